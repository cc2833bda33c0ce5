/// Descriptive statistics of one feature and one score, with intervals that respect clusters.
struct PairDescription {
  private let moments: PairMoments
  private let levels: RankLevels
  private let difference: WithinStandardisedDifference?
  private let present: [Bool]?
  private let options: AssociationOptions
  private let clusters: Int

  /// The most groups that rank correlations are computed without; more clusters are taken together.
  static let mostRankGroups = 400

  init(
    _ feature: FeatureColumn, _ score: ScoreColumn, ranks: (x: RankedColumn, y: RankedColumn), index: ClusterIndex,
    options: AssociationOptions
  ) {
    self.options = options
    clusters = index.count
    moments = PairMoments(feature.values, score.values, index: index)
    levels = RankLevels(ranks.x, ranks.y, index: index.grouped(atMost: Self.mostRankGroups))
    let isPresence = feature.treatment == .presence
    present = isPresence ? feature.present : nil
    difference = isPresence ? WithinStandardisedDifference(feature.present, score.values, index: index) : nil
  }

  func fill(_ row: inout Association) {
    row.pearson = moments.pearson?.described(options)
    row.spearman = levels.spearman?.described(options)
    row.kendall = levels.kendall?.described(options)
    row.hedgesG = difference?.hedgesG?.described(options)
    row.auc = area
  }

  /// The interval is symmetric on the logit scale, so that it stays inside 0…1.
  private var area: Described? {
    guard let present, let area = levels.area(present) else { return nil }
    let p = area.value
    guard let error = area.standardError, p > 0, p < 1, clusters >= options.minimumClusters else {
      return Described(value: p)
    }
    let logit = log(p / (1 - p))
    let reach = StudentT(Double(clusters - 1)).quantile(0.5 + options.confidence / 2) * error / (p * (1 - p))
    func back(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
    return Described(value: p, interval: Interval(back(logit - reach), back(logit + reach)))
  }
}
