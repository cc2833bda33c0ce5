/// Who or what a clause is about.
extension ClauseReader {
  /// Whether a text begins with the customer's errand, its subject left out: «Spurte om pris», «Ringte i går».
  func isErrand(_ verb: Int, _ opener: Int) -> Bool {
    verb == opener && view.has(view.grammar.errand, verb) && !view.has(view.grammar.object, verb + 1)
      && verb == view.firstWord
  }

  /// «måtte si det»: after an infinitive or a preposition stands no subject.
  private func takesObject(from verb: Int, to at: Int) -> Bool {
    verb < at
      && (verb + 1..<at).contains {
        view.isInfinitiveOnly($0) || view.kinds($0) == .preposition
          || (view.has(view.grammar.modal, $0 - 1) && view.kinds($0).contains(.infinitive))
      }
  }

  func subject(
    in range: Range<Int>, verb: Int?, relative: Bool, after before: SubjectKind
  ) -> SubjectKind {
    let grammar = view.grammar
    if let at = range.first(where: { view.has(grammar.customer, $0) }) {
      // «Jeg beklager ulempen», says the agent, unless it is the customer who is quoted.
      return view.lattice.isSpeech[at] && before != .customer ? .other : .customer
    }
    if relative { return .other }
    guard let verb else {
      return range.contains { view.has(grammar.otherSubject, $0) || view.isNoun($0) } ? .other : .none
    }
    let stands = { view.has(grammar.otherSubject, $0) && !takesObject(from: verb, to: $0) }
    if range.contains(where: { abs($0 - verb) <= 4 && stands($0) }) { return .other }
    // Something that can be a subject stands before the verb.
    for at in range.lowerBound..<verb where view.isNounLike(at) { return .other }
    return .none
  }

  /// The head of the subject.
  ///
  /// It is the first noun of the phrase before the verb, or, where something else stands first, of the phrase after it.
  /// `opener` is the first token after conjunction and marks, `before` are the sentence's clauses so far.
  func subjectHead(of clause: Clause, from opener: Int, after before: ArraySlice<Clause>) -> Int? {
    guard let verb = clause.verb else { return phraseHead(opener..<clause.range.upperBound) }
    // «hun som satt der før, | var tålmodig»: what the relative clause hangs on.
    if verb == opener, !clause.isCoordinated || view.isComma(clause.range.lowerBound - 1), before.count >= 2,
      let relative = before.last, relative.isSubordinate, before.dropLast().last?.verb == nil
    {
      return before.dropLast().last?.subjectHead
    }
    let previous = before.last
    var start = opener
    while start < verb,
      view.has(view.grammar.subordinator, start) || view.has(view.grammar.subordinatorBeforeSubject, start)
    {
      start += 1
    }
    // «Appen forsto hun ikke», «innholdet var det lett å forstå»: what stands first is no subject.
    let next = view.nextWord(after: verb)
    if next < clause.range.upperBound, start < verb, !view.has(view.grammar.nominative, verb - 1),
      view.has(view.grammar.nominative, next) || view.word(next) == "det"
    {
      return next
    }
    if let comma = (start..<max(start, verb)).last(where: { view.isComma($0) }) { start = comma + 1 }
    if start < verb, let head = phraseHead(start..<verb) { return head }
    // «I går ringte naboen», «Da strømmen gikk, svarte appen …»: inversion needs something before the verb.
    let followsSubordinate =
      previous.map { $0.isSubordinate && !view.has(view.grammar.coordinator, clause.range.lowerBound) } ?? false
    guard start < verb || followsSubordinate else { return nil }
    return phraseHead(verb + 1..<min(verb + 5, clause.range.upperBound))
  }

  /// The first noun or subject pronoun of a phrase that no preposition begins.
  private func phraseHead(_ range: Range<Int>) -> Int? {
    for at in range {
      if view.isMark(at) || view.isRelative(at) { return nil }
      if view.has(view.grammar.nominative, at)
        || (view.has(view.grammar.otherSubject, at) && view.kinds(at).contains(.pronoun))
      {
        return at
      }
      let kinds = view.kinds(at)
      if kinds.contains(.preposition), !kinds.contains(.noun) { return nil }
      if view.isNounLike(at), kinds.isDisjoint(with: [.adverb, .pronoun, .preposition, .conjunction]) {
        // «mobil app», «kundeservice appen»: the last of a row of nouns heads it.
        var head = at
        while head + 1 < range.upperBound, view.isNoun(head + 1), !view.isMark(head + 1),
          view.kinds(head + 1).isDisjoint(with: [.adverb, .pronoun, .preposition, .conjunction, .finite])
        { head += 1 }
        return head
      }
    }
    return nil
  }
}
