import Testing

@testable import LyttIngest

/// What a reader with fresh eyes found left in a text, or lost; marked is what must go, and nothing else.
@Suite struct `Redacted texts of a reader` {
  static let surnames = [
    "berg", "haugen", "hagen", "dahl", "lund", "moen", "strand", "solberg", "eide", "bakken", "lie", "lunde", "moe",
    "bakke", "berge", "hauge", "lien", "solheim", "myhre", "holmen", "strøm", "nordby", "vik", "dale", "sande", "engen",
    "tangen", "viken", "bråten", "haug", "solli", "brekke", "bye", "vangen", "skogen", "sletten", "aune", "hansen",
  ]

  @Test(arguments: surnames) func `a surname that is a word goes with the first name before it`(_ surname: String) {
    let texts = [
      "snakket med ⟦silje \(surname)⟧", "hei, det er ⟦kari \(surname)⟧ her", "takk til ⟦silje \(surname)⟧ for hjelpen",
      "kundebehandler ⟦silje \(surname)⟧ var grei", "⟦Silje \(surname)⟧ svarte raskt", "ringte ⟦per \(surname)⟧ i går",
    ]
    for text in texts { #expect(Redacting.replaced(text) == Redacting.wanted(text)) }
  }

  static let names = [
    "⟦per nordby⟧ ringte meg", "⟦kari⟧ lo godt, og ⟦silje⟧ tok en by tur", "Snakket med ⟦May⟧ på kundeservice",
    "Rådgiver ⟦Said⟧ svarte raskt", "Jeg snakket med ⟦Egon⟧ om saken", "⟦Siri⟧ hjalp meg", "snakket med ⟦Said⟧ i går",
    "ligger i kontrakt_⟦kari_nordby⟧.pdf nå", "Skriv ⟦Kari%20Nordby⟧ i feltet", "⟦KARI.NORDBY⟧",
    "skjema_⟦nordby_kari⟧.pdf", "Dette gjelder ⟦Layla⟧. Vist meg skolen.", "⟦Kari⟧ la på.",
    "snakket med ⟦ola hauge⟧ i går",
    "jeg snakket med ⟦anne vik⟧ og ⟦per eide⟧", "⟦Emma.Berg⟧ sendte",
  ]

  static let words = [
    "She said she would call back", "he said no", "The agent said sorry", "I called in May and again in June",
    "In May 2020 we moved", "Our flight was on 17 May.", "Ble operert på Haukeland i fjor", "Vi spiste på Egon i går",
    "Brukte Siri på iPhone", "Barna så Jon Blund på tv", "Leverte næringsoppgave RF-1167 for sent", "Hva er min IP",
    "bor i 3. etasje uten heis", "pris per dag i strand", "betalte 93,50 for telefonen 12,50",
    "Vi var 3, 4, 5 stykker", "jeg bruker netflix, passord glemt", "bruker chromecast og passord virker ikke",
    "ring 1,2,3 så går det",
    "min konto 500, 300 og 200 kroner", "på konto 12,50 og 13,75",
  ]

  static let amounts = [
    "Depositum 34 500", "Depositum: 34.500", "Nedbetaling 10 450", "skaden 88 700", "Regningen ble 12 345",
    "Husleie 14 250", "Erstatningen ble 120 455",
  ]

  static let numbers = [
    "Faktura ⟦12 345⟧ er feil", "skaden ⟦88 704⟧ er ikke meldt", "tlf ⟦93/41/72/68⟧", "tlf ⟦93,41,72,68⟧",
    "ring ⟦934/17/268⟧", "kontonr ⟦1503, 48, 29174⟧", "konto ⟦1503 . 48 . 29174⟧", "konto ⟦1503. 48. 29174⟧",
    "⟦+1 (212) 555-0198⟧", "personnr ⟦①⑦⓪④⑧⑤ ①②③④⑤⟧", "⟦treognitti enogførti toogsytti åtteogseksti⟧",
    "tlf ⟦93 41 72 68⟧ ⟦934 17 268⟧ ⟦93417268⟧", "tlf ⟦93417268⟧ / ⟦+47 934 17 268⟧", "konto ⟦15034829174⟧, 500 kr",
    "tlf ⟦93417268⟧, 3 stk varer", "bruker ⟦karinor⟧, pw ⟦sommer⟧",
    "bor på ⟦skogveien 3, Åsv 14, Nygårdsgt 7⟧", "møt meg i ⟦Nygårdsgt 7⟧",
  ]

  static let births = [
    "⟦Silje⟧: Hva er fødselsdatoen din?\nKunde: ⟦17.04.1985⟧", "Når er du født?\n12:06 Kunde: ⟦17. april 1985⟧",
    "Fødselsdato:\n⟦17.04.1985⟧", "hun spurte om fødselsdato og jeg svarte ⟦17.04.1985⟧",
    "⟦1985-04-17⟧ er fødselsdatoen min", "Birthday ⟦17 April 1985⟧", "⟦17. april 1985⟧ er fødselsdatoen min",
    "Født i Norge. Bestilte 12.04.2024", "Er hun født i Norge?\nLevert: 12.04.2024",
    "Fødselsdato er feil i skjemaet. Sendt 12.04.2024",
  ]

  static let addresses = [
    "Se ⟦https://firma.no/reset/qWeRtYuIoPaSdFgHjKl⟧ nå", "Se ⟦firma.no/aktiver/kXbQzPlm⟧ nå",
    "Se ⟦https://t.co/aB3dE⟧ nå", "Se ⟦https://meet.google.com/abc-defg-hij⟧ nå",
    "Se ⟦https://forms.office.com/r/QxYzAbCdEf⟧ nå", "Se ⟦https://firma.no/u/kari-nordby/profil⟧ nå",
    "Se ⟦https://firma.no/bruker/nordby⟧ nå", "Se ⟦https://dropbox.com/s/abcdefghijk/skademelding-nordby.pdf⟧ nå",
    "Se www.nav.no og firma.no/kundeservice/kontakt-oss", "Se https://firma.no/MinSide/profil/innstillinger",
    "Se firma.no/om-oss/presse", "Se https://www.skatteetaten.no/person/skatt/skattemelding",
  ]

  @Test(arguments: names + numbers + births + addresses) func `what is personal goes`(_ text: String) {
    #expect(Redacting.replaced(text) == Redacting.wanted(text))
  }

  @Test(arguments: words + amounts) func `words and amounts stay`(_ text: String) {
    #expect(Redacting.replaced(text) == text)
  }

  @Test func `an agent's surname goes in lower case where persons stand, and an ordinary word does not`() {
    let redactor = Redactor(knownNames: ["Bjørn Berg", "Håp"])
    #expect(redactor.redact("bjørn svarte. ringte berg igjen").text == "[navn] svarte. ringte [navn] igjen")
    #expect(redactor.redact("jeg hadde håp om svar").text == "jeg hadde håp om svar")
    #expect(redactor.redact("vi gikk over berg og dal").text == "vi gikk over berg og dal")
    #expect(redactor.redact("Snakket med Håp i dag").text == "Snakket med [navn] i dag")
  }
}
