import LyttFeatures
import LyttModel
import LyttStats

/// Compares every participant's and class's scores with the class, all, and published figures.
struct ScoreComparison {
  /// For each member its lines, in the order of the scores.
  let byMember: [[ScoreLine]]
  /// For each class its lines.
  let byClass: [[ScoreLine]]

  init(_ season: Season) {
    var byMember = [[ScoreLine]](repeating: [], count: season.members.count)
    var byClass = [[ScoreLine]](repeating: [], count: season.classes.count)
    for score in season.dataset.scores.indices {
      let definition = season.dataset.scores[score]
      let values = season.members.map { season.values(score, $0.enquiries) }
      let means = values.map(Descriptives.mean)
      let standing = Standing(season, values, ranks: definition.kind != .question)
      let all = Descriptives.mean(means.compactMap { $0?.value })
      var classMeans: [String: Figure] = [:]
      for (name, members) in season.classes {
        classMeans[name] = Descriptives.mean(members.compactMap { means[$0]?.value })
      }
      func published(_ name: String?) -> [Benchmark] {
        season.input.benchmarks.benchmarks.filter {
          $0.score == definition.id && ($0.participantClass == nil || $0.participantClass == name)
        }
      }
      for (index, member) in season.members.enumerated() {
        guard let own = means[index] else { continue }
        byMember[index].append(
          ScoreLine(
            score: score, own: own, shrunken: standing.shrunken[index],
            classMean: member.participantClass.flatMap { classMeans[$0] }, allMean: all,
            published: published(member.participantClass), funnel: standing.funnel[index], rank: standing.ranks[index],
            rankInClass: standing.classRanks[index]))
      }
      for (index, entry) in season.classes.enumerated() {
        guard let own = classMeans[entry.name] else { continue }
        byClass[index].append(
          ScoreLine(
            score: score, own: own, shrunken: nil, classMean: nil, allMean: all, published: published(entry.name),
            funnel: nil, rank: nil, rankInClass: nil))
      }
    }
    self.byMember = byMember
    self.byClass = byClass
  }
}

/// Members' means of one score: drawn towards their class, and ranked.
///
/// The variance of one enquiry is pooled over members, so that a member whose few enquiries happen to agree is not taken
/// for exact.
private struct Standing {
  private(set) var shrunken: [Figure?]
  private(set) var funnel: [Interval?]
  private(set) var ranks: [Rank?]
  private(set) var classRanks: [Int: Rank] = [:]

  init(_ season: Season, _ values: [[Double]], ranks isRanked: Bool) {
    shrunken = values.map { _ in nil }
    funnel = values.map { _ in nil }
    ranks = values.map { _ in nil }
    let known = values.indices.filter { !values[$0].isEmpty }
    let clusters = known.flatMap { member in values[member].map { _ in member } }
    guard known.count > 1,
      let variance = NormalShrinkage.pooledVariance(known.flatMap { values[$0] }, clusters: clusters),
      variance > 0
    else { return }
    let means = values.map { $0.isEmpty ? 0 : $0.reduce(0, +) / Double($0.count) }
    let variances = values.map { variance / Double(max(1, $0.count)) }
    if known.count >= 5 {
      // 99.8 % limits about the mean of all, as is usual for funnels: one in five hundred lies outside by chance.
      let centre = known.reduce(0) { $0 + means[$1] } / Double(known.count)
      let z = known.map { (means[$0] - centre) / variances[$0].squareRoot() }
      let limits = FunnelLimits(
        mean: centre, rowVariance: variance, overdispersion: FunnelLimits.overdispersion(z))
      for member in known { funnel[member] = limits.limits(rows: values[member].count, confidence: 0.998) }
    }
    var groups: [Int: Int] = [:]
    for (group, entry) in season.classes.enumerated() { for member in entry.members { groups[member] = group } }
    if known.count >= 5 {
      let result = NormalShrinkage(
        means: known.map { means[$0] }, variances: known.map { variances[$0] },
        groups: known.map { groups[$0] ?? season.classes.count })
      for (position, unit) in (result?.units ?? []).enumerated() {
        let member = known[position]
        shrunken[member] = Figure(value: unit.value, interval: unit.interval, n: values[member].count)
      }
    }
    guard isRanked else { return }
    func rank(_ members: [Int]) -> [Rank] {
      let errors = members.map { variances[$0].squareRoot() }
      let result = RankIntervals(means: members.map { means[$0] }, standardErrors: errors, seed: season.options.seed)
      return result.places.map { Rank(position: $0.rank, of: members.count, best: $0.best, worst: $0.worst) }
    }
    for (member, place) in zip(known, rank(known)) { ranks[member] = place }
    for entry in season.classes {
      let members = entry.members.filter { !values[$0].isEmpty }
      guard members.count > 1 else { continue }
      for (member, place) in zip(members, rank(members)) { classRanks[member] = place }
    }
  }
}
