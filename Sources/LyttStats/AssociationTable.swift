/// What statistics of association are computed from: one row an enquiry, or one a participant.
public struct AssociationTable: Sendable {
  /// How a feature enters the analysis.
  public enum Treatment: String, Hashable, Sendable {
    /// Present (more than zero) against absent: the difference is between rows with and without it.
    case presence
    /// As it is: the difference is that of one unit more.
    case value
  }

  /// A column that is related to the scores.
  public struct Feature: Sendable {
    /// The name shown, such as `empathy.listening.pos`.
    public var name: String
    /// One value a row.
    public var values: [Double?]
    /// How it enters.
    public var treatment: Treatment

    /// Names a feature.
    public init(name: String, values: [Double?], treatment: Treatment) {
      self.name = name
      self.values = values
      self.treatment = treatment
    }
  }

  /// A score in points.
  public struct Score: Sendable {
    /// The name shown.
    public var name: String
    /// One value a row.
    public var values: [Double?]

    /// Names a score.
    public init(name: String, values: [Double?]) {
      self.name = name
      self.values = values
    }
  }

  /// What is related to the scores.
  public var features: [Feature]
  /// What the features are related to.
  public var scores: [Score]
  /// The participant of each row.
  public var participants: [Int]
  /// The agent of each row, where known; its team where ``clusterRule`` says so.
  public var agents: [Int?]?
  /// By which rule rows belong together.
  public var clusterRule = ClusterRule.automatic
  /// What differences are adjusted for.
  public var controls: Controls
  /// Rows that stay out, such as unanswered enquiries; `nil` for none.
  public var excluded: [Bool]?

  /// Gathers the columns; all have one value a row.
  public init(
    features: [Feature], scores: [Score], participants: [Int], agents: [Int?]? = nil, controls: Controls = Controls(),
    excluded: [Bool]? = nil
  ) {
    self.features = features
    self.scores = scores
    self.participants = participants
    self.agents = agents
    self.controls = controls
    self.excluded = excluded
  }

  func check() throws(StatsError) {
    let rows = participants.count
    func length(_ name: String, _ count: Int) throws(StatsError) {
      if count != rows { throw .unequalLengths(name, count, "the table", rows) }
    }
    func finite(_ name: String, _ values: [Double?]) throws(StatsError) {
      try length(name, values.count)
      if !areMeasurable(values) { throw .notFinite(name) }
    }
    for feature in features { try finite(feature.name, feature.values) }
    for score in scores { try finite(score.name, score.values) }
    if let agents { try length("agents", agents.count) }
    if let excluded { try length("excluded", excluded.count) }
    try controls.check(rows: rows)
  }
}

/// The rules of an analysis of associations.
public struct AssociationOptions: Hashable, Sendable {
  /// Which tests are corrected together.
  public enum FamilyScope: String, Hashable, Sendable, CaseIterable {
    /// All features of one score.
    case score
    /// All features of all scores.
    case table
  }

  /// What a row is: `enquiry` or `participant`.
  public var level = "enquiry"
  /// Which tests are corrected together.
  public var family = FamilyScope.score
  /// How they are corrected.
  public var method = MultipleTesting.benjaminiHochberg
  /// The level of all intervals.
  public var confidence = 0.95
  /// Rows needed on either side: with and without the cue, or unlike the commonest value.
  public var minimumRows = 10
  /// Clusters needed that hold such rows.
  public var minimumClustersWith = 5
  /// Clusters needed in all.
  public var minimumClusters = 5
  /// Satterthwaite degrees of freedom needed: below four the t approximation is not to be trusted.
  public var minimumDegreesOfFreedom = 4.0
  /// Whether the difference is also computed within and between clusters.
  public var separates = true
  /// Whether correlations, AUC and Hedges' g are computed beside.
  public var describes = true

  /// The default rules.
  public init() {}

  func check() throws(StatsError) {
    guard confidence > 0.5, confidence < 1 else {
      throw .invalidOption("confidence", allowed: "a number above 0.5 and below 1")
    }
    guard minimumRows >= 1, minimumClusters >= 2, minimumClustersWith >= 1, minimumDegreesOfFreedom >= 1 else {
      throw .invalidOption("a minimum", allowed: "at least 1 row, 2 clusters and 1 degree of freedom")
    }
  }
}
