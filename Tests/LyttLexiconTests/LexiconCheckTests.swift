import LyttLexicon
import Testing

@Suite struct `Checking a lexicon` {
  private func problems(_ text: String, least: LexiconFinding.Level = .warning) throws -> [String] {
    try Lexicon(reading: [LexiconFile(name: "t.lex", text: text)], withExamples: true).findings()
      .filter { $0.level <= least }.map { "\($0.level.rawValue) \($0.line): \($0.problem)" }
  }

  /// The problems of an entry with these patterns, which begin on line 3.
  private func problems(ofPatterns patterns: String, least: LexiconFinding.Level = .warning) throws -> [String] {
    let lines = patterns.split(separator: "\n").map { "  \($0)\n" }.joined()
    return try problems("cue c\n+ x\n\(lines)  ja: a\n", least: least)
  }

  @Test func `finds a pattern that stands in two entries`() throws {
    let text = "cue c\n+ x\n  \"a\"\n  ja: a\n+ y\n  \"b\"\n  \"a\"\n  ja: a\n"
    #expect(try problems(text) == ["warning 7: a pattern stands in c/x too (t.lex, line 3)"])
  }

  @Test func `finds a pattern that says both plus and minus`() throws {
    let text = "cue c\n+ x\n  \"a\"\n  ja: a\n- y\n  \"a\"\n  ja: a\n"
    #expect(try problems(text) == ["error 6: a pattern stands in c/x too (t.lex, line 3)"])
  }

  @Test func `finds an entry without an example`() throws {
    #expect(try problems("cue c\n+ x\n  \"a\"\n") == ["error 2: it has no 'ja:' example"])
  }

  @Test func `finds capitals and letters in two parts`() throws {
    let found = try problems("cue c\n+ x\n  \"Abc\" \"fa\u{30A}\"\n  ja: a\n")
    #expect(found.count == 2)
  }

  @Test func `finds a cue that is beaten but does not exist`() throws {
    #expect(
      try problems("cue c\n+ x beats=d\n  \"a\"\n  ja: a\n") == ["error 2: it beats 'd', but there is no such cue"])
  }

  static let dead: [(String, [String])] = [
    ("\"hyggelig\" $ \"dame\"", ["error 3: words stand after '$' and can never match"]),
    ("\"hyggelig\" ^ \"dame\"", ["error 3: words stand before '^' and can never match"]),
    ("\"1-2\" \"dager\"", ["error 3: '1-2' is never one word in a text, which reads it as '1 - 2'"]),
    ("\"jo, takk\"", []),
    ("\"«kanskje»\"", []),
    ("spørre >> om", ["error 3: '>>' stands before words of the pattern"]),
    ("lytte?", ["error 3: every word of it is optional"]),
    ("_ lytte?", ["error 3: any word makes it fire"]),
    ("\"i fjor\" \"i vår\" \"i dag\"", ["warning 3: a row of quoted phrases asks for all of them in order"]),
    ("(\"hun\"|lytte) godt?", ["warning 3: the common word 'hun' alone makes it fire"]),
    ("\"hun\" lytte", []),
    ("^ \"hun\" $", []),
    ("lyttet/v", ["warning 3: 'lyttet' is a form of 'lytte', and is not inflected as it"]),
    ("hyggelig/v", ["warning 3: 'hyggelig' is no verb in the vocabulary, but an adjective"]),
    ("blahblah", ["warning 3: 'blahblah' is not in the vocabulary and gets no inflection"]),
  ]

  @Test(arguments: dead) func `finds dead and too wide patterns`(
    _ pattern: String, _ wanted: [String]
  ) throws {
    #expect(try problems(ofPatterns: pattern) == wanted)
  }

  static let notes: [(String, String)] = [
    ("mene/v lytte", "note 3: its form 'men' is a conjunction too"),
    ("lytte ..", "note 3: a gap at the end asks for nothing"),
    ("(lytte|høre|lytte) etter", "note 3: a group holds 'lytte' twice"),
  ]

  @Test(arguments: notes) func `notes homographs and what asks for nothing`(_ pattern: String, _ wanted: String) throws
  {
    #expect(try problems(ofPatterns: pattern, least: .note).contains(wanted))
  }
}
