import LyttFeatures
import LyttModel

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
      let means = season.members.map { Descriptives.mean(season.values(score, $0.enquiries)) }
      let all = Descriptives.mean(means.compactMap { $0?.value })
      let ranks = Descriptives.ranks(means)
      var classMeans: [String: Figure] = [:]
      var classRanks: [Int: Rank] = [:]
      var shrunken = Descriptives.shrunken(means)
      for (name, members) in season.classes {
        let inClass = members.map { means[$0] }
        classMeans[name] = Descriptives.mean(inClass.compactMap { $0?.value })
        for (member, rank) in zip(members, Descriptives.ranks(inClass)) { classRanks[member] = rank }
        if members.count >= 5 {
          for (member, value) in zip(members, Descriptives.shrunken(inClass)) { shrunken[member] = value }
        }
      }
      let id = season.dataset.scores[score].id
      func published(_ name: String?) -> [Benchmark] {
        season.input.benchmarks.benchmarks.filter {
          $0.score == id && ($0.participantClass == nil || $0.participantClass == name)
        }
      }
      for (index, member) in season.members.enumerated() {
        guard let own = means[index] else { continue }
        byMember[index].append(
          ScoreLine(
            score: score, own: own, shrunken: shrunken[index],
            classMean: member.participantClass.flatMap { classMeans[$0] }, allMean: all,
            published: published(member.participantClass), rank: ranks[index], rankInClass: classRanks[index]))
      }
      let classRanking = Descriptives.ranks(season.classes.map { classMeans[$0.name] })
      for (index, entry) in season.classes.enumerated() {
        guard let own = classMeans[entry.name] else { continue }
        byClass[index].append(
          ScoreLine(
            score: score, own: own, shrunken: nil, classMean: nil, allMean: all, published: published(entry.name),
            rank: classRanking[index], rankInClass: nil))
      }
    }
    self.byMember = byMember
    self.byClass = byClass
  }
}
