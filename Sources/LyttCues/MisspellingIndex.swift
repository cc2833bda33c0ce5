/// The lexicon's forms by first letter and length, for finding the one that a misspelt word was meant to be.
struct MisspellingIndex: Sendable {
  /// Forms of one first letter and length, one behind the other.
  private struct Bucket {
    var letters: [UInt8] = []
    /// Which letters each form has.
    var masks: [UInt32] = []
  }

  private var buckets: [UInt64: Bucket] = [:]

  init(forms: [String]) {
    for form in forms where form.utf8.count >= 5 {
      let letters = Self.letters(form)
      let key = Self.key(letters[0], letters.count)
      buckets[key, default: Bucket()].letters += letters
      buckets[key, default: Bucket()].masks.append(Self.mask(letters))
    }
  }

  private static func key(_ first: UInt8, _ count: Int) -> UInt64 { UInt64(first) << 32 | UInt64(count) }

  /// One byte a letter: æ ø å and other letters beyond ASCII become single bytes, so that an edit is an edit.
  private static func letters(_ form: String) -> [UInt8] {
    form.unicodeScalars.map { $0.value < 256 ? UInt8($0.value) : 0xFF }
  }

  /// A bit for each letter that stands in a word: one edit changes two of them at most.
  private static func mask(_ letters: [UInt8]) -> UInt32 { letters.reduce(0) { $0 | 1 << UInt32($1 & 31) } }

  /// The nearest form, by at most one edit (two from nine letters on); `nil` where none or two equally near stems stand.
  func nearest(to form: String) -> String? {
    let word = Self.letters(form)
    guard word.count >= 5, let first = word.first else { return nil }
    let mask = Self.mask(word)
    let most = word.count >= 9 ? 2 : 1
    var best: ArraySlice<UInt8>?
    var bestCost = most + 1
    for length in max(5, word.count - most)...(word.count + most) {
      guard let bucket = buckets[Self.key(first, length)] else { continue }
      for (place, other) in bucket.masks.enumerated() where (other ^ mask).nonzeroBitCount <= 2 * min(most, bestCost) {
        let candidate = bucket.letters[place * length..<(place + 1) * length]
        let cost = EditDistance.between(word, Array(candidate), atMost: min(most, bestCost))
        if cost < bestCost { (best, bestCost) = (candidate, cost) }
      }
    }
    guard let best, bestCost <= most else { return nil }
    return String(String.UnicodeScalarView(best.map { UnicodeScalar($0) }))
  }
}

/// Edits between two words: insertion, deletion, substitution, swap of neighbours.
enum EditDistance {
  /// The least number of edits, or one more than `most` where it takes more.
  static func between(_ a: [UInt8], _ b: [UInt8], atMost most: Int) -> Int {
    if abs(a.count - b.count) > most { return most + 1 }
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = last
    for i in 1...max(a.count, 1) where i <= a.count {
      row[0] = i
      var least = i
      for j in 1...max(b.count, 1) where j <= b.count {
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, before[j - 2] + 1) }
        row[j] = cost
        least = min(least, cost)
      }
      if least > most { return most + 1 }
      (before, last, row) = (last, row, before)
    }
    return min(last[b.count], most + 1)
  }
}
