/// A lemma's letters, asked about what decides its inflection.
struct Shape {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  func ends(in suffix: StaticString) -> Bool {
    let width = suffix.utf8CodeUnitCount
    guard count >= width else { return false }
    for i in 0..<width where bytes[count - width + i] != suffix.utf8Start[i] { return false }
    return true
  }

  /// Whether a vowel begins at or ends with this byte: a e i o u y æ ø å é.
  private func isVowel(_ i: Int) -> Bool {
    switch bytes[i] {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    case 0xC3: i + 1 < count && [0xA6, 0xB8, 0xA5, 0xA9, 0xA8, 0xB6, 0xA4].contains(bytes[i + 1])
    default: false
    }
  }

  /// Whether a vowel stands somewhere before this byte.
  func hasVowel(before end: Int) -> Bool { (0..<max(0, end)).contains { isVowel($0) } }

  /// Whether the last letter is a vowel.
  var endsInVowel: Bool {
    guard count > 0 else { return false }
    return bytes[count - 1] >= 0x80 ? count > 1 && isVowel(count - 2) : isVowel(count - 1)
  }

  /// Whether a weak -e ends the word: not the only vowel.
  var endsInWeakE: Bool { ends(in: "e") && hasVowel(before: count - 1) }

  /// Whether the last letters are two of the same consonant.
  var endsInDouble: Bool { Self.isDouble(bytes, count) }

  static func isDouble(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    end > 1 && bytes[end - 1] == bytes[end - 2] && bytes[end - 1] < 0x80 && !Shape(bytes: bytes).isVowel(end - 1)
  }

  /// Whether the last letter is a consonant and so is the one before.
  var endsInCluster: Bool {
    count > 2 && !endsInVowel && bytes[count - 2] < 0x80 && !isVowel(count - 2)
  }

  /// How many groups of vowels there are.
  var syllables: Int {
    var groups = 0
    var inside = false
    for i in bytes.indices where bytes[i] & 0xC0 != 0x80 {
      let vowel = isVowel(i)
      if vowel, !inside { groups += 1 }
      inside = vowel
    }
    return groups
  }

  /// Whether an unstressed -el, -en or -er ends the word, so that inflected forms drop its e (sykkel, sykler).
  var dropsItsE: Bool {
    guard ends(in: "el") || ends(in: "en") || ends(in: "er"), hasVowel(before: count - 2), count > 3 else {
      return false
    }
    return !isVowel(count - 3) && bytes[count - 3] < 0x80
  }
}
