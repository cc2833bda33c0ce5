/// Addresses of computers, and where on earth something stands.
extension RedactionPass {
  /// Finds the addresses of network cards and of computers: «00:1A:2B:3C:4D:5E», «2001:db8::1».
  mutating func findNetworks() {
    var index = 0
    while index < tokens.count {
      guard isHexadecimal(index), index == 0 || !tokens[index].isAttached || !isHexadecimal(index - 1) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < tokens.count, tokens[end].isAttached, isHexadecimal(end), !isTaken[end] { end += 1 }
      // «er 00:1A:…:5E:»
      while end > index + 1, isSign(end - 1, ":") && !isSign(end - 2, ":") || isSign(end - 1, "-") { end -= 1 }
      let isWhole = end >= tokens.count || !tokens[end].isAttached || tokens[end].kind == .sign
      if isWhole, end - index <= 40, isNetworkAddress(index..<end) { take(index..<end, .url) }
      index = max(end, index + 1)
    }
  }

  private func isHexadecimal(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .digits: true
    case .word:
      bytes[tokens[index].range].allSatisfy { $0 == UInt8(ascii: "-") || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x66 }
    case .sign: isSign(index, ":") || isSign(index, "-")
    case .lineEnd: false
    }
  }

  private func isNetworkAddress(_ range: Range<Int>) -> Bool {
    let text = bytes[tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound]
    let colon = UInt8(ascii: ":")
    let groups = text.split(separator: colon, omittingEmptySubsequences: false)
    let hasLetter = text.contains { $0 >= 0x41 }
    if groups.count == 1 {
      let pairs = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      return pairs.count == 6 && pairs.allSatisfy { $0.count == 2 } && hasLetter
    }
    guard !text.contains(UInt8(ascii: "-")) else { return false }
    if groups.count == 6, groups.allSatisfy({ $0.count == 2 }) { return true }
    let gaps = groups.indices.dropFirst().dropLast().count { groups[$0].isEmpty }
    guard groups.allSatisfy({ $0.count <= 4 }), gaps <= 1, groups.count >= 3 else { return false }
    // «::1» is everybody's own.
    return gaps == 0 ? groups.count == 8 && !groups.contains { $0.isEmpty } : groups.count { !$0.isEmpty } >= 2
  }

  /// Finds coordinates: «59.9139, 10.7522», «59°54'50"N 10°45'8"Ø».
  mutating func findCoordinates() {
    var index = 0
    while index < tokens.count {
      if tokens[index].kind == .digits, !isTaken[index], let end = pairEnd(index) ?? sexagesimalEnd(index) {
        let hasSign = index > 0 && tokens[index].isAttached && (isSign(index - 1, "-") || isQuarter(index - 1))
        take((hasSign ? index - 1 : index)..<end, .address)
        index = end
      } else {
        index += 1
      }
    }
  }

  private func isQuarter(_ index: Int) -> Bool { ["n", "s", "e", "w", "ø", "v", "ö"].contains(lower(index)) }

  /// One past degrees with four decimals and more.
  private func degreesEnd(_ index: Int) -> Int? {
    let start = isSign(index, "-") ? index + 1 : index
    guard start + 2 < tokens.count, tokens[start].kind == .digits, tokens[start].range.count <= 3,
      isSign(start + 1, "."), tokens[start + 1].isAttached, tokens[start + 2].kind == .digits,
      tokens[start + 2].isAttached, (4...15).contains(tokens[start + 2].range.count), Int(lower(start)) ?? 999 <= 180
    else { return nil }
    var end = start + 3
    if isSign(end, "°") { end += 1 }
    if isQuarter(end) { end += 1 }
    return end
  }

  private func pairEnd(_ index: Int) -> Int? {
    guard var next = degreesEnd(index) else { return nil }
    for _ in 0..<2 where isSign(next, ",") || isSign(next, "/") || isSign(next, ";") || isQuarter(next) { next += 1 }
    return degreesEnd(next)
  }

  /// One past degrees, minutes and seconds of both directions, or of one.
  private func sexagesimalEnd(_ index: Int) -> Int? {
    guard isSign(index + 1, "°"), index + 3 < tokens.count, tokens[index + 2].kind == .digits,
      ["'", "′", "’", "."].contains(lower(index + 3))
    else { return nil }
    var end = index + 4
    while end < tokens.count, end - index < 24,
      tokens[end].kind == .digits && !isTaken[end] || isQuarter(end)
        || ["°", "'", "′", "’", "\"", "″", "”", ".", ","].contains(lower(end)) && tokens[end].isAttached
    { end += 1 }
    while isSign(end - 1, ",") || isSign(end - 1, ".") { end -= 1 }
    return end
  }
}
