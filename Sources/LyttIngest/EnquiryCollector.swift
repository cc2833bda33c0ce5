import LyttModel

/// Makes enquiries of rows, and keeps what must be told about them.
struct EnquiryCollector {
  /// What was read so far.
  private(set) var enquiries: [Enquiry] = []
  /// Rows that could not be read.
  private(set) var skipped: [SkippedRow] = []
  /// Names of comment fields, in the order met.
  private(set) var commentFields: [String] = []
  /// Scores that stand in the exports, in the order met; enquiries' `scores` follow it until all is read.
  private(set) var given: [ScoreDefinition] = []
  /// Questions in the order met, with their texts.
  private(set) var questions: [(id: String, text: String, scale: AnswerScale?)] = []
  /// Enquiries that stood twice, alike.
  private(set) var repeated = 0
  /// Enquiries before the first day asked for.
  private(set) var tooEarly = 0
  /// Enquiries without a date, where a first day was asked for.
  private(set) var undated = 0

  private let options: ReadOptions
  private let scorecard: Scorecard?
  private var indexOfID: [String: Int] = [:]
  private var questionIDs: [String: String] = [:]
  private var knownFields: Set<String> = []

  // Of the file being read.
  private var plan: ColumnPlan?
  private var place = SourceLocation(file: "")
  private var headers: [String] = []
  private var ordinal = 0
  private var slotOfScore: [Int] = []
  private var unreadable: [String: (count: Int, row: Int)] = [:]
  private var joinedRows = 0
  private var strayRows = 0
  private var sieve = RowSieve()
  private var monthFirstRow: Int?
  private var hasDayFirst = false

  /// Begins with nothing read.
  init(options: ReadOptions, scorecard: Scorecard?) {
    self.options = options
    self.scorecard = scorecard
  }

  /// Goes on to a file with this plan.
  mutating func begin(_ plan: ColumnPlan, headers: [String], place: SourceLocation) {
    self.plan = plan
    self.place = place
    self.headers = headers
    ordinal += 1
    unreadable = [:]
    joinedRows = 0
    strayRows = 0
    sieve.begin(plan, headers: headers)
    monthFirstRow = nil
    hasDayFirst = false
    slotOfScore = plan.scores.map { score in
      if let slot = given.firstIndex(where: { $0.id == score.definition.id }) { return slot }
      given.append(score.definition)
      return given.count - 1
    }
    for question in plan.questions { addQuestion(question.id, question.text, question.scale) }
    for text in plan.texts { addField(text.field) }
  }

  /// What must be told about the file that was read last.
  func notes() -> [String] {
    var notes = sieve.notes
    if strayRows > 0 {
      notes.append(
        "\(strayRows) row\(strayRows == 1 ? " has" : "s have") cells to the right of the last column with a header: they are left out"
      )
    }
    if joinedRows > 0 {
      notes.append(
        "\(joinedRows) row\(joinedRows == 1 ? " has" : "s have") more fields than the header: the rest was joined to the last comment"
      )
    }
    for (name, found) in unreadable.sorted(by: { $0.key < $1.key }) {
      notes.append(
        "column \(shown(name)): \(found.count) cell\(found.count == 1 ? "" : "s") could not be read and count\(found.count == 1 ? "s" : "") as missing (first in row \(found.row))"
      )
    }
    return notes
  }

  /// Reads one row.
  ///
  /// - Throws: where an enquiry stands twice with different contents.
  mutating func add(_ row: TableRow) throws(IngestError) {
    guard let plan, !row.isBlank else { return }
    var source = place
    source.row = row.number
    if let fault = row.fault {
      skipped.append(SkippedRow(source: source, reason: fault))
      return
    }
    if sieve.holdsBack(row) { return }
    if row.count > plan.width, (plan.width..<row.count).contains(where: { !row[$0].isEmpty }) {
      if plan.joiner == nil {
        strayRows += 1
      } else if plan.texts.contains(where: { $0.column == plan.width - 1 }) {
        // A delimiter inside an unquoted last comment.
        joinedRows += 1
      } else {
        skipped.append(
          SkippedRow(
            source: source,
            reason: "\(row.count) fields where the header has \(plan.width): quote fields that hold the delimiter"))
        return
      }
    }
    let participant = plan.single[.participant].map { row[$0] } ?? options.participantName ?? ""
    guard !RowSieve.isNobody(participant) else {
      skipped.append(
        SkippedRow(
          source: source,
          reason: "no participant in this row"
            + (plan.joiner == nil ? "; a cell that is merged over several rows counts for the first of them" : "")))
      return
    }
    sieve.meet(participant)
    var enquiry = Enquiry(id: "", participant: participant, source: source)
    fillFacts(&enquiry, row, plan)
    if let since = options.since {
      if let date = enquiry.date, date < since {
        tooEarly += 1
        return
      }
      if enquiry.date == nil { undated += 1 }
    }
    enquiry.comments = plan.texts(in: row)
    if plan.single[.field] != nil { for comment in enquiry.comments { addField(comment.field) } }
    fillScores(&enquiry, row, plan)
    let id = plan.single[.id].map { row[$0] } ?? ""
    enquiry.id = id.isEmpty ? Self.id(ofRow: row.number, file: ordinal) : Self.whole(id)
    try keep(enquiry, isLong: plan.isLong)
  }

  /// The id of an enquiry that has none of its own, or none that may be shown; files count from 1.
  static func id(ofRow row: Int, file: Int) -> String { file == 1 ? "row-\(row)" : "\(file)-row-\(row)" }

  /// An id without the «.0» that a program put behind a whole number.
  private static func whole(_ id: String) -> String {
    id.hasSuffix(".0") && id.dropLast(2).allSatisfy { $0.isASCII && $0.isNumber } ? String(id.dropLast(2)) : id
  }

  /// How many participants are written in more than one way, which letter case alone tells apart.
  var participantsInTwoCases: Int { sieve.spellings.count { $0.value.count > 1 } }

  /// Refuses a file whose dates turn out to have the month first, when others were read with the day first.
  func requireOneDateOrder() throws(IngestError) {
    guard let monthFirstRow, !hasDayFirst, options.dateOrder == nil else { return }
    var source = place
    source.row = monthFirstRow
    throw IngestError(
      source, "this date has the month first, and the dates above were read with the day first",
      fix: "say which it is: --date-order month, or --date-order day if this row alone is wrong")
  }

  private mutating func fillFacts(_ enquiry: inout Enquiry, _ row: TableRow, _ plan: ColumnPlan) {
    func cell(_ role: ColumnRole) -> String? {
      guard let column = plan.single[role] else { return nil }
      let text = row[column]
      return text.isEmpty ? nil : text
    }
    enquiry.participantClass = cell(.participantClass)
    enquiry.channel = cell(.channel).map(Channel.name)
    enquiry.agent = cell(.agent)
    enquiry.team = cell(.team)
    if let text = cell(.date) {
      enquiry.date = DateText.date(text, order: plan.dateOrder) ?? DateText.serialDate(text, decimal: plan.decimal)
      if enquiry.date == nil, let column = plan.single[.date] { report(column, row) }
      if !hasDayFirst, plan.dateOrder == .dayFirst {
        if enquiry.date != nil {
          hasDayFirst = DateText.isOnly(.dayFirst, text)
        } else if monthFirstRow == nil, DateText.isOnly(.monthFirst, text) {
          monthFirstRow = row.number
        }
      }
    }
    if let text = cell(.answered) {
      switch WordTable.answers[comparable(text)] {
      case "no", "unanswered": enquiry.isUnanswered = true
      case "yes", "none", "partly": break
      default:
        enquiry.isUnanswered = text == "0"
        if !["0", "1"].contains(text), let column = plan.single[.answered] { report(column, row) }
      }
    }
  }

  private mutating func fillScores(_ enquiry: inout Enquiry, _ row: TableRow, _ plan: ColumnPlan) {
    enquiry.scores = [Double?](repeating: nil, count: given.count)
    for (score, slot) in zip(plan.scores, slotOfScore) {
      let text = row[score.column]
      guard !text.isEmpty else { continue }
      if let value = score.scale.score(text, decimal: plan.decimal) {
        enquiry.scores[slot] = value
      } else if !AnswerScale.isNone(text) {
        report(score.column, row)
      }
    }
    for question in plan.questions {
      let text = row[question.column]
      if !text.isEmpty { enquiry.answers[question.id] = Answer(text: text, score: nil) }
    }
    if let question = plan.single[.questionText], let answer = plan.single[.answer], case let text = row[question],
      !text.isEmpty
    {
      let value = row[answer]
      if !value.isEmpty { enquiry.answers[questionID(text)] = Answer(text: value, score: nil) }
    }
  }

  private mutating func keep(_ enquiry: Enquiry, isLong: Bool) throws(IngestError) {
    guard let index = indexOfID[enquiry.id] else {
      indexOfID[enquiry.id] = enquiries.count
      enquiries.append(enquiry)
      return
    }
    var earlier = enquiries[index]
    let first = earlier.source
    if isLong, merge(enquiry, into: &earlier) {
      enquiries[index] = earlier
      return
    }
    earlier.source = enquiry.source
    // An earlier file may have had fewer scores.
    while earlier.scores.count < enquiry.scores.count { earlier.scores.append(nil) }
    guard earlier == enquiry else {
      // Errors are kept in logs: an identity number is not named there.
      var labels = LabelRedaction()
      let shownID = labels.label(enquiry.id, .id)
      throw IngestError(
        enquiry.source, "the enquiry \(shown(shownID)) stands in \(first) too, with other contents",
        fix: "remove one of the two; where ids repeat by design, leave the id column out (--id none)")
    }
    repeated += 1
  }

  /// Adds an answer or a comment that stands in a row of its own; `false` where the rows contradict one another.
  private func merge(_ row: Enquiry, into enquiry: inout Enquiry) -> Bool {
    guard row.participant == enquiry.participant else { return false }
    for (question, answer) in row.answers {
      if let earlier = enquiry.answers.updateValue(answer, forKey: question), earlier != answer { return false }
    }
    for comment in row.comments where !enquiry.comments.contains(comment) { enquiry.comments.append(comment) }
    enquiry.participantClass = enquiry.participantClass ?? row.participantClass
    enquiry.channel = enquiry.channel ?? row.channel
    enquiry.agent = enquiry.agent ?? row.agent
    enquiry.team = enquiry.team ?? row.team
    enquiry.date = enquiry.date ?? row.date
    enquiry.isUnanswered = enquiry.isUnanswered || row.isUnanswered
    for (slot, score) in row.scores.enumerated() where slot < enquiry.scores.count {
      enquiry.scores[slot] = enquiry.scores[slot] ?? score
    }
    return true
  }

  /// The id of a question in an export with a row for each answer.
  private mutating func questionID(_ text: String) -> String {
    if let id = questionIDs[text] { return id }
    let id = scorecard?.match(header: text)?.id ?? slug(text)
    questionIDs[text] = id
    addQuestion(id, scorecard?.question(id)?.text ?? text)
    return id
  }

  /// Makes comments of the answers to questions that ask for free text, in exports with a row for each answer.
  mutating func makeCommentsOfTexts(decimal: UInt8) {
    for question in questions where !questionIDs.isEmpty {
      let known = scorecard?.question(question.id)
      let tally = AnswerTally(
        enquiries.lazy.prefix(5000).compactMap { $0.answers[question.id]?.text }, decimal: decimal)
      guard known?.scale == .text || known == nil && tally.isProse else { continue }
      for index in enquiries.indices {
        guard let answer = enquiries[index].answers.removeValue(forKey: question.id) else { continue }
        enquiries[index].comments.append(Comment(field: question.text, text: answer.text))
      }
      questions.removeAll { $0.id == question.id }
      addField(question.text)
    }
  }

  private mutating func addQuestion(_ id: String, _ text: String, _ scale: AnswerScale? = nil) {
    if !questions.contains(where: { $0.id == id }) { questions.append((id, text, scale)) }
  }

  private mutating func addField(_ field: String) {
    if knownFields.insert(field).inserted { commentFields.append(field) }
  }

  private mutating func report(_ column: Int, _ row: TableRow) {
    let name = ColumnRecogniser.name(headers[column], column)
    let earlier = unreadable[name]
    unreadable[name] = ((earlier?.count ?? 0) + 1, earlier?.row ?? row.number)
  }
}

/// Contact channels by the names that exports use.
enum Channel {
  /// The channel's name: `telefon`, `chat`, `e-post` or the export's own word in lower case.
  static func name(_ text: String) -> String {
    switch comparable(text) {
    case "telefon", "tlf", "phone", "telephone", "call", "samtale", "telefonsamtale", "ringe", "oppringning": "telefon"
    case "chat", "chatt", "nettprat", "live chat", "livechat", "chatsamtale": "chat"
    case "e post", "epost", "mail", "email", "e mail": "e-post"
    default: text.lowercased()
    }
  }
}
