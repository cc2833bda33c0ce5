/// A column as levels: equal values share one, levels ascend.
struct RankedColumn {
  /// The level of each row, from 0.
  let levels: [Int]
  /// Rows at each level.
  let counts: [Int]
  /// Rows by level, then by position.
  private let order: [Int]

  init(_ values: [Double]) {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var levels = [Int](repeating: 0, count: values.count)
    var counts: [Int] = []
    var last: Double?
    for row in order {
      if values[row] != last {
        counts.append(0)
        last = values[row]
      }
      levels[row] = counts.count - 1
      counts[counts.count - 1] += 1
    }
    self.levels = levels
    self.counts = counts
    self.order = order
  }

  /// Rows by this column's level, then by the other's: the other's order dealt into this one's levels.
  func sorted(after other: RankedColumn) -> [Int] {
    var next: [Int] = []
    var start = 0
    for count in counts {
      next.append(start)
      start += count
    }
    var sorted = [Int](repeating: 0, count: levels.count)
    for row in other.order {
      sorted[next[levels[row]]] = row
      next[levels[row]] += 1
    }
    return sorted
  }
}
