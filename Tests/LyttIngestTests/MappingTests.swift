import LyttModel
import Testing

@testable import LyttIngest

@Suite struct `Mapping columns` {
  func columns(_ csv: String, options: ReadOptions = ReadOptions()) throws -> [String: ColumnRole] {
    let columns = try withFile(csv) { try ExportReader.columns(of: $0, options: options).columns }
    return Dictionary(uniqueKeysWithValues: columns.map { ($0.header, $0.role) })
  }

  @Test func `names in English and unusual order`() throws {
    let roles = try columns(
      "Comment;Score;Company;Industry;Agent name;Response ID;Channel;Date\nShe listened well;80;A;Bank;Mia;7;Phone;2021-03-01\n"
    )
    #expect(
      roles == [
        "Comment": .comment, "Score": .total, "Company": .participant, "Industry": .participantClass,
        "Agent name": .agent, "Response ID": .id,
        "Channel": .channel, "Date": .date,
      ])
  }

  @Test func `the agent and the area of nearly the same name are told apart by content`() throws {
    let roles = try columns(
      "Deltaker;Kundebehandler;Kundebehandleren;Kommentar – Kundebehandleren\nA;Mia;77,1;Hun lyttet godt på meg\nA;Ole;;Han var grei mot meg\n"
    )
    #expect(
      roles["Kundebehandler"] == .agent && roles["Kundebehandleren"] == .area
        && roles["Kommentar – Kundebehandleren"] == .comment)
    let names = try columns("Deltaker;Kundebehandleren;Kommentar\nA;Mia;Hun lyttet godt på meg\nA;Ole;Grei\n")
    #expect(names["Kundebehandleren"] == .agent)
  }

  @Test func `content tells where names do not`() throws {
    let roles = try columns(
      "Deltaker;Hva skjedde;Smilte hun;Alder\nA;Hun lyttet godt på meg i dag;Ja;41\nB;Han avbrøt meg hele tiden;Nei;32\n"
    )
    #expect(roles == ["Deltaker": .participant, "Hva skjedde": .comment, "Smilte hun": .question, "Alder": .unused])
  }

  @Test func `a mapping can be written, edited and used again`() throws {
    let csv =
      "Henvendelse;Deltaker;Hva skjedde;Note: \"a\\b\";Totalresultat\n1;A;Hun lyttet godt på meg;Bra alt sammen i dag;80\n"
    let mapping = try withFile(csv) { try ExportReader.columns(of: $0).mapping }
    let again = try Mapping(yaml: mapping.yaml, file: "mapping.yaml")
    #expect(again == mapping)
    var options = ReadOptions()
    options.mapping = again
    options.mapping?.comments = ["Hva skjedde"]
    let reading = try withFile(csv) { try ExportReader.read([$0], options: options) }
    #expect(reading.dataset.enquiries[0].comments == [Comment(field: "comment", text: "Hun lyttet godt på meg")])
    #expect(reading.dataset.enquiries[0].scores == [80])
  }

  @Test func `a mapping that does not fit names the column and the nearest header`() throws {
    var options = ReadOptions()
    options.mapping = try Mapping(yaml: "participant: Deltagar\ncomments: [Kommentar]\n", file: "m.yaml")
    let error = #expect(throws: IngestError.self) {
      try columns("Deltaker;Kommentar\nA;Hei på deg\n", options: options)
    }
    #expect(error?.problem == "there is no column \"Deltagar\", which the mapping names")
    #expect(error?.fix == "did you mean \"Deltaker\"? The columns are \"Deltaker\", \"Kommentar\"")
    #expect(throws: IngestError.self) { try Mapping(yaml: "komments: x\n", file: "m.yaml") }
    #expect(throws: IngestError.self) { try Mapping(yaml: "decimal: x\n", file: "m.yaml") }
  }

  @Test func `columns named one by one win`() throws {
    var options = ReadOptions()
    options.columns.single = [.participant: "Firma X", .agent: "none"]
    options.columns.comments = ["fritekst"]
    options.columns.scores = ["Poengsum"]
    let csv = "Deltaker;Firma X;Fritekst;Kommentar;Poengsum;Agent\nA;B;Hun lyttet godt;Ikke denne her nei;55,5;Mia\n"
    let reading = try withFile(csv) { try ExportReader.read([$0], options: options) }
    let enquiry = reading.dataset.enquiries[0]
    #expect(
      enquiry.participant == "B" && enquiry.agent == nil && enquiry.comments.map(\.text) == ["Hun lyttet godt"]
        && enquiry.scores == [55.5])
    #expect(reading.dataset.scores[0].name == "Poengsum")
  }

  @Test func `a missing column is an error that lists the columns and names the option`() throws {
    let noComment = #expect(throws: IngestError.self) {
      try withFile("Deltaker;Totalresultat\nA;50\n") { try ExportReader.read([$0]) }
    }
    #expect(noComment?.problem == "no comment column was found")
    #expect(
      noComment?.fix
        == "name one with --comment, for instance --comment \"Fritekst\". The columns are \"Deltaker\", \"Totalresultat\""
    )
    let noParticipant = #expect(throws: IngestError.self) {
      try withFile("Sted;Kommentar\nA;Hei på deg\n") { try ExportReader.read([$0]) }
    }
    #expect(
      noParticipant?.fix
        == "name one with --participant, for instance --participant \"Virksomhet\"; or, where all is about one organisation, name that with --participant-name. The columns are \"Sted\", \"Kommentar\""
    )
    var options = ReadOptions()
    options.columns.comments = ["Komentar"]
    let misspelt = #expect(throws: IngestError.self) {
      try withFile("Deltaker;Kommentar\nA;Hei\n") { try ExportReader.read([$0], options: options) }
    }
    #expect(
      misspelt?.description.hasSuffix(
        "export.csv, row 1: there is no column \"Komentar\" (--comment).\n  Fix: did you mean \"Kommentar\"? The columns are \"Deltaker\", \"Kommentar\"."
      ) == true)
  }

  @Test func `no scores, no class and a single participant all work`() throws {
    let reading = try withFile("Deltaker;Kommentar\nA;Hei på deg\n") { try ExportReader.read([$0]) }
    #expect(reading.dataset.scores.isEmpty && reading.scorecard == nil)
    #expect(reading.dataset.enquiries.map(\.id) == ["row-2"])
  }

  @Test func `several files are one data set; the same enquiry alike is kept once, unlike is an error`() throws {
    let one = "Henvendelse;Deltaker;Kommentar;Totalresultat\n1;A;Hei på deg;50\n2;A;Hei igjen du;\n"
    let two = "Henvendelse;Deltaker;Kundebehandleren;Totalresultat;Kommentar\n3;B;70;60;Hei sann dere\n"
    try withFile(one, named: "en.csv") { first in
      try withFile(two, named: "to.csv") { second in
        let reading = try ExportReader.read([first, second, first])
        #expect(reading.dataset.scores.map(\.id) == ["totalresultat", "kundebehandleren"])
        #expect(reading.dataset.enquiries.map(\.id) == ["1", "2", "3"])
        #expect(reading.dataset.enquiries.map(\.scores) == [[50, nil], [nil, nil], [60, 70]])
        #expect(reading.notes.contains("2 enquiries stood twice, alike, and were kept once"))
        #expect(reading.files.count == 3 && reading.files[0].sha256 == reading.files[2].sha256)
      }
      try withFile("Henvendelse;Deltaker;Kommentar;Totalresultat\n1;A;Annet svar her;50\n", named: "tre.csv") { third in
        let error = #expect(throws: IngestError.self) { try ExportReader.read([first, third]) }
        #expect(error?.problem.contains("en.csv, row 2 too, with other contents") == true && error?.location.row == 2)
      }
    }
  }

  @Test func `enquiries before a day can be left out`() throws {
    var options = ReadOptions()
    options.since = CalendarDate(year: 2021, month: 2, day: 1)
    let csv = "Deltaker;Dato;Kommentar\nA;31.01.2021;Hei på deg\nA;01.02.2021;Hei på deg\nA;;Hei på deg\n"
    let reading = try withFile(csv) { try ExportReader.read([$0], options: options) }
    #expect(reading.dataset.enquiries.map(\.id) == ["row-3", "row-4"])
    #expect(
      reading.notes == [
        "1 enquiries have no date that can be read, and were kept whatever --since says",
        "1 enquiries are from before the first day asked for, and were left out",
      ])
  }

  @Test func `channels get one name`() {
    #expect(
      ["Telefon", "Phone", "E-post", "Epost", "E-mail", "Chat", "Nettprat", "SMS"].map(Channel.name) == [
        "telefon", "telefon", "e-post", "e-post", "e-post", "chat", "chat", "sms",
      ])
  }
}
