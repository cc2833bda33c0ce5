import LyttLexicon

/// How far a modifier reaches from one place in the text, found once; a hit is then asked by its place alone.
struct Extent {
  /// What reaches a hit before the trigger.
  enum Left {
    case nothing
    /// The hit must end behind a token, or begin there or later; in the clause, where one is given.
    case from(Int, wholly: Bool, clause: Int32?)
    /// By verb-second.
    case backwards(Backwards)
  }

  /// What decides whether a negation reaches back to a hit; see ``Scope``.
  struct Backwards {
    let clauseStart: Int
    /// The last token before the negation that it does not reach over, or -1.
    let barrier: Int
    /// The last finite verb before the negation.
    let verb: Int?
    /// Whether a subject stands between verb and negation, so that the verb stands second.
    let isInverted: Bool
    let isSubordinate: Bool
  }

  let side: Modifier.Side
  let effect: Modifier.Effect
  /// What does not overlap these tokens is not reached.
  let hull: Range<Int>
  let left: Left
  /// A hit after the trigger must begin before this token.
  let right: Int
}

extension Scope {
  /// How far a modifier reaches from a trigger.
  func extent(of modifier: Modifier, at trigger: Range<Int>) -> Extent {
    var (lowest, left) = (trigger.lowerBound, Extent.Left.nothing)
    var right = trigger.upperBound
    if modifier.side == .left || modifier.side == .both {
      (lowest, left) = self.left(of: modifier, from: trigger.lowerBound)
    }
    if modifier.side == .right || modifier.side == .both { right = rightLimit(modifier, from: right) }
    return Extent(
      side: modifier.side, effect: modifier.effect,
      hull: min(lowest, trigger.lowerBound)..<max(right, trigger.upperBound), left: left, right: right)
  }

  private func left(of modifier: Modifier, from end: Int) -> (lowest: Int, Extent.Left) {
    if modifier.reach == .clause, modifier.effect == .turn || modifier.effect == .minus {
      guard let backwards = backwards(from: end) else { return (end, .nothing) }
      return (backwards.clauseStart, .backwards(backwards))
    }
    let limit = leftLimit(modifier, from: end)
    // «vet hvilket papir | som mangler»: what is missing there is not what the hit tells of.
    if case .words = modifier.reach, modifier.effect != .drop {
      return (limit, .from(limit, wholly: false, clause: clauseOf[end]))
    }
    return (limit, .from(limit, wholly: modifier.effect == .drop, clause: nil))
  }

  /// Whether a trigger reaches a hit.
  func reaches(_ trigger: Range<Int>, _ extent: Extent, _ hit: Hit) -> Bool {
    let words = hit.words
    if extent.side == .inside {
      return trigger.lowerBound <= words.lowerBound && words.upperBound <= trigger.upperBound
        && !view.lattice.isSpeech[words.lowerBound]
        && !trigger.contains { view.lattice.isQuote[$0] && hit.match.names($0..<$0 + 1) }
    }
    if words.overlaps(trigger) { return reachesOverlapping(trigger, extent, hit) }
    if trigger.upperBound <= words.lowerBound { return words.lowerBound < extent.right }
    switch extent.left {
    case .nothing: return false
    case .from(let limit, let wholly, let clause):
      if let clause, clauseOf[words.lowerBound] != clause { return false }
      return wholly ? words.lowerBound >= limit : words.upperBound > limit
    case .backwards(let backwards): return reaches(backwards, from: trigger.lowerBound, words)
    }
  }

  private func reachesOverlapping(_ trigger: Range<Int>, _ extent: Extent, _ hit: Hit) -> Bool {
    let words = hit.words
    // «har du noe i bakhånd hvis renta stiger» is asked all the same: the condition begins a clause of its own.
    if extent.effect == .drop, extent.side == .right, words.lowerBound < trigger.lowerBound,
      clause(trigger.lowerBound).range.lowerBound == trigger.lowerBound
    {
      return false
    }
    if extent.side == .left, trigger.upperBound <= words.upperBound { return false }
    if extent.side == .right, words.lowerBound < trigger.lowerBound, trigger.upperBound == words.upperBound {
      return false
    }
    // What the pattern itself names is no modifier of it; of a longer trigger the negation is what counts.
    guard words.lowerBound <= trigger.lowerBound, trigger.upperBound <= words.upperBound else { return true }
    let isNegation = { view.has(view.grammar.negative, $0) }
    let hasNegation = trigger.contains(where: isNegation)
    return !trigger.contains { (!hasNegation || isNegation($0)) && hit.match.names($0..<$0 + 1) }
  }

  // MARK: Verb-second

  /// A negation reaches back over the finite verb of its clause, and beyond it only where what stands first is no subject
  /// («god hjelp fikk jeg ikke», not «den hyggelige damen svarte ikke»).
  ///
  /// It reaches nothing, `nil`, right after a conjunction.
  private func backwards(from end: Int) -> Extent.Backwards? {
    let clause = clause(end)
    let before = clause.range.lowerBound..<end
    if end > 0, view.has(view.grammar.coordinator, end - 1), view.word(end - 1) != "så" { return nil }
    let verb = view.lastFinite(in: before)
    let barrier = before.last { view.isComma($0) || view.isBreak($0) || beginsNewVerbPhrase($0) }
    // Inversion: the subject stands between verb and negation.
    let isInverted = verb.map { verb in
      (verb + 1..<end).contains {
        view.has(view.grammar.nominative, $0) || view.has(view.grammar.customer, $0)
          || view.has(view.grammar.otherSubject, $0)
      }
    }
    return Extent.Backwards(
      clauseStart: before.lowerBound, barrier: barrier ?? -1, verb: verb, isInverted: isInverted ?? false,
      isSubordinate: clause.isSubordinate)
  }

  private func reaches(_ backwards: Extent.Backwards, from end: Int, _ words: Range<Int>) -> Bool {
    guard words.upperBound > backwards.clauseStart, words.lowerBound >= backwards.clauseStart - 8,
      words.upperBound > backwards.barrier
    else { return false }
    guard let verb = backwards.verb else {
      // No finite verb before: «lyttet (participle) ikke», or an unknown verb. Only what stands next to it.
      return end - words.upperBound <= 2 && !backwards.isSubordinate
        && view.kinds(words.upperBound - 1).isDisjoint(with: [.noun])
    }
    return words.upperBound > verb || backwards.isInverted
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
