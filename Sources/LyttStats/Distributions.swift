internal import CLyttMath

/// Student's t distribution.
public struct StudentT: Hashable, Sendable {
  /// Degrees of freedom, more than 0.
  public let degreesOfFreedom: Double

  /// The distribution with so many degrees of freedom, whole or not.
  public init(_ degreesOfFreedom: Double) { self.degreesOfFreedom = degreesOfFreedom }

  /// P(T > t).
  public func upperTail(_ t: Double) -> Double { lytt_student_upper(t, degreesOfFreedom) }
  /// P(|T| > |t|).
  public func twoSided(_ t: Double) -> Double { min(1, 2 * lytt_student_upper(abs(t), degreesOfFreedom)) }
  /// The value that T stays below with probability `p`.
  public func quantile(_ p: Double) -> Double { lytt_student_quantile(p, degreesOfFreedom) }
}

/// The standard normal distribution.
public enum Normal {
  /// P(Z > z).
  public static func upperTail(_ z: Double) -> Double { lytt_normal_upper(z) }
  /// P(|Z| > |z|).
  public static func twoSided(_ z: Double) -> Double { min(1, 2 * lytt_normal_upper(abs(z))) }
  /// The value that Z stays below with probability `p`.
  public static func quantile(_ p: Double) -> Double { lytt_normal_quantile(p) }
}

/// The χ² distribution.
public struct ChiSquared: Hashable, Sendable {
  /// Degrees of freedom, more than 0.
  public let degreesOfFreedom: Double

  /// The distribution with so many degrees of freedom.
  public init(_ degreesOfFreedom: Double) { self.degreesOfFreedom = degreesOfFreedom }

  /// P(X > x).
  public func upperTail(_ x: Double) -> Double { lytt_chi_squared_upper(x, degreesOfFreedom) }
}

/// The beta distribution.
public struct Beta: Hashable, Sendable {
  /// The first shape, more than 0.
  public let a: Double
  /// The second shape, more than 0.
  public let b: Double

  /// The distribution with these shapes.
  public init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
  }

  /// a / (a + b).
  public var mean: Double { a / (a + b) }
  /// P(X ≤ x).
  public func lowerTail(_ x: Double) -> Double { lytt_beta_lower(x, a, b) }
  /// The value that X stays below with probability `p`.
  public func quantile(_ p: Double) -> Double { lytt_beta_quantile(p, a, b) }
}

func logGamma(_ x: Double) -> Double { lytt_log_gamma(x) }
func log(_ x: Double) -> Double { lytt_log(x) }
func log1p(_ x: Double) -> Double { lytt_log1p(x) }
func exp(_ x: Double) -> Double { lytt_exp(x) }
func tanh(_ x: Double) -> Double { lytt_tanh(x) }
