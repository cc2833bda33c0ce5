import LyttModel
import Testing

@testable import LyttIngest

/// The oddities are those of the public list csv-spectrum (github.com/maxogden/csv-spectrum), of RFC 4180 section 2, and
/// of Excel in Norway; the texts are our own.
@Suite struct `Reading CSV` {
  struct Oddity: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let rows: [[String]]
    var delimiter: Character = ","
  }

  static let oddities = [
    Oddity(
      testDescription: "comma in quotes", text: "a,b\nJo,\"Dal, Voss\"\n", rows: [["a", "b"], ["Jo", "Dal, Voss"]]),
    Oddity(
      testDescription: "empty", text: "a,b,c\n1,\"\",\"\"\n2,,\n",
      rows: [["a", "b", "c"], ["1", "", ""], ["2", "", ""]]),
    Oddity(
      testDescription: "empty, CRLF", text: "a,b,c\r\n1,\"\",\"\"\r\n2,,\r\n",
      rows: [["a", "b", "c"], ["1", "", ""], ["2", "", ""]]),
    Oddity(
      testDescription: "escaped quotes", text: "a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n",
      rows: [["a", "b"], ["1", "ha \"ha\" ha"], ["3", "4"]]),
    Oddity(
      testDescription: "JSON in a field", text: "k,v\n1,\"{\"\"t\"\": \"\"P\"\", \"\"c\"\": [1, 2]}\"\n",
      rows: [["k", "v"], ["1", "{\"t\": \"P\", \"c\": [1, 2]}"]]),
    Oddity(
      testDescription: "quotes and newlines", text: "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n",
      rows: [["a", "b"], ["1", "ha \n\"ha\" \nha"], ["3", "4"]]),
    Oddity(
      testDescription: "newlines", text: "a,b\n\"Linje\nto\",2\n\"\nen\",\"\n\"\n",
      rows: [["a", "b"], ["Linje\nto", "2"], ["\nen", "\n"]]),
    Oddity(
      testDescription: "newlines, CRLF", text: "a,b\r\n\"Linje\r\nto\",2\r\n",
      rows: [["a", "b"], ["Linje\r\nto", "2"]]),
    Oddity(
      testDescription: "location and coordinates", text: "a,\"b\"\n1,\"x, y (0, 1)\"\n",
      rows: [["a", "b"], ["1", "x, y (0, 1)"]]),
    Oddity(testDescription: "simple, CR alone", text: "a,b\r1,2\r3,4", rows: [["a", "b"], ["1", "2"], ["3", "4"]]),
    Oddity(testDescription: "UTF-8", text: "a,b\n1,ʤ\n2,åæø🙂\n", rows: [["a", "b"], ["1", "ʤ"], ["2", "åæø🙂"]]),
    Oddity(testDescription: "no line end at the end", text: "a,b\n1,2", rows: [["a", "b"], ["1", "2"]]),
    Oddity(testDescription: "an empty last field", text: "a,b\n1,", rows: [["a", "b"], ["1", ""]]),
    Oddity(
      testDescription: "quotes inside an unquoted field", text: "a,b\n1,sa \"hei\" til meg\n",
      rows: [["a", "b"], ["1", "sa \"hei\" til meg"]]),
    Oddity(
      testDescription: "text behind a closing quote", text: "a,b\n\"1\" x,2\n", rows: [["a", "b"], ["1 x", "2"]]),
    Oddity(testDescription: "ragged", text: "a,b\n1\n1,2,3\n", rows: [["a", "b"], ["1"], ["1", "2", "3"]]),
    Oddity(testDescription: "blank lines", text: "a,b\n\n1,2\n\n", rows: [["a", "b"], [""], ["1", "2"], [""]]),
    Oddity(
      testDescription: "semicolons", text: "a;b\n1,5;\"x;y\"\n", rows: [["a", "b"], ["1,5", "x;y"]], delimiter: ";"),
    Oddity(testDescription: "tabs", text: "a\tb\n1,5\tx;y\n", rows: [["a", "b"], ["1,5", "x;y"]], delimiter: "\t"),
    Oddity(testDescription: "bars", text: "a|b\n1,5|x;y\n", rows: [["a", "b"], ["1,5", "x;y"]], delimiter: "|"),
  ]

  func rows(_ text: String, _ delimiter: Character, pieces: Int) -> [[String]] {
    let bytes = Array(text.utf8)
    var splitter = CSVSplitter(dialect: CSVDialect(delimiter: delimiter.asciiValue ?? 0))
    var rows: [[String]] = []
    var row = TableRow()
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      let piece = bytes[start..<min(start + pieces, bytes.count)]
      var position = piece.startIndex
      while splitter.split(piece, &position, atEnd: piece.endIndex == bytes.count, into: &row) == .row {
        rows.append((0..<row.count).map { String(decoding: row.bytes(at: $0), as: UTF8.self) })
        row.removeAll()
      }
    }
    return rows
  }

  @Test(arguments: oddities) func `every oddity is read, wherever the pieces of a stream end`(_ oddity: Oddity) {
    for pieces in [1, 2, 3, 7, 1000] { #expect(rows(oddity.text, oddity.delimiter, pieces: pieces) == oddity.rows) }
  }

  @Test(arguments: oddities) func `the delimiter is found`(_ oddity: Oddity) {
    let dialect = CSVDialect.find(in: Array(oddity.text.utf8)[...], isComplete: true, knownNames: { _ in 0 })
    #expect(dialect.delimiter == oddity.delimiter.asciiValue)
  }

  @Test func `rows written with quotes read back`() {
    var generator = SystemRandomNumberGenerator()
    let signs = Array("a;\"\n\r ø🙂,")
    for _ in 0..<200 {
      let table = (0..<3).map { _ in
        (0..<3).map { _ in
          String(
            (0..<Int.random(in: 0..<6, using: &generator)).map { _ in
              signs[Int.random(in: 0..<signs.count, using: &generator)]
            })
        }
      }
      let text = table.map { $0.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";") + "\r\n" }
        .joined()
      #expect(rows(text, ";", pieces: Int.random(in: 1..<9, using: &generator)) == table)
    }
  }

  static let export = "Deltaker;Kommentar;Totalresultat\nSjøbø;Hun lyttet godt på meg – ja «nå».;62,5\n"

  static var encodings: [(String, [UInt8])] {
    let units = Array(export.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let windows = export.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8($0.value) }
    return [
      ("utf-8", Array(export.utf8)), ("utf-8", [0xEF, 0xBB, 0xBF] + Array(export.utf8)),
      ("utf-16le", [0xFF, 0xFE] + little),
      ("utf-16le", little), ("utf-16be", [0xFE, 0xFF] + big), ("utf-16be", big), ("windows-1252", windows),
    ]
  }

  @Test(arguments: encodings) func `the encoding is found and told`(_ name: String, _ bytes: [UInt8]) throws {
    let reading = try withFile(bytes) { try ExportReader.read([$0]) }
    let enquiry = try #require(reading.dataset.enquiries.first)
    #expect(enquiry.participant == "Sjøbø")
    #expect(enquiry.comments.first?.text == "Hun lyttet godt på meg – ja «nå».")
    #expect(enquiry.scores == [62.5])
    #expect(reading.files[0].notes[0] == "encoding \(name), delimiter semicolon")
  }

  @Test func `a named encoding wins, and broken UTF-8 is replaced and told`() throws {
    var options = ReadOptions()
    options.encoding = .windows1252
    let reading = try withFile(Array("Deltaker;Kommentar\nÅ;Hei på deg\n".utf8)) {
      try ExportReader.read([$0], options: options)
    }
    #expect(reading.dataset.enquiries[0].participant == "Ã…")
    let many = String(repeating: "Sjøbø;Hun lyttet på meg\n", count: 40)
    let broken = try withFile(Array("Deltaker;Kommentar\n\(many)B;Hei ".utf8) + [0xC3, 0x28, 10]) {
      try ExportReader.read([$0])
    }
    #expect(broken.dataset.enquiries.last?.comments.first?.text == "Hei \u{FFFD}(")
    #expect(broken.files[0].notes.contains { $0.hasPrefix("1 broken characters were replaced") })
  }

  @Test func `titles above, totals below, blank and ragged rows, and a sep line`() throws {
    let text = """
      sep=;
      Rapport fra plattformen;;
      Uttrekk 1. mars;;
      ;;
      Deltaker;Totalresultat;Kommentar
      A;87 %;Hun lyttet; ja visst

      B;−;Kort
      B;1 000,5;For høyt
      ;50;Uten navn
      Gjennomsnitt;68,7;
      """
    let reading = try withFile(text) { try ExportReader.read([$0]) }
    let enquiries = reading.dataset.enquiries
    #expect(enquiries.map(\.participant) == ["A", "B", "B"])
    #expect(enquiries.map(\.scores) == [[87], [nil], [nil]])
    #expect(enquiries[0].comments[0].text == "Hun lyttet; ja visst")
    #expect(reading.dataset.skipped.map(\.source.row) == [10])
    #expect(reading.dataset.skipped.map(\.reason) == ["no participant in this row"])
    let notes = reading.files[0].notes
    #expect(notes.contains("header in row 5; 2 title rows above passed over"))
    #expect(notes.contains("1 row of totals left out"))
    #expect(notes.contains { $0.contains("joined to the last comment") })
    #expect(notes.contains("column \"Totalresultat\": 1 cell could not be read and counts as missing (first in row 9)"))
  }

  @Test func `a single column of comments is not cut at their commas`() throws {
    let csv = "Kommentar\nHun lyttet, og var grei.\nJa, takk, fint.\nKort, men godt.\n"
    try withFile(csv) { path in
      let stream = try CommentStream(path)
      var texts: [String] = []
      while case .text(let text)? = try stream.next() { texts.append(text.text) }
      #expect(texts == ["Hun lyttet, og var grei.", "Ja, takk, fint.", "Kort, men godt."])
    }
  }

  @Test func `duplicate and empty headers are told apart`() throws {
    let reading = try withFile("Deltaker;Kommentar;Kommentar;\nA;Hei på deg;Og her;x\n") { try ExportReader.read([$0]) }
    #expect(reading.columns.map(\.header) == ["Deltaker", "Kommentar", "Kommentar (2)", "column D"])
    #expect(reading.dataset.enquiries[0].comments.map(\.text) == ["Hei på deg", "Og her"])
    #expect(reading.dataset.enquiries[0].comments.map(\.field) == ["Kommentar", "Kommentar (2)"])
  }

  @Test func `gzip is unpacked, members joined, and damage told`() throws {
    // `printf 'Deltaker;Kommentar\nA;Hei der du\n' | gzip -n`, twice: the second member holds a row more.
    let first: [UInt8] = try Gzip.stored(Array("Deltaker;Kommentar\nA;Hei der du\n".utf8))
    let second: [UInt8] = try Gzip.stored(Array("B;Hei igjen du\n".utf8))
    let reading = try withFile(first + second, named: "e.csv.gz") { try ExportReader.read([$0]) }
    #expect(reading.dataset.enquiries.map(\.participant) == ["A", "B"])
    #expect(reading.files[0].notes[0].hasSuffix("unpacked from gzip"))
    #expect(throws: IngestError.self) {
      try withFile(Array(first.dropLast(9)), named: "e.csv.gz") { try ExportReader.read([$0]) }
    }
  }
}

/// Makes gzip files of stored blocks (RFC 1951 and 1952).
enum Gzip {
  static func stored(_ bytes: [UInt8]) throws -> [UInt8] {
    func le16(_ n: Int) -> [UInt8] { [UInt8(n & 0xFF), UInt8(n >> 8 & 0xFF)] }
    let checksum = Int(WorkbookFixture.checksum(bytes))
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1] + le16(bytes.count) + le16(~bytes.count & 0xFFFF) + bytes
      + le16(checksum & 0xFFFF) + le16(checksum >> 16) + le16(bytes.count) + le16(0)
  }
}
