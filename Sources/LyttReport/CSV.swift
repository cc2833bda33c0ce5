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

  private func write(_ cell: Cell, to text: inout String) {
    switch cell {
    case .text(let value):
      let isFormula = value.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true
      let safe = isFormula ? "'" + value : value
      if safe.unicodeScalars.contains(where: { $0 == "\"" || $0 == "," || $0 == ";" || $0 == "\n" || $0 == "\r" }) {
        text += "\"" + safe.replacing("\"", with: "\"\"") + "\""
      } else {
        text += safe
      }
    case .count(let value): text += String(value)
    case .number(let value):
      // The shortest form that reads back as the same number.
      let digits = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
      text += style == .nb ? digits.replacing(".", with: ",") : digits
    case .empty: break
    }
  }
}
