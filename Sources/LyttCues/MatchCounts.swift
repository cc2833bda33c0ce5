/// Right, false and missed, and the figures that follow from them.
public struct MatchCounts: Hashable, Sendable {
  /// Found and right.
  public var right = 0
  /// Found and wrong.
  public var spurious = 0
  /// Not found.
  public var missed = 0

  /// Zero of each.
  public init() {}

  /// The share of what was found that is right; 0 where nothing was found.
  public var precision: Double { right + spurious == 0 ? 0 : Double(right) / Double(right + spurious) }
  /// The share of what there is that was found; 0 where there is nothing.
  public var recall: Double { right + missed == 0 ? 0 : Double(right) / Double(right + missed) }
  /// The harmonic mean of precision and recall.
  public var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }

  static func += (a: inout MatchCounts, b: MatchCounts) {
    a.right += b.right
    a.spurious += b.spurious
    a.missed += b.missed
  }
}

/// Figures with bootstrap intervals.
public struct MeasuredCounts: Hashable, Sendable {
  /// A 95 % percentile interval.
  public struct Interval: Hashable, Sendable {
    /// The 2.5th percentile.
    public let low: Double
    /// The 97.5th percentile.
    public let high: Double
  }

  /// The counts over all texts.
  public let counts: MatchCounts
  /// Of the precision.
  public let precision: Interval
  /// Of the recall.
  public let recall: Interval
  /// Of F1.
  public let f1: Interval

  /// Resamples texts with replacement.
  init(_ perText: [MatchCounts], resamples: Int, seed: UInt64) {
    var total = MatchCounts()
    for counts in perText { total += counts }
    counts = total
    var random = SplitMix(seed)
    var samples: [MatchCounts] = []
    if !perText.isEmpty {
      samples.reserveCapacity(resamples)
      for _ in 0..<resamples {
        var sum = MatchCounts()
        for _ in perText { sum += perText[random.below(perText.count)] }
        samples.append(sum)
      }
    }
    precision = Self.interval(samples.map(\.precision))
    recall = Self.interval(samples.map(\.recall))
    f1 = Self.interval(samples.map(\.f1))
  }

  private static func interval(_ values: [Double]) -> Interval {
    guard !values.isEmpty else { return Interval(low: 0, high: 0) }
    let sorted = values.sorted()
    func at(_ share: Double) -> Double { sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))] }
    return Interval(low: at(0.025), high: at(0.975))
  }
}

/// Steele, Lea and Flood's SplitMix64: the same seed draws the same texts on every machine.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ n: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(n)).high) }
}
