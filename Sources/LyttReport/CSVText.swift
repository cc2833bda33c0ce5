/// How tables are written.
public enum CSVStyle: String, Hashable, Sendable, CaseIterable {
  /// UTF-8, comma, decimal point, LF: for programs.
  case plain
  /// As Norwegian Excel wants it: byte-order mark, semicolon, decimal comma, CRLF.
  case norwegian = "nb"
}

/// A table as CSV text (RFC 4180).
///
/// A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV Injection).
public struct CSVText: Sendable {
  /// One cell.
  public enum Cell: Hashable, Sendable, ExpressibleByStringLiteral {
    /// Words; `nil` is an empty cell.
    case text(String?)
    /// A number; `nil` and what is not finite are empty cells.
    case number(Double?)
    /// A whole number.
    case count(Int)

    /// Words.
    public init(stringLiteral value: String) { self = .text(value) }
  }

  private let style: CSVStyle
  private var bytes: [UInt8] = []
  private let width: Int

  /// Begins a table with its header.
  public init(_ style: CSVStyle, columns: [String]) {
    self.style = style
    width = columns.count
    if style == .norwegian { bytes += [0xEF, 0xBB, 0xBF] }
    add(columns.map { .text($0) })
  }

  /// The table so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a row.
  ///
  /// - Precondition: one cell a column.
  public mutating func add(_ cells: [Cell]) {
    precondition(cells.count == width, "a row of \(cells.count) cells in a table of \(width) columns")
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(style == .norwegian ? UInt8(ascii: ";") : UInt8(ascii: ",")) }
      switch cell {
      case .text(let text?): add(text)
      case .text(nil): break
      case .count(let count): bytes += Array(String(count).utf8)
      case .number(let value):
        guard let value, value.isFinite else { continue }
        let digits = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
        bytes +=
          style == .norwegian
          ? digits.utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ",") : $0 } : Array(digits.utf8)
      }
    }
    bytes += style == .norwegian ? [0x0D, 0x0A] : [0x0A]
  }

  private mutating func add(_ text: String) {
    var text = text
    if let first = text.utf8.first, Self.formulaStarts.contains(first) { text = "'" + text }
    guard text.utf8.contains(where: { Self.special.contains($0) }) else {
      bytes += Array(text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let formulaStarts = Array("=+-@\t\r".utf8)
  private static let special = Array(",;\"\n\r\t".utf8)
}
