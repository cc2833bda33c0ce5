/// A detector against the tick-box of the same question.
///
/// Only enquiries where the box was ticked Ja or Nei count. Silence is no answer: κ and MCC compare the cue's sign with
/// the tick among enquiries whose comment mentions the behaviour.
///
/// - Units: shares 0…1; κ and MCC −1…1.
public struct Agreement: Hashable, Sendable {
  /// What a comment says about the behaviour.
  public enum Mention: String, Hashable, Sendable {
    /// Only positive cues, or more of them.
    case positive
    /// Only negative cues, or more of them.
    case negative
    /// As many of both.
    case mixed
    /// No cue.
    case none
  }

  /// Enquiries with a tick.
  public let rows: Int
  /// How often the comment mentions the behaviour.
  public let coverage: ClusteredProportion?
  /// P(Ja | positive cue).
  public let yesGivenPositive: ClusteredProportion?
  /// P(Nei | negative cue).
  public let noGivenNegative: ClusteredProportion?
  /// Enquiries that say: positive and Ja, positive and Nei, negative and Ja, negative and Nei.
  public let counts: [Int]
  /// Cohen's κ among positive and negative mentions; `nil` where chance leaves nothing to agree on.
  public let kappa: Described?
  /// Matthews' correlation among positive and negative mentions; `nil` where a side does not vary.
  public let matthews: Described?
  /// Rows of the input whose cue and tick disagree, ascending.
  public let disagreements: [Int]

  /// Compares mentions with ticks.
  ///
  /// - Parameters:
  ///   - ticks: `true` for Ja, `false` for Nei, `nil` for no answer.
  ///   - rows: the rows to compare, such as those of a channel; all for `nil`.
  public init(
    mentions: [Mention], ticks: [Bool?], clusters: [Int], rows: [Int]? = nil, confidence: Double = 0.95,
    minimumClusters: Int = 5
  ) {
    precondition(mentions.count == ticks.count && mentions.count == clusters.count)
    let used = (rows ?? Array(mentions.indices)).filter { ticks[$0] != nil }
    func proportion(_ rows: [Int], _ holds: (Int) -> Bool) -> ClusteredProportion? {
      ClusteredProportion(rows.map(holds), clusters: rows.map { clusters[$0] }, confidence: confidence)
    }
    self.rows = used.count
    coverage = proportion(used) { mentions[$0] != .none }
    yesGivenPositive = proportion(used.filter { mentions[$0] == .positive }) { ticks[$0] == true }
    noGivenNegative = proportion(used.filter { mentions[$0] == .negative }) { ticks[$0] == false }
    let signed = used.filter { mentions[$0] == .positive || mentions[$0] == .negative }
    let index = ClusterIndex(clusters, rows: signed)
    let byCluster = (0..<index.count).map { cluster in
      Table(index.rows[index.range(cluster)].map { (mentions[$0] == .positive, ticks[$0] == true) })
    }
    let whole = byCluster.reduce(Table([]), +)
    func described(_ statistic: (Table) -> Double?) -> Described? {
      statistic(whole).map {
        ClusterJackknife(value: $0, left: byCluster.map { statistic(whole - $0) }, scale: .fisher)
          .described(confidence: confidence, minimumClusters: minimumClusters)
      }
    }
    kappa = described(\.kappa)
    matthews = described(\.matthews)
    counts = whole.cells.map { Int($0) }
    disagreements = signed.filter { (mentions[$0] == .positive) != (ticks[$0] == true) }.sorted()
  }

  private struct Table {
    var cells: [Double]

    init(_ pairs: [(cue: Bool, tick: Bool)]) {
      cells = [0, 0, 0, 0]
      for pair in pairs { cells[(pair.cue ? 0 : 2) + (pair.tick ? 0 : 1)] += 1 }
    }
    static func + (a: Table, b: Table) -> Table {
      var sum = a
      for cell in 0..<4 { sum.cells[cell] += b.cells[cell] }
      return sum
    }
    static func - (a: Table, b: Table) -> Table {
      var sum = a
      for cell in 0..<4 { sum.cells[cell] -= b.cells[cell] }
      return sum
    }

    var kappa: Double? {
      let n = cells.reduce(0, +)
      guard n > 0 else { return nil }
      let observed = (cells[0] + cells[3]) / n
      let chance =
        ((cells[0] + cells[1]) * (cells[0] + cells[2]) + (cells[2] + cells[3]) * (cells[1] + cells[3])) / (n * n)
      return chance < 1 ? (observed - chance) / (1 - chance) : nil
    }

    var matthews: Double? {
      let margins =
        (cells[0] + cells[1]) * (cells[2] + cells[3]) * (cells[0] + cells[2]) * (cells[1] + cells[3])
      return margins > 0 ? (cells[0] * cells[3] - cells[1] * cells[2]) / margins.squareRoot() : nil
    }
  }
}
