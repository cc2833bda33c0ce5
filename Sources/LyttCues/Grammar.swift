import LyttLexicon

/// Symbols of the closed classes that the reading of clauses rests on; the words are in `lexicons/sets/grammar.lex`.
struct Grammar: Sendable {
  let customer: Int32
  let otherSubject: Int32
  let nominative: Int32
  let subordinator: Int32
  let subordinatorBeforeSubject: Int32
  let coordinator: Int32
  let auxiliary: Int32
  let modal: Int32
  let passive: Int32
  let receiving: Int32
  let filler: Int32
  let negative: Int32
  let falseAffix: Int32
  let object: Int32
  let adverbial: Int32
  let contact: Int32
  let errand: Int32
  let ownWork: Int32

  init(_ symbols: SymbolTable) {
    func symbol(_ name: String) -> Int32 { symbols.symbol(ofSet: name) ?? -1 }
    customer = symbol("kunde-subjekt")
    otherSubject = symbol("annet-subjekt")
    nominative = symbol("nominativ")
    subordinator = symbol("leddsetning")
    subordinatorBeforeSubject = symbol("leddsetning-foran-subjekt")
    coordinator = symbol("sideordning")
    auxiliary = symbol("hjelpeverb")
    modal = symbol("modalverb")
    passive = symbol("passiv")
    receiving = symbol("motta")
    filler = symbol("fyll")
    negative = symbol("nektende")
    falseAffix = symbol("uekte-nektende-forledd")
    object = symbol("meg")
    adverbial = symbol("adverbialledd")
    contact = symbol("kontakt")
    errand = symbol("kundens-ærend")
    ownWork = symbol("kundens-verk")
  }
}
