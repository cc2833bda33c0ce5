import LyttLexicon
import LyttModel

/// The borders of spans: the complement that `>>` asks for, and coordinated words that make one span.
struct Spans {
  /// Of each token whether a list goes on there; found when first asked for.
  private lazy var goesOnAsList: [Bool] = listsThatGoOn()

  private let view: TokenView

  init(scope: Scope) { view = scope.view }

  /// The span with the complement after it: to the end of the clause and what hangs on it.
  mutating func withComplement(_ span: Range<Int>) -> Range<Int> {
    var end = span.upperBound
    let sentence = view.lattice.sentence[span.lowerBound]
    while end < view.count, view.lattice.sentence[end] == sentence {
      if view.isBreak(end) || view.isPicture(end) { break }
      if view.isAdversative(end)
        || (end > span.upperBound && view.has(view.grammar.adverbial, end)
          && !view.has(view.grammar.coordinator, end - 1))
      {
        break
      }
      if view.isComma(end), !goesOn(afterComma: end) { break }
      if view.has(view.grammar.coordinator, end), beginsMainClause(end) { break }
      end += 1
    }
    while end > span.upperBound, view.isMark(end - 1) || view.has(view.grammar.coordinator, end - 1) { end -= 1 }
    return span.lowerBound..<end
  }

  /// After a comma the complement goes on with a subordinate clause or a list, not with a new main clause.
  private mutating func goesOn(afterComma comma: Int) -> Bool {
    let next = view.nextWord(after: comma)
    guard next < view.count else { return false }
    if view.has(view.grammar.subordinator, next) || view.isRelative(next) { return true }
    if view.isFinite(next) || view.has(view.grammar.nominative, next) || view.isAdversative(next) { return false }
    return goesOnAsList[next]
  }

  /// A list goes on where the rest of the sentence holds «og» or «eller» before any verb.
  private func listsThatGoOn() -> [Bool] {
    var goesOn = Array(repeating: false, count: view.count)
    for at in goesOn.indices.reversed() where !view.isBreak(at) {
      if view.has(view.grammar.coordinator, at) {
        goesOn[at] = !beginsMainClause(at)
      } else if !view.isFinite(at), at + 1 < view.count, view.sameSentence(at, at + 1) {
        goesOn[at] = goesOn[at + 1]
      }
    }
    return goesOn
  }

  private func beginsMainClause(_ conjunction: Int) -> Bool {
    if view.isAdversative(conjunction) { return true }
    let next = view.nextWord(after: conjunction)
    if next >= view.count { return true }
    if view.has(view.grammar.subordinator, next) || view.has(view.grammar.subordinatorBeforeSubject, next) {
      return false
    }
    if view.isFinite(next) { return true }
    let after = view.nextWord(after: next)
    return view.has(view.grammar.nominative, next) && view.isFinite(after)
  }

  /// Joins hits of one cue and polarity with nothing but conjunctions, commas and degree words between them.
  func merged(_ hits: [Hit]) -> [Hit] {
    struct Kind: Hashable {
      let cue: CueID
      let polarity: Polarity
    }
    var result: [Hit] = []
    var last: [Kind: Int] = [:]
    for hit in hits {
      let kind = Kind(cue: hit.entry.cue, polarity: hit.polarity)
      if hit.dropped == nil, let i = last[kind], joins(result[i], hit) {
        result[i].span = result[i].span.joined(with: hit.span)
        for reason in hit.reasons where !result[i].reasons.contains(reason) { result[i].reasons.append(reason) }
      } else {
        if hit.dropped == nil { last[kind] = result.count }
        result.append(hit)
      }
    }
    return result
  }

  private func joins(_ a: Hit, _ b: Hit) -> Bool {
    if a.span.overlaps(b.span) { return true }
    guard a.span.upperBound <= b.span.lowerBound else { return false }
    let between = a.span.upperBound..<b.span.lowerBound
    guard between.count <= 4, view.sameSentence(a.span.lowerBound, b.span.lowerBound) else { return false }
    var hasLink = false
    for at in between {
      if view.has(view.grammar.coordinator, at), !view.isAdversative(at) || view.isComma(at) {
        hasLink = true
      } else if view.isComma(at) || view.word(at) == "/" {
        hasLink = true
      } else if !view.has(view.grammar.filler, at) || view.has(view.grammar.negative, at) {
        return false
      }
    }
    return (hasLink || between.isEmpty) && isQuality(a.span) && isQuality(b.span)
  }

  /// A few words without a verb: an adjective, an adverb, a noun.
  private func isQuality(_ span: Range<Int>) -> Bool {
    span.count <= 6
      && !span.contains { view.isFinite($0) }
  }
}
