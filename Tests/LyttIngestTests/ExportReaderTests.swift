import LyttModel
import Testing

@testable import LyttIngest

@Suite struct `Reading exports` {
  static let twelve =
    "Henvendelse;Dato;Deltaker;Klasse;Kontaktmåte;Kundebehandler;Svar- og ventetid;Mottak og velkomst;Kundebehandleren;Totalinntrykk;Totalresultat;Kommentar\n"

  @Test func `the twelve columns of a season`() throws {
    let csv =
      Self.twelve
      + "H1;01.12.2020;Fjordbanken Demo;Bank;Telefon;Mia;62,5;83,3;77,1;;74,3;\"Hun lyttet; og forsto.\nTakk.\"\n"
      + "H2;2. des. 2020;Fjordbanken Demo;Bank;Chat;Ole;100;0;91,8;50;60,5;Grei.\n"
    let reading = try withFile(csv) { try ExportReader.read([$0]) }
    let roles = reading.columns.map(\.role)
    #expect(
      roles == [
        .id, .date, .participant, .participantClass, .channel, .agent, .area, .area, .area, .area, .total, .comment,
      ])
    let dataset = reading.dataset
    #expect(
      dataset.scores.prefix(5).map(\.id) == [
        "totalresultat", "svar-og-ventetid", "mottak-og-velkomst", "kundebehandleren", "totalinntrykk",
      ])
    #expect(dataset.scores.allSatisfy { !$0.isComputed })
    let first = try #require(dataset.enquiries.first)
    #expect(first.id == "H1" && first.agent == "Mia" && first.channel == "telefon" && first.participantClass == "Bank")
    #expect(first.date == CalendarDate(year: 2020, month: 12, day: 1))
    #expect(first.scores == [74.3, 62.5, 83.3, 77.1, nil])
    #expect(first.comments == [Comment(field: "comment", text: "Hun lyttet; og forsto.\nTakk.")])
    #expect(dataset.enquiries[1].date == CalendarDate(year: 2020, month: 12, day: 2))
    #expect(dataset.enquiries[1].source.row == 3)
    #expect(reading.scorecard?.name == "kundeserviceprisen-2021")
    #expect(reading.files[0].sha256.count == 64)
  }

  @Test func `a missing comment column is an error that lists the columns`() throws {
    #expect(throws: IngestError.self) {
      try withFile("Deltaker;Totalresultat\nA;50\n") { try ExportReader.read([$0]) }
    }
  }
}
