/// Two columns as levels: what rank statistics need, with and without any cluster.
struct RankLevels {
  /// Rows with the same pair of levels.
  private struct Cell {
    var x: Int
    var y: Int
    var count: Int
    /// Rows in concordance with this cell minus rows in discordance.
    var net = 0
  }

  private let x: [Int]
  private let y: [Int]
  private let xCounts: [Int]
  private let yCounts: [Int]
  private let cells: [Cell]
  private let cellOf: [Int]
  private let index: ClusterIndex

  init(_ x: RankedColumn, _ y: RankedColumn, index: ClusterIndex) {
    (self.x, xCounts) = (x.levels, x.counts)
    (self.y, yCounts) = (y.levels, y.counts)
    self.index = index
    var cells: [Cell] = []
    var cellOf = [Int](repeating: 0, count: x.levels.count)
    for row in x.sorted(after: y) {
      if let last = cells.last, last.x == x.levels[row], last.y == y.levels[row] {
        cells[cells.count - 1].count += 1
      } else {
        cells.append(Cell(x: x.levels[row], y: y.levels[row], count: 1))
      }
      cellOf[row] = cells.count - 1
    }
    Self.setNet(&cells, levels: yCounts.count)
    self.cells = cells
    self.cellOf = cellOf
  }

  /// Counts concordance from below, then from above, with a tree of counts over the levels of y (Fenwick 1994).
  private static func setNet(_ cells: inout [Cell], levels: Int) {
    for ascending in [true, false] {
      var tree = CountTree(levels)
      var seen = 0
      var start = ascending ? 0 : cells.count
      while ascending ? start < cells.count : start > 0 {
        var end = start
        let x = ascending ? cells[start].x : cells[start - 1].x
        if ascending {
          while end < cells.count, cells[end].x == x { end += 1 }
        } else {
          while end > 0, cells[end - 1].x == x { end -= 1 }
        }
        let block = ascending ? start..<end : end..<start
        for cell in block {
          let below = tree.count(below: cells[cell].y)
          let above = seen - tree.count(below: cells[cell].y + 1)
          cells[cell].net += ascending ? below - above : above - below
        }
        for cell in block {
          tree.add(cells[cell].count, at: cells[cell].y)
          seen += cells[cell].count
        }
        start = end
      }
    }
  }

  /// Spearman's ρ: Pearson's correlation of mid-ranks.
  var spearman: ClusterJackknife? {
    guard let value = spearman(without: nil) else { return nil }
    return ClusterJackknife(
      value: value, left: (0..<index.count).map { spearman(without: index.range($0)) }, scale: .fisher)
  }

  private func spearman(without rows: Range<Int>?) -> Double? {
    let n = Double(x.count - (rows?.count ?? 0))
    guard n >= 2 else { return nil }
    var (xLeft, yLeft) = (xCounts, yCounts)
    for row in rows ?? 0..<0 {
      xLeft[x[row]] -= 1
      yLeft[y[row]] -= 1
    }
    let (xRanks, xSquares) = Self.midranks(xLeft, n)
    let (yRanks, ySquares) = Self.midranks(yLeft, n)
    guard xSquares > 0, ySquares > 0 else { return nil }
    var products = 0.0
    for cell in cells { products += Double(cell.count) * xRanks[cell.x] * yRanks[cell.y] }
    for row in rows ?? 0..<0 { products -= xRanks[x[row]] * yRanks[y[row]] }
    return min(1, max(-1, products / (xSquares * ySquares).squareRoot()))
  }

  /// Mid-ranks minus their mean, by level, and the sum of their squares over rows.
  private static func midranks(_ counts: [Int], _ n: Double) -> (ranks: [Double], squares: Double) {
    var below = 0.0
    var squares = 0.0
    let ranks = counts.map { count -> Double in
      let rank = below + (Double(count) + 1) / 2 - (n + 1) / 2
      below += Double(count)
      squares += Double(count) * rank * rank
      return rank
    }
    return (ranks, squares)
  }

  /// Kendall's τ-b.
  var kendall: ClusterJackknife? {
    let net = cells.reduce(0) { $0 + $1.count * $1.net } / 2
    let (xPairs, yPairs) = (Self.untied(xCounts), Self.untied(yCounts))
    guard let value = Self.kendall(net, xPairs, yPairs) else { return nil }
    var (xLeft, yLeft) = (xCounts, yCounts)
    let left = (0..<index.count).map { cluster -> Double? in
      let rows = index.range(cluster)
      var (touching, xGone, yGone) = (0, 0, 0)
      // A row leaves with the pairs that it makes with rows of other levels.
      for (gone, row) in rows.enumerated() {
        let there = x.count - gone
        xGone += there - xLeft[x[row]]
        yGone += there - yLeft[y[row]]
        xLeft[x[row]] -= 1
        yLeft[y[row]] -= 1
        touching += cells[cellOf[row]].net
      }
      for row in rows {
        xLeft[x[row]] += 1
        yLeft[y[row]] += 1
      }
      return Self.kendall(net - touching + netInside(rows), xPairs - xGone, yPairs - yGone)
    }
    return ClusterJackknife(value: value, left: left, scale: .fisher)
  }

  private static func kendall(_ net: Int, _ xPairs: Int, _ yPairs: Int) -> Double? {
    let pairs = (Double(xPairs) * Double(yPairs)).squareRoot()
    return pairs > 0 ? min(1, max(-1, Double(net) / pairs)) : nil
  }

  /// Pairs of rows of different levels.
  private static func untied(_ counts: [Int]) -> Int {
    let n = counts.reduce(0, +)
    return n * (n - 1) / 2 - counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }

  /// Concordant minus discordant pairs inside one cluster.
  private func netInside(_ rows: Range<Int>) -> Int {
    if rows.count <= 64 {
      var net = 0
      for a in rows { for b in rows.lowerBound..<a { net += (x[a] - x[b]).signum() * (y[a] - y[b]).signum() } }
      return net
    }
    var inside = rows.sorted { (x[$0], y[$0]) < (x[$1], y[$1]) }.map { Cell(x: x[$0], y: y[$0], count: 1) }
    Self.setNet(&inside, levels: yCounts.count)
    return inside.reduce(0) { $0 + $1.net } / 2
  }

  /// P(y with > y without) + ½ P(equal), variance by Obuchowski (1997), Biometrics 53(2):567–578.
  ///
  /// - Returns: the area, its standard error where there is one, and clusters; `nil` without both sides.
  func area(_ present: [Bool]) -> (value: Double, standardError: Double?)? {
    var (with, without) = ([Int](repeating: 0, count: yCounts.count), [Int](repeating: 0, count: yCounts.count))
    for row in y.indices {
      if present[row] { with[y[row]] += 1 } else { without[y[row]] += 1 }
    }
    let positives = Double(with.reduce(0, +))
    let negatives = Double(without.reduce(0, +))
    guard positives > 0, negatives > 0 else { return nil }
    // For a score at each level: the share of the other side that it beats.
    var (belowWith, belowWithout) = (0, 0)
    var (wins, losses) = ([Double](), [Double]())
    for level in yCounts.indices {
      wins.append((Double(belowWithout) + Double(without[level]) / 2) / negatives)
      losses.append(1 - (Double(belowWith) + Double(with[level]) / 2) / positives)
      belowWith += with[level]
      belowWithout += without[level]
    }
    let area = yCounts.indices.reduce(0) { $0 + Double(with[$1]) * wins[$1] } / positives
    var (withWith, withoutWithout, across) = (0.0, 0.0, 0.0)
    var (clustersWith, clustersWithout) = (0.0, 0.0)
    for cluster in 0..<index.count {
      var (a, b) = (0.0, 0.0)
      var (hasWith, hasWithout) = (false, false)
      for row in index.range(cluster) {
        if present[row] {
          a += wins[y[row]] - area
          hasWith = true
        } else {
          b += losses[y[row]] - area
          hasWithout = true
        }
      }
      clustersWith += hasWith ? 1 : 0
      clustersWithout += hasWithout ? 1 : 0
      withWith += a * a
      withoutWithout += b * b
      across += a * b
    }
    let clusters = Double(index.count)
    guard clustersWith > 1, clustersWithout > 1 else { return (area, nil) }
    let s10 = clustersWith / ((clustersWith - 1) * positives) * withWith
    let s01 = clustersWithout / ((clustersWithout - 1) * negatives) * withoutWithout
    let s11 = clusters / (clusters - 1) * across
    let variance = s10 / positives + s01 / negatives + 2 * s11 / (positives * negatives)
    return (area, variance > 0 ? variance.squareRoot() : nil)
  }
}

/// Counts by level with running totals in logarithmic time (Fenwick 1994).
private struct CountTree {
  private var nodes: [Int]

  init(_ levels: Int) { nodes = [Int](repeating: 0, count: levels + 1) }

  mutating func add(_ count: Int, at level: Int) {
    var node = level + 1
    while node < nodes.count {
      nodes[node] += count
      node += node & -node
    }
  }

  func count(below level: Int) -> Int {
    var node = level
    var sum = 0
    while node > 0 {
      sum += nodes[node]
      node -= node & -node
    }
    return sum
  }
}
