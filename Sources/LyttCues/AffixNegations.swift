import LyttText

extension NegationFinder {
  /// Negations inside words: `u-`, `ikke-` and `-løs`.
  func affixes() -> [ByteNegation] {
    var result: [ByteNegation] = []
    for at in 0..<view.count where view.document.tokens[at].kind == .word {
      guard let affix = affix(of: at) else { continue }
      let token = view.document.tokens[at]
      let rest = affix.lowerBound == token.start ? affix.upperBound..<token.end : token.start..<affix.lowerBound
      var scope = [rest]
      scope += around(at).map { bytes($0) }
      result.append(ByteNegation(cue: [affix], scope: joined(scope, except: affix)))
    }
    return result
  }

  /// The bytes of the affix, if the word is negated by one.
  private func affix(of at: Int) -> Range<Int32>? {
    let token = view.document.tokens[at]
    let word = view.word(at)
    if word.hasPrefix("ikke-") || word.hasPrefix("ikkje-") {
      return token.start..<token.start + Int32(word.hasPrefix("ikke-") ? 5 : 6)
    }
    if word.hasPrefix("u"), isNegatedByPrefix(word, at) { return token.start..<token.start + 1 }
    for ending in ["løs", "løst", "løse", "laus", "laust", "lause"] where word.hasSuffix(ending) {
      guard isNegatedBySuffix(word, ending) else { continue }
      return token.end - Int32(ending.utf8.count)..<token.end
    }
    return nil
  }

  /// `u-` before an adjective or participle, in a word that is itself no noun or verb.
  private func isNegatedByPrefix(_ word: String, _ at: Int) -> Bool {
    let rest = String(word.dropFirst())
    guard rest.utf8.count >= 3, !view.has(view.grammar.falseAffix, at) else { return false }
    for start in ["ut", "under", "ur", "uni", "ung", "uansett", "umiddelbar", "usedvanlig"] where word.hasPrefix(start)
    {
      if !WordKinds(form: rest, vocabulary: vocabulary).contains(.adjective) { return false }
    }
    let whole = WordKinds(form: word, vocabulary: vocabulary)
    let part = WordKinds(form: rest, vocabulary: vocabulary)
    if !whole.isEmpty, whole.isDisjoint(with: [.adjective, .adverb]) { return false }
    if part.contains(.adjective) { return true }
    guard part.isEmpty || part.contains(.finite) || !whole.isEmpty else { return false }
    return [
      "lig", "lige", "ligt", "leg", "lege", "bar", "bart", "bare", "som", "somt", "somme", "ende", "ande", "et", "ede",
      "te", "t", "ig", "ige", "dt", "ert", "erte",
    ]
    .contains { rest.hasSuffix($0) } && (part.contains(.finite) || !whole.isEmpty || rest.utf8.count >= 7)
  }

  /// `-løs` after a noun: not *oppløs*, *avløst*, and not in a verb.
  private func isNegatedBySuffix(_ word: String, _ ending: String) -> Bool {
    var stem = String(word.dropLast(ending.count))
    guard stem.utf8.count >= 3, !["opp", "av", "ut", "inn", "for", "fri", "spørsmåls"].contains(stem) else {
      return false
    }
    let whole = WordKinds(form: word, vocabulary: vocabulary)
    if !whole.isEmpty, !whole.contains(.adjective) { return false }
    if stem.hasSuffix("s"), WordKinds(form: String(stem.dropLast()), vocabulary: vocabulary).contains(.noun) {
      stem.removeLast()
    }
    return true
  }

  /// What the negated word says something of: the noun after it, or the subject before it.
  private func around(_ at: Int) -> [Range<Int>] {
    if let noun = nounAfter(at) {
      var start = at
      while start > 0, isDeterminer(start - 1) { start -= 1 }
      return [start..<at, at + 1..<noun].filter { !$0.isEmpty }
    }
    let clause = scope.clauses[Int(scope.clauseOf[at])]
    if let verb = clause.verb, verb < at, isCopula(verb), isPredicate(at, after: verb) {
      let before = left(ofPredicate: at, verb: verb, in: clause)
      if at + 1 < view.count, view.sameSentence(at, at + 1), view.kinds(at + 1).contains(.adjective) { return [] }
      return before + [at + 1..<predicateEnd(at, clause)].filter { !$0.isEmpty }
    }
    if at > 0, isDeterminer(at - 1) { return [at - 1..<at] }
    return []
  }

  private func nounAfter(_ at: Int) -> Int? {
    if view.kinds(at).contains(.adverb), !view.kinds(at).contains(.adjective) { return nil }
    var next = at + 1
    while next < view.count, view.sameSentence(next, at), view.kinds(next).contains(.adjective), !view.isNoun(next) {
      next += 1
    }
    guard next < view.count, view.sameSentence(next, at), view.isNounLike(next), !view.isFinite(next),
      view.kinds(next).isDisjoint(with: [.preposition, .conjunction, .adverb, .subjunction])
    else { return nil }
    return next + 1
  }

  private func isDeterminer(_ at: Int) -> Bool {
    [
      "den", "det", "de", "dei", "denne", "dette", "disse", "sin", "sitt", "sine", "min", "mitt", "mine", "hans",
      "hennes", "din", "deres",
    ].contains(view.word(at))
  }

  private func isCopula(_ at: Int) -> Bool {
    [
      "er", "var", "e", "va", "blir", "ble", "blei", "vart", "vert", "virker", "virket", "verka", "verkar", "fremstår",
      "framstår", "fremsto", "framstod", "føles", "føltes", "synes", "forblir", "kjennes",
    ]
    .contains(view.word(at))
  }

  /// Between the copula and the word stand only adverbs, adjectives and conjunctions.
  private func isPredicate(_ at: Int, after verb: Int) -> Bool {
    (verb + 1..<at).allSatisfy { i in
      let kinds = view.kinds(i)
      return !kinds.isDisjoint(with: [.adverb, .adjective, .conjunction, .other, .pronoun])
        || view.has(view.grammar.filler, i) || view.isMark(i)
    }
  }

  private func left(ofPredicate at: Int, verb: Int, in clause: Clause) -> [Range<Int>] {
    var start = clause.range.lowerBound
    while start < verb,
      view.isMark(start) || view.has(view.grammar.coordinator, start) || view.isRelative(start)
        || view.has(view.grammar.subordinator, start)
    { start += 1 }
    if view.word(start) == "det", start + 1 == verb { return [] }
    // Degree words next to the word belong to it; other adjectives in the row do not.
    var degree = at
    while degree - 1 > verb, view.isAdverbOnly(degree - 1) || view.has(view.grammar.filler, degree - 1) { degree -= 1 }
    let borrowed = borrowedSubject(of: clause, before: at).map { [$0] } ?? []
    return (borrowed + [start..<verb + 1, degree..<at]).filter { !$0.isEmpty }
  }

  private func predicateEnd(_ at: Int, _ clause: Clause) -> Int {
    var end = at + 1
    while end < clause.range.upperBound, !view.isComma(end), !view.isBreak(end), !view.isMark(end),
      !view.has(view.grammar.coordinator, end)
    { end += 1 }
    return end
  }

  private func joined(_ ranges: [Range<Int32>], except affix: Range<Int32>) -> [Range<Int32>] {
    ranges.filter { !$0.isEmpty && !$0.overlaps(affix) }
  }
}
