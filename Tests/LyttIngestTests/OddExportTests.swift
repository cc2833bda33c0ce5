import LyttModel
import Testing

@testable import LyttIngest

/// What survey platforms, pivot tables and colleagues put into a table beside its rows.
@Suite struct `Odd exports` {
  private func read(_ csv: String, _ change: (inout ReadOptions) -> Void = { _ in }) throws -> ExportReading {
    var options = ReadOptions()
    change(&options)
    return try withFile(csv) { try ExportReader.read([$0], options: options) }
  }

  static let besideRows: [(String, String, Int)] = [
    ("a second header of identifiers", "{\"ImportId\":\"Q1\"};{\"ImportId\":\"Q2\"};", 2),
    ("a second header of answers' kinds", "Response;Open-Ended Response;", 2),
    ("the header again, as joined files have it", "Deltaker;Kommentar;Score", 2),
    ("a pivot table's totals", "A Totalt;;60", 2), ("a pivot table's last row", "Totalsum;;65", 2),
    ("a mean", "Gjennomsnitt;;65", 2), ("totals with their count", "Totalt (n=2);;65", 2),
    ("a dash for nobody", "-;Hei på deg;3", 2), ("nobody", "N/A;Hei på deg;3", 2),
    ("a company whose name has the word", "Totalt Elektro;Hei på deg;65", 3),
    ("a company without a comment", "Sum Bygg;;65", 3), ("a name of signs alone", "???;;65", 3),
  ]

  @Test(arguments: besideRows) func `rows that are no enquiries are left out`(
    _ what: String, _ row: String, _ count: Int
  )
    throws
  {
    for rows in [
      [row, "A;Hun lyttet godt;50", "B;Han var sur;80"], ["A;Hun lyttet godt;50", row, "B;Han var sur;80"],
    ] {
      // Kinds of answers stand below the header alone, totals below what they sum.
      if row.hasPrefix("Response") != (rows[0] == row), row.hasPrefix("Response") || row.hasPrefix("A ") { continue }
      let reading = try read("Deltaker;Kommentar;Score\n" + rows.joined(separator: "\n") + "\n")
      #expect(reading.dataset.enquiries.count == count, "\(what)")
      let told = reading.files[0].notes.count { $0.contains("left out") } + reading.dataset.skipped.count
      #expect((told > 0) == (count == 2), "\(what)")
    }
  }

  @Test func `participants that letter case alone tells apart are told`() throws {
    let reading = try read("Deltaker;Kommentar\nDNB;Hei på deg\nDnB;Hei igjen\nEika;Hallo der\n")
    #expect(Set(reading.dataset.enquiries.map(\.participant)).count == 3)
    #expect(reading.notes.contains { $0.contains("1 participant is written with small and with capital letters") })
  }

  @Test(arguments: [
    "1. Ble du hilst på en hyggelig måte?", "Q1 - Ble du hilst på en hyggelig måte?",
    "Spm 12: Ble du hilst på en hyggelig måte?",
    "<b>Ble du hilst på en hyggelig måte?</b>", "Ble du hilst på en hyggelig måte? (Ja/Nei)",
    "3b) Ble du hilst på en hyggelig måte",
    "hilste",
  ]) func `what surveys put around a question does not hide it`(_ header: String) throws {
    let reading = try read("Deltaker;\"\(header)\";Kommentar\nA;Ja;Hei på deg\n") {
      $0.scorecard = "kundeserviceprisen-2021"
    }
    #expect(reading.columns[1].target == "hilste" && reading.columns[1].header == header)
  }

  @Test(arguments: ["1234 bedrifter", "3 ganger", "Q"]) func `a number that belongs to a header stays`(_ header: String)
  {
    #expect(comparableHeader(header)[0] == comparable(header))
    #expect(header == "3 ganger" || comparableHeader(header).count == 1)
  }

  @Test func `cells below no header are not the customer's words`() throws {
    let reading = try read("Id;Deltaker;Kommentar;\n1;A;Hun lyttet godt til meg;intern lapp\n")
    #expect(reading.dataset.enquiries[0].comments.map(\.text) == ["Hun lyttet godt til meg"])
    #expect(reading.columns[3].header == "column D")
  }

  @Test func `whole numbers as ids are the same with a point behind`() throws {
    let reading = try read("Id;Deltaker;Kommentar\n7.0;A;Hei på deg\n7;A;Hei på deg\n")
    #expect(reading.dataset.enquiries.map(\.id) == ["7"])
  }

  @Test func `a scorecard is found by the questions of a table with a row for each answer`() throws {
    let reading = try read(
      """
      Henvendelse;Deltaker;Spørsmål;Svar
      1;A;Ble du hilst på en hyggelig måte?;Ja
      1;A;Presenterte kundebehandleren seg med navn?;Nei
      """)
    #expect(reading.scorecard?.name == "kundeserviceprisen-2021")
  }

  @Test func `an area is compared with its questions only where all of them stand in the export`() throws {
    let reading = try read(
      "Deltaker;Ble du hilst på en hyggelig måte?;Mottak og velkomst;Totalresultat;Kommentar\nA;Nei;90;10;Hei på deg\n")
    #expect(reading.scorecard != nil && reading.disagreements.isEmpty)
  }

  @Test func `one organisation's own survey needs no column for it`() throws {
    let reading = try read("Kommentar\nHun lyttet godt til meg\n") { $0.participantName = "Fjordbanken Demo" }
    #expect(reading.dataset.enquiries.map(\.participant) == ["Fjordbanken Demo"])
  }

  @Test func `a file given twice, without ids, is refused`() throws {
    let csv = "Deltaker;Kommentar\nA;Hun lyttet godt\n"
    let error = #expect(throws: IngestError.self) {
      try withFile(csv) { path in try ExportReader.read([path, path]) }
    }
    #expect(error?.problem.contains("holds the same as") == true)
  }

  // MARK: Dates

  private func dates(_ days: [String]) -> String {
    "Deltaker;Dato;Kommentar\n" + days.map { "A;\($0);Hei på deg\n" }.joined()
  }

  @Test func `a date that has the month first, far below others that may have either, is refused until it is said`()
    throws
  {
    let csv = dates((0..<600).map { "1/\($0 % 12 + 1)/2025" } + ["1/27/2025"])
    let error = #expect(throws: IngestError.self) { try read(csv) }
    #expect(error?.location.row == 602 && error?.fix.contains("--date-order month") == true)
    let months = try read(csv) { $0.dateOrder = .monthFirst }.dataset.enquiries.compactMap(\.date?.month)
    #expect(months.count == 601 && Set(months) == [1])
  }

  @Test(arguments: [("13/01/2025", "2025-01-13"), ("1/13/2025", "2025-01-13"), ("45731", "2025-03-15")])
  func `a column named as dates is one in any order, and as spreadsheets count days`(_ text: String, _ day: String)
    throws
  {
    let reading = try read(dates([text]))
    #expect(reading.dataset.enquiries.map(\.date?.description) == [day])
  }

  @Test func `a first day asks for a column of dates`() throws {
    let since = CalendarDate(year: 2025, month: 3, day: 1)
    let error = #expect(throws: IngestError.self) {
      try read("Deltaker;Kommentar\nA;Hei på deg\n") { $0.since = since }
    }
    #expect(error?.fix.contains("--date") == true)
    let reading = try read(dates(["01.04.2025", "i fjor", "01.02.2025", "02.04.2025", "03.04.2025"])) {
      $0.since = since
    }
    #expect(reading.dataset.enquiries.count == 4)
    #expect(reading.notes.contains { $0.hasPrefix("1 enquiries have no date") })
  }
}
