/// Cuts UTF-8 into rows and fields, leniently, as a value that can stop and go on anywhere.
///
/// Quotes inside an unquoted field are text; what follows a closing quote is added to the field. Rows end at LF, CRLF
/// or CR. Follows RFC 4180 where that speaks.
struct CSVSplitter {
  /// What a call to `split` came to.
  enum Outcome: Equatable {
    /// A row is complete.
    case row
    /// The bytes are used up, and the row is not complete.
    case more
    /// A field is longer than allowed.
    case fieldTooLong
    /// A row has more fields than allowed.
    case tooManyFields
  }

  /// The signs that part and enclose.
  let dialect: CSVDialect
  /// The most bytes that a field may hold.
  var fieldLimit = Int.max
  /// The most fields that a row may have.
  var columnLimit = Int.max
  /// Whether the text ended in a field whose quote never closed.
  private(set) var endedInsideQuotes = false
  private var state = State.rowStart
  private var fieldStart = 0
  private var sawReturn = false

  private enum State { case rowStart, fieldStart, plain, quoted, quoteInQuoted, afterQuoted }

  /// Begins with nothing read.
  init(dialect: CSVDialect) { self.dialect = dialect }

  /// Reads on from `position` and appends to `row`, until a row is complete or the bytes are used up.
  mutating func split(
    _ text: ArraySlice<UInt8>, _ position: inout Int, atEnd: Bool, into row: inout TableRow
  ) -> Outcome {
    let outcome = text.withUnsafeBufferPointer { bytes in
      var i = position - text.startIndex
      let outcome = scan(bytes, &i, into: &row)
      position = i + text.startIndex
      return outcome
    }
    guard outcome == .more, atEnd else { return outcome }
    guard state != .rowStart else { return .more }
    endedInsideQuotes = state == .quoted
    endField(&row)
    state = .rowStart
    return .row
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ i: inout Int, into row: inout TableRow) -> Outcome {
    let count = bytes.count
    let delimiter = dialect.delimiter
    let quote = dialect.quote
    while i < count {
      let byte = bytes[i]
      switch state {
      case .rowStart:
        if sawReturn {
          sawReturn = false
          if byte == 10 {
            i += 1
            continue
          }
        }
        fieldStart = row.bytes.count
        state = .fieldStart
      case .fieldStart:
        if byte == quote {
          state = .quoted
          i += 1
        } else {
          state = .plain
        }
      case .plain, .afterQuoted:
        var end = i
        while end < count {
          let b = bytes[end]
          if b == delimiter || b == 10 || b == 13 { break }
          end &+= 1
        }
        row.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[i..<end]))
        i = end
        if row.bytes.count - fieldStart > fieldLimit { return .fieldTooLong }
        guard end < count else { return .more }
        let stop = bytes[end]
        i += 1
        endField(&row)
        if row.ends.count > columnLimit { return .tooManyFields }
        if stop == delimiter {
          state = .fieldStart
        } else {
          sawReturn = stop == 13
          state = .rowStart
          return .row
        }
      case .quoted:
        var end = i
        while end < count, bytes[end] != quote { end &+= 1 }
        row.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[i..<end]))
        i = end
        if row.bytes.count - fieldStart > fieldLimit { return .fieldTooLong }
        guard end < count else { return .more }
        i += 1
        state = .quoteInQuoted
      case .quoteInQuoted:
        if byte == quote {
          row.bytes.append(quote)
          state = .quoted
          i += 1
        } else {
          state = .afterQuoted
        }
      }
    }
    return .more
  }

  private mutating func endField(_ row: inout TableRow) {
    row.ends.append(row.bytes.count)
    fieldStart = row.bytes.count
  }
}
