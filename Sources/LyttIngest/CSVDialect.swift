/// How a CSV file writes its rows: which sign parts the fields, which encloses them.
struct CSVDialect: Hashable {
  /// The sign between two fields.
  var delimiter: UInt8
  /// The sign around a field that holds delimiters or line ends.
  var quote: UInt8 = UInt8(ascii: "\"")

  /// The sign in words.
  var delimiterName: String {
    switch delimiter {
    case UInt8(ascii: ";"): "semicolon"
    case UInt8(ascii: ","): "comma"
    case 9: "tab"
    case UInt8(ascii: "|"): "bar"
    default: "'\(Character(Unicode.Scalar(delimiter)))'"
    }
  }

  /// Finds the dialect of the first lines: the one that cuts most rows into the same number of fields.
  ///
  /// - Parameters:
  ///   - sample: the beginning of the text.
  ///   - isComplete: whether the text ends with the sample; otherwise its last row is left out.
  ///   - knownNames: counts the fields of a row that are known as column names.
  static func find(in sample: ArraySlice<UInt8>, isComplete: Bool, knownNames: ([String]) -> Int) -> CSVDialect {
    let quotes: [UInt8] = usesApostrophes(sample) ? [UInt8(ascii: "'")] : [UInt8(ascii: "\"")]
    var best = (score: -1.0, dialect: CSVDialect(delimiter: UInt8(ascii: ";"), quote: quotes[0]))
    for quote in quotes {
      for delimiter in [UInt8(ascii: ";"), UInt8(ascii: ","), 9, UInt8(ascii: "|")] {
        let dialect = CSVDialect(delimiter: delimiter, quote: quote)
        let score = dialect.score(sample, isComplete: isComplete, knownNames: knownNames)
        if score > best.score { best = (score, dialect) }
      }
    }
    return best.dialect
  }

  private func score(_ sample: ArraySlice<UInt8>, isComplete: Bool, knownNames: ([String]) -> Int) -> Double {
    var splitter = CSVSplitter(dialect: self)
    var row = TableRow()
    var counts: [Int: Int] = [:]
    var known = (count: 0, width: 0)
    var rows = 0
    var position = sample.startIndex
    while rows < 200 {
      row.removeAll()
      let result = splitter.split(sample, &position, atEnd: isComplete, into: &row)
      guard result == .row else { break }
      guard !row.isBlank else { continue }
      if rows < 20, case let count = knownNames(row.fields), count > known.count { known = (count, row.count) }
      counts[row.count, default: 0] += 1
      rows += 1
    }
    let wide = counts.filter { $0.key > 1 }
    guard rows > 0, let mode = wide.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
      known.count == 0 || mode.key <= known.width
    else { return Double(known.count) }
    let share = Double(mode.value) / Double(rows)
    return Double(known.count) + share * share * (1 + Double(min(mode.key, 64)).squareRoot())
  }

  /// Whether fields are enclosed in apostrophes: many begin and end with one, and none with a double quote.
  private static func usesApostrophes(_ sample: ArraySlice<UInt8>) -> Bool {
    var opened = 0
    var closed = 0
    var doubles = 0
    let parts: Set<UInt8> = [UInt8(ascii: ";"), UInt8(ascii: ","), 9, UInt8(ascii: "|"), 10, 13]
    var previous: UInt8 = 10
    for (index, byte) in zip(sample.indices, sample) {
      let next = index + 1 < sample.endIndex ? sample[index + 1] : 10
      if byte == UInt8(ascii: "\"") { doubles += 1 }
      if byte == UInt8(ascii: "'") {
        if parts.contains(previous) { opened += 1 }
        if parts.contains(next) { closed += 1 }
      }
      previous = byte
    }
    return doubles == 0 && opened >= 2 && opened == closed
  }
}
