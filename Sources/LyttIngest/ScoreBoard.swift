import LyttModel

/// Turns answers into scores and gives every enquiry its scores in one order: total, areas, categories, questions.
struct ScoreBoard {
  /// The scores, in reporting order.
  let definitions: [ScoreDefinition]
  /// The scorecard used.
  let scorecard: Scorecard?
  /// Scales that were guessed, as notes.
  private(set) var notes: [String] = []

  private let givenSlots: [String: Int]
  private let weights: [String: Double]
  private var questions: [Question]
  private let decimal: UInt8

  /// A question, its scale, and what is known of the answers met.
  private struct Question {
    /// What an answer comes to.
    enum Outcome { case score(Double), none, unreadable }

    let id: String
    let name: String
    let scale: AnswerScale
    /// How numbers among ticked answers are read.
    let numbers: AnswerScale?
    /// Answers that the scale does not know: how many, and where first.
    var unreadable: (count: Int, first: SourceLocation)?
    private var known: [String: Outcome] = [:]

    init(id: String, name: String, scale: AnswerScale, numbers: AnswerScale?) {
      self.id = id
      self.name = name
      self.scale = scale
      self.numbers = numbers
    }

    mutating func score(_ text: String, decimal: UInt8, at place: SourceLocation) -> Double? {
      let outcome = known[text] ?? outcome(text, decimal: decimal)
      if known.count < 1000 { known[text] = outcome }
      switch outcome {
      case .score(let score): return score
      case .none: return nil
      case .unreadable:
        unreadable = ((unreadable?.count ?? 0) + 1, unreadable?.first ?? place)
        return nil
      }
    }

    /// Whether an answer is Nei, in words or as a number.
    func isNo(_ text: String, decimal: UInt8) -> Bool {
      Tick(text) == .no || scale.range == nil && numbers?.score(text, decimal: decimal) == 0
    }

    private func outcome(_ text: String, decimal: UInt8) -> Outcome {
      if let score = scale.score(text, decimal: decimal) { return .score(score) }
      if scale.range == nil, let numbers, let score = numbers.score(text, decimal: decimal) { return .score(score) }
      return scale == .text || AnswerScale.isNone(text) ? .none : .unreadable
    }
  }

  /// Half a unit in the last place shown, twice: what rounding to one decimal explains.
  private static let tolerance = 0.101

  /// Decides which scores there are.
  init(_ collector: EnquiryCollector, scorecard: Scorecard?, decimal: UInt8) {
    self.scorecard = scorecard
    self.decimal = decimal
    givenSlots = Dictionary(uniqueKeysWithValues: zip(collector.given.map(\.id), 0...))
    weights = Dictionary(
      (scorecard?.questions ?? []).map { ($0.id, $0.weight) }, uniquingKeysWith: { first, _ in first })
    var scales: [Question] = []
    var asked: [ScoreDefinition] = []
    for (id, text, given) in collector.questions {
      let known = scorecard?.question(id)
      let tally = AnswerTally(
        collector.enquiries.lazy.prefix(5000).compactMap { $0.answers[id]?.text }, decimal: decimal)
      let scale = given ?? known?.scale ?? tally.scale
      scales.append(Question(id: id, name: text, scale: scale, numbers: tally.tickedNumbers))
      if given == nil { notes += Self.notes(on: text, known: known, scale: scale, tally) }
      if scale != .text {
        asked.append(
          ScoreDefinition(
            id: id, name: known?.text ?? text, kind: scale == .recommend ? .recommend : .question, isComputed: true))
      }
    }
    questions = scales
    let ids = Set(asked.map(\.id))
    var areas = collector.given.filter { $0.kind == .area }
    var categories = collector.given.filter { $0.kind == .category }
    var totals = collector.given.filter { $0.kind == .total }
    if let scorecard {
      func parts(_ inGroup: (Scorecard.Question) -> Bool) -> [String] {
        scorecard.questions.filter { inGroup($0) && ids.contains($0.id) && $0.weight > 0 }.map(\.id)
      }
      func complete(
        _ list: inout [ScoreDefinition], _ groups: [Scorecard.Group], _ kind: ScoreKind,
        _ parts: (Scorecard.Group) -> [String]
      ) {
        for group in groups {
          let members = parts(group)
          if let index = list.firstIndex(where: { $0.id == group.id }) {
            list[index].parts = members
          } else if !members.isEmpty {
            list.append(ScoreDefinition(id: group.id, name: group.name, kind: kind, parts: members, isComputed: true))
          }
        }
        let order = Dictionary(uniqueKeysWithValues: zip(groups.map(\.id), 0...))
        list = list.enumerated().sorted {
          (order[$0.element.id] ?? Int.max, $0.offset) < (order[$1.element.id] ?? Int.max, $1.offset)
        }.map(\.element)
      }
      complete(&areas, scorecard.areas, .area) { group in parts { $0.area == group.id } }
      complete(&categories, scorecard.categories, .category) { group in parts { $0.category == group.id } }
      let known = scorecard.areas.map(\.id).filter { id in areas.contains { $0.id == id } }
      if totals.isEmpty, known.count > 1 {
        totals = [ScoreDefinition(id: scorecard.total.id, name: scorecard.total.name, kind: .total, isComputed: true)]
      }
    }
    for index in totals.indices { totals[index].parts = areas.map(\.id) }
    definitions = totals + areas + categories + asked
  }

  /// Scores one enquiry: its answers, then its scores, given ones first and computed where none was given.
  ///
  /// - Returns: what the scorecard computes for each definition, to compare with what was given.
  mutating func score(_ enquiry: inout Enquiry) -> [Double?] {
    for index in questions.indices {
      guard let text = enquiry.answers[questions[index].id]?.text else { continue }
      enquiry.answers[questions[index].id]?.score = questions[index].score(
        text, decimal: decimal, at: enquiry.source)
    }
    var computed: [String: Double] = [:]
    for definition in definitions where definition.kind == .area || definition.kind == .category {
      let scores = definition.parts.map { (score: enquiry.answers[$0]?.score, weight: weights[$0] ?? 1) }
      computed[definition.id] = Scorecard.mean(scores)
    }
    let values: [Double?] = definitions.map { definition in
      switch definition.kind {
      case .question, .recommend: enquiry.answers[definition.id]?.score
      case .area, .category: computed[definition.id]
      case .total: Scorecard.mean(definition.parts.map { (score: computed[$0] ?? given($0, enquiry), weight: 1.0) })
      }
    }
    let kept: [Double?] = zip(definitions, values).map { definition, value in
      definition.isComputed ? value : given(definition.id, enquiry)
    }
    enquiry.scores = kept
    return values
  }

  /// Whether the scorecard's rule, or the export's own column, says that nobody answered.
  func isUnanswered(_ enquiry: Enquiry) -> Bool {
    if enquiry.isUnanswered { return true }
    guard let scorecard, let rule = scorecard.unanswered, let tick = enquiry.answers[rule.question],
      questions.first(where: { $0.id == rule.question })?.isNo(tick.text, decimal: decimal) == true
    else { return false }
    return scorecard.questions.allSatisfy { $0.area != rule.emptyArea || enquiry.answers[$0.id] == nil }
  }

  /// Which given scores differ from the computed ones by more than rounding.
  func disagreements(_ enquiries: [Enquiry], computed: [[Double?]]) -> [ScoreDisagreement] {
    definitions.indices.compactMap { index in
      guard !definitions[index].isComputed, isWhole(definitions[index]) else { return nil }
      var result = ScoreDisagreement(
        score: definitions[index].id, name: definitions[index].name, compared: 0, differing: 0, largest: 0,
        first: SourceLocation(file: ""))
      for (enquiry, values) in zip(enquiries, computed) {
        guard let given = enquiry.scores[index], let value = values[index] else { continue }
        result.compared += 1
        let difference = abs(given - value)
        guard difference > Self.tolerance else { continue }
        if result.differing == 0 { result.first = enquiry.source }
        result.differing += 1
        result.largest = max(result.largest, difference)
      }
      return result.differing > 0 ? result : nil
    }
  }

  /// Whether all that a score is made of stands in the export, so that it can be made again.
  private func isWhole(_ definition: ScoreDefinition) -> Bool {
    guard let scorecard else { return false }
    let counted = scorecard.questions.filter { $0.weight > 0 && $0.scale != .text }
    switch definition.kind {
    case .question, .recommend: return false
    case .total: return scorecard.areas.allSatisfy { definition.parts.contains($0.id) }
    case .area: return definition.parts.count == counted.count { $0.area == definition.id }
    case .category: return definition.parts.count == counted.count { $0.category == definition.id }
    }
  }

  private func given(_ id: String, _ enquiry: Enquiry) -> Double? {
    guard let slot = givenSlots[id], slot < enquiry.scores.count else { return nil }
    return enquiry.scores[slot]
  }

  /// Adds something to be told.
  mutating func note(_ text: String) { notes.append(text) }

  /// Adds which answers no scale could read.
  mutating func noteUnreadableAnswers() {
    for question in questions {
      guard let (count, first) = question.unreadable else { continue }
      let isOne = count == 1
      notes.append(
        "question \(shown(question.name)): \(count) answer\(isOne ? " is" : "s are") not on the scale \(question.scale.rawValue) and count\(isOne ? "s" : "") as missing (first in row \(first.row.map(String.init) ?? "?"))"
      )
    }
  }

  private static func notes(
    on text: String, known: Scorecard.Question?, scale: AnswerScale, _ tally: AnswerTally
  ) -> [String] {
    if let known {
      guard tally.isNarrower(than: known.scale), let found = tally.numberScale else { return [] }
      return [
        "question \(shown(text)): all answers lie within \(found.rawValue), but the scorecard's scale is \(scale.rawValue)"
      ]
    }
    if scale != .text {
      return ["question \(shown(text)) is not in the scorecard: read on the scale \(scale.rawValue)"]
    }
    return tally.filled == 0 || tally.isProse
      ? [] : ["question \(shown(text)): its answers fit no scale, and have no score; a mapping can name a scale"]
  }
}
