import Testing

@testable import LyttText

@Suite struct `Lemmas` {
  /// A word in its context; the lemma of the last word is asked for.
  static let bokmål: [(text: String, lemma: String)] = [
    ("de misfornøyde", "misfornøyd"), ("uvennlige", "uvennlig"), ("en imøtekommende", "imøtekommende"),
    ("mine bøker", "bok"), ("det var bedre", "god"), ("hun gikk", "gå"), ("jeg skulle", "skulle"),
    ("har lyttet", "lytte"), ("ventetida", "ventetid"), ("behandlingstidene", "behandlingstid"),
    ("kundeserviceopplevelser", "kundeserviceopplevelse"), ("sykepengesøknaden", "sykepengesøknad"),
    ("en NAV-veilederen", "NAV-veileder"), ("til e-posten", "e-post"), ("Kundens", "kunde"), ("kastes", "kaste"),
    ("med menn", "mann"), ("å bruke", "bruke"), ("en bruker", "bruker"), ("jeg bruker", "bruke"),
    ("jeg håper", "håpe"), ("det store huset", "hus"), ("flere", "mange"), ("lærerne", "lærer"),
  ]
  static let nynorsk: [(text: String, lemma: String)] = [
    ("dei misnøgde", "misnøgd"), ("jentene", "jente"), ("spørsmåla", "spørsmål"), ("ho kjem", "kome"),
    ("eg spurde", "spørje"), ("har lytta", "lytte"), ("kundehandsamaren", "kundehandsamar"), ("mange gonger", "gong"),
    ("betre", "god"), ("ei bok", "bok"), ("bøkene", "bok"), ("ordningane", "ordning"),
  ]

  @Test(arguments: bokmål) func `in bokmål`(_ c: (text: String, lemma: String)) {
    #expect(Lemmatizer().lemmas(of: analyze(c.text), language: .bokmål).last == c.lemma)
  }

  @Test(arguments: nynorsk) func `in nynorsk`(_ c: (text: String, lemma: String)) {
    #expect(Lemmatizer().lemmas(of: analyze(c.text), language: .nynorsk).last == c.lemma)
  }

  @Test func `a negative adjective never loses its prefix`() {
    for form in ["misfornøyd", "misfornøyde", "ufølsomt", "uvennlig", "uhjelpsomme", "mislykket", "uklare", "umulige"] {
      let lemma = Lemmatizer().lemmas(of: analyze(form), language: .bokmål)[0]
      #expect(lemma.hasPrefix("mis") || lemma.hasPrefix("u"), "\(form) became \(lemma)")
    }
  }

  @Test func `names keep their capitals and lose the genitive`() {
    let lemmas = Lemmatizer().lemmas(of: analyze("Jeg snakket med Hans om Telenors priser."), language: .bokmål)
    #expect(lemmas == ["jeg", "snakke", "med", "Hans", "om", "Telenor", "pris", "."])
  }
}

@Suite struct `The vocabulary` {
  static let forms: [(lemma: String, class: WordClass, has: [String])] = [
    ("spørre", .verb, ["spør", "spurte", "spurt", "spørres", "spørje", "spurde"]),
    ("spørje", .verb, ["spør", "spurte", "spurde"]),
    ("bok", .noun, ["boka", "boken", "bøker", "bøkene", "bokas", "bøkenes"]),
    ("kunde", .noun, ["kunden", "kunder", "kundenes", "kundar", "kundane"]),
    ("sykkel", .noun, ["sykkelen", "sykler", "syklene", "syklar", "syklane"]),
    ("rom", .noun, ["rommet", "rommene"]),
    ("museum", .noun, ["museet", "museer", "museene", "musea"]),
    ("lærer", .noun, ["læreren", "lærere", "lærerne", "lærar", "lærarane"]),
    ("kaste", .verb, ["kaster", "kastet", "kasta", "kastes", "kast", "kastende", "kastar", "kastast"]),
    ("kjenne", .verb, ["kjente", "kjent", "kjende"]),
    ("bo", .verb, ["bor", "bodde", "bodd", "bu", "budde"]),
    ("sikker", .adjective, ["sikkert", "sikre", "sikrere", "sikrest", "sikrare"]),
    ("grønn", .adjective, ["grønt", "grønne"]),
    ("viktig", .adjective, ["viktige", "viktigere", "viktigst", "viktigare"]),
    ("morsom", .adjective, ["morsomt", "morsomme", "morsommere"]),
    ("god", .adjective, ["godt", "gode", "bedre", "best", "beste", "betre"]),
  ]

  @Test(arguments: forms) func `inflects`(_ c: (lemma: String, class: WordClass, has: [String])) {
    let forms = Set(Vocabulary.bundled.forms(ofLemma: c.lemma, class: c.class))
    for form in c.has { #expect(forms.contains(form), "\(c.lemma): \(form)") }
  }

  @Test func `has more than eight thousand lexemes in each standard`() {
    #expect(Vocabulary.bundled.count(in: .nb) > 8000)
    #expect(Vocabulary.bundled.count(in: .nn) > 8000)
  }

  @Test func `finds every form that it makes`() {
    for lemma in ["spørre", "bok", "kunde", "sykkel", "viktig", "god", "finne", "museum"] {
      for form in Vocabulary.bundled.forms(ofLemma: lemma) {
        #expect(Vocabulary.bundled.contains(folded: form.utf8), "\(form)")
      }
    }
  }

  @Test func `guesses the forms of a new lemma`() {
    let verb = Vocabulary.guessedForms(ofLemma: "blogge", class: .verb)
    for form in ["blogger", "blogget", "blogga", "bloggar"] { #expect(verb.contains(form)) }
    let noun = Vocabulary.guessedForms(ofLemma: "chatbot", class: .noun)
    for form in ["chatboten", "chatboter", "chatbotens", "chatbotar"] { #expect(noun.contains(form)) }
  }

  @Test func `knows no nonsense`() {
    for form in ["", "qwrt", "s", "asdfasdf", "🙂"] where form != "s" {
      #expect(Vocabulary.bundled.analyses(folded: form.utf8).isEmpty)
    }
    #expect(Vocabulary.bundled.forms(ofLemma: "qwrt").isEmpty)
  }
}
