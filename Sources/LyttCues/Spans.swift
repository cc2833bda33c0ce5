import LyttLexicon
import LyttModel

/// The borders of spans: the complement that `>>` asks for, and coordinated words that make one span.
struct Spans {
  let scope: Scope

  private var view: TokenView { scope.view }

  /// The span with the complement after it: to the end of the clause and what hangs on it.
  func withComplement(_ span: Range<Int>) -> Range<Int> {
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
  private func goesOn(afterComma comma: Int) -> Bool {
    let next = view.nextWord(after: comma)
    guard next < view.count else { return false }
    if view.has(view.grammar.subordinator, next) || view.isRelative(next) { return true }
    if view.isFinite(next) || view.has(view.grammar.nominative, next) || view.isAdversative(next) { return false }
    // A list: the rest of the sentence holds «og» or «eller» before any verb.
    var at = next
    while at < view.count, view.sameSentence(at, comma), !view.isBreak(at) {
      if view.has(view.grammar.coordinator, at) { return !beginsMainClause(at) }
      if view.isFinite(at), !view.has(view.grammar.subordinator, next) { return false }
      at += 1
    }
    return false
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
    var result: [Hit] = []
    for hit in hits {
      if let i = result.lastIndex(where: {
        $0.entry.cue == hit.entry.cue && $0.polarity == hit.polarity && $0.dropped == nil
      }),
        hit.dropped == nil, joins(result[i], hit)
      {
        result[i].span =
          min(result[i].span.lowerBound, hit.span.lowerBound)..<max(result[i].span.upperBound, hit.span.upperBound)
        for reason in hit.reasons where !result[i].reasons.contains(reason) { result[i].reasons.append(reason) }
      } else {
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
