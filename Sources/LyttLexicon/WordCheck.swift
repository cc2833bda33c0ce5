import LyttText

/// Finds words in patterns that can match nothing, or not what was meant.
struct WordCheck {
  private let vocabulary: Vocabulary
  private let analyzer: TextAnalyzer

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    analyzer = TextLayer.bundled.makeAnalyzer()
  }

  /// The gravest fault of a word, if it has any.
  func fault(of word: Pattern.Word) -> PatternFault? {
    if word.text.unicodeScalars.contains(where: { (0x300...0x36F).contains($0.value) }) {
      return PatternFault(
        .error, "'\(word.text)' has a letter in two parts (not NFC)", "write the letter as one, such as 'å'")
    }
    if word.text.unicodeScalars.contains(where: { $0.properties.isUppercase }) {
      return PatternFault(.error, "'\(word.text)' has a capital and can never match", "write it in lower case")
    }
    switch word.kind {
    case .form: return cutFault(word.text)
    case .part: return nil
    case .lexeme(let kind): return cutFault(word.text) ?? lexemeFault(word.text, kind)
    }
  }

  /// A word that texts are never cut into: «jo,» is «jo» and a comma, so the pattern is dead.
  private func cutFault(_ text: String) -> PatternFault? {
    let document = analyzer.analyze(text + " og")
    let tokens = document.tokens.dropLast().map { String(decoding: document.folded(of: $0), as: UTF8.self) }
    guard tokens != text.split(separator: " ").map(String.init) else { return nil }
    return PatternFault(
      .error, "'\(text)' is never one word in a text, which reads it as '\(tokens.joined(separator: " "))'",
      "write what the text is cut into, such as \"\(tokens.joined(separator: " "))\"")
  }

  private func lexemeFault(_ lemma: String, _ kind: LexemeClass?) -> PatternFault? {
    let all = vocabulary.analyses(folded: lemma.utf8)
    let own = all.filter { $0.lemma == lemma }
    guard let first = own.first else {
      let open = all.filter { !$0.wordClass.isFunctionWord }
      if let other = open.first(where: { $0.standard == .nb }) ?? open.first {
        // Without a class it is the form alone, which may be meant; with one, a paradigm is made up for it.
        return PatternFault(
          kind == nil ? .note : .warning, "'\(lemma)' is a form of '\(other.lemma)', and is not inflected as it",
          "write '\(other.lemma)' for all its forms, or quote '\(lemma)'")
      }
      guard all.isEmpty else { return nil }
      return kind != nil
        ? nil
        : PatternFault(
          .warning, "'\(lemma)' is not in the vocabulary and gets no inflection",
          "add its class ('\(lemma)/a'), or quote it")
    }
    let classes = Set(own.map(\.wordClass))
    if let kind, !classes.contains(where: { kind.fits($0) }) {
      return PatternFault(
        .warning, "'\(lemma)' is no \(kind.name) in the vocabulary, but \(first.wordClass.plainName)",
        "correct the class, or leave it out")
    }
    if let (form, other) = homograph(lemma, kind) {
      return PatternFault(
        .note, "its form '\(form)' is \(other.plainName) too",
        "quote the forms that are meant, or let a neighbour in the pattern tell them apart")
    }
    if kind == nil, classes.count(where: { $0.letter != nil }) > 1 {
      return PatternFault(
        .note, "'\(lemma)' is a word of several classes: \(classes.map(\.plainName).sorted().joined(separator: ", "))",
        "add the class that is meant, such as '\(lemma)/\(first.wordClass.letter ?? "n")'")
    }
    return nil
  }

  /// A form of the lexeme that is a function word: «men» of «mene», «for» of «fare».
  private func homograph(_ lemma: String, _ kind: LexemeClass?) -> (form: String, class: WordClass)? {
    for form in vocabulary.forms(ofLemma: lemma, class: kind?.wordClass).sorted() where form != lemma {
      let readings = vocabulary.analyses(folded: form.utf8)
      if let other = readings.first(where: {
        $0.lemma != lemma && $0.wordClass.isFunctionWord && $0.wordClass != .auxiliary
      }) {
        return (form, other.wordClass)
      }
    }
    return nil
  }
}

extension WordClass {
  /// Whether its words only tie others together: a pattern of one of them alone says nothing.
  var isFunctionWord: Bool {
    switch self {
    case .pronoun, .determiner, .adposition, .conjunction, .subjunction, .auxiliary, .particle: true
    default: false
    }
  }

  /// The class as it is named in messages.
  var plainName: String {
    switch self {
    case .noun: "a noun"
    case .verb: "a verb"
    case .adjective: "an adjective"
    case .adverb: "an adverb"
    case .pronoun: "a pronoun"
    case .determiner: "a determiner"
    case .adposition: "a preposition"
    case .conjunction: "a conjunction"
    case .subjunction: "a subjunction"
    case .auxiliary: "a helping verb"
    case .particle: "a particle"
    case .interjection: "an interjection"
    case .numeral: "a numeral"
    case .name: "a name"
    case .other: "another word"
    }
  }

  fileprivate var letter: String? {
    switch self {
    case .verb, .auxiliary: "v"
    case .adjective: "a"
    case .noun: "n"
    default: nil
    }
  }
}

extension LexemeClass {
  fileprivate var name: String {
    switch self {
    case .verb: "verb"
    case .noun: "noun"
    case .adjective: "adjective"
    }
  }
}

extension Pattern {
  /// A word as a pattern names it.
  struct Word: Hashable {
    /// What is asked of the text.
    enum Kind: Hashable {
      /// This form, or these forms next to each other.
      case form
      /// The beginning or the end of a word.
      case part
      /// A lexeme in all its forms.
      case lexeme(LexemeClass?)
    }
    let text: String
    let kind: Kind
  }

  /// The patterns that this one is made of.
  var children: [Pattern] {
    switch self {
    case .sequence(let parts), .either(let parts): parts
    case .optional(let inner), .not(let inner): [inner]
    case .both(let a, let b, _): [a, b]
    default: []
    }
  }

  /// All words in the pattern.
  var words: [Word] {
    switch self {
    case .lexeme(let lemma, let kind): [Word(text: lemma, kind: .lexeme(kind))]
    case .exact(let forms): [Word(text: forms.joined(separator: " "), kind: .form)]
    case .prefix(let text), .suffix(let text): [Word(text: text, kind: .part)]
    default: children.flatMap(\.words)
    }
  }

  /// All sets that the pattern names.
  var setNames: [String] {
    if case .set(let name) = self { [name] } else { children.flatMap(\.setNames) }
  }
}
