import FoundationEssentials
import LyttModel
import Testing

@testable import LyttIngest

@Suite struct `Hostile and broken input` {
  struct Refused: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let problem: String
    init(_ name: String, _ bytes: [UInt8], _ problem: String) {
      testDescription = name
      self.bytes = bytes
      self.problem = problem
    }
    init(_ name: String, _ text: String, _ problem: String) { self.init(name, Array(text.utf8), problem) }
  }

  static let refused = [
    Refused("empty", "", "the file is empty"), Refused("white space", " \n\n\t\n", "the file is empty"),
    Refused("a mark alone", [0xEF, 0xBB, 0xBF], "the file is empty"),
    Refused("header alone", "Deltaker;Kommentar\n", "there is a header, and no row below it"),
    Refused("numbers alone", "1;2\n3;4\n", "no header row was found"),
    Refused(
      "binary", (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 7 % 32) }, "this is no text: it holds binary data"),
    Refused("PDF", "%PDF-1.7 …", "the file is a PDF"),
    Refused("picture", [0x89, 0x50, 0x4E, 0x47, 13, 10], "the file is a picture"),
    Refused("Zstandard", [0x28, 0xB5, 0x2F, 0xFD, 0], "the file is packed by Zstandard"),
    Refused(
      "open quote", "Deltaker;Kommentar\nA;\"Hei på deg\nB;Hei\n", "a quote that opens in this row is never closed"),
    Refused("one column", "Kommentar\nHei på deg\n", "no participant column was found"),
    Refused("gzip of nothing", [0x1F, 0x8B, 8, 0], "the gzip file is damaged or cut short"),
    Refused("JSON array cut short", "[{\"text\":\"a\"}", "the JSON array is cut short"),
    Refused("JSON without objects", "[1,2]", "no line is a JSON object"),
    Refused("an empty JSON array", "[]", "the file holds no objects"),
  ]

  @Test(arguments: refused) func `is refused in words that say what to do`(_ file: Refused) throws {
    let error = #expect(throws: IngestError.self) { try withFile(file.bytes) { try ExportReader.read([$0]) } }
    #expect(error?.problem == file.problem)
    #expect(error?.fix.isEmpty == false)
  }

  @Test func `a missing file, a folder`() {
    let missing = #expect(throws: IngestError.self) { try ExportReader.read(["/finnes/ikke.csv"]) }
    #expect(
      missing?.description
        == "/finnes/ikke.csv: there is no such file.\n  Fix: check the name, the folder and the permissions.")
    let folder = #expect(throws: IngestError.self) { try ExportReader.read(["/tmp"]) }
    #expect(folder?.problem == "this is a folder, and a file is wanted")
    #expect(throws: IngestError.self) { try ExportReader.read([]) }
  }

  @Test func `limits are kept, and named`() throws {
    let csv = "Deltaker;Kommentar\n" + String(repeating: "A;Hei på deg\n", count: 2000)
    func problem(_ text: String, _ change: (inout ReadLimits) -> Void) throws -> String? {
      var options = ReadOptions()
      change(&options.limits)
      return #expect(throws: IngestError.self) { try withFile(text) { try ExportReader.read([$0], options: options) } }?
        .problem
    }
    #expect(try problem(csv) { $0.rows = 1500 } == "the file has more than 1500 rows")
    #expect(try problem(csv) { $0.fileBytes = 1000 } == "the file holds more than 1000 bytes")
    #expect(
      try problem("Deltaker;Kommentar\nA;" + String(repeating: "x", count: 500_000)) { $0.fieldBytes = 1000 }
        == "a field holds more than 1000 bytes")
    #expect(
      try problem("Deltaker;Kommentar\n" + String(repeating: ";", count: 100_000)) { _ in }
        == "there are more than 2000 fields")
    let packed = try Gzip.stored(Array(csv.utf8.prefix(60_000)))
    var options = ReadOptions()
    options.limits.fileBytes = 10_000
    let error = #expect(throws: IngestError.self) {
      try withFile(packed) { try ExportReader.read([$0], options: options) }
    }
    #expect(error?.problem == "the file holds more than 10000 bytes when unpacked")
  }

  static let odd: [String] = [
    "nul \u{0} midt i", "høyre-til-venstre \u{202E}gro\u{202C}", "a" + String(repeating: "\u{301}", count: 100_000),
    "<script>alert(1)</script>",
    "=cmd|'/c calc'!A0", "@SUM(1)", "\u{FEFF}merke", "\u{200B}usynlig", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 flagg",
    String(repeating: "(", count: 50_000),
  ]

  @Test(arguments: odd) func `odd texts come through as they are`(_ text: String) throws {
    let wanted = text.unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : String($0) }.joined()
    let csv = "Deltaker;Kommentar\nA;\"\(text.replacing("\"", with: "\"\""))\"\n"
    let reading = try withFile(csv) { try ExportReader.read([$0]) }
    #expect(reading.dataset.enquiries.first?.comments.first?.text == wanted)
    _ = Redactor().redact(text)
  }

  @Test(arguments: ["../../x", "CON", "a/b", "A", "a", "\u{202E}x", String(repeating: "x", count: 300), "'", "?"])
  func `odd participants come through as they are`(_ name: String) throws {
    let reading = try withFile("Deltaker;Kommentar\n\(name);Hei på deg\n") { try ExportReader.read([$0]) }
    #expect(reading.dataset.enquiries.map(\.participant) == [name])
  }

  @Test func `lone surrogates in UTF-16 are replaced`() throws {
    let start: [UInt16] = Array("Deltaker;Kommentar\nA;Hei ".utf16)
    let units: [UInt16] = start + [0xD83D] + Array(" du der\n".utf16) + [0xDE00]
    let bytes: [UInt8] = [0xFF, 0xFE] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let reading = try withFile(bytes) { try ExportReader.read([$0]) }
    #expect(reading.dataset.enquiries[0].comments[0].text == "Hei \u{FFFD} du der")
  }

  @Test func `errors never echo a comment`() throws {
    let secret = "Hemmelig 01019012345"
    let error = #expect(throws: IngestError.self) {
      try withFile("Henvendelse;Deltaker;Kommentar\n1;A;\(secret)\n1;A;Annet \(secret)\n") {
        try ExportReader.read([$0])
      }
    }
    #expect(error?.description.contains("Hemmelig") == false && error?.description.contains("01019012345") == false)
  }

  @Test func `a file that changes while it is read is refused`() throws {
    let csv = "Deltaker;Kommentar\n" + String(repeating: "A;Hei på deg, alle sammen\n", count: 20_000)
    try withFile(csv) { path in
      var isChanged = false
      let error = #expect(throws: IngestError.self) {
        try ExportReader.read([path]) { _ in
          guard !isChanged, let file = FileHandleForTests(path) else { return }
          isChanged = true
          file.append("B;Hei på deg\n")
        }
      }
      #expect(error?.problem == "the file changed while it was read")
    }
  }

  @Test func `any bytes at all are read or refused, never more`() throws {
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "Deltaker", "Kommentar", ";", ",", "\t", "\"", "'", "\n", "\r\n", "\r", "{\"text\":", "[", "]", "}", "1,5",
      "\u{0}", "æ", "01.02.2021", "sep=;", "PK\u{3}\u{4}",
    ].map { Array($0.utf8) }
    for _ in 0..<120 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<60, using: &generator) {
        bytes +=
          Bool.random(using: &generator)
          ? pieces[Int.random(in: 0..<pieces.count, using: &generator)] : [UInt8.random(in: 0...255, using: &generator)]
      }
      try withFile(bytes) { path in
        do { _ = try ExportReader.read([path]) } catch is IngestError {}
        do {
          let stream = try CommentStream(path)
          while try stream.next() != nil {}
        } catch is IngestError {}
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let redacted = Redactor().redact(text)
      #expect(redacted.map(text.unicodeScalars.count) == redacted.text.unicodeScalars.count)
    }
  }
}

/// Appends to a file that another part of the test reads.
struct FileHandleForTests {
  private let path: String
  init?(_ path: String) {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    self.path = path
  }
  func append(_ text: String) {
    guard let old = try? Data(contentsOf: URL(fileURLWithPath: path)) else { return }
    try? (old + Data(text.utf8)).write(to: URL(fileURLWithPath: path))
  }
}
