/// Tests by resampling, on request, beside the primary analysis.
///
/// All take an own seed; the same seed gives the same numbers. Rows are those with score, feature and covariates.
public struct ResampledTest: Sendable {
  private let space: ControlSpace
  private let feature: [Double]
  private let score: [Double]
  /// The adjusted difference.
  public let difference: Double

  /// Prepares one comparison; returns `nil` where the feature is a combination of the controls or a side is missing.
  public init?(
    feature: [Double?], score: [Double?], clusters: [Int], controls: Controls = Controls()
  ) throws(StatsError) {
    guard feature.count == score.count else {
      throw .unequalLengths("the feature", feature.count, "the score", score.count)
    }
    guard clusters.count == score.count else {
      throw .unequalLengths("clusters", clusters.count, "the score", score.count)
    }
    guard areMeasurable(feature) else { throw .notFinite("the feature") }
    guard areMeasurable(score) else { throw .notFinite("the score") }
    try controls.check(rows: score.count)
    let used = score.indices.filter { score[$0] != nil && feature[$0] != nil && controls.isComplete($0) }
    let index = ClusterIndex(clusters, rows: used)
    let entered = index.rows.map { feature[$0] ?? 0 }
    guard let space = ControlSpace(index, controls: controls), FocalSpace(space, columns: [entered]) != nil else {
      return nil
    }
    self.space = space
    self.feature = space.residual(entered)
    self.score = space.residual(index.rows.map { score[$0] ?? 0 })
    difference = dot(self.feature, self.score) / dot(self.feature, self.feature)
  }

  /// The result of a wild cluster bootstrap.
  public struct WildBootstrap: Hashable, Sendable {
    /// Two-sided p-value.
    public var p: Double
    /// The differences that the test does not refuse; `nil` if a border was not found.
    public var interval: Interval?
  }

  /// Wild cluster bootstrap-t with Webb's six-point weights, the null imposed (Cameron, Gelbach & Miller 2008; Webb 2014).
  ///
  /// The interval inverts the test on the same draws; all is computed from sums by cluster (Roodman et al. 2019).
  public func wildClusterBootstrap(draws: Int = 1999, confidence: Double = 0.95, seed: UInt64 = 1) -> WildBootstrap {
    let wild = WildClusterSums(space: space, feature: feature, score: score)
    guard wild.clusters > 1, wild.standardError(wild.residualSums(difference)) > 0 else {
      return WildBootstrap(p: difference == 0 ? 1 : 0, interval: nil)
    }
    let draws = max(1, draws)
    let p = wild.p(null: 0, draws: draws, seed: seed)
    let alpha = 1 - confidence
    let error = wild.standardError(wild.residualSums(difference))
    func border(_ direction: Double) -> Double? {
      var step = error
      var inside = difference
      var outside = difference + direction * 2 * step
      while wild.p(null: outside, draws: draws, seed: seed) > alpha {
        inside = outside
        step *= 2
        outside += direction * step
        if step > 1e6 * error { return nil }
      }
      for _ in 0..<30 {
        let middle = (inside + outside) / 2
        if wild.p(null: middle, draws: draws, seed: seed) > alpha { inside = middle } else { outside = middle }
      }
      return inside
    }
    guard let lower = border(-1), let upper = border(1) else { return WildBootstrap(p: p, interval: nil) }
    return WildBootstrap(p: p, interval: Interval(lower, upper))
  }

  /// Freedman & Lane's (1983) permutation of residuals inside strata.
  ///
  /// Rows trade places inside their stratum (participant × channel). Where agents are given and recur, whole agents with
  /// equally many rows trade places, and rows inside an agent. What is tested is the association among rows that may trade
  /// places: inside strata, but for agents whose number of rows no other agent of the stratum has, inside these.
  ///
  /// - Parameters:
  ///   - strata: the stratum of each row of the table.
  ///   - agents: the agent of each row of the table; `nil` rows are agents of their own.
  /// - Returns: the two-sided p-value; `nil` if the feature does not vary among rows that may trade places.
  public func permutation(strata: [Int], agents: [Int?]? = nil, draws: Int = 9999, seed: UInt64 = 1) -> Double? {
    let blocks = ExchangeBlocks(rows: space.index.rows, strata: strata, agents: agents)
    let centred = blocks.centred(feature)
    guard dot(centred, centred) > 1e-12 * dot(feature, feature) else { return nil }
    let observed = abs(dot(centred, score))
    var random = RandomNumbers(seed: seed)
    var order = Array(score.indices)
    var atLeast = 0
    for _ in 0..<max(1, draws) {
      blocks.deal(&order, random: &random)
      var sum = 0.0
      for row in order.indices { sum += centred[row] * score[order[row]] }
      if abs(sum) >= observed * (1 - 1e-12) { atLeast += 1 }
    }
    return Double(atLeast + 1) / Double(max(1, draws) + 1)
  }
}

/// What a wild cluster bootstrap needs of each cluster.
private struct WildClusterSums {
  let clusters: Int
  private let k: Int
  /// Σ r², by cluster, and in all.
  private let own: [Double]
  private let whole: Double
  /// Σ r y, by cluster.
  private let score: [Double]
  /// Qᵀ r, by cluster.
  private let featureAlong: [[Double]]
  /// Qᵀ y, by cluster.
  private let scoreAlong: [[Double]]

  init(space: ControlSpace, feature: [Double], score: [Double]) {
    let k = space.k
    var sums: [(own: Double, score: Double, feature: [Double], along: [Double])] = []
    for cluster in 0..<space.index.count {
      var sum = (
        own: 0.0, score: 0.0, feature: [Double](repeating: 0, count: k), along: [Double](repeating: 0, count: k)
      )
      for row in space.index.range(cluster) {
        sum.own += feature[row] * feature[row]
        sum.score += feature[row] * score[row]
        for a in 0..<k {
          sum.feature[a] += space.q[row * k + a] * feature[row]
          sum.along[a] += space.q[row * k + a] * score[row]
        }
      }
      sums.append(sum)
    }
    self.k = k
    clusters = sums.count
    own = sums.map(\.own)
    whole = sums.reduce(0) { $0 + $1.own }
    self.score = sums.map(\.score)
    featureAlong = sums.map(\.feature)
    scoreAlong = sums.map(\.along)
  }

  /// Σ r e by cluster, with e the residual at a difference.
  func residualSums(_ difference: Double) -> [Double] {
    (0..<clusters).map { score[$0] - difference * own[$0] }
  }

  func standardError(_ sums: [Double]) -> Double { dot(sums, sums).squareRoot() / whole }

  /// The share of draws at least as far from the null as the data; the same seed gives the same draws for any null.
  func p(null: Double, draws: Int, seed: UInt64) -> Double {
    var random = RandomNumbers(seed: seed)
    let restricted = residualSums(null)
    let estimate = restricted.reduce(0, +) / whole
    let observed = abs(estimate) / standardError(residualSums(estimate + null))
    var atLeast = 0
    var along = [Double](repeating: 0, count: k)
    var sums = [Double](repeating: 0, count: clusters)
    var weights = [Double](repeating: 0, count: clusters)
    for _ in 0..<draws {
      for a in 0..<k { along[a] = 0 }
      var difference = 0.0
      for cluster in 0..<clusters {
        let weight = random.webb()
        weights[cluster] = weight
        difference += weight * restricted[cluster]
        for a in 0..<k {
          along[a] += weight * (scoreAlong[cluster][a] - null * featureAlong[cluster][a])
        }
      }
      difference /= whole
      for cluster in 0..<clusters {
        var sum = weights[cluster] * restricted[cluster] - difference * own[cluster]
        for a in 0..<k { sum -= featureAlong[cluster][a] * along[a] }
        sums[cluster] = sum
      }
      let error = standardError(sums)
      if error > 0 ? abs(difference) / error >= observed : difference != 0 { atLeast += 1 }
    }
    return Double(atLeast + 1) / Double(draws + 1)
  }
}

/// Which rows may trade places.
private struct ExchangeBlocks {
  /// Agents of one stratum that have equally many rows: the positions of each agent's rows.
  private let groups: [[[Int]]]

  init(rows: [Int], strata: [Int], agents: [Int?]?) {
    let positions = ClusterIndex(rows.map { strata[$0] }, rows: Array(rows.indices))
    var groups: [[[Int]]] = []
    for stratum in 0..<positions.count {
      var byAgent: [[Int]] = []
      var known: [Int: Int] = [:]
      for position in positions.rows[positions.range(stratum)] {
        if let agent = agents?[rows[position]], let place = known[agent] {
          byAgent[place].append(position)
        } else {
          if let agent = agents?[rows[position]] { known[agent] = byAgent.count }
          byAgent.append([position])
        }
      }
      for size in Set(byAgent.map(\.count)).sorted() { groups.append(byAgent.filter { $0.count == size }) }
    }
    self.groups = groups
  }

  /// Minus the mean of the rows that may trade places: what is dealt then varies about zero, and both tails count.
  func centred(_ values: [Double]) -> [Double] {
    var centred = values
    for group in groups {
      let rows = group.flatMap { $0 }
      let mean = rows.reduce(0) { $0 + values[$1] } / Double(rows.count)
      for row in rows { centred[row] -= mean }
    }
    return centred
  }

  /// Deals sources anew: `order[row]` is the row whose residual it gets.
  func deal(_ order: inout [Int], random: inout RandomNumbers) {
    for group in groups {
      var sources = group
      random.shuffle(&sources, in: 0..<sources.count)
      for (target, var source) in zip(group, sources) {
        random.shuffle(&source, in: 0..<source.count)
        for (row, from) in zip(target, source) { order[row] = from }
      }
    }
  }
}
