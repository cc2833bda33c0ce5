import Foundation
import LyttModel
import Testing

@testable import LyttIngest

/// Ids, participants, teams, headers and file names, which reports are ordered by and which may hold personal data.
@Suite struct `Labels without personal data` {
  static let labels: [(LabelKind, String, String)] = [
    (.team, "Team Kari", "Team [navn] 1"), (.team, "Bjørns team", "[navn] 1 team"),
    (.team, "Stein sitt lag", "[navn] 1 sitt lag"), (.team, "Avd. Nord (Per Olsen)", "Avd. Nord ([navn] 1)"),
    (.team, "Team Lillehammer", "Team Lillehammer"), (.team, "1. linje", "1. linje"),
    (.team, "Kveldsskift", "Kveldsskift"),
    (.participant, "Kari Hansen", "[navn] 1"), (.participant, "Tannlege Ola Nordmann", "Tannlege [navn] 1"),
    (.participant, "Kari Hansen, Storgata 5, 0155 Oslo", "[navn] 1, [adresse]"),
    (.participant, "Hansen Bakeri AS", "Hansen Bakeri AS"), (.participant, "Kari Hansen Design", "Kari Hansen Design"),
    (.participant, "Olavs Plass legesenter", "Olavs Plass legesenter"),
    (.participant, "Kiwi Storgata 5", "Kiwi Storgata 5"), (.participant, "987654321", "987654321"),
    (.participant, "post@example.com", "[e-post] 1"), (.participantClass, "Bank og forsikring", "Bank og forsikring"),
    (.channel, "ring 412 34 567", "ring [telefon] 1"),
    (.participant, "kari nordmann", "[navn] 1"), (.participant, "Nordmann, Kari", "[navn] 1, [navn]"),
    (.participant, "Malermester Per Olsen", "Malermester [navn] 1"), (.team, "team siri haugen", "team [navn] 1"),
    (.channel, "chat med siri haugen", "chat med [navn] 1"), (.header, "trond berg", "[navn] 1"),
    (.header, "siri haugen svarte", "[navn] 1"),
    (.id, "K01017012345", "K[fødselsnummer] 1"), (.id, "5837000019", "[fødselsnummer] 1"),
    (.id, "5837000020", "5837000020"), (.id, "KariNordmann7", "[navn] 1 7"),
    (.id, "5f9d3b2c8a7e4d1f9b0c6a12", "5f9d3b2c8a7e4d1f9b0c6a12"),
    (.file, "jan.csv", "jan.csv"), (.file, "svar_per_dag.csv", "svar_per_dag.csv"),
    (.header, "Har du brukt 815 00 815?", "Har du brukt 815 00 815?"), (.header, "Dag", "Dag"),
    (.header, "tone", "tone"),
    (.id, "12345678901", "[fødselsnummer] 1"), (.id, "98765432", "[telefon] 1"), (.id, "ola_hansen_3", "[navn] 1_3"),
    (.id, "kari.nordmann@example.com", "[e-post] 1"),
    (.id, "HENV-2021-000123", "HENV-2021-000123"), (.id, "20210429123456", "20210429123456"),
    (.id, "550e8400-e29b-41d4-a716-446655440000", "550e8400-e29b-41d4-a716-446655440000"),
    (.id, "98780275-9F3D-4787-98C9-349D41FAB042", "98780275-9F3D-4787-98C9-349D41FAB042"),
    (
      .file, "ola-nordmann-D115C9CD-007D-4FD9-9351-6BAE3C32F2AA.csv",
      "[navn] 1-D115C9CD-007D-4FD9-9351-6BAE3C32F2AA.csv"
    ),
    (.header, "Hva synes du om Ola Nordmann?", "Hva synes du om [navn] 1?"),
    (.header, "Hvor fornøyd er du med kundebehandleren?", "Hvor fornøyd er du med kundebehandleren?"),
    (.team, "Team-Bjarte", "Team-[navn] 1"), (.team, "Nord_Hilde_Bakke", "Nord_[navn] 1"),
    (.team, "Kunde-service", "Kunde-service"), (.participant, "Hytteutleie v/ Geir Moen", "Hytteutleie v/ [navn] 1"),
    (.participant, "Dagmamma Synnøve", "Dagmamma [navn] 1"), (.participant, "Nordby, Kari", "[navn] 1, [navn]"),
    (.participant, "Nordby senter", "Nordby senter"), (.header, "Var Gunhild hyggelig?", "Var [navn] 1 hyggelig?"),
    (.header, "Hjalp Kari deg?", "Hjalp [navn] 1 deg?"), (.file, "kontrakt_kari_nordby.csv", "kontrakt_[navn] 1.csv"),
    (.file, "eksport_ola-nordmann.csv", "eksport_[navn] 1.csv"),
    (.file, "henvendelser-20210429.csv", "henvendelser-20210429.csv"),
  ]

  @Test(arguments: labels) func `what is personal becomes a placeholder and a code`(
    _ kind: LabelKind, _ label: String, _ shown: String
  ) {
    var labels = LabelRedaction()
    #expect(labels.label(label, kind) == shown)
    #expect(labels.notes.isEmpty == (label == shown))
  }

  @Test func `two people stay two, and one stays one`() {
    var labels = LabelRedaction()
    let codes = ["Team Kari", "Team Ola Nordmann", "Team Kari"].map { labels.label($0, .team) }
    #expect(codes == ["Team [navn] 1", "Team [navn] 2", "Team [navn] 1"])
    var keyed = LabelRedaction(key: Array("en nøkkel".utf8))
    _ = keyed.label("Team Ola Nordmann", .team)
    var again = LabelRedaction(key: Array("en nøkkel".utf8))
    #expect(keyed.label("Team Kari", .team) == again.label("Team Kari", .team), "a key keeps codes from run to run")
  }

  @Test func `no code is glued to what follows, or repeats a label that stands there already`() {
    var labels = LabelRedaction()
    labels.learn(["Team [navn] 1"], .team)
    #expect(labels.label("Team Kari", .team) == "Team [navn] 2")
    #expect(labels.label("Kari11", .participant) == "[navn] 1 11")
  }

  @Test func `a label as long as a book comes back soon`() {
    var labels = LabelRedaction()
    let label = String(repeating: "Kari ", count: 40_000)
    let took = ContinuousClock().measure { _ = labels.label(label, .participant) }
    #expect(labels.label(label, .participant).hasPrefix("[navn] 1") && took < .seconds(30))
  }

  @Test func `an agent is known in every label, in any case`() {
    var labels = LabelRedaction(agents: ["Dag Strand", "Arne Bakken"])
    #expect(labels.label("dag strand", .team) == "[navn] 1")
    #expect(labels.label("Bakkens team", .team) == "[navn] 2 team")
    #expect(labels.label("Dag", .header) == "Dag")
    let redactor = Redactor(knownNames: ["Dag Strand", "Moen, Cecilie"])
    #expect(
      redactor.redact("DAG STRAND og cecilie moen hjalp meg. Moen var hyggelig en dag ved en strand.").text
        == "[navn] og [navn] hjalp meg. [navn] var hyggelig en dag ved en strand.")
  }

  @Test func `what is kept in vain is told, and not written`() {
    var labels = LabelRedaction(keep: ["Kari Traat"])
    _ = labels.label("Nils Oskar", .participant)
    #expect(labels.notes.last == "--keep \"Kari Traat\": no label of the export is written so")
    #expect(labels.keptAndMet.isEmpty)
  }

  @Test func `what is kept stands as it is`() {
    var labels = LabelRedaction(keep: ["Nils Oskar"])
    #expect(labels.label("Nils Oskar", .participant) == "Nils Oskar")
    #expect(labels.label("Kari Tveit", .participant) == "[navn] 1")
    var ids = LabelRedaction(keep: ["id"])
    #expect(ids.label("98765432", .id) == "98765432" && ids.label("Team Kari", .team) == "Team [navn] 1")
  }

  @Test func `eight digits that run are no telephones`() {
    var running = LabelRedaction()
    running.learn(ids: (0..<50).map { String(90_012_345 + $0 * 3) })
    #expect(running.label("90012345", .id) == "90012345")
    var scattered = LabelRedaction()
    scattered.learn(ids: (0..<50).map { String(90_012_345 + $0 * 130_001) })
    #expect(scattered.label("90012345", .id) == "[telefon] 1")
  }

  @Test func `ten digits are an identity number without its zero, unless most ids of ten digits cannot be one`() {
    let person = "5837000019"
    var persons = LabelRedaction()
    persons.learn(ids: ["12345678901", person, "5837000280"])
    #expect(persons.label(person, .id) == "[fødselsnummer] 1")
    var references = LabelRedaction()
    references.learn(ids: [person, "5837000020", "5837000021"])
    #expect(references.label(person, .id) == person)
  }

  /// 160 values as they stand in exports' columns, by a writer who had seen no rule (docs/redaction.md).
  @Test func `the values of a writer who knew no rule`() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../corpora/redaction/values.tsv")
    let kinds: [String: LabelKind] = [
      "participant": .participant, "team": .team, "class": .participantClass, "channel": .channel, "id": .id,
      "question": .header, "filename": .file,
    ]
    var labels = LabelRedaction()
    var leaks: [String] = []
    var falseAlarms: [String] = []
    var personal = 0
    for line in try String(contentsOf: path, encoding: .utf8).split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let kind = try #require(kinds[cells[0]])
      let shown = kind == .file ? labels.file(cells[1]) : labels.label(cells[1], kind)
      if cells[2] == "-" {
        if shown != cells[1] { falseAlarms.append(cells[1]) }
      } else {
        personal += 1
        if cells[2].split(separator: ",").contains(where: { shown.contains($0) }) { leaks.append(cells[1]) }
      }
    }
    #expect(personal == 60)
    #expect(leaks == [])
    #expect(falseAlarms == ["Team Rosa"])
  }

  @Test func `nothing of an export's labels is left in what is read`() throws {
    let lines = [
      "Respondent;Deltaker;Bransje;Kanal;Team;Totalt;Hva synes du om Ragnhild Tveit?;Kommentar til Ragnhild;Ragnhild",
      "01020312345;Tannlege Sigbjørn Aasland;Offentlig;telefon;Team Torgeir;80;Ja;Hyggelig.;70",
      "01020312346;Telenor;Hos Trude Lien;ring 41234567;Sunniva Dahl;60;Nei;Grei.;50",
      "7;Telenor;Offentlig;telefon;Nord;x;Nei;Grei.;50", ";;;;;;;Uten deltaker.;",
    ]
    let path = FileManager.default.temporaryDirectory.appending(path: "labels-ola-nordmann-\(UUID()).csv").path
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    var options = ReadOptions()
    options.columns.scores = ["Ragnhild"]
    options.columns.single[.id] = "Respondent"
    var labels = LabelRedaction()
    let reading = try ExportReader.read([path], options: options).redactingLabels(&labels)
    let enquiries = reading.dataset.enquiries
    #expect(enquiries.map(\.id) == ["row-2", "row-3", "7"])
    #expect(enquiries.map(\.participant) == ["Tannlege [navn] 1", "Telenor", "Telenor"])
    #expect(enquiries.map(\.team) == ["Team [navn] 1", "[navn] 2", "Nord"])
    #expect(reading.dataset.scores.allSatisfy { !$0.id.contains("ragnhild") })
    #expect(Set(reading.dataset.scores.map(\.id)).count == reading.dataset.scores.count)
    #expect(!reading.dataset.skipped.isEmpty)
    var dumped = ""
    dump((reading.dataset.scores, reading.dataset.skipped, reading.dataset.commentFields, reading.files), to: &dumped)
    dump(enquiries.map { ($0.id, $0.participant, $0.participantClass, $0.team, $0.channel, $0.source) }, to: &dumped)
    dump((reading.notes, reading.disagreements), to: &dumped)
    for name in [
      "Ragnhild", "Tveit", "Sigbjørn", "Aasland", "Trude", "Torgeir", "Sunniva", "41234567", "0102031", "nordmann",
    ] {
      #expect(!dumped.contains(name), "\(name)")
    }
  }
}
