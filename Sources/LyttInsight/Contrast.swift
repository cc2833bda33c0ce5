import LyttFeatures
import LyttModel
import LyttStats

/// A participant's agents stand clearly higher, or lower, than another area does, each against all participants.
///
/// Strong behaviour behind long waits would else be hidden in the total.
public struct Contrast: Hashable, Sendable {
  /// Index into ``Insight/scores`` of the agent's area.
  public var agentArea: Int
  /// Index of the area that lies farthest from it.
  public var other: Int
  /// How many points more the agent's area lies above its mean of all than the other area does; the interval is
  /// of 99 %.
  public var difference: Figure
  /// Whether the agents are the stronger side.
  public var agentsAreStronger: Bool { difference.value > 0 }
}

/// Finds contrasts, enquiry by enquiry, so that both sides are compared on the same contacts.
struct ContrastBuilder {
  private let season: Season
  private let means: [Int: Double]

  init(_ season: Season, scores: ScoreComparison) {
    self.season = season
    var means: [Int: Double] = [:]
    for line in scores.byMember.joined() { means[line.score] = line.allMean?.value }
    self.means = means
  }

  func contrast(_ lines: [ScoreLine], rows: [Int]) -> Contrast? {
    let scores = season.dataset.scores
    guard let agentArea = season.headline.agentArea, let agentMean = means[agentArea],
      let own = lines.first(where: { $0.score == agentArea })?.pointsToAll
    else { return nil }
    let others = scores.indices.filter { scores[$0].kind == .area && $0 != agentArea }
    let found = others.compactMap { other -> Contrast? in
      guard let mean = means[other] else { return nil }
      let differences = rows.compactMap { row -> Double? in
        let enquiry = season.dataset.enquiries[row]
        guard let a = enquiry.scores[agentArea], let b = enquiry.scores[other] else { return nil }
        return (a - agentMean) - (b - mean)
      }
      // Several areas are looked at for every participant: 99 % keeps chance finds rare.
      let mean99 = ClusteredMean(differences, clusters: Array(differences.indices), confidence: 0.99)
      guard let estimate = mean99?.estimate,
        estimate.value > 0
          ? estimate.interval.lower > 0 && own > 0 : estimate.interval.upper < 0 && own < 0
      else { return nil }
      return Contrast(
        agentArea: agentArea, other: other,
        difference: Figure(value: estimate.value, interval: estimate.interval, n: differences.count))
    }
    return found.max { (abs($0.difference.value), $1.other) < (abs($1.difference.value), $0.other) }
  }
}
