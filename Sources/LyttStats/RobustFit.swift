/// Columns of interest beside controls, made ready for any score on the same rows.
///
/// - Standard errors: CR2 (Bell & McCaffrey 2002; Pustejovsky & Tipton 2018), identity working model, pseudo-inverse
///   square root where a cluster's block is singular.
/// - Degrees of freedom: Satterthwaite, by coefficient.
/// - Source: R `clubSandwich::coef_test(vcov = "CR2", test = "Satterthwaite")` gives the same numbers.
struct FocalSpace {
  private let space: ControlSpace
  /// Row-major n × p orthonormal columns: the residual columns of interest.
  private let q: [Double]
  /// Upper triangular, row-major p × p: residual columns = q · t.
  private let t: [Double]
  private let p: Int
  /// For each coefficient what its variance is made of.
  private let forms: [Form]

  private struct Form {
    /// Cluster by cluster: weights of the reduced controls' block, then of the columns of interest.
    var weights: [Double]
    var degreesOfFreedom: Double
  }

  /// Columns in the order of the rows used; `nil` if they depend linearly on controls or each other.
  init?(_ space: ControlSpace, columns: [[Double]]) {
    self.space = space
    p = columns.count
    guard let basis = Self.orthonormal(space, columns), space.k + p < space.n else { return nil }
    q = basis.q
    t = basis.t
    forms = Self.forms(space, q: basis.q, t: basis.t, p: columns.count)
  }

  /// Whether a column says anything that the controls and the other columns do not.
  static func isIndependent(_ space: ControlSpace, columns: [[Double]], of column: [Double]) -> Bool {
    space.k + columns.count + 1 < space.n && orthonormal(space, columns + [column]) != nil
  }

  /// Residual columns, made orthonormal by modified Gram–Schmidt, twice.
  private static func orthonormal(_ space: ControlSpace, _ columns: [[Double]]) -> (q: [Double], t: [Double])? {
    let (n, p) = (space.n, columns.count)
    var made: [[Double]] = []
    var t = [Double](repeating: 0, count: p * p)
    for (j, column) in columns.enumerated() {
      let mean = column.reduce(0, +) / Double(n)
      let spread = column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      var rest = space.residual(column)
      for _ in 0..<2 {
        for (i, earlier) in made.enumerated() {
          let along = dot(earlier, rest)
          t[i * p + j] += along
          for row in 0..<n { rest[row] -= along * earlier[row] }
        }
      }
      let length = dot(rest, rest).squareRoot()
      guard length * length > 1e-12 * spread + 1e-20 * dot(column, column) else { return nil }
      t[j * p + j] = length
      made.append(rest.map { $0 / length })
    }
    var q = [Double](repeating: 0, count: n * p)
    for (j, column) in made.enumerated() { for row in 0..<n { q[row * p + j] = column[row] } }
    return (q, t)
  }

  /// `T⁻ᵀ e_j`: the direction in which coefficient j looks.
  private static func solveTransposed(_ t: [Double], _ p: Int, unit: Int) -> [Double] {
    var x = [Double](repeating: 0, count: p)
    for row in 0..<p {
      var sum = row == unit ? 1.0 : 0
      for i in 0..<row { sum -= t[i * p + row] * x[i] }
      x[row] = sum / t[row * p + row]
    }
    return x
  }

  /// Weights by cluster and Satterthwaite degrees of freedom of each coefficient.
  ///
  /// With K the Gram matrix of a cluster's (reduced controls, columns of interest), the correction of a direction w is
  /// (I − K)^(−1/2) w, taken from the eigenvectors of K; where I − K is singular, that direction is left out.
  private static func forms(_ space: ControlSpace, q: [Double], t: [Double], p: Int) -> [Form] {
    let directions = (0..<p).map { solveTransposed(t, p, unit: $0) }
    let largest = (space.blocks.map(\.rank).max() ?? 0) + p
    var scratch = CorrectionScratch(largest)
    var sums = [SatterthwaiteSums](repeating: SatterthwaiteSums(space.k + p), count: p)
    var weights = [[Double]](repeating: [], count: p)
    let width = space.blocks.reduce(0) { $0 + $1.rank + p }
    for coefficient in 0..<p { weights[coefficient].reserveCapacity(width) }
    for cluster in 0..<space.index.count {
      let block = space.blocks[cluster]
      scratch.decompose(block, rows: space.index.range(cluster), q: q, p: p)
      for coefficient in 0..<p {
        scratch.correct(directions[coefficient], rank: block.rank)
        sums[coefficient].add(scratch, block: block, k: space.k)
        weights[coefficient].append(contentsOf: scratch.z[0..<scratch.size])
      }
    }
    return (0..<p).map { Form(weights: weights[$0], degreesOfFreedom: sums[$0].degreesOfFreedom) }
  }

  /// What the columns of interest do for one score, given as its residual on the controls.
  func fit(_ score: [Double]) -> RobustFit {
    let n = space.n
    var along = [Double](repeating: 0, count: p)
    for row in 0..<n { for j in 0..<p { along[j] += q[row * p + j] * score[row] } }
    var rest = score
    for row in 0..<n { for j in 0..<p { rest[row] -= q[row * p + j] * along[j] } }
    var coefficients = along
    for row in stride(from: p - 1, through: 0, by: -1) {
      for column in (row + 1)..<max(p, row + 1) { coefficients[row] -= t[row * p + column] * coefficients[column] }
      coefficients[row] /= t[row * p + row]
    }
    var variances = [Double](repeating: 0, count: p)
    var sums: [Double] = []
    var first = 0
    for cluster in 0..<space.index.count {
      let block = space.blocks[cluster]
      let r = block.rank
      sums.removeAll(keepingCapacity: true)
      for _ in 0..<r + p { sums.append(0) }
      for (local, row) in space.index.range(cluster).enumerated() {
        for a in 0..<r { sums[a] += block.reduced[local * r + a] * rest[row] }
        for j in 0..<p { sums[r + j] += q[row * p + j] * rest[row] }
      }
      for j in 0..<p {
        var part = 0.0
        for (place, sum) in sums.enumerated() { part += forms[j].weights[first + place] * sum }
        variances[j] += part * part
      }
      first += r + p
    }
    let left = n - space.k - p
    let residualVariance = dot(rest, rest) / Double(left)
    let naive = (0..<p).map { j -> Double in
      let direction = Self.solveTransposed(t, p, unit: j)
      return (residualVariance * dot(direction, direction)).squareRoot()
    }
    let scale = max(dot(score, score), .leastNormalMagnitude)
    return RobustFit(
      coefficients: coefficients, standardErrors: variances.map { $0.squareRoot() },
      degreesOfFreedom: forms.map(\.degreesOfFreedom), naiveStandardErrors: naive, residualDegreesOfFreedom: left,
      unexplained: dot(rest, rest) / scale, residuals: rest)
  }
}

/// Least squares of one score on columns of interest beside controls.
struct RobustFit {
  var coefficients: [Double]
  /// CR2.
  var standardErrors: [Double]
  /// Satterthwaite.
  var degreesOfFreedom: [Double]
  /// Those of an analysis that takes all rows for independent.
  var naiveStandardErrors: [Double]
  var residualDegreesOfFreedom: Int
  /// The share of the score, adjusted for controls, that the columns of interest leave unexplained, 0…1.
  var unexplained: Double
  /// In the order of the rows used.
  var residuals: [Double]

  func estimate(_ coefficient: Int, confidence: Double) -> Estimate {
    Estimate(
      value: coefficients[coefficient], standardError: standardErrors[coefficient],
      degreesOfFreedom: degreesOfFreedom[coefficient], confidence: confidence)
  }
}
