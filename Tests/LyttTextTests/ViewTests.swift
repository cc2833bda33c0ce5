import Testing

@testable import LyttText

@Suite struct `Entities` {
  static let cases: [(text: String, entities: [String])] = [
    ("Ring +47 22 33 44 55 nå", ["phone +47 22 33 44 55"]), ("tlf. 22334455", ["phone 22334455"]),
    ("900 12 345", ["phone 900 12 345"]), ("kl. 14.30", ["time kl. 14.30"]), ("08:45", ["time 08:45"]),
    ("29. april 2024", ["date 29. april 2024"]), ("29.04.2024", ["date 29.04.2024"]),
    ("2024-04-29", ["date 2024-04-29"]),
    ("12/3-2024", ["date 12/3-2024"]), ("1.234,50 kr", ["money 1.234,50 kr"]), ("kr 499,-", ["money kr 499,-"]),
    ("6,5 mill. kr", ["money 6,5 mill. kr"]), ("50 %", ["percent 50 %"]), ("50%", ["percent 50%"]),
    ("33 000 personer", ["number 33 000"]), ("a@b.no og vg.no", ["mail a@b.no", "url vg.no"]), ("ingenting her", []),
    ("3 av 5", ["number 3", "number 5"]),
  ]

  @Test(arguments: cases) func `are found`(_ c: (text: String, entities: [String])) {
    let document = analyze(c.text)
    #expect(document.entities().map { "\($0.kind.rawValue) \(document.text(of: $0.tokens))" } == c.entities)
  }
}

@Suite struct `Spelling variants` {
  static let cases: [(word: String, variant: String)] = [
    ("itj", "ikke"), ("æ", "jeg"), ("hu", "hun"), ("d", "det"), ("braaaa", "bra"), ("hyggeeelig", "hyggelig"),
    ("faar", "får"),
    ("oensker", "ønsker"), ("forstaar", "forstår"), ("førnøyd", "fornøyd"), ("hjælp", "hjelp"), ("spørmål", "spørsmål"),
    ("dårligg", "dårlig"), ("skikkeli", "skikkelig"), ("braa", "bra"),
  ]

  @Test(arguments: cases) func `lead to the standard form`(_ c: (word: String, variant: String)) {
    #expect(SpellingVariants.bundled.variants(of: c.word.utf8).contains(c.variant))
  }

  @Test func `leave known words alone`() {
    for word in ["ikke", "forsto", "kunde", "bok", "hyggelig"] {
      #expect(SpellingVariants.bundled.variants(of: word.utf8).isEmpty)
    }
  }

  @Test func `never turn a word into its opposite`() {
    for word in ["misfornøyd", "uvennlig", "uklar"] {
      #expect(!SpellingVariants.bundled.variants(of: word.utf8).contains { !$0.hasPrefix("mis") && !$0.hasPrefix("u") })
    }
  }
}

@Suite struct `Printed tokens` {
  @Test func `as NDJSON`() {
    let document = analyze("Hei \"du\"!")
    let out = TokenizeFormat.ndjson.string(for: document, id: "1\n", lemmas: ["hei", "\"", "du", "\"", "!"])
    #expect(
      out
        == #"{"id":"1\n","tokens":[[0,3],[4,5],[5,7],[7,8],[8,9]],"sentences":[[0,9]],"lemmas":["hei","\"","du","\"","!"]"#
        + #","icu":"\#(TextLayer.icuVersion)"}"# + "\n")
  }

  @Test func `with negations`() {
    let negation = TokenizeFormat.Negation(cue: [4..<8], scope: [0..<3])
    let out = TokenizeFormat.ndjson.string(
      for: analyze("Jeg ikke"), id: "a", lemmas: ["jeg", "ikke"], negations: [negation])
    #expect(out.hasSuffix(#","negations":[{"cue":[[4,8]],"scope":[[0,3]]}],"icu":"\#(TextLayer.icuVersion)"}"# + "\n"))
  }

  @Test func `as CoNLL-U`() {
    let out = TokenizeFormat.conllu.string(for: analyze("Ja. Nei."), id: "x", lemmas: ["ja", ".", "nei", "."])
    #expect(
      out == """
        # newdoc id = x
        # icu = \(TextLayer.icuVersion)
        # sent_id = x-1
        # text = Ja.
        1\tJa\tja\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        2\t.\t.\t_\t_\t_\t_\t_\t_\t_

        # sent_id = x-2
        # text = Nei.
        1\tNei\tnei\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        2\t.\t.\t_\t_\t_\t_\t_\t_\t_


        """)
  }

  @Test func `to be read`() {
    let document = analyze("Hun lyttet, men jeg forsto ikke. Takk!")
    #expect(
      TokenizeFormat.readable.string(for: document, id: "", lemmas: [])
        == "Hun · lyttet · , | men · jeg · forsto · ikke · .\nTakk · !\n")
  }
}
