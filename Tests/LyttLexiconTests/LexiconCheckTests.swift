import LyttLexicon
import Testing

@Suite struct `Checking a lexicon` {
  private func problems(_ text: String) throws -> [String] {
    try Lexicon(reading: [LexiconFile(name: "t.lex", text: text)], withExamples: true).findings()
      .filter { $0.level != .note }.map { "\($0.level.rawValue) \($0.line): \($0.problem)" }
  }

  @Test func `finds a pattern that stands in two entries`() throws {
    let text = "cue c\n+ x\n  \"a\"\n  ja: a\n+ y\n  \"a\"\n  ja: a\n"
    #expect(try problems(text) == ["warning 5: a pattern stands in c/x too (t.lex, line 2)"])
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
}
