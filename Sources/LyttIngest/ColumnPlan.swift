import LyttModel

/// Where in a row each part of an enquiry stands.
struct ColumnPlan {
  /// Columns by the roles that an enquiry has once.
  private(set) var single: [ColumnRole: Int] = [:]
  /// Free texts: column, field name, who wrote.
  private(set) var texts: [(column: Int, field: String, genre: Genre)] = []
  /// Scores that stand in the export, and the scales of their figures.
  private(set) var scores: [(column: Int, definition: ScoreDefinition, scale: AnswerScale)] = []
  /// Questions: column, id, text and, where the mapping gives one, scale.
  private(set) var questions: [(column: Int, id: String, text: String, scale: AnswerScale?)] = []
  /// What should be told about scales that were found by looking.
  private(set) var notes: [String] = []
  /// The decimal sign.
  let decimal: UInt8
  /// Which number comes first in dates with slashes.
  let dateOrder: DateOrder
  /// How many columns the header has.
  let width: Int
  /// What joins the fields of a row that has too many; `nil` where cells beyond the header are strays.
  let joiner: String?

  /// Whether an enquiry's answers or comments stand in rows of their own.
  var isLong: Bool { single[.questionText] != nil || (single[.field] != nil && single[.id] != nil) }

  /// Plans a table's reading.
  init(
    _ readings: [ColumnReading], head: TableHead, scorecard: Scorecard?, joiner: String?,
    dateOrder: DateOrder? = nil
  ) {
    self.joiner = joiner
    decimal = head.decimal
    width = head.width
    for (index, reading) in readings.enumerated() {
      switch reading.role {
      case .comment: texts.append((index, reading.header, .comment))
      case .agentText: texts.append((index, reading.header, .agent))
      case .total, .area, .category, .score:
        let scale = reading.scale ?? Self.foundScale(index, reading.header, head, &notes)
        scores.append((index, Self.definition(reading, scorecard), scale))
      case .question:
        questions.append((index, reading.target ?? slug(reading.header), reading.header, reading.scale))
      case .unused: continue
      default: single[reading.role] = index
      }
    }
    // One comment column needs no name of its own.
    if texts.count(where: { $0.genre == .comment }) == 1, let only = texts.firstIndex(where: { $0.genre == .comment }) {
      texts[only].field = "comment"
    }
    var used = Set(scores.map(\.definition.id))
    for index in questions.indices { questions[index].id = used.takeFree(questions[index].id) }
    self.dateOrder =
      dateOrder ?? single[.date].map { column in DateText.order(in: head.rows.lazy.map { $0[column] }) } ?? .dayFirst
  }

  /// The free texts of a row that are not blank: field, text as given, who wrote.
  ///
  /// Where the last column is a comment, fields beyond the header are joined to it: it held the delimiter, unquoted.
  func texts(in row: TableRow) -> [Comment] {
    let named = single[.field].map { row[$0] } ?? ""
    let isAgents = single[.genre].map { row[$0].lowercased() == "agent" } ?? false
    return texts.compactMap { text in
      var bytes = row.bytes(at: text.column)
      if let joiner, text.column == width - 1, row.count > width {
        var all = Array(bytes)
        for column in width..<row.count { all += Array(joiner.utf8) + row.bytes(at: column) }
        bytes = all[...]
      }
      guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
      let genre = isAgents ? .agent : text.genre
      let field = named.isEmpty || text.genre == .agent ? text.field : named
      return Comment(field: field, text: String(decoding: bytes, as: UTF8.self), genre: genre)
    }
  }

  private static func definition(_ reading: ColumnReading, _ scorecard: Scorecard?) -> ScoreDefinition {
    let kind: ScoreKind =
      switch reading.role {
      case .total: .total
      case .category: .category
      default: .area
      }
    let id = reading.target ?? (reading.role == .total ? scorecard?.total.id : nil) ?? slug(reading.header)
    return ScoreDefinition(id: id, name: reading.header, kind: kind)
  }

  /// The scale that the figures of a score are on, which is told unless it is 0–100.
  private static func foundScale(
    _ column: Int, _ header: String, _ head: TableHead, _ notes: inout [String]
  ) -> AnswerScale {
    let tally = AnswerTally(head.rows.lazy.map { $0[column] }, decimal: head.decimal)
    if tally.strayShares > 0 {
      notes.append(
        "column \(shown(header)): \(tally.strayShares) figures lie between 0 and 1 among larger ones: is the column in two units?"
      )
    }
    let scale = tally.scale
    guard scale != .text, scale != .percent else { return .percent }
    notes.append(
      "column \(shown(header)): its figures are read on the scale \(scale.rawValue); a mapping can give another")
    return scale
  }
}
