/// E-mail and web addresses.
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

  /// The most tokens that a web address is followed over, so that a field of nothing else takes no square of its length.
  private static let longest = 400

  /// The first token of those that stand together without space before `index`.
  private func chainStart(_ index: Int) -> Int {
    var start = index
    while start > 0, index - start < Self.longest, tokens[start].isAttached, tokens[start - 1].kind != .lineEnd {
      start -= 1
    }
    return start
  }

  /// One past the last token of those that stand together without space from `index`, less the signs that end them.
  private func chainEnd(_ index: Int) -> Int {
    var end = index + 1
    while end < tokens.count, end - index < Self.longest, tokens[end].isAttached, tokens[end].kind != .lineEnd {
      end += 1
    }
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
    while end < tokens.count, end - start < Self.longest, tokens[end].isAttached, tokens[end].kind != .lineEnd,
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
}
