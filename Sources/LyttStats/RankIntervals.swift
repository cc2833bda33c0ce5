import Dispatch
import Synchronization

/// How sure each participant's place in a ranking is.
///
/// A place is at best one more than the participants that are surely better, at worst the number of those that are not
/// surely worse; "surely" holds for all comparisons of that participant together, by the simulated largest studentised
/// difference (Mogstad, Romano, Shaikh & Wilhelm 2024, Rev. Econ. Stud. 91(1):476–518; marginal confidence sets).
///
/// - Assumes: independent, approximately normal means with known standard errors.
public struct RankIntervals: Hashable, Sendable {
  /// One participant's place.
  public struct Place: Hashable, Sendable {
    /// The place, 1 for the highest mean; equal means share the best place.
    public var rank: Int
    /// The best place it may hold.
    public var best: Int
    /// The worst place it may hold.
    public var worst: Int
    /// Whether it cannot be told from the next one below: their difference's interval holds zero; `false` for the last.
    public var isLevelWithNext: Bool
  }

  /// One a participant, in the order given.
  public let places: [Place]

  /// Ranks the means, higher first.
  ///
  /// - Parameters:
  ///   - standardErrors: at least 0 each; a mean with 0 is taken for exact.
  ///   - draws: simulated comparisons for the critical values.
  public init(
    means: [Double], standardErrors: [Double], confidence: Double = 0.95, draws: Int = 2000, seed: UInt64 = 1
  ) {
    precondition(means.count == standardErrors.count)
    let critical = Self.criticalValues(standardErrors, confidence: confidence, draws: max(1, draws), seed: seed)
    let z = Normal.quantile(0.5 + confidence / 2)
    let order = means.indices.sorted { (means[$0], $1) > (means[$1], $0) }
    var next = [Int?](repeating: nil, count: means.count)
    for (place, index) in order.enumerated().dropLast() { next[index] = order[place + 1] }
    places = means.indices.map { own in
      var (better, surelyBetter, surelyWorse) = (0, 0, 0)
      for other in means.indices where other != own {
        let difference = means[other] - means[own]
        let reach = critical[own] * Self.spread(standardErrors, own, other)
        if difference > 0 { better += 1 }
        if difference > reach { surelyBetter += 1 }
        if -difference > reach { surelyWorse += 1 }
      }
      let isLevel = next[own].map { means[own] - means[$0] <= z * Self.spread(standardErrors, own, $0) } ?? false
      return Place(
        rank: better + 1, best: surelyBetter + 1, worst: means.count - surelyWorse, isLevelWithNext: isLevel)
    }
  }

  private static func spread(_ errors: [Double], _ a: Int, _ b: Int) -> Double {
    (errors[a] * errors[a] + errors[b] * errors[b]).squareRoot()
  }

  /// For each participant the quantile of its largest studentised difference to any other, were all equal.
  private static func criticalValues(_ errors: [Double], confidence: Double, draws: Int, seed: UInt64) -> [Double] {
    let count = errors.count
    guard count > 1 else { return [Double](repeating: 0, count: count) }
    var random = RandomNumbers(seed: seed)
    // Means that are both exact differ by more than chance, or not at all.
    let scales = (0..<count * count).map { cell -> Double in
      let spread = spread(errors, cell / count, cell % count)
      return spread > 0 ? 1 / spread : 0
    }
    let noises = (0..<draws).map { _ in errors.map { $0 * random.normal() } }
    let found = Mutex([[Double]](repeating: [], count: draws))
    // Each draw is a value of its own, put in its own place: the same numbers whatever the number of threads.
    DispatchQueue.concurrentPerform(iterations: (draws + drawsATime - 1) / drawsATime) { block in
      let these = block * drawsATime..<min(draws, (block + 1) * drawsATime)
      let made = these.map { largestDifferences(noises[$0], scales) }
      found.withLock { $0.replaceSubrange(these, with: made) }
    }
    let all = found.withLock { $0 }
    let position = min(draws - 1, Int((confidence * Double(draws)).rounded(.up)) - 1)
    let critical = Mutex([Double](repeating: 0, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { own in
      let value = all.map { $0[own] }.sorted()[max(0, position)]
      critical.withLock { $0[own] = value }
    }
    return critical.withLock { $0 }
  }

  private static let drawsATime = 50

  /// For each participant the largest of its studentised differences to the others in one draw.
  private static func largestDifferences(_ noise: [Double], _ scales: [Double]) -> [Double] {
    let count = noise.count
    var most = [Double](repeating: 0, count: count)
    noise.withUnsafeBufferPointer { noise in
      scales.withUnsafeBufferPointer { scales in
        most.withUnsafeMutableBufferPointer { most in
          for own in 1..<count {
            var largest = most[own]
            for other in 0..<own {
              let studentised = abs(noise[own] - noise[other]) * scales[own &* count &+ other]
              largest = max(largest, studentised)
              most[other] = max(most[other], studentised)
            }
            most[own] = largest
          }
        }
      }
    }
    return most
  }
}
