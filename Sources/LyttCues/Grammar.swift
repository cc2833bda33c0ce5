import LyttLexicon

/// Symbols of the closed classes that the reading of clauses rests on; the words are in `lexicons/sets/grammar.lex`.
struct Grammar: Sendable {
  /// A closed class: its symbol, and its bit in ``TokenClassifier/classes(_:)``; the bit is 0 where the lexicon lacks it.
  struct Class: Sendable {
    let symbol: Int32
    let bit: UInt32
  }

  let customer: Class
  let otherSubject: Class
  let nominative: Class
  let subordinator: Class
  let subordinatorBeforeSubject: Class
  let coordinator: Class
  let auxiliary: Class
  let modal: Class
  let passive: Class
  let receiving: Class
  let filler: Class
  let negative: Class
  let falseAffix: Class
  let object: Class
  let adverbial: Class
  let contact: Class
  let errand: Class
  let ownWork: Class

  /// All of them.
  let classes: [Class]

  init(_ symbols: SymbolTable) {
    var classes: [Class] = []
    func named(_ name: String) -> Class {
      let symbol = symbols.symbol(ofSet: name)
      classes.append(Class(symbol: symbol ?? -1, bit: symbol == nil ? 0 : 1 << UInt32(classes.count)))
      return classes[classes.count - 1]
    }
    customer = named("kunde-subjekt")
    otherSubject = named("annet-subjekt")
    nominative = named("nominativ")
    subordinator = named("leddsetning")
    subordinatorBeforeSubject = named("leddsetning-foran-subjekt")
    coordinator = named("sideordning")
    auxiliary = named("hjelpeverb")
    modal = named("modalverb")
    passive = named("passiv")
    receiving = named("motta")
    filler = named("fyll")
    negative = named("nektende")
    falseAffix = named("uekte-nektende-forledd")
    object = named("meg")
    adverbial = named("adverbialledd")
    contact = named("kontakt")
    errand = named("kundens-ærend")
    ownWork = named("kundens-verk")
    self.classes = classes
  }
}
