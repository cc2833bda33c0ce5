import LyttModel

/// The rows of a CSV or TSV file, read as a stream.
final class CSVRows: RowSource {
  let sheet: String? = nil
  let hasHeader = false
  private(set) var notes: [String] = []

  private let source: TextSource
  private let limits: ReadLimits
  private var splitter: CSVSplitter
  private var text: [UInt8] = []
  private var position = 0
  private var isEnded = false
  private var rowNumber = 0
  private var skipsFirstRow = false

  /// How much is looked at to find the dialect.
  private static let sampleBytes = 1 << 16

  /// Begins to read; the dialect is found by looking, but for a delimiter that is given.
  init(_ source: TextSource, options: ReadOptions, knownNames: ([String]) -> Int) throws(IngestError) {
    self.source = source
    limits = options.limits
    splitter = CSVSplitter(dialect: CSVDialect(delimiter: UInt8(ascii: ";")))
    while text.count < Self.sampleBytes, !isEnded { isEnded = try !source.read(into: &text) }
    guard !text.allSatisfy({ $0 <= 0x20 }) else {
      throw IngestError(
        SourceLocation(file: source.bytes.name), "the file is empty", fix: "export it again, with a header row")
    }
    var dialect: CSVDialect
    if let named = Self.namedDelimiter(text) {
      dialect = CSVDialect(delimiter: named)
      skipsFirstRow = true
    } else {
      let isComplete = isEnded && text.count <= Self.sampleBytes
      dialect = CSVDialect.find(in: text.prefix(Self.sampleBytes), isComplete: isComplete, knownNames: knownNames)
    }
    if let given = options.delimiter {
      guard given.isASCII, given.value >= 32 || given == "\t", given != "\"" else {
        throw IngestError(
          SourceLocation(file: source.bytes.name), "the delimiter \(shown(String(given))) cannot part fields",
          fix: "give a single ASCII sign, such as ; or tab")
      }
      dialect.delimiter = UInt8(given.value)
    }
    splitter = CSVSplitter(dialect: dialect)
    splitter.fieldLimit = limits.fieldBytes
    splitter.columnLimit = limits.columns
    notes.append(
      "encoding \((source.encoding ?? .utf8).rawValue), delimiter \(dialect.delimiterName)"
        + (dialect.quote == UInt8(ascii: "'") ? ", fields in apostrophes" : "")
        + (source.bytes.isPacked ? ", unpacked from gzip" : ""))
  }

  var joiner: String? { String(Character(Unicode.Scalar(splitter.dialect.delimiter))) }

  func next(_ row: inout TableRow) throws(IngestError) -> Bool {
    row.removeAll()
    while true {
      switch splitter.split(text[...], &position, atEnd: isEnded, into: &row) {
      case .row:
        rowNumber += 1
        row.number = rowNumber
        if splitter.endedInsideQuotes {
          throw IngestError(
            place, "a quote that opens in this row is never closed",
            fix: "close it, double quotes inside the text, or name the delimiter (--delimiter)")
        }
        if skipsFirstRow {
          skipsFirstRow = false
          row.removeAll()
          continue
        }
        return true
      case .more:
        guard !isEnded else { return false }
        text.removeAll(keepingCapacity: true)
        position = 0
        isEnded = try !source.read(into: &text)
      case .fieldTooLong:
        rowNumber += 1
        throw IngestError(
          place, "a field holds more than \(limits.fieldBytes) bytes",
          fix: "look for a quote that is not closed, or allow longer fields (--max-field-bytes)")
      case .tooManyFields:
        rowNumber += 1
        throw IngestError(
          place, "there are more than \(limits.columns) fields",
          fix: "name the delimiter (--delimiter), or allow more columns (--max-columns)")
      }
    }
  }

  func finish() throws(IngestError) -> String {
    if source.replaced > 0 {
      notes.append(
        "\(source.replaced) broken characters were replaced; if there are many, name the encoding (--encoding)")
    }
    return try source.bytes.finish()
  }

  private var place: SourceLocation { SourceLocation(file: source.bytes.name, row: rowNumber) }

  /// The delimiter of a first line such as `sep=;`.
  private static func namedDelimiter(_ text: [UInt8]) -> UInt8? {
    let line = text.prefix { $0 != 10 && $0 != 13 }
    let bare = line.filter { $0 != UInt8(ascii: "\"") }
    guard bare.count == 5, String(decoding: bare.prefix(4), as: UTF8.self).lowercased() == "sep=" else { return nil }
    return bare[4]
  }
}
