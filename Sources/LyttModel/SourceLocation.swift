/// Where in a user's file something stands, as the user counts: row 1 is the file's first line or the sheet's first row.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  /// The file's name as given on the command line, or `-` for standard input.
  public var file: String
  /// The sheet, in a workbook.
  public var sheet: String?
  /// The row, counted from 1.
  public var row: Int?
  /// The column's header, or its letter where it has none.
  public var column: String?

  /// Names a place in a file.
  public init(file: String, sheet: String? = nil, row: Int? = nil, column: String? = nil) {
    self.file = file
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// The place in words: `henvendelser.xlsx, sheet "Mars", row 14, column "Kommentar"`.
  public var description: String {
    var parts = [file == "-" ? "standard input" : file]
    if let sheet { parts.append("sheet \"\(sheet)\"") }
    if let row { parts.append("row \(row)") }
    if let column { parts.append("column \"\(column)\"") }
    return parts.joined(separator: ", ")
  }
}
