/// One token of a text that is to be redacted, as bytes.
struct RedactionToken {
  /// What a token is made of.
  enum Kind { case word, digits, sign, lineEnd }

  /// Where it stands.
  var range: Range<Int>
  /// What it is made of.
  var kind: Kind
  /// Lower case, for words; the sign itself for signs.
  var lower: String
  /// Whether it begins with a capital.
  var isCapitalised: Bool
  /// Whether all its letters are capitals, two at least.
  var isAllCapitals: Bool
  /// Whether nothing stands between it and the token before.
  var isAttached: Bool
}

/// Cuts text into words, runs of digits and single signs.
enum RedactionTokens {
  /// The tokens of some UTF-8.
  static func cut(_ bytes: UnsafeBufferPointer<UInt8>) -> [RedactionToken] {
    var tokens: [RedactionToken] = []
    tokens.reserveCapacity(bytes.count / 5)
    var i = 0
    var previousEnd = 0
    while i < bytes.count {
      let start = i
      let byte = bytes[i]
      if byte == 10 || byte == 13 {
        i += 1
        tokens.append(
          RedactionToken(
            range: start..<i, kind: .lineEnd, lower: "\n", isCapitalised: false, isAllCapitals: false, isAttached: true)
        )
        previousEnd = i
        continue
      }
      let space = spaceLength(bytes, i)
      if space > 0 {
        i += space
        continue
      }
      let attached = start == previousEnd
      if byte >= 0x30, byte <= 0x39 {
        while i < bytes.count, bytes[i] >= 0x30, bytes[i] <= 0x39 { i += 1 }
        tokens.append(token(bytes, start..<i, .digits, attached))
      } else if letterLength(bytes, i) > 0 {
        i = wordEnd(bytes, i)
        tokens.append(token(bytes, start..<i, .word, attached))
      } else {
        i += scalarLength(byte)
        i = min(i, bytes.count)
        tokens.append(token(bytes, start..<i, .sign, attached))
      }
      previousEnd = i
    }
    return tokens
  }

  private static func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var i = start
    while i < bytes.count {
      let letter = letterLength(bytes, i)
      if letter > 0 {
        i += letter
      } else if bytes[i] == UInt8(ascii: "-") || bytes[i] == UInt8(ascii: "'"), i + 1 < bytes.count,
        letterLength(bytes, i + 1) > 0
      {
        i += 1
      } else {
        break
      }
    }
    return min(i, bytes.count)
  }

  private static func token(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ kind: RedactionToken.Kind, _ attached: Bool
  ) -> RedactionToken {
    guard kind == .word else {
      return RedactionToken(
        range: range, kind: kind, lower: String(decoding: bytes[range], as: UTF8.self), isCapitalised: false,
        isAllCapitals: false, isAttached: attached)
    }
    var lower: [UInt8] = []
    lower.reserveCapacity(range.count)
    var capitals = 0
    var letters = 0
    var i = range.lowerBound
    while i < range.upperBound {
      let letter = letterLength(bytes, i)
      let length = max(1, letter)
      if letter > 0 { letters += 1 }
      if length <= 2 {
        let small = lowered(bytes, i)
        if small.0 != bytes[i] || length == 2 && small.1 != bytes[i + 1] { capitals += 1 }
        lower.append(small.0)
        if length == 2 { lower.append(small.1) }
      } else {
        lower.append(contentsOf: bytes[i..<min(i + length, range.upperBound)])
      }
      i += length
    }
    let first = lowered(bytes, range.lowerBound)
    let firstLength = letterLength(bytes, range.lowerBound)
    let isCapital = first.0 != bytes[range.lowerBound] || firstLength == 2 && first.1 != bytes[range.lowerBound + 1]
    return RedactionToken(
      range: range, kind: .word, lower: String(decoding: lower, as: UTF8.self), isCapitalised: isCapital,
      isAllCapitals: letters > 1 && capitals == letters, isAttached: attached)
  }

  /// The first two bytes of a letter's lower case: ASCII, Latin-1 and Latin Extended-A, which have Norwegian and Sami.
  private static func lowered(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> (UInt8, UInt8) {
    let first = bytes[i]
    if first < 0x80 { return (first >= 0x41 && first <= 0x5A ? first | 0x20 : first, 0) }
    guard i + 1 < bytes.count else { return (first, 0) }
    let second = bytes[i + 1]
    if first == 0xC3, second >= 0x80, second <= 0x9E, second != 0x97 { return (first, second | 0x20) }
    // The pairs of Latin Extended-A: even is large up to U+0137 and from U+014A to U+0177, odd in between.
    if first == 0xC4 || first == 0xC5 {
      let code = UInt16(first & 0x1F) << 6 | UInt16(second & 0x3F)
      let evenIsLarge = code < 0x138 || code >= 0x14A && code < 0x178
      if evenIsLarge ? code & 1 == 0 : code & 1 == 1 && code != 0x149 && code != 0x17F && code != 0x138 {
        let small = code + 1
        return (UInt8(0xC0 | small >> 6), UInt8(0x80 | small & 0x3F))
      }
    }
    return (first, second)
  }

  /// Bytes of the letter at `i`, or 0; any letter beyond ASCII but punctuation counts.
  static func letterLength(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    let byte = bytes[i]
    if byte < 0x80 { return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A ? 1 : 0 }
    guard i + 1 < bytes.count else { return 0 }
    if byte == 0xC2 { return 0 }
    if byte == 0xC3 { return bytes[i + 1] == 0x97 || bytes[i + 1] == 0xB7 ? 0 : 2 }
    // U+2000…U+2BFF and U+3000…U+303F are punctuation and symbols; so are all beyond the basic plane here.
    if byte == 0xE2 || byte == 0xE3 && bytes[i + 1] == 0x80 || byte == 0xEF || byte >= 0xF0 { return 0 }
    return min(scalarLength(byte), bytes.count - i)
  }

  private static func scalarLength(_ first: UInt8) -> Int { first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }

  /// Bytes of the white space at `i`, or 0; the plain form of a text has no other.
  private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    let byte = bytes[i]
    return byte == 0x20 || byte == 9 || byte == 11 || byte == 12 ? 1 : 0
  }
}
