import Dispatch
import Synchronization

/// The adjusted difference in each score that goes with each feature, tested with respect to clusters.
///
///     let analysis = try AssociationAnalysis(table)
///     for row in analysis.rows where row.status == .tested { … row.estimate!.interval … row.q! … }
///
/// - Shape: rows in the order features × scores.
/// - Missing: a row without the feature, the score or a covariate leaves that one comparison; a missing factor level is
///   a level of its own; excluded rows leave all comparisons.
/// - Units: score points.
/// - Assumes: clusters are independent of each other; nothing about rows of the same cluster.
public struct AssociationAnalysis: Sendable {
  /// One a feature and score.
  public internal(set) var rows: [Association]
  /// Whether rows were resampled: then they have columns for it.
  public internal(set) var isResampled = false
  /// What the clusters are.
  public let unit: ClusterUnit
  /// Clusters in the table, excluded rows not counted.
  public let clusters: Int
  /// Rows in the table.
  public let totalRows: Int
  /// Rows excluded.
  public let excludedRows: Int
  /// What the differences are adjusted for.
  public let controls: [String]
  /// The rules used.
  public let options: AssociationOptions

  /// Runs the analysis.
  ///
  /// - Complexity: O(*n* *k*) for each feature, O(*n*) for each feature and score more.
  public init(_ table: AssociationTable, options: AssociationOptions = AssociationOptions()) throws(StatsError) {
    try table.check()
    try options.check()
    let plan = AssociationPlan(table, minimumClusters: options.minimumClusters)
    try plan.controls.check(rows: table.participants.count)
    let found = Mutex([Association?](repeating: nil, count: table.features.count * table.scores.count))
    for block in plan.blocks {
      let comparison = AssociationComparison(table: table, options: options, plan: plan, block: block)
      // Each feature is a value of its own, put in its own place: the same rows whatever the number of threads.
      DispatchQueue.concurrentPerform(iterations: block.features.count) { position in
        let feature = block.features[position]
        let made = comparison.associations(of: table.features[feature])
        found.withLock { found in
          for (score, row) in zip(block.scores, made) { found[feature * table.scores.count + score] = row }
        }
      }
    }
    var rows = found.withLock { $0 }.compactMap { $0 }
    Self.correct(&rows, options: options)
    self.rows = rows
    self.options = options
    controls = plan.controls.names
    unit = plan.choice.unit
    clusters = plan.choice.count
    totalRows = table.participants.count
    excludedRows = totalRows - plan.included
  }

  private static func correct(_ rows: inout [Association], options: AssociationOptions) {
    var families: [(name: String, members: [Int])] = []
    for index in rows.indices {
      let name = (options.family == .score ? rows[index].score : "all scores") + " / " + options.level
      rows[index].family = name
      guard rows[index].status == .tested else { continue }
      if let known = families.firstIndex(where: { $0.name == name }) {
        families[known].members.append(index)
      } else {
        families.append((name, [index]))
      }
    }
    for family in families {
      let adjusted = options.method.adjust(family.members.map { rows[$0].estimate?.p ?? 1 })
      for (member, q) in zip(family.members, adjusted) {
        rows[member].q = q
        rows[member].familySize = family.members.count
      }
    }
  }
}
