/// All comparisons on the same rows.
struct AssociationComparison {
  private let options: AssociationOptions
  private let choice: ClusterChoice
  private let index: ClusterIndex
  private let space: ControlSpace?
  private let scores: [PreparedScore]

  /// What all features share of one score.
  private struct PreparedScore {
    let column: ScoreColumn
    /// What the controls leave.
    let residual: [Double]
    let intraclass: IntraclassCorrelation?
    let ranks: RankedColumn?
  }

  /// What all scores share of one feature.
  private struct PreparedFeature {
    let column: FeatureColumn
    let focal: FocalSpace?
    let parts: FocalSpace?
    let intraclass: IntraclassCorrelation?
    let ranks: RankedColumn?
  }

  init(table: AssociationTable, options: AssociationOptions, plan: AssociationPlan, block: AssociationPlan.Block) {
    self.options = options
    choice = plan.choice
    let index = ClusterIndex(choice.ids, rows: block.rows)
    let space = ControlSpace(index, controls: plan.controls)
    scores = block.scores.map { score in
      let column = ScoreColumn(table.scores[score], index: index)
      return PreparedScore(
        column: column, residual: space?.residual(column.values) ?? [],
        intraclass: IntraclassCorrelation(column.values, index: index.inOrder),
        ranks: options.describes ? RankedColumn(column.values) : nil)
    }
    self.index = index
    self.space = space
  }

  /// One row a score of the block.
  func associations(of feature: AssociationTable.Feature) -> [Association] {
    let column = FeatureColumn(feature, index: index)
    let prepared = PreparedFeature(
      column: column, focal: space.flatMap { FocalSpace($0, columns: [column.entered]) },
      parts: options.separates ? space.flatMap { FocalSpace($0, columns: column.withinAndBetween(index)) } : nil,
      intraclass: IntraclassCorrelation(column.entered, index: index.inOrder),
      ranks: options.describes ? RankedColumn(column.values) : nil)
    return scores.map { association(prepared, $0) }
  }

  private func association(_ feature: PreparedFeature, _ score: PreparedScore) -> Association {
    var row = Association(
      feature: feature.column.name, treatment: feature.column.treatment, score: score.column.name,
      level: options.level, status: .noRows, rows: index.rows.count, clusters: index.count, unit: choice.unit,
      rowsWith: feature.column.rowsWith, family: "", familySize: 0)
    guard !index.rows.isEmpty else { return row }
    row.prevalence = Double(feature.column.rowsWith) / Double(index.rows.count)
    (row.meanWith, row.meanWithout) = score.column.means(feature.column.present)
    row.scoreIntraclass = score.intraclass?.value
    row.designEffect = score.intraclass?.designEffect
    row.featureIntraclass = feature.intraclass?.value
    row.status = eligibility(feature.column, score.column)
    guard row.status != .constantScore else { return row }
    if let x = feature.ranks, let y = score.ranks {
      PairDescription(feature.column, score.column, ranks: (x, y), index: index, options: options).fill(&row)
    }
    guard let focal = feature.focal else {
      if row.status == .tested { row.status = .collinear }
      return row
    }
    let fit = focal.fit(score.residual)
    row.difference = fit.coefficients[0]
    if row.status == .tested { row.status = judge(fit) }
    guard row.status == .tested else { return row }
    row.estimate = fit.estimate(0, confidence: options.confidence)
    row.naiveStandardError = fit.naiveStandardErrors[0]
    let ratio = fit.standardErrors[0] / fit.naiveStandardErrors[0]
    row.varianceRatio = ratio * ratio
    if let apart = feature.parts?.fit(score.residual) {
      row.within = described(apart, 0)
      row.between = described(apart, 1)
    }
    return row
  }

  /// Whether there is enough to test, before anything is fitted.
  private func eligibility(_ feature: FeatureColumn, _ score: ScoreColumn) -> Association.Status {
    if score.isConstant { return .constantScore }
    if choice.unit == .none || index.count < options.minimumClusters { return .tooFewClusters }
    return feature.frequency(options)
  }

  private func judge(_ fit: RobustFit) -> Association.Status {
    if fit.unexplained < 1e-20 || fit.standardErrors[0] <= 1e-12 * abs(fit.coefficients[0]) { return .perfectFit }
    return fit.degreesOfFreedom[0] < options.minimumDegreesOfFreedom ? .tooFewDegreesOfFreedom : .tested
  }

  private func described(_ fit: RobustFit, _ coefficient: Int) -> Described {
    let isSure = fit.degreesOfFreedom[coefficient] >= options.minimumDegreesOfFreedom
    return Described(
      value: fit.coefficients[coefficient],
      interval: isSure ? fit.estimate(coefficient, confidence: options.confidence).interval : nil)
  }
}

/// A feature in the order of the rows used.
struct FeatureColumn {
  let name: String
  let treatment: AssociationTable.Treatment
  /// As given.
  let values: [Double]
  /// As it enters the model.
  let entered: [Double]
  let present: [Bool]
  let rowsWith: Int
  /// Rows unlike the commonest entered value, and clusters that hold such rows.
  private let apart: (rows: Int, clusters: Int)
  /// Rows without it, and clusters that hold such rows.
  private let without: (rows: Int, clusters: Int)

  init(_ feature: AssociationTable.Feature, index: ClusterIndex) {
    name = feature.name
    treatment = feature.treatment
    values = index.rows.map { feature.values[$0] ?? 0 }
    present = values.map { $0 > 0 }
    rowsWith = present.lazy.filter { $0 }.count
    if feature.treatment == .presence {
      entered = present.map { $0 ? 1 : 0 }
      apart = Self.count(present, index)
      without = Self.count(present.map { !$0 }, index)
    } else {
      entered = values
      let common = Self.mode(values)
      apart = Self.count(values.map { $0 != common }, index)
      without = (Int.max, Int.max)
    }
  }

  /// Tested, too rare or too common.
  func frequency(_ options: AssociationOptions) -> Association.Status {
    if apart.rows < options.minimumRows || apart.clusters < options.minimumClustersWith {
      return .tooRare
    }
    return without.rows < options.minimumRows || without.clusters < options.minimumClustersWith ? .tooCommon : .tested
  }

  /// The deviation from the cluster's mean, and that mean (Mundlak 1978).
  func withinAndBetween(_ index: ClusterIndex) -> [[Double]] {
    var within = entered
    var between = entered
    for cluster in 0..<index.count {
      let rows = index.range(cluster)
      let mean = rows.reduce(0) { $0 + entered[$1] } / Double(rows.count)
      for row in rows {
        within[row] = entered[row] - mean
        between[row] = mean
      }
    }
    return [within, between]
  }

  private static func count(_ holds: [Bool], _ index: ClusterIndex) -> (Int, Int) {
    var rows = 0
    var clusters = 0
    for cluster in 0..<index.count {
      let here = index.range(cluster).lazy.filter { holds[$0] }.count
      rows += here
      clusters += here > 0 ? 1 : 0
    }
    return (rows, clusters)
  }

  private static func mode(_ values: [Double]) -> Double? {
    var counts: [Double: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}

/// A score in the order of the rows used.
struct ScoreColumn {
  let name: String
  let values: [Double]

  init(_ score: AssociationTable.Score, index: ClusterIndex) {
    name = score.name
    values = index.rows.map { score.values[$0] ?? 0 }
  }

  var isConstant: Bool { values.allSatisfy { $0 == values.first } }

  func means(_ present: [Bool]) -> (with: Double?, without: Double?) {
    var sums = (0.0, 0.0)
    var counts = (0, 0)
    for (value, present) in zip(values, present) {
      if present {
        sums.0 += value
        counts.0 += 1
      } else {
        sums.1 += value
        counts.1 += 1
      }
    }
    return (counts.0 > 0 ? sums.0 / Double(counts.0) : nil, counts.1 > 0 ? sums.1 / Double(counts.1) : nil)
  }
}
