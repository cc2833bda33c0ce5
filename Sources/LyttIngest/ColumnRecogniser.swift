import LyttModel

/// Finds out what each column holds: by choice, by mapping, by the scorecard's texts, by known names, by content.
struct ColumnRecogniser {
  /// The headers, trimmed; an empty one for a column without.
  let headers: [String]
  /// What the first rows hold.
  let profiles: [ColumnProfile]
  /// The scorecard whose texts are looked for.
  let scorecard: Scorecard?
  /// Where the header stands, for errors.
  let place: SourceLocation

  private var readings: [ColumnReading] = []
  private var comparables: [String]
  private var forms: [[String]]

  /// Prepares to look at a table's columns.
  init(headers: [String], profiles: [ColumnProfile], scorecard: Scorecard?, place: SourceLocation) {
    self.headers = headers
    self.profiles = profiles
    self.scorecard = scorecard
    self.place = place
    forms = headers.map(comparableHeader)
    comparables = forms.map { $0[0] }
  }

  /// The name under which a column is told of: its header or, without one, its letter.
  static func name(_ header: String, _ index: Int) -> String { header.isEmpty ? "column \(letters(index))" : header }

  /// A column's letters as spreadsheets count them: A to Z, then AA.
  static func letters(_ index: Int) -> String {
    var result = ""
    var rest = index
    repeat {
      result.insert(Character(Unicode.Scalar(UInt8(65 + rest % 26))), at: result.startIndex)
      rest = rest / 26 - 1
    } while rest >= 0
    return result
  }

  /// Reads all columns.
  mutating func read(choice: ColumnChoice, mapping: Mapping?) throws(IngestError) -> [ColumnReading] {
    var taken = [ColumnReading?](repeating: nil, count: headers.count)
    try take(choice, into: &taken)
    if let mapping { try take(mapping, into: &taken) }
    let absent = Set(choice.single.filter { $0.value == "none" }.keys)
    let commentsAreNamed = !choice.comments.isEmpty || mapping?.comments.isEmpty == false
    readings = headers.indices.map { index in taken[index] ?? recognise(index) }
    settleSingles(fixed: taken.map { $0 != nil }, absent: absent)
    for index in headers.indices where taken[index] == nil {
      if commentsAreNamed, readings[index].role == .comment {
        readings[index].role = .unused
        readings[index].why = "other columns are named as comments"
      }
    }
    return readings
  }

  // MARK: By choice and by mapping

  private func take(_ choice: ColumnChoice, into taken: inout [ColumnReading?]) throws(IngestError) {
    for (role, header) in choice.single.sorted(by: { $0.key < $1.key }) where header != "none" {
      let index = try find(header, option: role.rawValue)
      taken[index] = reading(index, role, why: "named by --\(role.rawValue)")
    }
    for (headers, role, option) in [
      (choice.comments, ColumnRole.comment, "comment"), (choice.agentTexts, .agentText, "agent-text"),
      (choice.scores, .score, "score"),
    ] {
      for header in headers where header != "none" {
        let index = try find(header, option: option)
        let target = role == .score ? scorecardMatch(index) : nil
        taken[index] = reading(index, target?.role ?? role, target: target?.id, why: "named by --\(option)")
      }
    }
  }

  private func take(_ mapping: Mapping, into taken: inout [ColumnReading?]) throws(IngestError) {
    func set(
      _ header: String, _ role: ColumnRole, _ target: String? = nil, scale: AnswerScale? = nil
    ) throws(IngestError) {
      let index = try find(header, option: nil)
      guard taken[index] == nil else { return }
      taken[index] = reading(index, role, target: target, why: "named by the mapping")
      taken[index]?.scale = scale
    }
    for (role, header) in mapping.single.sorted(by: { $0.key < $1.key }) where header != "none" {
      try set(header, role, role == .total ? scorecard?.total.id : nil)
    }
    for header in mapping.comments { try set(header, .comment) }
    for header in mapping.agentTexts { try set(header, .agentText) }
    for target in mapping.scores {
      let match = target.id.flatMap(roleOfID) ?? scorecardMatch(header: target.header)
      try set(target.header, match?.role ?? .score, match?.id ?? target.id, scale: target.scale)
    }
    for target in mapping.questions {
      try set(
        target.header, .question, target.id ?? scorecardMatch(header: target.header)?.id, scale: target.scale)
    }
    for header in mapping.unused where comparables.contains(comparable(header)) { try set(header, .unused) }
  }

  /// The column of a header, by its exact text, else as it is compared, else by `column C`.
  private func find(_ header: String, option: String?) throws(IngestError) -> Int {
    if let index = headers.firstIndex(of: header) { return index }
    if let index = comparables.firstIndex(of: comparable(header)), !comparable(header).isEmpty { return index }
    if let index = headers.indices.first(where: { Self.name(headers[$0], $0) == header }) { return index }
    let names = headers.indices.map { Self.name(headers[$0], $0) }
    let near = nearest(to: header, among: names).map { "did you mean \(shown($0))? " } ?? ""
    throw IngestError(
      place, "there is no column \(shown(header))\(option.map { " (--\($0))" } ?? ", which the mapping names")",
      fix: "\(near)The columns are \(names.map(shown).joined(separator: ", "))")
  }

  // MARK: By names and content

  private func recognise(_ index: Int) -> ColumnReading {
    let profile = profiles[index]
    if let match = scorecardMatch(index), let scorecard {
      // «Kundebehandleren» heads scores, and sometimes names or comments.
      let isScore = match.role == .question ? !profile.isProse : profile.isMostlyNumeric || profile.isEmpty
      if isScore { return reading(index, match.role, target: match.id, why: "the scorecard \(scorecard.name) has it") }
    }
    let key = comparables[index]
    let named = forms[index].lazy.compactMap { WordTable.columns[$0].flatMap(ColumnRole.init(rawValue:)) }.first
    if let named, fits(named, profile) { return reading(index, named, why: "known name") }
    if let role = commentRole(key), !profile.isNumeric, !profile.isTicked {
      return reading(index, role, why: "named as a comment")
    }
    if let role = numberedRole(key), fits(role, profile) {
      return reading(index, role, why: "known name with a number")
    }
    if key == "kundebehandleren", !profile.isProse, !profile.isNumeric {
      return reading(index, .agent, why: "names or codes")
    }
    if forms[index].contains(where: { WordTable.columns[$0] == "recommend" }), profile.isNumeric, profile.least >= 0,
      profile.most <= 10
    {
      var recommend = reading(index, .question, why: "known name")
      recommend.scale = .recommend
      return recommend
    }
    if profile.isTicked { return reading(index, .question, why: "ticked answers") }
    if headers[index].hasSuffix("?"), !profile.isProse, !profile.isDate {
      return reading(index, .question, why: "its header asks")
    }
    if profile.isProse { return reading(index, .comment, why: "running text") }
    if profile.isEmpty { return reading(index, .unused, why: "empty") }
    if let named {
      return reading(
        index, .unused, why: "named as \(named.rawValue), but its cells do not look so")
    }
    let hint = profile.isNumeric ? "numbers without a known name; --score makes them a score" : "no known name"
    return reading(index, .unused, why: hint)
  }

  /// Whether the cells can be what the name says.
  private func fits(_ role: ColumnRole, _ profile: ColumnProfile) -> Bool {
    switch role {
    case .comment, .agentText: !profile.isNumeric && !profile.isTicked && !profile.isDate
    case .total: profile.isMostlyNumeric || profile.isEmpty
    case .date: profile.isDate || profile.isEmpty || profile.isSerialDate
    case .participant, .participantClass, .channel, .team: !profile.isProse && !profile.isTicked
    case .agent: !profile.isProse && !(profile.isNumeric && profile.fractions > 0)
    case .answered: profile.isTicked || profile.isEmpty || profile.distinct <= 2
    default: true
    }
  }

  /// `kommentar – kundebehandleren`, `kundebehandleren kommentar`, `comment 2`.
  private func commentRole(_ key: String) -> ColumnRole? {
    let words = key.split(separator: " ").map(String.init)
    guard let first = words.first, let last = words.last else { return nil }
    let isComment = [first, last].contains {
      WordTable.columns[$0] == "comment" && $0 != "text" && $0 != "tekst" && $0 != "opplevelse"
    }
    return isComment ? .comment : nil
  }

  /// A known name with a number behind, such as `kommentar 2`.
  private func numberedRole(_ key: String) -> ColumnRole? {
    let words = key.split(separator: " ")
    guard words.count > 1, let last = words.last, last.allSatisfy(\.isNumber) else { return nil }
    return WordTable.columns[words.dropLast().joined(separator: " ")].flatMap(ColumnRole.init(rawValue:))
  }

  private func scorecardMatch(_ index: Int) -> (role: ColumnRole, id: String)? {
    forms[index].lazy.compactMap { scorecardMatch(key: $0) }.first
  }
  private func scorecardMatch(header: String) -> (role: ColumnRole, id: String)? {
    comparableHeader(header).lazy.compactMap { scorecardMatch(key: $0) }.first
  }

  private func scorecardMatch(key: String) -> (role: ColumnRole, id: String)? {
    guard let scorecard else { return nil }
    if let match = scorecard.match(key) { return match }
    // «Score Kundebehandleren», «Kundebehandleren (%)».
    let around: Set<Substring> = ["score", "resultat", "poeng", "prosent", "område"]
    var words = key.split(separator: " ")
    if let first = words.first, around.contains(first) {
      words.removeFirst()
    } else if let last = words.last, around.contains(last) {
      words.removeLast()
    } else {
      return nil
    }
    return scorecard.match(words.joined(separator: " "))
  }

  private func roleOfID(_ id: String) -> (role: ColumnRole, id: String)? {
    guard let scorecard else { return nil }
    if scorecard.areas.contains(where: { $0.id == id }) { return (.area, id) }
    if scorecard.categories.contains(where: { $0.id == id }) { return (.category, id) }
    if scorecard.total.id == id { return (.total, id) }
    return nil
  }

  /// Leaves one column for each single role: a chosen one, else the one whose name stands first among the known.
  private mutating func settleSingles(fixed: [Bool], absent: Set<ColumnRole>) {
    let isLong = [ColumnRole.questionText, .answer].allSatisfy { role in readings.contains { $0.role == role } }
    let hasText = readings.contains { $0.role == .comment || $0.role == .agentText }
    for index in readings.indices where !fixed[index] {
      switch readings[index].role {
      case .answer where !isLong && profiles[index].isProse && !hasText:
        readings[index] = reading(index, .comment, why: "running text")
      case .questionText where !isLong, .answer where !isLong:
        readings[index] = reading(index, .unused, why: "a row for each answer needs a question and an answer column")
      case let role where absent.contains(role):
        readings[index] = reading(index, .unused, why: "left out by --\(role.rawValue) none")
      default: break
      }
    }
    for role in ColumnRole.allCases where role.isSingle {
      let columns = readings.indices.filter { readings[$0].role == role }
      guard columns.count > 1 else { continue }
      func rank(_ index: Int) -> Int {
        fixed[index]
          ? -2 : readings[index].target != nil ? -1 : WordTable.columns.keys[comparables[index]]?.rank ?? Int.max
      }
      guard let best = columns.min(by: { (rank($0), $0) < (rank($1), $1) }) else { continue }
      for index in columns where index != best {
        let what = "\(shown(readings[best].header)) is the \(role.rawValue)"
        if role == .total {
          readings[index] = reading(index, .score, why: "a score; \(what)")
        } else {
          readings[index] = reading(index, .unused, why: what)
        }
      }
    }
  }

  private func reading(_ index: Int, _ role: ColumnRole, target: String? = nil, why: String) -> ColumnReading {
    ColumnReading(header: Self.name(headers[index], index), role: role, target: target, why: why)
  }
}

extension Scorecard {
  /// The score or question whose name or text is `key`, as compared.
  func match(_ key: String) -> (role: ColumnRole, id: String)? {
    guard !key.isEmpty else { return nil }
    if let area = areas.first(where: { comparable($0.name) == key }) { return (.area, area.id) }
    if comparable(total.name) == key { return (.total, total.id) }
    if let category = categories.first(where: { comparable($0.name) == key }) { return (.category, category.id) }
    if let question = questions.first(where: { comparable($0.text) == key || $0.performance.map(comparable) == key })
      ?? questions.first(where: { comparable($0.id) == key })
    {
      return (.question, question.id)
    }
    return nil
  }

  /// The score or question of a header.
  func match(header: String) -> (role: ColumnRole, id: String)? {
    comparableHeader(header).lazy.compactMap { match($0) }.first
  }

  /// How many of the headers the scorecard has; the total alone says nothing.
  func matches(_ headers: [String]) -> Int {
    headers.count { match(header: $0).map { $0.role != .total } ?? false }
  }
}
