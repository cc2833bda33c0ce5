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
  public let rows: [Association]
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
    let included = table.participants.indices.filter { !(table.excluded?[$0] ?? false) }
    let choice = Self.choose(table, included: included, minimum: options.minimumClusters)
    let controls = Self.controls(table, unit: choice.unit)
    let complete = included.filter { controls.isComplete($0) }
    let featurePatterns = MissingPatterns(table.features.map(\.values), rows: complete)
    let scorePatterns = MissingPatterns(table.scores.map(\.values), rows: complete)

    var found = [Association?](repeating: nil, count: table.features.count * table.scores.count)
    for (featureRows, features) in featurePatterns.groups {
      for (scoreRows, scores) in scorePatterns.groups {
        let used = zip(featureRows, scoreRows).enumerated().compactMap { $1.0 && $1.1 ? complete[$0] : nil }
        let comparison = AssociationComparison(
          table: table, options: options, choice: choice, controls: controls, rows: used)
        for feature in features {
          for (score, row) in comparison.associations(of: feature, with: scores) {
            found[feature * table.scores.count + score] = row
          }
        }
      }
    }
    var rows = found.compactMap { $0 }
    Self.correct(&rows, options: options)
    self.rows = rows
    self.options = options
    self.controls = controls.names
    unit = choice.unit
    clusters = Set(included.map { choice.ids[$0] }).count
    totalRows = table.participants.count
    excludedRows = totalRows - included.count
  }

  /// Clusters are counted among the rows included only.
  private static func choose(_ table: AssociationTable, included: [Int], minimum: Int) -> ClusterChoice {
    let inner = ClusterChoice(
      participants: included.map { table.participants[$0] }, agents: table.agents.map { all in included.map { all[$0] } },
      minimum: minimum)
    var ids = [Int](repeating: 0, count: table.participants.count)
    for (position, row) in included.enumerated() { ids[row] = inner.ids[position] }
    return ClusterChoice(unit: inner.unit, ids: ids, count: inner.count)
  }

  /// Where agents are the clusters, what participants have in common must not pass for agents' independence.
  private static func controls(_ table: AssociationTable, unit: ClusterUnit) -> Controls {
    var controls = table.controls
    if unit != .participant, Set(table.participants).count > 1 {
      controls.factors.append(Controls.Factor(name: "participant", levels: table.participants.map { $0 }))
    }
    return controls
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

/// Columns that miss the same rows, brought together: what depends on the rows alone is computed once.
private struct MissingPatterns {
  /// Which rows are present, and the columns of that pattern, in order of first appearance.
  let groups: [(present: [Bool], columns: [Int])]

  init(_ columns: [[Double?]], rows: [Int]) {
    var groups: [(present: [Bool], columns: [Int])] = []
    var known: [[Bool]: Int] = [:]
    for (index, column) in columns.enumerated() {
      let present = rows.map { column[$0] != nil }
      if let group = known[present] {
        groups[group].columns.append(index)
      } else {
        known[present] = groups.count
        groups.append((present, [index]))
      }
    }
    self.groups = groups
  }
}
