public import LyttReport

extension XLSXWriter {
  /// Writes tables as one workbook, a sheet each, named after the last part of its path.
  public static func write(_ tables: [NamedTable], to path: String) throws(Failure) {
    var workbook = try XLSXWriter(path: path)
    for table in tables {
      let name = table.path.split(separator: "/").last.map(String.init) ?? table.path
      try workbook.begin(name, header: table.contents.header)
      for row in table.contents.rows { try workbook.add(row.map(SheetCell.init)) }
    }
    try workbook.close()
  }
}

extension SheetCell {
  /// The cell of a report's table.
  init(_ cell: CSV.Cell) {
    switch cell {
    case .text(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .count(let count): self = .number(Double(count))
    case .empty: self = .empty
    }
  }
}
