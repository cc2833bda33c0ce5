import LyttStats

/// Means and differences of independent observations.
enum Descriptives {
  /// The mean with its t interval; `nil` of nothing, without an interval below three values or where all are equal.
  static func mean(_ values: [Double]) -> Figure? {
    guard !values.isEmpty else { return nil }
    let n = Double(values.count)
    let mean = values.reduce(0, +) / n
    guard values.count >= 3 else { return Figure(value: mean, n: values.count) }
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
    // Equal but for rounding.
    guard variance > 1e-20 * max(1, mean * mean) else { return Figure(value: mean, n: values.count) }
    return Figure(
      Estimate(value: mean, standardError: (variance / n).squareRoot(), degreesOfFreedom: n - 1), n: values.count)
  }

  /// The mean of rows that share clusters; without an interval where clusters are too few.
  static func mean(_ values: [Double], clusters: [Int]) -> Figure? {
    ClusteredMean(values, clusters: clusters).map {
      let error = $0.estimate?.standardError ?? 0
      let isSure = error > 1e-10 * max(1, abs($0.value))
      return Figure(value: $0.value, interval: isSure ? $0.estimate?.interval : nil, n: $0.rows)
    }
  }

  /// The mean of the second values minus that of the first.
  static func change(_ first: [Double], _ second: [Double]) -> Figure? {
    let values = first + second
    let by = first.map { _ in 0.0 } + second.map { _ in 1.0 }
    guard let difference = try? ClusteredDifference(values, by: by, clusters: Array(values.indices)),
      let value = difference.value
    else { return nil }
    return Figure(value: value, interval: difference.estimate?.interval, n: values.count)
  }
}
