/// What counts as one independent unit.
public enum ClusterUnit: String, Hashable, Sendable {
  /// The participant: the normal case.
  case participant
  /// The agent within the participant, where there are fewer than five participants.
  case agent
  /// The team within the participant, where that was asked for.
  case team
  /// Fewer than five of either: described, not tested.
  case none
}

/// By which rule rows belong together.
public enum ClusterRule: String, Hashable, Sendable, CaseIterable {
  /// The participant; with fewer than five participants the agent.
  case automatic = "auto"
  /// The participant, however few there are.
  case participant
  /// The agent within the participant, what participants have in common being adjusted for.
  case agent
  /// The team within the participant, likewise.
  case team
}

/// Which rows belong together.
public struct ClusterChoice: Hashable, Sendable {
  /// What the clusters are.
  public let unit: ClusterUnit
  /// The cluster of each row, numbered from 0 in the order of the numbers given.
  public let ids: [Int]
  /// How many clusters there are.
  public let count: Int

  /// Takes the participant; with fewer than `minimum` participants the agent keyed by participant; else neither.
  ///
  /// Rows of one participant without an agent count as one agent: fewer independent units, never more.
  ///
  /// - Parameters:
  ///   - agents: the agent of each row, or its team where the rule says so.
  public init(participants: [Int], agents: [Int?]?, rule: ClusterRule = .automatic, minimum: Int = 5) {
    let byParticipant = Self.number(participants)
    let isNested = rule == .agent || rule == .team
    if byParticipant.count >= minimum, !isNested {
      self.init(unit: .participant, ids: byParticipant.ids, count: byParticipant.count)
      return
    }
    if let agents, rule != .participant {
      let byAgent = Self.number(zip(participants, agents).map { AgentKey(participant: $0, agent: $1) })
      if byAgent.count >= minimum {
        self.init(unit: rule == .team ? .team : .agent, ids: byAgent.ids, count: byAgent.count)
        return
      }
    }
    self.init(unit: .none, ids: byParticipant.ids, count: byParticipant.count)
  }

  init(unit: ClusterUnit, ids: [Int], count: Int) {
    self.unit = unit
    self.ids = ids
    self.count = count
  }

  static func number<Key: Hashable & Comparable>(_ keys: [Key]) -> (ids: [Int], count: Int) {
    let order = Set(keys).sorted()
    let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    return (keys.map { place[$0] ?? 0 }, order.count)
  }

  /// An agent of one participant; without an agent it comes last.
  private struct AgentKey: Hashable, Comparable {
    var participant: Int
    var agent: Int?

    static func < (a: AgentKey, b: AgentKey) -> Bool {
      (a.participant, a.agent == nil ? 1 : 0, a.agent ?? 0) < (b.participant, b.agent == nil ? 1 : 0, b.agent ?? 0)
    }
  }
}

/// The rows used, brought together by cluster.
struct ClusterIndex {
  /// Row numbers in the table, by cluster, else in the table's order.
  let rows: [Int]
  /// Where each cluster begins in `rows`; one more at the end.
  let starts: [Int]
  /// The clusters' ids, ascending.
  let ids: [Int]

  var count: Int { ids.count }
  func range(_ cluster: Int) -> Range<Int> { starts[cluster]..<starts[cluster + 1] }
  /// The same clusters for columns that are already in the order of `rows`.
  var inOrder: ClusterIndex { ClusterIndex(rows: Array(rows.indices), starts: starts, ids: ids) }

  /// Neighbouring clusters taken together, so that there are at most so many.
  func grouped(atMost limit: Int) -> ClusterIndex {
    guard count > limit else { return self }
    let firsts = (0..<limit).map { $0 * count / limit }
    return ClusterIndex(rows: rows, starts: firsts.map { starts[$0] } + [rows.count], ids: firsts.map { ids[$0] })
  }

  private init(rows: [Int], starts: [Int], ids: [Int]) {
    self.rows = rows
    self.starts = starts
    self.ids = ids
  }

  init(_ clusters: [Int], rows used: [Int]) {
    let rows = used.sorted { (clusters[$0], $0) < (clusters[$1], $1) }
    var starts: [Int] = []
    var ids: [Int] = []
    for (position, row) in rows.enumerated() where ids.last != clusters[row] {
      ids.append(clusters[row])
      starts.append(position)
    }
    self.rows = rows
    self.ids = ids
    self.starts = starts + [rows.count]
  }
}
