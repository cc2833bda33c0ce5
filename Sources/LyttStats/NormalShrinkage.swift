/// Participants' mean scores drawn towards their class, and classes towards all (empirical Bayes).
///
/// Two levels: a participant's true mean varies about its class's by τ², a class's about all by ω²; both by Paule & Mandel
/// (1982). Intervals carry Morris's (1983, JASA 78:47–55) allowance for having estimated them.
///
/// - Units: those of the means. Ties and zero variation: τ² of zero draws all the way.
public struct NormalShrinkage: Hashable, Sendable {
  /// One participant's result.
  public struct Unit: Hashable, Sendable {
    /// The mean as observed.
    public var observed: Double
    /// The mean drawn towards its class.
    public var value: Double
    /// The interval of the true mean.
    public var interval: Interval
    /// How much of its own data the value keeps, 0…1.
    public var weight: Double
  }

  /// One a participant, in the order given.
  public let units: [Unit]
  /// Class means drawn towards the mean of all, by group number.
  public let groupMeans: [Int: Double]
  /// The mean of all, by precision.
  public let overall: Double
  /// Variance of true means inside classes.
  public let varianceWithinGroups: Double
  /// Variance of class means.
  public let varianceBetweenGroups: Double

  /// Shrinks means with known sampling variances; returns `nil` without participants or with a variance not above 0.
  ///
  /// - Parameter groups: the class of each; all in one class for `nil`.
  public init?(means: [Double], variances: [Double], groups: [Int]? = nil, confidence: Double = 0.95) {
    precondition(means.count == variances.count && (groups.map { $0.count == means.count } ?? true))
    guard !means.isEmpty, variances.allSatisfy({ $0 > 0 && $0.isFinite }), means.allSatisfy(\.isFinite) else {
      return nil
    }
    let groups = groups ?? [Int](repeating: 0, count: means.count)
    let names = Set(groups).sorted()
    let members = names.map { name in groups.indices.filter { groups[$0] == name } }
    let tau = Self.heterogeneity(means, variances, members: members)
    let total = variances.map { $0 + tau }
    let centres = members.map { Self.weighted(means, total, rows: $0) }
    let centreVariances = members.map { 1 / $0.reduce(0) { $0 + 1 / total[$1] } }
    let omega = Self.heterogeneity(centres, centreVariances, members: [Array(centres.indices)])
    let spread = centreVariances.map { $0 + omega }
    let overall = Self.weighted(centres, spread, rows: Array(centres.indices))
    let overallVariance = 1 / spread.reduce(0) { $0 + 1 / $1 }

    var drawn = centres
    var drawnVariances = centreVariances
    for group in names.indices where names.count > 1 {
      let keep = omega / spread[group]
      drawn[group] = keep * centres[group] + (1 - keep) * overall
      drawnVariances[group] = keep * centreVariances[group] + (1 - keep) * (1 - keep) * overallVariance
    }
    let freedom = Double(means.count - names.count - 2)
    let meanTotal = total.reduce(0, +) / Double(total.count)
    let z = Normal.quantile(0.5 + confidence / 2)
    var units = [Unit?](repeating: nil, count: means.count)
    for (group, rows) in members.enumerated() {
      for row in rows {
        let pull = variances[row] / total[row]
        let distance = means[row] - drawn[group]
        let value = means[row] - pull * distance
        let learnt = freedom > 0 ? 2 / freedom * pull * pull * meanTotal / total[row] * distance * distance : 0
        let variance = variances[row] * (1 - pull) + pull * pull * drawnVariances[group] + learnt
        let reach = z * min(variance, variances[row]).squareRoot()
        units[row] = Unit(
          observed: means[row], value: value, interval: Interval(value - reach, value + reach), weight: 1 - pull)
      }
    }
    self.units = units.compactMap { $0 }
    groupMeans = Dictionary(uniqueKeysWithValues: zip(names, drawn))
    self.overall = overall
    varianceWithinGroups = tau
    varianceBetweenGroups = omega
  }

  private static func weighted(_ means: [Double], _ variances: [Double], rows: [Int]) -> Double {
    rows.reduce(0) { $0 + means[$1] / variances[$1] } / rows.reduce(0) { $0 + 1 / variances[$1] }
  }

  /// Paule & Mandel: the variance at which the weighted squares equal their degrees of freedom; 0 if they never do.
  static func heterogeneity(_ means: [Double], _ variances: [Double], members: [[Int]]) -> Double {
    let freedom = Double(means.count - members.count)
    guard freedom > 0 else { return 0 }
    func excess(_ tau: Double) -> Double {
      let total = variances.map { $0 + tau }
      return members.reduce(0) { sum, rows in
        let centre = weighted(means, total, rows: rows)
        return sum + rows.reduce(0) { $0 + (means[$1] - centre) * (means[$1] - centre) / total[$1] }
      } - freedom
    }
    guard excess(0) > 0 else { return 0 }
    var low = 0.0
    var high = max(variances.max() ?? 1, 1e-12)
    while excess(high) > 0 { high *= 2 }
    // The function falls steadily; halving until the ends meet in the last bits.
    for _ in 0..<200 {
      let middle = (low + high) / 2
      if middle == low || middle == high { break }
      if excess(middle) > 0 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The variance of one row inside its cluster, pooled over clusters; `nil` without a cluster of two rows.
  public static func pooledVariance(_ values: [Double], clusters: [Int]) -> Double? {
    let index = ClusterIndex(clusters, rows: Array(values.indices))
    guard values.count > index.count else { return nil }
    var squares = 0.0
    for cluster in 0..<index.count {
      let rows = index.rows[index.range(cluster)]
      let mean = rows.reduce(0) { $0 + values[$1] } / Double(rows.count)
      squares += rows.reduce(0) { $0 + (values[$1] - mean) * (values[$1] - mean) }
    }
    return squares / Double(values.count - index.count)
  }
}
