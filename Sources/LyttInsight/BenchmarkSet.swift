public import LyttModel

/// A figure that someone has published for a score, shown beside the data and never used as a check.
public struct Benchmark: Hashable, Sendable {
  /// Whether the figure was final when it was published.
  public enum Status: String, Hashable, Sendable {
    /// Counted when the season was over.
    case final
    /// Counted while the season still ran.
    case preliminary
  }

  /// The id of the ``ScoreDefinition`` it belongs to.
  public var score: String
  /// The class it is an average of, or `nil` for all participants.
  public var participantClass: String?
  /// The figure, 0–100.
  public var value: Double
  /// Final or preliminary.
  public var status: Status
  /// The season, such as 2021.
  public var year: Int?
  /// Who published it, and where.
  public var source: String

  /// Gathers a published figure.
  public init(
    score: String, participantClass: String? = nil, value: Double, status: Status, year: Int? = nil, source: String
  ) {
    self.score = score
    self.participantClass = participantClass
    self.value = value
    self.status = status
    self.year = year
    self.source = source
  }
}

/// What a scorecard tells beside the scores themselves.
public struct BenchmarkSet: Hashable, Sendable {
  /// The scorecard's name, or `nil` where none was used.
  public var scorecard: String?
  /// Whether the scorecard was rebuilt from public sources, so that areas and weights are guesses.
  public var isReconstruction: Bool
  /// Published figures.
  public var benchmarks: [Benchmark]
  /// For a question (by score id) the cue that tells the same.
  public var questionCues: [String: CueID]

  /// Gathers what a scorecard tells.
  public init(
    scorecard: String? = nil, isReconstruction: Bool = false, benchmarks: [Benchmark] = [],
    questionCues: [String: CueID] = [:]
  ) {
    self.scorecard = scorecard
    self.isReconstruction = isReconstruction
    self.benchmarks = benchmarks
    self.questionCues = questionCues
  }
}
