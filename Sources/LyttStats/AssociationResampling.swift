import Dispatch
import Synchronization

/// What is computed by resampling beside the primary analysis, on request.
public struct Resampling: Hashable, Sendable {
  /// A way to resample.
  public enum Method: String, Hashable, Sendable, CaseIterable {
    /// Wild cluster bootstrap-t with Webb's weights: p and interval of the adjusted difference, with few clusters too.
    case wild
    /// Permutation of residuals within participant × factors (Freedman & Lane): p of the association inside strata.
    case permutation
    /// Cluster bootstrap: percentile interval of the adjusted difference, with 40 clusters or more.
    case bootstrap
  }

  /// What to compute.
  public var methods: Set<Method>
  /// Draws of each; `nil` for 1,999 (wild), 9,999 (permutation) and 2,000 (bootstrap).
  public var draws: Int?
  /// The seed: the same seed gives the same numbers.
  public var seed: UInt64

  /// Asks for these methods.
  public init(_ methods: Set<Method>, draws: Int? = nil, seed: UInt64 = 1) {
    self.methods = methods
    self.draws = draws
    self.seed = seed
  }
}

/// What resampling says of one feature and one score.
public struct ResampledAssociation: Hashable, Sendable {
  /// Wild cluster bootstrap-t.
  public var wild: ResampledTest.WildBootstrap?
  /// Two-sided p-value of the permutation.
  public var permutationP: Double?
  /// Percentile interval of the cluster bootstrap.
  public var bootstrap: Interval?
}

extension AssociationAnalysis {
  /// Fills ``Association/resampled`` of the rows that were tested.
  ///
  /// - Throws: ``StatsError/tooFewClusters(_:needed:)`` where the cluster bootstrap is wanted of fewer than 40 clusters.
  /// - Complexity: about half a second (wild) or a second (permutation) for each row of 3,900 enquiries and core.
  public mutating func resample(_ table: AssociationTable, _ resampling: Resampling) throws(StatsError) {
    guard resampling.draws ?? 100 >= 100 else { throw .invalidOption("draws", allowed: "at least 100") }
    let plan = AssociationPlan(table, minimumClusters: options.minimumClusters)
    let strata = Self.strata(table)
    var bootstrap: [AssociationBootstrap.Row] = []
    if resampling.methods.contains(.bootstrap) {
      guard clusters >= AssociationBootstrap.minimumClusters else {
        throw .tooFewClusters(clusters, needed: AssociationBootstrap.minimumClusters)
      }
      bootstrap = try AssociationBootstrap(
        table, options: options, draws: resampling.draws ?? 2000, seed: resampling.seed
      ).rows
    }
    let tested = rows.indices.filter { rows[$0].status == .tested }
    let options = options
    let found = Mutex([ResampledAssociation?](repeating: nil, count: tested.count))
    // Each row draws from the seed anew and is put in its own place: the same numbers whatever the number of threads.
    DispatchQueue.concurrentPerform(iterations: tested.count) { [bootstrap] position in
      let place = tested[position]
      var row = Self.resampled(
        table.features[place / table.scores.count], table.scores[place % table.scores.count], table, plan, strata,
        resampling, options)
      if bootstrap.indices.contains(place) { row.bootstrap = bootstrap[place].difference }
      found.withLock { $0[position] = row }
    }
    for (place, row) in zip(tested, found.withLock { $0 }) { rows[place].resampled = row }
    isResampled = true
  }

  private static func resampled(
    _ feature: AssociationTable.Feature, _ score: AssociationTable.Score, _ table: AssociationTable,
    _ plan: AssociationPlan, _ strata: [Int], _ resampling: Resampling, _ options: AssociationOptions
  ) -> ResampledAssociation {
    var found = ResampledAssociation()
    // The table was checked when the row was tested: nothing is left to throw.
    guard !resampling.methods.isDisjoint(with: [.wild, .permutation]),
      let test = try? ResampledTest(
        feature: entered(feature, excluded: table.excluded), score: score.values, clusters: plan.choice.ids,
        controls: plan.controls)
    else { return found }
    if resampling.methods.contains(.wild) {
      found.wild = test.wildClusterBootstrap(
        draws: resampling.draws ?? 1999, confidence: options.confidence, seed: resampling.seed)
    }
    if resampling.methods.contains(.permutation) {
      found.permutationP = test.permutation(
        strata: strata, agents: table.agents, draws: resampling.draws ?? 9999, seed: resampling.seed)
    }
    return found
  }

  /// The feature as it enters, without excluded rows.
  private static func entered(_ feature: AssociationTable.Feature, excluded: [Bool]?) -> [Double?] {
    feature.values.enumerated().map { row, value in
      guard let value, !(excluded?[row] ?? false) else { return nil }
      return feature.treatment == .presence ? (value > 0 ? 1 : 0) : value
    }
  }

  /// Participant × all factors: in practice participant × channel, a class being the same for all its enquiries.
  private static func strata(_ table: AssociationTable) -> [Int] {
    var strata = table.participants
    for factor in table.controls.factors {
      let pairs = strata.indices.map { Pair(stratum: strata[$0], level: factor.levels[$0] ?? Int.max) }
      strata = ClusterChoice.number(pairs).ids
    }
    return strata
  }

  private struct Pair: Hashable, Comparable {
    var stratum, level: Int

    static func < (a: Pair, b: Pair) -> Bool { (a.stratum, a.level) < (b.stratum, b.level) }
  }
}
