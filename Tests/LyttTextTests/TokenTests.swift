import Testing

@testable import LyttText

/// A text with the cuts between its tokens marked by bars; white space always cuts.
struct TokenCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let cut: String
  init(_ description: String, _ cut: String) {
    testDescription = description
    self.cut = cut
  }
  var text: String { cut.replacing("|", with: "") }
  var expected: [String] { cut.split { $0 == "|" || $0 == " " }.map(String.init) }
}

@Suite struct `Tokens` {
  static let cases = [
    TokenCase(
      "abbreviations keep their stops", "f.eks. bl.a. kl. 10 ca. 5 osv. 3 mrd. dvs. her p.t. opptatt m.m. jf. § 3"),
    TokenCase("the numbers to and ti do not", "Vi var to|. Alle var ti|."),
    TokenCase("an abbreviation without its last stop", "Det er f.eks slik|, bl.a her"),
    TokenCase("a new abbreviation by its ending", "Oppgi fødselsnr. og ordrenr. her"),
    TokenCase("units only beside a number", "Etter 5 min. kom hun|. Saken var min|. Den er"),
    TokenCase("nr. and s. before a number", "Se s. 12 og nr. 3|. Slutt"),
    TokenCase("hyphens hold words together", "e-post NAV-direktør 80-tallet topp-40-lista CO2-fri covid-19 3D-motor"),
    TokenCase("a hyphen for a part left out", "for- og etternavn|, kultur-|, idretts- og fritid|, 1970- og 80-tallet"),
    TokenCase("a hyphen after a quotation", "«|Rock Band|»|-spill er gøy"),
    TokenCase("a hyphen as a dash", "bra- |men dyrt".replacing("- |", with: "|- ")),
    TokenCase("a slash cuts words and holds figures", "og|/|eller 22/7 5/5 90 km/t A/S c/o"),
    TokenCase("numbers", "10.000 14.30 12:30 1.234,50 3.5.3.5 2,5"),
    TokenCase("ranges of numbers", "70|-|80 1839|-|1914 § 14|-|9 1|-|1,2 kg"),
    TokenCase("ordinals", "29. april den 3. gangen 19.|plass"),
    TokenCase("no ordinal at a sentence's end", "Det var i 1981|. Han ventet i 20|. hun svarte ikke"),
    TokenCase("percent, money, section, phone", "50|% kr 499,- kr|. Så § 7 §§ 3 +47 22 33 44 55"),
    TokenCase("addresses", "https://nav.no/a?b=c#d www.nav.no|, vg.no/sport a.b@nav.no|. Slutt vg.no|."),
    TokenCase("names and tags of the net", "@nav #takk @ola_nordmann #kundeservice2024|!"),
    TokenCase("emoji with modifiers and joiners", "👍🏽 👩‍👩‍👧 🇳🇴 ❤️ 1️⃣ bra|😊|😊"),
    TokenCase("emoticons", ":-) ;) :D <3 :'( bra |:)".replacing(" |:)", with: "|:)")),
    TokenCase("no emoticon inside a word", "svar|:|Det <|30 dager"),
    TokenCase("quotes", "«|hei|» “|hei|” \"|hei|\" ‘|hei|’ '|du|'"),
    TokenCase("apostrophes", "Mulligan's Hans' bil gi'kke app'en"),
    TokenCase("dots and marks", "vel ... vent|… hva|?? nei|!!! ja|?!"),
    TokenCase("a missing space", "bra|.|Hun var bra|,|men dyr bra|!|Hun 45 min|.|Helt"),
    TokenCase("a dash that opens a speech", "- Hei|, sa hun|. – Ha det|."),
    TokenCase("capitals", "SYKT BRA SERVICE|! NAV GH:WT H&M"),
    TokenCase("initials", "Harry S. Truman og A. Hansen likte plan B|. Han"),
    TokenCase("soft hyphens stay inside", "kunde\u{AD}service er bra"),
    TokenCase("masked oaths", "f**n så dårlig"),
    TokenCase("a name for a thing", "Volvo V60 og PB.160 koster 10cc"),
    TokenCase("files", "Se kvittering.pdf|."),
    TokenCase("other scripts", "Привет мир 你|好 שלום नमस्ते"),
  ]

  @Test(arguments: cases) func `are cut as expected`(_ c: TokenCase) { #expect(tokens(c.text) == c.expected) }

  @Test(arguments: cases) func `are the same for decomposed letters`(_ c: TokenCase) {
    let composed = analyze(c.text)
    let decomposed = analyze(c.text.decomposed)
    #expect(decomposed.tokens.count == composed.tokens.count)
    #expect(decomposed.tokens.map(\.kind) == composed.tokens.map(\.kind))
    #expect(
      decomposed.tokens.map { Array(decomposed.folded(of: $0)) }
        == composed.tokens.map { Array(composed.folded(of: $0)) })
  }

  @Test func `know what they are`() {
    let document = analyze("Hei, f.eks. 12 den 3. mai % vg.no a@b.no @nav #takk 😊 :)")
    #expect(
      document.tokens.map(\.kind) == [
        .word, .punctuation, .abbreviation, .number, .word, .ordinal, .word, .symbol, .url, .mail, .mention, .hashtag,
        .emoji, .emoticon,
      ])
  }

  @Test func `fold case, quotes and soft hyphens`() {
    let document = analyze("«ÆRLIG» TALT, kunde\u{AD}service ’n STRASSE ẞ Å")
    #expect(String(decoding: document.folded, as: UTF8.self) == "\"ærlig\" talt, kundeservice 'n strasse ss å")
  }

  @Test func `are given in Unicode scalars`() {
    let document = analyze("Å 😊 bær!")
    #expect(document.scalarSpans() == [0..<1, 2..<3, 4..<7, 7..<8])
  }
}

extension String {
  /// Canonical decomposition of the Norwegian and French letters that the tests use.
  var decomposed: String {
    let parts: [Character: String] = [
      "å": "a\u{30A}", "Å": "A\u{30A}", "é": "e\u{301}", "ö": "o\u{308}", "ä": "a\u{308}",
    ]
    return map { parts[$0] ?? String($0) }.joined()
  }
}

@Suite struct `The text layer` {
  @Test func `names the version of ICU`() { #expect(TextLayer.icuVersion.contains(".")) }

  @Test func `serves many threads at once`() async {
    let text = String(repeating: "Hun sa «hei», bl.a. kl. 10.30 og itj no mer 😊. ", count: 50)
    let expected = analyze(text).tokens
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 { group.addTask { TextLayer.bundled.makeAnalyzer().analyze(text).tokens == expected } }
      for await same in group { #expect(same) }
    }
  }
}
