/// A word class, named as in Universal Dependencies.
public enum WordClass: UInt8, Sendable, CaseIterable {
  /// A common noun.
  case noun = 1
  /// A verb with content.
  case verb
  /// An adjective, participles with a meaning of their own included.
  case adjective
  /// An adverb.
  case adverb
  /// A pronoun.
  case pronoun
  /// A determiner.
  case determiner
  /// A preposition.
  case adposition
  /// A conjunction: og, men.
  case conjunction
  /// A subjunction: at, fordi.
  case subjunction
  /// An auxiliary verb.
  case auxiliary
  /// A particle: å, ikke.
  case particle
  /// An interjection.
  case interjection
  /// A numeral.
  case numeral
  /// A name.
  case name
  /// Anything else.
  case other

  /// The class of a UD name in any case, such as `ADP`.
  public init(ud name: some StringProtocol) {
    let name = name.uppercased()
    self = Self.allCases.first { $0.ud == name } ?? .other
  }

  /// The name in Universal Dependencies.
  public var ud: String {
    switch self {
    case .noun: "NOUN"
    case .verb: "VERB"
    case .adjective: "ADJ"
    case .adverb: "ADV"
    case .pronoun: "PRON"
    case .determiner: "DET"
    case .adposition: "ADP"
    case .conjunction: "CCONJ"
    case .subjunction: "SCONJ"
    case .auxiliary: "AUX"
    case .particle: "PART"
    case .interjection: "INTJ"
    case .numeral: "NUM"
    case .name: "PROPN"
    case .other: "X"
    }
  }
}
