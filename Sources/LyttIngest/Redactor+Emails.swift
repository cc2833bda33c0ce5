/// E-mail addresses, as they are typed, spelt out and hidden from robots.
extension RedactionPass {
  /// Finds e-mail addresses: «ola@firma.no», «ola (at) firma (dot) no», «ola krøllalfa firma punktum no».
  mutating func findEmails() {
    for index in tokens.indices where !isTaken[index] {
      guard let right = atEnd(index) else { continue }
      takeEmail(index, right)
    }
  }

  /// One past the sign for «at» that begins at `index`, however it is written; `nil` if none does.
  private func atEnd(_ index: Int) -> Int? {
    if isSign(index, "@") || kinds[index].contains(.atSign) { return index + 1 }
    if let inside = bracketed(index),
      kinds[inside].contains(.atSign) || isSign(inside, "@")
        || ["at", "a", "æt"].contains(lower(inside))
    {
      return inside + 2
    }
    // The word is Norwegian too, and needs a stop that is spoken, or English around it.
    guard lower(index) == "at", let end = labelEnd(index + 1), let stop = stopEnd(end), kind(stop).contains(.topDomain)
    else { return nil }
    let isSpoken = tokens[end].kind == .word || bracketed(end) != nil
    let hasSign = index > 1 && tokens[index - 1].isAttached && [".", "_", "-"].contains(lower(index - 2))
    return isSpoken || hasSign ? index + 1 : nil
  }

  /// The one token between brackets that open at `index`.
  private func bracketed(_ index: Int) -> Int? {
    let pairs: [(String, String)] = [("(", ")"), ("[", "]"), ("{", "}"), ("<", ">")]
    return pairs.contains { isSign(index, $0.0) && isSign(index + 2, $0.1) } ? index + 1 : nil
  }

  /// One past the stop that begins at `index`, typed or spoken: «.», «punktum», «(dot)».
  private func stopEnd(_ index: Int) -> Int? {
    if isSign(index, ".") || kind(index).contains(.spokenStop) { return index + 1 }
    if let inside = bracketed(index), kinds[inside].contains(.spokenStop) || isSign(inside, ".") { return inside + 2 }
    // «gmail,com».
    return isSign(index, ",") && tokens[index].isAttached && index + 1 < tokens.count && tokens[index + 1].isAttached
      && kind(index + 1).contains(.topDomain) ? index + 1 : nil
  }

  /// One past a part of an address that begins at `index`: letters, digits and hyphens.
  private func labelEnd(_ index: Int) -> Int? {
    guard index < tokens.count, tokens[index].kind == .word || tokens[index].kind == .digits else { return nil }
    var end = index + 1
    while end < tokens.count, end - index < Self.longest, tokens[end].isAttached,
      tokens[end].kind == .word || tokens[end].kind == .digits || isSign(end, "-") || isSign(end, "_"), !isTaken[end]
    { end += 1 }
    while tokens[end - 1].kind == .sign { end -= 1 }
    return end
  }

  /// One past a domain that begins at `index`, and whether it ends as domains do.
  private func domain(_ index: Int) -> (end: Int, isWhole: Bool)? {
    guard var end = labelEnd(index) else { return nil }
    var isWhole = false
    while end < tokens.count, end - index < Self.longest {
      // «krøllalfa gmail com».
      if !isWhole, kind(end).contains(.topDomain), !tokens[end].isAttached, tokens[index - 1].kind == .word {
        return (end + 1, true)
      }
      guard let stop = stopEnd(end), let next = labelEnd(stop) else { break }
      let isTyped = tokens[end].isAttached && tokens[stop].isAttached
      guard isTyped || tokens[end].kind == .word || bracketed(end) != nil || !isWhole && kind(stop).contains(.topDomain)
      else { break }
      end = next
      isWhole = true
    }
    return (end, isWhole)
  }

  /// Where the part before «at» begins that ends before `index`.
  private func mailboxStart(_ index: Int) -> Int {
    var start = index
    while start > 0, index - start < Self.longest, !isTaken[start - 1] {
      let part = tokens[start - 1]
      let isPart = part.kind == .word || part.kind == .digits || [".", "-", "_", "+", "'"].contains(part.lower)
      if isPart, start == index || tokens[start].isAttached || isSpokenStop(start - 1) || isSpokenStop(start) {
        start -= 1
      } else if start < index, start > 2, bracketed(start - 3).map(isSpokenStop) == true {
        start -= 3
      } else {
        break
      }
    }
    // «nå. kari @ eksempel.no»: a stop that ends a sentence is none of it.
    while start < index, tokens[start].kind == .sign, bracketed(start) == nil { start += 1 }
    return start
  }

  private func isSpokenStop(_ index: Int) -> Bool { kind(index).contains(.spokenStop) }

  private mutating func takeEmail(_ at: Int, _ right: Int) {
    let start = mailboxStart(at)
    if start < at, let domain = domain(right) {
      // «kari@jobb»: without a space on either side nothing else looks so.
      let isTight =
        isSign(at, "@") && tokens[at].isAttached && tokens[right].isAttached && tokens[right].kind == .word
        && tokens[start..<at].contains { $0.kind == .word }
      if domain.isWhole || isTight { return take(start..<domain.end, .email) }
    }
    // «@karinordmann»: a name in a social network.
    if isSign(at, "@"), right < tokens.count, tokens[right].isAttached, tokens[right].kind == .word,
      kinds[right].isDisjoint(with: [.brand, .notName]),
      !tokens[at].isAttached || at == 0 || isSign(at - 1, "("), let end = handleEnd(right)
    {
      take(at..<end, .name)
    }
  }

  private func handleEnd(_ index: Int) -> Int? {
    var end = index
    while let next = labelEnd(end) {
      end = next
      guard isSign(end, "."), end + 1 < tokens.count, tokens[end].isAttached, tokens[end + 1].isAttached,
        tokens[end + 1].kind != .sign
      else { break }
      end += 1
    }
    return end > index ? end : nil
  }
}
