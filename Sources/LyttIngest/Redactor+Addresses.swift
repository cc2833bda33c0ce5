/// Web addresses.
extension RedactionPass {
  /// Finds web addresses that say more than a site or a page.
  mutating func findURLs() {
    var done = 0
    for index in tokens.indices where !isTaken[index] && index >= done {
      if lower(index) == "http" || lower(index) == "https" || lower(index) == "www" {
        done = takeURL(index)
      } else if isSign(index, "."), kind(index + 1).contains(.topDomain), isSign(index + 2, "/"), index > 0,
        tokens[index].isAttached, tokens[index + 2].isAttached
      {
        done = takeURL(chainStart(index, after: done))
      }
    }
  }

  /// The most tokens that an address is followed over, so that a field of nothing else takes no square of its length.
  static let longest = 400

  /// The first token of those that stand together without space before `index`, and behind what was looked at.
  private func chainStart(_ index: Int, after done: Int) -> Int {
    var start = index
    while start > done, tokens[start].isAttached, tokens[start - 1].kind != .lineEnd {
      start -= 1
    }
    return start
  }

  /// Takes a web address that holds a query, a fragment, a number or a person, and tells where it ends.
  private mutating func takeURL(_ start: Int) -> Int {
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
    return inside.upperBound
  }
}
