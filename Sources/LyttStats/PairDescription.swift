/// Descriptive statistics of one feature and one score, with intervals that respect clusters.
struct PairDescription {
  init(_ feature: FeatureColumn, _ score: ScoreColumn, index: ClusterIndex, options: AssociationOptions) {
  }

  func fill(_ row: inout Association) {
  }
}
