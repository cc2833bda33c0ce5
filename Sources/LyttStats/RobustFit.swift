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
    /// By cluster: weights of the reduced controls' block, then of the columns of interest.
    var weights: [[Double]]
    var degreesOfFreedom: Double
  }

  /// Columns in the order of the rows used; `nil` if they depend linearly on controls or each other.
  init?(_ space: ControlSpace, columns: [[Double]]) {
    self.space = space
    p = columns.count
    guard let basis = Self.orthonormal(space, columns), space.k + p < space.n else { return nil }
    q = basis.q
    t = basis.t
    let (q, t, p) = (basis.q, basis.t, columns.count)
    let corrections = (0..<space.index.count).map { Self.correction(space, q: q, p: p, cluster: $0) }
    forms = (0..<p).map { coefficient in
      Self.form(space, corrections, direction: Self.solveTransposed(t, p, unit: coefficient), p: p)
    }
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

  /// A cluster's Gram matrix K of (reduced controls, columns of interest) and (I − K)^(−1/2).
  private struct Correction {
    var size: Int
    var gram: [Double]
    var root: [Double]
  }

  private static func correction(_ space: ControlSpace, q: [Double], p: Int, cluster: Int) -> Correction {
    let rows = space.index.range(cluster)
    let block = space.blocks[cluster]
    let (r, size) = (block.rank, block.rank + p)
    var gram = [Double](repeating: 0, count: size * size)
    for a in 0..<r { gram[a * size + a] = block.values[a] }
    for (local, row) in rows.enumerated() {
      for j in 0..<p {
        let value = q[row * p + j]
        if value == 0 { continue }
        for a in 0..<r { gram[a * size + r + j] += block.reduced[local * r + a] * value }
        for i in 0...j { gram[(r + i) * size + r + j] += q[row * p + i] * value }
      }
    }
    for a in 0..<size { for b in 0..<a { gram[a * size + b] = gram[b * size + a] } }
    let eigen = SymmetricEigen(gram, size: size)
    var root = [Double](repeating: 0, count: size * size)
    for index in 0..<size {
      let left = 1 - eigen.values[index]
      guard left > 1e-10 else { continue }
      let scale = 1 / left.squareRoot()
      for a in 0..<size {
        let value = scale * eigen.vectors[index * size + a]
        for b in 0..<size { root[a * size + b] += value * eigen.vectors[index * size + b] }
      }
    }
    return Correction(size: size, gram: gram, root: root)
  }

  /// Weights by cluster and Satterthwaite degrees of freedom of one coefficient.
  private static func form(
    _ space: ControlSpace, _ corrections: [Correction], direction: [Double], p: Int
  ) -> Form {
    let full = space.k + p
    var weights: [[Double]] = []
    var trace = 0.0
    var squares = 0.0
    var cross = 0.0
    var outer = [Double](repeating: 0, count: full * full)
    for (cluster, correction) in corrections.enumerated() {
      let block = space.blocks[cluster]
      let (r, size) = (block.rank, correction.size)
      var z = [Double](repeating: 0, count: size)
      for a in 0..<size { for j in 0..<p { z[a] += correction.root[a * size + r + j] * direction[j] } }
      var kz = [Double](repeating: 0, count: size)
      for a in 0..<size { for b in 0..<size { kz[a] += correction.gram[a * size + b] * z[b] } }
      var along = [Double](repeating: 0, count: full)
      for a in 0..<space.k { for b in 0..<r { along[a] += block.vectors[a * r + b] * kz[b] } }
      for j in 0..<p { along[space.k + j] = kz[r + j] }
      let own = dot(z, kz)
      let explained = dot(along, along)
      trace += own - explained
      squares += own * own
      cross += own * explained
      for a in 0..<full {
        if along[a] == 0 { continue }
        for b in 0..<full { outer[a * full + b] += along[a] * along[b] }
      }
      weights.append(z)
    }
    let spread = squares - 2 * cross + dot(outer, outer)
    return Form(weights: weights, degreesOfFreedom: spread > 0 ? trace * trace / spread : 0)
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
    for cluster in 0..<space.index.count {
      let block = space.blocks[cluster]
      let r = block.rank
      var sums = [Double](repeating: 0, count: r + p)
      for (local, row) in space.index.range(cluster).enumerated() {
        for a in 0..<r { sums[a] += block.reduced[local * r + a] * rest[row] }
        for j in 0..<p { sums[r + j] += q[row * p + j] * rest[row] }
      }
      for j in 0..<p {
        let part = dot(forms[j].weights[cluster], sums)
        variances[j] += part * part
      }
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
