internal import CLyttMath

/// Room for one cluster's correction, used again for the next.
struct CorrectionScratch {
  private(set) var size = 0
  /// K, row-major; symmetric.
  private var gram: [Double]
  private var values: [Double]
  /// One eigenvector after another.
  private var vectors: [Double]
  /// For a cluster of one row, K is the product of this with itself, and needs no decomposition.
  private var row: [Double]
  private var isSingle = false
  /// The corrected direction.
  private(set) var z: [Double]
  /// K times the corrected direction.
  private(set) var kz: [Double]

  init(_ largest: Int) {
    gram = [Double](repeating: 0, count: largest * largest)
    vectors = gram
    values = [Double](repeating: 0, count: largest)
    row = values
    z = values
    kz = values
  }

  /// Fills K for the cluster's rows and takes it apart.
  mutating func decompose(_ block: ControlSpace.Block, rows: Range<Int>, q: [Double], p: Int) {
    let r = block.rank
    size = r + p
    isSingle = rows.count == 1
    if isSingle {
      for a in 0..<r { row[a] = block.reduced[a] }
      for j in 0..<p { row[r + j] = q[rows.lowerBound * p + j] }
      return
    }
    for cell in 0..<size * size { gram[cell] = 0 }
    for a in 0..<r { gram[a * size + a] = block.values[a] }
    var reduced = 0
    for row in rows {
      for j in 0..<p {
        let value = q[row * p + j]
        for a in 0..<r { gram[(r + j) * size + a] += block.reduced[reduced + a] * value }
        for i in 0...j { gram[(r + j) * size + r + i] += q[row * p + i] * value }
      }
      reduced += r
    }
    for a in 0..<size { for b in 0..<a { gram[b * size + a] = gram[a * size + b] } }
    if lytt_symmetric_eigen(Int32(size), gram, &values, &vectors) != 0 {
      for index in 0..<size { values[index] = 1 }
    }
  }

  /// Sets `z` to (I − K)^(−1/2) applied to the direction among the columns of interest, and `kz` to K z.
  mutating func correct(_ direction: [Double], rank r: Int) {
    for a in 0..<size {
      z[a] = 0
      kz[a] = 0
    }
    if isSingle { return correctSingle(direction, rank: r) }
    for index in 0..<size {
      let left = 1 - values[index]
      guard left > 1e-10 else { continue }
      var along = 0.0
      for (j, value) in direction.enumerated() { along += vectors[index * size + r + j] * value }
      along /= left.squareRoot()
      let moved = along * values[index]
      for a in 0..<size {
        z[a] += along * vectors[index * size + a]
        kz[a] += moved * vectors[index * size + a]
      }
    }
  }
}

extension CorrectionScratch {
  /// The same where K has one eigenvector at most, the row itself: the rest of the direction stays as it is.
  private mutating func correctSingle(_ direction: [Double], rank r: Int) {
    var (length, along) = (0.0, 0.0)
    for a in 0..<size { length += row[a] * row[a] }
    for (j, value) in direction.enumerated() {
      along += row[r + j] * value
      z[r + j] = value
    }
    guard length > 0 else { return }
    along /= length
    let left = 1 - length
    let kept = left > 1e-10 ? along / left.squareRoot() : 0
    for a in 0..<size {
      z[a] += (kept - along) * row[a]
      kz[a] = kept * length * row[a]
    }
  }
}

/// What Satterthwaite's degrees of freedom are made of, summed over clusters.
struct SatterthwaiteSums {
  private let full: Int
  private var trace = 0.0
  private var squares = 0.0
  private var cross = 0.0
  /// Row-major, lower triangle.
  private var outer: [Double]
  private var along: [Double]

  /// For a model with so many columns in all.
  init(_ full: Int) {
    self.full = full
    outer = [Double](repeating: 0, count: full * full)
    along = [Double](repeating: 0, count: full)
  }

  mutating func add(_ scratch: CorrectionScratch, block: ControlSpace.Block, k: Int) {
    let r = block.rank
    var (own, explained) = (0.0, 0.0)
    for a in 0..<scratch.size { own += scratch.z[a] * scratch.kz[a] }
    for a in 0..<full {
      var value = 0.0
      if a < k {
        for b in 0..<r { value += block.vectors[a * r + b] * scratch.kz[b] }
      } else {
        value = scratch.kz[r + a - k]
      }
      along[a] = value
      explained += value * value
    }
    trace += own - explained
    squares += own * own
    cross += own * explained
    for a in 0..<full {
      let value = along[a]
      if value == 0 { continue }
      for b in 0...a { outer[a * full + b] += value * along[b] }
    }
  }

  var degreesOfFreedom: Double {
    var total = 0.0
    for a in 0..<full {
      for b in 0..<a { total += 2 * outer[a * full + b] * outer[a * full + b] }
      total += outer[a * full + a] * outer[a * full + a]
    }
    let spread = squares - 2 * cross + total
    return spread > 0 ? trace * trace / spread : 0
  }
}
