import LyttCues
import LyttLexicon
import LyttModel

/// A small lexicon of the tests' own with the bundled sets and modifiers, so that no cue entry's change breaks them.
enum TestLexicon {
  static let text = """
    cue empathy.warmth

    + hyggelig
      (hyggelig|blid|vennlig|høflig|imøtekommende)/a
    - uhøflig
      (uhøflig|sur|kort)/a

    cue empathy.listening

    + lytte
      lytte (til|på)?
    - avbryte actor=any
      avbryte
    - gjenta actor=customer
      måtte gjenta >>

    cue empathy.reassurance

    + tålmodig
      (tålmodig|tålmodighet|trygg)
    - stresset
      stresset

    cue clarity.explanation

    + forklare
      (forklare|forklaring)
    - kunne-bedre turn=no
      "kunne" "vært" "forklart" "bedre"

    cue clarity.language

    + lett-å-forstå
      lett å forstå
    - vanskelig-å-forstå
      vanskelig å forstå
    - fort
      snakke fort
      bruke mange *uttrykk

    cue empathy.understanding

    + forstå-behov
      forstå [ behov ]
      forstå .. behov

    cue questioning.needs

    + spørre actor=agent
      spørre (om|hva|hvor) >>
      stille spørsmål >>

    cue empathy.feelings

    + beklage
      (beklage|engasjert|engasjement)
    - bare-saken
      "bare opptatt av saken"

    cue guidance

    + hvis-noe genre=agent
      hjelpe
    + tips
      ("tipset") @meg

    cue competence

    + flink
      (flink|kunnskap)
    """

  static let detector: CueDetector = {
    let files =
      Lexicon.bundledFiles.filter { !$0.name.contains("/cues/") } + [LexiconFile(name: "test.lex", text: text)]
    do { return try CueDetector(Lexicon(reading: files)) } catch { fatalError("\(error)") }
  }()

  /// The cues of a text as `warmth+`.
  static func cues(_ text: String) -> [String] {
    found(text).compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  /// The cues of a text as `warmth+ «hyggelig»`.
  static func found(_ text: String, _ genre: Genre = .comment) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return detector.makeSession().findings(in: text, genre: genre).cues.map { cue in
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[cue.start..<cue.end])
      let name = cue.cue.rawValue.split(separator: ".").last ?? ""
      return "\(name)\(cue.polarity.rawValue) \(String(words))"
    }
  }
}
