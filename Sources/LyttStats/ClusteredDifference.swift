/// One coefficient of a regression with controls, robust to clusters: a difference or a slope.
///
/// It serves halves of a year, waves, and trends by month. Where rows are independent, give each its own cluster.
///
/// - Units: those of the values, for one unit of `by`.
/// - Missing: rows without value, `by` or a covariate are left out.
public struct ClusteredDifference: Hashable, Sendable {
  /// Rows used.
  public let rows: Int
  /// Clusters used.
  public let clusters: Int
  /// The difference; `nil` if `by` does not vary beyond the controls.
  public let value: Double?
  /// The estimate; `nil` where it cannot be trusted: fewer than `minimumDegreesOfFreedom`, or no rest variation.
  public let estimate: Estimate?

  /// Regresses `values` on `by` and the controls.
  public init(
    _ values: [Double?], by: [Double?], clusters ids: [Int], controls: Controls = Controls(), confidence: Double = 0.95,
    minimumDegreesOfFreedom: Double = 4
  ) throws(StatsError) {
    guard values.count == by.count else { throw .unequalLengths("values", values.count, "by", by.count) }
    guard values.count == ids.count else { throw .unequalLengths("values", values.count, "clusters", ids.count) }
    guard areMeasurable(values) else { throw .notFinite("values") }
    guard areMeasurable(by) else { throw .notFinite("by") }
    try controls.check(rows: values.count)
    let used = values.indices.filter { values[$0] != nil && by[$0] != nil && controls.isComplete($0) }
    let index = ClusterIndex(ids, rows: used)
    rows = used.count
    clusters = index.count
    let y = index.rows.map { values[$0] ?? 0 }
    guard let space = ControlSpace(index, controls: controls),
      let focal = FocalSpace(space, columns: [index.rows.map { by[$0] ?? 0 }])
    else {
      value = nil
      estimate = nil
      return
    }
    guard y.contains(where: { $0 != y[0] }) else {
      value = 0
      estimate = nil
      return
    }
    let fit = focal.fit(space.residual(y))
    value = fit.coefficients[0]
    // Without rest variation the standard error is nothing but rounding.
    let hasRest = fit.unexplained >= 1e-20 && fit.standardErrors[0] > 1e-12 * abs(fit.coefficients[0])
    let isSure = fit.degreesOfFreedom[0] >= minimumDegreesOfFreedom && hasRest
    estimate = isSure ? fit.estimate(0, confidence: confidence) : nil
  }
}

/// The mean of each period, such as a month.
public struct PeriodMeans: Hashable, Sendable {
  /// One period.
  public struct Period: Hashable, Sendable {
    /// The period's number.
    public var period: Int
    /// Its mean.
    public var mean: ClusteredMean
  }

  /// The periods that have at least `minimumRows` rows, ascending.
  public let periods: [Period]
  /// Periods left out for having fewer, ascending.
  public let withheld: [Int]

  /// Groups the rows by period; rows without value or period are left out.
  public init(
    _ values: [Double?], periods ids: [Int?], clusters: [Int], minimumRows: Int = 5, confidence: Double = 0.95
  ) {
    precondition(values.count == ids.count && values.count == clusters.count)
    var rows: [Int: [Int]] = [:]
    for row in values.indices where values[row] != nil {
      if let period = ids[row] { rows[period, default: []].append(row) }
    }
    var periods: [Period] = []
    var withheld: [Int] = []
    for (period, members) in rows.sorted(by: { $0.key < $1.key }) {
      let mean = ClusteredMean(
        members.compactMap { values[$0] }, clusters: members.map { clusters[$0] }, confidence: confidence)
      if members.count >= minimumRows, let mean {
        periods.append(Period(period: period, mean: mean))
      } else {
        withheld.append(period)
      }
    }
    self.periods = periods
    self.withheld = withheld
  }
}
