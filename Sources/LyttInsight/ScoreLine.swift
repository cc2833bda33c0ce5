import LyttModel
public import LyttStats

/// One score of a participant or a class beside what it is compared with.
public struct ScoreLine: Hashable, Sendable {
  /// Index into ``Insight/scores``.
  public var score: Int
  /// The mean, over enquiries for a participant and over participants for a class.
  public var own: Figure
  /// The mean drawn towards the class by how little is known (empirical Bayes).
  public var shrunken: Figure?
  /// The class's mean of participants' means.
  public var classMean: Figure?
  /// The mean of all participants' means.
  public var allMean: Figure?
  /// Published figures for this score and this class or all.
  public var published: [Benchmark]
  /// Where chance alone would put the mean of so many enquiries, all being alike: outside it stands apart.
  public var funnel: Interval?
  /// Its place among all.
  public var rank: Rank?
  /// Its place in the class.
  public var rankInClass: Rank?

  /// Points above (or below) the class.
  public var pointsToClass: Double? { classMean.map { own.value - $0.value } }
  /// Points above (or below) all.
  public var pointsToAll: Double? { allMean.map { own.value - $0.value } }
  /// The same in percent of all, as rankings usually give it.
  public var percentToAll: Double? {
    allMean.flatMap { $0.value > 0 ? 100 * (own.value - $0.value) / $0.value : nil }
  }
}
