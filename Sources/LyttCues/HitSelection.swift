import LyttLexicon
import LyttModel

/// Chooses among overlapping matches: longest first, then most specific.
enum HitSelection {
  /// One match of each pattern from each start: the one whose gaps skip least, then the longest.
  static func tightest(_ matches: [Match]) -> [Match] {
    let sorted = matches.sorted {
      ($0.pattern, $0.start, $0.skipped, $1.end, $1.named.nonzeroBitCount, $0.spanStart)
        < ($1.pattern, $1.start, $1.skipped, $0.end, $0.named.nonzeroBitCount, $1.spanStart)
    }
    var result: [Match] = []
    for match in sorted {
      if let last = result.last, last.pattern == match.pattern, last.start == match.start { continue }
      result.append(match)
    }
    return result
  }

  /// The hits that stand within one cue when overlaps are resolved; a dropped one never wins over another.
  static func resolve(_ hits: [Hit]) -> [Hit] {
    let order = hits.indices.sorted { a, b in
      let (x, y) = (hits[a], hits[b])
      if (x.dropped == nil) != (y.dropped == nil) { return x.dropped == nil }
      if x.words.count != y.words.count { return x.words.count > y.words.count }
      if x.match.specificity != y.match.specificity { return x.match.specificity > y.match.specificity }
      if x.match.skipped != y.match.skipped { return x.match.skipped < y.match.skipped }
      if x.words.lowerBound != y.words.lowerBound { return x.words.lowerBound < y.words.lowerBound }
      return a < b
    }
    var kept: [Hit] = []
    for index in order {
      let hit = hits[index]
      if kept.contains(where: { $0.entry.cue == hit.entry.cue && $0.span.overlaps(hit.span) }) { continue }
      kept.append(hit)
    }
    return kept.sorted {
      ($0.span.lowerBound, $1.span.upperBound, $0.entry.cue) < ($1.span.lowerBound, $0.span.upperBound, $1.entry.cue)
    }
  }

  /// The modifiers' words that have a say: not those inside a pseudo-trigger, nor inside longer words of the same kind.
  static func triggers(_ matches: [Match], in lexicon: Lexicon, genre: Genre, _ view: TokenView) -> [Trigger] {
    let all = tightest(matches).compactMap { match -> Trigger? in
      guard case .modifier(let index) = match.owner else { return nil }
      let modifier = lexicon.modifiers[Int(index)]
      guard modifier.genre == nil || modifier.genre == genre else { return nil }
      return Trigger(modifier: Int(index), range: Int(match.spanStart)..<Int(match.spanEnd), match: match)
    }
    return all.indices.filter { i in
      let (one, modifier) = (all[i], lexicon.modifiers[all[i].modifier])
      return !all.indices.contains { j in
        guard i != j else { return false }
        let (other, otherModifier) = (all[j], lexicon.modifiers[all[j].modifier])
        if otherModifier.effect == .keep, modifier.effect == .turn || modifier.effect == .minus,
          covers(otherModifier, modifier), sharesAllNegations(other, one, view)
        {
          return true
        }
        guard contains(other.words, one.range) else { return false }
        let isLonger = other.words.count > one.words.count || (other.words == one.words && j < i)
        if otherModifier.effect == .keep, modifier.effect != .keep, modifier.effect != .plus {
          return covers(otherModifier, modifier)
        }
        // A negation that the longer one only passed over counts for itself: «skortet ikke på».
        return other.match.names(one.range) && otherModifier.kind == modifier.kind
          && otherModifier.effect == modifier.effect && isLonger
          && otherModifier.targets == modifier.targets
          && otherModifier.side == modifier.side && otherModifier.reach == modifier.reach
      }
    }.map { all[$0] }
  }

  /// A pseudo-trigger with targets silences only for those; here it is asked whether it silences wholly.
  private static func covers(_ pseudo: Modifier, _ modifier: Modifier) -> Bool {
    pseudo.targets.isEmpty && (pseudo.kind == modifier.kind || pseudo.kind == "pseudo")
  }

  /// Whether the words that make a modifier a negation are the pseudo-trigger's: «kan ikke si annet enn at».
  private static func sharesAllNegations(_ pseudo: Trigger, _ other: Trigger, _ view: TokenView) -> Bool {
    let negations = other.words.filter { view.has(view.grammar.negative, $0) && other.match.names($0..<$0 + 1) }
    return !negations.isEmpty && negations.allSatisfy { pseudo.match.names($0..<$0 + 1) }
  }

  private static func contains(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }
}
