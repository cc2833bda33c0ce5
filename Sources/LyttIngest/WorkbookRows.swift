import LyttModel

/// The rows of one sheet of an XLSX workbook, read as a stream.
final class WorkbookRows: RowSource {
  let joiner: String? = nil
  let hasHeader = false
  private(set) var sheet: String?
  private(set) var notes: [String] = []

  private let contents: WorkbookContents
  private let source: ByteSource
  private let limits: ReadLimits
  private let parser: XMLPart
  private var cells: SheetCells
  private var position = 0

  /// Begins at the top of a sheet.
  init(_ workbook: Workbook, sheet: WorkbookContents.Sheet) throws(IngestError) {
    source = workbook.source
    contents = workbook.contents
    limits = workbook.limits
    guard let part = try workbook.archive.part(sheet.part) else { throw workbook.archive.damaged(sheet.part) }
    self.sheet = sheet.name
    parser = XMLPart(part)
    cells = SheetCells(contents, limits: limits)
    let others = contents.sheets.filter { $0.name != sheet.name }
    notes.append(
      "sheet \(shown(sheet.name))"
        + (others.isEmpty
          ? ""
          : "; not read: \(others.map { shown($0.name) + ($0.isHidden ? " (hidden)" : "") }.joined(separator: ", "))"))
    let cells = cells
    parser.onStart = { cells.start($0) }
    parser.onEnd = { cells.end($0) }
    parser.onText = { cells.text($0) }
  }

  func next(_ row: inout TableRow) throws(IngestError) -> Bool {
    while position == cells.rows.count {
      cells.rows.removeAll(keepingCapacity: true)
      position = 0
      let more = try parser.feed()
      if let fault = cells.fault {
        throw IngestError(
          SourceLocation(file: source.name, sheet: sheet, row: fault.row), fault.problem, fix: fault.fix)
      }
      if !more, cells.rows.isEmpty { return false }
    }
    row = cells.rows[position]
    position += 1
    return true
  }

  func finish() throws(IngestError) -> String {
    if cells.hiddenRows > 0 {
      notes.append("\(cells.hiddenRows) hidden row\(cells.hiddenRows == 1 ? " was" : "s were") read too")
    }
    if cells.unsaved > 0 {
      notes.append(
        "\(cells.unsaved) formula\(cells.unsaved == 1 ? " has no saved value and counts" : "s have no saved value and count")"
          + " as empty: open the workbook in a spreadsheet program and save it to have it computed")
    }
    if cells.errors > 0 {
      notes.append(
        "\(cells.errors) cell\(cells.errors == 1 ? " holds" : "s hold") an error such as #N/A and count\(cells.errors == 1 ? "s" : "") as empty"
      )
    }
    return try source.finish()
  }
}
