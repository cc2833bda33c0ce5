/// What moves a score: a regression on several predictors together, and how much of it belongs to each.
///
/// Shares are of the variation left after the controls. They are descriptive and carry no p-value; coefficients have
/// CR2 intervals, shares cluster-jackknife intervals.
///
/// - Missing: a row without score, predictor or covariate is left out.
/// - Source: Grömping (2006), J. Stat. Softw. 17(1) for LMG; Johnson (2000), Multivar. Behav. Res. 35(1):1–19.
public struct Drivers: Hashable, Sendable {
  /// How shares are computed.
  public enum Method: String, Hashable, Sendable {
    /// Lindeman, Merenda & Gold's average over all orders, exact: up to 12 predictors.
    case lmg = "LMG"
    /// Johnson's relative weights: above 12.
    case johnson = "Johnson's relative weights"
  }

  /// One predictor.
  public struct Driver: Hashable, Sendable {
    /// The predictor's name.
    public var name: String
    /// Score points for one unit more, the others equal, with its CR2 interval.
    public var coefficient: Described
    /// Score points for one standard deviation more.
    public var perDeviation: Double
    /// Its share of the variation left by the controls, 0…1.
    public var share: Described
  }

  /// Predictors in the order given, less the dropped ones.
  public private(set) var drivers: [Driver] = []
  /// Predictors left out: they do not vary, or depend on the controls or on earlier predictors.
  public private(set) var dropped: [String] = []
  /// How shares were computed.
  public private(set) var method = Method.lmg
  /// Rows used.
  public let rows: Int
  /// Clusters used.
  public let clusters: Int
  /// The share of the variation left by the controls that the predictors explain together.
  public private(set) var explained = 0.0
  /// The same on participants not used for the fit; may fall below 0; `nil` with fewer than five clusters.
  public private(set) var explainedOutOfSample: Double?

  /// Fits all predictors together.
  public init(
    predictors: [(name: String, values: [Double?])], score: [Double?], clusters ids: [Int],
    controls: Controls = Controls(), confidence: Double = 0.95, minimumClusters: Int = 5, folds: Int = 10,
    seed: UInt64 = 1
  ) throws(StatsError) {
    for predictor in predictors {
      guard predictor.values.count == score.count else {
        throw .unequalLengths(predictor.name, predictor.values.count, "the score", score.count)
      }
      guard areMeasurable(predictor.values) else { throw .notFinite(predictor.name) }
    }
    guard ids.count == score.count else { throw .unequalLengths("clusters", ids.count, "the score", score.count) }
    guard areMeasurable(score) else { throw .notFinite("the score") }
    try controls.check(rows: score.count)
    let used = score.indices.filter { row in
      score[row] != nil && controls.isComplete(row) && predictors.allSatisfy { $0.values[row] != nil }
    }
    let index = ClusterIndex(ids, rows: used)
    rows = used.count
    clusters = index.count
    let columns = predictors.map { predictor in index.rows.map { predictor.values[$0] ?? 0 } }
    guard let space = ControlSpace(index, controls: controls) else {
      dropped = predictors.map(\.name)
      return
    }
    var kept: [Int] = []
    for column in columns.indices
    where FocalSpace.isIndependent(space, columns: kept.map { columns[$0] }, of: columns[column]) {
      kept.append(column)
    }
    dropped = predictors.indices.filter { !kept.contains($0) }.map { predictors[$0].name }
    method = kept.count <= RelativeImportance.exactLimit ? .lmg : .johnson
    let target = space.residual(index.rows.map { score[$0] ?? 0 })
    guard !kept.isEmpty, dot(target, target) > 0, let focal = FocalSpace(space, columns: kept.map { columns[$0] })
    else {
      return
    }
    let fit = focal.fit(target)
    let residuals = kept.map { space.residual(columns[$0]) }
    let products = ClusterProducts(residuals + [target], index: index)
    explained = 1 - fit.unexplained
    let shares = products.shares(method, confidence: confidence, minimumClusters: minimumClusters)
    drivers = kept.indices.map { position in
      let estimate = fit.estimate(position, confidence: confidence)
      let isSure = index.count >= minimumClusters && estimate.degreesOfFreedom >= 4
      return Driver(
        name: predictors[kept[position]].name,
        coefficient: Described(value: estimate.value, interval: isSure ? estimate.interval : nil),
        perDeviation: estimate.value * standardDeviation(columns[kept[position]]), share: shares[position])
    }
    explainedOutOfSample =
      index.count >= minimumClusters
      ? CrossValidation.explained(products, folds: folds, seed: seed) : nil
  }
}

private func standardDeviation(_ values: [Double]) -> Double {
  guard values.count > 1 else { return 0 }
  let mean = values.reduce(0, +) / Double(values.count)
  return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)).squareRoot()
}

/// Sums of products of residual columns by cluster; the last column is the score.
struct ClusterProducts {
  let size: Int
  let clusters: [[Double]]
  let whole: [Double]

  init(_ columns: [[Double]], index: ClusterIndex) {
    let size = columns.count
    self.size = size
    clusters = (0..<index.count).map { cluster in
      var sums = [Double](repeating: 0, count: size * size)
      for row in index.range(cluster) {
        for a in 0..<size { for b in 0..<size { sums[a * size + b] += columns[a][row] * columns[b][row] } }
      }
      return sums
    }
    whole = clusters.reduce(into: [Double](repeating: 0, count: size * size)) { sum, part in
      for cell in part.indices { sum[cell] += part[cell] }
    }
  }

  func shares(_ method: Drivers.Method, confidence: Double, minimumClusters: Int) -> [Described] {
    guard let all = shares(whole, method) else {
      return [Described](repeating: Described(value: 0), count: size - 1)
    }
    let left = clusters.map { shares(minus($0), method) }
    return all.indices.map { j in
      let jackknife = ClusterJackknife(value: all[j], left: left.map { $0?[j] }, scale: .linear)
      var described = jackknife.described(confidence: confidence, minimumClusters: minimumClusters)
      described.interval = described.interval?.clamped(to: 0...1)
      return described
    }
  }

  func minus(_ part: [Double]) -> [Double] { whole.indices.map { whole[$0] - part[$0] } }

  private func shares(_ products: [Double], _ method: Drivers.Method) -> [Double]? {
    let p = size - 1
    let lengths = (0..<size).map { products[$0 * size + $0].squareRoot() }
    guard lengths[p] > 0 else { return nil }
    func correlation(_ a: Int, _ b: Int) -> Double {
      lengths[a] > 0 && lengths[b] > 0 ? products[a * size + b] / (lengths[a] * lengths[b]) : a == b ? 1 : 0
    }
    var matrix = [Double](repeating: 0, count: p * p)
    for a in 0..<p { for b in 0..<p { matrix[a * p + b] = correlation(a, b) } }
    let target = (0..<p).map { correlation($0, p) }
    return method == .lmg
      ? RelativeImportance.lindemanMerendaGold(matrix, target) : RelativeImportance.johnson(matrix, target)
  }
}

/// Prediction of clusters that were left out of the fit.
enum CrossValidation {
  /// 1 − squared errors / squared scores over clusters left out fold by fold; scores and predictors net of controls.
  static func explained(_ products: ClusterProducts, folds: Int, seed: UInt64) -> Double? {
    let (size, p) = (products.size, products.size - 1)
    var order = Array(products.clusters.indices)
    var random = RandomNumbers(seed: seed)
    random.shuffle(&order, in: 0..<order.count)
    let folds = max(2, min(folds, order.count))
    var (errors, total) = (0.0, 0.0)
    for fold in 0..<folds {
      var part = [Double](repeating: 0, count: size * size)
      for position in stride(from: fold, to: order.count, by: folds) {
        for cell in part.indices { part[cell] += products.clusters[order[position]][cell] }
      }
      let rest = products.minus(part)
      guard let coefficients = solve(rest, size: size) else { return nil }
      // Σ (y − xb)² of the fold, from its sums of products.
      var sum = part[p * size + p]
      for a in 0..<p {
        sum -= 2 * coefficients[a] * part[a * size + p]
        for b in 0..<p { sum += coefficients[a] * coefficients[b] * part[a * size + b] }
      }
      errors += sum
      total += part[p * size + p]
    }
    return total > 0 ? 1 - errors / total : nil
  }

  /// Least squares of the last column on the others by Cholesky; a dependent column gets 0.
  private static func solve(_ products: [Double], size: Int) -> [Double]? {
    let p = size - 1
    var factor = [Double](repeating: 0, count: p * p)
    var forward = [Double](repeating: 0, count: p)
    for i in 0..<p {
      for j in 0...i {
        var value = products[i * size + j]
        for k in 0..<j { value -= factor[i * p + k] * factor[j * p + k] }
        if i == j {
          factor[i * p + i] = value > 1e-10 * products[i * size + i] ? value.squareRoot() : 0
        } else {
          factor[i * p + j] = factor[j * p + j] > 0 ? value / factor[j * p + j] : 0
        }
      }
      guard factor[i * p + i] > 0 else { continue }
      var value = products[i * size + p]
      for k in 0..<i { value -= factor[i * p + k] * forward[k] }
      forward[i] = value / factor[i * p + i]
    }
    var solution = [Double](repeating: 0, count: p)
    for i in stride(from: p - 1, through: 0, by: -1) where factor[i * p + i] > 0 {
      var value = forward[i]
      for k in (i + 1)..<max(p, i + 1) { value -= factor[k * p + i] * solution[k] }
      solution[i] = value / factor[i * p + i]
    }
    return solution.allSatisfy(\.isFinite) ? solution : nil
  }
}
