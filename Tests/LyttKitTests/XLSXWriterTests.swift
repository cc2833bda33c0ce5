import FoundationEssentials
import LyttIngest
import LyttModel
import Testing

@testable import LyttKit

@Suite struct `Writing workbooks` {
  func written(_ body: (consuming XLSXWriter) throws -> Void, read: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lytt-xlsx-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("ut.xlsx").path
    try body(try XLSXWriter(path: path))
    try read(path)
  }

  @Test func `what is written reads back, and no text becomes a formula`() throws {
    let date = try #require(CalendarDate(year: 2021, month: 4, day: 29))
    try written { writer in
      var writer = writer
      try writer.begin("Henvendelser", header: ["Henvendelse", "Dato", "Deltaker", "Totalresultat", "Kommentar"])
      try writer.add([
        .text("H1"), .date(date), .text("A & B <x>"), .number(62.125), .text("=cmd()|'/c calc'!A0 er grei tekst"),
      ])
      try writer.add([.text("H2"), .empty, .text("B"), .empty, .text("Linje en\nlinje to æøå 🙂")])
      try writer.begin("a/b:[c]", header: ["x"])
      try writer.close()
    } read: { path in
      let reading = try ExportReader.read([path])
      let enquiries = reading.dataset.enquiries
      #expect(enquiries.map(\.id) == ["H1", "H2"])
      #expect(enquiries.map(\.date) == [date, nil])
      #expect(enquiries.map(\.participant) == ["A & B <x>", "B"])
      #expect(enquiries.map(\.scores) == [[62.125], [nil]])
      #expect(
        enquiries.map { $0.comments.first?.text } == ["=cmd()|'/c calc'!A0 er grei tekst", "Linje en\nlinje to æøå 🙂"])
      #expect(reading.files[0].notes.contains { $0.contains("a-b--c-") })
    }
  }

  @Test func `the same tables give the same bytes`() throws {
    var copies: [Data] = []
    for _ in 0..<2 {
      try written { writer in
        var writer = writer
        try writer.begin("En", header: ["a"])
        try writer.add([.number(1)])
        try writer.close()
      } read: {
        copies.append(try Data(contentsOf: URL(fileURLWithPath: $0)))
      }
    }
    #expect(copies[0] == copies[1])
  }
}
