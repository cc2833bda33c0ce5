import Testing

/// Where the span of `>>` ends, and which hits become one.
@Suite struct `Complements` {
  static let ends: [(String, [String])] = [
    ("Hun spurte hva jeg trengte, og forklarte prisene.", ["needs+ spurte hva jeg trengte", "explanation+ forklarte"]),
    (
      "Hun stilte spørsmål om bruken og forklarte godt.",
      ["needs+ stilte spørsmål om bruken", "explanation+ forklarte"]
    ),
    (
      "Hun stilte spørsmål om skaden, forklarte steg for steg hva jeg måtte gjøre.",
      ["needs+ stilte spørsmål om skaden", "explanation+ forklarte"]
    ),
    ("Han spurte om behovet mitt og tipset meg om en app.", ["needs+ spurte om behovet mitt", "guidance+ tipset meg"]),
    ("Han spurte om budsjettet 😊 og så var han blid.", ["needs+ spurte om budsjettet", "warmth+ blid"]),
    ("Han spurte hva jeg trengte før han foreslo noe.", ["needs+ spurte hva jeg trengte"]),
    ("Hun stilte spørsmål om bruken slik at hun kunne velge.", ["needs+ stilte spørsmål om bruken"]),
    ("Han spurte om alder, vekt og høyde.", ["needs+ spurte om alder, vekt og høyde"]),
  ]

  @Test(arguments: ends) func `end where another clause begins`(_ text: String, _ wanted: [String]) {
    #expect(TestLexicon.found(text) == wanted)
  }

  static let joined: [(String, [String])] = [
    ("Hun snakket fort og brukte mange faguttrykk.", ["language- snakket fort", "language- brukte mange faguttrykk"]),
    ("Hyggelig, høflig og veldig blid.", ["warmth+ Hyggelig, høflig og veldig blid"]),
  ]

  @Test(arguments: joined) func `qualities are joined, actions are not`(_ text: String, _ wanted: [String]) {
    #expect(TestLexicon.found(text) == wanted)
  }
}
