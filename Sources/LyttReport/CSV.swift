/// How tables are written.
public enum CSVStyle: String, Hashable, Sendable, CaseIterable {
  /// UTF-8 with comma and decimal point.
  case plain
  /// As Norwegian spreadsheets read: semicolon, decimal comma and a byte-order mark.
  case nb
}

/// Writes a table; a text that a spreadsheet would run as a formula is kept from it by an apostrophe.
public struct CSV {
  private let style: CSVStyle
  /// The table so far.
  public private(set) var text: String
  private var isLineStart = true

  /// Begins a table with its header.
  public init(_ style: CSVStyle, header: [String]) {
    self.style = style
    text = style == .nb ? "\u{FEFF}" : ""
    for name in header { cell(name) }
    endRow()
  }

  /// Adds words; `nil` is an empty cell.
  public mutating func cell(_ value: String?) {
    separate()
    guard let value, !value.isEmpty else { return }
    let first = value.unicodeScalars.first!
    let isFormula = "=+-@\t\r".unicodeScalars.contains(first)
    let safe = isFormula ? "'" + value : value
    if safe.unicodeScalars.contains(where: { $0 == "\"" || $0 == "," || $0 == ";" || $0 == "\n" || $0 == "\r" }) {
      text += "\"" + safe.replacing("\"", with: "\"\"") + "\""
    } else {
      text += safe
    }
  }

  /// Adds a whole number.
  public mutating func cell(_ value: Int?) {
    separate()
    if let value { text += String(value) }
  }

  /// A number in its shortest exact form; what is not finite is left empty.
  public mutating func cell(_ value: Double?) {
    separate()
    guard let value, value.isFinite else { return }
    let digits = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
    text += style == .nb ? digits.replacing(".", with: ",") : digits
  }

  /// Ends the row.
  public mutating func endRow() {
    text += style == .nb ? "\r\n" : "\n"
    isLineStart = true
  }

  private mutating func separate() {
    if !isLineStart { text += style == .nb ? ";" : "," }
    isLineStart = false
  }
}
