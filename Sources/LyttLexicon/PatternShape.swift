import LyttText

extension Pattern {
  /// What its parts say against each other: atoms after the end, a complement that is not last, a row of quotations.
  func shapeFaults() -> [PatternFault] {
    var faults: [PatternFault] = []
    collectShape(into: &faults, isTop: true)
    return faults
  }

  private func collectShape(into faults: inout [PatternFault], isTop: Bool) {
    if case .sequence(let parts) = self {
      if let end = parts.firstIndex(of: .sentenceEnd), parts[end...].contains(where: \.needsToken) {
        faults.append(PatternFault(.error, "words stand after '$' and can never match", "put '$' last"))
      }
      if let start = parts.firstIndex(of: .sentenceStart), parts[..<start].contains(where: \.needsToken) {
        faults.append(PatternFault(.error, "words stand before '^' and can never match", "put '^' first"))
      }
      if isTop { collectRow(parts, into: &faults) }
    }
    if let group = doubled {
      faults.append(PatternFault(.note, "a group holds '\(group)' twice", "take one of them out"))
    }
    for child in children { child.collectShape(into: &faults, isTop: false) }
  }

  private func collectRow(_ parts: [Pattern], into faults: inout [PatternFault]) {
    let quoted = parts.filter { if case .exact = $0 { true } else { false } }
    if parts.count > 2, quoted.count == parts.count, quoted.contains(where: { $0.wordCount > 1 }) {
      faults.append(
        PatternFault(
          .warning, "a row of quoted phrases asks for all of them in order", "write (\"…\"|\"…\") for alternatives"))
    }
    if let last = parts.last, case .gap = last {
      faults.append(PatternFault(.note, "a gap at the end asks for nothing", "take it out"))
    }
    if let first = parts.first, case .gap = first {
      faults.append(PatternFault(.note, "a gap at the start asks for nothing", "take it out"))
    }
    if let at = parts.firstIndex(of: .complement), parts[at...].contains(where: \.needsToken) {
      faults.append(PatternFault(.error, "'>>' stands before words of the pattern", "put '>>' last"))
    }
    for part in parts.dropLast() where part.children.contains(where: \.holdsComplement) {
      faults.append(
        PatternFault(
          .warning, "'>>' inside a group lengthens the span of every match that goes through it",
          "put '>>' last, in a pattern without that group"))
    }
  }

  private var holdsComplement: Bool { self == .complement || children.contains(where: \.holdsComplement) }

  private var wordCount: Int { if case .exact(let words) = self { words.count } else { 1 } }

  /// Whether a match of it must take a token.
  private var needsToken: Bool {
    switch self {
    case .lexeme, .exact, .prefix, .suffix, .set, .any: true
    case .sequence(let parts): parts.contains(where: \.needsToken)
    case .either(let all): all.allSatisfy(\.needsToken)
    case .both: true
    default: false
    }
  }

  /// A member that stands twice in a group.
  private var doubled: String? {
    guard case .either(let all) = self else { return nil }
    var seen: Set<Pattern> = []
    for member in all where !seen.insert(member).inserted {
      if let word = member.words.first { return word.text }
    }
    return nil
  }
}

/// Finds patterns so optional that one word alone makes them fire, where that word is a common one.
struct PatternCores {
  private let sets: [String: WordSet]
  private let vocabulary: Vocabulary

  init(sets: [WordSet], _ vocabulary: Vocabulary) {
    self.sets = Dictionary(sets.map { ($0.name, $0) }) { _, last in last }
    self.vocabulary = vocabulary
  }

  /// The fault of a pattern that any text would fire.
  func fault(of pattern: Pattern) -> PatternFault? {
    let core = core(of: pattern)
    if core.mayBeEmpty {
      return PatternFault(.error, "every word of it is optional", "let at least one word in it be needed")
    }
    for word in core.alone {
      if let common = common(word, depth: 0) {
        return common == "_"
          ? PatternFault(.error, "any word makes it fire", "name a word beside '_'")
          : PatternFault(
            .warning, "the common word '\(common)' alone makes it fire", "let another word in it be needed too")
      }
    }
    return nil
  }

  private struct Core {
    /// Whether nothing at all may match.
    var mayBeEmpty: Bool
    /// Atoms that may be all there is of a match.
    var alone: [Pattern]
  }

  private func core(of pattern: Pattern) -> Core {
    switch pattern {
    case .lexeme, .prefix, .suffix, .set, .any: return Core(mayBeEmpty: false, alone: [pattern])
    case .exact(let words): return Core(mayBeEmpty: false, alone: words.count == 1 ? [pattern] : [])
    case .gap, .not, .spanOpen, .spanClose, .complement: return Core(mayBeEmpty: true, alone: [])
    // A place in the sentence is a condition, though no word.
    case .sentenceStart, .sentenceEnd: return Core(mayBeEmpty: false, alone: [])
    case .optional(let inner): return Core(mayBeEmpty: true, alone: core(of: inner).alone)
    case .either(let all):
      let cores = all.map(core)
      return Core(mayBeEmpty: cores.contains(where: \.mayBeEmpty), alone: cores.flatMap(\.alone))
    case .sequence(let parts): return row(parts.map(core))
    case .both(let a, let b, _): return row([core(of: a), core(of: b)])
    }
  }

  private func row(_ cores: [Core]) -> Core {
    let needed = cores.indices.filter { !cores[$0].mayBeEmpty }
    switch needed.count {
    case 0: return Core(mayBeEmpty: true, alone: cores.flatMap(\.alone))
    case 1: return Core(mayBeEmpty: false, alone: cores[needed[0]].alone)
    default: return Core(mayBeEmpty: false, alone: [])
    }
  }

  /// The common word among those that an atom matches, if there is one.
  private func common(_ atom: Pattern, depth: Int) -> String? {
    switch atom {
    case .any: return "_"
    case .exact(let words) where words.count == 1: return isCommon(words[0]) ? words[0] : nil
    case .lexeme(let lemma, nil): return isCommon(lemma) ? lemma : nil
    case .lexeme(let lemma, .verb): return isCommon(lemma, only: .auxiliary) ? lemma : nil
    case .either(let all): return all.lazy.compactMap { common($0, depth: depth) }.first
    case .set(let name) where depth < 8:
      return sets[name]?.members.lazy.compactMap { common($0, depth: depth + 1) }.first
    default: return nil
    }
  }

  /// Whether all readings of a word are function words, or one is of the class that was asked for.
  private func isCommon(_ word: String, only wanted: WordClass? = nil) -> Bool {
    let readings = vocabulary.analyses(folded: word.utf8)
    if let wanted { return readings.contains { $0.wordClass == wanted && $0.lemma == word } }
    return !readings.isEmpty && readings.allSatisfy(\.wordClass.isFunctionWord)
  }
}
