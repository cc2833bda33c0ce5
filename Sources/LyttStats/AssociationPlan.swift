/// What is compared on which rows: comparisons on the same rows share all that depends on the rows alone.
struct AssociationPlan {
  /// Comparisons of these features with these scores on these rows.
  struct Block {
    var rows: [Int]
    var features: [Int]
    var scores: [Int]
  }

  let choice: ClusterChoice
  let controls: Controls
  /// Rows that are not excluded.
  let included: Int
  let blocks: [Block]

  init(_ table: AssociationTable, minimumClusters: Int) {
    let included = table.participants.indices.filter { !(table.excluded?[$0] ?? false) }
    let choice = Self.choose(table, included: included, minimum: minimumClusters)
    let controls = Self.controls(table, unit: choice.unit)
    let complete = included.filter { controls.isComplete($0) }
    let featurePatterns = MissingPatterns(table.features.map(\.values), rows: complete)
    let scorePatterns = MissingPatterns(table.scores.map(\.values), rows: complete)
    blocks = featurePatterns.groups.flatMap { feature in
      scorePatterns.groups.map { score in
        let used = complete.indices.filter { feature.present[$0] && score.present[$0] }.map { complete[$0] }
        return Block(rows: used, features: feature.columns, scores: score.columns)
      }
    }
    self.choice = choice
    self.controls = controls
    self.included = included.count
  }

  /// Clusters are counted among the rows included only.
  private static func choose(_ table: AssociationTable, included: [Int], minimum: Int) -> ClusterChoice {
    let inner = ClusterChoice(
      participants: included.map { table.participants[$0] },
      agents: table.agents.map { all in included.map { all[$0] } },
      rule: table.clusterRule, minimum: minimum)
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
