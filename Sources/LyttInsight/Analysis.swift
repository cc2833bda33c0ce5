public import LyttModel
public import LyttStats

/// What analysts read: associations and their conditions.
public struct Analysis: Hashable, Sendable {
  /// One row a (subject, aspect, score, level).
  public var associations: [AssociationRow] = []
  /// What drives the outcome.
  public var drivers: [DriverRow] = []
  /// Out-of-sample R² of the drivers' model.
  public var driversR2: Double?
  /// Detectors against tick-boxes.
  public var agreement: [AgreementRow] = []
  /// Each area and question against the total without it.
  public var parts: [PartRow] = []
  /// Words that divide high from low.
  public var keyness: [KeynessRow] = []
  /// Whether the comments' wording changed over the season; `nil` without dates.
  public var drift: Drift?
  /// Whether the comments' wording changed since the earlier wave; `nil` without one.
  public var waveDrift: Drift?
  /// Measures over time.
  public var time: [TimeRow] = []
  /// What the rows are clustered by.
  public var cluster = ClusterUnit.none
  /// What differences are adjusted for.
  public var controls: [String] = []
  /// What a test needs.
  public var rules = AssociationOptions()
}

/// One association between a cue and a score.
public struct AssociationRow: Hashable, Sendable {
  /// The cue or family.
  public var subject: String
  /// `pos` (present or not), `neg` (present or not) or `net` (a step more).
  public var aspect: String
  /// Index into ``Insight/scores``.
  public var score: Int
  /// The class, or `nil` for all.
  public var level: String?
  /// What was computed, and whether it was tested.
  public var statistics: Association

  /// The adjusted difference where it was tested.
  public var tested: Figure? {
    statistics.status == .tested ? statistics.estimate.map { Figure($0, n: statistics.rows) } : nil
  }
}

/// One predictor of the outcome.
public struct DriverRow: Hashable, Sendable {
  /// The cue or family.
  public var subject: String
  /// Points a step of net cues, other cues equal.
  public var coefficient: Figure
  /// Its share of the score's variation left by the controls, 0…1.
  public var importance: Figure
}

/// A detector against the tick-box that asks the same.
public struct AgreementRow: Hashable, Sendable {
  /// Index into ``Insight/scores``: the question.
  public var score: Int
  /// The cue.
  public var cue: CueID
  /// The channel, or `nil` for all.
  public var channel: String?
  /// Enquiries with an answer and a comment.
  public var n: Int
  /// Share of these whose comment mentions the cue.
  public var coverage: Double
  /// Among positive cues, the share ticked as done.
  public var yesGivenPositive: Figure?
  /// Among negative cues, the share ticked as not done.
  public var noGivenNegative: Figure?
  /// Cohen's κ among mentioned.
  public var kappa: Double?
  /// Matthews' correlation among mentioned.
  public var mcc: Double?
  /// Comments that say otherwise than the tick, for review; only in the row of all channels.
  public var disagreements: [Disagreement] = []
}

/// A comment that says otherwise than the tick-box.
public struct Disagreement: Hashable, Sendable {
  /// The export's id of the enquiry.
  public var enquiry: String
  /// The participant.
  public var participant: String
  /// Whether the box was ticked Ja.
  public var isTicked: Bool
  /// The comment around the cue, redacted; `nil` where it may not be shown.
  public var quote: Quote?
}

/// An area or question against a whole that it is no part of.
public struct PartRow: Hashable, Sendable {
  /// Index into ``Insight/scores``.
  public var score: Int
  /// Index of the whole, the part taken out of it; `nil` for the mean of the areas that it is no part of.
  public var whole: Int?
  /// Pearson's correlation over all enquiries.
  public var pearson: Figure?
  /// Of enquiries in the lowest third of the part, the share in the highest third of the rest: 0…1.
  public var goodEndAfterPoorStart: Figure?
  /// Points in the rest for ten points in the part, within participants.
  public var within: Figure?
  /// The same between participants' means.
  public var between: Figure?
}

/// A word that divides high from low enquiries.
public struct KeynessRow: Hashable, Sendable {
  /// The word or phrase, as counted.
  public var word: String
  /// Enquiries with it in the highest third.
  public var high: Int
  /// Enquiries with it in the lowest third.
  public var low: Int
  /// Log-odds with an informative prior, as a z-value; positive leans high.
  public var z: Double
  /// Log-likelihood G².
  public var g2: Double
  /// Gries' DP: 0 even, 1 in one participant only.
  public var dispersion: Double?
  /// The corrected p-value over all words.
  public var q: Double?
}

/// A change in the wording of comments, which may pass for a change in service.
public struct Drift: Hashable, Sendable {
  /// A word whose share changed.
  public struct Word: Hashable, Sendable {
    /// The word.
    public var word: String
    /// Its share of all words in the first half.
    public var before: Double
    /// Its share of all words in the second half.
    public var after: Double
  }

  /// The Jensen–Shannon divergence of the halves, 0…1.
  public var divergence: Double
  /// What chance alone gives.
  public var expected: Double
  /// How often chance gives as much.
  public var p: Double
  /// The words that add most.
  public var words: [Word]

  /// Whether it is larger than chance makes it.
  public var isClear: Bool { p < 0.05 }
}
