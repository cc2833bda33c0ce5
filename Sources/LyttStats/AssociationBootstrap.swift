/// Cluster bootstrap intervals for statistics that reduce to sums by cluster, on request.
///
/// Whole clusters are drawn with replacement; the same draws serve all comparisons on the same rows. Intervals are
/// percentile intervals. With fewer than 40 clusters they are too narrow, and there is no result.
public struct AssociationBootstrap: Sendable {
  /// One feature and one score.
  public struct Row: Hashable, Sendable {
    /// The feature's name.
    public var feature: String
    /// The score's name.
    public var score: String
    /// The adjusted difference.
    public var difference: Interval?
    /// Pearson's correlation.
    public var pearson: Interval?
    /// Hedges' g; only for presence.
    public var hedgesG: Interval?
  }

  /// The fewest clusters for which there is a result.
  public static let minimumClusters = 40

  /// One a feature and score, in the order features × scores; all `nil` with too few clusters.
  public let rows: [Row]

  /// Draws clusters.
  public init(
    _ table: AssociationTable, options: AssociationOptions = AssociationOptions(), draws: Int = 2000, seed: UInt64 = 1
  ) throws(StatsError) {
    try table.check()
    try options.check()
    guard draws >= 100 else { throw .invalidOption("draws", allowed: "at least 100") }
    var rows = table.features.flatMap { feature in
      table.scores.map { Row(feature: feature.name, score: $0.name) }
    }
    let plan = AssociationPlan(table, minimumClusters: options.minimumClusters)
    for block in plan.blocks {
      let index = ClusterIndex(plan.choice.ids, rows: block.rows)
      guard index.count >= Self.minimumClusters, let space = ControlSpace(index, controls: plan.controls) else {
        continue
      }
      let features = block.features.map { FeatureColumn(table.features[$0], index: index) }
      let scores = block.scores.map { ScoreColumn(table.scores[$0], index: index) }
      let found = BootstrapBlock(space, features, scores).intervals(
        draws: draws, seed: seed, confidence: options.confidence)
      for (f, feature) in block.features.enumerated() {
        for (s, score) in block.scores.enumerated() {
          let place = feature * table.scores.count + score
          (rows[place].difference, rows[place].pearson, rows[place].hedgesG) = found[f * scores.count + s]
        }
      }
    }
    self.rows = rows
  }
}

/// Sums by cluster of all features and scores on the same rows.
private struct BootstrapBlock {
  private let clusters: Int
  private let k: Int
  private let features: Int
  private let scores: Int
  private let isPresence: [Bool]
  /// By cluster, row-major k × k.
  private let gram: [[Double]]
  /// By column (features, then scores) and cluster, k numbers each: Qᵀ of the residual column.
  private let along: [[Double]]
  /// By feature and cluster: Σ r², Σ x, Σ x², rows with it.
  private let featureSums: [[[Double]]]
  /// By score and cluster: Σ y, Σ y², squares about the cluster's mean.
  private let scoreSums: [[[Double]]]
  /// By pair and cluster: Σ r·(residual y), Σ x·y, Σ y where present.
  private let pairSums: [[[Double]]]
  private let sizes: [Double]

  init(_ space: ControlSpace, _ features: [FeatureColumn], _ scores: [ScoreColumn]) {
    let index = space.index
    let (m, k) = (index.count, space.k)
    func sums(_ value: (Int) -> Double) -> [Double] {
      (0..<m).map { index.range($0).reduce(0) { $0 + value($1) } }
    }
    func along(_ column: [Double]) -> [Double] {
      var found = [Double](repeating: 0, count: m * k)
      for cluster in 0..<m {
        for row in index.range(cluster) {
          for a in 0..<k { found[cluster * k + a] += space.q[row * k + a] * column[row] }
        }
      }
      return found
    }
    let residualFeatures = features.map { space.residual($0.entered) }
    let residualScores = scores.map { space.residual($0.values) }
    let centredFeatures = features.map { Self.centred($0.values) }
    let centredScores = scores.map { Self.centred($0.values) }
    clusters = m
    self.k = k
    self.features = features.count
    self.scores = scores.count
    isPresence = features.map { $0.treatment == .presence }
    sizes = sums { _ in 1 }
    gram = (0..<m).map { cluster in
      var cells = [Double](repeating: 0, count: k * k)
      for row in index.range(cluster) {
        for a in 0..<k { for b in 0..<k { cells[a * k + b] += space.q[row * k + a] * space.q[row * k + b] } }
      }
      return cells
    }
    self.along = (residualFeatures + residualScores).map(along)
    featureSums = features.indices.map { f in
      let (r, x, present) = (residualFeatures[f], centredFeatures[f], features[f].present)
      return [sums { r[$0] * r[$0] }, sums { x[$0] }, sums { x[$0] * x[$0] }, sums { present[$0] ? 1 : 0 }]
    }
    scoreSums = scores.indices.map { s in
      let y = centredScores[s]
      let squares = WithinStandardisedDifference([Bool](repeating: true, count: y.count), y, index: index)
      let e = residualScores[s]
      return [sums { y[$0] }, sums { y[$0] * y[$0] }, squares.clusters.map(\.squares), sums { e[$0] * e[$0] }]
    }
    pairSums = features.indices.flatMap { f in
      scores.indices.map { s in
        let (r, e) = (residualFeatures[f], residualScores[s])
        let (x, y, present) = (centredFeatures[f], centredScores[s], features[f].present)
        return [sums { r[$0] * e[$0] }, sums { x[$0] * y[$0] }, sums { present[$0] ? y[$0] : 0 }]
      }
    }
  }

  private static func centred(_ values: [Double]) -> [Double] {
    let mean = values.reduce(0, +) / Double(max(1, values.count))
    return values.map { $0 - mean }
  }

  func intervals(
    draws: Int, seed: UInt64, confidence: Double
  ) -> [(difference: Interval?, pearson: Interval?, hedgesG: Interval?)] {
    var random = RandomNumbers(seed: seed)
    var found = [[[Double]]](repeating: [[], [], []], count: features * scores)
    for _ in 0..<draws {
      var weights = [Double](repeating: 0, count: clusters)
      for _ in 0..<clusters { weights[random.below(clusters)] += 1 }
      add(weights, to: &found)
    }
    return found.map { series in
      let ends = series.map { percentile($0, draws: draws, confidence: confidence) }
      return (ends[0], ends[1], ends[2])
    }
  }

  private func add(_ weights: [Double], to found: inout [[[Double]]]) {
    // Each column's coordinates on the drawn controls, after L⁻¹ of their Gram matrix L Lᵀ.
    let factor = choleskyFactor(weights)
    let coordinates = along.map { forward(factor, weightedAlong($0, weights)) }
    let n = dot(weights, sizes)
    let scoreTotals = scoreSums.map { $0.map { dot(weights, $0) } }
    let clustersDrawn = weights.reduce(0, +)
    for f in 0..<features {
      let own = featureSums[f].map { dot(weights, $0) }
      let spread = own[0] - dot(coordinates[f], coordinates[f])
      let variation = own[2] - own[1] * own[1] / n
      for s in 0..<scores {
        let pair = f * scores + s
        let cross = pairSums[pair].map { dot(weights, $0) }
        let total = scoreTotals[s]
        if spread > 1e-9 * own[0] {
          found[pair][0].append((cross[0] - dot(coordinates[f], coordinates[features + s])) / spread)
        }
        let scoreVariation = total[1] - total[0] * total[0] / n
        if variation > 1e-12 * own[2], scoreVariation > 1e-12 * total[1] {
          found[pair][1].append((cross[1] - own[1] * total[0] / n) / (variation * scoreVariation).squareRoot())
        }
        guard isPresence[f] else { continue }
        let sums = WithinStandardisedDifference.Sums(
          with: own[3], sumWith: cross[2], without: n - own[3], sumWithout: total[0] - cross[2], squares: total[2],
          clusters: clustersDrawn)
        if let g = sums.hedgesG { found[pair][2].append(g) }
      }
    }
  }

  private func weightedAlong(_ column: [Double], _ weights: [Double]) -> [Double] {
    var sum = [Double](repeating: 0, count: k)
    for cluster in 0..<clusters where weights[cluster] != 0 {
      for a in 0..<k { sum[a] += weights[cluster] * column[cluster * k + a] }
    }
    return sum
  }

  /// Lower triangular, row-major; a direction that was not drawn gets a zero pivot.
  private func choleskyFactor(_ weights: [Double]) -> [Double] {
    var cells = [Double](repeating: 0, count: k * k)
    for cluster in 0..<clusters where weights[cluster] != 0 {
      for a in 0..<k { for b in 0...a { cells[a * k + b] += weights[cluster] * gram[cluster][a * k + b] } }
    }
    for i in 0..<k {
      for j in 0...i {
        var value = cells[i * k + j]
        for c in 0..<j { value -= cells[i * k + c] * cells[j * k + c] }
        if i == j {
          cells[i * k + i] = value > 1e-10 ? value.squareRoot() : 0
        } else {
          cells[i * k + j] = cells[j * k + j] > 0 ? value / cells[j * k + j] : 0
        }
      }
    }
    return cells
  }

  private func forward(_ factor: [Double], _ right: [Double]) -> [Double] {
    var solved = [Double](repeating: 0, count: k)
    for i in 0..<k where factor[i * k + i] > 0 {
      var value = right[i]
      for c in 0..<i { value -= factor[i * k + c] * solved[c] }
      solved[i] = value / factor[i * k + i]
    }
    return solved
  }

  /// Both tails by linear interpolation; `nil` where more than one draw in twenty gave nothing.
  private func percentile(_ values: [Double], draws: Int, confidence: Double) -> Interval? {
    guard values.count * 20 >= draws * 19 else { return nil }
    let sorted = values.sorted()
    func at(_ p: Double) -> Double {
      let place = p * Double(sorted.count - 1)
      let low = Int(place)
      let high = min(low + 1, sorted.count - 1)
      return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
    }
    return Interval(at(0.5 - confidence / 2), at(0.5 + confidence / 2))
  }
}
