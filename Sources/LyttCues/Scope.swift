import LyttLexicon

/// How far a modifier's words reach: to the left and right over tokens, by clauses and coordination.
struct Scope {
  let view: TokenView
  let clauses: [Clause]
  /// The clause of each token.
  let clauseOf: [Int32]

  /// So many tokens `reach=text` goes to either side at most, so that texts without end take no endless time.
  static let mostTokensOfText = 1000

  func clause(_ at: Int) -> Clause { clauses[Int(clauseOf[at])] }

  // MARK: Right

  /// A hit after the trigger that ends before `start` is reached if it begins before this token.
  func rightLimit(_ modifier: Modifier, from start: Int) -> Int {
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
      case .text: min(view.count, start + Self.mostTokensOfText)
      case .subject: start
      }
    return stopped(by: modifier, start..<max(start, limit))
  }

  private func stopped(by modifier: Modifier, _ range: Range<Int>) -> Int {
    guard let name = modifier.stop, let symbol = stopSymbol(name) else { return range.upperBound }
    return range.first { view.carries(symbol, $0) } ?? range.upperBound
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
    var lastOr: Int?
    for at in start..<end {
      if view.isComma(at) {
        let or = lastOr ?? (at..<end).last { isOr($0) } ?? -1
        if or < at { return at }
        lastOr = or
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

  /// The first token that is reached before a trigger that begins at `end`.
  func leftLimit(_ modifier: Modifier, from end: Int) -> Int {
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
    case .text: return max(0, end - Self.mostTokensOfText)
    case .subject: return end
    }
  }
}
