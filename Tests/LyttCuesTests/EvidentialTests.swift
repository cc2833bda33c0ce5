import Testing

/// What is felt, believed or said not to be so stands in another clause than its negation.
@Suite struct `Negated reports` {
  static let turned: [(String, [String])] = [
    ("Jeg følte ikke at han lyttet.", ["listening-"]),
    ("Jeg hadde ikke inntrykk av at han lyttet.", ["listening-"]),
    ("Jeg fikk ikke inntrykk av at han hadde lyttet.", ["listening-"]),
    ("Jeg fikk ikke følelsen av at hun var engasjert.", ["feelings-"]),
    ("Eg hadde ikkje kjensla av at ho lytta.", ["listening-"]),
    ("Jeg kan ikke si at hun var hyggelig.", ["warmth-"]),
    ("Det kan ikke sies at han var vennlig.", ["warmth-"]),
    ("Jeg vil ikke påstå at hun var hyggelig.", ["warmth-"]),
    ("Jeg tviler på at hun lyttet.", ["listening-"]),
    ("Det er vanskelig å si at hun var imøtekommende.", ["warmth-"]),
    ("Jeg syntes ikke hun var særlig hyggelig.", ["warmth-"]),
    ("Jeg tror ikke hun lyttet.", ["listening-"]),
    ("Eg trur ikkje han lytta.", ["listening-"]),
    ("Det virket ikke som han lyttet.", ["listening-"]),
    ("Det virket ikke som om han lyttet.", ["listening-"]),
    ("Jeg satt ikke igjen med inntrykk av at han lyttet.", ["listening-"]),
    ("Jeg kan ikke akkurat påstå at han var blid.", ["warmth-"]),
    ("Det var ikke slik at han var uhøflig.", ["warmth+"]),
    ("Ingen kan si at hun ikke var hyggelig.", ["warmth+"]),
    ("Det føltes ikke som hun lyttet.", ["listening-"]),
    ("Han var hyggelig, men jeg følte ikke at han lyttet.", ["warmth+", "listening-"]),
  ]

  @Test(arguments: turned) func `turn what is reported`(_ text: String, _ wanted: [String]) {
    #expect(TestLexicon.cues(text) == wanted)
  }

  static let kept: [(String, [String])] = [
    ("Jeg tror hun lyttet.", ["listening+"]),
    ("Kan ikke si annet enn at han var vennlig.", ["warmth+"]),
    ("Jeg har ikke annet å si enn at hun var hyggelig.", ["warmth+"]),
    ("Eg har ikkje anna å seie enn at ho var blid.", ["warmth+"]),
    ("Ikke noe annet enn vennlig hele veien.", ["warmth+"]),
    ("Hun kunne ikke vært hyggeligere.", ["warmth+"]),
  ]

  @Test(arguments: kept) func `but not what only looks like it`(_ text: String, _ wanted: [String]) {
    #expect(TestLexicon.cues(text) == wanted)
  }

  static let praise: [(String, [String])] = [
    ("Hun var ikke bare opptatt av saken.", []),
    ("Hun var bare opptatt av saken.", ["feelings-"]),
    ("Hun var ikke bare uhøflig.", ["warmth-"]),
    ("Det kunne ikke vært forklart bedre.", ["explanation+"]),
    ("Det kunne vært forklart bedre.", ["explanation-"]),
  ]

  @Test(arguments: praise) func `a denied limitation or wish is no complaint`(_ text: String, _ wanted: [String]) {
    #expect(TestLexicon.cues(text) == wanted)
  }
}
