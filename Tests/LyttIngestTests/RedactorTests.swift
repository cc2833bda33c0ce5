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
  ]

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
    "Vennlig hilsen Servicetorget",
  ]

  @Test(arguments: untouched) func `leaves everything else`(_ text: String) {
    #expect(Self.redactor.redact(text).text == text)
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
