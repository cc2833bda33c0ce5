public import LyttModel

/// Who must be acting for an entry to count.
public enum Actor: String, Hashable, Sendable, CaseIterable {
  /// Not the customer: «jeg lyttet» is dropped.
  case agent
  /// The customer is the subject: «jeg måtte gjenta meg».
  case customer
  /// Nobody is asked for.
  case any
}

/// A sentence in a lexicon that its entry is tested on.
public struct Example: Hashable, Sendable {
  /// What the entry shall do there.
  public enum Wanted: Hashable, Sendable {
    /// Fire with its own polarity (a modifier: touch a hit).
    case fires
    /// Fire with its polarity turned.
    case turns
    /// Not fire.
    case silent
  }

  /// What shall happen.
  public let wanted: Wanted
  /// The text with its brackets taken out.
  public let text: String
  /// The expected span in Unicode scalars, where brackets stood.
  public let span: Range<Int>?
  /// The line it stands on, from 1.
  public let line: Int
}

/// A cue's entry: what words tell of one behaviour.
public struct Entry: Hashable, Sendable {
  /// The cue it tells of.
  public let cue: CueID
  /// Its polarity before modifiers.
  public let polarity: Polarity
  /// `cue/name`, or `genre:cue/name` nowhere: unique among all lexicons.
  public let id: String
  /// Who must act.
  public let actor: Actor
  /// The genre it belongs to; `nil` for both.
  public let genre: Genre?
  /// Whether negation and wish turn it.
  public let turns: Bool
  /// Whether it counts only in a sentence that asks.
  public let needsQuestion: Bool
  /// Whether it yields to any other cue on the same words.
  public let isWeak: Bool
  /// Cues (or families) whose hits inside its span it suppresses.
  public let beats: [String]
  /// The patterns as read; `nil` where the lexicon came compiled.
  var written: PatternCode?
  var code: PatternCode { written ?? WrittenPatterns.of(id) }
  /// The alternatives.
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
