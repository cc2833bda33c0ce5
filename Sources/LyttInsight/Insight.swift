public import LyttModel

/// All that the reports show, without words: pages, CSV and JSON are made from this value alone.
public struct Insight: Sendable {
  /// The score columns, in reporting order.
  public var scores: [ScoreDefinition]
  /// Which scores the reports lead with.
  public var headline: Headline
  /// Cues that have numbers, in reporting order.
  public var cues: [CueID]
  /// What the scorecard tells.
  public var benchmarks: BenchmarkSet
  /// Classes compared, by name.
  public var classes: [ClassInsight]
  /// Participants, by name.
  public var participants: [ParticipantInsight]
  /// What matters most, for the map of importance and performance.
  public var importance: [ImportancePoint]
  /// Participants against an earlier wave; empty without one.
  public var movers: [Mover]
  /// For analysts.
  public var analysis: Analysis
  /// What was read, and what was left out.
  public var dataQuality: DataQuality
  /// Measured quality of the detectors.
  public var quality: [CueQuality]
  /// What was run.
  public var run: RunInfo
  /// Choices.
  public var options: InsightOptions
}

/// The scores that reports lead with; each `nil` where the export has none.
public struct Headline: Hashable, Sendable {
  /// Index of the total in ``Insight/scores``.
  public var total: Int?
  /// Index of the area that tells of the agent's behaviour.
  public var agentArea: Int?
  /// Index of the score that themes are weighed by.
  public var outcome: Int?
}

/// One class of participants.
public struct ClassInsight: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Participants in it.
  public var participants: Int
  /// Enquiries in it.
  public var enquiries: Int
  /// Its scores: means of its participants' means.
  public var scores: [ScoreLine]
  /// Its cues.
  public var cues: [CueLine]
  /// Month by month.
  public var months: [MonthPoint]
}

/// One month of a class.
public struct MonthPoint: Hashable, Sendable {
  /// Year and month: `2021-04`.
  public var month: String
  /// The headline score (the agent's area, else the total), or `nil` where withheld.
  public var score: Figure?
  /// The share of feeling, or `nil` where withheld.
  public var emotionShare: Figure?
}

/// A cue or family on the map of importance and performance.
public struct ImportancePoint: Hashable, Sendable {
  /// The cue.
  public var subject: String
  /// Share of comments that mention it where it was done: 0…1.
  public var performance: Double
  /// Adjusted difference in score points for a net cue more.
  public var importance: Figure
}

/// A participant's score now against an earlier wave.
public struct Mover: Hashable, Sendable {
  /// Index into ``Insight/participants``.
  public var participant: Int
  /// The earlier wave's mean.
  public var before: Figure
  /// This wave's mean.
  public var now: Figure
  /// Now minus before.
  public var change: Figure
}

/// What was read, and what was left out.
public struct DataQuality: Hashable, Sendable {
  /// A name with how often it occurs.
  public struct Count: Hashable, Sendable {
    /// What is counted.
    public var name: String
    /// How often.
    public var n: Int
  }

  /// Enquiries read.
  public var enquiries = 0
  /// Rows that could not be read.
  public var skipped: [SkippedRow] = []
  /// Enquiries that nobody answered.
  public var unanswered = 0
  /// Enquiries with a comment.
  public var withComment = 0
  /// Languages of enquiries with a comment, most frequent first.
  public var languages: [Count] = []
  /// For each score, enquiries without it.
  public var missingScores: [Count] = []
  /// Channels, most frequent first.
  public var channels: [Count] = []
  /// The first day of contact.
  public var firstDay: CalendarDate?
  /// The last day of contact.
  public var lastDay: CalendarDate?
}
