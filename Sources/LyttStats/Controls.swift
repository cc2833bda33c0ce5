/// What a difference is adjusted for.
public struct Controls: Hashable, Sendable {
  /// A column of categories.
  public struct Factor: Hashable, Sendable {
    /// The name shown, such as `channel`.
    public var name: String
    /// The level of each row; a missing level is a level of its own.
    public var levels: [Int?]

    /// Names a factor.
    public init(name: String, levels: [Int?]) {
      self.name = name
      self.levels = levels
    }
  }

  /// A column of numbers.
  public struct Covariate: Hashable, Sendable {
    /// The name shown, such as `words`.
    public var name: String
    /// The value of each row; a row without one is left out.
    public var values: [Double?]

    /// Names a covariate.
    public init(name: String, values: [Double?]) {
      self.name = name
      self.values = values
    }
  }

  /// Categories, each becoming one column a level.
  public var factors: [Factor]
  /// Numbers, entering as they are.
  public var covariates: [Covariate]

  /// Gathers controls; none leaves only the mean.
  public init(factors: [Factor] = [], covariates: [Covariate] = []) {
    self.factors = factors
    self.covariates = covariates
  }

  /// The names, in the order entered.
  public var names: [String] { factors.map(\.name) + covariates.map(\.name) }

  /// The most categories of one factor.
  public static let mostLevels = 200

  func isComplete(_ row: Int) -> Bool { covariates.allSatisfy { $0.values[row] != nil } }

  /// Constant, levels and numbers for these rows, row-major.
  func design(_ rows: [Int]) -> (values: [Double], columns: Int) {
    var columns: [[Double]] = [[Double](repeating: 1, count: rows.count)]
    for factor in factors {
      let used = Set(rows.map { factor.levels[$0] })
      let levels = used.sorted { ($0 ?? Int.max) < ($1 ?? Int.max) }
      for level in levels.dropFirst() { columns.append(rows.map { factor.levels[$0] == level ? 1 : 0 }) }
    }
    for covariate in covariates { columns.append(centred(rows.map { covariate.values[$0] ?? 0 })) }
    var values = [Double](repeating: 0, count: rows.count * columns.count)
    for (column, numbers) in columns.enumerated() {
      for (row, number) in numbers.enumerated() { values[row * columns.count + column] = number }
    }
    return (values, columns.count)
  }

  func check(rows: Int) throws(StatsError) {
    for factor in factors {
      guard factor.levels.count == rows else {
        throw .unequalLengths(factor.name, factor.levels.count, "the table", rows)
      }
      let levels = Set(factor.levels).count
      guard levels <= Self.mostLevels else { throw .tooManyCategories(factor.name, levels, most: Self.mostLevels) }
    }
    for covariate in covariates {
      guard covariate.values.count == rows else {
        throw .unequalLengths(covariate.name, covariate.values.count, "the table", rows)
      }
      guard areMeasurable(covariate.values) else { throw .notFinite(covariate.name) }
    }
  }
}

/// Minus the mean, so that a covariate far from zero does not look like the constant.
private func centred(_ values: [Double]) -> [Double] {
  guard !values.isEmpty else { return [] }
  let mean = values.reduce(0, +) / Double(values.count)
  return values.map { $0 - mean }
}
