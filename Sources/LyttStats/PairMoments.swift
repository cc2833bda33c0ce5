/// Sums by cluster, from which moments with and without any cluster follow.
struct PairMoments {
  /// Sums over rows of one cluster, columns taken from their means first.
  private struct Sums {
    var n = 0.0, x = 0.0, y = 0.0, xx = 0.0, yy = 0.0, xy = 0.0

    static func + (a: Sums, b: Sums) -> Sums {
      Sums(n: a.n + b.n, x: a.x + b.x, y: a.y + b.y, xx: a.xx + b.xx, yy: a.yy + b.yy, xy: a.xy + b.xy)
    }
    static func - (a: Sums, b: Sums) -> Sums {
      Sums(n: a.n - b.n, x: a.x - b.x, y: a.y - b.y, xx: a.xx - b.xx, yy: a.yy - b.yy, xy: a.xy - b.xy)
    }

    var correlation: Double? {
      guard n >= 2 else { return nil }
      let sx = xx - x * x / n
      let sy = yy - y * y / n
      guard sx > 1e-12 * xx, sy > 1e-12 * yy, sx > 0, sy > 0 else { return nil }
      return min(1, max(-1, (xy - x * y / n) / (sx * sy).squareRoot()))
    }
  }

  private let clusters: [Sums]
  private let whole: Sums

  init(_ x: [Double], _ y: [Double], index: ClusterIndex) {
    let n = Double(max(1, x.count))
    let meanX = x.reduce(0, +) / n
    let meanY = y.reduce(0, +) / n
    clusters = (0..<index.count).map { cluster in
      var sums = Sums()
      for row in index.range(cluster) {
        let (dx, dy) = (x[row] - meanX, y[row] - meanY)
        sums.n += 1
        sums.x += dx
        sums.y += dy
        sums.xx += dx * dx
        sums.yy += dy * dy
        sums.xy += dx * dy
      }
      return sums
    }
    whole = clusters.reduce(Sums(), +)
  }

  /// Pearson's correlation; `nil` where a side does not vary.
  var pearson: ClusterJackknife? {
    guard let value = whole.correlation else { return nil }
    return ClusterJackknife(value: value, left: clusters.map { (whole - $0).correlation }, scale: .fisher)
  }
}

/// The difference of two means in pooled within-cluster standard deviations.
struct WithinStandardisedDifference {
  /// Sums over rows of one cluster.
  struct Sums {
    var with = 0.0, sumWith = 0.0, without = 0.0, sumWithout = 0.0
    /// Squares about the cluster's mean.
    var squares = 0.0
    var clusters = 0.0

    static func + (a: Sums, b: Sums) -> Sums {
      Sums(
        with: a.with + b.with, sumWith: a.sumWith + b.sumWith, without: a.without + b.without,
        sumWithout: a.sumWithout + b.sumWithout, squares: a.squares + b.squares, clusters: a.clusters + b.clusters)
    }
    static func - (a: Sums, b: Sums) -> Sums {
      Sums(
        with: a.with - b.with, sumWith: a.sumWith - b.sumWith, without: a.without - b.without,
        sumWithout: a.sumWithout - b.sumWithout, squares: a.squares - b.squares, clusters: a.clusters - b.clusters)
    }

    /// Hedges' g; `nil` without both sides or without variation inside clusters.
    var hedgesG: Double? {
      let freedom = with + without - clusters
      guard with > 0, without > 0, freedom >= 2, squares > 0 else { return nil }
      let deviation = (squares / freedom).squareRoot()
      let correction = 1 - 3 / (4 * freedom - 1)
      return correction * (sumWith / with - sumWithout / without) / deviation
    }
  }

  let clusters: [Sums]

  init(_ present: [Bool], _ y: [Double], index: ClusterIndex) {
    clusters = (0..<index.count).map { cluster in
      let rows = index.range(cluster)
      let mean = rows.reduce(0) { $0 + y[$1] } / Double(rows.count)
      var sums = Sums(clusters: 1)
      for row in rows {
        if present[row] {
          sums.with += 1
          sums.sumWith += y[row]
        } else {
          sums.without += 1
          sums.sumWithout += y[row]
        }
        sums.squares += (y[row] - mean) * (y[row] - mean)
      }
      return sums
    }
  }

  var hedgesG: ClusterJackknife? {
    let whole = clusters.reduce(Sums(), +)
    guard let value = whole.hedgesG else { return nil }
    return ClusterJackknife(value: value, left: clusters.map { (whole - $0).hedgesG }, scale: .linear)
  }
}
