internal import CLyttMath

/// What all models on the same rows share: the controls' column space and its share in each cluster.
///
/// Least squares on `[Z X]` with few columns `X` of interest needs `Z` only through an orthonormal basis `Q`. The
/// CR2 correction needs each cluster's block `Q_g Q_gᵀ`; its rank is small where controls are constant in a cluster, so
/// `Q_g V_g` with the few eigenvectors of `Q_gᵀ Q_g` stands for it.
struct ControlSpace {
  let index: ClusterIndex
  let n: Int
  /// Columns of the basis.
  let k: Int
  /// Row-major n × k.
  let q: [Double]
  /// By cluster: the reduced block.
  let blocks: [Block]

  struct Block {
    let rank: Int
    /// Eigenvalues of `Q_gᵀ Q_g` above zero.
    let values: [Double]
    /// Row-major k × rank.
    let vectors: [Double]
    /// Row-major (rows of the cluster) × rank: `Q_g V_g`.
    let reduced: [Double]
  }

  /// Returns `nil` if there are no rows.
  init?(_ index: ClusterIndex, controls: Controls) {
    let n = index.rows.count
    guard n > 0 else { return nil }
    let design = controls.design(index.rows)
    var basis = [Double](repeating: 0, count: n * min(n, design.columns))
    let k = Int(lytt_orthonormal_basis(Int64(n), Int32(design.columns), design.values, 1e-9, &basis))
    guard k >= 0 else { return nil }
    basis.removeLast(basis.count - n * k)
    self.index = index
    self.n = n
    self.k = k
    q = basis
    blocks = (0..<index.count).map { Self.block(rows: index.range($0), q: basis, k: k) }
  }

  private static func block(rows: Range<Int>, q: [Double], k: Int) -> Block {
    if rows.count == 1 { return block(row: Array(q[rows.lowerBound * k..<(rows.lowerBound + 1) * k])) }
    var gram = [Double](repeating: 0, count: k * k)
    for row in rows {
      for a in 0..<k {
        let left = q[row * k + a]
        if left != 0 { for b in a..<k { gram[a * k + b] += left * q[row * k + b] } }
      }
    }
    for a in 0..<k { for b in 0..<a { gram[a * k + b] = gram[b * k + a] } }
    let eigen = SymmetricEigen(gram, size: k)
    let kept = eigen.values.indices.filter { eigen.values[$0] > 1e-14 }
    var vectors = [Double](repeating: 0, count: k * kept.count)
    for (column, source) in kept.enumerated() {
      for row in 0..<k { vectors[row * kept.count + column] = eigen.vectors[source * k + row] }
    }
    var reduced = [Double](repeating: 0, count: rows.count * kept.count)
    for (row, source) in rows.enumerated() {
      for column in kept.indices {
        var sum = 0.0
        for a in 0..<k { sum += q[source * k + a] * vectors[a * kept.count + column] }
        reduced[row * kept.count + column] = sum
      }
    }
    return Block(rank: kept.count, values: kept.map { eigen.values[$0] }, vectors: vectors, reduced: reduced)
  }

  /// The block of a cluster of one row: the row itself is the only eigenvector.
  private static func block(row: [Double]) -> Block {
    let value = dot(row, row)
    guard value > 1e-14 else { return Block(rank: 0, values: [], vectors: [], reduced: []) }
    let length = value.squareRoot()
    return Block(rank: 1, values: [value], vectors: row.map { $0 / length }, reduced: [length])
  }

  /// Takes the table's column in the order of the rows used.
  func gather(_ column: [Double]) -> [Double] { index.rows.map { column[$0] } }

  /// What the controls do not explain of a column in the order of the rows used.
  func residual(_ column: [Double]) -> [Double] {
    var rest = column
    // Twice: the second pass removes what rounding left of the first.
    for _ in 0..<2 {
      let along = project(rest)
      for row in 0..<n {
        var sum = 0.0
        for a in 0..<k { sum += q[row * k + a] * along[a] }
        rest[row] -= sum
      }
    }
    return rest
  }

  /// `Qᵀ x`.
  func project(_ column: [Double]) -> [Double] {
    var along = [Double](repeating: 0, count: k)
    for row in 0..<n {
      let value = column[row]
      if value != 0 { for a in 0..<k { along[a] += q[row * k + a] * value } }
    }
    return along
  }
}

/// Eigenvalues, ascending, and eigenvectors, one after another, of a symmetric matrix; all zero if it is not finite.
struct SymmetricEigen {
  let values: [Double]
  let vectors: [Double]

  init(_ matrix: [Double], size: Int) {
    var values = [Double](repeating: 0, count: size)
    var vectors = [Double](repeating: 0, count: size * size)
    if size > 0, lytt_symmetric_eigen(Int32(size), matrix, &values, &vectors) != 0 {
      values = [Double](repeating: 0, count: size)
    }
    self.values = values
    self.vectors = vectors
  }
}

func dot(_ a: [Double], _ b: [Double]) -> Double {
  var sum = 0.0
  for index in a.indices { sum += a[index] * b[index] }
  return sum
}
