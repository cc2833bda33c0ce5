import LyttLexicon

/// Which triggers have no say: those inside a pseudo-trigger, and those inside longer words of the same kind.
struct Silencers {
  private let triggers: [Trigger]
  private let modifiers: [Modifier]
  private let view: TokenView
  private let index: OverlapIndex

  init(_ triggers: [Trigger], _ modifiers: [Modifier], _ view: TokenView) {
    (self.triggers, self.modifiers, self.view) = (triggers, modifiers, view)
    index = OverlapIndex(triggers.map(\.words))
  }

  /// Whether another trigger silences this one.
  func silence(_ number: Int) -> Bool {
    let one = triggers[number]
    let effect = modifiers[one.modifier].effect
    let negations = effect == .turn || effect == .minus ? negations(one) : []
    return index.contains(overlapping: one.words.joined(with: one.range)) { other in
      guard other != number else { return false }
      let isPseudo = modifiers[triggers[other].modifier].effect == .keep
      if isPseudo, !negations.isEmpty, negations.allSatisfy({ triggers[other].match.names($0..<$0 + 1) }),
        covers(triggers[other], one)
      {
        return true
      }
      let words = triggers[other].words
      guard words.lowerBound <= one.range.lowerBound, one.range.upperBound <= words.upperBound else { return false }
      if isPseudo, effect != .keep, effect != .plus { return covers(triggers[other], one) }
      let isLonger = words.count > one.words.count || (words == one.words && other < number)
      // A negation that the longer one only passed over counts for itself: «skortet ikke på».
      return isLonger && triggers[other].match.names(one.range) && isAlike(triggers[other], one)
    }
  }

  /// The words that make a modifier a negation: of «kan ikke si annet enn at» those may be the pseudo-trigger's.
  private func negations(_ trigger: Trigger) -> [Int] {
    trigger.words.filter { view.has(view.grammar.negative, $0) && trigger.match.names($0..<$0 + 1) }
  }

  /// A pseudo-trigger with targets silences only for those; here it is asked whether it silences wholly.
  private func covers(_ pseudo: Trigger, _ other: Trigger) -> Bool {
    guard modifiers[pseudo.modifier].targets.isEmpty else { return false }
    let kind = modifiers[pseudo.modifier].kind
    return kind == "pseudo" || kind == modifiers[other.modifier].kind
  }

  /// Whether two modifiers do the same.
  private func isAlike(_ a: Trigger, _ b: Trigger) -> Bool {
    if a.modifier == b.modifier { return true }
    let (one, other) = (modifiers[a.modifier], modifiers[b.modifier])
    return one.kind == other.kind && one.effect == other.effect && one.targets == other.targets
      && one.side == other.side && one.reach == other.reach
  }
}
