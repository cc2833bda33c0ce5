import LyttCues
import LyttModel
import Testing

@Suite struct `Scope` {
  static let negation: [(String, [String])] = [
    ("Hun var hyggelig.", ["warmth+ hyggelig"]),
    ("Hun var ikke hyggelig.", ["warmth- ikke hyggelig"]),
    ("Hun lyttet ikke.", ["listening- lyttet ikke"]),
    ("Han var aldri uhøflig.", ["warmth+ aldri uhøflig"]),
    ("Ho var ikkje hyggeleg.", ["warmth- ikkje hyggeleg"]),
    ("Hyggelig var hun ikke.", ["warmth- Hyggelig var hun ikke"]),
    ("Den hyggelige damen svarte ikke.", ["warmth+ hyggelige"]),
    ("Hun var hyggelig, men lyttet ikke.", ["warmth+ hyggelig", "listening- lyttet ikke"]),
    ("Han var verken vennlig eller tålmodig.", ["warmth- verken vennlig", "reassurance- eller tålmodig"]),
    ("Hun var ikke hyggelig eller blid.", ["warmth- ikke hyggelig eller blid"]),
    ("Ingen kø og blid dame.", ["warmth+ blid"]),
    ("Ingen ventetid, hyggelig dame.", ["warmth+ hyggelig"]),
    ("Jeg fikk ingen forklaring.", ["explanation- ingen forklaring"]),
    ("Jeg følte ikke at han forsto behovet mitt.", ["understanding- følte ikke at han forsto behovet"]),
    ("Samtalen ble avsluttet uten å spørre om noe mer.", ["needs- uten å spørre om noe mer"]),
    ("Ikke bare hyggelig, men også tålmodig.", ["warmth+ hyggelig", "reassurance+ tålmodig"]),
    ("Kan ikke si annet enn at hun var hyggelig.", ["warmth+ hyggelig"]),
    ("Det var ikke vanskelig å forstå.", ["language+ ikke vanskelig å forstå"]),
    ("Hun avbrøt ikke og avbrøt ikke.", ["listening+ avbrøt ikke", "listening+ avbrøt ikke"]),
    ("Hun var lite tålmodig.", ["reassurance- lite tålmodig"]),
    ("Jeg ble verken lyttet til eller forklart noe.", ["listening- verken lyttet til", "explanation- eller forklart"]),
    ("Uten å avbryte lyttet hun til alt.", ["listening+ Uten å avbryte", "listening+ lyttet hun til"]),
  ]

  @Test(arguments: negation) func `negation turns what it reaches`(_ text: String, _ wanted: [String]) {
    #expect(TestLexicon.found(text) == wanted)
  }

  static let wishes: [(String, [String])] = [
    ("Hun kunne gjerne ha spurt om mer.", ["needs- kunne gjerne ha spurt om mer"]),
    ("Jeg savnet litt mer engasjement.", ["feelings- savnet litt mer engasjement"]),
    ("De burde ha beklaget.", ["feelings- burde ha beklaget"]),
    ("Han kunne forklart litt bedre.", ["explanation- kunne forklart litt bedre"]),
    ("Skulle ønske han hadde forklart.", ["explanation- Skulle ønske han hadde forklart"]),
    ("De kunne jo begynne med å lytte.", ["listening- kunne jo begynne med å lytte"]),
    ("Hun kan bli bedre på å lytte.", ["listening- kan bli bedre på å lytte"]),
    ("Kundebehandleren bør lytte mer.", ["listening- bør lytte"]),
    ("Noen burde lære dem å være hyggelige.", ["warmth- Noen burde lære dem å være hyggelige"]),
    ("Kunne ikke vært mindre tålmodig.", ["reassurance- Kunne ikke vært mindre tålmodig"]),
    ("Skulle ønske alle var så hyggelige som henne!", ["warmth+ Skulle ønske alle var så hyggelige"]),
  ]

  @Test(arguments: wishes) func `a wish is a missing behaviour`(_ text: String, _ wanted: [String]) {
    #expect(TestLexicon.found(text) == wanted)
  }

  static let silent = [
    "Forrige gang var de sure.", "Jeg lyttet og var høflig.", "Jeg håpet å møte en hyggelig person.",
    "Jeg var stresset da jeg ringte.", "Det er viktig å lytte.", "Jeg spurte om prisen.",
    "I motsetning til konkurrenten, som var sur.", "Vet ikke om hun lyttet.", "Ifølge Trustpilot er de sure.",
    "Kan dere forklare hvorfor porto koster 99 kr?", "Får jeg snakke med noen som er tålmodig, ringer jeg igjen.",
    "Hadde hun avbrutt meg, ville jeg sagt fra.", "Man kan ikke forvente at de er like blide alltid.",
    "Har dere noen som er tålmodige nok?", "En hyggelig tone er gull verdt.",
  ]

  @Test(arguments: silent) func `what is not about this agent is no cue`(_ text: String) {
    #expect(TestLexicon.found(text) == [])
  }

  static let answers: [(String, [String])] = [
    ("Hyggelig? Ikke det minste.", ["warmth- Hyggelig"]),
    ("Sur? Nei, langt derifra.", ["warmth+ Sur"]),
    ("Lyttet hun? Tro det den som vil.", ["listening- Lyttet"]),
    ("Hyggelig? Ja, veldig.", ["warmth+ Hyggelig"]),
    ("Sur? Ja, men det var jeg.", []),
    ("Var det kø? Nei. Hun var hyggelig.", ["warmth+ hyggelig"]),
    ("Hun var hyggelig. Ikke noe å si på det.", ["warmth+ hyggelig"]),
  ]

  @Test(arguments: answers) func `the answer to one's own question decides`(_ text: String, _ wanted: [String]) {
    #expect(TestLexicon.found(text) == wanted)
  }

  static let actors: [(String, [String])] = [
    ("Jeg ble avbrutt.", ["listening- avbrutt"]),
    ("Mannen jeg snakket med var høflig.", ["warmth+ høflig"]),
    ("Hun spurte hva jeg trengte og forklarte.", ["needs+ spurte hva jeg trengte", "explanation+ forklarte"]),
    ("Jeg følte at han lyttet og forklarte.", ["listening+ lyttet", "explanation+ forklarte"]),
    ("Jeg ringte og spurte om pris.", []),
    (
      "Hun lyttet til det jeg sa, forklarte greit og var vennlig.",
      ["listening+ lyttet til", "explanation+ forklarte", "warmth+ vennlig"]
    ),
  ]

  @Test(arguments: actors) func `the one who acts is the subject of the clause`(_ text: String, _ wanted: [String]) {
    #expect(TestLexicon.found(text) == wanted)
  }

  static let others: [(String, [String])] = [
    ("Jeg håpet hun ville lytte, men det gjorde hun ikke.", ["listening- lytte"]),
    ("Jeg håpet hun ville lytte, og det gjorde hun.", ["listening+ lytte"]),
    ("Var hun hyggelig? Nei.", ["warmth- hyggelig"]),
    ("Veldig \"hyggelig\" var han.", ["warmth- hyggelig"]),
    ("Hyggelig og blid.", ["warmth+ Hyggelig og blid"]),
    ("Hyggelig og tålmodig.", ["warmth+ Hyggelig", "reassurance+ tålmodig"]),
  ]

  @Test(arguments: others) func `irony, anaphora and coordination are read`(_ text: String, _ wanted: [String]) {
    #expect(TestLexicon.found(text) == wanted)
  }

  @Test func `in an agent's text negation turns nothing`() {
    #expect(TestLexicon.found("Ikke nøl, vi hjelper deg.", .agent) == ["guidance+ hjelper"])
  }

  @Test func `every dropped hit has its reason`() {
    let detection = TestLexicon.detector.makeSession().explain("Forrige gang var de sure.")
    #expect(detection.cues.isEmpty)
    #expect(detection.dropped.map(\.why) == ["other-time \"Forrige gang\""])
    #expect(detection.dropped.map(\.cue.entry) == ["empathy.warmth/uhøflig"])
  }

  @Test func `a turned cue names what turned it`() {
    let cue = TestLexicon.detector.makeSession().findings(in: "Hun lyttet ikke.").cues.first
    #expect(cue?.reasons == ["negation \"ikke\""])
    #expect(cue?.entry == "empathy.listening/lytte")
  }
}
