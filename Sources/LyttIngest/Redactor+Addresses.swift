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
    if isPersonal || alternates || isProfile == true || hasKey(inside, from: path) { take(inside, .url) }
    return inside.upperBound
  }

  /// Whether a path holds a key or a person in letters alone: «/reset/qWeRtYuIoP», «t.co/aBcDe», «/bruker/nordby».
  private func hasKey(_ address: Range<Int>, from path: Int?) -> Bool {
    guard let path, path + 1 < address.upperBound else { return false }
    let host = (address.lowerBound..<path).map(lower).joined().split(separator: "/").last.map(String.init) ?? ""
    if words.endsHost(host) { return true }
    var before = ""
    var start = path + 1
    while start < address.upperBound {
      let end = (start..<address.upperBound).first { isSign($0, "/") } ?? address.upperBound
      if end > start {
        if isKey(tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound) { return true }
        let parts = (start..<end).flatMap { lower($0).split(separator: "-").map(String.init) }
        if hasWholeName(parts) || words.has(.keyPath, before) && isNobodysWord(parts) { return true }
        before = end == start + 1 ? lower(start) : ""
      }
      start = end + 1
    }
    return false
  }

  /// Whether capitals stand among small letters as they do in no word: «kXbQzPlm», but «MinSide» is one.
  private func isKey(_ range: Range<Int>) -> Bool {
    var (letters, rises) = (0, 0)
    var previous: UInt8 = 0
    for byte in bytes[range] {
      if (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) { letters += 1 }
      if (0x41...0x5A).contains(byte), (0x61...0x7A).contains(previous) { rises += 1 }
      previous = byte
    }
    return rises >= 2 && letters < 3 * (rises + 1)
  }

  /// «kari-nordby»: a first name and a surname, or one that is nothing else.
  private func hasWholeName(_ parts: [String]) -> Bool {
    zip(parts, parts.dropFirst()).contains {
      words[$0].contains(.firstName) && words[$1].contains(.surname) && words[$0].isDisjoint(with: .notName)
        && !(RedactionWords.isVocabulary($0) && RedactionWords.isVocabulary($1))
    }
  }

  /// Whether something in a part of a path is neither a word nor a firm.
  private func isNobodysWord(_ parts: [String]) -> Bool {
    parts.contains {
      $0.utf8.count >= 3 && words[$0].isDisjoint(with: [.notName, .brand, .topDomain])
        && !RedactionWords.isVocabulary($0)
    }
  }
}
