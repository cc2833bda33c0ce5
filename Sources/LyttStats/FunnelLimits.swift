/// Limits within which a participant's value lies by chance, wider where it has fewer enquiries.
///
/// - Source: Spiegelhalter (2005), Stat. Med. 24(8):1185–1202; shares by exact binomial tails, drawn through between whole counts.
public struct FunnelLimits: Hashable, Sendable {
  /// The value expected of all.
  public let target: Double
  /// How much more values vary than chance makes them, at least 1; its root widens the limits.
  public let overdispersion: Double
  private let rowVariance: Double?

  /// For shares 0…1.
  public init(share target: Double, overdispersion: Double = 1) {
    self.target = min(max(target, 0), 1)
    self.overdispersion = max(1, overdispersion)
    rowVariance = nil
  }

  /// For means whose rows vary with this variance inside a participant.
  public init(mean target: Double, rowVariance: Double, overdispersion: Double = 1) {
    self.target = target
    self.overdispersion = max(1, overdispersion)
    self.rowVariance = rowVariance
  }

  /// The limits for a participant with so many enquiries; `nil` for none.
  public func limits(rows: Int, confidence: Double = 0.95) -> Interval? {
    guard rows > 0 else { return nil }
    let n = Double(rows)
    if let rowVariance {
      let reach = Normal.quantile(0.5 + confidence / 2) * (overdispersion * rowVariance / n).squareRoot()
      return Interval(target - reach, target + reach)
    }
    guard target > 0, target < 1 else { return Interval(target, target) }
    // Overdispersed shares vary as if there were fewer enquiries.
    let effective = max(1, n / overdispersion)
    let tail = 0.5 - confidence / 2
    let lower = Self.limit(effective, share: target, tail: tail)
    let upper = effective - Self.limit(effective, share: 1 - target, tail: tail)
    return Interval(lower / effective, upper / effective)
  }

  /// The count x at which P(X ≤ x) equals the tail, whole or not; 0 where even P(X = 0) is more.
  private static func limit(_ n: Double, share: Double, tail: Double) -> Double {
    func below(_ x: Double) -> Double { Beta(n - x, x + 1).lowerTail(1 - share) }
    guard below(0) < tail else { return 0 }
    var (low, high) = (0.0, n)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if below(middle) < tail { low = middle } else { high = middle }
    }
    return low
  }

  /// Spiegelhalter's overdispersion from z scores, a tenth at either end drawn in to the tenth's border; 1 if below 1.
  public static func overdispersion(_ z: [Double]) -> Double {
    guard !z.isEmpty else { return 1 }
    let sorted = z.sorted()
    let cut = Int((0.1 * Double(z.count)).rounded(.down))
    let (low, high) = (sorted[cut], sorted[z.count - 1 - cut])
    let sum = sorted.reduce(0) {
      let drawn = min(max($1, low), high)
      return $0 + drawn * drawn
    }
    return max(1, sum / Double(z.count))
  }
}
