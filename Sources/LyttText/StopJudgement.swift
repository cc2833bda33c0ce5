/// Whether a full stop belongs to the word or number before it.
extension WordCutter {
  /// The kind that the last token gets when the stop after it is its own; `nil` when the stop is a mark.
  func stopBelongs(to tokens: borrowing TokenBuilder, before next: Lookahead) -> TokenKind? {
    switch tokens.lastKind {
    case .number: return ordinal(tokens, next) ? .ordinal : nil
    case .word: return abbreviation(tokens, next) ? .abbreviation : nil
    default: return nil
    }
  }

  /// `29. april`, `den 3. gangen`, `1. Klage` at the start of a line; not `i 1981. Han`, `ventet i 20. hun`.
  private func ordinal(_ tokens: borrowing TokenBuilder, _ next: Lookahead) -> Bool {
    guard let token = tokens.tokens.last else { return false }
    let range = token.range
    let digits = range.count
    let isPlain = range.allSatisfy { Scalars.isDigit(text[$0]) }
    if !isPlain {
      // A date with both stops, 12.5., before the rest of its sentence.
      let parts = range.split { text[$0] == UInt8(ascii: ".") }
      guard parts.count == 2, parts.allSatisfy({ $0.count <= 2 && $0.allSatisfy { Scalars.isDigit(text[$0]) } })
      else { return false }
      return next.kind == .word && !next.isUpper && !next.isNewLine
    }
    guard digits <= 3 else { return false }
    switch next.kind {
    case .none: return false
    case .mark: return !next.isNewLine && text[next.start] == UInt8(ascii: ",") && next.touches
    case .number:
      // «1. 2. og 3. klasse», «12. 5. 2020»: only short ones follow each other.
      return !next.isNewLine && digits <= 2 && opensLine(token)
    case .word:
      if next.isNewLine { return false }
      if next.isUpper { return opensLine(token) || next.isMonth(in: text) }
      return !tokens.opens(next, lists)
    }
  }

  /// Whether a token is the first on its line.
  private func opensLine(_ token: Token) -> Bool {
    var i = Int(token.start) - 1
    while i >= 0, text[i] == 0x20 || text[i] == 0x09 { i -= 1 }
    return i < 0 || text[i] == 0x0A || text[i] == 0x0D
  }

  private func abbreviation(_ tokens: borrowing TokenBuilder, _ next: Lookahead) -> Bool {
    switch tokens.withFoldedAndStop({ lists.behaviour(of: $0) }) {
    case .inner, .any: return true
    case .weak: return goesOn(tokens, next)
    case .unit: return next.kind == .number || numberStandsBefore(tokens)
    case .measure: return (next.kind == .number || numberStandsBefore(tokens)) && goesOn(tokens, next)
    case .number where next.kind == .number || next.kind == .mark && text[next.start] == 0xC2: return true
    case .number, nil: return initial(tokens, next)
    }
  }

  /// Whether the sentence visibly goes on behind the stop: with a number, a small letter or a comma.
  private func goesOn(_ tokens: borrowing TokenBuilder, _ next: Lookahead) -> Bool {
    if next.isNewLine { return false }
    switch next.kind {
    case .none: return false
    case .number: return true
    case .word: return !next.isUpper && !next.touches && !tokens.opens(next, lists)
    case .mark: return text[next.start] == UInt8(ascii: ",")
    }
  }

  private func numberStandsBefore(_ tokens: borrowing TokenBuilder) -> Bool {
    guard tokens.tokens.count >= 2 else { return false }
    let kind = tokens.tokens[tokens.tokens.count - 2].kind
    return kind == .number || kind == .ordinal || tokens.withFolded(back: 1) { lists.isNumeral($0) }
  }

  /// Whether a capital letter shortens a name: `Harry S. Truman`, but not `plan A. Han`, `vitamin C. Det`.
  private func initial(_ tokens: borrowing TokenBuilder, _ next: Lookahead) -> Bool {
    guard let token = tokens.tokens.last, Scalars.isUpper(text, Int(token.start), Int(token.end)),
      Scalars.scalar(text, Int(token.start), Int(token.end)).width == token.range.count,
      next.kind == .word, !next.isNewLine
    else { return false }
    guard tokens.tokens.count >= 2 else { return next.isUpper }
    let before = tokens.tokens[tokens.tokens.count - 2]
    let followsName = before.kind == .word && Scalars.isUpper(text, Int(before.start), Int(before.end))
    return followsName || next.isUpper && (before.kind != .word || !tokens.opens(next, lists))
  }
}

extension Lookahead {
  /// Whether the word is a month with a capital, as foreign habit has it.
  func isMonth(in text: UnsafePointer<UInt8>) -> Bool {
    let months: [StaticString] = [
      "Januar", "Februar", "Mars", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
      "Desember",
    ]
    return months.contains { equals($0, in: text) }
  }
}
