import LyttLexicon

/// How far a modifier's words reach: to the left and right over tokens, by clauses and coordination.
struct Scope {
  let view: TokenView
  let clauses: [Clause]
  /// The clause of each token.
  let clauseOf: [Int32]

  /// Whether a modifier at a trigger reaches a hit.
  func reaches(_ modifier: Modifier, at trigger: Range<Int>, _ hit: Hit) -> Bool {
    let words = hit.words
    if modifier.side == .inside {
      return trigger.lowerBound <= words.lowerBound && words.upperBound <= trigger.upperBound
        && !view.lattice.isSpeech[words.lowerBound]
        && !trigger.contains { view.lattice.isQuote[$0] && hit.match.names($0..<$0 + 1) }
    }
    if words.overlaps(trigger) {
      // «har du noe i bakhånd hvis renta stiger» is asked all the same: the condition begins a clause of its own.
      if modifier.effect == .drop, modifier.side == .right, words.lowerBound < trigger.lowerBound,
        clause(trigger.lowerBound).range.lowerBound == trigger.lowerBound
      {
        return false
      }
      if modifier.side == .left, trigger.upperBound <= words.upperBound { return false }
      if modifier.side == .right, words.lowerBound < trigger.lowerBound, trigger.upperBound == words.upperBound {
        return false
      }
      // What the pattern itself names is no modifier of it; of a longer trigger the negation is what counts.
      guard words.lowerBound <= trigger.lowerBound, trigger.upperBound <= words.upperBound else { return true }
      let negations = trigger.filter { view.has(view.grammar.negative, $0) }
      return !(negations.isEmpty ? Array(trigger) : negations).contains { hit.match.names($0..<$0 + 1) }
    }
    if trigger.upperBound <= words.lowerBound {
      return modifier.side != .left && words.lowerBound < rightLimit(modifier, from: trigger.upperBound)
    }
    guard modifier.side != .right else { return false }
    if modifier.reach == .clause, modifier.effect == .turn || modifier.effect == .minus {
      return negatesBackwards(from: trigger, words)
    }
    // «vet hvilket papir | som mangler»: what is missing there is not what the hit tells of.
    if case .words = modifier.reach, modifier.effect != .drop,
      clauseOf[words.lowerBound] != clauseOf[trigger.lowerBound]
    {
      return false
    }
    let limit = leftLimit(modifier, from: trigger.lowerBound)
    return modifier.effect == .drop ? words.lowerBound >= limit : words.upperBound > limit
  }

  private func clause(_ at: Int) -> Clause { clauses[Int(clauseOf[at])] }

  // MARK: Right

  private func rightLimit(_ modifier: Modifier, from start: Int) -> Int {
    guard start < view.count, start > 0,
      view.sameSentence(start - 1, start) || modifier.reach == .text || modifier.reach == .neighbour
    else { return start }
    let limit: Int =
      switch modifier.reach {
      case .words(let n): wordLimit(n, from: start)
      case .phrase: phraseLimit(from: start)
      case .clause: listLimit(from: start, to: clause(start - 1).range.upperBound)
      case .wide: wideLimit(from: start)
      case .neighbour: neighbourLimit(after: start - 1)
      case .sentence: sentenceEnd(start - 1)
      case .text, .subject: view.count
      }
    return stopped(by: modifier, start..<max(start, limit))
  }

  private func stopped(by modifier: Modifier, _ range: Range<Int>) -> Int {
    guard let name = modifier.stop, let symbol = stopSymbol(name) else { return range.upperBound }
    return range.first { view.has(symbol, $0) } ?? range.upperBound
  }

  private func stopSymbol(_ name: String) -> Int32? { stopSymbols[name] }

  let stopSymbols: [String: Int32]

  private func sentenceEnd(_ at: Int) -> Int {
    var end = at + 1
    while end < view.count, view.sameSentence(at, end) { end += 1 }
    return end
  }

  private func wordLimit(_ n: Int, from start: Int) -> Int {
    var at = start
    var left = n
    while at < view.count, view.sameSentence(start - 1, at), left > 0 {
      if view.isAdversative(at) || view.isBreak(at) || view.isComma(at) { return at }
      if clauseOf[at] != clauseOf[start - 1], view.has(view.grammar.coordinator, at) { return at }
      if !view.isMark(at) { left -= 1 }
      at += 1
    }
    return at
  }

  private func phraseLimit(from start: Int) -> Int {
    var at = start
    while at < view.count, view.sameSentence(start - 1, at) {
      if view.isFinite(at) || view.has(view.grammar.coordinator, at) || view.isComma(at) || view.isBreak(at) {
        return at
      }
      if at > start, clauseOf[at] != clauseOf[start] { return at }
      at += 1
    }
    return at
  }

  /// The clause's end, or the comma or conjunction in it where a new phrase begins.
  private func listLimit(from start: Int, to end: Int) -> Int {
    guard start < end else { return start }
    for at in start..<end {
      if view.isComma(at) {
        if !(at..<end).contains(where: { isOr($0) }) { return at }
      } else if view.has(view.grammar.coordinator, at), !isOr(at), view.word(at) == "og" || view.word(at) == "&" {
        let next = view.nextWord(after: at)
        if next < end, view.has(view.grammar.negative, next) || beginsNounPhrase(next, after: at) { return at }
      }
    }
    return end
  }

  private func isOr(_ at: Int) -> Bool {
    switch view.word(at) {
    case "eller", "elle", "ell", "heller": true
    default: false
    }
  }

  /// «ingen kø og blid dame»: after a noun, an adjective begins something new.
  private func beginsNounPhrase(_ next: Int, after conjunction: Int) -> Bool {
    let before = view.kinds(conjunction - 1)
    let after = view.kinds(next)
    return before.contains(.noun) && !before.contains(.adjective) && after.contains(.adjective)
      && !after.contains(.noun)
  }

  /// The clause and what hangs on it.
  private func wideLimit(from start: Int) -> Int {
    var index = Int(clauseOf[start - 1])
    var end = clauses[index].range.upperBound
    if start < view.count, view.sameSentence(start - 1, start), Int(clauseOf[start]) > index {
      index = Int(clauseOf[start]); end = clauses[index].range.upperBound
    }
    while index + 1 < clauses.count, view.sameSentence(start - 1, clauses[index + 1].range.lowerBound) {
      let next = clauses[index + 1]
      let opener = next.range.lowerBound
      if view.isAdversative(opener) { break }
      // «teknikeren som kom, | var flink»: the verb of the subject that the modifier stands in.
      if next.verb == opener, next.subject == .none || next.carriesSubject,
        !view.has(view.grammar.nominative, opener + 1), clauses[index].isSubordinate,
        clauses[Int(clauseOf[start - 1])].verb == nil
      {
        index += 1
        end = next.range.upperBound
        continue
      }
      // «uten å avbryte | lyttet hun»: the main clause after what stands first.
      if next.verb == opener, view.has(view.grammar.nominative, opener + 1), clauses[index].isSubordinate { break }
      // «…, så jeg kommer igjen»: what follows from it stands for itself.
      if view.word(opener) == "så", view.isComma(opener - 1) { break }
      guard
        next.isSubordinate || (next.subject != .none && !next.isCoordinated && !view.isComma(opener - 1))
          || isOr(opener)
      else { break }
      if view.isComma(opener - 1), !view.isRelative(opener), index > Int(clauseOf[start - 1]) { break }
      index += 1
      end = next.range.upperBound
    }
    return end
  }

  private func neighbourLimit(after at: Int) -> Int {
    let index = Int(clauseOf[at]) + 1
    return index < clauses.count ? clauses[index].range.upperBound : clauses[index - 1].range.upperBound
  }

  // MARK: Left

  private func leftLimit(_ modifier: Modifier, from end: Int) -> Int {
    switch modifier.reach {
    case .words(let n):
      var at = end
      var left = n
      while at > 0, view.sameSentence(at - 1, end), left > 0 {
        if view.isComma(at - 1) || view.isBreak(at - 1) { break }
        if !view.isMark(at - 1) { left -= 1 }
        at -= 1
      }
      return at
    case .phrase:
      var at = end
      while at > 0, view.sameSentence(at - 1, end), !view.isFinite(at - 1), !view.isComma(at - 1),
        !view.has(view.grammar.coordinator, at - 1)
      {
        at -= 1
      }
      return at
    case .clause: return clause(end).range.lowerBound
    case .wide:
      // The clause and the subordinate clauses before it.
      var index = Int(clauseOf[end])
      while index > 0, clauses[index - 1].isSubordinate, view.sameSentence(clauses[index - 1].range.lowerBound, end) {
        index -= 1
      }
      return clauses[index].range.lowerBound
    case .neighbour:
      let index = Int(clauseOf[end])
      return index > 0 ? clauses[index - 1].range.lowerBound : clauses[index].range.lowerBound
    case .sentence:
      var at = end
      while at > 0, view.sameSentence(at - 1, end) { at -= 1 }
      return at
    case .text, .subject: return 0
    }
  }

  /// Verb-second: a negation reaches back over the finite verb of its clause, and beyond it only where what stands
  /// first is no subject («god hjelp fikk jeg ikke», not «den hyggelige damen svarte ikke»).
  private func negatesBackwards(from trigger: Range<Int>, _ words: Range<Int>) -> Bool {
    let own = clause(trigger.lowerBound)
    guard words.upperBound > own.range.lowerBound, words.lowerBound >= own.range.lowerBound - 8 else { return false }
    let between = words.upperBound..<trigger.lowerBound
    if between.contains(where: { view.isComma($0) || view.isBreak($0) }) { return false }
    if between.contains(where: { beginsNewVerbPhrase($0) }) { return false }
    if trigger.lowerBound > 0, view.has(view.grammar.coordinator, trigger.lowerBound - 1),
      view.word(trigger.lowerBound - 1) != "så"
    {
      return false
    }
    guard let verb = (own.range.lowerBound..<trigger.lowerBound).last(where: { view.isFinite($0) }) else {
      // No finite verb before: «lyttet (participle) ikke», or an unknown verb. Only what stands next to it.
      return words.upperBound <= trigger.lowerBound && between.count <= 2 && !own.isSubordinate
        && view.kinds(words.upperBound - 1).isDisjoint(with: [.noun])
    }
    if words.upperBound > verb { return true }
    // Inversion: the subject stands between verb and negation.
    return (verb + 1..<trigger.lowerBound).contains {
      view.has(view.grammar.nominative, $0) || view.has(view.grammar.customer, $0)
        || view.has(view.grammar.otherSubject, $0)
    }
  }

  private func beginsNewVerbPhrase(_ at: Int) -> Bool {
    guard view.has(view.grammar.coordinator, at) else { return false }
    if view.isAdversative(at) { return true }
    let next = view.nextWord(after: at)
    let kinds = view.kinds(next)
    return (kinds.contains(.finite) && !kinds.contains(.adverb)) || view.has(view.grammar.nominative, next)
      || view.has(view.grammar.negative, next)
  }
}
