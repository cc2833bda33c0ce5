import Foundation
import LyttIngest
import LyttKit
import LyttModel
import LyttReport
import Testing

/// A whole export without personal data: what becomes of its rows.
@Suite struct `Redacting a whole export` {
  private func redact(_ csv: String, since: CalendarDate? = nil) async throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "lytt-redact-\(UUID().uuidString).csv").path
    try csv.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    var options = ReadOptions()
    options.since = since
    return try await RedactExport().table(path, reading: options, style: .plain).text
  }

  @Test func `a delimiter in the last comment cuts nothing off`() async throws {
    let text = try await redact("Id;Deltaker;Kommentar\nS1;P;Hun lyttet; og hun forklarte godt; ring Kari Nordby\n")
    #expect(text.contains("Hun lyttet;og hun forklarte godt;ring [navn]"), "\(text)")
  }

  @Test func `a row that does not fit the header is refused, not moved about`() async throws {
    await #expect(throws: IngestError.self) {
      try await redact(
        """
        Id;Deltaker;Kommentar;Score
        S1;P;Hun lyttet; og hun forklarte godt;50
        S2;P;Fint;60
        S3;P;Bra;70
        """)
    }
  }

  @Test func `rows before the first day asked for are left out`() async throws {
    let csv = "Id;Deltaker;Dato;Kommentar\n1;P;28.02.2024;Hun lyttet godt\n2;P;02.03.2025;Han var grei mot meg\n"
    let text = try await redact(csv, since: CalendarDate(year: 2025, month: 3, day: 1))
    #expect(!text.contains("Hun lyttet") && text.contains("Han var grei"))
    await #expect(throws: IngestError.self) {
      try await redact("Id;Deltaker;Kommentar\n1;P;Hun lyttet\n", since: CalendarDate(year: 2025, month: 3, day: 1))
    }
  }
}
