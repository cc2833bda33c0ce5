public import LyttModel

/// A plain table of any format, read whole: for `lytt correlate`.
public struct TableFile: Sendable {
  /// The columns' names.
  public let header: [String]
  /// The rows' cells as text, trimmed; a row may be shorter than the header.
  public let rows: [[String]]
  /// Whether numbers are written with a decimal comma.
  public let hasDecimalComma: Bool
  /// What should be told: encoding, delimiter, decimal sign, cells that were left out.
  public let notes: [String]
  /// The days in a column, `nil` where a cell holds none.
  public func days(in column: Int, order: DateOrder?) -> [CalendarDate?] {
    let cells = rows.lazy.map { column < $0.count ? $0[column] : "" }
    let order = order ?? DateText.order(in: cells)
    let decimal = UInt8(ascii: hasDecimalComma ? "," : ".")
    return cells.map { DateText.date($0, order: order) ?? DateText.serialDate($0, decimal: decimal) }
  }

  /// Reads a file, or `-` for standard input.
  ///
  /// A row with more fields than the header is joined to its end where the last column is a free text, as a delimiter
  /// in one makes it; otherwise it is refused. Cells beside a workbook's table are left out, and told.
  public init(_ path: String, options: ReadOptions = ReadOptions()) throws(IngestError) {
    let table = try OpenTable(path, options: options, scorecard: .some(nil), choice: .first)
    header = table.head.headers
    hasDecimalComma = table.head.decimal == UInt8(ascii: ",")
    let lastIsText = [.comment, .agentText].contains(table.columns.last?.role)
    var rows: [[String]] = []
    var strays = 0
    func add(_ row: TableRow) throws(IngestError) {
      if let fault = row.fault {
        var place = table.place
        place.row = row.number
        throw IngestError(place, fault, fix: "mend the row, or take it out")
      }
      guard !row.isBlank else { return }
      guard rows.count < options.limits.rows else {
        throw IngestError(
          table.place, "the file has more than \(options.limits.rows) rows",
          fix: "split it, or allow more (--max-rows)")
      }
      var fields = row.fields
      let width = table.head.width
      if fields[min(width, fields.count)...].contains(where: { !$0.isEmpty }) {
        if let joiner = table.source.joiner {
          guard lastIsText, table.columns.count == width else {
            var place = table.place
            place.row = row.number
            throw IngestError(
              place, "\(fields.count) fields where the header has \(width)", fix: "quote fields that hold the delimiter"
            )
          }
          fields[width - 1] = fields[(width - 1)...].joined(separator: joiner)
        } else {
          strays += 1
        }
      }
      rows.append(Array(fields.prefix(width)))
    }
    for row in table.head.rows { try add(row) }
    var row = TableRow()
    while try table.source.next(&row) { try add(row) }
    self.rows = rows
    notes =
      table.source.notes + table.notes
      + (strays > 0
        ? ["\(strays) rows have cells to the right of the last column with a header: they are left out"] : [])
  }
}
