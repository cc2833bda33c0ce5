/// Intervals from leaving out one cluster at a time, with Student's t on clusters − 1 degrees of freedom.
///
/// - Source: Cameron & Miller (2015), J. Hum. Resour. 50(2):317–372, section VI (CR3, the jackknife).
struct ClusterJackknife {
  /// The scale on which the interval is symmetric.
  enum Scale {
    case linear
    /// Fisher's z: for correlations.
    case fisher
  }

  let value: Double
  let standardError: Double?
  let clusters: Int
  private let scale: Scale

  /// - Parameters:
  ///   - value: the statistic on all rows.
  ///   - left: the statistic without each cluster; any `nil` leaves no standard error.
  init(value: Double, left: [Double?], scale: Scale) {
    self.value = value
    self.scale = scale
    clusters = left.count
    let moved = left.compactMap { $0.flatMap { Self.forward($0, scale) } }
    guard clusters >= 2, moved.count == clusters, Self.forward(value, scale) != nil else {
      standardError = nil
      return
    }
    let m = Double(clusters)
    let mean = moved.reduce(0, +) / m
    standardError = ((m - 1) / m * moved.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }).squareRoot()
  }

  /// The value and, with enough clusters, its interval.
  func described(_ options: AssociationOptions) -> Described {
    described(confidence: options.confidence, minimumClusters: options.minimumClusters)
  }

  func described(confidence: Double, minimumClusters: Int) -> Described {
    guard clusters >= minimumClusters, let standardError, let centre = Self.forward(value, scale) else {
      return Described(value: value)
    }
    let reach = standardError * StudentT(Double(clusters - 1)).quantile(0.5 + confidence / 2)
    return Described(
      value: value, interval: Interval(Self.back(centre - reach, scale), Self.back(centre + reach, scale)))
  }

  private static func forward(_ x: Double, _ scale: Scale) -> Double? {
    switch scale {
    case .linear: x.isFinite ? x : nil
    // log((1 + x) / (1 − x)) / 2 has no value at ±1.
    case .fisher: abs(x) < 1 - 1e-12 ? 0.5 * (log1p(x) - log1p(-x)) : nil
    }
  }

  private static func back(_ z: Double, _ scale: Scale) -> Double {
    scale == .linear ? z : tanh(z)
  }
}
