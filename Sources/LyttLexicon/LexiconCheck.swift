import LyttModel
public import LyttText

extension Lexicon {
  /// What can be told wrong without running a text: duplicates, unknown words, wrong Unicode form, homographs, sets unused.
  ///
  /// Read the lexicon with its examples, else every entry is told to lack one.
  public func findings(vocabulary: Vocabulary = .bundled) -> [LexiconFinding] {
    var findings = duplicates() + unusedSets() + targetsUnknown()
    for entry in entries where !entry.examples.contains(where: { $0.wanted == .fires }) {
      findings.append(
        LexiconFinding(
          level: .error, file: entry.file, line: entry.line, id: entry.id, problem: "it has no 'ja:' example",
          fix: "write a sentence in which it fires"))
    }
    for (owner, patterns) in owners {
      var seen: Set<String> = []
      for word in patterns.flatMap(\.words) where seen.insert(word.text).inserted {
        if let finding = finding(word, owner, vocabulary) { findings.append(finding) }
      }
    }
    return findings.sorted { ($0.level, $0.file, $0.line, $0.problem) < ($1.level, $1.file, $1.line, $1.problem) }
  }

  private struct Owner {
    let id: String
    let file: String
    let line: Int
  }

  private var owners: [(Owner, [Pattern])] {
    entries.map { (Owner(id: $0.id, file: $0.file, line: $0.line), $0.patterns) }
      + modifiers.map { (Owner(id: $0.id, file: $0.file, line: $0.line), $0.patterns) }
      + sets.map { (Owner(id: "@" + $0.name, file: $0.file, line: $0.line), $0.members) }
  }

  private func finding(_ word: Pattern.Word, _ owner: Owner, _ vocabulary: Vocabulary) -> LexiconFinding? {
    func make(_ level: LexiconFinding.Level, _ problem: String, _ fix: String) -> LexiconFinding {
      LexiconFinding(level: level, file: owner.file, line: owner.line, id: owner.id, problem: problem, fix: fix)
    }
    if word.text.unicodeScalars.contains(where: { (0x300...0x36F).contains($0.value) }) {
      return make(.error, "'\(word.text)' has a letter in two parts (not NFC)", "write the letter as one, such as 'å'")
    }
    if word.text.unicodeScalars.contains(where: { $0.properties.isUppercase }) {
      return make(.error, "'\(word.text)' has a capital and can never match", "write it in lower case")
    }
    guard word.isLexeme else { return nil }
    let analyses = vocabulary.analyses(folded: word.text.utf8).filter { $0.lemma == word.text }
    if analyses.isEmpty, word.kind == nil {
      return make(
        .warning, "'\(word.text)' is not in the vocabulary and gets no inflection",
        "add its class ('\(word.text)/a'), or quote it")
    }
    if word.kind == nil, Set(analyses.map(\.wordClass)).count > 1, analyses.contains(where: { $0.wordClass == .noun }) {
      return make(
        .note, "'\(word.text)' is a word of several classes", "add the class that is meant, such as '\(word.text)/n'")
    }
    return nil
  }

  private func duplicates() -> [LexiconFinding] {
    var first: [Pattern: Entry] = [:]
    var findings: [LexiconFinding] = []
    for entry in entries {
      for pattern in entry.patterns {
        guard let other = first[pattern] else {
          first[pattern] = entry
          continue
        }
        guard other.cue == entry.cue, other.genre == entry.genre else { continue }
        findings.append(
          LexiconFinding(
            level: other.polarity == entry.polarity ? .warning : .error, file: entry.file, line: entry.line,
            id: entry.id,
            problem: other.id == entry.id
              ? "a pattern stands twice" : "a pattern stands in \(other.id) too (\(other.file), line \(other.line))",
            fix: "take one of them out"))
      }
    }
    return findings
  }

  private func unusedSets() -> [LexiconFinding] {
    let used = Set(owners.flatMap { $0.1.flatMap(\.setNames) } + modifiers.compactMap(\.stop))
    return sets.filter { !used.contains($0.name) && !Self.grammarSets.contains($0.name) }.map {
      LexiconFinding(
        level: .note, file: $0.file, line: $0.line, id: "@" + $0.name, problem: "no pattern uses the set",
        fix: "use it, or take it out")
    }
  }

  /// Sets that the detector itself reads.
  private static let grammarSets: Set<String> = [
    "kunde-subjekt", "annet-subjekt", "nominativ", "leddsetning", "leddsetning-foran-subjekt", "sideordning",
    "hjelpeverb",
    "modalverb", "passiv", "motta", "fyll", "nektende", "forsterkende-forledd", "uekte-nektende-forledd", "kontakt",
    "adverbialledd", "meg", "kundens-ærend", "kundens-verk",
  ]

  private func targetsUnknown() -> [LexiconFinding] {
    let known = Set(entries.flatMap { [$0.cue.rawValue, $0.cue.family] })
    var findings: [LexiconFinding] = []
    for entry in entries {
      for name in entry.beats where !known.contains(name) {
        findings.append(
          LexiconFinding(
            level: .error, file: entry.file, line: entry.line, id: entry.id,
            problem: "it beats '\(name)', but there is no such cue",
            fix: "correct the name"))
      }
    }
    for modifier in modifiers {
      for name in modifier.targets + modifier.spares where !known.contains(name) {
        findings.append(
          LexiconFinding(
            level: .error, file: modifier.file, line: modifier.line, id: modifier.id,
            problem: "it names '\(name)', but there is no such cue", fix: "correct the name"))
      }
    }
    return findings
  }
}

extension Pattern {
  /// A word as a pattern names it.
  struct Word: Hashable {
    let text: String
    let kind: LexemeClass?
    let isLexeme: Bool
  }

  private var children: [Pattern] {
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
    case .lexeme(let lemma, let kind): [Word(text: lemma, kind: kind, isLexeme: true)]
    case .exact(let forms): forms.map { Word(text: $0, kind: nil, isLexeme: false) }
    case .prefix(let text), .suffix(let text): [Word(text: text, kind: nil, isLexeme: false)]
    default: children.flatMap(\.words)
    }
  }

  /// All sets that the pattern names.
  var setNames: [String] {
    if case .set(let name) = self { [name] } else { children.flatMap(\.setNames) }
  }
}
