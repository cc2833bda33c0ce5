/// The mean of rows that share clusters: CR2 standard error, Satterthwaite degrees of freedom.
///
/// - Units: those of the values. Missing: leave such rows out before.
/// - Assumes: clusters independent of each other. A row a cluster gives the ordinary t interval.
/// - Source: R `clubSandwich::coef_test` of an intercept-only `lm`.
public struct ClusteredMean: Hashable, Sendable {
  /// Rows.
  public let rows: Int
  /// Clusters.
  public let clusters: Int
  /// The mean.
  public let value: Double
  /// The estimate; `nil` with fewer than two clusters.
  public let estimate: Estimate?

  /// Returns `nil` without rows.
  public init?(_ values: [Double], clusters ids: [Int], confidence: Double = 0.95) {
    precondition(values.count == ids.count)
    guard !values.isEmpty else { return nil }
    let index = ClusterIndex(ids, rows: Array(values.indices))
    let n = Double(values.count)
    let mean = values.reduce(0, +) / n
    rows = values.count
    clusters = index.count
    value = mean
    guard index.count >= 2 else {
      estimate = nil
      return
    }
    var (variance, trace, squares, cross, total) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for cluster in 0..<index.count {
      let size = Double(index.range(cluster).count)
      let weight = 1 / (n * (1 - size / n).squareRoot())
      let sum = index.range(cluster).reduce(0) { $0 + values[index.rows[$1]] - mean }
      variance += weight * sum * weight * sum
      let own = weight * weight * size
      let explained = weight * weight * size * size / n
      trace += own - explained
      squares += own * own
      cross += own * explained
      total += explained
    }
    let spread = squares - 2 * cross + total * total
    estimate = Estimate(
      value: mean, standardError: variance.squareRoot(), degreesOfFreedom: trace * trace / spread,
      confidence: confidence)
  }
}

/// A share of rows that share clusters, with a Wilson interval on the effective number of rows.
///
/// The design effect is the CR2 variance over that of independent rows, at least 1; the number of rows is divided by it
/// and by the square of t over normal quantile (Korn & Graubard 1998, Surv. Methodol. 24:193–201). At a share of 0 or 1
/// the data show no design effect, and only the t correction remains.
public struct ClusteredProportion: Hashable, Sendable {
  /// Rows.
  public let rows: Int
  /// Rows that hold.
  public let holding: Int
  /// Clusters.
  public let clusters: Int
  /// The share, 0…1.
  public let value: Double
  /// The interval; `nil` with fewer than two clusters.
  public let interval: Interval?

  /// Returns `nil` without rows.
  public init?(_ holds: [Bool], clusters ids: [Int], confidence: Double = 0.95) {
    guard let mean = ClusteredMean(holds.map { $0 ? 1 : 0 }, clusters: ids) else { return nil }
    rows = mean.rows
    holding = holds.lazy.filter { $0 }.count
    clusters = mean.clusters
    let p = mean.value
    value = p
    guard let estimate = mean.estimate else {
      interval = nil
      return
    }
    let n = Double(rows)
    let independent = p * (1 - p) / n
    let effect = independent > 0 ? max(1, estimate.standardError * estimate.standardError / independent) : 1
    let z = Normal.quantile(0.5 + confidence / 2)
    let t = StudentT(Double(mean.clusters - 1)).quantile(0.5 + confidence / 2)
    interval = Self.wilson(p, rows: n / effect * (z / t) * (z / t), z: z)
  }

  /// Wilson's (1927) score interval.
  static func wilson(_ p: Double, rows n: Double, z: Double) -> Interval {
    let square = z * z / n
    let centre = (p + square / 2) / (1 + square)
    let reach = z / (1 + square) * (p * (1 - p) / n + square / (4 * n)).squareRoot()
    // At 0 and 1 the near end is exact; elsewhere rounding may not cross it.
    return Interval(p == 0 ? 0 : centre - reach, p == 1 ? 1 : centre + reach).clamped(to: 0...1)
  }
}
