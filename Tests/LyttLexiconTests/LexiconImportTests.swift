import LyttLexicon
import Testing

@Suite struct `Importing dictionaries` {
  @Test func `a LIWC dictionary becomes cues with words and beginnings`() throws {
    let text = "%\n1\tPosemo\n2\tNegemo\n%\nglad\t1\nglede*\t1\nlei seg\t2\n"
    let lexicon = try LexiconImport.lexicon(fromLIWC: text, file: "x.dic")
    #expect(
      lexicon == """
        cue posemo

        + words actor=any turn=no
          "glad"
          glede*
          ja: glad

        cue negemo

        + words actor=any turn=no
          "lei seg"
          ja: lei seg


        """)
    #expect(try Lexicon(reading: [LexiconFile(name: "x.lex", text: lexicon)]).entries.count == 2)
  }

  @Test func `stars in phrases, doublets and names that become one id are settled`() throws {
    let text = "A b:\n  - ikke br*\n  - '*vennlig'\n  - glad\n  - Glad\n  - '*'\na-b: [sur]\n"
    let lexicon = try LexiconImport.lexicon(fromYAML: text, file: "x.yaml")
    let read = try Lexicon(reading: [LexiconFile(name: "x.lex", text: lexicon)])
    #expect(read.entries.map(\.id) == ["a-b/words"])
    #expect(
      read.entries[0].patterns == [
        .sequence([.exact(["ikke"]), .prefix("br")]), .suffix("vennlig"), .exact(["glad"]), .exact(["sur"]),
      ])
  }

  @Test func `a word of an undeclared category is named`() {
    #expect { try LexiconImport.lexicon(fromLIWC: "%\n1\ta\n%\nord\t3\n", file: "x.dic") } throws: {
      ($0 as? LexiconError)?.description
        == "x.dic, line 4: category '3' is not declared.\n  Fix: declare it between the '%' lines."
    }
  }

  @Test func `a nested YAML dictionary becomes cues with dotted names`() throws {
    let lexicon = try LexiconImport.lexicon(
      fromYAML: "følelse:\n  glede: [glad, 'fryd*']\n  sorg:\n    - lei\n", file: "x.yml")
    let read = try Lexicon(reading: [LexiconFile(name: "x.lex", text: lexicon)])
    #expect(read.entries.map(\.id) == ["følelse.glede/words", "følelse.sorg/words"])
    #expect(read.entries[0].patterns == [.exact(["glad"]), .prefix("fryd")])
  }
}
