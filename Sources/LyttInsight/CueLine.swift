/// How enquiries with a comment are shared between the four states of a cue; the shares sum to 1.
public struct StateShares: Hashable, Sendable {
  /// Only positive cues.
  public var done: Double
  /// Only negative cues.
  public var missed: Double
  /// Both.
  public var mixed: Double
  /// Neither: the comment is silent.
  public var unmentioned: Double

  /// Gathers shares.
  public init(done: Double, missed: Double, mixed: Double, unmentioned: Double) {
    self.done = done
    self.missed = missed
    self.mixed = mixed
    self.unmentioned = unmentioned
  }
}

/// What the comments of a participant or a class say about one cue or family.
public struct CueLine: Hashable, Sendable {
  /// The cue's or the family's id.
  public var subject: String
  /// Enquiries with a comment.
  public var n: Int
  /// Of these, how many are done, missed, mixed.
  public var done: Int
  /// Only negative cues.
  public var missed: Int
  /// Both.
  public var mixed: Int
  /// Share of enquiries with any negative cue (missed or mixed), drawn towards the class.
  public var lacking: Figure?
  /// The class's shares.
  public var classShares: StateShares?
  /// Everybody's shares.
  public var allShares: StateShares?

  /// Neither: the comment is silent.
  public var unmentioned: Int { n - done - missed - mixed }
  /// The counts as shares; `nil` without comments.
  public var shares: StateShares? {
    guard n > 0 else { return nil }
    let whole = Double(n)
    return StateShares(
      done: Double(done) / whole, missed: Double(missed) / whole, mixed: Double(mixed) / whole,
      unmentioned: Double(unmentioned) / whole)
  }
}
