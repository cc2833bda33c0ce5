public import LyttModel
public import LyttText

/// What was found in one text, and what was dropped, with reasons.
public struct Detection: Sendable {
  /// A hit that is no cue after all.
  public struct Dropped: Hashable, Sendable {
    /// The hit as it would have been reported.
    public let cue: Cue
    /// Why it was dropped.
    public let why: String
  }

  /// The cues, in order of start, then longest first, then name.
  public let cues: [Cue]
  /// The hits that were dropped, in the same order.
  public let dropped: [Dropped]
  /// The text, cut.
  public let document: TextDocument
}

/// A negation and what it negates, in the sense of NoReC_neg; ranges are Unicode scalars of the text as given.
public struct Negation: Hashable, Sendable {
  /// The words or letters that negate.
  public let cue: [Range<Int>]
  /// What they negate; never holds the cue itself.
  public let scope: [Range<Int>]

  /// Pairs a cue with its scope.
  public init(cue: [Range<Int>], scope: [Range<Int>]) {
    self.cue = cue
    self.scope = scope
  }
}
