import CLyttSheet
public import LyttModel

/// One cell of a table that is written to a workbook.
public enum SheetCell: Hashable, Sendable {
  /// Text; never taken as a formula.
  case text(String)
  /// A number.
  case number(Double)
  /// A day.
  case date(CalendarDate)
  /// Nothing.
  case empty
}

/// Writes tables to an XLSX workbook, one sheet each, with typed cells and a header that stays in sight.
///
/// The same tables give the same bytes. Rows are written as they come, in bounded memory.
public struct XLSXWriter: ~Copyable {
  /// Why a workbook could not be written.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// What went wrong, and how to mend it.
    public let reason: String
    /// The file and the reason.
    public var description: String { "\(path): \(reason)" }
  }

  private let path: String
  private let sheet: OpaquePointer
  private var names: Set<String> = []
  private var row: Int32 = 0
  private var columns: Int32 = 0
  private var isClosed = false

  /// The most rows that a sheet has room for, its header included.
  public static let mostRows = 1_048_576
  private static let mostColumns = 16_384
  private static let mostCharacters = 32_767

  /// Begins a workbook; the file is complete when ``close()`` returns.
  public init(path: String) throws(Failure) {
    guard let sheet = lytt_sheet_open(path) else {
      throw Failure(path: path, reason: "could not begin a workbook. Fix: check the folder and the space left.")
    }
    self.path = path
    self.sheet = sheet
  }

  deinit { if !isClosed { _ = lytt_sheet_close(sheet) } }

  /// Begins the next sheet: its name, cut and changed where spreadsheets do not allow it, and its header.
  public mutating func begin(_ name: String, header: [String]) throws(Failure) {
    finishSheet()
    guard header.count <= Self.mostColumns else {
      throw Failure(
        path: path, reason: "a sheet has room for \(Self.mostColumns) columns. Fix: read the CSV files instead.")
    }
    try check(lytt_sheet_add(sheet, sheetName(name)))
    columns = Int32(header.count)
    row = 0
    for (column, text) in header.enumerated() {
      let width = min(60, max(9, Double(text.unicodeScalars.count) + 2))
      try check(lytt_sheet_header(sheet, Int32(column), Self.cut(text), width))
    }
  }

  /// Adds a row to the sheet that was begun last.
  public mutating func add(_ cells: [SheetCell]) throws(Failure) {
    guard Int(row) + 1 < Self.mostRows else {
      throw Failure(path: path, reason: "a sheet has room for \(Self.mostRows) rows. Fix: read the CSV files instead.")
    }
    row += 1
    for (column, cell) in cells.prefix(Int(columns)).enumerated() {
      switch cell {
      case .text(let text): try check(text.isEmpty ? 0 : lytt_sheet_text(sheet, row, Int32(column), Self.cut(text)))
      case .number(let number): try check(number.isFinite ? lytt_sheet_number(sheet, row, Int32(column), number) : 0)
      case .date(let date) where date.year >= 1900:
        try check(lytt_sheet_date(sheet, row, Int32(column), Int32(date.year), Int32(date.month), Int32(date.day)))
      case .date(let date): try check(lytt_sheet_text(sheet, row, Int32(column), date.description))
      case .empty: continue
      }
    }
  }

  /// Writes the file.
  public consuming func close() throws(Failure) {
    finishSheet()
    isClosed = true
    try check(lytt_sheet_close(sheet))
  }

  private func finishSheet() {
    if !names.isEmpty { lytt_sheet_finish(sheet, row, columns) }
  }

  private func check(_ code: Int32) throws(Failure) {
    guard code != 0 else { return }
    throw Failure(
      path: path, reason: "could not write the workbook (error \(code)). Fix: check the folder and the space left.")
  }

  /// A name that is allowed: at most 31 characters, none of `[]:*?/\`, no apostrophe at either end, unlike all others.
  private mutating func sheetName(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let isAllowed = !"[]:*?/\\'".unicodeScalars.contains(scalar) && scalar.value >= 0x20
      scalars.append(isAllowed ? scalar : "-")
    }
    let base = scalars.isEmpty ? "Ark" : String(scalars)
    var result = Self.prefix(base, 31)
    var number = 2
    while !names.insert(result.lowercased()).inserted {
      result = Self.prefix(base, 27) + " \(number)"
      number += 1
    }
    return result
  }

  /// What fits in UTF-16 units, which is how spreadsheets count.
  private static func prefix(_ text: String, _ units: Int) -> String {
    guard text.utf16.count > units else { return text }
    var result = ""
    var used = 0
    for scalar in text.unicodeScalars {
      used += scalar.utf16.count
      if used > units { break }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// A text as a cell can hold it: no zero characters, and no more than 32,767.
  private static func cut(_ text: String) -> String {
    var text = text
    if text.utf8.contains(0) { text = String(text.unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : Character($0) }) }
    return text.utf16.count > mostCharacters ? prefix(text, mostCharacters - 1) + "…" : text
  }
}
