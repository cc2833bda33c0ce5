/// E-mail and web addresses, streets, post codes.
extension RedactionPass {
  /// Finds e-mail and web addresses.
  mutating func findAddresses() {
    for index in tokens.indices where !isTaken[index] {
      if isSign(index, "@") {
        takeEmail(left: index, right: index)
      } else if isSign(index, "("), lower(index + 1) == "at", isSign(index + 2, ")") {
        takeEmail(left: index, right: index + 2)
      } else if isSign(index, "["), lower(index + 1) == "at", isSign(index + 2, "]") {
        takeEmail(left: index, right: index + 2)
      } else if ["krøllalfa", "alfakrøll", "snabela", "snabel-a"].contains(lower(index)) {
        takeEmail(left: index, right: index)
      } else if lower(index) == "at", Self.stops.contains(lower(index + 2)), Self.topDomains.contains(lower(index + 3))
      {
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

  private static let topDomains: Set<String> = [
    "no", "com", "org", "net", "eu", "se", "dk", "io", "info", "ly", "me", "gl", "co", "app", "link", "uk", "de", "pl",
    "fi",
  ]
  /// How a stop is said.
  private static let stops: Set<String> = [".", "punktum", "dot", "prikk", "punkt"]

  /// The first token of those that stand together without space before `index`.
  private func chainStart(_ index: Int) -> Int {
    var start = index
    while start > 0, tokens[start].isAttached, tokens[start - 1].kind != .lineEnd { start -= 1 }
    return start
  }

  /// One past the last token of those that stand together without space from `index`, less the signs that end them.
  private func chainEnd(_ index: Int) -> Int {
    var end = index + 1
    while end < tokens.count, tokens[end].isAttached, tokens[end].kind != .lineEnd { end += 1 }
    while end > index + 1, tokens[end - 1].kind == .sign { end -= 1 }
    return end
  }

  private mutating func takeEmail(left: Int, right: Int) {
    var start = left
    // A space may stand around the sign.
    while start > 0, case let part = tokens[start - 1],
      part.kind == .word || part.kind == .digits || [".", "-", "_", "+"].contains(part.lower),
      start == left || tokens[start].isAttached || Self.stops.contains(part.lower) || Self.stops.contains(lower(start))
    { start -= 1 }
    // «nå. kari @ eksempel.no»: a stop that ends a sentence is none of it.
    while start < left, tokens[start].kind == .sign { start += 1 }
    var end = right + 1
    var stops = 0
    while end < tokens.count,
      end == right + 1 || tokens[end].isAttached || tokens[end].kind == .word && Self.stops.contains(lower(end))
        || tokens[end - 1].kind == .word && Self.stops.contains(lower(end - 1))
    {
      let token = tokens[end]
      guard token.kind == .word || token.kind == .digits || token.lower == "-" || token.lower == "." else { break }
      if token.lower == ".", end + 1 >= tokens.count || !tokens[end + 1].isAttached || tokens[end + 1].kind != .word {
        break
      }
      if Self.stops.contains(token.lower) { stops += 1 }
      end += 1
    }
    if start < left, stops > 0 { return take(start..<end, .email) }
    // «@karinordmann»: a name in a social network.
    if left == right, isSign(left, "@"), left + 1 < tokens.count, tokens[left + 1].isAttached,
      tokens[left + 1].kind == .word, !tokens[left].isAttached || isSign(left - 1, "(")
    {
      take(left..<chainEnd(left + 1), .name)
    }
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
    // A person's page: in a social network, or by a path that names one.
    let path = inside.first { isSign($0, "/") && !isSign($0 - 1, "/") && !isSign($0 - 1, ":") && !isSign($0 + 1, "/") }
    let isProfile = path.map { path in
      (inside.lowerBound..<path).contains { kinds[$0].contains(.socialSite) }
        || (path..<inside.upperBound).contains {
          !kinds[$0].isDisjoint(with: .anyName) && kinds[$0].isDisjoint(with: [.ordinary, .ambiguous, .place])
        }
    }
    let alternates = inside.count { tokens[$0].kind == .digits } >= 2
    if isPersonal || alternates || isProfile == true { take(inside, .url) }
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
      // «N-5003 Bergen».
      let hasCountry = isSign(index - 1, "-") && ["n", "no"].contains(lower(index - 2))
      return take((hasCountry ? index - 2 : index)..<placeEnd(index + 1), .address)
    }
    let box = isSign(index - 1, ".") ? index - 2 : index - 1
    if kind(box).contains(.postbox) {
      // «Postboks 123 Sentrum».
      let hasPart = index + 1 < tokens.count && tokens[index + 1].kind == .word && tokens[index + 1].isCapitalised
      return take(box..<addressEnd(hasPart ? index + 1 : index), .address)
    }
    guard digits <= 4, index > 0, !kind(index + 1).contains(.unit) || tokens[index].isAttached else { return }
    var before = isSign(index - 1, ".") ? index - 2 : index - 1
    if before > 0, ["nr", "nummer"].contains(lower(before)) { before -= 1 }
    if before == index - 2, before >= 0, isShortenedStreet(before) { return take(before..<addressEnd(index), .address) }
    guard before >= 0, tokens[before].kind == .word, let start = streetStart(before) else { return }
    take(start..<addressEnd(index), .address)
  }

  /// Where a street's name begins that ends with the word at `index`; `nil` if that is no street.
  private func streetStart(_ index: Int) -> Int? {
    let token = tokens[index]
    let isAlone = kind(index).contains(.streetAlone)
    let isNumbered = token.isCapitalised && isNumberedStreet(index)
    guard isStreet(index) || isAlone || isNumbered else { return nil }
    if !isAlone, !token.isCapitalised { return token.range.count >= 7 ? index : nil }
    var start = index
    // «Karl Johans gate», «Nedre Slottsgate».
    while start > 0, index - start < 3, tokens[start - 1].kind == .word, tokens[start - 1].isCapitalised,
      isAlone || !beginsSentence(start - 1) || words[lower(start - 1)].isDisjoint(with: [.notName]),
      !kind(start - 1).contains(.notName)
    {
      if !isAlone,
        !Self.sides.contains(lower(start - 1))
      {
        break
      }
      start -= 1
    }
    if isAlone && start == index { return nil }
    // «C. J. Hambros plass», «Chr. Kroghs gate».
    while start > 1, isSign(start - 1, "."), tokens[start - 1].isAttached, tokens[start - 2].kind == .word,
      tokens[start - 2].isCapitalised, tokens[start - 2].range.count <= 4
    { start -= 2 }
    return start
  }

  /// Whether a word is the name of a street, cut short before a number, as «Kirkeg» or «Storgt».
  private func isShortenedStreet(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.isCapitalised && token.range.count >= 5 && tokens[index + 1].isAttached
      && ["g", "v", "gt", "vn"].contains { token.lower.hasSuffix($0) } && !RedactionWords.isVocabulary(token.lower)
  }

  /// Whether a capitalised word would be a street's name with a number behind it: «Elvebredden», «Nedre Ila».
  private func isNumberedStreet(_ index: Int) -> Bool {
    let word = Array(tokens[index].lower.utf8)
    guard word.count >= 6, kind(index).isDisjoint(with: [.streetNot, .brand, .notName]) else {
      return word.count >= 3 && index > 0 && tokens[index - 1].isCapitalised && Self.sides.contains(lower(index - 1))
    }
    return words.numberedSuffixes.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
      || index > 0 && tokens[index - 1].isCapitalised && Self.sides.contains(lower(index - 1))
  }

  private static let sides: Set<String> = [
    "gamle", "nye", "nedre", "øvre", "store", "lille", "vesle", "søndre", "nordre", "østre", "vestre", "indre", "ytre",
    "midtre", "søre", "nørdre", "austre",
  ]

  private func isStreet(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.range.count >= 6, !kind(index).contains(.streetNot) else { return false }
    let word = Array(token.lower.utf8)
    return words.streetSuffixes.contains {
      $0.count >= 3 && word.count > $0.count + 1 && word.suffix($0.count).elementsEqual($0)
    }
  }

  /// One past the last word of a place: «Mo i Rana», «Nes på Hedmarken», «Sandnes».
  private func placeEnd(_ index: Int) -> Int {
    if ["i", "på", "ved"].contains(lower(index + 1)), index + 2 < tokens.count, tokens[index + 2].isCapitalised,
      ["mo", "nes", "bø", "ål"].contains(lower(index))
    {
      return index + 3
    }
    return index + 1
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
    // «1–3», «12/14».
    if isSign(end, "-") || isSign(end, "–") || isSign(end, "/"), end + 1 < tokens.count, tokens[end].isAttached,
      tokens[end + 1].isAttached, tokens[end + 1].kind == .digits, tokens[end + 1].range.count <= 3
    {
      end += 2
    }
    // «2. etg», «leil. 305».
    for _ in 0..<2 {
      let part = isSign(end, ",") ? end + 1 : end
      if part + 2 < tokens.count, tokens[part].kind == .digits, tokens[part].range.count <= 2, isSign(part + 1, "."),
        lower(part + 2).hasPrefix("etg") || lower(part + 2).hasPrefix("etasj")
      {
        end = part + 3
      } else if part + 1 < tokens.count, ["leil", "leilighet", "leilegheit", "lgh", "oppgang"].contains(lower(part)),
        case let number = isSign(part + 1, ".") ? part + 2 : part + 1, number < tokens.count,
        tokens[number].kind == .digits || tokens[number].lower.unicodeScalars.count == 1 && tokens[number].kind == .word
      {
        end = number + 1
      }
    }
    // «H0302», the number of a dwelling.
    let dwelling = isSign(end, ",") ? end + 1 : end
    if dwelling + 1 < tokens.count, ["h", "u", "l", "k"].contains(lower(dwelling)), tokens[dwelling + 1].isAttached,
      tokens[dwelling + 1].kind == .digits, tokens[dwelling + 1].range.count == 4
    {
      end = dwelling + 2
    }
    let code = isSign(end, ",") || tokens.indices.contains(end) && tokens[end].kind == .lineEnd ? end + 1 : end
    if code + 1 < tokens.count, tokens[code].kind == .digits, tokens[code].range.count == 4,
      tokens[code + 1].kind == .word,
      tokens[code + 1].isCapitalised
    {
      return placeEnd(code + 1)
    }
    return end
  }
}
