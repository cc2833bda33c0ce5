/// How alike rows of one cluster are: the one-way analysis-of-variance estimate.
///
/// - Units: none; at most 1, below 0 where clusters are more alike than chance makes them.
/// - Source: Donner (1986), Int. Stat. Rev. 54(1):67–82; brute force in `Reference/reference.py`.
public struct IntraclassCorrelation: Hashable, Sendable {
  /// The coefficient.
  public let value: Double
  /// Rows a cluster, corrected for unequal sizes.
  public let rowsPerCluster: Double
  /// Kish's design effect of a mean: 1 + (rows − 1) × coefficient, at least 1.
  public var designEffect: Double { 1 + max(0, rowsPerCluster - 1) * max(0, value) }

  /// Returns `nil` with fewer than two clusters, no cluster of two rows, or no variation.
  public init?(_ values: [Double], clusters: [Int]) {
    precondition(values.count == clusters.count)
    self.init(values, index: ClusterIndex(clusters, rows: Array(values.indices)))
  }

  /// Values in the table's numbering of the index.
  init?(_ column: [Double], index: ClusterIndex) {
    let (n, m) = (index.rows.count, index.count)
    guard m >= 2, n > m else { return nil }
    let grand = index.rows.reduce(0) { $0 + column[$1] } / Double(n)
    var between = 0.0
    var within = 0.0
    var squares = 0.0
    for cluster in 0..<m {
      let rows = index.rows[index.range(cluster)]
      let size = Double(rows.count)
      let mean = rows.reduce(0) { $0 + column[$1] } / size
      between += size * (mean - grand) * (mean - grand)
      within += rows.reduce(0) { $0 + (column[$1] - mean) * (column[$1] - mean) }
      squares += size * size
    }
    let meanBetween = between / Double(m - 1)
    let meanWithin = within / Double(n - m)
    let size = (Double(n) - squares / Double(n)) / Double(m - 1)
    let whole = meanBetween + (size - 1) * meanWithin
    guard whole > 0 else { return nil }
    value = (meanBetween - meanWithin) / whole
    rowsPerCluster = size
  }
}
