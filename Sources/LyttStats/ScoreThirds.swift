/// The highest and the lowest third of a score inside each stratum, such as class × channel.
public enum ScoreThirds {
  /// Which third a row is in.
  public enum Third: Hashable, Sendable {
    /// The highest.
    case high
    /// The lowest.
    case low
  }

  /// The third of each row: by mid-rank inside its stratum, so that equal scores are never parted.
  ///
  /// - Returns: `nil` for the middle third, without score, and in strata where the score does not vary.
  public static func label(_ scores: [Double?], strata: [Int]) -> [Third?] {
    precondition(scores.count == strata.count)
    var labels = [Third?](repeating: nil, count: scores.count)
    let index = ClusterIndex(strata, rows: scores.indices.filter { scores[$0] != nil })
    for stratum in 0..<index.count {
      let rows = index.rows[index.range(stratum)].map { (row: $0, score: scores[$0] ?? 0) }
      let sorted = rows.sorted { ($0.score, $0.row) < ($1.score, $1.row) }
      var start = 0
      while start < sorted.count {
        var end = start
        while end < sorted.count, sorted[end].score == sorted[start].score { end += 1 }
        let place = Double(start + end) / 2 / Double(sorted.count)
        let third: Third? = place <= 1 / 3 + 1e-12 ? .low : place >= 2 / 3 - 1e-12 ? .high : nil
        for position in start..<end { labels[sorted[position].row] = third }
        start = end
      }
    }
    return labels
  }
}
