import LyttStats

/// What many tables of one season came to.
struct Tally {
  private var tables = 0.0
  private var tested = 0.0
  private var hypotheses = 0.0
  private var falseDiscovery = Mean()
  private var coverage = Mean()
  private var naiveFalseDiscovery = Mean()
  private var naiveCoverage = Mean()
  private var power = Mean()
  private var bias = Mean()

  /// Counts one table's results.
  mutating func add(_ analysis: AssociationAnalysis, effect: Double) {
    tables += 1
    let rows = analysis.rows
    hypotheses += Double(rows.count)
    var covered = (own: 0.0, naive: 0.0, all: 0.0)
    var naive: [(p: Double, isNull: Bool)] = []
    var hasFalse = false
    for (place, row) in rows.enumerated() {
      guard let estimate = row.estimate, let naiveError = row.naiveStandardError else { continue }
      let truth = place == 0 ? effect : 0
      tested += 1
      covered.all += 1
      covered.own += estimate.interval.contains(truth) ? 1 : 0
      let plain = Estimate(
        value: estimate.value, standardError: naiveError, degreesOfFreedom: Double(max(1, row.rows - 20)))
      covered.naive += plain.interval.contains(truth) ? 1 : 0
      naive.append((plain.p, truth == 0))
      if truth == 0, (row.q ?? 1) < 0.05 { hasFalse = true }
      if place == 0 { bias.add(estimate.value - effect) }
    }
    falseDiscovery.add(hasFalse ? 1 : 0)
    let naiveQ = MultipleTesting.benjaminiHochberg.adjust(naive.map(\.p))
    naiveFalseDiscovery.add(zip(naive, naiveQ).contains { $0.isNull && $1 < 0.05 } ? 1 : 0)
    if covered.all > 0 {
      coverage.add(covered.own / covered.all)
      naiveCoverage.add(covered.naive / covered.all)
    }
    // A cue that was not tested was not found.
    power.add((rows[0].q ?? 1) < 0.05 ? 1 : 0)
  }

  /// Header of ``line(_:)``.
  static let header =
    "icc,participants,enquiries,agents,effect,tables,tested,false_discovery,false_discovery_se,coverage,coverage_se,"
    + "naive_false_discovery,naive_coverage,power,power_se,bias,bias_se"

  /// One line of the result.
  func line(_ season: Season) -> String {
    let cells: [Double] = [
      tested / max(1, hypotheses), falseDiscovery.value, falseDiscovery.error, coverage.value, coverage.error,
      naiveFalseDiscovery.value, naiveCoverage.value, power.value, power.error, bias.value, bias.error,
    ]
    let agents = season.hasAgents ? "with" : "without"
    let head =
      "\(season.intraclass),\(season.participants),\(season.enquiries),\(agents),\(season.effect),\(Int(tables))"
    return head + cells.map { "," + Self.shown($0) }.joined()
  }

  /// Four decimals.
  static func shown(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }
}

/// A mean and its Monte Carlo standard error.
struct Mean {
  private var count = 0.0
  private var sum = 0.0
  private var squares = 0.0

  /// Takes in a value.
  mutating func add(_ value: Double) {
    count += 1
    sum += value
    squares += value * value
  }

  /// The mean so far.
  var value: Double { count > 0 ? sum / count : 0 }
  /// Its standard error.
  var error: Double {
    count > 1 ? (max(0, squares / count - value * value) / (count - 1)).squareRoot() : 0
  }
}
