/// Whether shoppers' wording changed between two periods: then a change of cues may be theirs, not the agents'.
///
/// The distance is the Jensen–Shannon divergence (base 2, 0…1) of the terms' shares; it is held against periods dealt out
/// anew among the enquiries of each cluster.
public struct VocabularyDrift: Hashable, Sendable {
  /// The divergence, 0…1.
  public let divergence: Double
  /// The mean divergence under dealt-out periods: what chance alone gives.
  public let expected: Double
  /// The share of deals, the real one included, with a divergence at least as large.
  public let p: Double
  /// The terms that add most to the divergence, most first, at most twenty, and which period they are typical of.
  public let drivers: [Driver]

  /// A term whose share changed.
  public struct Driver: Hashable, Sendable {
    /// The term's position in the input.
    public var term: Int
    /// Its share of all counts of the first period.
    public var before: Double
    /// Its share of all counts of the second period.
    public var after: Double
  }

  /// Returns `nil` if a period has no term.
  ///
  /// - Parameters:
  ///   - terms: for each enquiry its terms.
  ///   - isSecond: for each enquiry the period; `nil` for neither.
  public init?(
    terms: [[Int]], count: Int, isSecond: [Bool?], clusters: [Int], deals: Int = 199, seed: UInt64 = 1
  ) {
    precondition(terms.count == isSecond.count && terms.count == clusters.count)
    let index = ClusterIndex(clusters, rows: terms.indices.filter { isSecond[$0] != nil })
    var periods = index.rows.map { isSecond[$0] ?? false }
    let texts = index.rows.map { row in terms[row].filter { $0 >= 0 && $0 < count } }
    guard let real = Self.shares(texts, periods, count) else { return nil }
    divergence = Self.divergence(real)
    var random = RandomNumbers(seed: seed)
    var (sum, atLeast) = (0.0, 0)
    for _ in 0..<max(1, deals) {
      for cluster in 0..<index.count { random.shuffle(&periods, in: index.range(cluster)) }
      let dealt = Self.shares(texts, periods, count).map(Self.divergence) ?? 0
      sum += dealt
      if dealt >= divergence - 1e-12 { atLeast += 1 }
    }
    expected = sum / Double(max(1, deals))
    p = Double(atLeast + 1) / Double(max(1, deals) + 1)
    let parts = (0..<count).map { Self.part(real.before[$0], real.after[$0]) }
    drivers = parts.indices.sorted { (parts[$0], $1) > (parts[$1], $0) }.prefix(20).filter { parts[$0] > 0 }
      .map { Driver(term: $0, before: real.before[$0], after: real.after[$0]) }
  }

  private typealias Shares = (before: [Double], after: [Double])

  private static func shares(_ texts: [[Int]], _ isSecond: [Bool], _ count: Int) -> Shares? {
    var shares: Shares = ([Double](repeating: 0, count: count), [Double](repeating: 0, count: count))
    var (before, after) = (0.0, 0.0)
    for (text, second) in zip(texts, isSecond) {
      for term in text { if second { shares.after[term] += 1 } else { shares.before[term] += 1 } }
      if second { after += Double(text.count) } else { before += Double(text.count) }
    }
    guard before > 0, after > 0 else { return nil }
    for term in 0..<count {
      shares.before[term] /= before
      shares.after[term] /= after
    }
    return shares
  }

  private static func divergence(_ shares: Shares) -> Double {
    var sum = 0.0
    for term in shares.before.indices { sum += part(shares.before[term], shares.after[term]) }
    return max(0, sum)
  }

  private static func part(_ a: Double, _ b: Double) -> Double {
    let middle = (a + b) / 2
    let sum = (a > 0 ? a * log(a / middle) : 0) + (b > 0 ? b * log(b / middle) : 0)
    return sum / (2 * log(2))
  }
}
