/// E-mail and web addresses, streets, post codes.
extension RedactionPass {
  /// Finds e-mail and web addresses.
  mutating func findAddresses() {
    for index in tokens.indices where !isTaken[index] {
      if isSign(index, "@") {
        takeEmail(left: index, right: index)
      } else if isSign(index, "("), lower(index + 1) == "at", isSign(index + 2, ")") {
        takeEmail(left: index, right: index + 2)
      } else if lower(index) == "krøllalfa" || lower(index) == "alfakrøll" {
        takeEmail(left: index, right: index)
      } else if lower(index) == "http" || lower(index) == "https" || lower(index) == "www" {
        takeURL(index, isSure: true)
      } else if isSign(index, "."), Self.topDomains.contains(lower(index + 1)), isSign(index + 2, "/"), index > 0,
        tokens[index].isAttached, tokens[index + 2].isAttached
      {
        takeURL(chainStart(index), isSure: false)
      }
    }
  }

  private static let topDomains: Set<String> = ["no", "com", "org", "net", "eu", "se", "dk", "io", "info"]

  /// The first token of those that stand together without space before `index`.
  private func chainStart(_ index: Int) -> Int {
    var start = index
    while start > 0, tokens[start].isAttached, tokens[start - 1].kind != .lineEnd { start -= 1 }
    return start
  }

  private mutating func takeEmail(left: Int, right: Int) {
    var start = left
    // A space may stand around the sign.
    while start > 0, case let part = tokens[start - 1],
      part.kind == .word || part.kind == .digits || [".", "-", "_", "+"].contains(part.lower),
      start == left || tokens[start].isAttached
    { start -= 1 }
    var end = right + 1
    var stops = 0
    while end < tokens.count,
      end == right + 1 || tokens[end].isAttached || lower(end) == "punktum" || lower(end - 1) == "punktum"
    {
      let token = tokens[end]
      guard token.kind == .word || token.kind == .digits || token.lower == "-" || token.lower == "." else { break }
      if token.lower == ".", end + 1 >= tokens.count || !tokens[end + 1].isAttached || tokens[end + 1].kind != .word {
        break
      }
      if token.lower == "." || token.lower == "punktum" { stops += 1 }
      end += 1
    }
    guard start < left, stops > 0 else { return }
    take(start..<end, .email)
  }

  /// Takes a web address that says more than a site or a page: it holds a query, a fragment or a number.
  private mutating func takeURL(_ start: Int, isSure: Bool) {
    var end = start + 1
    while end < tokens.count, tokens[end].isAttached, tokens[end].kind != .lineEnd,
      !["\"", "»", "<", ">", "“", "”"].contains(tokens[end].lower)
    { end += 1 }
    while end > start, tokens[end - 1].kind == .sign, !["/", "=", "-", "_"].contains(tokens[end - 1].lower) { end -= 1 }
    let inside = start..<max(start, end)
    let isPersonal = inside.contains { index in
      let token = tokens[index]
      return token.kind == .sign
        ? ["?", "#", "=", "@", "%"].contains(token.lower)
        : token.kind == .digits ? token.range.count >= 3 : token.range.count >= 20
    }
    let alternates = inside.count { tokens[$0].kind == .digits } >= 2
    if isPersonal || alternates { take(inside, .url) }
  }

  /// Finds street addresses, post boxes, and post codes with their places.
  mutating func findStreets() {
    for index in tokens.indices where !isTaken[index] && tokens[index].kind == .digits { takeAddressNumber(index) }
    for index in tokens.indices where !isTaken[index] && tokens[index].isCapitalised && isStreet(index) {
      // «Jeg bor i Storgata» needs no number.
      if kind(index - 1).contains(.placeBefore), lower(index - 2).hasPrefix("bo") {
        take(index..<(index + 1), .address)
      }
    }
  }

  private mutating func takeAddressNumber(_ index: Int) {
    let digits = tokens[index].range.count
    if digits == 4, index + 1 < tokens.count, tokens[index + 1].kind == .word, tokens[index + 1].isCapitalised,
      kind(index + 1).contains(.place), !tokens[index + 1].isAttached, !kind(index - 1).contains(.unitBefore)
    {
      take(index..<(index + 2), .address)
      return
    }
    let box = isSign(index - 1, ".") ? index - 2 : index - 1
    if kind(box).contains(.postbox) {
      // «Postboks 123 Sentrum».
      let hasPart = index + 1 < tokens.count && tokens[index + 1].kind == .word && tokens[index + 1].isCapitalised
      return take(box..<addressEnd(hasPart ? index + 1 : index), .address)
    }
    guard digits <= 4, index > 0, !kind(index + 1).contains(.unit) || tokens[index].isAttached else { return }
    let before = isSign(index - 1, ".") ? index - 2 : index - 1
    if before == index - 2, before >= 0, isShortenedStreet(before) { return take(before..<addressEnd(index), .address) }
    guard before >= 0, tokens[before].kind == .word, let start = streetStart(before) else { return }
    take(start..<addressEnd(index), .address)
  }

  /// Where a street's name begins that ends with the word at `index`; `nil` if that is no street.
  private func streetStart(_ index: Int) -> Int? {
    let token = tokens[index]
    let isAlone = kind(index).contains(.streetAlone)
    guard isStreet(index) || isAlone else { return nil }
    if !isAlone, !token.isCapitalised { return token.range.count >= 7 ? index : nil }
    var start = index
    // «Karl Johans gate», «Nedre Slottsgate».
    while start > 0, index - start < 3, tokens[start - 1].kind == .word, tokens[start - 1].isCapitalised,
      isAlone || !beginsSentence(start - 1) || words[lower(start - 1)].isDisjoint(with: [.notName]),
      !kind(start - 1).contains(.notName)
    {
      if !isAlone,
        !["gamle", "nye", "nedre", "øvre", "store", "lille", "søndre", "nordre", "østre", "vestre"].contains(
          lower(start - 1))
      {
        break
      }
      start -= 1
    }
    return isAlone && start == index ? nil : start
  }

  /// Whether a word is the name of a street, cut short before a number, as «Kirkeg» or «Storgt».
  private func isShortenedStreet(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.isCapitalised && token.range.count >= 5 && tokens[index + 1].isAttached
      && ["g", "v", "gt", "vn"].contains { token.lower.hasSuffix($0) } && !RedactionWords.isVocabulary(token.lower)
  }

  private func isStreet(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.range.count >= 6, !kind(index).contains(.streetNot) else { return false }
    let word = Array(token.lower.utf8)
    return words.streetSuffixes.contains {
      $0.count >= 3 && word.count > $0.count + 1 && word.suffix($0.count).elementsEqual($0)
    }
  }

  /// One past the last token of an address whose number is at `index`: a letter, a post code, a place.
  private func addressEnd(_ index: Int) -> Int {
    var end = index + 1
    if end < tokens.count, tokens[end].kind == .word, tokens[end].range.count == 1,
      tokens[end].isAttached || tokens[end].isCapitalised,
      lower(end) != "i"
    {
      end += 1
    }
    let code = isSign(end, ",") ? end + 1 : end
    if code + 1 < tokens.count, tokens[code].kind == .digits, tokens[code].range.count == 4,
      tokens[code + 1].kind == .word,
      tokens[code + 1].isCapitalised
    {
      return code + 2
    }
    return end
  }
}
