/// Turns a lemma and its paradigm, as `lexicons/vocabulary` writes them, into stems with endings.
struct Inflector {
  let paradigms: Paradigms
  var table: LexemeTable
  private var scratch: [UInt8] = []

  init(paradigms: Paradigms, expecting stems: Int, names: Names? = nil) {
    self.paradigms = paradigms
    table = LexemeTable(expecting: stems)
    self.names = names ?? Names(paradigms)
  }

  /// The paradigms by name; to be had from one inflector for the next.
  let names: Names

  /// Adds the inflection of one side of a line to the last lexeme.
  mutating func inflect(
    _ lemma: UnsafeBufferPointer<UInt8>, _ paradigm: UnsafeBufferPointer<UInt8>, _ wordClass: WordClass,
    _ standard: Vocabulary.Standard, other: UnsafeBufferPointer<UInt8>
  ) {
    let shape = Shape(bytes: lemma)
    switch (wordClass, standard) {
    case (.noun, _): noun(shape, Options(paradigm), standard, other: Shape(bytes: other))
    case (.verb, _): verb(shape, paradigm, standard)
    case (.adjective, _): adjective(shape, Options(paradigm), standard)
    default: put(shape, shape.count, names[standard].word)
    }
  }

  // MARK: Stems

  /// Adds the first `keep` bytes of the lemma and some letters as a stem.
  private mutating func put(_ shape: Shape, _ keep: Int, _ paradigm: Paradigms.ID, plus letters: StaticString = "") {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: shape.bytes.prefix(keep))
    for i in 0..<letters.utf8CodeUnitCount { scratch.append(letters.utf8Start[i]) }
    let stem = scratch
    stem.withUnsafeBufferPointer { table.add($0, paradigm) }
  }

  /// Adds each of `a/b` as a stem.
  private mutating func putEach(_ forms: UnsafeBufferPointer<UInt8>, _ paradigm: Paradigms.ID) {
    for form in Options.split(forms, at: UInt8(ascii: "/")) { table.add(form, paradigm) }
  }

  /// The lemma without the e of its last syllable and without a doubled consonant there: sykkel, sykl.
  private mutating func putDropped(_ shape: Shape, _ paradigm: Paradigms.ID) {
    let keep = Shape.isDouble(shape.bytes, shape.count - 2) ? shape.count - 3 : shape.count - 2
    switch shape.bytes[shape.count - 1] {
    case UInt8(ascii: "l"): put(shape, keep, paradigm, plus: "l")
    case UInt8(ascii: "n"): put(shape, keep, paradigm, plus: "n")
    default: put(shape, keep, paradigm, plus: "r")
    }
  }

  /// The lemma with its last letter doubled: rom, romm.
  private mutating func putDoubled(_ shape: Shape, _ paradigm: Paradigms.ID) {
    var stem = Array(shape.bytes)
    if let last = stem.last { stem.append(last) }
    stem.withUnsafeBufferPointer { table.add($0, paradigm) }
  }

  // MARK: Nouns

  private mutating func noun(_ shape: Shape, _ options: Options, _ standard: Vocabulary.Standard, other: Shape) {
    let names = names[standard]
    let gender = names[gender: options.head]
    if options.has("inv") { return put(shape, shape.count, names.invariant) }
    if options.has("plur") { return pluralOnly(shape, standard) }
    let isSingular = options.has("sg")
    if let plural = options["pl="] {
      let forms = Options.split(plural, at: UInt8(ascii: "/"))
      let weak = shape.endsInWeakE
      put(shape, weak ? shape.count - 1 : shape.count, weak ? gender.weakSingular : gender.singular)
      if let indefinite = forms.first { table.add(indefinite, names.plural) }
      if forms.count > 1 {
        table.add(forms[1], names.pluralDefinite)
      } else if let indefinite = forms.first {
        // bøker, bøkene; the definite plural follows from the indefinite one.
        let form = Shape(bytes: indefinite)
        if form.ends(in: "er") || form.ends(in: "ar") {
          put(form, form.count - 1, names.pluralDefinite, plus: "ne")
        } else {
          put(form, form.count, names.pluralDefinite, plus: standard == .nb ? "ene" : "a")
        }
      }
      return
    }
    if options.has("dbl") {
      put(shape, shape.count, options.head == UInt8(ascii: "n") && !isSingular ? names.invariant : names.singular)
      return putDoubled(shape, gender.long)
    }
    if shape.endsInWeakE { return put(shape, shape.count - 1, isSingular ? gender.weakSingular : gender.weak) }
    if isSingular { return put(shape, shape.count, gender.singular) }
    if let latin = gender.latin, shape.ends(in: "um"), shape.hasVowel(before: shape.count - 2) {
      return put(shape, shape.count - 2, latin)
    }
    if shape.dropsItsE, !(shape.ends(in: "en") && options.head == UInt8(ascii: "f")) {
      // Agents keep their e (lærer, lærere); others drop it (finger, fingrer). Where the other standard does not tell,
      // both are taken in.
      if standard == .nb, options.head == UInt8(ascii: "m"), shape.ends(in: "er") {
        put(shape, shape.count, names.agent)
        if other.ends(in: "ar") { return }
      } else {
        put(shape, shape.count, gender.regular)
      }
      return putDropped(shape, gender.pluralStem)
    }
    if standard == .nn, options.head == UInt8(ascii: "f"), shape.ends(in: "ing") {
      return put(shape, shape.count, names.ing)
    }
    put(shape, shape.count, shape.syllables > 1 ? gender.long2 : gender.regular)
  }

  private mutating func pluralOnly(_ shape: Shape, _ standard: Vocabulary.Standard) {
    let names = names[standard]
    if shape.ends(in: "er") {
      put(shape, shape.count - 2, names.pluralOnlyEr)
    } else if standard == .nn, shape.ends(in: "ar") {
      put(shape, shape.count - 2, names.pluralOnlyAr)
    } else {
      put(shape, shape.count, names.pluralOnly)
    }
  }

  // MARK: Verbs

  private mutating func verb(_ shape: Shape, _ paradigm: UnsafeBufferPointer<UInt8>, _ standard: Vocabulary.Standard) {
    let names = names[standard]
    let parts = Options.split(paradigm, at: UInt8(ascii: ","))
    let isWeak = shape.endsInWeakE
    let stem = isWeak ? shape.count - 1 : shape.count
    let isDouble = Shape.isDouble(shape.bytes, stem)
    if parts.count == 3 {
      if shape.ends(in: "s") {
        table.add(shape.bytes, names.infinitive)
      } else {
        put(shape, stem, isWeak ? names.irregular : names.irregularVowel)
        if isWeak {
          put(shape, isDouble && shape.bytes[stem - 1] == UInt8(ascii: "m") ? stem - 1 : stem, names.imperative)
        }
      }
      putEach(parts[0], names.present)
      putEach(parts[1], names.past)
      for form in Options.split(parts[2], at: UInt8(ascii: "/")) { participle(Shape(bytes: form), standard) }
      return
    }
    put(shape, stem, isWeak ? names.verb : names.verbVowel)
    if isWeak, isDouble, shape.bytes[stem - 1] == UInt8(ascii: "m") { put(shape, stem - 1, names.imperative) }
    for kind in Options.split(paradigm, at: UInt8(ascii: "/")) {
      let kind = Shape(bytes: kind)
      // kjenne, kjente; nynorsk tenkje, tenkte; byggje, bygde.
      var short = stem
      if standard == .nn, short > 2, shape.bytes[short - 1] == UInt8(ascii: "j"),
        [UInt8(ascii: "k"), UInt8(ascii: "g")].contains(shape.bytes[short - 2])
      {
        short -= 1
      }
      if Shape.isDouble(shape.bytes, short) { short -= 1 }
      if kind.ends(in: "dde") {
        put(shape, stem, names.pastDde)
      } else if kind.ends(in: "te") {
        put(shape, short, names.pastTe)
        if standard == .nn { put(shape, stem, names.presentEr) }
      } else if kind.ends(in: "de") {
        put(shape, short, names.pastDe)
        if standard == .nn { put(shape, stem, names.presentEr) }
      } else {
        put(shape, stem, names.pastWeak)
        if standard == .nn { put(shape, stem, names.presentAr) }
      }
    }
  }

  /// skrevet, skreven, skrevne; sagt, sagte.
  private mutating func participle(_ shape: Shape, _ standard: Vocabulary.Standard) {
    let names = names[standard]
    if standard == .nb, shape.ends(in: "et"), shape.hasVowel(before: shape.count - 2) {
      put(shape, shape.count - 2, names.participleStrong)
    } else if standard == .nn, shape.endsInWeakE {
      put(shape, shape.count - 1, names.participleStrong)
    } else if shape.ends(in: "t") {
      put(shape, shape.count, names.participleT)
    } else {
      table.add(shape.bytes, names.participle)
    }
  }

  // MARK: Adjectives

  private mutating func adjective(_ shape: Shape, _ options: Options, _ standard: Vocabulary.Standard) {
    let names = names[standard]
    let neuter = options["n="]
    let plural = options["pl="]
    let comparison = options["cmp="]
    if let neuter { putEach(neuter, names.neuter) }
    if let plural { putEach(plural, names.pluralAdjective) }
    if let comparison {
      let forms = Options.split(comparison, at: UInt8(ascii: "/"))
      if let form = forms.first { table.add(form, names.comparative) }
      if forms.count > 1 { table.add(forms[1], names.superlative) }
    }
    let isPlain = options.has("nocmp") || comparison != nil
    if options.has("inv") { return put(shape, shape.count, names.invariantAdjective) }
    let end = shape.count
    if shape.ends(in: "a") || shape.ends(in: "ende") || shape.ends(in: "ande") {
      put(shape, end, names.invariantAdjective)
    } else if shape.endsInWeakE {
      put(shape, isPlain || standard == .nb ? end : end - 1, isPlain ? names.invariantAdjective : names.adjectiveE)
    } else if plural != nil {
      put(shape, end, names.adjectiveBase)
    } else if shape.ends(in: "ig") || shape.ends(in: "leg") {
      put(shape, end, names.ig[isPlain])
    } else if shape.ends(in: "som") {
      // morsom, morsomme
      put(shape, end, names.som[isPlain])
    } else if standard == .nb, shape.ends(in: "et"), shape.hasVowel(before: end - 2), neuter == nil {
      put(shape, end - 1, names.participleAdjective)
    } else if standard == .nn, shape.ends(in: "en"), shape.dropsItsE {
      let isDouble = Shape.isDouble(shape.bytes, end - 2)
      put(shape, isDouble ? end - 3 : end - 2, names.en[isPlain])
      if isDouble { put(shape, end, names.adjectiveBase) }
    } else if shape.dropsItsE {
      put(shape, end, names.adjectiveBase)
      putDropped(shape, names.short[isPlain])
    } else if shape.endsInVowel {
      put(shape, end, names.vowel[isPlain])
    } else if shape.endsInDouble {
      // grønn, grønt; full, fullt
      put(shape, end, names.regular[isPlain])
      put(shape, end - 1, names.neuterT)
    } else if shape.endsInCluster, shape.ends(in: "t") || shape.ends(in: "sk") && shape.syllables > 1 {
      put(shape, end, names.ig[true])
      put(shape, end, names.short[isPlain])
    } else {
      put(shape, end, names.regular[isPlain])
      // dum, dumme
      if shape.ends(in: "m"), !shape.endsInCluster { putDoubled(shape, names.short[isPlain]) }
    }
  }
}
