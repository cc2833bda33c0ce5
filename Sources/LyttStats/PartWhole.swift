/// How a part, such as an area or a question, goes with a whole that is computed without it.
///
/// Between: over participants' means, what good participants have in common. Within: enquiry by enquiry inside a
/// participant. A poor start: of enquiries in the lowest third of the part, how many end in the highest third of the whole.
///
/// - Missing: rows without part or whole are left out. Intervals: jackknife by cluster.
public struct PartWhole: Hashable, Sendable {
  /// Rows used.
  public let rows: Int
  /// Clusters used.
  public let clusters: Int
  /// Pearson's correlation of clusters' means; `nil` where a side does not vary.
  public let between: Described?
  /// Pearson's correlation of deviations from clusters' means; `nil` where a side does not vary.
  public let within: Described?
  /// Among rows in the lowest third of the part, the share in the highest third of the whole.
  public let goodEndAfterPoorStart: ClusteredProportion?

  /// Relates a part to a whole; take the part out of the whole before, with ``rest(of:without:weights:)``.
  public init(
    part: [Double?], whole: [Double?], clusters ids: [Int], confidence: Double = 0.95, minimumClusters: Int = 5
  ) {
    precondition(part.count == whole.count && part.count == ids.count)
    let index = ClusterIndex(ids, rows: part.indices.filter { part[$0] != nil && whole[$0] != nil })
    let x = index.rows.map { part[$0] ?? 0 }
    let y = index.rows.map { whole[$0] ?? 0 }
    rows = x.count
    clusters = index.count
    let (xMeans, xRest) = Self.parts(x, index)
    let (yMeans, yRest) = Self.parts(y, index)
    let each = ClusterIndex(Array(0..<index.count), rows: Array(0..<index.count))
    func described(_ x: [Double], _ y: [Double], _ index: ClusterIndex) -> Described? {
      PairMoments(x, y, index: index).pearson?.described(confidence: confidence, minimumClusters: minimumClusters)
    }
    between = described(xMeans, yMeans, each)
    within = described(xRest, yRest, index)
    let everywhere = [Int](repeating: 0, count: x.count)
    let start = ScoreThirds.label(x.map { $0 }, strata: everywhere)
    let end = ScoreThirds.label(y.map { $0 }, strata: everywhere)
    let poor = start.indices.filter { start[$0] == .low }
    goodEndAfterPoorStart = ClusteredProportion(
      poor.map { end[$0] == .high }, clusters: poor.map { ids[index.rows[$0]] }, confidence: confidence)
  }

  private static func parts(_ values: [Double], _ index: ClusterIndex) -> (means: [Double], rest: [Double]) {
    var means: [Double] = []
    var rest = values
    for cluster in 0..<index.count {
      let rows = index.range(cluster)
      let mean = rows.reduce(0) { $0 + values[$1] } / Double(rows.count)
      means.append(mean)
      // A cluster without variation is exactly zero, not rounding.
      let isFlat = rows.allSatisfy { values[$0] == values[rows.lowerBound] }
      for row in rows { rest[row] = isFlat ? 0 : values[row] - mean }
    }
    return (means, rest)
  }

  /// The weighted mean of all parts but one, row by row; `nil` where none of the others has a value.
  public static func rest(of parts: [[Double?]], without part: Int, weights: [Double]) -> [Double?] {
    precondition(parts.count == weights.count && parts.indices.contains(part))
    return parts[part].indices.map { row in
      var (sum, weight) = (0.0, 0.0)
      for other in parts.indices where other != part {
        if let value = parts[other][row] {
          sum += weights[other] * value
          weight += weights[other]
        }
      }
      return weight > 0 ? sum / weight : nil
    }
  }
}
