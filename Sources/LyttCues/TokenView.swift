import LyttText

/// The tokens of one text with what the lexicon and the vocabulary say of each.
struct TokenView {
  let document: TextDocument
  var lattice: Lattice
  let classifier: TokenClassifier
  let grammar: Grammar
  /// The index in the classifier of each token by itself.
  let own: [Int32]
  /// Of each token the last finite verb at or before it, or -1.
  private var finite: [Int32] = []
  /// Of each place the first token from there on that ``nextWord(after:)`` stops at, or `count`.
  private var stops: [Int32] = []
  /// The first token that is a word, or `count`.
  private(set) var firstWord = 0

  var count: Int { own.count }

  init(document: TextDocument, lattice: Lattice, classifier: TokenClassifier, grammar: Grammar, own: [Int32]) {
    (self.document, self.lattice, self.classifier, self.grammar, self.own) =
      (document, lattice, classifier, grammar, own)
    stops = Array(repeating: Int32(count), count: count + 1)
    for at in own.indices.reversed() {
      stops[at] = isMark(at) && !isComma(at) && !isBreak(at) ? stops[at + 1] : Int32(at)
    }
    while firstWord < count, isMark(firstWord) { firstWord += 1 }
    var last: Int32 = -1
    finite = own.indices.map { at in
      if readsAsFinite(at) { last = Int32(at) }
      return last
    }
  }

  /// Whether the token belongs to a closed class.
  func has(_ known: Grammar.Class, _ at: Int) -> Bool {
    at >= 0 && at < own.count && classifier.classes(own[at]) & known.bit != 0
  }

  /// Whether the token by itself carries a symbol.
  func carries(_ symbol: Int32, _ at: Int) -> Bool {
    at >= 0 && at < own.count && classifier.carries(own[at], symbol)
  }

  func kinds(_ at: Int) -> WordKinds { at >= 0 && at < own.count ? classifier.kinds(own[at]) : [] }

  func isMark(_ at: Int) -> Bool { at >= 0 && at < own.count && !classifier.isWord(own[at]) }

  func byte(_ at: Int) -> UInt8 {
    guard at >= 0, at < own.count else { return 0 }
    let folded = document.folded(of: document.tokens[at])
    return folded.count == 1 ? folded[folded.startIndex] : 0
  }

  func isComma(_ at: Int) -> Bool { byte(at) == UInt8(ascii: ",") }

  /// A mark that always ends a clause: `;`, `:`, a dash, dots.
  func isBreak(_ at: Int) -> Bool {
    guard at >= 0, at < own.count, document.tokens[at].kind == .punctuation else { return false }
    let folded = document.folded(of: document.tokens[at])
    switch folded.first {
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      return true
    case UInt8(ascii: "."): return folded.count > 1
    case UInt8(ascii: "-"): return true
    case 0xE2: return folded.elementsEqual("–".utf8) || folded.elementsEqual("—".utf8) || folded.elementsEqual("…".utf8)
    default: return false
    }
  }

  /// An emoji or a face made of marks.
  func isPicture(_ at: Int) -> Bool {
    guard at >= 0, at < own.count else { return false }
    return document.tokens[at].kind == .emoji || document.tokens[at].kind == .emoticon
  }

  /// `men`, however it is written.
  func isAdversative(_ at: Int) -> Bool { word(at) == "men" }

  func isRelative(_ at: Int) -> Bool { word(at) == "som" }

  func word(_ at: Int) -> String {
    at >= 0 && at < own.count ? String(decoding: document.folded(of: document.tokens[at]), as: UTF8.self) : ""
  }

  /// The next token that is a word, or `count`.
  func nextWord(after at: Int) -> Int {
    guard at >= -1, at < count else { return at + 1 }
    let next = Int(stops[at + 1])
    return next < count && at >= 0 && !sameSentence(at, next) ? count : next
  }

  func sameSentence(_ a: Int, _ b: Int) -> Bool { lattice.sentence[a] == lattice.sentence[b] }

  /// A verb in the present or past that is nothing else, or follows where only a verb can stand.
  func isFinite(_ at: Int) -> Bool { at >= 0 && at < finite.count && Int(finite[at]) == at }

  /// The last finite verb of a range.
  func lastFinite(in range: Range<Int>) -> Int? {
    guard let at = range.last, finite[at] >= range.lowerBound else { return nil }
    return Int(finite[at])
  }

  private func readsAsFinite(_ at: Int) -> Bool {
    let kinds = kinds(at)
    if has(grammar.auxiliary, at) { return !isParticipleOfAuxiliary(at) }
    if kinds.isSubset(of: [.noun, .definite]) { return isUnknownVerb(at) }
    guard kinds.contains(.finite) else { return false }
    // «ble verken hørt eller tatt på alvor»; without a helping verb it may be one left out: «spurt ka æ trengte».
    if kinds.contains(.participle), hasAuxiliary(before: at) { return false }
    if !kinds.isDisjoint(with: [.preposition, .adverb, .conjunction, .subjunction, .pronoun]) { return false }
    let follows =
      has(grammar.nominative, at - 1) || isRelative(at - 1)
      || (has(grammar.negative, at - 1)
        && (isRelative(at - 2) || has(grammar.nominative, at - 2) || has(grammar.subordinator, at - 2)))
    // «og tipset meg», «og brukte mange ord»: after a conjunction, with an object.
    let takesObject =
      has(grammar.coordinator, at - 1) && at + 1 < count && sameSentence(at, at + 1)
      && (has(grammar.object, at + 1) || (has(grammar.filler, at + 1) && self.kinds(at + 1).contains(.pronoun)))
    if takesObject { return true }
    // «…, og forklarte prisene», «og brukte mange ord»: a past form with an object that no adjective stands before.
    if has(grammar.coordinator, at - 1), looksPast(at), at + 1 < count, sameSentence(at, at + 1),
      self.kinds(at - 2).isDisjoint(with: [.adjective]),
      self.kinds(at + 1).contains(.definite) || (has(grammar.filler, at + 1) && !isAdverbOnly(at + 1))
    {
      return true
    }
    // «…, snakket tydelig», «…, forklarte steg for steg»: a past form after a comma, where no list of qualities goes on.
    if isComma(at - 1), looksPast(at), self.kinds(at - 2).isDisjoint(with: [.adjective]) { return true }
    if kinds.contains(.noun) { return follows || has(grammar.nominative, at + 1) }
    if kinds.contains(.adjective), !follows, !has(grammar.nominative, at + 1) { return isVerbRatherThanAdjective(at) }
    // A participle after a helping verb is not finite.
    if kinds.isDisjoint(with: [.participle, .infinitive]) { return true }
    var before = at - 1
    var steps = 0
    while before >= 0, steps < 4, sameSentence(before, at), !isMark(before) {
      if has(grammar.auxiliary, before) { return false }
      if !(has(grammar.nominative, before) || has(grammar.negative, before) || has(grammar.filler, before)
        || isAdverbOnly(before))
      {
        break
      }
      before -= 1
      steps += 1
    }
    return true
  }

  /// «svarte», «døde», «lyste»: a verb after a noun or at the start, an adjective after article, degree or preposition.
  private func isVerbRatherThanAdjective(_ at: Int) -> Bool {
    guard at > 0, sameSentence(at, at - 1) else { return !isNoun(at + 1) }
    let before = kinds(at - 1)
    if has(grammar.coordinator, at - 1) || isComma(at - 1) {
      return !isNoun(at + 1) && !kinds(at - 2).contains(.adjective)
    }
    if before.contains(.noun), before.isDisjoint(with: [.adjective, .preposition]) { return !isNoun(at + 1) }
    // «legen min forklarte»: after a possessive that stands behind its noun.
    return before.contains(.pronoun) && kinds(at - 2).contains(.noun) && !isNoun(at + 1)
  }

  /// Whether a helping verb stands in the ten tokens before, in the same sentence.
  private func hasAuxiliary(before at: Int) -> Bool {
    (max(0, at - 10)..<at).contains { sameSentence($0, at) && has(grammar.auxiliary, $0) }
  }

  /// «og tipset meg om»: a word outside the vocabulary that ends as a verb, with the customer as its object.
  private func isUnknownVerb(_ at: Int) -> Bool {
    guard has(grammar.coordinator, at - 1) || isComma(at - 1), at + 1 < count, sameSentence(at, at + 1) else {
      return false
    }
    let word = word(at)
    return ["meg", "oss", "mæ", "mei"].contains(self.word(at + 1))
      && (looksPast(at) || word.hasSuffix("a") || word.hasSuffix("er") || word.hasSuffix("ar"))
  }

  /// «imøtekommende»: never a verb of a clause.
  func isPresentParticiple(_ at: Int) -> Bool { word(at).hasSuffix("ende") || word(at).hasSuffix("ande") }

  /// An infinitive that no other class can be: not «så», which is an infinitive too.
  func isInfinitiveOnly(_ at: Int) -> Bool {
    let kinds = kinds(at)
    return kinds.contains(.infinitive)
      && kinds.isDisjoint(with: [.adverb, .preposition, .conjunction, .subjunction, .pronoun, .adjective])
  }

  private func looksPast(_ at: Int) -> Bool {
    let word = word(at)
    return ["et", "te", "de"].contains { word.hasSuffix($0) }
  }

  private func isParticipleOfAuxiliary(_ at: Int) -> Bool {
    switch word(at) {
    case "ha", "være", "vere", "bli", "verte", "få", "hatt", "vært", "vore", "blitt", "vorte", "fått", "e": true
    default: false
    }
  }

  func isAdverbOnly(_ at: Int) -> Bool {
    let kinds = kinds(at)
    return kinds.contains(.adverb) && kinds.isDisjoint(with: [.finite, .noun])
  }

  func isNoun(_ at: Int) -> Bool { kinds(at).contains(.noun) }

  /// A noun, or a word unknown to the vocabulary (mostly names and compounds).
  func isNounLike(_ at: Int) -> Bool {
    guard at < count, !isMark(at) else { return false }
    let kinds = kinds(at)
    return kinds.contains(.noun) || (kinds.isEmpty && document.tokens[at].kind == .word)
  }
}
