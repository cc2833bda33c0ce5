import LyttLexicon
import LyttText

extension Session {
  /// The negations of the text and their scopes, in the sense of NoReC_neg.
  ///
  /// Words that negate, and affixes, which are cues by their letters alone. Words that only weaken (`knapt`, `neppe`) are none.
  public func negations(in text: String) -> [Negation] {
    let document = analyzer.analyze(text)
    guard !document.tokens.isEmpty else { return [] }
    let (view, scope) = read(document)
    var matches: [Match] = []
    matcher.run(lattice, from: Automaton.root, symbols: classifier, into: &matches)
    let finder = NegationFinder(scope: scope, lexicon: detector.lexicon, vocabulary: detector.compiled.vocabulary)
    let found = finder.words(matches) + finder.affixes()
    return ByteNegation.inScalars(found.sorted { $0.cue[0].lowerBound < $1.cue[0].lowerBound }, of: view.document)
  }
}

/// A negation with its cue and scope in bytes of the text as given.
struct ByteNegation {
  var cue: [Range<Int32>]
  var scope: [Range<Int32>]

  static func inScalars(_ negations: [ByteNegation], of document: TextDocument) -> [Negation] {
    let ranges = negations.map { negation in
      [negation.cue, negation.scope].map { $0.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound } }
    }
    let scalars = document.scalars(ofBytes: ranges.joined().joined().flatMap { [$0.lowerBound, $0.upperBound] })
    var next = 0
    func taken(_ ranges: [Range<Int32>]) -> [Range<Int>] {
      ranges.map { _ in
        next += 2
        return scalars[next - 2]..<scalars[next - 1]
      }
    }
    return ranges.map { Negation(cue: taken($0[0]), scope: taken($0[1])) }
  }
}

extension TextDocument {
  /// Unicode-scalar offsets of byte offsets in any order.
  func scalars(ofBytes bytes: [Int32]) -> [Int] {
    let order = bytes.indices.sorted { bytes[$0] < bytes[$1] }
    var scalars = Array(repeating: 0, count: bytes.count)
    for (index, offset) in zip(order, scalarOffsets(ofBytes: order.map { bytes[$0] })) { scalars[index] = offset }
    return scalars
  }
}

/// Finds negations and what they negate, by clauses.
struct NegationFinder {
  let scope: Scope
  let lexicon: Lexicon
  let vocabulary: Vocabulary

  var view: TokenView { scope.view }

  /// Negations that are words of their own: the modifiers that say they are negations.
  func words(_ matches: [Match]) -> [ByteNegation] {
    var taken = Array(repeating: false, count: view.count)
    var result: [ByteNegation] = []
    let all = matches.filter { match in
      guard case .modifier(let index) = match.owner else { return false }
      return lexicon.modifiers[Int(index)].isNegation
    }
    let sorted = all.sorted { ($0.spanStart, $1.spanEnd, $0.pattern) < ($1.spanStart, $0.spanEnd, $1.pattern) }
    for match in sorted {
      guard case .modifier(let index) = match.owner else { continue }
      let cue = Int(match.spanStart)..<Int(match.spanEnd)
      if isIdle(cue.lowerBound) { continue }
      if taken[cue].contains(true) { continue }
      var parts = [cue]
      if ["verken", "hverken", "korkje"].contains(view.word(cue.lowerBound)), let or = second(after: cue.upperBound) {
        parts.append(or..<or + 1)
      }
      for at in parts.joined() { taken[at] = true }
      let reached = tokens(of: lexicon.modifiers[Int(index)], at: cue, except: parts)
      result.append(ByteNegation(cue: parts.map(bytes), scope: reached.compactMap(trimmed).map(bytes)))
    }
    return result
  }

  /// Words that look like a negation and negate nothing: «hvis ikke», «ikke sant», «ikke minst», a question or a condition
  /// that only has its form («Går det ikke fort?»), and «verken» after a negation.
  private func isIdle(_ at: Int) -> Bool {
    switch view.word(at - 1) {
    case "hvis", "dersom", "viss": return true
    default: break
    }
    switch view.word(at + 1) {
    case "sant", "minst": return true
    default: break
    }
    let sentence = view.lattice.sentence[at]
    var first = at
    while first > 0, view.lattice.sentence[first - 1] == sentence { first -= 1 }
    while first < at, view.isMark(first) || view.has(view.grammar.coordinator, first) { first += 1 }
    if view.isFinite(first),
      view.has(view.grammar.otherSubject, first + 1) || view.has(view.grammar.nominative, first + 1)
    {
      var end = at
      while end + 1 < view.count, view.lattice.sentence[end + 1] == sentence { end += 1 }
      if view.byte(end) == UInt8(ascii: "?") { return true }
      let clause = scope.clauses[Int(scope.clauseOf[at])]
      if clause.range.contains(first), clause.range.upperBound < end, view.isComma(clause.range.upperBound - 1),
        view.isFinite(clause.range.upperBound)
      {
        return true
      }
    }
    if ["verken", "hverken", "korkje"].contains(view.word(at)) {
      let clause = scope.clauses[Int(scope.clauseOf[at])].range
      return (clause.lowerBound..<at).contains { view.has(view.grammar.negative, $0) }
    }
    return false
  }

  /// The «eller» of «verken … eller …».
  private func second(after start: Int) -> Int? {
    var at = start
    while at < view.count, view.sameSentence(at, start - 1) {
      if view.word(at) == "eller" { return at }
      at += 1
    }
    return nil
  }

  func bytes(_ range: Range<Int>) -> Range<Int32> {
    let tokens = view.document.tokens
    return tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
  }

  /// A scope neither begins nor ends with a mark.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, view.isMark(start) { start += 1 }
    while end > start, view.isMark(end - 1) { end -= 1 }
    return start < end ? start..<end : nil
  }

  // MARK: Scope of a word

  /// What is negated, as ranges without holes: in the clause of the cue and those beside it.
  private func tokens(of modifier: Modifier, at cue: Range<Int>, except parts: [Range<Int>]) -> [Range<Int>] {
    var reached: [Range<Int>] = []
    if modifier.side != .left { reached.append(cue.upperBound..<right(from: cue.upperBound, modifier)) }
    if modifier.side != .right {
      let clause = scope.clauses[Int(scope.clauseOf[cue.lowerBound])]
      reached.append(left(of: cue.lowerBound, in: clause))
      if let subject = borrowedSubject(of: clause, before: cue.lowerBound) { reached.append(subject) }
    }
    let tokens = Set(reached.joined()).subtracting(parts.joined()).sorted()
    var ranges: [Range<Int>] = []
    for at in tokens {
      if let last = ranges.last, last.upperBound == at {
        ranges[ranges.count - 1] = last.lowerBound..<at + 1
      } else {
        ranges.append(at..<at + 1)
      }
    }
    return ranges
  }

  /// To the end of the clause, over the clauses that complement it.
  private func right(from start: Int, _ modifier: Modifier) -> Int {
    var at = start
    let isQuoted = openQuotes(before: start)
    while at < view.count, view.sameSentence(at, start - 1) {
      if view.isBreak(at) || view.isComma(at), !isInsidePair(at) { break }
      if at > start, scope.clauseOf[at] != scope.clauseOf[at - 1], !goesOn(at) { break }
      if isQuoted, view.lattice.isQuote[at] { break }
      if modifier.reach == .phrase, at > start, view.isFinite(at) { break }
      at += 1
    }
    return max(at, start)
  }

  /// Whether a quotation is open where the token stands.
  private func openQuotes(before at: Int) -> Bool {
    var (quotes, i) = (0, at - 1)
    while i >= 0, view.sameSentence(i, max(at - 1, 0)) {
      if view.lattice.isQuote[i] { quotes += 1 }
      i -= 1
    }
    return quotes % 2 == 1
  }

  /// A hyphen or dash inside a compound never ends a scope.
  private func isInsidePair(_ at: Int) -> Bool {
    let tokens = view.document.tokens
    guard at > 0, at + 1 < tokens.count else { return false }
    return tokens[at - 1].end == tokens[at].start && tokens[at].end == tokens[at + 1].start
  }

  private func goesOn(_ at: Int) -> Bool {
    if view.isAdversative(at) { return false }
    if view.has(view.grammar.coordinator, at - 1), view.word(at - 1) != "eller" { return false }
    if view.has(view.grammar.coordinator, at) { return view.word(at) == "eller" }
    return !["fordi", "før", "selv", "sjølv", "så", "mens", "medan", "for", "siden", "sidan", "ettersom", "etter"]
      .contains(view.word(at))
  }

  /// The clause before the cue, without what opens it, an expletive subject, and sentence adverbs next to the cue.
  private func left(of cue: Int, in clause: Clause) -> Range<Int> {
    var start = clause.range.lowerBound
    while start < cue, isOpener(start) { start += 1 }
    var end = cue
    while end > start, isSentenceAdverb(end - 1) { end -= 1 }
    if end - 1 > start, view.word(end - 1) == "det", isLight(end - 2) { end -= 1 }
    guard start < end else { return cue..<cue }
    if ["det", "d", "de"].contains(view.word(start)), start + 1 < end, isLight(start + 1), !hasPronoun(start + 1..<end)
    {
      start += 1
    }
    return start..<end
  }

  private func isOpener(_ at: Int) -> Bool {
    if view.isMark(at) { return true }
    if view.has(view.grammar.coordinator, at) || view.isRelative(at) { return true }
    switch view.word(at) {
    case "hva", "kva", "hvem", "kven", "hvilken", "hvilke", "der", "hvorfor", "kvifor": return false
    case "selv", "sjølv": return view.word(at + 1) == "om"
    case "om", "når": return at > 0 && view.sameSentence(at, at - 1)
    default:
      return view.has(view.grammar.subordinator, at)
        || (view.has(view.grammar.subordinatorBeforeSubject, at) && view.word(at) != "for" && view.word(at) != "til")
    }
  }

  private func isLight(_ at: Int) -> Bool {
    [
      "er", "var", "blir", "ble", "finnes", "vart", "vert", "låter", "skulle", "har", "hadde", "kan", "vil", "henger",
      "går",
    ].contains(view.word(at))
  }

  private func hasPronoun(_ range: Range<Int>) -> Bool { range.contains { view.has(view.grammar.nominative, $0) } }

  private func isSentenceAdverb(_ at: Int) -> Bool {
    [
      "egentlig", "kanskje", "altså", "altså", "naturligvis", "definitivt", "fortsatt", "slett", "dessverre", "rett",
      "slett", "simpelthen", "selvfølgelig", "selvsagt", "nemlig", "ennå", "riktignok", "faktisk", "nå", "overhodet",
      "bare", "jo", "sagt", "nødvendigvis", "muligens", "ellers", "ennå", "lenger", "da",
    ].contains(view.word(at))
      || (view.word(at) == "og" && view.word(at + 1) == "slett")
  }

  /// The subject that a clause shares with the one before («Han kom og sa ikke noe»), and what a relative clause tells of.
  func borrowedSubject(of clause: Clause, before cue: Int) -> Range<Int>? {
    var opener = clause.range.lowerBound
    while opener < cue, view.isMark(opener) { opener += 1 }
    if view.isRelative(opener) { return nounPhrase(endingAt: opener) }
    guard clause.isCoordinated, clause.carriesSubject || clause.subject == .none else { return nil }
    var index = Int(scope.clauseOf[cue]) - 1
    while index >= 0, view.sameSentence(scope.clauses[index].range.lowerBound, cue) {
      let before = scope.clauses[index]
      if !before.isSubordinate, let verb = before.verb {
        var start = before.range.lowerBound
        while start < verb, isOpener(start) { start += 1 }
        return start < verb ? start..<verb : nil
      }
      index -= 1
    }
    return nil
  }

  /// The noun with its determiner and adjectives that ends before a token.
  private func nounPhrase(endingAt end: Int) -> Range<Int>? {
    var last = end
    while last > 0, view.isComma(last - 1) { last -= 1 }
    var start = last
    while start > 0, view.sameSentence(start - 1, end), !view.isMark(start - 1) {
      let kinds = view.kinds(start - 1)
      if view.isFinite(start - 1) || view.has(view.grammar.coordinator, start - 1)
        || (kinds.contains(.preposition) && !kinds.contains(.noun))
      {
        break
      }
      if start < last, kinds.isDisjoint(with: [.adjective, .pronoun, .adverb]) || kinds.isEmpty { break }
      start -= 1
    }
    return start < last ? start..<last : nil
  }
}
