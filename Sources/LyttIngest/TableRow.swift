/// One row of a table: its fields' UTF-8 in one buffer.
struct TableRow {
  /// All fields' bytes, one after the other.
  var bytes: [UInt8] = []
  /// Where each field ends in `bytes`.
  var ends: [Int] = []
  /// The row as the user counts, from 1.
  var number = 0
  /// Why the row could not be read, if it could not.
  var fault: String?

  /// How many fields there are.
  var count: Int { ends.count }
  /// Whether no field holds anything but white space; a faulty row is not blank.
  var isBlank: Bool { fault == nil && bytes.allSatisfy { $0 == 0x20 || $0 == 9 || $0 == 10 || $0 == 13 } }

  /// The bytes of a field; none beyond the last.
  func bytes(at index: Int) -> ArraySlice<UInt8> {
    guard index < ends.count else { return [] }
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// A field without the white space around it; empty beyond the last.
  subscript(index: Int) -> String {
    guard index < ends.count else { return "" }
    var range = (index == 0 ? 0 : ends[index - 1])..<ends[index]
    return bytes.withUnsafeBufferPointer { bytes in
      while let last = range.last, bytes[last] <= 0x20 { range.removeLast() }
      while let first = range.first, bytes[first] <= 0x20 { range.removeFirst() }
      guard let first = range.first, let last = range.last else { return "" }
      let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
      // A no-break space is white space too, and Excel leaves it in names and numbers.
      return bytes[first] == 0xC2 || bytes[last] == 0xA0 ? text.trimmed : text
    }
  }

  /// All fields, trimmed.
  var fields: [String] { (0..<count).map { self[$0] } }

  /// Adds a field.
  mutating func append(_ field: String) {
    bytes.append(contentsOf: field.utf8)
    ends.append(bytes.count)
  }

  /// Empties the row, keeping its room.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    fault = nil
  }
}

/// Rows, one after the other, from any format.
protocol RowSource: AnyObject {
  /// Reads the next row into `row`; `false` at the end.
  func next(_ row: inout TableRow) throws(IngestError) -> Bool
  /// Closes the file; its SHA-256 in hexadecimal.
  func finish() throws(IngestError) -> String
  /// What the user should be told about how the file was read.
  var notes: [String] { get }
  /// Whether the first row is sure to hold the columns' names.
  var hasHeader: Bool { get }
  /// The sign between two fields, where there is one that a field may hold by mistake.
  var joiner: String? { get }
  /// The sheet, in a workbook.
  var sheet: String? { get }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    var view = unicodeScalars[...]
    while let first = view.first, first.properties.isWhitespace { view.removeFirst() }
    while let last = view.last, last.properties.isWhitespace { view.removeLast() }
    return String(view)
  }
}
