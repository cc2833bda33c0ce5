/// Which words and phrases divide enquiries with high scores from those with low ones.
///
/// A term counts once an enquiry. Log odds take an informative Dirichlet prior from the whole collection (Monroe, Colaresi
/// & Quinn 2008, Political Anal. 16(4):372–403). Their variance has two parts: that of the counts, linearised over
/// clusters, so that one talkative participant is one participant; and the prior's own, without which a term that one
/// group lacks would be known for certain. Log likelihood is Dunning's (1993) G² on the fourfold table.
///
/// - Units: natural log odds; positive is typical of the first group.
public struct Keyness: Hashable, Sendable {
  /// One term.
  public struct Term: Hashable, Sendable {
    /// The term's position in the input.
    public var term: Int
    /// Enquiries of the first group that hold it.
    public var first: Int
    /// Enquiries of the second group that hold it.
    public var second: Int
    /// Clusters that hold it.
    public var clusters: Int
    /// Dunning's G², 0 and up; without sign.
    public var logLikelihood: Double
    /// The difference in log odds, drawn towards 0 by the prior.
    public var logOdds: Double
    /// The standard error over clusters, the prior's part included; `nil` with fewer than two clusters.
    public var standardError: Double?
    /// Log odds over standard error, read as Student's t on clusters − 1.
    public var z: Double?
    /// Two-sided p-value; only with enough clusters.
    public var p: Double?
    /// The p-value corrected over all terms.
    public var q: Double?
    /// Gries' (2008) deviation of proportions over clusters, 0 even … 1 in one place.
    public var dispersion: Double
  }

  /// Terms in at least `minimumRows` enquiries, in the order given.
  public let terms: [Term]
  /// Enquiries in the first group.
  public let firstRows: Int
  /// Enquiries in the second group.
  public let secondRows: Int

  /// Compares two groups.
  ///
  /// - Parameters:
  ///   - rows: for each term the enquiries that hold it, each once.
  ///   - isFirst: for each enquiry whether it is in the first group; `nil` for neither.
  ///   - clusters: the participant of each enquiry.
  ///   - priorStrength: how many counts the prior weighs.
  ///   - minimumClusters: clusters needed in all for a p-value.
  public init(
    rows: [[Int]], isFirst: [Bool?], clusters: [Int], priorStrength: Double = 500, minimumRows: Int = 5,
    minimumClusters: Int = 5, method: MultipleTesting = .benjaminiHochberg
  ) {
    precondition(isFirst.count == clusters.count)
    let (ids, count) = ClusterChoice.number(clusters)
    firstRows = isFirst.lazy.filter { $0 == true }.count
    secondRows = isFirst.lazy.filter { $0 == false }.count
    let background = Background(rows: rows, isFirst: isFirst, clusters: ids, count: count)
    var terms: [Term] = []
    for (term, holders) in rows.enumerated() {
      let counted = holders.filter { isFirst[$0] != nil }
      guard counted.count >= minimumRows else { continue }
      let prior = priorStrength * Double(holders.count) / background.whole
      terms.append(
        Self.term(
          term, counted, isFirst: isFirst, clusters: ids, background: background, prior: prior,
          priorStrength: priorStrength, rows: (Double(firstRows), Double(secondRows)), minimumClusters: minimumClusters)
      )
    }
    let tested = terms.indices.filter { terms[$0].p != nil }
    for (index, q) in zip(tested, method.adjust(tested.compactMap { terms[$0].p })) { terms[index].q = q }
    self.terms = terms
  }

  /// Counts of all terms together.
  private struct Background {
    /// All counts, rows of neither group too.
    var whole = 0.0
    var first = 0.0
    var second = 0.0
    var firstByCluster: [Double]
    var secondByCluster: [Double]
    /// Enquiries of either group by cluster, as shares of all.
    var share: [Double]
    /// Clusters with an enquiry of either group.
    var clusters: Int

    init(rows: [[Int]], isFirst: [Bool?], clusters: [Int], count: Int) {
      firstByCluster = [Double](repeating: 0, count: count)
      secondByCluster = firstByCluster
      share = firstByCluster
      for holders in rows {
        whole += Double(holders.count)
        for row in holders {
          switch isFirst[row] {
          case true?: firstByCluster[clusters[row]] += 1
          case false?: secondByCluster[clusters[row]] += 1
          case nil: break
          }
        }
      }
      first = firstByCluster.reduce(0, +)
      second = secondByCluster.reduce(0, +)
      for (row, cluster) in clusters.enumerated() where isFirst[row] != nil { share[cluster] += 1 }
      let all = share.reduce(0, +)
      if all > 0 { share = share.map { $0 / all } }
      self.clusters = share.lazy.filter { $0 > 0 }.count
    }
  }

  private static func term(
    _ term: Int, _ holders: [Int], isFirst: [Bool?], clusters: [Int], background: Background, prior: Double,
    priorStrength: Double, rows: (first: Double, second: Double), minimumClusters: Int
  ) -> Term {
    var byCluster: [Int: (first: Double, second: Double)] = [:]
    for row in holders {
      if isFirst[row] == true {
        byCluster[clusters[row], default: (0, 0)].first += 1
      } else {
        byCluster[clusters[row], default: (0, 0)].second += 1
      }
    }
    let first = holders.reduce(0.0) { $0 + (isFirst[$1] == true ? 1 : 0) }
    let second = Double(holders.count) - first
    let rest = priorStrength - prior
    let inFirst = (with: first + prior, without: background.first - first + rest)
    let inSecond = (with: second + prior, without: background.second - second + rest)
    // A vocabulary of one term has no odds.
    let hasOdds = inFirst.without > 0 && inSecond.without > 0
    let logOdds = hasOdds ? log(inFirst.with / inFirst.without) - log(inSecond.with / inSecond.without) : 0

    // What each cluster moves the log odds by, to first order.
    var (sum, squares) = (0.0, 0.0)
    for cluster in background.share.indices where hasOdds && background.share[cluster] > 0 {
      let held = byCluster[cluster] ?? (0, 0)
      let own =
        held.first / inFirst.with - (background.firstByCluster[cluster] - held.first) / inFirst.without
        - held.second / inSecond.with + (background.secondByCluster[cluster] - held.second) / inSecond.without
      sum += own
      squares += own * own
    }
    let count = Double(background.clusters)
    let counted = count > 1 ? count / (count - 1) * max(0, squares - sum * sum / count) : 0
    var priors = 0.0
    for (weight, whole) in [
      (prior, inFirst.with), (rest, inFirst.without), (prior, inSecond.with), (rest, inSecond.without),
    ] where whole > 0 { priors += weight / (whole * whole) }
    let error = counted > 0 && hasOdds ? (counted + priors).squareRoot() : nil
    let isSure = background.clusters >= minimumClusters && byCluster.count >= minimumClusters
    return Term(
      term: term, first: Int(first), second: Int(second), clusters: byCluster.count,
      logLikelihood: logLikelihood(first, second, rows.first, rows.second), logOdds: logOdds, standardError: error,
      z: error.map { logOdds / $0 },
      p: isSure ? error.map { StudentT(count - 1).twoSided(logOdds / $0) } : nil, q: nil,
      dispersion: dispersion(byCluster.mapValues { $0.first + $0.second }, share: background.share))
  }

  /// Dunning's G² of enquiries with and without a term in two groups.
  static func logLikelihood(_ a: Double, _ b: Double, _ first: Double, _ second: Double) -> Double {
    let whole = first + second
    guard whole > 0 else { return 0 }
    func part(_ observed: Double, _ row: Double, _ column: Double) -> Double {
      observed > 0 ? observed * log(observed * whole / (row * column)) : 0
    }
    let (with, without) = (a + b, whole - a - b)
    let sum =
      part(a, with, first) + part(b, with, second) + part(first - a, without, first)
      + part(second - b, without, second)
    return max(0, 2 * sum)
  }

  /// Gries' DP: half the distance between where a term stands and where the enquiries are.
  static func dispersion(_ counts: [Int: Double], share: [Double]) -> Double {
    let whole = counts.values.reduce(0, +)
    guard whole > 0 else { return 0 }
    return share.indices.reduce(0) { $0 + abs((counts[$1] ?? 0) / whole - share[$1]) } / 2
  }
}
