/// How tables are written.
public enum CSVStyle: String, Hashable, Sendable, CaseIterable {
  /// UTF-8 with comma and decimal point.
  case plain
  /// As Norwegian spreadsheets read: semicolon, decimal comma and a byte-order mark.
  case nb
}

/// A table of typed cells, and its form as CSV.
public struct CSV {
  /// One cell.
  public enum Cell: Hashable, Sendable {
    /// Words.
    case text(String)
    /// A number.
    case number(Double)
    /// A count.
    case count(Int)
    /// Nothing.
    case empty
  }

  /// The names of the columns.
  public let header: [String]
  /// The rows below the header.
  public private(set) var rows: [[Cell]] = []
  private let style: CSVStyle
  private var row: [Cell] = []

  /// Begins a table with its header.
  public init(_ style: CSVStyle, header: [String]) {
    self.style = style
    self.header = header
  }

  /// Adds words; `nil` is an empty cell.
  public mutating func cell(_ value: String?) {
    if let value, !value.isEmpty { row.append(.text(value)) } else { row.append(.empty) }
  }

  /// Adds a whole number.
  public mutating func cell(_ value: Int?) { row.append(value.map(Cell.count) ?? .empty) }

  /// Adds a number; what is not finite is left empty.
  public mutating func cell(_ value: Double?) {
    if let value, value.isFinite { row.append(.number(value)) } else { row.append(.empty) }
  }

  /// Ends the row.
  public mutating func endRow() {
    rows.append(row)
    row = []
    row.reserveCapacity(header.count)
  }

  /// The whole table as CSV; a text that a spreadsheet would run as a formula is kept from it by an apostrophe.
  public var text: String {
    var text = style == .nb ? "\u{FEFF}" : ""
    for row in [header.map(Cell.text)] + rows {
      for (column, cell) in row.enumerated() {
        if column > 0 { text += style == .nb ? ";" : "," }
        write(cell, to: &text)
      }
      text += style == .nb ? "\r\n" : "\n"
    }
    return text
  }

  /// Whether a spreadsheet may run a text; what nobody sees before the sign is looked through.
  private static func isFormula(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first else { return false }
    if first == "\t" || first == "\r" { return true }
    return value.unicodeScalars.first { !isInvisible($0) }.map { "=+-@".unicodeScalars.contains($0) } == true
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return [.control, .format].contains(properties.generalCategory) || properties.isDefaultIgnorableCodePoint
  }

  private func write(_ cell: Cell, to text: inout String) {
    switch cell {
    case .text(let value):
      if Self.isFormula(value) { text += "'" }
      let isQuoted = value.unicodeScalars.contains { [",", ";", "\"", "\n", "\r"].contains($0) }
      if isQuoted { text += "\"" }
      // By scalars: a mark that joins a quotation mark makes one character of the two.
      for scalar in value.unicodeScalars {
        switch scalar {
        case "\"": text += "\"\""
        case "\0": text += "\u{FFFD}"
        default: text.unicodeScalars.append(scalar)
        }
      }
      if isQuoted { text += "\"" }
    case .count(let value): text += String(value)
    case .number(let value):
      // The shortest form that reads back as the same number.
      let digits = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
      text += style == .nb ? digits.replacing(".", with: ",") : digits
    case .empty: break
    }
  }
}
