import LyttModel

/// One file, opened, its columns read.
struct OpenTable {
  /// Its rows.
  let source: any RowSource
  /// Its first rows.
  let head: TableHead
  /// How its columns are read.
  let columns: [ColumnReading]
  /// The scorecard given, or the bundled one that fits best.
  let scorecard: Scorecard?
  /// The file and sheet.
  let place: SourceLocation
  /// What its head tells: header, decimal sign, scorecard.
  let notes: [String]

  /// Which sheet of a workbook is read, where none is named.
  enum SheetChoice {
    /// The first that is shown.
    case first
    /// The first that is shown and holds texts and participants; failing that, texts alone; failing that, the first.
    case export
  }

  /// How many sheets of a workbook are looked at, where none is named.
  static let mostSheets = 20

  /// Opens a file and reads its columns; `scorecard` is `nil` where one is to be found.
  init(
    _ path: String, options: ReadOptions, scorecard: Scorecard??, choice: SheetChoice = .export
  ) throws(IngestError) {
    self = try OpenTable(
      Self.open(path, options: options), path, options: options, scorecard: scorecard, choice: choice)
  }

  /// Reads the columns of an opened file.
  init(
    _ opened: Opened, _ path: String, options: ReadOptions, scorecard: Scorecard??, choice: SheetChoice = .export
  ) throws(IngestError) {
    func table(_ rows: any RowSource) throws(IngestError) -> Result<OpenTable, IngestError> {
      try Self.read(rows, path, options: options, scorecard: scorecard)
    }
    switch opened {
    case .objects(let objects): self = try table(JSONRows(objects, limits: options.limits)).get()
    case .rows(let rows): self = try table(rows).get()
    case .workbook(let workbook):
      if let name = options.sheet {
        self = try table(workbook.rows(of: workbook.sheet(named: name))).get()
        return
      }
      let first = try workbook.firstSheet()
      var chosen: OpenTable?
      if choice == .export {
        for sheet in workbook.shownSheets.prefix(Self.mostSheets) {
          guard case .success(let found) = try table(workbook.rows(of: sheet)), found.hasTexts else { continue }
          let isWhole = found.has(.participant) || options.participantName != nil
          if chosen == nil || isWhole { chosen = found }
          if isWhole { break }
        }
      }
      if let chosen {
        self = chosen
      } else {
        self = try table(workbook.rows(of: first)).get()
      }
    }
  }

  /// Reads the head of a table and recognises its columns; a failure where it has none, or not those that are named.
  ///
  /// - Throws: where the rows cannot be read.
  private static func read(
    _ source: any RowSource, _ path: String, options: ReadOptions, scorecard: Scorecard??
  ) throws(IngestError) -> Result<OpenTable, IngestError> {
    let place = SourceLocation(file: path, sheet: source.sheet)
    switch try TableHead.find(source, options: options, place: place) {
    case .failure(let error): return .failure(error)
    case .success(let head):
      do throws(IngestError) {
        return .success(try OpenTable(source, head, place, options: options, scorecard: scorecard))
      } catch {
        return .failure(error)
      }
    }
  }

  private init(
    _ source: any RowSource, _ head: TableHead, _ place: SourceLocation, options: ReadOptions, scorecard: Scorecard??
  ) throws(IngestError) {
    self.source = source
    self.head = head
    self.place = place
    self.scorecard = scorecard ?? Self.bestScorecard(head)
    var header = place
    header.row = head.rowNumber
    var recogniser = ColumnRecogniser(
      headers: head.headers, profiles: head.profiles, scorecard: self.scorecard, place: header)
    columns = try recogniser.read(choice: options.columns, mapping: options.mapping)
    var notes: [String] = []
    notes.append("decimal sign \(head.decimal == UInt8(ascii: ",") ? "comma" : "point")")
    if head.titleRows > 0 {
      notes.append(
        "header in row \(head.rowNumber); \(head.titleRows) title row\(head.titleRows == 1 ? "" : "s") above passed over"
      )
    }
    if let used = self.scorecard { notes.append("scorecard \(used.name)") }
    self.notes = notes
  }

  private func has(_ role: ColumnRole) -> Bool { columns.contains { $0.role == role } }

  private var hasTexts: Bool { has(.comment) || has(.agentText) || has(.answer) }

  /// Refuses a table without texts.
  func requireText() throws(IngestError) {
    guard hasTexts else {
      throw IngestError(
        place, "no comment column was found",
        fix: columns.count == 1 && source.joiner != nil
          ? "there is one column, \(found): is another sign between the fields (--delimiter)? If not, name the comment with --comment"
          : "name one with --comment, for instance --comment \"Fritekst\". The columns are \(found)")
    }
  }

  /// Refuses a table without texts or participants.
  func require(participantName: String?) throws(IngestError) {
    try requireText()
    guard has(.participant) || participantName != nil else {
      throw IngestError(
        place, "no participant column was found",
        fix:
          "name one with --participant, for instance --participant \"Virksomhet\"; or, where all is about one organisation, name that with --participant-name. The columns are \(found)"
      )
    }
  }

  /// Refuses a table without dates.
  func requireDate() throws(IngestError) {
    guard has(.date) else {
      throw IngestError(
        place, "--since asks for dates, and no column of dates was found",
        fix: "name it with --date. The columns are \(found)")
    }
  }

  /// The headers, for an error.
  private var found: String { columns.map { shown($0.header) }.joined(separator: ", ") }

  /// A file whose format was found.
  enum Opened {
    case objects(JSONObjects)
    case workbook(Workbook)
    case rows(any RowSource)
  }

  /// Opens a file and finds its format by its first bytes.
  static func open(_ path: String, options: ReadOptions) throws(IngestError) -> Opened {
    let bytes = try ByteSource(path, limits: options.limits)
    let text = try TextSource(bytes, encoding: options.encoding)
    if text.firstBytes.starts(with: [0x50, 0x4B, 3, 4]) || text.firstBytes.starts(with: [0x50, 0x4B, 5, 6]) {
      let contents = try text.remainingBytes(atMost: WorkbookFormats.mostBytes)
      return .workbook(try Workbook(contents, source: bytes, limits: options.limits))
    }
    if text.firstBytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw WorkbookFormats.refusal(try text.remainingBytes(atMost: WorkbookFormats.mostBytes), name: path)
    }
    if JSONObjects.begins(text.firstBytes) { return .objects(try JSONObjects(text, limits: options.limits)) }
    return .rows(try CSVRows(text, options: options, knownNames: KnownHeaders.count))
  }

  /// The bundled scorecard with most of the headers or, in a table with a row for each answer, of the questions in it.
  private static func bestScorecard(_ head: TableHead) -> Scorecard? {
    var names = head.headers
    if let column = names.firstIndex(where: { WordTable.columns[comparable($0)] == ColumnRole.questionText.rawValue }) {
      names += Set(head.rows.map { $0[column] }).sorted()
    }
    var best: (matches: Int, scorecard: Scorecard)?
    for scorecard in Scorecard.bundled {
      let matches = scorecard.matches(names)
      if matches > best?.matches ?? 0 { best = (matches, scorecard) }
    }
    return best?.scorecard
  }
}
