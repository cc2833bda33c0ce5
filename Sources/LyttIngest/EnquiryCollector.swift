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
  private(set) var questions: [(id: String, text: String)] = []
  /// Enquiries that stood twice, alike.
  private(set) var repeated = 0
  /// Enquiries before the first day asked for.
  private(set) var tooEarly = 0

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
  private var totalRows = 0

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
    totalRows = 0
    slotOfScore = plan.scores.map { score in
      if let slot = given.firstIndex(where: { $0.id == score.definition.id }) { return slot }
      given.append(score.definition)
      return given.count - 1
    }
    for question in plan.questions { addQuestion(question.id, question.text) }
    for text in plan.texts { addField(text.field) }
  }

  /// What must be told about the file that was read last.
  func notes() -> [String] {
    var notes: [String] = []
    if totalRows > 0 { notes.append("\(totalRows) row\(totalRows == 1 ? "" : "s") of totals left out") }
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
    if isTotals(row, plan) {
      totalRows += 1
      return
    }
    if row.count > plan.width, (plan.width..<row.count).contains(where: { !row[$0].isEmpty }) {
      // A delimiter inside an unquoted last comment.
      guard plan.texts.contains(where: { $0.column == plan.width - 1 }) else {
        skipped.append(
          SkippedRow(
            source: source,
            reason: "\(row.count) fields where the header has \(plan.width): quote fields that hold the delimiter"))
        return
      }
      joinedRows += 1
    }
    let participant = plan.single[.participant].map { row[$0] } ?? ""
    guard !participant.isEmpty else {
      skipped.append(SkippedRow(source: source, reason: "no participant in this row"))
      return
    }
    var enquiry = Enquiry(id: "", participant: participant, source: source)
    fillFacts(&enquiry, row, plan)
    if let since = options.since, let date = enquiry.date, date < since {
      tooEarly += 1
      return
    }
    enquiry.comments = plan.texts(in: row)
    if plan.single[.field] != nil { for comment in enquiry.comments { addField(comment.field) } }
    fillScores(&enquiry, row, plan)
    let id = plan.single[.id].map { row[$0] } ?? ""
    enquiry.id = id.isEmpty ? Self.id(ofRow: row.number, file: ordinal) : id
    try keep(enquiry, isLong: plan.isLong)
  }

  /// The id of an enquiry that has none of its own, or none that may be shown; files count from 1.
  static func id(ofRow row: Int, file: Int) -> String { file == 1 ? "row-\(row)" : "\(file)-row-\(row)" }

  private func isTotals(_ row: TableRow, _ plan: ColumnPlan) -> Bool {
    guard plan.texts.allSatisfy({ row.bytes(at: $0.column).isEmpty }),
      plan.single[.date].map({ row[$0].isEmpty }) ?? true,
      let first = (0..<row.count).first(where: { !row.bytes(at: $0).isEmpty })
    else { return false }
    let cell = row[first]
    return cell.utf8.count <= 40 && WordTable.answers[comparable(cell)] == "total"
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
      enquiry.date = DateText.date(text, order: plan.dateOrder)
      if enquiry.date == nil, let column = plan.single[.date] { report(column, row) }
    }
    if let text = cell(.answered) { enquiry.isUnanswered = WordTable.answers[comparable(text)] == "no" || text == "0" }
  }

  private mutating func fillScores(_ enquiry: inout Enquiry, _ row: TableRow, _ plan: ColumnPlan) {
    enquiry.scores = [Double?](repeating: nil, count: given.count)
    for (score, slot) in zip(plan.scores, slotOfScore) {
      let text = row[score.column]
      guard !text.isEmpty else { continue }
      if let value = NumberText.value(text, decimal: plan.decimal).map({ $0 * plan.scoreFactor }),
        (0...100).contains(value)
      {
        enquiry.scores[slot] = value
      } else if case let key = comparable(text), !key.isEmpty, WordTable.answers[key] != "none" {
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
      throw IngestError(
        enquiry.source, "the enquiry \(shown(enquiry.id)) stands in \(first) too, with other contents",
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
    let id = scorecard?.match(comparable(text))?.id ?? scorecard?.question(text)?.id ?? slug(text)
    questionIDs[text] = id
    addQuestion(id, scorecard?.question(id)?.text ?? text)
    return id
  }

  /// Makes comments of the answers to questions that ask for free text, in exports with a row for each answer.
  mutating func makeCommentsOfTexts(decimal: UInt8) {
    for question in questions where !questionIDs.isEmpty {
      let known = scorecard?.question(question.id)
      var profile = ColumnProfile()
      for enquiry in enquiries.prefix(5000) {
        if let answer = enquiry.answers[question.id] { profile.add(answer.text, decimal: decimal) }
      }
      guard known?.scale == .text || known == nil && profile.isProse else { continue }
      for index in enquiries.indices {
        guard let answer = enquiries[index].answers.removeValue(forKey: question.id) else { continue }
        enquiries[index].comments.append(Comment(field: question.text, text: answer.text))
      }
      questions.removeAll { $0.id == question.id }
      addField(question.text)
    }
  }

  private mutating func addQuestion(_ id: String, _ text: String) {
    if !questions.contains(where: { $0.id == id }) { questions.append((id, text)) }
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
