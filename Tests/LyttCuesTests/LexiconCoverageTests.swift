import LyttCues
import LyttLexicon
import LyttModel
import Testing

@Suite struct `Coverage of a lexicon` {
  private func detector(_ text: String) throws -> CueDetector {
    let sets = Lexicon.bundledFiles.filter { !$0.name.contains("/cues/") }
    return try CueDetector(Lexicon(reading: sets + [LexiconFile(name: "t.lex", text: text)], withExamples: true))
  }

  @Test func `finds an entry that another wins over on its own examples`() throws {
    let text = """
      cue c
      + short
        lytte
        ja: Hun lyttet godt.
      + long
        lytte godt
        ja: Han lyttet godt.
      """
    #expect(
      try detector(text).shadowed().map { "\($0.line) \($0.id): \($0.problem)" } == [
        "2 c/short: on its own examples c/long always wins"
      ])
  }

  @Test func `finds entries that a corpus never makes fire`() throws {
    let text = """
      cue c
      + short
        lytte
        ja: Hun lyttet.
      + long
        lytte godt
        ja: Han lyttet godt.
      + other
        forklare
        ja: Han forklarte.
      """
    let found = try detector(text).unheard(in: [("Hun lyttet godt til meg.", .comment)])
    #expect(
      found.map { "\($0.level.rawValue) \($0.id)" } == ["warning c/short", "note c/other"])
  }
}
