/// How tables are written.
public enum CSVStyle: String, Hashable, Sendable, CaseIterable {
  /// UTF-8 with comma and decimal point.
  case plain
  /// As Norwegian spreadsheets read: semicolon, decimal comma and a byte-order mark.
  case nb
}

/// Writes a table; a text that a spreadsheet would run as a formula is kept from it by an apostrophe.
struct CSV {
  private let style: CSVStyle
  private(set) var text: String
  private var isLineStart = true

  init(_ style: CSVStyle, header: [String]) {
    self.style = style
    text = style == .nb ? "\u{FEFF}" : ""
    for name in header { cell(name) }
    endRow()
  }

  mutating func cell(_ value: String?) {
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

  mutating func cell(_ value: Int?) {
    separate()
    if let value { text += String(value) }
  }

  /// A number in its shortest exact form; what is not finite is left empty.
  mutating func cell(_ value: Double?) {
    separate()
    guard let value, value.isFinite else { return }
    let digits = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
    text += style == .nb ? digits.replacing(".", with: ",") : digits
  }

  mutating func endRow() {
    text += "\n"
    isLineStart = true
  }

  private mutating func separate() {
    if !isLineStart { text += style == .nb ? ";" : "," }
    isLineStart = false
  }
}
