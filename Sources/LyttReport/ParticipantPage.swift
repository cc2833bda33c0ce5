import LyttInsight
import LyttModel
import LyttStats

/// The page that a coach opens: what to train, why, and the quotes to discuss.
struct ParticipantPage: Sendable {
  let insight: Insight
  let frame: PageFrame
  let coaching: Coaching
  private var words: Words { frame.words }

  func page(_ participant: ParticipantInsight) -> Page {
    frame.page(
      path: "participants/\(participant.slug).html", title: participant.name, place: .participant, root: "../"
    ) { html in
      head(&html, participant)
      if participant.hasFewAnswers {
        html.tag("p", ["class": "notice"], text: words("few.participant", ["n": words.integer(participant.enquiries)]))
      }
      brief(&html, participant)
      contents(&html, participant)
      ThemeSection(insight: insight, words: words, coaching: coaching).write(&html, participant)
      ScoreSection(insight: insight, words: words).write(&html, participant)
      CueSection(insight: insight, words: words).write(&html, participant)
      GroupSection(insight: insight, words: words).write(&html, participant)
      AgentTextSection(words: words).write(&html, participant)
      further(&html, participant)
    }
  }

  private func head(_ html: inout HTML, _ participant: ParticipantInsight) {
    html.tag("header", ["class": "page-head"]) { html in
      html.tag("p", ["class": "eyebrow"], text: words("participant.eyebrow"))
      html.tag("h1", text: participant.name)
      var facts: [String] = []
      if let name = participant.participantClass { facts.append(words("participant.class", ["name": name])) }
      facts.append(words.count(participant.enquiries, "enquiries"))
      facts.append(words.count(participant.withComment, "with-comment"))
      if participant.unanswered > 0 { facts.append(words.count(participant.unanswered, "unanswered")) }
      if let period = Period.text(insight.dataQuality, words) { facts.append(period) }
      html.tag("p", ["class": "facts"], text: facts.joined(separator: " · "))
    }
  }

  /// The minute's reading: how it stands, and what to train first.
  private func brief(_ html: inout HTML, _ participant: ParticipantInsight) {
    html.tag("section", ["class": "brief", "aria-labelledby": "brief"]) { html in
      html.tag("h2", ["id": "brief", "class": "sr"], text: words("brief.title"))
      html.tag("div", ["class": "cards"]) { html in
        var shown = Set<Int>()
        for index in [insight.headline.total, insight.headline.agentArea, insight.headline.outcome] {
          if let index, shown.insert(index).inserted, let line = participant.line(index) { card(&html, line) }
        }
        if let theme = participant.themes.first {
          html.tag("a", ["class": "card train", "href": "#theme-1"]) { html in
            html.tag("span", ["class": "card-label"], text: words("brief.train-first"))
            html.tag("span", ["class": "card-word"], text: words.cue(theme.cue.rawValue))
            html.tag("span", ["class": "card-note"], text: themeNote(theme, participant))
          }
        }
      }
      if let text = contrast(participant) { html.tag("p", ["class": "contrast"], text: text) }
    }
  }

  private func card(_ html: inout HTML, _ line: ScoreLine) {
    html.tag("div", ["class": "card"]) { html in
      html.tag("span", ["class": "card-label"], text: insight.scores[line.score].name)
      html.tag("span", ["class": "card-number"], text: words.number(line.own.value))
      if let interval = line.own.interval {
        let shown = interval.clamped(to: 0...100)
        html.tag(
          "span", ["class": "card-interval"],
          text: words(
            "brief.interval", ["lower": words.number(shown.lower), "upper": words.number(shown.upper)]))
      }
      if let rank = line.rank { html.tag("span", ["class": "card-note"], text: RankText.all(rank, words)) }
      if let rank = line.rankInClass {
        html.tag("span", ["class": "card-note"], text: RankText.inClass(rank, words))
      }
    }
  }

  private func themeNote(_ theme: Theme, _ participant: ParticipantInsight) -> String {
    words(
      "brief.theme-note", ["lacking": words.integer(theme.lacking), "n": words.integer(participant.withComment)])
  }

  /// Strong behaviour behind a weak whole, or the other way round.
  private func contrast(_ participant: ParticipantInsight) -> String? {
    guard let contrast = participant.contrast else { return nil }
    return words(
      contrast.agentsAreStronger ? "brief.contrast-strong" : "brief.contrast-weak",
      [
        "agent": insight.scores[contrast.agentArea].name, "other": insight.scores[contrast.other].name,
        "points": words.number(abs(contrast.difference.value)),
      ])
  }

  private func contents(_ html: inout HTML, _ participant: ParticipantInsight) {
    var entries: [(String, String)] = []
    if !participant.themes.isEmpty { entries.append(("themes", "themes.title")) }
    if !participant.strengths.isEmpty { entries.append(("strengths", "strengths.title")) }
    if !participant.scores.isEmpty { entries.append(("scores", "scores.title")) }
    if participant.withComment > 0 { entries.append(("cues", "cues.title")) }
    if !participant.channels.isEmpty { entries.append(("channels", "channels.title")) }
    if !participant.teams.isEmpty { entries.append(("teams", "teams.title")) }
    if !participant.agentTexts.isEmpty { entries.append(("agent-texts", "agent.title")) }
    guard entries.count > 1 else { return }
    html.tag("nav", ["class": "contents", "aria-label": words("contents.label")]) { html in
      html.tag("ul") { html in
        for (id, key) in entries {
          html.tag("li") { $0.tag("a", ["href": "#" + id], text: words(key)) }
        }
      }
    }
  }

  private func further(_ html: inout HTML, _ participant: ParticipantInsight) {
    html.tag("section", ["class": "further", "aria-labelledby": "further"]) { html in
      html.tag("h2", ["id": "further"], text: words("further.title"))
      html.tag("ul") { html in
        if !participant.comments.isEmpty {
          html.tag("li") { html in
            html.tag("a", ["href": "../explorer/\(participant.slug).html"], text: words("further.explorer"))
          }
        }
        html.tag("li") { $0.tag("a", ["href": "\(participant.slug).json"], text: words("further.json")) }
        html.tag("li") { $0.tag("a", ["href": "../method.html"], text: words("further.method")) }
      }
    }
  }
}

/// The season's first and last month in words.
enum Period {
  static func text(_ quality: DataQuality, _ words: Words) -> String? {
    guard let first = quality.firstDay, let last = quality.lastDay else { return nil }
    if first.yearMonth == last.yearMonth { return words.month(first.yearMonth) }
    if first.year == last.year { return words("month.\(first.month)") + "–" + words.month(last.yearMonth) }
    return words.month(first.yearMonth) + "–" + words.month(last.yearMonth)
  }
}

/// Ranks in words.
enum RankText {
  static func all(_ rank: Rank, _ words: Words) -> String { text(rank, words, "rank.all") }
  static func inClass(_ rank: Rank, _ words: Words) -> String { text(rank, words, "rank.class") }

  private static func text(_ rank: Rank, _ words: Words, _ key: String) -> String {
    let base = words(key, ["rank": words.integer(rank.position), "of": words.integer(rank.of)])
    guard rank.best != rank.worst else { return base }
    return base + " " + words("rank.open", ["best": words.integer(rank.best), "worst": words.integer(rank.worst)])
  }
}
