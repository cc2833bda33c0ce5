/// A range of values, both ends included.
public struct Interval: Hashable, Sendable {
  /// The lower end.
  public var lower: Double
  /// The upper end.
  public var upper: Double

  /// Orders nothing: `lower` is to be at most `upper`.
  public init(_ lower: Double, _ upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether the value lies within.
  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// The part inside the bounds of a measure, such as 0…1.
  public func clamped(to bounds: ClosedRange<Double>) -> Interval {
    Interval(
      min(max(lower, bounds.lowerBound), bounds.upperBound), min(max(upper, bounds.lowerBound), bounds.upperBound))
  }
}

/// A descriptive value and how sure it is; it carries no p-value.
public struct Described: Hashable, Sendable {
  /// The value.
  public var value: Double
  /// The interval that respects clusters; `nil` with too few clusters or where it is not defined.
  public var interval: Interval?

  /// Pairs a value with its interval.
  public init(value: Double, interval: Interval? = nil) {
    self.value = value
    self.interval = interval
  }
}

/// An estimate with a Student-t interval and test.
public struct Estimate: Hashable, Sendable {
  /// The value.
  public var value: Double
  /// Its standard error, in the unit of the value.
  public var standardError: Double
  /// Degrees of freedom of its t distribution.
  public var degreesOfFreedom: Double
  /// The interval at the level asked for.
  public var interval: Interval
  /// Two-sided p-value against zero.
  public var p: Double

  /// Builds interval and p from the t distribution; a standard error of zero gives p 0, or 1 at a value of zero.
  public init(value: Double, standardError: Double, degreesOfFreedom: Double, confidence: Double = 0.95) {
    self.value = value
    self.standardError = standardError
    self.degreesOfFreedom = degreesOfFreedom
    let reach = standardError * StudentT(degreesOfFreedom).quantile(0.5 + confidence / 2)
    interval = Interval(value - reach, value + reach)
    if standardError > 0 {
      p = StudentT(degreesOfFreedom).twoSided(value / standardError)
    } else {
      p = value == 0 ? 1 : 0
    }
  }
}
