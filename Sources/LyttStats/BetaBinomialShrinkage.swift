/// Participants' shares, such as how often a cue is mentioned, drawn towards their class, and classes towards all.
///
/// A participant's true share follows Beta(M·m, M·(1 − m)) about its class's mean m; the precision M is common and
/// estimated by maximum likelihood with class means weighted for it; class means are drawn towards all as in
/// ``NormalShrinkage``. Intervals are those of the posterior Beta(M·m + k, M·(1 − m) + n − k), given M and m.
///
/// - Units: shares 0…1.
public struct BetaBinomialShrinkage: Hashable, Sendable {
  /// One participant's result.
  public struct Unit: Hashable, Sendable {
    /// The share as observed; `nil` without trials.
    public var observed: Double?
    /// The share drawn towards its class.
    public var value: Double
    /// The interval of the true share.
    public var interval: Interval
    /// How much of its own data the value keeps, 0…1.
    public var weight: Double
  }

  /// One a participant, in the order given.
  public let units: [Unit]
  /// Class means drawn towards the mean of all, by group number.
  public let groupMeans: [Int: Double]
  /// The precision M: how many enquiries the prior counts for; at most ``largestPrecision``.
  public let precision: Double

  /// The precision at which participants of a class cannot be told apart at all.
  public static let largestPrecision = 1e6

  /// Shrinks shares; returns `nil` without any trial or with counts that are no counts.
  public init?(successes: [Int], trials: [Int], groups: [Int]? = nil, confidence: Double = 0.95) {
    precondition(successes.count == trials.count && (groups.map { $0.count == trials.count } ?? true))
    guard zip(successes, trials).allSatisfy({ $0 >= 0 && $0 <= $1 }), trials.contains(where: { $0 > 0 }) else {
      return nil
    }
    let groups = groups ?? [Int](repeating: 0, count: trials.count)
    let names = Set(groups).sorted()
    let members = names.map { name in groups.indices.filter { groups[$0] == name } }
    let model = Model(successes: successes, trials: trials, members: members)
    let precision = model.precision()
    let means = model.drawnMeans(precision)
    var units = [Unit?](repeating: nil, count: trials.count)
    for (group, rows) in members.enumerated() {
      for row in rows {
        let (k, n) = (Double(successes[row]), Double(trials[row]))
        let posterior = Beta(precision * means[group] + k, precision * (1 - means[group]) + n - k)
        units[row] = Unit(
          observed: n > 0 ? k / n : nil, value: posterior.mean,
          interval: Interval(
            posterior.quantile(0.5 - confidence / 2), posterior.quantile(0.5 + confidence / 2)),
          weight: n / (n + precision))
      }
    }
    self.units = units.compactMap { $0 }
    groupMeans = Dictionary(uniqueKeysWithValues: zip(names, means))
    self.precision = precision
  }

  private struct Model {
    let successes: [Int]
    let trials: [Int]
    let members: [[Int]]

    /// Class means with each participant weighted as the precision says; kept off 0 and 1 by half an enquiry.
    func means(_ precision: Double) -> [(mean: Double, variance: Double)?] {
      let correlation = 1 / (precision + 1)
      return members.map { rows in
        var (weights, sum, plain) = (0.0, 0.0, 0.0)
        for row in rows where trials[row] > 0 {
          let weight = Double(trials[row]) / (1 + Double(trials[row] - 1) * correlation)
          weights += weight
          sum += weight * Double(successes[row]) / Double(trials[row])
          plain += Double(trials[row])
        }
        guard weights > 0 else { return nil }
        let mean = min(max(sum / weights, 0.5 / (plain + 1)), 1 - 0.5 / (plain + 1))
        return (mean, mean * (1 - mean) / weights)
      }
    }

    /// Golden-section search for the most likely log precision.
    func precision() -> Double {
      let ratio = (5.0.squareRoot() - 1) / 2
      var (low, high) = (log(0.05), log(BetaBinomialShrinkage.largestPrecision))
      var left = high - ratio * (high - low)
      var right = low + ratio * (high - low)
      var (atLeft, atRight) = (likelihood(exp(left)), likelihood(exp(right)))
      while high - low > 1e-9 {
        if atLeft >= atRight {
          (high, right, atRight) = (right, left, atLeft)
          left = high - ratio * (high - low)
          atLeft = likelihood(exp(left))
        } else {
          (low, left, atLeft) = (left, right, atRight)
          right = low + ratio * (high - low)
          atRight = likelihood(exp(right))
        }
      }
      return exp((low + high) / 2)
    }

    /// The beta-binomial log likelihood, but for a constant; ratios of Γ as products, exact at any precision.
    private func likelihood(_ precision: Double) -> Double {
      let means = means(precision)
      var sum = 0.0
      for (group, rows) in members.enumerated() {
        guard let mean = means[group]?.mean else { continue }
        let (a, b) = (precision * mean, precision * (1 - mean))
        for row in rows {
          let (k, n) = (Double(successes[row]), Double(trials[row]))
          sum += Self.rising(a, k) + Self.rising(b, n - k) - Self.rising(precision, n)
        }
      }
      return sum
    }

    /// log Γ(x + k) − log Γ(x).
    private static func rising(_ x: Double, _ k: Double) -> Double {
      if k > 200 && x < 1e5 { return logGamma(x + k) - logGamma(x) }
      var sum = 0.0
      var step = 0.0
      while step < k {
        sum += log(x + step)
        step += 1
      }
      return sum
    }

    func drawnMeans(_ precision: Double) -> [Double] {
      let found = means(precision)
      let known = found.compactMap { $0 }
      let drawn = NormalShrinkage(means: known.map(\.mean), variances: known.map(\.variance))
      var values = drawn?.units.map(\.value) ?? known.map(\.mean)
      if known.count == 1 { values = known.map(\.mean) }
      let overall = drawn?.overall ?? values.first ?? 0.5
      var next = 0
      return found.map { group in
        guard group != nil else { return overall }
        next += 1
        return min(max(values[next - 1], 1e-6), 1 - 1e-6)
      }
    }
  }
}
