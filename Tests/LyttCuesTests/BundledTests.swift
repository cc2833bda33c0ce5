import LyttCues
import LyttLexicon
import LyttModel
import Testing

/// What the bundled lexicons must read, however they grow.
@Suite struct `The bundled lexicons` {
  private static let detector: CueDetector = {
    do { return try CueDetector.bundled() } catch { fatalError("\(error)") }
  }()

  private func cues(_ text: String, _ genre: Genre = .comment) -> [String] {
    Self.detector.makeSession().findings(in: text, genre: genre).cues.map {
      "\($0.cue.rawValue)\($0.polarity.rawValue)"
    }
  }

  static let written: [(String, String)] = [
    ("Hun var svært imøtekomende.", "empathy.warmth+"),
    ("Han viste god forstålse for situasjonen min.", "empathy.understanding+"),
    ("Hun var hyggli.", "empathy.warmth+"),
    ("Veldig profisjonell dame.", "competence+"),
    ("Flink kunde behandler som hørte etter.", "empathy.listening+"),
    ("Han lytta ikkje.", "empathy.listening-"),
    ("Han hørt itj på mæ.", "empathy.listening-"),
    ("Ho var hyggelig å prate med.", "empathy.warmth+"),
    ("Æ følte mæ trygg.", "empathy.reassurance+"),
    ("D va en hyggelig dame.", "empathy.warmth+"),
    ("Han var veeeldig hyggelig.", "empathy.warmth+"),
    ("Jeg faar ikke svar.", "resolution-"),
    ("Jeg foler meg trygg.", "empathy.reassurance+"),
    ("HUN VAR HYGGELIG.", "empathy.warmth+"),
    ("Hun var imøtekommende og ta\u{30A}lmodig.", "empathy.reassurance+"),
    ("\u{201C}Er det noe mer jeg kan hjelpe med?\u{201D} spurte hun.", "questioning.checking+"),
    ("Dei lydde godt etter.", "empathy.listening+"),
    ("Han spurde ikkje kva eg trong.", "questioning.needs-"),
  ]

  @Test(arguments: written) func `are found as people write`(_ text: String, _ wanted: String) {
    #expect(cues(text).contains(wanted))
  }

  static let otherWords = [
    "Vi rodde ut på fjorden.", "Jeg kjøpte en sort jakke.", "Vi skal til Råde.", "Han er mett og har tatt på seg sko.",
    "Den siste mila var lang.", "Jeg gikk til ro.",
  ]

  @Test(arguments: otherWords) func `take no known word for another`(_ text: String) { #expect(cues(text) == []) }

  static let questions: [(String, [String])] = [
    ("Hun spurte hva jeg trengte.", ["questioning.needs+"]),
    ("«Hva skal du bruke den til?» spurte han.", ["questioning.needs+"]),
    ("Hun spurte om det var noe mer hun kunne hjelpe med.", ["questioning.checking+"]),
    ("Hun spurte om fødselsnummer.", []),
    ("Jeg spurte: «Kan du hjelpe meg?»", []),
    ("Kan dere hjelpe meg?", []),
    ("Er det så vanskelig å svare høflig?", ["empathy.warmth-"]),
    ("Hvem bryr seg?", []),
  ]

  @Test(arguments: questions) func `tell whose question it is`(_ text: String, _ wanted: [String]) {
    #expect(cues(text) == wanted)
  }

  static let agents: [(String, [String])] = [
    // What redaction leaves of a name.
    ("Hei! Jeg heter [navn].", ["empathy.personal+"]),
    ("Hei [navn]! Hva gjelder saken?", ["empathy.personal+", "questioning.needs+"]),
    ("Du chatter med [navn].", ["empathy.personal+"]),
    ("Så leit å høre.", ["empathy.feelings+"]),
    ("Hva gjelder saken?", ["questioning.needs+"]),
    ("Hva kan jeg hjelpe deg med?", ["questioning.needs+"]),
    ("Du får svar innen fredag.", ["clarity.next-steps+"]),
    ("Hei, jeg heter Kari og skal hjelpe deg i dag", ["empathy.personal+"]),
    ("Hei Tom", ["empathy.personal+"]),
    ("Det må du finne ut selv.", ["guidance-"]),
    ("Ikke nøl med å ta kontakt.", ["empathy.warmth+"]),
    ("Takk for at du sier fra.", ["empathy.warmth+"]),
    ("Er det noe annet du lurer på?", ["questioning.checking+"]),
    ("Mvh Kari", []), ("Et øyeblikk.", []),
  ]

  @Test(arguments: agents) func `read an agent's text as what it does`(_ text: String, _ wanted: [String]) {
    #expect(cues(text, .agent) == wanted)
  }

  @Test func `are added to by a user's, with cues of any name`() throws {
    let own = LexiconFile(
      name: "egne/pris.lex", text: "cue pris.misnøye\n\n- dyrt actor=any\n  (dyr|kostbar)/a\n  ja: Det var dyrt.\n")
    let session = try CueDetector.bundled(userLexicons: [own]).makeSession()
    let found = session.findings(in: "Det var dyrt, men hun var hyggelig.").cues.map(\.cue.rawValue)
    #expect(found == ["pris.misnøye", "empathy.warmth"])
  }
}
