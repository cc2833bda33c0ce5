import LyttLexicon
import LyttModel
import Testing

@Suite struct `Reading lexicon files` {
  private func read(_ text: String) throws(LexiconError) -> Lexicon {
    try Lexicon(reading: [LexiconFile(name: "test.lex", text: text)], withExamples: true)
  }

  @Test func `reads an entry with attributes, patterns and examples`() throws {
    let lexicon = try read(
      """
      # a comment
      cue empathy.listening

      + lytte-godt actor=any beats=guidance,clarity.language weak
        lytte @grad? (til|på)?  # trailing
        høre etter
        ja: Hun [lyttet] til meg.
        nei: Jeg lyttet.
      """)
    let entry = try #require(lexicon.entries.first)
    #expect(entry.id == "empathy.listening/lytte-godt")
    #expect(entry.polarity == .positive)
    #expect(entry.actor == .any)
    #expect(entry.beats == ["guidance", "clarity.language"])
    #expect(entry.isWeak)
    #expect(entry.patterns.count == 2)
    #expect(entry.patterns[1] == .sequence([.lexeme("høre", nil), .lexeme("etter", nil)]))
    #expect(entry.examples.map(\.wanted) == [.fires, .silent])
    #expect(entry.examples[0].text == "Hun lyttet til meg.")
    #expect(entry.examples[0].span == 4..<10)
    #expect(entry.examples[0].line == 7)
  }

  static let patterns: [(String, Pattern)] = [
    ("lytte/v", .lexeme("lytte", .verb)),
    ("\"i orden\"", .exact(["i", "orden"])),
    ("kartlegg*", .prefix("kartlegg")),
    ("*vennlig", .suffix("vennlig")),
    ("\"jo, takk\"", .exact(["jo", ",", "takk"])),
    ("\"«kanskje», nei\"", .exact(["\"", "kanskje", "\"", ",", "nei"])),
    ("a b?", .sequence([.lexeme("a", nil), .optional(.lexeme("b", nil))])),
    ("a .. b", .sequence([.lexeme("a", nil), .gap(3, crossing: false), .lexeme("b", nil)])),
    ("a ...12 b", .sequence([.lexeme("a", nil), .gap(12, crossing: true), .lexeme("b", nil)])),
    ("a &6 b", .both(.lexeme("a", nil), .lexeme("b", nil), 6)),
    ("!a b", .sequence([.not(.lexeme("a", nil)), .lexeme("b", nil)])),
    ("(a|b c)", .either([.lexeme("a", nil), .sequence([.lexeme("b", nil), .lexeme("c", nil)])])),
    ("^ [ a ] $", .sequence([.sentenceStart, .spanOpen, .lexeme("a", nil), .spanClose, .sentenceEnd])),
    ("a >>", .sequence([.lexeme("a", nil), .complement])),
  ]

  @Test(arguments: patterns) func `reads every kind of atom`(_ written: String, _ wanted: Pattern) throws {
    let lexicon = try read("cue c\n+ x\n  \(written)\n  ja: a\n")
    #expect(lexicon.entries.first?.patterns == [wanted])
  }

  static let faults: [(String, String)] = [
    (
      "cue c\n+ x\n",
      "test.lex, line 2: there is no pattern below this line.\n  Fix: write at least one, indented by two spaces."
    ),
    ("cue c\n+ x\n  (a|b\n", "test.lex, line 3: '(' is not closed.\n  Fix: write ')'."),
    ("cue c\n+ x\n  a)\n", "test.lex, line 3: ')' closes nothing.\n  Fix: take it out or open it."),
    ("+ x\n  a\n", "test.lex, line 1: an entry before any cue.\n  Fix: write 'cue ID' above it."),
    (
      "cue c\n+ x actor=me\n  a\n",
      "test.lex, line 2: the attribute 'actor=me' is not known here.\n  Fix: write actor=agent, customer or any."
    ),
    (
      "cue c\n+ x\n  a\n+ x\n  b\n",
      "test.lex, line 4: 'c/x' stands on line 2 already.\n  Fix: give it another name, or move its patterns there."
    ),
    ("cue c\n+ x\n  a/q\n", "test.lex, line 3: '/q' is no word class.\n  Fix: write /v, /n or /a."),
    (
      "cue c\n+ x\n  ] a [\n",
      "test.lex, line 3: the span brackets do not pair.\n  Fix: write one '[' and one ']' after it."
    ),
    ("  a\n", "test.lex, line 1: an indented line belongs to nothing.\n  Fix: write the entry's name line above it."),
  ]

  @Test(arguments: faults) func `names file, line and fix`(_ text: String, _ message: String) {
    #expect { try read(text) } throws: { ($0 as? LexiconError)?.description == message }
  }

  @Test func `a later file overrides and takes away`() throws {
    let first = LexiconFile(name: "a.lex", text: "cue c\n+ x\n  a\n+ y\n  b\n")
    let second = LexiconFile(name: "b.lex", text: "cue c\n- x\n  c\n+ y off\n")
    let lexicon = try Lexicon(reading: [first, second])
    #expect(lexicon.entries.map(\.id) == ["c/x"])
    #expect(lexicon.entries[0].polarity == .negative)
    #expect(lexicon.entries[0].file == "b.lex")
  }

  @Test func `a user's file takes the place of the bundled one of its name`() throws {
    let own = LexiconFile(name: "egne/empathy.warmth.lex", text: "cue empathy.warmth\n+ egen\n  hyggelig\n")
    let lexicon = try Lexicon.bundled(with: [own])
    #expect(lexicon.entries.filter { $0.file.hasSuffix("/empathy.warmth.lex") }.map(\.id) == ["empathy.warmth/egen"])
    #expect(lexicon.entries.contains { $0.file == "lexicons/cues/empathy.warmth-neg.lex" })
  }

  @Test func `lines of patterns are kept with the examples`() throws {
    let text = "cue c\n+ x\n  a\n\n  # b\n  c\n  ja: a\nset s\n  d e\n  f\n"
    let lexicon = try Lexicon(reading: [LexiconFile(name: "t.lex", text: text)], withExamples: true)
    #expect(lexicon.entries[0].patternLines == [3, 6])
    #expect(lexicon.sets[0].memberLines == [9, 9, 10])
  }

  @Test func `an unknown set is told where it stands`() throws {
    let lexicon = try read("cue c\n+ x\n  @nothing\n")
    #expect { try CompiledLexicon(lexicon) } throws: {
      ($0 as? LexiconError)?.problem == "there is no set '@nothing'"
    }
  }

  @Test(arguments: ["!", "(", "a & ", "\"a\" & "]) func `nesting without end is refused`(_ opening: String) {
    let text = "cue c\n+ x\n  " + String(repeating: opening, count: 50_000) + "a\n"
    #expect(throws: LexiconError.self) { try Lexicon(reading: [LexiconFile(name: "x", text: text)]) }
  }

  @Test func `bytes of any kind never crash the reader`() {
    var state: UInt64 = 7
    let alphabet = Array(
      "cue set modifier + - ~ ja: nei: snu: ( ) | & ! ? [ ] \" * _ .. ... >> ^ $ @ a b æ \n  # / = 9".utf8)
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      if let lexicon = try? Lexicon(reading: [LexiconFile(name: "x", bytes: bytes)]) {
        _ = try? CompiledLexicon(lexicon)
      }
    }
  }
}
