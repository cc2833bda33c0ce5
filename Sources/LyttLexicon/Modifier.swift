public import LyttModel

/// Words that change what a hit near them says: negation, wish, other time, and so on.
public struct Modifier: Hashable, Sendable {
  /// What it does to a hit in its reach.
  public enum Effect: String, Hashable, Sendable, CaseIterable {
    /// The polarity turns.
    case turn
    /// The polarity becomes `-`, whatever it was: a wish, a missed chance.
    case minus
    /// The polarity becomes `+`.
    case plus
    /// No cue.
    case drop
    /// Nothing; and other modifiers whose trigger lies inside its words have no say: a pseudo-trigger.
    case keep
  }

  /// Where the hits lie that it reaches.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    /// After the trigger.
    case right
    /// Before the trigger.
    case left
    /// On both sides.
    case both
    /// Only where the hit's words hold the trigger, or the trigger's words the hit.
    case inside
  }

  /// How far it reaches.
  public enum Reach: Hashable, Sendable {
    /// So many words, within the sentence.
    case words(Int)
    /// The phrase: to the next finite verb, conjunction or comma.
    case phrase
    /// The clause.
    case clause
    /// The clause and those that depend on it or follow in coordination with it.
    case wide
    /// The clause beside it: the next (right) or the one before (left), in the sentence or the next to it.
    case neighbour
    /// The sentence.
    case sentence
    /// The hits that the customer is the subject of.
    case subject
    /// From the trigger to the end (right) or start (left) of the text.
    case text
  }

  /// The kind, such as `negation` or `wish`: shown in reasons.
  public let kind: String
  /// `kind/name`, unique.
  public let id: String
  /// What it does.
  public let effect: Effect
  /// On which side.
  public let side: Side
  /// How far.
  public let reach: Reach
  /// Whether the hit's span takes in the trigger.
  public let takesSpan: Bool
  /// Whether it is a negation in the sense of NoReC_neg.
  public let isNegation: Bool
  /// Cues or families that it touches; empty for all.
  public let targets: [String]
  /// Cues or families that it leaves alone.
  public let spares: [String]
  /// The polarity that it touches; `nil` for both.
  public let polarity: Polarity?
  /// The genre it works in; `nil` for both.
  public let genre: Genre?
  /// Whether it brings back a hit that another modifier dropped: «det gjorde hun ikke».
  public let revives: Bool
  /// Whether it concerns only hits that are asked, as in «Hyggelig? Ikke det minste».
  public let needsQuestion: Bool
  /// A set of words that end its reach; `nil` for none of its own.
  public let stop: String?
  /// The patterns as read; `nil` where the lexicon came compiled.
  var written: PatternCode?
  var code: PatternCode { written ?? WrittenPatterns.of(id) }
  /// The triggers.
  public var patterns: [Pattern] { code.trees }
  /// The line of each pattern; empty unless examples were asked for.
  public let patternLines: [Int]
  /// The sentences it is tested on; empty unless they were asked for.
  public let examples: [Example]
  /// The file it stands in.
  public let file: String
  /// The line it begins on, from 1.
  public let line: Int
}

/// A named set of words that patterns share.
public struct WordSet: Hashable, Sendable {
  /// The name, without `@`.
  public let name: String
  /// The members as read; `nil` where the lexicon came compiled.
  var written: PatternCode?
  var code: PatternCode { written ?? WrittenPatterns.of("@" + name) }
  /// Its members: words and phrases.
  public var members: [Pattern] { code.trees }
  /// The line of each member; empty unless examples were asked for.
  public let memberLines: [Int]
  /// The file it stands in.
  public let file: String
  /// The line it begins on, from 1.
  public let line: Int
}
