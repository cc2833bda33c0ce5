import Glibc
import LyttStats

/// How one simulated season is made.
struct Season {
  /// Participants.
  var participants: Int
  /// Enquiries a participant.
  var enquiries: Int
  /// Intra-class correlation of the score by participant.
  var intraclass: Double
  /// Whether agents recur (five enquiries each) and have their own level.
  var hasAgents: Bool
  /// Score points that the first feature adds; with 0 nothing has an effect.
  var effect: Double
  /// Whether channel and length move features and scores alike, and are adjusted for; else they leave scores alone.
  var isConfounded = true

  /// Standard deviation of scores, in points.
  static let deviation = 20.0
  /// 17 cues, each positive and negative.
  static let features = 34
  /// The share of an agent's own level in the variance, where agents recur.
  static let agentShare = 0.1

  /// How often each feature occurs: the one that may have an effect .3, the others from rare to common.
  static let prevalences: [Double] = (0..<features).map { feature -> Double in
    guard feature > 0 else { return 0.3 }
    let place = Double((feature * 7) % 33) / 33
    return 0.02 + 0.5 * place
  }

  /// Each kind of season has random numbers of its own.
  var seed: UInt64 {
    let shape = participants * 1000 + enquiries
    let kind = Int(intraclass * 100) * 1000 + Int(effect) * 10 + (hasAgents ? 1 : 0)
    return UInt64(shape) * 1_000_000_007 + UInt64(kind)
  }

  /// Draws one table.
  ///
  /// Features differ between participants (and agents) as scores do, go with channel and length of the comment, and have
  /// nothing to do with the score but for the first. Class moves scores, and so do channel and length where they confound.
  /// Without an effect scores are cut to 0–100 and rounded to fives as on a form; with one they are left as they are, so
  /// that the effect keeps its size.
  func table(_ random: inout RandomNumbers) -> AssociationTable {
    let rows = participants * enquiries
    let classes = min(8, max(1, participants / 6))
    let variance = Self.deviation * Self.deviation
    let agentVariance = hasAgents ? Self.agentShare * variance : 0
    let own = (intraclass * variance).squareRoot()
    let rest = (variance * (1 - intraclass) - agentVariance).squareRoot()
    var values = [[Double?]](repeating: [Double?](repeating: nil, count: rows), count: Self.features)
    var scores = [Double?](repeating: nil, count: rows)
    var words = [Double?](repeating: nil, count: rows)
    var channels = [Int?](repeating: nil, count: rows)
    var agents = [Int?](repeating: nil, count: rows)
    for participant in 0..<participants {
      let level = own * random.normal() + 3 * Double(participant % classes) / Double(classes)
      let habits = Self.prevalences.map { Self.logit($0) + 0.7 * random.normal() }
      var agentLevel = 0.0
      var agentHabits = [Double](repeating: 0, count: Self.features)
      for enquiry in 0..<enquiries {
        let row = participant * enquiries + enquiry
        if hasAgents {
          if enquiry % 5 == 0 {
            agentLevel = agentVariance.squareRoot() * random.normal()
            for feature in 0..<Self.features { agentHabits[feature] = 0.5 * random.normal() }
          }
          agents[row] = participant * enquiries + enquiry / 5
        }
        let channel = random.below(5) < 3 ? 0 : 1 + random.below(2)
        let length = 30 + 12 * random.normal()
        channels[row] = channel
        words[row] = max(3, length.rounded())
        for feature in 0..<Self.features {
          let odds = habits[feature] + agentHabits[feature] + 0.02 * (length - 30) - 0.2 * Double(channel)
          values[feature][row] = random.uniform() < Self.share(odds) ? Double(1 + random.below(2)) : 0
        }
        let cue = (values[0][row] ?? 0) > 0 ? effect : 0
        let common = isConfounded ? 0.1 * (length - 30) - 2 * Double(channel) : 0
        let fixed = 70 + common + cue
        let score = fixed + level + agentLevel + rest * random.normal()
        scores[row] = effect == 0 ? 5 * (min(100, max(0, score)) / 5).rounded() : score
      }
    }
    var controls = Controls()
    if isConfounded {
      controls.factors = [
        .init(name: "channel", levels: channels),
        .init(name: "class", levels: (0..<rows).map { ($0 / enquiries) % classes }),
      ]
      controls.covariates = [.init(name: "words", values: words)]
    }
    return AssociationTable(
      features: values.enumerated().map { .init(name: "f\($0)", values: $1, treatment: .presence) },
      scores: [.init(name: "score", values: scores)],
      participants: (0..<rows).map { $0 / enquiries }, agents: hasAgents ? agents : nil, controls: controls)
  }

  private static func logit(_ p: Double) -> Double { 2 * atanh(2 * p - 1) }
  private static func share(_ odds: Double) -> Double { (1 + tanh(odds / 2)) / 2 }
}
