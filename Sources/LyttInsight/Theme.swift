public import LyttModel

/// A behaviour to train or to keep: what it is worth, how much room there is, and how sure that is.
public struct Theme: Hashable, Sendable {
  /// The behaviour.
  public var cue: CueID
  /// How many score points lower enquiries lie where it was lacking (a theme), or higher where it was done (a strength).
  ///
  /// Adjusted for channel, class and length; `nil` where no such difference could be tested.
  public var points: Figure?
  /// The class that ``points`` was estimated in; `nil` for all participants.
  public var pointsClass: String?
  /// The share of enquiries with a comment where it was lacking (a theme) or done (a strength), drawn to the class.
  public var share: Figure
  /// The same share in the class.
  public var classShare: Double?
  /// The probability that the difference is positive, times the detector's F1 where that was measured: 0…1.
  public var certainty: Double
  /// Points × share × certainty; without points, share × certainty.
  public var weight: Double
  /// The detector's measured quality for the sign that matters here.
  public var quality: CueQuality?
  /// Enquiries where it was done.
  public var done: Int
  /// Enquiries where it was lacking.
  public var lacking: Int
  /// Quotes that show it done.
  public var keep: [Quote]
  /// Quotes that show it lacking.
  public var missing: [Quote]
}

/// A stretch of a redacted comment; it carries neither agent nor exact date.
public struct Quote: Hashable, Sendable {
  /// A cue within the quote.
  public struct Mark: Hashable, Sendable {
    /// First Unicode scalar.
    public var start: Int
    /// One past the last Unicode scalar.
    public var end: Int
    /// The cue.
    public var cue: CueID
    /// Its sign.
    public var polarity: Polarity
    /// Why it has that sign.
    public var reasons: [String]
  }

  /// The text; `…` stands where it was cut.
  public var text: String
  /// The cue that the quote is evidence of.
  public var marks: [Mark]
  /// The channel, where it is not withheld.
  public var channel: String?
  /// The enquiry's headline score.
  public var score: Double?
}

/// What agents' own texts do, in one channel.
public struct AgentTextInsight: Hashable, Sendable {
  /// One point of the checklist.
  public struct Item: Hashable, Sendable {
    /// The point's id, such as `next-steps`.
    public var id: String
    /// Texts that do it.
    public var done: Int
    /// Quotes that do it.
    public var quotes: [Quote]
  }

  /// The channel.
  public var channel: String
  /// Its name in file names: unique for the participant, lower-case ASCII.
  public var slug: String
  /// Texts in it.
  public var texts: Int
  /// Whether there are too few to show.
  public var isWithheld: Bool
  /// The checklist, in its order.
  public var items: [Item]
  /// Mean LIX of texts of 100 words or more.
  public var lix: Figure?
}
