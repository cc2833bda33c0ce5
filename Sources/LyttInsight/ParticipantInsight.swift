public import LyttModel

/// One participant's report.
public struct ParticipantInsight: Hashable, Sendable {
  /// The participant's name as given.
  public var name: String
  /// Its name in file names: unique, lower-case ASCII.
  public var slug: String
  /// Its class.
  public var participantClass: String?
  /// Its enquiries.
  public var enquiries: Int
  /// Of these, how many nobody answered.
  public var unanswered: Int
  /// Of these, how many have a comment.
  public var withComment: Int
  /// Whether there are too few enquiries to say anything.
  public var hasFewAnswers: Bool
  /// Its scores, those that have any value, in reporting order.
  public var scores: [ScoreLine]
  /// Whether its agents stand clearly apart from another area.
  public var contrast: Contrast?
  /// Its cues and families, in reporting order.
  public var cues: [CueLine]
  /// The axis from case to feeling.
  public var emotionShare: Halves
  /// The agent's area, else the total, by halves.
  public var outcome: Halves
  /// What to train, the weightiest first.
  public var themes: [Theme]
  /// What to keep doing, the strongest first.
  public var strengths: [Theme]
  /// Scores that lie above the comparison, the farthest first.
  public var highScores: [ScoreLine]
  /// Scores that lie below the comparison, the farthest first.
  public var lowScores: [ScoreLine]
  /// Channels apart; those with too few enquiries are withheld.
  public var channels: [GroupInsight]
  /// Teams apart; empty where the export has none.
  public var teams: [GroupInsight]
  /// Agents' own texts, by channel.
  public var agentTexts: [AgentTextInsight]
  /// The comments for the explorer.
  public var comments: [CommentView]

  /// The line of one score.
  public func line(_ score: Int?) -> ScoreLine? {
    guard let score else { return nil }
    return scores.first { $0.score == score }
  }
}

/// A measure in the first and the second half of the season.
public struct Halves: Hashable, Sendable {
  /// The class's value over the whole season.
  public var classValue: Double?
  /// Everybody's value over the whole season.
  public var allValue: Double?
  /// The whole season.
  public var whole: Figure?
  /// The first half; `nil` where withheld.
  public var first: Figure?
  /// The second half; `nil` where withheld.
  public var second: Figure?
  /// Second minus first; `nil` where either is withheld.
  public var change: Figure?
}

/// A part of a participant's enquiries: a channel or a team.
public struct GroupInsight: Hashable, Sendable {
  /// The channel's or team's name.
  public var name: String
  /// Its enquiries.
  public var enquiries: Int
  /// Whether there are too few to show.
  public var isWithheld: Bool
  /// The total.
  public var total: Figure?
  /// The agent's area.
  public var agentArea: Figure?
  /// The share of feeling.
  public var emotionShare: Figure?
  /// The headline families.
  public var families: [CueLine]
}

/// A comment as the explorer shows it.
public struct CommentView: Hashable, Sendable {
  /// The export's id of the enquiry.
  public var enquiry: String
  /// The comment field.
  public var field: String
  /// Who wrote it.
  public var genre: Genre
  /// The channel, where it is not withheld.
  public var channel: String?
  /// The headline score of the enquiry.
  public var score: Double?
  /// The redacted text.
  public var text: String
  /// Its cues, with offsets into ``text``.
  public var cues: [Cue]
  /// Where each cue stands in the text as given, for `review.csv`.
  public var sourceSpans: [Range<Int>]
}
