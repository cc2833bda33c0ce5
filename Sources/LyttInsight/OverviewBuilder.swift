import LyttFeatures
import LyttModel

/// Builds what concerns all participants together.
struct OverviewBuilder {
  let season: Season
  let scores: ScoreComparison
  let profile: CueProfile
  let analysis: Analysis

  init(_ season: Season, scores: ScoreComparison, profile: CueProfile, analysis: Analysis) {
    self.season = season
    self.scores = scores
    self.profile = profile
    self.analysis = analysis
  }

  func classes() -> [ClassInsight] {
    season.classes.enumerated().map { index, entry in
      let rows = entry.members.flatMap { season.members[$0].enquiries }
      return ClassInsight(
        name: entry.name, participants: entry.members.count, enquiries: rows.count, scores: scores.byClass[index],
        cues: profile.lines(rows), months: months(rows))
    }
  }

  private func months(_ rows: [Int]) -> [MonthPoint] {
    var byMonth: [String: [Int]] = [:]
    for row in rows {
      if let date = season.dataset.enquiries[row].date { byMonth[date.yearMonth, default: []].append(row) }
    }
    return byMonth.keys.sorted().map { month in
      let rows = byMonth[month]!
      func shown(_ value: (Int) -> Double?) -> Figure? {
        let known = rows.filter { value($0) != nil }
        guard known.count >= season.options.minCell else { return nil }
        return Descriptives.mean(known.compactMap(value), clusters: known.map { season.memberOfRow[$0] })
      }
      return MonthPoint(
        month: month,
        score: season.headline.outcome.flatMap { score in shown { season.dataset.enquiries[$0].scores[score] } },
        emotionShare: shown { season.emotionShares[$0] })
    }
  }

  func importance() -> [ImportancePoint] {
    let cues = Set(season.features.cues)
    return profile.all.compactMap { line in
      guard cues.contains(CueID(line.subject)) else { return nil }
      let mentioned = line.n - line.unmentioned
      let row = analysis.associations.first {
        $0.subject == line.subject && $0.aspect == "net" && $0.score == season.headline.outcome && $0.level == nil
      }
      guard mentioned >= season.options.minCell, let difference = row?.tested else { return nil }
      return ImportancePoint(
        subject: line.subject, performance: Double(line.done) / Double(mentioned), importance: difference)
    }
  }

  func movers() -> [Mover] {
    guard let earlier = season.input.earlier?.dataset, let outcome = season.headline.outcome,
      let score = earlier.scoreIndex(season.dataset.scores[outcome].id)
    else { return [] }
    var before: [String: [Double]] = [:]
    for enquiry in earlier.enquiries {
      if let value = enquiry.scores[score] { before[enquiry.participant, default: []].append(value) }
    }
    let movers = season.members.enumerated().compactMap { index, member -> Mover? in
      let now = season.values(outcome, member.enquiries)
      let then = before[member.name] ?? []
      guard now.count >= season.options.minCell, then.count >= season.options.minCell,
        let a = Descriptives.mean(then), let b = Descriptives.mean(now), let change = Descriptives.change(then, now)
      else { return nil }
      return Mover(participant: index, before: a, now: b, change: change)
    }
    return movers.sorted { (-$0.change.value, $0.participant) < (-$1.change.value, $1.participant) }
  }

  func dataQuality() -> DataQuality {
    let enquiries = season.dataset.enquiries
    func counts(_ names: [String]) -> [DataQuality.Count] {
      var n: [String: Int] = [:]
      for name in names { n[name, default: 0] += 1 }
      return n.map { DataQuality.Count(name: $0.key, n: $0.value) }.sorted { (-$0.n, $0.name) < (-$1.n, $1.name) }
    }
    let days = enquiries.compactMap(\.date)
    return DataQuality(
      enquiries: enquiries.count, skipped: season.dataset.skipped, unanswered: enquiries.count { $0.isUnanswered },
      withComment: season.features.counts.count { $0 != nil },
      languages: counts(season.features.languages.compactMap { $0 }),
      missingScores: season.dataset.scores.enumerated().map { index, score in
        DataQuality.Count(name: score.name, n: enquiries.count { $0.scores[index] == nil })
      },
      channels: counts(enquiries.compactMap(\.channel)), firstDay: days.min(), lastDay: days.max())
  }
}
