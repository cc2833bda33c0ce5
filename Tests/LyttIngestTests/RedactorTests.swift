import Testing

@testable import LyttIngest

@Suite struct `Redaction` {
  static let redactor = Redactor(knownNames: ["Zaphira", "KB-1042", "Per"])

  static let cases: [(String, String)] = [
    ("Fødselsnummeret mitt er 01019012345.", "Fødselsnummeret mitt er [fødselsnummer]."),
    ("nr 010190 12345 ble lest opp", "nr [fødselsnummer] ble lest opp"),
    ("Konto 1234.56.78903 er feil", "Konto [kontonummer] er feil"),
    ("IBAN NO93 8601 1117 947 takk", "IBAN [kontonummer] takk"),
    ("Kortet 4111 1111 1111 1111 virker ikke", "Kortet [kortnummer] virker ikke"),
    ("Ring meg på 987 65 432 etter kl. 14.30", "Ring meg på [telefon] etter kl. 14.30"),
    ("Tlf.: +47 22 33 44 55", "Tlf.: [telefon]"),
    ("mobil 98765432.", "mobil [telefon]."),
    ("nummeret er 9 8 7 6 5 4 3 2", "nummeret er [telefon]"),
    ("Send til ola.nordmann@example.no nå", "Send til [e-post] nå"),
    ("ola nordmann (at) example.no", "ola [e-post]"),
    ("Se https://min.side.no/sak?token=abc123xyz for mer", "Se [nettadresse] for mer"),
    ("Se www.nav.no for mer", "Se www.nav.no for mer"),
    ("Ordrenummer 48213 kom aldri", "Ordrenummer [referanse] kom aldri"),
    ("ordrenr: AB-48213-X", "ordrenr: [referanse]"),
    ("kundenummeret mitt er 1234567", "kundenummeret mitt er [referanse]"),
    ("saken 2021/12345 ligger der", "saken [referanse] ligger der"),
    ("bilen EK 12345 sto der", "bilen [referanse] sto der"),
    ("Jeg bor i Storgata 12 B, 0155 Oslo, i dag", "Jeg bor i [adresse], i dag"),
    ("Karl Johans gate 5 er sperret", "[adresse] er sperret"),
    ("Pakken gikk til 5003 Bergen.", "Pakken gikk til [adresse]."),
    ("Hun presenterte seg som Mia.", "Hun presenterte seg som [navn]."),
    ("Kundebehandler Kari hjalp meg", "Kundebehandler [navn] hjalp meg"),
    ("Snakket med Ingrid Xylofonsen i går", "Snakket med [navn] i går"),
    ("Det var Solveigs skyld", "Det var [navn] skyld"),
    ("Mvh Odd", "Mvh [navn]"),
    ("hun het kari", "hun het [navn]"),
    ("Zaphira var flink", "[navn] var flink"),
    ("Født 12.03.1985, sa jeg", "Født [fødselsnummer], sa jeg"),
    ("Født 12. mars 1985 i Bodø", "Født [fødselsnummer] i Bodø"),
    ("Kundenummer 12 345 678 er mitt", "Kundenummer [referanse] er mitt"),
    ("Bookingreferansen QWXZPK virket ikke", "Bookingreferansen [referanse] virket ikke"),
    ("Bor i Kirkeg. 4 nå", "Bor i [adresse] nå"),
    ("Takk til Xiulan og Solveig", "Takk til [navn] og [navn]"),
    ("Marit på Nav Voss er best", "[navn] på Nav Voss er best"),
    ("fnr 01/01/90 12345", "fnr [fødselsnummer]"), ("Nr 01.01.1990 12345 er meg", "Nr [fødselsnummer] er meg"),
    ("fødselsnummer 010190, 12345", "fødselsnummer [fødselsnummer], [fødselsnummer]"),
    ("01.01.90 er fødselsdatoen min", "[fødselsnummer] er fødselsdatoen min"),
    ("iban no9386011117947", "iban [kontonummer]"),
    ("KID: 0012345678901234", "KID: [referanse]"), ("best.nr. 3344-55", "best.nr. [referanse]"),
    ("koden X7K2QP virket", "koden [referanse] virket"), ("bil ek 12345", "bil [referanse]"),
    ("brukernavnet er kari.n82", "brukernavnet er [referanse]"),
    ("passordet er Sommer2020!", "passordet er [referanse]!"),
    ("ip-adressen 84.210.33.12", "ip-adressen [nettadresse]"), ("kari.nordmann at gmail dot com", "[e-post]"),
    ("kari.nordmann[at]gmail.com", "[e-post]"), ("Se www.facebook.com/kari.nordmann", "Se [nettadresse]"),
    ("Følg meg, @karinord", "Følg meg, [navn]"), ("K. Zqwerta var der", "[navn] var der"),
    ("Snakket med Zqwerta på telefon", "Snakket med [navn] på telefon"),
    ("Men BEST-0091-ZK er sendt", "Men [referanse] er sendt"), ("Faktura F-10093 kom", "Faktura [referanse] kom"),
    ("Kvittert ut av T. Gundersen.", "Kvittert ut av [navn]."), ("baby Haug er født", "baby [navn] er født"),
    ("Polisen min er 14-882.305, takk", "Polisen min er [referanse], takk"),
    ("Sporing RR 418 220 957 NO her", "Sporing [referanse] her"), ("ordre NB-2200417", "ordre [referanse]"),
    ("Referansen dykkar: 22/04518-7.", "Referansen dykkar: [referanse]."),
    ("skadesak 23-0099182", "skadesak [referanse]"),
    ("bot på sv 33817 i går", "bot på [referanse] i går"),
    ("Motorsykkelen har UB 9034", "Motorsykkelen har [referanse]"),
    ("bilen ZH 73 006 er klar", "bilen [referanse] er klar"), ("Ringte fra (22) 46 19 83", "Ringte fra [telefon]"),
    ("Med nummer 5501 8832 04.", "Med nummer [referanse]."),
    ("få snakke med kjell arne igjen", "få snakke med [navn] igjen"),
    ("jon olav her, kan de ringe", "[navn] her, kan de ringe"), ("Bjørn va ikke på jobb", "[navn] va ikke på jobb"),
    ("Mai var en dyktig selger", "[navn] var en dyktig selger"), ("Hos Tomaš Şahin og Łukasz", "Hos [navn] og [navn]"),
    ("Jovana Petrović ba om det", "[navn] ba om det"),
    ("Ola Zqwerta Jr. ringte", "[navn] ringte"), ("H. Aa. Bjerke skrev", "[navn] skrev"),
    ("herr von Krogh kom", "herr [navn] kom"),
    ("Mvh familien Haug", "Mvh familien [navn]"), ("Hilsen K", "Hilsen [navn]"),
    ("Jeg heter egentlig Zhang Wei.", "Jeg heter egentlig [navn]."),
    ("Systemet skriver «Thorsdottir» her", "Systemet skriver «[navn]» her"),
    ("Fikk tilbud av Vår i går", "Fikk tilbud av [navn] i går"),
    ("Vennlig hilsen\nZqwerta", "Vennlig hilsen\n[navn]"),
  ]

  /// Telephones, however they are written.
  static let phones = [
    "98765432", "987 65 432", "98 76 54 32", "987 65432", "98765 432", "98 765 432", "9876 5432", "98-76-54-32",
    "987-65-432", "98.76.54.32", "987.65.432", "(+47) 987 65 432", "+47-98765432", "+4798765432", "004798765432",
    "0047 98 76 54 32", "47 98 76 54 32", "+47 (0) 98765432", "9 87 65 432", "98 7654 32", "98 7 65 432", "22 33 44 55",
    "+46 70-123 45 67", "+44 (0)20 7946 0958", "9 8 7 - 6 5 - 4 3 2",
    "ni åtte sju seks fem fire tre to", "nittiåtte syttiseks femtifire trettito",
  ]

  @Test(arguments: phones) func `telephones are found however they are written`(_ number: String) {
    #expect(Self.redactor.redact("Ring \(number) nå").text == "Ring [telefon] nå")
  }

  static let addresses = [
    "Storgata 12b, 0155 Oslo", "Øvre Slottsgate 3", "Dronning Eufemias gate 16", "Chr. Kroghs gate 2",
    "C. J. Hambros plass 5", "Olav Kyrres gt. 7", "Åsvegen 112, 2740 Roa", "Bjerkealleen 3", "Kaigaten 1-3",
    "Torggata 1/3",
    "Strandkaien 2", "Elvebredden 44", "Vestre Rosten 77", "Nedre Ila 12", "Sandslimarka 63", "Sjøvegen nr 4",
    "Sørkedalsveien 150A H0302", "N-0155 OSLO", "gårdsnr. 203, bruksnr. 41, seksjon 6", "hovedgata 77 2. etg",
    "Solveien 101, leil. 305", "Postboks 123, 5001 Bergen",
  ]

  @Test(arguments: addresses) func `addresses are found however they are written`(_ address: String) {
    #expect(Self.redactor.redact("Det gjelder \(address).").text == "Det gjelder [adresse].")
  }

  @Test(arguments: cases) func `replaces what is personal`(_ text: String, _ wanted: String) {
    #expect(Self.redactor.redact(text).text == wanted)
  }

  static let untouched = [
    "Ventet 4 uker, fra kl. 14 til 16.30, i 2020 og 2021.", "Det kostet 25 000 000 kroner, eller 1 234,50 kr.",
    "Ventetid: 10-15 min. Åpent 24/7, 08.00–16.00.", "Innen 01.12.2020 eller 2020-12-01.",
    "Per i dag er det 100 % greit.",
    "Hans svar var tydelig. Ville du handlet igjen?", "Du er nr. 12 i køen.", "Sommeren var fin i Bergen og Oslo.",
    "Jeg er veldig fornøyd. Det er bra.", "Takk for hjelpen! Hei igjen.",
    "NAV svarte på 3 dager. Skjema RF-1030 og iPhone 13.",
    "Andre ganger gikk det bedre. Sol og regn.", "Kundebehandleren lyttet, og hun forsto.", "Perioden 2019-2021.",
    "En faktura på 1 200,50 kom. Faktura 1 200,50. Ordre på 2500 varer.",
    "I 2019 2020 2021 2022 var det likt.", "Omsatte for 25 000 000 i fjor.", "Elles var det greitt. Ruta var knust.",
    "Vennlig hilsen Servicetorget", "Vennlig hilsen\nKundeservice", "Møte 22 05 2021 kl. 10",
    "Versjon 10.0.0 og 4G/5G.",
    "Brukernavnet virket ikke, og passordet var glemt.", "De siste 10000 kronene.", "En, to, tre ganger.",
    "Skoene hjalp, og Telenor svarte.", "I dag var rådgiveren høflig.", "Legesekretæren gjentok alt.",
    "Fra Gardermoen og Flesland.", "Leilighetsnummer glemte jeg.", "Skjema RF-1030.",
    "Modellen heter Zqwerta 6 Pro.", "Våren er fin. Vår i lufta.",
    "Kortet slutter på 1241.", "Av 10-15 stykker i 2019-2020 var 12 av 33817 feil.", "Innen 30 dager, 22/2024.",
    "Jo, det gjorde han. Even better.", "Solen skinte på butikken. En god line sa ingenting.",
  ]

  @Test(arguments: untouched) func `leaves everything else`(_ text: String) {
    #expect(Self.redactor.redact(text).text == text)
  }

  /// Pieces that redaction looks at, put together at random: nothing may trap, and edits lie in order inside the text.
  @Test func `any order of words, digits and signs is read`() {
    let pieces = [
      "kundenr", "sak", "ref", ".", ",", ":", " ", "\n", "12", "3", "4471", "44718", "98765432", "01019012345", "K",
      "SK",
      "NO", "-", "/", "#", "(", ")", "«", "i", "til", "er", "bor", "adresse", "Storgata", "Grensen", "Oslo", "Leira",
      "Kari", "Hansen", "Hans", "Ø.", "H", "h0302", "etg", "3.", "gnr", "bnr", "bil", "cv", "EL-", "kort", "konto",
      "47",
      "+", "00", "kr", "%", "varenr", "modell", "X4Z", "mvh", "c/o", "v/", "og", "Mo", "Rana", "gate", "@", "http://",
      "www", ".no", "at", "?", "192.168.1.1", "født", "mai", "TV-boksen", "\u{301}", "🙂", "é",
      "\u{200B}", "\u{AD}", "٣", "９８", "＠", "(at)", "krøllalfa", "punktum", "heter", "takk", "de", "la", "d'", "al-",
      "&", "Иван", "°", "59.9139", "::", "a4", "hytte", "adresse", "passord", "=", "[", "]", "skriver", "navnet",
      "a\u{30A}",
    ]
    var state: UInt64 = 20_201_122
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<(1 + next(14)) { text += pieces[next(pieces.count)] + (next(2) == 0 ? " " : "") }
      let redacted = Self.redactor.redact(text)
      let ends = redacted.edits.flatMap { [$0.start, $0.end] }
      #expect(ends == ends.sorted() && (ends.last ?? 0) <= text.unicodeScalars.count, "\(text)")
    }
  }

  @Test func `a text may begin with a sign before its number`() {
    #expect(Self.redactor.redact("-1234567").text == "-[referanse]")
  }

  @Test func `offsets count what nobody sees in the text as given`() {
    let text = "Å\u{AD}, ring 98\u{200B}76 54３２ nå"
    let redacted = Self.redactor.redact(text)
    #expect(redacted.text == "Å\u{AD}, ring [telefon] nå")
    #expect(redacted.edits.map { [$0.start, $0.end] } == [[9, 19]])
  }

  /// A letter and its mark may be two scalars.
  @Test func `names are found whether their letters are composed or not`() {
    #expect(Self.redactor.redact("Takk til A\u{30A}shild for hjelpen").text == "Takk til [navn] for hjelpen")
  }

  /// Long fields of one thing: what takes a square of their length would not end.
  static let fields = [
    "www.", "-1234567 ", "Ola ", "kundenr. ", "1", "(", "@", "mvh ", "a.", "a\u{301}", "12 ", "12/", "A.", "\"",
    "ni , ",
    "a:", "heter ", "Ola: ", "de la ", "\u{200B}", "Иван ", "hytte 1 på ", "1.1234,", "a (dot) ", ".no/", "A1",
  ]

  @Test(arguments: fields) func `a field of nothing else is read in time that grows with its length`(_ piece: String) {
    func seconds(_ count: Int) -> Double {
      let text = String(repeating: piece, count: count)
      let clock = ContinuousClock()
      return (0..<3).map { _ in clock.measure { _ = Self.redactor.redact(text) } }.min()! / .seconds(1)
    }
    let (short, long) = (seconds(300), seconds(2_400))
    #expect(long < 20 * short + 0.05)
  }

  @Test func `offsets lead from the text as given to the redacted text`() {
    let text = "Å, Kari lyttet på 98765432 🙂 og forsto"
    let redacted = Self.redactor.redact(text)
    let before = Array(text.unicodeScalars)
    let after = Array(redacted.text.unicodeScalars)
    for word in ["lyttet", "forsto", "🙂"] {
      let scalars = Array(word.unicodeScalars)
      let start = before.indices.first { before[$0...].starts(with: scalars) } ?? -1
      let span = redacted.map(start..<(start + scalars.count))
      #expect(Array(after[span]) == scalars)
    }
    let name = redacted.map(3..<7)
    #expect(String(String.UnicodeScalarView(after[name])) == "[navn]")
  }
}
