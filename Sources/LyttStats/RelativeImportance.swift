/// How much of a score's explained variation belongs to each of several predictors that go together.
///
/// Works on a correlation matrix, so that leaving out a cluster costs only its sums.
enum RelativeImportance {
  /// The most predictors for which all orders are averaged exactly.
  static let exactLimit = 12

  /// Explained share of variation by each subset of predictors, indexed by its bits.
  ///
  /// - Parameters:
  ///   - matrix: correlations of the predictors, row-major p × p.
  ///   - target: their correlations with the score.
  private static func explained(_ matrix: [Double], _ target: [Double]) -> [Double] {
    let p = target.count
    var values = [Double](repeating: 0, count: 1 << p)
    for subset in 1..<(1 << p) {
      let members = (0..<p).filter { subset >> $0 & 1 == 1 }
      values[subset] = squaredMultiple(matrix, target, members: members)
    }
    return values
  }

  /// R² of the members by Cholesky; a member that depends on earlier ones adds nothing.
  static func squaredMultiple(_ matrix: [Double], _ target: [Double], members: [Int]) -> Double {
    let (p, count) = (target.count, members.count)
    var factor = [Double](repeating: 0, count: count * count)
    var solved = [Double](repeating: 0, count: count)
    var sum = 0.0
    for i in 0..<count {
      for j in 0...i {
        var value = matrix[members[i] * p + members[j]]
        for k in 0..<j { value -= factor[i * count + k] * factor[j * count + k] }
        if i == j {
          factor[i * count + i] = value > 1e-10 ? value.squareRoot() : 0
        } else {
          factor[i * count + j] = factor[j * count + j] > 0 ? value / factor[j * count + j] : 0
        }
      }
      let pivot = factor[i * count + i]
      guard pivot > 0 else { continue }
      var value = target[members[i]]
      for k in 0..<i { value -= factor[i * count + k] * solved[k] }
      solved[i] = value / pivot
      sum += solved[i] * solved[i]
    }
    return min(1, sum)
  }

  /// Lindeman, Merenda & Gold (1980): the added R² averaged over all orders of entry.
  static func lindemanMerendaGold(_ matrix: [Double], _ target: [Double]) -> [Double] {
    let p = target.count
    let explained = explained(matrix, target)
    // The share of orders in which a given subset of size s comes just before: s! (p − 1 − s)! / p!
    var weights = [Double](repeating: 1 / Double(p), count: p)
    for size in 1..<max(1, p) { weights[size] = weights[size - 1] * Double(size) / Double(p - size) }
    var shares = [Double](repeating: 0, count: p)
    for subset in 0..<(1 << p) {
      let weight = weights[min(p - 1, subset.nonzeroBitCount)]
      for j in 0..<p where subset >> j & 1 == 0 {
        shares[j] += weight * (explained[subset | 1 << j] - explained[subset])
      }
    }
    return shares
  }

  /// Johnson's (2000) relative weights; they sum to R².
  static func johnson(_ matrix: [Double], _ target: [Double]) -> [Double] {
    let p = target.count
    let eigen = SymmetricEigen(matrix, size: p)
    // The matrix root, and the regression of the score on the orthogonal variables nearest to the predictors.
    var root = [Double](repeating: 0, count: p * p)
    var weights = [Double](repeating: 0, count: p)
    for index in 0..<p where eigen.values[index] > 1e-10 {
      let scale = eigen.values[index].squareRoot()
      var along = 0.0
      for a in 0..<p {
        along += eigen.vectors[index * p + a] * target[a]
        for b in 0..<p {
          root[a * p + b] += scale * eigen.vectors[index * p + a] * eigen.vectors[index * p + b]
        }
      }
      for a in 0..<p { weights[a] += eigen.vectors[index * p + a] * along / scale }
    }
    return (0..<p).map { j in
      (0..<p).reduce(0) { $0 + root[j * p + $1] * root[j * p + $1] * weights[$1] * weights[$1] }
    }
  }
}
