import LyttFeatures
import LyttModel
import LyttStats

/// Builds the participants' reports.
struct ParticipantBuilder {
  private let season: Season
  private let scores: ScoreComparison
  private let profile: CueProfile
  private let quotes: QuotePicker
  private let themes: ThemeBuilder
  private let agentTexts: AgentTextBuilder
  private let halves: HalvesBuilder
  private let contrasts: ContrastBuilder

  init(_ season: Season, scores: ScoreComparison, profile: CueProfile, analysis: Analysis) {
    self.season = season
    self.scores = scores
    self.profile = profile
    quotes = QuotePicker(season)
    themes = ThemeBuilder(season, profile: profile, quotes: quotes, associations: analysis.associations)
    agentTexts = AgentTextBuilder(season, quotes: quotes)
    halves = HalvesBuilder(season)
    contrasts = ContrastBuilder(season, scores: scores)
  }

  func build() -> [ParticipantInsight] {
    let slugs = Slug.unique(season.members.map(\.name))
    return season.members.indices.map { participant($0, slug: slugs[$0]) }
  }

  private func participant(_ index: Int, slug: String) -> ParticipantInsight {
    let member = season.members[index]
    let rows = member.enquiries
    let lines = scores.byMember[index]
    let few = rows.count < season.options.minCell
    let channels = groups(rows) { $0.channel }
    let shown = Set(channels.filter { !$0.isWithheld }.map(\.name))
    let (high, low) = few ? ([], []) : outstanding(lines)
    return ParticipantInsight(
      name: member.name, slug: slug, participantClass: member.participantClass, enquiries: rows.count,
      unanswered: rows.count { season.dataset.enquiries[$0].isUnanswered },
      withComment: rows.count { season.features.counts[$0] != nil }, hasFewAnswers: few, scores: lines,
      contrast: few ? nil : contrasts.contrast(lines, rows: rows),
      cues: profile.lines(member: index, of: season),
      emotionShare: halves.emotionShare(rows, participantClass: member.participantClass),
      outcome: halves.outcome(rows, line: lines.first { $0.score == season.headline.outcome }),
      themes: few ? [] : themes.themes(index, channels: shown),
      strengths: few ? [] : themes.strengths(index, channels: shown), highScores: high,
      lowScores: low, channels: channels, teams: season.options.showTeams ? groups(rows) { $0.team } : [],
      agentTexts: agentTexts.insights(rows), comments: rows.flatMap { comments($0, channels: shown) })
  }

  /// Scores that leave the comparison out by their own interval and by the shrunken one; questions before areas.
  private func outstanding(_ lines: [ScoreLine]) -> (high: [ScoreLine], low: [ScoreLine]) {
    let kinds = season.dataset.scores.map(\.kind)
    let fine = lines.filter { kinds[$0.score] == .question }
    let candidates = fine.isEmpty ? lines.filter { kinds[$0.score] != .total } : fine
    func gap(_ line: ScoreLine) -> Double { line.pointsToClass ?? line.pointsToAll ?? 0 }
    let clear = candidates.filter { line in
      // The shrunken interval alone may pass by the class's mean, where participants hardly differ.
      guard let reference = line.classMean ?? line.allMean, let drawn = line.shrunken?.interval,
        let own = line.own.interval
      else { return false }
      return min(drawn.lower, own.lower) > reference.value || max(drawn.upper, own.upper) < reference.value
    }
    let high = clear.filter { gap($0) > 0 }.sorted { (-gap($0), $0.score) < (-gap($1), $1.score) }
    let low = clear.filter { gap($0) < 0 }.sorted { (gap($0), $0.score) < (gap($1), $1.score) }
    return (Array(high.prefix(4)), Array(low.prefix(4)))
  }

  private func groups(_ rows: [Int], by name: (Enquiry) -> String?) -> [GroupInsight] {
    var members: [String: [Int]] = [:]
    for row in rows {
      if let name = name(season.dataset.enquiries[row]) { members[name, default: []].append(row) }
    }
    return members.keys.sorted().map { key in
      let rows = members[key]!
      guard rows.count >= season.options.minCell else {
        return GroupInsight(name: key, enquiries: rows.count, isWithheld: true, families: [])
      }
      func shown(_ values: [Double]) -> Figure? {
        values.count >= season.options.minCell ? Descriptives.mean(values) : nil
      }
      func mean(_ score: Int?) -> Figure? { score.flatMap { shown(season.values($0, rows)) } }
      return GroupInsight(
        name: key, enquiries: rows.count, isWithheld: false, total: mean(season.headline.total),
        agentArea: mean(season.headline.agentArea),
        emotionShare: shown(rows.compactMap { season.emotionShares[$0] }),
        families: profile.lines(rows).filter {
          CueID.headlineFamilies.contains($0.subject) && $0.n >= season.options.minCell
        })
    }
  }

  private func comments(_ enquiry: Int, channels: Set<String>) -> [CommentView] {
    let source = season.dataset.enquiries[enquiry]
    return quotes.comments(enquiry).map { redacted in
      let comment = source.comments[redacted.comment]
      let found = season.input.findings[enquiry][redacted.comment].cues
      return CommentView(
        enquiry: source.id, field: comment.field, genre: comment.genre,
        channel: source.channel.flatMap { channels.contains($0) ? $0 : nil }, score: season.headlineScore(enquiry),
        text: redacted.text, cues: redacted.cues,
        sourceSpans: zip(redacted.cues, found).map { $1.start..<max($1.start, $1.end) })
    }
  }
}
