import LyttModel

/// A plain table of any format, read whole: for `lytt correlate`.
public struct TableFile: Sendable {
  /// The columns' names.
  public let header: [String]
  /// The rows' cells as text, trimmed; a row may be shorter than the header.
  public let rows: [[String]]
  /// Whether numbers are written with a decimal comma.
  public let hasDecimalComma: Bool
  /// What should be told: encoding, delimiter, decimal sign.
  public let notes: [String]

  /// Reads a file, or `-` for standard input.
  public init(_ path: String, options: ReadOptions = ReadOptions()) throws(IngestError) {
    let table = try OpenTable(path, options: options, scorecard: .some(nil), choice: .first)
    header = table.head.headers
    hasDecimalComma = table.head.decimal == UInt8(ascii: ",")
    notes = table.source.notes + table.notes
    var rows = table.head.rows.map(\.fields)
    var row = TableRow()
    while try table.source.next(&row) {
      if let fault = row.fault {
        var place = table.place
        place.row = row.number
        throw IngestError(place, fault, fix: "mend the row, or take it out")
      }
      guard !row.isBlank else { continue }
      guard rows.count < options.limits.rows else {
        throw IngestError(
          table.place, "the file has more than \(options.limits.rows) rows",
          fix: "split it, or allow more (--max-rows)")
      }
      rows.append(row.fields)
    }
    self.rows = rows
  }
}
