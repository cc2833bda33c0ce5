/// One feature and one score.
public struct Association: Hashable, Sendable {
  /// What became of the hypothesis.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Interval, p and q are given.
    case tested
    /// No row has both the feature and the score.
    case noRows = "no rows"
    /// The score does not vary.
    case constantScore = "constant score"
    /// Too few rows, or too few clusters, have the cue.
    case tooRare = "too rare"
    /// Too few rows, or too few clusters, lack the cue.
    case tooCommon = "too common"
    /// Fewer clusters than can be tested: described only.
    case tooFewClusters = "too few clusters"
    /// The feature is a combination of the controls.
    case collinear
    /// Too few clusters carry the comparison: described only.
    case tooFewDegreesOfFreedom = "too few degrees of freedom"
    /// The feature and the controls give the score without a rest: nothing to test against.
    case perfectFit = "perfect fit"
  }

  /// The feature's name.
  public var feature: String
  /// How it entered.
  public var treatment: AssociationTable.Treatment
  /// The score's name.
  public var score: String
  /// What a row is.
  public var level: String
  /// What became of the hypothesis.
  public var status: Status
  /// Rows with feature, score and covariates.
  public var rows: Int
  /// Clusters among them.
  public var clusters: Int
  /// What the clusters are.
  public var unit: ClusterUnit
  /// Rows where the feature is above zero.
  public var rowsWith: Int
  /// The share of rows where the feature is above zero; `nil` without rows.
  public var prevalence: Double?
  /// Mean score where the feature is above zero.
  public var meanWith: Double?
  /// Mean score where the feature is zero or below.
  public var meanWithout: Double?
  /// The adjusted difference in score points; also where it is not tested.
  public var difference: Double?
  /// The adjusted difference with CR2 standard error, Satterthwaite interval and p; only if tested.
  public var estimate: Estimate?
  /// The p-value corrected in its family; only if tested.
  public var q: Double?
  /// The name of the corrected family.
  public var family: String
  /// Tests in that family.
  public var familySize: Int
  /// The standard error had all rows been independent: for comparison.
  public var naiveStandardError: Double?
  /// How many times larger the variance is than had all rows been independent.
  public var varianceRatio: Double?
  /// The difference inside a cluster: rows against other rows of the same participant.
  public var within: Described?
  /// The difference between clusters' means, for a feature mean one unit higher.
  public var between: Described?
  /// Intra-class correlation of the score, by analysis of variance; may fall below zero.
  public var scoreIntraclass: Double?
  /// Intra-class correlation of the feature.
  public var featureIntraclass: Double?
  /// Kish's design effect of the score's mean: 1 + (rows a cluster − 1) × intra-class correlation.
  public var designEffect: Double?
  /// Pearson's correlation.
  public var pearson: Described?
  /// Spearman's rank correlation.
  public var spearman: Described?
  /// Kendall's τ-b.
  public var kendall: Described?
  /// P(score with > score without) + ½ P(equal), interval by Obuchowski (1997); only for presence.
  public var auc: Described?
  /// Difference in pooled within-cluster standard deviations, small-sample corrected; only for presence.
  public var hedgesG: Described?
  /// What resampling says, where it was asked for.
  public var resampled: ResampledAssociation?
}
