import LyttStats

/// Means, ranks and shrinkage of lists of values.
enum Descriptives {
  /// The mean with its interval; `nil` of nothing, without an interval below three values.
  static func mean(_ values: [Double]) -> Figure? {
    guard !values.isEmpty else { return nil }
    let n = Double(values.count)
    let mean = values.reduce(0, +) / n
    guard values.count >= 3 else { return Figure(value: mean, n: values.count) }
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
    let half = tQuantile(values.count - 1) * (variance / n).squareRoot()
    return Figure(value: mean, interval: Interval(mean - half, mean + half), n: values.count)
  }

  /// The 97.5 % quantile of Student's t.
  static func tQuantile(_ df: Int) -> Double { StudentT(Double(df)).quantile(0.975) }

  /// Places of values, highest first, each with the places that intervals leave open.
  static func ranks(_ estimates: [Figure?]) -> [Rank?] {
    let known = estimates.compactMap { $0 }
    return estimates.map { own in
      guard let own else { return nil }
      let position = 1 + known.count { $0.value > own.value }
      guard own.interval != nil else {
        return Rank(position: position, of: known.count, best: 1, worst: known.count)
      }
      let better = known.count { isHigher($0, than: own) }
      let worse = known.count { isHigher(own, than: $0) }
      return Rank(position: position, of: known.count, best: 1 + better, worst: known.count - worse)
    }
  }

  static func standardError(_ estimate: Figure) -> Double? {
    estimate.interval.map { ($0.upper - $0.lower) / (2 * tQuantile(max(1, estimate.n - 1))) }
  }

  private static func isHigher(_ a: Figure, than b: Figure) -> Bool {
    guard let sa = standardError(a), let sb = standardError(b) else { return false }
    return a.value - b.value > 1.96 * (sa * sa + sb * sb).squareRoot() && a.value > b.value
  }

  /// Means drawn towards their common mean by how little is known of each.
  static func shrunken(_ estimates: [Figure?]) -> [Figure?] {
    let known = estimates.compactMap { $0 }.filter { standardError($0) != nil }
    guard known.count >= 5 else { return estimates.map { _ in nil } }
    let grand = known.reduce(0) { $0 + $1.value } / Double(known.count)
    let spread = known.reduce(0) { $0 + ($1.value - grand) * ($1.value - grand) } / Double(known.count - 1)
    let noise = known.reduce(0) { $0 + (standardError($1) ?? 0) * (standardError($1) ?? 0) } / Double(known.count)
    let between = max(0, spread - noise)
    return estimates.map { own in
      guard let own, let error = standardError(own) else { return nil }
      let within = error * error
      let keep = between + within > 0 ? between / (between + within) : 0
      let value = grand + keep * (own.value - grand)
      let half = 1.96 * (keep * within).squareRoot()
      return Figure(value: value, interval: Interval(value - half, value + half), n: own.n)
    }
  }
}

extension Descriptives {
  /// The second estimate minus the first, as independent ones.
  static func change(_ first: Figure, _ second: Figure) -> Figure {
    let value = second.value - first.value
    guard let a = standardError(first), let b = standardError(second) else {
      return Figure(value: value, n: first.n + second.n)
    }
    let half = tQuantile(max(1, first.n + second.n - 2)) * (a * a + b * b).squareRoot()
    return Figure(
      value: value, interval: Interval(value - half, value + half), n: first.n + second.n)
  }
}
