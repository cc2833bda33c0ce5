public import LyttStats

/// A value, what the data leave open about it, and how many observations stand behind it.
public struct Figure: Hashable, Sendable {
  /// The value.
  public var value: Double
  /// Its 95 % interval; `nil` where the data are too few to give one.
  public var interval: Interval?
  /// Observations behind it.
  public var n: Int

  /// Gathers a figure.
  public init(value: Double, interval: Interval? = nil, n: Int) {
    self.value = value
    self.interval = interval
    self.n = n
  }

  /// The difference or coefficient of a tested association.
  public init(_ estimate: Estimate, n: Int) { self.init(value: estimate.value, interval: estimate.interval, n: n) }
}

/// A place in an ordered list, with the places that the data do not tell apart from it.
public struct Rank: Hashable, Sendable {
  /// The place by the values as they stand; 1 is highest.
  public var position: Int
  /// How many are ranked.
  public var of: Int
  /// The best place that the data allow.
  public var best: Int
  /// The worst place that the data allow.
  public var worst: Int

  /// Gathers a rank.
  public init(position: Int, of: Int, best: Int, worst: Int) {
    self.position = position
    self.of = of
    self.best = best
    self.worst = worst
  }
}
