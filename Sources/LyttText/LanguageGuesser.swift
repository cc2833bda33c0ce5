/// Tells the language of a text by its small words, by what the vocabulary knows in one standard only, and by letters.
struct LanguageGuesser: Sendable {
  static let bundled = LanguageGuesser()

  /// The languages, in the order of the scores.
  private static let languages: [Language] = [.bokmål, .nynorsk, .english, .swedish, .danish]

  private var words = ByteTable(expecting: 1024)
  private let vocabulary = Vocabulary.bundled

  private init() {
    let bits: [Substring: Int32] = ["nb": 1, "nn": 2, "no": 3, "en": 4, "sv": 8, "da": 16]
    for row in TextData.rows("lexicons/text/languages.tsv") where row.count == 2 {
      var set: Int32 = 0
      for name in row[1].split(separator: " ") { set |= bits[name] ?? 0 }
      var word = String(row[0])
      word.withUTF8 { words.update($0) { ($0 ?? 0) | set } }
    }
  }

  func guess(_ document: TextDocument) -> LanguageGuess {
    var scores = [Double](repeating: 0, count: 5)
    document.folded.withUnsafeBufferPointer { folded in
      for token in document.tokens where token.kind == .word {
        add(
          UnsafeBufferPointer(rebasing: folded[token.foldedRange]), isName: document.beginsWithCapital(token),
          to: &scores)
      }
    }
    return decide(scores)
  }

  private func add(_ word: UnsafeBufferPointer<UInt8>, isName: Bool, to scores: inout [Double]) {
    if let set = words.value(of: word) {
      // A word of few languages tells more than one of many.
      let weight = 3.0 / Double(set.nonzeroBitCount)
      for language in 0..<5 where set & (1 << Int32(language)) != 0 { scores[language] += weight }
      return
    }
    var known: Int32 = 0
    vocabulary.forEachReading(of: word) { reading in
      // A rare imperative or genitive of one standard is no sign of it.
      if reading.forms != .imperative, !reading.forms.contains(.genitive) { known |= reading.standard == .nb ? 1 : 2 }
    }
    switch known {
    case 1: scores[0] += isName ? 0.5 : 1
    case 2: scores[1] += isName ? 0.5 : 1
    case 3:
      scores[0] += 0.3
      scores[1] += 0.3
    default: endings(word, &scores)
    }
    letters(word, &scores)
  }

  /// Endings of words that the vocabulary lacks.
  private func endings(_ word: UnsafeBufferPointer<UInt8>, _ scores: inout [Double]) {
    guard word.count > 4 else { return }
    let shape = Shape(bytes: word)
    if shape.ends(in: "ane") || shape.ends(in: "leg") || shape.ends(in: "heit") || shape.ends(in: "ar")
      || shape.ends(in: "ast")
    {
      scores[1] += 0.6
    } else if shape.ends(in: "het") || shape.ends(in: "lig") || shape.ends(in: "lige") || shape.ends(in: "ene")
      || shape.ends(in: "er")
    {
      scores[0] += 0.4
    } else if shape.ends(in: "hed") || shape.ends(in: "ede") {
      scores[4] += 0.5
    } else if shape.ends(in: "tion") || shape.ends(in: "ness") || shape.ends(in: "ed") || shape.ends(in: "ly") {
      scores[2] += 0.4
    } else if shape.ends(in: "ade") || shape.ends(in: "orna") || shape.ends(in: "arna") || shape.ends(in: "igt") {
      scores[3] += 0.5
    }
  }

  /// ä and ö are Swedish, æ and ø are not.
  private func letters(_ word: UnsafeBufferPointer<UInt8>, _ scores: inout [Double]) {
    for i in word.indices.dropLast() where word[i] == 0xC3 {
      switch word[i + 1] {
      case 0xA4, 0xB6: scores[3] += 0.8
      case 0xA6, 0xB8:
        for language in [0, 1, 4] { scores[language] += 0.2 }
      default: break
      }
    }
  }

  private func decide(_ scores: [Double]) -> LanguageGuess {
    var best = 0
    for i in 1..<5 where scores[i] > scores[best] { best = i }
    var second = best == 0 ? 1 : 0
    for i in 0..<5 where i != best && scores[i] > scores[second] { second = i }
    let (top, next) = (scores[best], scores[second])
    guard top > 0 else { return LanguageGuess(language: .undetermined, margin: 0) }
    let margin = (top - next) / top
    // One word that only one language has is the least to go by.
    guard top >= 1, top - next >= 0.35 else { return LanguageGuess(language: .undetermined, margin: margin) }
    return LanguageGuess(language: Self.languages[best], margin: margin)
  }
}
