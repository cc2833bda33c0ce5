/// Lemmas of compounds: the last part decides.
extension Lemmatizer {
  /// `NAV-veilederen`, `e-posten`: the last part is inflected, the rest stands as written.
  func hyphenated(
    _ word: UnsafeBufferPointer<UInt8>, as written: ArraySlice<UInt8>, _ standard: Vocabulary.Standard,
    _ role: ContextWords.Role?
  ) -> String? {
    guard let hyphen = word.lastIndex(of: UInt8(ascii: "-")), hyphen > 0, hyphen + 1 < word.count,
      let writtenHyphen = written.lastIndex(of: UInt8(ascii: "-"))
    else { return nil }
    let tail = UnsafeBufferPointer(rebasing: word[(hyphen + 1)...])
    guard let lemma = best(tail, standard, role).map(vocabulary.lemma) ?? compound(tail, standard, role) else {
      return nil
    }
    // A capital in the tail makes it a name (Strøm-Erichsen).
    if written[writtenHyphen + 1] &- 0x41 < 26 { return nil }
    let isCommon = vocabulary.has(UnsafeBufferPointer(rebasing: word[..<hyphen]), minimum: 3)
    let head = isCommon && role == nil ? ArraySlice(word[...hyphen]) : written[...writtenHyphen]
    return String(decoding: head, as: UTF8.self) + lemma
  }

  /// The lemma by the longest known last part before which something known stands, with a linking -s- or -e- or without.
  ///
  /// Failing that, a long last part will do with anything before it.
  func compound(
    _ word: UnsafeBufferPointer<UInt8>, _ standard: Vocabulary.Standard, _ role: ContextWords.Role?
  ) -> String? {
    guard word.count >= 6 else { return nil }
    var fallback: String?
    for cut in 2...(word.count - 3) where word[cut] & 0xC0 != 0x80 {
      let tail = UnsafeBufferPointer(rebasing: word[cut...])
      guard let reading = bestTail(tail, standard, role) else { continue }
      let head = UnsafeBufferPointer(rebasing: word[..<cut])
      let isKnown = isHead(head)
      guard isKnown || fallback == nil && tail.count >= 5 && head.count >= 3 else { continue }
      let lemma = String(decoding: head, as: UTF8.self) + vocabulary.lemma(of: reading)
      if isKnown { return lemma }
      fallback = lemma
    }
    return suffixes.lemma(of: word, standard, atLeast: 5) ?? fallback
  }

  private func bestTail(
    _ tail: UnsafeBufferPointer<UInt8>, _ standard: Vocabulary.Standard, _ role: ContextWords.Role?
  ) -> Vocabulary.Reading? {
    var best: Vocabulary.Reading?
    var bestScore = Int.min
    vocabulary.forEachReading(of: tail) { reading in
      guard !reading.wordClass.isClosed, reading.forms != .imperative,
        vocabulary.table.lemma(reading.lexeme, reading.standard).count >= 3
      else { return }
      // Compounds are nouns and adjectives in the first place.
      let score = Self.score(reading, standard, role) - (reading.wordClass == .verb ? 24 : 0)
      if score > bestScore { (best, bestScore) = (reading, score) }
    }
    return best
  }

  /// Whether the first part of a compound is a word, as it is or without a linking -s- or -e-.
  private func isHead(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
    if vocabulary.has(head, minimum: 2) { return true }
    guard head.count >= 4, let last = head.last, last == UInt8(ascii: "s") || last == UInt8(ascii: "e") else {
      return false
    }
    return vocabulary.has(UnsafeBufferPointer(rebasing: head.dropLast()), minimum: 3)
  }
}

extension Vocabulary {
  /// Whether a form is known and at least so many bytes long.
  func has(_ form: UnsafeBufferPointer<UInt8>, minimum: Int) -> Bool {
    guard form.count >= minimum else { return false }
    var found = false
    forEachReading(of: form) { _ in found = true }
    return found
  }
}
