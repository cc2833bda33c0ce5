import LyttModel
public import LyttText

extension Lexicon {
  /// What can be told wrong without running a text, errors first: `docs/lexicons.md` lists it.
  ///
  /// Read the lexicon with its examples, else every entry is told to lack one, and findings name entries, not lines.
  public func findings(vocabulary: Vocabulary = .bundled) -> [LexiconFinding] {
    var findings = duplicates() + unusedSets() + targetsUnknown() + withoutExample()
    let words = WordCheck(vocabulary)
    let cores = PatternCores(sets: sets, vocabulary)
    for owner in owners {
      var seen: Set<Pattern.Word> = []
      for (i, pattern) in owner.patterns.enumerated() {
        for word in pattern.words where seen.insert(word).inserted {
          if let fault = words.fault(of: word) { findings.append(owner.finding(i, fault)) }
        }
        if owner.isSet { continue }
        for fault in pattern.shapeFaults() { findings.append(owner.finding(i, fault)) }
        if owner.isEntry, let fault = cores.fault(of: pattern) { findings.append(owner.finding(i, fault)) }
      }
    }
    return findings.sorted { ($0.level, $0.file, $0.line, $0.problem) < ($1.level, $1.file, $1.line, $1.problem) }
  }

  /// An entry, modifier or set with its patterns and where they stand.
  private struct Owner {
    let id: String
    let file: String
    let line: Int
    let patterns: [Pattern]
    let lines: [Int]
    let isSet: Bool
    let isEntry: Bool

    func finding(_ pattern: Int, _ fault: PatternFault) -> LexiconFinding {
      LexiconFinding(
        level: fault.level, file: file, line: lines.indices.contains(pattern) ? lines[pattern] : line, id: id,
        problem: fault.problem, fix: fault.fix)
    }
  }

  private var owners: [Owner] {
    entries.map {
      Owner(
        id: $0.id, file: $0.file, line: $0.line, patterns: $0.patterns, lines: $0.patternLines, isSet: false,
        isEntry: true)
    }
      + modifiers.map {
        Owner(
          id: $0.id, file: $0.file, line: $0.line, patterns: $0.patterns, lines: $0.patternLines, isSet: false,
          isEntry: false)
      }
      + sets.map {
        Owner(
          id: "@" + $0.name, file: $0.file, line: $0.line, patterns: $0.members, lines: $0.memberLines, isSet: true,
          isEntry: false)
      }
  }

  private func withoutExample() -> [LexiconFinding] {
    entries.filter { entry in !entry.examples.contains { $0.wanted == .fires } }.map {
      LexiconFinding(
        level: .error, file: $0.file, line: $0.line, id: $0.id, problem: "it has no 'ja:' example",
        fix: "write a sentence in which it fires")
    }
  }

  /// Patterns that stand twice for one cue: the second is never heard.
  private func duplicates() -> [LexiconFinding] {
    var first: [Pattern: (entry: Entry, line: Int)] = [:]
    var findings: [LexiconFinding] = []
    for entry in entries {
      for (i, pattern) in entry.patterns.enumerated() {
        let line = entry.patternLines.indices.contains(i) ? entry.patternLines[i] : entry.line
        guard let (other, before) = first[pattern] else {
          first[pattern] = (entry, line)
          continue
        }
        guard other.cue == entry.cue, other.genre == entry.genre else { continue }
        findings.append(
          LexiconFinding(
            level: other.polarity == entry.polarity ? .warning : .error, file: entry.file, line: line, id: entry.id,
            problem: other.id == entry.id
              ? "a pattern stands twice, first on line \(before)"
              : "a pattern stands in \(other.id) too (\(other.file), line \(before))",
            fix: "take one of them out"))
      }
    }
    return findings
  }

  private func unusedSets() -> [LexiconFinding] {
    let used = Set(owners.flatMap { $0.patterns.flatMap(\.setNames) } + modifiers.compactMap(\.stop))
    return sets.filter { !used.contains($0.name) && !Self.grammarSets.contains($0.name) }.map {
      LexiconFinding(
        level: .note, file: $0.file, line: $0.line, id: "@" + $0.name, problem: "no pattern uses the set",
        fix: "use it, or take it out")
    }
  }

  /// Sets that the detector itself reads.
  private static let grammarSets: Set<String> = [
    "kunde-subjekt", "annet-subjekt", "nominativ", "leddsetning", "leddsetning-foran-subjekt", "sideordning",
    "hjelpeverb", "modalverb", "passiv", "motta", "fyll", "nektende", "forsterkende-forledd", "uekte-nektende-forledd",
    "kontakt", "adverbialledd", "meg", "kundens-ærend", "kundens-verk",
  ]

  private func targetsUnknown() -> [LexiconFinding] {
    let known = Set(entries.flatMap { [$0.cue.rawValue, $0.cue.family] })
    var findings: [LexiconFinding] = []
    for entry in entries {
      for name in entry.beats where !known.contains(name) {
        findings.append(
          LexiconFinding(
            level: .error, file: entry.file, line: entry.line, id: entry.id,
            problem: "it beats '\(name)', but there is no such cue", fix: "correct the name"))
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

/// What is wrong with a pattern or a word of it, before it is known where it stands.
struct PatternFault {
  let level: LexiconFinding.Level
  let problem: String
  let fix: String

  init(_ level: LexiconFinding.Level, _ problem: String, _ fix: String) {
    (self.level, self.problem, self.fix) = (level, problem, fix)
  }
}
