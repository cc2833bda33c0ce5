/// Finds lemmas: by the vocabulary, by compounds, by endings, with the words around to choose.
public struct Lemmatizer: Sendable {
  let vocabulary: Vocabulary
  let suffixes: SuffixRules
  private let contexts: ContextWords
  private let abbreviations: Abbreviations
  private let names: Names

  /// A lemmatiser over the bundled vocabulary; the first one reads it.
  public init() {
    vocabulary = .bundled
    suffixes = .bundled
    contexts = .bundled
    abbreviations = TextLayer.bundled.lists
    names = .bundled
  }

  /// One lemma for each token: small letters but for names; a mark is its own lemma.
  ///
  /// The language says in which standard the lemma is given; anything but nynorsk is taken as bokmål.
  public func lemmas(of document: TextDocument, language: Language) -> [String] {
    var lemmas: [String] = []
    lemmas.reserveCapacity(document.tokens.count)
    let standard: Vocabulary.Standard = language == .nynorsk ? .nn : .nb
    document.folded.withUnsafeBufferPointer { folded in
      for sentence in document.sentences {
        var context = Context(shouts: document.shouts(sentence))
        for index in sentence {
          let token = document.tokens[index]
          guard token.kind == .word else {
            lemmas.append(
              token.kind == .abbreviation
                ? String(decoding: document.folded(of: token), as: UTF8.self) : document.text(of: token))
            if token.kind == .number || token.kind == .ordinal { context.role = .article }
            if token.kind == .punctuation { context.isStart = context.isStart || document.opensSpeech(token) }
            if token.kind == .punctuation, !document.opensSpeech(token) { context.role = nil }
            continue
          }
          let word = UnsafeBufferPointer(rebasing: folded[token.foldedRange])
          let isCapital = document.beginsWithCapital(token)
          lemmas.append(
            lemma(word, as: document.utf8[token.range], isCapital: isCapital, standard, &context)
              ?? document.text(of: token))
          context.isStart = false
        }
      }
    }
    return lemmas
  }

  /// Whether each token of a sentence is a verb in the present or the past.
  func finiteVerbs(in sentence: Range<Int>, of document: TextDocument) -> [Bool] {
    var role: ContextWords.Role?
    return document.folded.withUnsafeBufferPointer { folded in
      sentence.map { index in
        let token = document.tokens[index]
        guard token.kind == .word else {
          role = token.kind == .number || token.kind == .ordinal ? .article : nil
          return false
        }
        let word = UnsafeBufferPointer(rebasing: folded[token.foldedRange])
        let own = contexts.role(of: word)
        let best = best(word, .nb, role)
        if let own { if own != .skip { role = own } } else { role = best.flatMap { Self.role(after: $0, role) } }
        guard let best else { return false }
        return !best.forms.isDisjoint(with: [.present, .past]) || best.wordClass == .auxiliary && isFinite(word)
      }
    }
  }

  /// Whether some verb has this form in the present or the past.
  private func isFinite(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var found = false
    vocabulary.forEachReading(of: word) { if !$0.forms.isDisjoint(with: [.present, .past]) { found = true } }
    return found
  }

  /// What the words before say.
  private struct Context {
    var role: ContextWords.Role?
    var isStart = true
    /// The last word that was known, for a conjunction joins like with like.
    var last: Vocabulary.Reading?
    /// Whether the sentence is in capitals, so that they mean nothing.
    var shouts: Bool
  }

  /// The lemma of one word; `nil` for a name, which is its own.
  private func lemma(
    _ word: UnsafeBufferPointer<UInt8>, as written: ArraySlice<UInt8>, isCapital: Bool,
    _ standard: Vocabulary.Standard, _ context: inout Context
  ) -> String? {
    let role = context.role
    let own = contexts.role(of: word)
    if own != .skip { context.role = own }
    if isCapital, !context.isStart, !context.shouts {
      if own == nil { context.role = .noun }
      if let word = best(word, standard, role), word.wordClass.isClosed, word.wordClass != .name,
        word.wordClass != .adverb, !names.contains(written)
      {
        return vocabulary.lemma(of: word)
      }
      if let lemma = hyphenated(word, as: written, standard, role) { return lemma }
      guard let lemma = names.nominative(written) else { return nil }
      context.role = .article
      return lemma
    }
    if let best = best(word, standard, role) {
      if best.wordClass == .conjunction {
        context.role = context.last.flatMap(Self.role(likeThat:))
      } else {
        if own == nil { context.role = Self.role(after: best, role) }
        context.last = best
      }
      return vocabulary.lemma(of: best)
    }
    context.last = nil
    if own == nil { context.role = .noun }
    if let lemma = shortened(word) { return lemma }
    if let lemma = hyphenated(word, as: written, standard, role) { return lemma }
    if let lemma = compound(word, standard, role) { return lemma }
    if isCapital, !context.shouts { return names.nominative(written) }
    return suffixes.lemma(of: word, standard) ?? String(decoding: word, as: UTF8.self)
  }

  /// What a conjunction says about the next word: «å ta og føle», «hun lyttet og svarte».
  private static func role(likeThat reading: Vocabulary.Reading) -> ContextWords.Role? {
    if reading.forms.contains(.infinitive) { return .infinitive }
    return reading.wordClass == .verb && !reading.forms.isDisjoint(with: .finite) ? .subject : nil
  }

  /// What a reading says about the next word.
  private static func role(after reading: Vocabulary.Reading, _ before: ContextWords.Role?) -> ContextWords.Role? {
    switch reading.wordClass {
    case .noun: reading.forms.contains(.genitive) ? .article : .noun
    case .pronoun: .subject
    case .verb, .auxiliary: .verb
    case .adjective: before == .article || before == .demonstrative ? .article : nil
    case .adverb: before == .noun || before == .subject ? nil : before
    case .adposition, .determiner, .numeral: .article
    default: nil
    }
  }

  // MARK: Known words

  /// The reading that fits best, first of equals.
  func best(
    _ word: UnsafeBufferPointer<UInt8>, _ standard: Vocabulary.Standard, _ role: ContextWords.Role?
  ) -> Vocabulary.Reading? {
    var best: Vocabulary.Reading?
    var bestScore = Int.min
    vocabulary.forEachReading(of: word) { reading in
      let score = Self.score(reading, standard, role)
      if score > bestScore { (best, bestScore) = (reading, score) }
    }
    return best
  }

  /// `jf`, `nr`: an abbreviation whose stop is left out has the lemma with the stop.
  private func shortened(_ word: UnsafeBufferPointer<UInt8>) -> String? {
    guard word.count <= 4 else { return nil }
    let form = String(decoding: word, as: UTF8.self) + "."
    var bytes = form
    switch bytes.withUTF8({ abbreviations.behaviour(of: $0) }) {
    case .inner, .any: return form
    default: return nil
    }
  }

  /// How well a reading fits its place.
  static func score(
    _ reading: Vocabulary.Reading, _ standard: Vocabulary.Standard, _ role: ContextWords.Role?
  ) -> Int {
    let forms = reading.forms
    var score = reading.standard == standard ? 200 : 0
    // Without context: function words first, then the common forms, then the rare ones. Norwegian treebanks take adverbs
    // that look like adjectives for adjectives, and participles for verbs.
    switch reading.wordClass {
    case .noun: score += forms.contains(.genitive) ? 24 : 60
    case .verb:
      if !forms.isDisjoint(with: [.present, .past]) {
        score += forms.contains(.present) ? 62 : 58
      } else if !forms.isDisjoint(with: [.participle, .infinitive]) {
        score += forms.contains(.participle) ? 56 : 50
      } else {
        score += forms.contains(.presentParticiple) ? 40 : 12
      }
    case .adjective:
      if !forms.isDisjoint(with: [.comparative, .superlative]) {
        score += 84
      } else if forms.contains(.neuter), !forms.contains(.positive) {
        score += 64
      } else {
        score += forms.contains(.pluralAdjective) && !forms.contains(.positive) ? 57 : 54
      }
    case .adverb: score += 63
    default: score += 82
    }
    let isFinite = !forms.isDisjoint(with: [.present, .past])
    let isAdverbial =
      reading.wordClass == .adverb || forms.contains(.neuter) && !forms.contains(.positive)
    switch role {
    case .modal where forms.contains(.infinitive): score += 40
    case .have where forms.contains(.participle): score += 40
    case .be where forms.contains(.participle) || reading.wordClass == .adjective: score += 24
    case .article where reading.wordClass == .noun: score += 20
    case .article where reading.wordClass == .adjective: score += forms.contains(.pluralAdjective) ? 25 : 20
    case .several where forms.contains(.plural) || forms.contains(.pluralAdjective): score += 22
    case .several where isFinite: score += 18
    case .demonstrative where forms.contains(.singularDefinite) || forms.contains(.pluralDefinite): score += 24
    case .demonstrative where reading.wordClass == .adjective && forms.contains(.pluralAdjective): score += 22
    case .demonstrative where isFinite: score += 18
    case .subject where isFinite: score += 24
    case .noun where isFinite: score += 12
    case .noun where isAdverbial: score += 12
    case .subject where isAdverbial, .verb where isAdverbial: score += 10
    case .verb where reading.wordClass == .noun || reading.wordClass == .adjective: score += 6
    case .degree where reading.wordClass == .adjective || reading.wordClass == .adverb: score += 20
    case .infinitive where forms.contains(.infinitive): score += 60
    default: break
    }
    return score
  }
}

extension TextDocument {
  /// Whether the token begins with a capital letter.
  func beginsWithCapital(_ token: Token) -> Bool {
    utf8.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { Scalars.isUpper($0, Int(token.start), Int(token.end)) } ?? false
    }
  }

  /// Whether the sentence is in capitals: two words or more, and hardly a small letter.
  func shouts(_ sentence: Range<Int>) -> Bool {
    guard let first = tokens[sentence].first, let last = tokens[sentence].last else { return false }
    var (small, large) = (0, 0)
    for byte in utf8[Int(first.start)..<Int(last.end)] {
      if byte &- 0x61 < 26 { small += 1 } else if byte &- 0x41 < 26 { large += 1 }
    }
    return large >= 6 && small * 8 < large
  }

  /// Whether a mark may stand before the first word of what is said.
  func opensSpeech(_ token: Token) -> Bool {
    let first = folded[Int(token.foldedStart)]
    return first == UInt8(ascii: "\"") || first == UInt8(ascii: "-") || first == UInt8(ascii: ":") || first == 0xE2
  }
}
