import LyttModel

/// A workbook whose sheets are known.
struct Workbook {
  /// Its archive, in memory.
  let archive: WorkbookArchive
  /// Its sheets, texts and formats.
  let contents: WorkbookContents
  /// The file.
  let source: ByteSource
  /// How much is read of it.
  let limits: ReadLimits

  /// Opens a workbook.
  init(_ bytes: [UInt8], source: ByteSource, limits: ReadLimits) throws(IngestError) {
    self.source = source
    self.limits = limits
    archive = try WorkbookArchive(bytes, name: source.name, limits: limits)
    contents = try WorkbookContents(archive, limits: limits)
  }

  /// The sheets that are not hidden.
  var shownSheets: [WorkbookContents.Sheet] { contents.sheets.filter { !$0.isHidden } }

  /// The first sheet that is shown; the first of all where none is.
  func firstSheet() throws(IngestError) -> WorkbookContents.Sheet {
    guard let sheet = shownSheets.first ?? contents.sheets.first else {
      throw IngestError(
        SourceLocation(file: source.name), "the workbook has no sheet with cells",
        fix: "check that the table was exported")
    }
    return sheet
  }

  /// The sheet of a name, or of a number from 1.
  func sheet(named wanted: String) throws(IngestError) -> WorkbookContents.Sheet {
    let sheets = contents.sheets
    if let sheet = sheets.first(where: { $0.name == wanted })
      ?? sheets.first(where: { comparable($0.name) == comparable(wanted) })
    {
      return sheet
    }
    if let number = Int(wanted), sheets.indices.contains(number - 1) { return sheets[number - 1] }
    throw IngestError(
      SourceLocation(file: source.name), "there is no sheet \(shown(wanted))",
      fix: "name one with --sheet: \(sheets.map { shown($0.name) }.joined(separator: ", "))")
  }

  /// The rows of a sheet.
  func rows(of sheet: WorkbookContents.Sheet) throws(IngestError) -> WorkbookRows {
    try WorkbookRows(self, sheet: sheet)
  }
}
