import LyttCues
import LyttModel
import Testing

@Suite struct `Tolerance` {
  static let cases: [(String, [String])] = [
    ("Hun var hyggli.", ["warmth+ hyggli"]),
    ("Veldig imøtekomende dame.", ["warmth+ imøtekomende"]),
    ("Veldig imøte kommende dame.", ["warmth+ imøte kommende"]),
    ("Kjempehyggelig dame.", ["warmth+ Kjempehyggelig"]),
    ("HYGGELIG DAME", ["warmth+ HYGGELIG"]),
    ("Ho lydde ikkje, men va blid.", ["warmth+ blid"]),
    ("Ta\u{30A}lmodig mann.", ["reassurance+ Ta\u{30A}lmodig"]),
    ("Hyyyyggelig mann.", ["warmth+ Hyyyyggelig"]),
    ("Taalmodig mann.", ["reassurance+ Taalmodig"]),
  ]

  @Test(arguments: cases) func `finds what is written otherwise`(_ text: String, _ wanted: [String]) {
    #expect(TestLexicon.found(text) == wanted)
  }

  static let known = ["Surret og gikk.", "Han bestilte en lyttebok.", "Kart og kompass.", "Der satt Tryggve."]

  @Test(arguments: known) func `known words stay what they are`(_ text: String) {
    #expect(TestLexicon.found(text) == [])
  }
}

@Suite struct `Any text` {
  @Test func `never crashes a session, and spans lie within it in order`() {
    let session = TestLexicon.detector.makeSession()
    let parts = [
      "ikke", "hyggelig", "og", ",", ".", "«", "»", "\"", "jeg", "som", "men", "lyttet", "verken", "eller", "uten", "å",
      "ulike", "håpløs", "u", "ikke-",
      "\n", "🙄", "\u{0}", "a\u{30A}", "at", "da jeg ringte", "spurte om", "?", "!", "(", ")", "–",
      "det gjorde hun ikke", "skulle ønske", "er", "var",
      "utålmodig", "\u{FEFF}", "é", "中", "1.", "http://x.no",
    ]
    var state: UInt64 = 42
    for _ in 0..<4000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int(state >> 33) % parts.count]
        if state & 0x100_0000 != 0 { text += " " }
      }
      let count = text.unicodeScalars.count
      var last = 0
      for cue in session.findings(in: text, genre: state & 0x200_0000 != 0 ? .agent : .comment).cues {
        #expect(0 <= cue.start && cue.start < cue.end && cue.end <= count)
        #expect(last <= cue.start)
        last = cue.start
      }
      for negation in session.negations(in: text) {
        for range in negation.cue + negation.scope {
          #expect(0 <= range.lowerBound && range.lowerBound < range.upperBound && range.upperBound <= count)
        }
        #expect(!negation.cue.contains { cue in negation.scope.contains { $0.overlaps(cue) } })
      }
    }
  }

  @Test func `gives the same whatever was read before`() {
    let (one, other) = (TestLexicon.detector.makeSession(), TestLexicon.detector.makeSession())
    let text = "Hun var ikke hyggelig, men tålmodig."
    _ = one.findings(in: "Helt annen tekst om imøtekomende folk som ikke lyttet.")
    #expect(one.findings(in: text) == other.findings(in: text))
  }

  @Test func `an empty text holds nothing`() {
    let findings = TestLexicon.detector.makeSession().findings(in: "")
    #expect(findings.cues.isEmpty && findings.words == 0 && findings.sentences == 0)
  }
}
