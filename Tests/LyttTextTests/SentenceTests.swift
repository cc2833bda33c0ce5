import Testing

@testable import LyttText

/// A text with its sentences parted by bars.
struct SentenceCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let sentences: [String]
  let text: String
  init(_ description: String, _ cut: String) {
    testDescription = description
    sentences = cut.split(separator: "|").map { $0.trimmed }.filter { !$0.isEmpty }
    text = cut.replacing("|", with: "")
  }
}

extension Substring {
  var trimmed: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

@Suite struct `Sentences` {
  static let cases = [
    SentenceCase("plain", "Hun lyttet. |Han gjorde ikke det! |Hvorfor?"),
    SentenceCase("abbreviations that never end one", "Dr. Hansen kom kl. 12.30 bl.a. til NAV. |Bra."),
    SentenceCase("abbreviations that may", "Det var kø osv. |Hun beklaget. |Ring oss på tlf. |Det haster."),
    SentenceCase("initials", "Harry S. Truman kom. |Han gikk."),
    SentenceCase("ordinals and dates", "Den 15. mai kom svaret. |Den 3. gangen gikk det."),
    SentenceCase("years end one", "Det var i 1981. |Han ventet."),
    SentenceCase("a dash opens a reply", "Hun svarte. |- Det går bra, sa hun. |– Takk, sa jeg."),
    SentenceCase("a dash inside does not", "Tok god tid - selv om det var kø - og smilte."),
    SentenceCase("a colon before a capital ends one", "Hun sa: |Det går bra."),
    SentenceCase("a colon before a small letter does not", "Svar: ja, gjerne."),
    SentenceCase("a colon inside a title does not", "Han så «Star Wars: Episode» i går."),
    SentenceCase("a quote with a tag", "«Hyggelig!» sa hun. |«Hva?» spurte han."),
    SentenceCase("a question told on", "Hva må du trene på da? spør pappa."),
    SentenceCase("a sentence that ends in a quote", "Han sa «det går bra.» |Det gikk ikke."),
    SentenceCase("an ellipsis that goes on", "Han var grei ... men sen."),
    SentenceCase("an ellipsis that ends", "Jeg ventet... |Ingen svarte."),
    SentenceCase("small letters after a stop", "veldig bra. |hun var hyggelig. |takk"),
    SentenceCase("no punctuation at all", "hun var grei og hjalp meg fint takk"),
    SentenceCase("lines", "Dårlig service\n|Ventet i en time\n|fikk ikke svar"),
    SentenceCase("a list", "Plusser:\n|- rask\n|- hyggelig"),
    SentenceCase("a numbered list", "1. Rask\n|2. Hyggelig"),
    SentenceCase("a heading", "Min opplevelse\n\n|Jeg ringte i går."),
    SentenceCase(
      "a line broken by the program",
      "Dette er en lang linje som programmet til kunden har brutt midt i\nsetningen fordi den ble for lang."),
    SentenceCase("emoji end one before a capital", "Takk for hjelpen 😊 |Ha en fin dag"),
    SentenceCase("emoji stay with their sentence", "Takk for hjelpen! 😊"),
    SentenceCase("a missing space", "Det var bra.|Hun smilte."),
    SentenceCase("another script", "你好。|再见。"),
    SentenceCase("brackets", "(Se under.) |Det gikk bra (etter hvert)."),
  ]

  @Test(arguments: cases) func `are cut as expected`(_ c: SentenceCase) { #expect(sentences(c.text) == c.sentences) }
}

@Suite struct `Clauses` {
  static let cases = [
    SentenceCase("at conjunctions", "Hun lyttet godt |og ga meg svar, |men han forsto ikke"),
    SentenceCase("at subjunctions", "Han forsto ikke |hva jeg mente |fordi han ikke hørte etter"),
    SentenceCase("a subordinate clause first", "Da jeg ringte, |var hun blid"),
    SentenceCase("a list is no row of clauses", "Hun var rask, hyggelig og flink"),
    SentenceCase("a phrase before its clause", "Veldig bra |at hun ringte"),
    SentenceCase("so as a degree", "Det var så bra"),
  ]

  @Test(arguments: cases) func `are cut as expected`(_ c: SentenceCase) {
    let document = analyze(c.text)
    #expect(document.clauses.map { document.text(of: $0) } == c.sentences)
  }
}
