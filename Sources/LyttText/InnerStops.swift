/// Words with inner stops, colons, ampersands and slashes: one token or several.
extension WordCutter {
  /// `f.eks.`, `L.A.`, `vg.no`, `kvittering.pdf`, `PB.160` whole; `bra.Hun`, `19.plass`, `kl.10` cut.
  func dotted(_ from: Int, _ to: Int, _ chunk: inout Int, _ tokens: inout TokenBuilder) {
    let stopFollows = isByte(UInt8(ascii: "."), at: chunk)
    tokens.append(.word, from, to)
    if tokens.withFoldedAndStop({ lists.behaviour(of: $0) }) != nil || hasOneLetterParts(from, to) {
      tokens.extendLast(to: stopFollows ? to + 1 : to, as: .abbreviation)
      if stopFollows { chunk += 1 }
      return
    }
    if let ending = ending(of: tokens) {
      if ending == .url { tokens.extendLast(to: to, as: .url) }
      return
    }
    if isCode(from, to) || isFigureInCompound(from, to) { return }
    tokens.removeLast()
    cutAtStops(from, to, chunk, &tokens)
  }

  /// What the last part of the last token makes of it.
  private func ending(of tokens: borrowing TokenBuilder) -> Abbreviations.Ending? {
    tokens.withFolded { folded in
      guard let stop = folded.lastIndex(of: UInt8(ascii: ".")) else { return nil }
      return lists.ending(UnsafeBufferPointer(rebasing: folded[(stop + 1)...]))
    }
  }

  /// Whether every part between stops is a single letter.
  private func hasOneLetterParts(_ from: Int, _ to: Int) -> Bool {
    parts(from, to).allSatisfy { part in
      !Scalars.isDigit(text[part.lowerBound])
        && Scalars.scalar(text, part.lowerBound, part.upperBound).width == part.count
    }
  }

  /// Capitals and then digits: the name of a thing.
  private func isCode(_ from: Int, _ to: Int) -> Bool {
    let parts = parts(from, to)
    guard parts.count == 2, let first = parts.first, let last = parts.last else { return false }
    return first.allSatisfy { text[$0] &- 0x41 < 26 } && last.allSatisfy { Scalars.isDigit(text[$0]) }
  }

  /// `01.30-tida`, `9.1-utgaven`.
  private func isFigureInCompound(_ from: Int, _ to: Int) -> Bool {
    let stop = (from..<to).last { text[$0] == UInt8(ascii: ".") } ?? from
    return Scalars.isDigit(text[stop + 1])
      && (from..<stop).allSatisfy { Scalars.isDigit(text[$0]) || text[$0] == UInt8(ascii: ".") }
      && (stop..<to).contains { text[$0] == UInt8(ascii: "-") }
  }

  private func parts(_ from: Int, _ to: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = from
    for i in from..<to where text[i] == UInt8(ascii: ".") {
      if i > start { parts.append(start..<i) }
      start = i + 1
    }
    if to > start { parts.append(start..<to) }
    return parts
  }

  private func cutAtStops(_ from: Int, _ to: Int, _ chunk: Int, _ tokens: inout TokenBuilder) {
    let parts = parts(from, to)
    for (index, part) in parts.enumerated() {
      tokens.append(part.allSatisfy { Scalars.isDigit(text[$0]) } ? .number : .word, part.lowerBound, part.upperBound)
      guard index + 1 < parts.count else { break }
      let after = parts[index + 1]
      let isDigit = Scalars.isDigit(text[after.lowerBound])
      let next = Lookahead(
        kind: isDigit ? .number : .word, start: after.lowerBound, end: after.upperBound, touches: true,
        isNewLine: false, isUpper: Scalars.isUpper(text, after.lowerBound, after.upperBound))
      if let kind = stopBelongs(to: tokens, before: next) {
        tokens.extendLast(to: part.upperBound + 1, as: kind)
      } else {
        tokens.append(.punctuation, part.upperBound, part.upperBound + 1)
      }
    }
  }

  /// `GH:WT`, `H&M` whole; `svar:ja`, `kaffe&kake` cut.
  func joined(_ from: Int, _ to: Int, _ tokens: inout TokenBuilder) {
    let isSeparator = { (i: Int) in text[i] == UInt8(ascii: ":") || text[i] == UInt8(ascii: "&") }
    let isOne = (from..<to).allSatisfy { i in
      isSeparator(i) || !(text[i] &- 0x61 < 26) && !(text[i] == 0xC3 && text[i + 1] >= 0x9F)
    }
    if isOne {
      tokens.append(.word, from, to)
      return
    }
    var start = from
    for i in from...to where i == to || isSeparator(i) {
      if i > start { tokens.append(.word, start, i) }
      if i < to { tokens.append(text[i] == UInt8(ascii: "&") ? .symbol : .punctuation, i, i + 1) }
      start = i + 1
    }
  }

  /// `vg.no/sport` is an address; in `bra.Hun/han` a space is missing.
  func hostAndPath(_ from: Int, _ to: Int, _ tokens: inout TokenBuilder) {
    let slash = (from..<to).first { text[$0] == UInt8(ascii: "/") } ?? to
    tokens.append(.url, from, slash)
    let isAddress = ending(of: tokens) == .url
    tokens.removeLast()
    if isAddress {
      tokens.append(.url, from, to)
      return
    }
    // Runs of letters and digits, and single marks between them; a number keeps its inner marks.
    if (from..<to).allSatisfy({
      Scalars.isDigit(text[$0]) || text[$0] == UInt8(ascii: ".") || text[$0] == UInt8(ascii: "/")
    }),
      Scalars.isDigit(text[to - 1])
    {
      tokens.append(.number, from, to)
      return
    }
    var start = from
    for i in from...to {
      if i < to, Scalars.isAlphanumeric(text[i]) || text[i] == UInt8(ascii: "-") && i > start { continue }
      if i > start {
        let isNumber = (start..<i).allSatisfy { Scalars.isDigit(text[$0]) }
        tokens.append(isNumber ? .number : .word, start, i)
      }
      if i < to { tokens.append(.punctuation, i, i + 1) }
      start = i + 1
    }
  }
}
