import LyttModel

/// Reads exports: from files of any format to enquiries.
public enum ExportReader {
  /// Reads all files, in order; `-` is standard input.
  ///
  /// - Parameters:
  ///   - paths: files, of whatever formats.
  ///   - options: how to read them.
  ///   - progress: called now and then with the number of rows read so far.
  public static func read(
    _ paths: [String], options: ReadOptions = ReadOptions(), progress: (Int) -> Void = { _ in }
  ) throws(IngestError) -> ExportReading {
    var scorecard = try chosenScorecard(options)
    let isChosen = scorecard != nil || options.scorecard == "none" || options.mapping?.scorecard == "none"
    var files: [FileReading] = []
    var collector: EnquiryCollector?
    var decimal = UInt8(ascii: ",")
    var rowCount = 0
    for path in paths {
      let table = try OpenTable(path, options: options, scorecard: isChosen ? .some(scorecard) : nil)
      if collector == nil, !isChosen { scorecard = table.scorecard }
      var reading = collector ?? EnquiryCollector(options: options, scorecard: scorecard)
      try table.require(participantName: options.participantName)
      if options.since != nil { try table.requireDate() }
      let plan = ColumnPlan(
        table.columns, head: table.head, scorecard: scorecard, joiner: table.source.joiner,
        dateOrder: options.dateOrder)
      decimal = plan.decimal
      reading.begin(plan, headers: table.head.headers, place: table.place)
      var rows = 0
      func add(_ row: TableRow) throws(IngestError) {
        rows += 1
        guard rows <= options.limits.rows else {
          throw IngestError(
            table.place, "the file has more than \(options.limits.rows) rows",
            fix: "split it, or allow more (--max-rows)")
        }
        try reading.add(row)
      }
      for row in table.head.rows { try add(row) }
      var row = TableRow()
      while try table.source.next(&row) {
        guard !row.isBlank else { continue }
        try add(row)
        if (rowCount + rows) % 5000 == 0 { progress(rowCount + rows) }
      }
      guard rows > 0 else {
        throw IngestError(
          table.place, "there is a header, and no row below it", fix: "check that the export is complete")
      }
      rowCount += rows
      try reading.requireOneDateOrder()
      let digest = try table.source.finish()
      if plan.single[.id] == nil, let twin = files.first(where: { $0.sha256 == digest }) {
        throw IngestError(
          table.place, "the file holds the same as \(twin.name), and has no column of ids to tell its enquiries apart",
          fix: "leave one of the two out")
      }
      files.append(
        FileReading(
          name: path, sheet: table.source.sheet, sha256: digest, rows: rows, columns: table.columns,
          notes: table.source.notes + table.notes + plan.notes + reading.notes()))
      collector = reading
    }
    progress(rowCount)
    guard let collector else {
      throw IngestError(SourceLocation(file: "-"), "no file was named", fix: "name an export")
    }
    guard !collector.enquiries.isEmpty else { throw nothingLeft(collector, files: files, since: options.since) }
    return finish(collector, files: files, scorecard: scorecard, decimal: decimal)
  }

  /// How the columns of one file would be read, and a mapping to edit.
  public static func columns(
    of path: String, options: ReadOptions = ReadOptions()
  ) throws(IngestError) -> (columns: [ColumnReading], sheet: String?, mapping: Mapping, notes: [String]) {
    let scorecard = try chosenScorecard(options)
    let isChosen = scorecard != nil || options.scorecard == "none"
    let table = try OpenTable(path, options: options, scorecard: isChosen ? .some(scorecard) : nil)
    if options.since != nil { try table.requireDate() }
    return (
      table.columns, table.source.sheet, Mapping(table.columns, scorecard: table.scorecard?.name),
      table.source.notes + table.notes
    )
  }

  private static func chosenScorecard(_ options: ReadOptions) throws(IngestError) -> Scorecard? {
    guard let name = options.scorecard ?? options.mapping?.scorecard, name != "none" else { return nil }
    return try Scorecard.load(name)
  }

  /// Why no enquiry was read: earlier reports are not to be replaced by empty ones.
  private static func nothingLeft(
    _ collector: EnquiryCollector, files: [FileReading], since: CalendarDate?
  ) -> IngestError {
    let place = SourceLocation(file: files.last?.name ?? "-")
    if collector.tooEarly > 0, let since {
      return IngestError(
        place, "all \(collector.tooEarly) enquiries are from before \(since)", fix: "check the day after --since")
    }
    let first = collector.skipped.first.map { " (row \($0.source.row.map(String.init) ?? "?"): \($0.reason))" } ?? ""
    return IngestError(
      place, "no row could be read as an enquiry\(first)", fix: "see how the columns are read with lytt columns")
  }

  private static func finish(
    _ collector: EnquiryCollector, files: [FileReading], scorecard: Scorecard?, decimal: UInt8
  ) -> ExportReading {
    var collector = collector
    collector.makeCommentsOfTexts(decimal: decimal)
    var board = ScoreBoard(collector, scorecard: scorecard, decimal: decimal)
    var enquiries = collector.enquiries
    var computed: [[Double?]] = []
    computed.reserveCapacity(enquiries.count)
    for index in enquiries.indices {
      enquiries[index].isUnanswered = board.isUnanswered(enquiries[index])
      computed.append(board.score(&enquiries[index]))
    }
    board.noteUnreadableAnswers()
    board.addNotes(collector)
    let dataset = Dataset(
      scores: board.definitions, commentFields: collector.commentFields, enquiries: enquiries,
      skipped: collector.skipped)
    return ExportReading(
      dataset: dataset, files: files, scorecard: scorecard,
      disagreements: board.disagreements(enquiries, computed: computed), notes: board.notes)
  }
}

extension ScoreBoard {
  /// Adds what must be told about enquiries that were left out.
  mutating func addNotes(_ collector: EnquiryCollector) {
    if collector.repeated > 0 { note("\(collector.repeated) enquiries stood twice, alike, and were kept once") }
    if collector.participantsInTwoCases > 0 {
      note(
        "\(collector.participantsInTwoCases) participant\(collector.participantsInTwoCases == 1 ? " is" : "s are") written with small and with capital letters, and counted apart: write each in one way"
      )
    }
    if collector.undated > 0 {
      note("\(collector.undated) enquiries have no date that can be read, and were kept whatever --since says")
    }
    if collector.tooEarly > 0 {
      note("\(collector.tooEarly) enquiries are from before the first day asked for, and were left out")
    }
  }
}

/// Older office files, which are told apart and refused.
enum WorkbookFormats {
  /// The largest workbook that is opened, packed.
  static let mostBytes = 1 << 30

  /// Why a file in the old container format is not read.
  static func refusal(_ bytes: [UInt8], name: String) -> IngestError {
    func holds(_ entry: String) -> Bool {
      find(Array(entry.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, in: bytes)
    }
    let place = SourceLocation(file: name)
    if holds("EncryptedPackage") {
      return IngestError(
        place, "the workbook is protected by a password", fix: "open it, remove the password, and save it again")
    }
    if holds("Workbook") || holds("Book") {
      return IngestError(place, "this is an old workbook (.xls)", fix: "save it as .xlsx or CSV")
    }
    return IngestError(place, "this is an old Office document", fix: "export the table as .xlsx or CSV")
  }

  private static func find(_ wanted: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    var rest = bytes[...]
    while let at = rest.firstIndex(of: first) {
      if rest[at...].starts(with: wanted) { return true }
      rest = rest[(at + 1)...]
    }
    return false
  }
}
