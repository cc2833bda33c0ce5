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
  static func resolve(_ hits: [Hit], tokens: Int) -> [Hit] {
    let order = hits.indices.sorted { a, b in
      if (hits[a].dropped == nil) != (hits[b].dropped == nil) { return hits[a].dropped == nil }
      let (x, y) = (hits[a].match, hits[b].match)
      if x.end - x.start != y.end - y.start { return x.end - x.start > y.end - y.start }
      if x.specificity != y.specificity { return x.specificity > y.specificity }
      if x.skipped != y.skipped { return x.skipped < y.skipped }
      return (x.start, a) < (y.start, b)
    }
    var taken: [CueID: [Bool]] = [:]
    var kept: [Int] = []
    for index in order {
      let span = hits[index].span
      if taken[hits[index].entry.cue, default: Array(repeating: false, count: tokens)].take(span) { kept.append(index) }
    }
    kept.sort { a, b in
      let (x, y) = (hits[a].span, hits[b].span)
      if x != y { return (x.lowerBound, y.upperBound) < (y.lowerBound, x.upperBound) }
      return (hits[a].entry.cue, a) < (hits[b].entry.cue, b)
    }
    return kept.map { hits[$0] }
  }

  /// Lets entries suppress the cues they name, and weak ones yield to any other.
  static func suppress(_ hits: inout [Hit]) {
    guard hits.contains(where: { $0.entry.isWeak || !$0.entry.beats.isEmpty }) else { return }
    let index = OverlapIndex(hits.map { $0.words.joined(with: $0.span) })
    for i in hits.indices where hits[i].dropped == nil {
      for j in index.numbers(overlapping: hits[i].words.joined(with: hits[i].span))
      where i != j && hits[j].dropped == nil {
        if let why = why(hits[i], yieldsTo: hits[j]) { hits[i].dropped = why }
      }
    }
  }

  private static func why(_ hit: Hit, yieldsTo other: Hit) -> String? {
    if contains(other.span, hit.span), other.entry.beats.contains(where: { ModifierTargets.names($0, hit.entry.cue) }) {
      return "\(other.entry.id) beats it"
    }
    if hit.entry.isWeak, !other.entry.isWeak, other.entry.cue != hit.entry.cue, other.words.overlaps(hit.words) {
      return "weak, and \(other.entry.id) covers it"
    }
    return nil
  }

  /// The modifiers' words that have a say: not those inside a pseudo-trigger, nor inside longer words of the same kind.
  static func triggers(_ tightest: [Match], in lexicon: Lexicon, genre: Genre, _ view: TokenView) -> [Trigger] {
    let all = tightest.compactMap { match -> Trigger? in
      guard case .modifier(let index) = match.owner else { return nil }
      let wanted = lexicon.modifiers[Int(index)].genre
      guard wanted == nil || wanted == genre else { return nil }
      return Trigger(modifier: Int(index), range: Int(match.spanStart)..<Int(match.spanEnd), match: match)
    }
    let silencers = Silencers(all, lexicon.modifiers, view)
    return all.indices.filter { !silencers.silence($0) }.map { all[$0] }
  }

  private static func contains(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }
}

extension [Bool] {
  /// Takes a range if none of it is taken.
  fileprivate mutating func take(_ range: Range<Int>) -> Bool {
    if self[range].contains(true) { return false }
    for at in range { self[at] = true }
    return true
  }
}
