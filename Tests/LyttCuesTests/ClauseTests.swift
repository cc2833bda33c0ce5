import Testing

/// Who acts, in sentences where the customer and the agent both do something.
@Suite struct `The one who acts` {
  static let agents: [(String, [String])] = [
    ("Mens jeg ventet sjekket hun saken og forklarte alt.", ["explanation+"]),
    ("Når jeg spurte svarte hun vennlig og lyttet godt.", ["warmth+", "listening+"]),
    ("Hun spurte hva jeg trengte, og forklarte prisene.", ["needs+", "explanation+"]),
    ("Hun spurte om vi var plaget av sjøsyke og tipset oss om en lugar.", ["needs+", "guidance+"]),
    ("Jeg syntes han forklarte godt.", ["explanation+"]),
    ("Mannen var tydelig og forklarte godt, det likte jeg.", ["explanation+"]),
    ("Det sto «jeg beklager ulempen dette måtte medføre» i hver melding.", ["feelings+"]),
    ("Hun jeg snakket med var vennlig.", ["warmth+"]),
    ("Jeg ble lyttet til.", ["listening+"]),
    ("Jeg skrev med en hyggelig dame.", ["warmth+"]),
    ("Jeg sendte en mail og fikk hyggelig svar.", ["warmth+"]),
    ("Jeg fikk selv en god forklaring.", ["explanation+"]),
    ("Hun var hyggelig selv om jeg var sur.", ["warmth+"]),
    ("Måtte gjenta det samme hele tiden.", ["listening-"]),
    ("Spurte meg hva jeg trengte. Veldig bra.", ["needs+"]),
  ]

  @Test(arguments: agents) func `is the agent`(_ text: String, _ wanted: [String]) {
    #expect(TestLexicon.cues(text) == wanted)
  }

  static let customers = [
    "Jeg er selv høflig og forventer det samme.", "Jeg er ikke så flink med data.", "Jeg stilte ingen spørsmål.",
    "Jeg hadde skrevet en grundig forklaring selv.", "Jeg har god kunnskap om dette selv.",
    "Spurte om opptak til årsstudium. Hun skrev hvilke dokumenter som trengs.",
    "Ringte for å spørre om studentrabatt. Det tok fire minutter.",
    "Jeg sa at «jeg er nå sur og lei».",
  ]

  @Test(arguments: customers) func `is the customer`(_ text: String) {
    #expect(TestLexicon.cues(text) == [])
  }

  static let others = [
    "Sjefen min ble sur.",
    "Bussjåføren var hyggelig.",
    "I går var naboen sur.",
    "Appen er hyggelig.",
    "Appen er blid og forklarer alt.",
    "Naboen leste brevet og forklarte innholdet.",
    "Nettsiden til kommunen er lett å forstå.",
    "Hun som satt der før, var tålmodig.",
    "Det var ikke henne som avbrøt meg.",
    "Legen min forklarte ikke hvorfor jeg trengte det.",
    "Kunden før meg var sur.",
    "Appen er verken blid eller lett å forstå, den saken ringte jeg om.",
    "Da strømmen gikk, var appen vanskelig å forstå.",
  ]

  @Test(arguments: others) func `is someone or something else`(_ text: String) {
    #expect(TestLexicon.cues(text) == [])
  }

  static let notOthers: [(String, [String])] = [
    ("Mannen min fikk hjelp av en hyggelig dame.", ["warmth+"]),
    ("Hun var hyggelig mot mora mi.", ["warmth+"]),
    ("Appen virket ikke, men han var hyggelig.", ["warmth+"]),
    ("Appen forklarte hun godt.", ["explanation+"]),
    ("Hun beklaget at skoene var små, forklarte godt og var hyggelig.", ["feelings+", "explanation+", "warmth+"]),
    ("Samboeren og jeg ble møtt av en hyggelig dame.", ["warmth+"]),
    ("Hun hjalp moren min og var hyggelig.", ["warmth+"]),
    ("Jeg ble sett og lyttet til.", ["listening+"]), ("Etter chatboten kom jeg til en hyggelig dame.", ["warmth+"]),
    ("Butikken har hyggelige ansatte.", ["warmth+"]), ("Legen lyttet godt.", ["listening+"]),
    ("Jeg setter pris på at hun var tålmodig.", ["reassurance+"]),
    ("Pakken omdirigert av en hyggelig dame.", ["warmth+"]),
  ]

  @Test(arguments: notOthers) func `is the agent though others are named`(_ text: String, _ wanted: [String]) {
    #expect(TestLexicon.cues(text) == wanted)
  }
}
