import LyttText

/// What a word may be in a sentence, by the vocabulary's readings of its form.
struct WordKinds: OptionSet, Hashable {
  let rawValue: UInt16

  /// A verb in the present or the past (or a participle that looks like it).
  static let finite = WordKinds(rawValue: 1)
  /// An infinitive.
  static let infinitive = WordKinds(rawValue: 2)
  /// A noun.
  static let noun = WordKinds(rawValue: 4)
  /// An adjective.
  static let adjective = WordKinds(rawValue: 8)
  /// An adverb.
  static let adverb = WordKinds(rawValue: 16)
  /// A preposition.
  static let preposition = WordKinds(rawValue: 32)
  /// A conjunction.
  static let conjunction = WordKinds(rawValue: 64)
  /// A subjunction.
  static let subjunction = WordKinds(rawValue: 128)
  /// A pronoun or determiner.
  static let pronoun = WordKinds(rawValue: 256)
  /// A helping verb.
  static let auxiliary = WordKinds(rawValue: 512)
  /// Any other word that is known.
  static let other = WordKinds(rawValue: 1024)
  /// A noun in the definite: «prisene».
  static let definite = WordKinds(rawValue: 2048)
  /// A participle that is no past form: «hørt», «tatt».
  static let participle = WordKinds(rawValue: 4096)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(form: String, vocabulary: Vocabulary) {
    var kinds: WordKinds = []
    for analysis in vocabulary.analyses(folded: form.utf8) {
      switch analysis.wordClass {
      case .verb:
        kinds.insert(Self.verb(form, analysis.lemma))
        if Self.isParticipleOnly(form, analysis, vocabulary) { kinds.insert(.participle) }
      case .auxiliary: kinds.formUnion([.auxiliary, Self.verb(form, analysis.lemma)])
      case .noun:
        kinds.insert(.noun)
        if Self.isDefinite(form, analysis.lemma) { kinds.insert(.definite) }
      case .name: kinds.insert(.noun)
      case .adjective: kinds.insert(.adjective)
      case .adverb, .particle: kinds.insert(.adverb)
      case .adposition: kinds.insert(.preposition)
      case .conjunction: kinds.insert(.conjunction)
      case .subjunction: kinds.insert(.subjunction)
      case .pronoun, .determiner: kinds.insert(.pronoun)
      default: kinds.insert(.other)
      }
    }
    self = kinds
  }

  /// «hørt» beside «hørte», and the strong verbs that are commonest.
  private static func isParticipleOnly(
    _ form: String, _ analysis: Vocabulary.Analysis, _ vocabulary: Vocabulary
  ) -> Bool {
    guard form.utf8.last == UInt8(ascii: "t"), form != analysis.lemma, !form.hasSuffix("et") else { return false }
    switch form {
    case "tatt", "sett", "fått", "gått", "gjort", "sagt", "gitt", "bedt", "lagt", "stått", "latt", "solgt":
      return true
    default: break
    }
    return vocabulary.analyses(folded: (form + "e").utf8).contains {
      $0.lexeme == analysis.lexeme && $0.lemma != form + "e" && $0.wordClass == .verb
    }
  }

  private static func isDefinite(_ form: String, _ lemma: String) -> Bool {
    form != lemma && ["en", "et", "a", "ene", "ane"].contains { form.hasSuffix($0) }
  }

  /// A form that is the lemma, or the lemma with nynorsk -a, is an infinitive.
  private static func verb(_ form: String, _ lemma: String) -> WordKinds {
    if form == lemma { return .infinitive }
    if lemma.utf8.last == UInt8(ascii: "e"), form == lemma.dropLast() + "a" { return [.infinitive, .finite] }
    return .finite
  }
}
