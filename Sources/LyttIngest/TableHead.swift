import LyttModel

/// The first rows of a table: where its header stands, and what its columns seem to hold.
struct TableHead {
  /// The headers, trimmed and told apart; empty where a column has none.
  let headers: [String]
  /// How many fields the header's row has, empty ones at its end included.
  let width: Int
  /// The row in which they stand.
  let rowNumber: Int
  /// Rows above the header that hold something.
  let titleRows: Int
  /// The rows below that were read already.
  let rows: [TableRow]
  /// The decimal sign of the numbers.
  let decimal: UInt8
  /// What the columns hold in those rows.
  let profiles: [ColumnProfile]

  /// How many rows are looked at.
  static let sampleRows = 500

  /// Reads the first rows and finds the header among them; a failure where there is none.
  ///
  /// - Throws: where the rows cannot be read.
  static func find(
    _ source: some RowSource, options: ReadOptions, place: SourceLocation
  ) throws(IngestError) -> Result<TableHead, IngestError> {
    var rows: [TableRow] = []
    var row = TableRow()
    while rows.count < sampleRows, try source.next(&row) {
      if !row.isBlank { rows.append(row) }
    }
    guard !rows.isEmpty else {
      return .failure(IngestError(place, "the file holds no rows", fix: "export it again, with a header row"))
    }
    guard let header = source.hasHeader ? 0 : headerIndex(rows) else {
      var there = place
      there.row = rows[0].number
      return .failure(
        IngestError(there, "no header row was found", fix: "put the columns' names in the first row"))
    }
    return .success(TableHead(rows, header: header, decimal: options.decimal ?? options.mapping?.decimal))
  }

  private init(_ rows: [TableRow], header: Int, decimal given: Unicode.Scalar?) {
    let below = rows[(header + 1)...]
    let filled = below.reduce(0) { last, row in
      max(last, (row.ends.indices.last { !row.bytes(at: $0).isEmpty } ?? -1) + 1)
    }
    headers = Self.toldApart(rows[header], filled: filled)
    width = max(rows[header].count, headers.count)
    rowNumber = rows[header].number
    titleRows = header
    self.rows = Array(below)
    let columns = headers.count
    let cells = self.rows.prefix(200).lazy.map { row in (0..<min(row.count, columns)).map { row[$0] } }
    let fallback = UInt8(ascii: ",")
    decimal =
      given.map { $0 == "." ? UInt8(ascii: ".") : fallback } ?? NumberText.decimalSign(in: cells.joined()) ?? fallback
    var profiles = [ColumnProfile](repeating: ColumnProfile(), count: columns)
    for row in self.rows {
      for index in 0..<min(columns, row.count) { profiles[index].add(row[index], decimal: decimal) }
    }
    self.profiles = profiles
  }

  /// The row with most known names; without any, the first that is as wide as the table and holds only words.
  private static func headerIndex(_ rows: [TableRow]) -> Int? {
    let first = rows.prefix(30).map(\.fields)
    let known = first.map(KnownHeaders.count)
    if let most = known.max(), most > 0, let index = known.firstIndex(of: most) { return index }
    let filled = first.map { $0.count { !$0.isEmpty } }
    let widest = filled.max() ?? 0
    return first.indices.first { index in
      filled[index] * 10 >= widest * 6
        && first[index].allSatisfy { cell in
          cell.utf8.count <= 300 && NumberText.value(cell, decimal: UInt8(ascii: ",")) == nil
            && DateText.date(cell) == nil
        }
    }
  }

  /// Headers with a number behind each that stood before; empty ones at the end only where there are cells below.
  private static func toldApart(_ row: TableRow, filled: Int) -> [String] {
    var headers = row.fields
    while headers.last?.isEmpty == true, headers.count > filled { headers.removeLast() }
    var seen: [String: Int] = [:]
    for index in headers.indices where !headers[index].isEmpty {
      let count = seen[headers[index], default: 0] + 1
      seen[headers[index]] = count
      if count > 1 { headers[index] += " (\(count))" }
    }
    return headers
  }
}

/// Names that columns are known by, from the list of names and the bundled scorecards.
enum KnownHeaders {
  private static let names: Set<String> = {
    var names = Set(WordTable.columns.keys.keys)
    for scorecard in Scorecard.bundled {
      names.formUnion((scorecard.areas + scorecard.categories).map { comparable($0.name) })
      names.formUnion(scorecard.questions.map { comparable($0.text) })
    }
    return names
  }()

  /// How many of the cells are known names.
  static func count(_ cells: [String]) -> Int {
    Set(cells).count { cell in
      cell.utf8.count <= 300 && comparableHeader(cell).contains { !$0.isEmpty && names.contains($0) }
    }
  }
}
