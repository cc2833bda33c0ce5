import LyttInsight
import LyttModel
import LyttStats

/// What to train and what to keep, each with its worth, quotes and exercise.
struct ThemeSection {
  let insight: Insight
  let words: Words
  let coaching: Coaching

  func write(_ html: inout HTML, _ participant: ParticipantInsight) {
    if !participant.themes.isEmpty {
      html.tag("section", ["id": "themes", "aria-labelledby": "themes-title"]) { html in
        html.tag("h2", ["id": "themes-title"], text: words("themes.title"))
        html.tag("p", ["class": "lede"], text: words("themes.lede"))
        for (index, theme) in participant.themes.enumerated() {
          card(&html, theme, number: index + 1, participant)
        }
      }
    } else if !participant.hasFewAnswers, participant.withComment > 0 {
      html.tag("section", ["id": "themes", "aria-labelledby": "themes-title"]) { html in
        html.tag("h2", ["id": "themes-title"], text: words("themes.title"))
        html.tag("p", text: words("themes.none"))
      }
    }
    guard !participant.strengths.isEmpty else { return }
    html.tag("section", ["id": "strengths", "aria-labelledby": "strengths-title"]) { html in
      html.tag("h2", ["id": "strengths-title"], text: words("strengths.title"))
      html.tag("div", ["class": "strengths"]) { html in
        for theme in participant.strengths { strength(&html, theme) }
      }
    }
  }

  private func card(_ html: inout HTML, _ theme: Theme, number: Int, _ participant: ParticipantInsight) {
    let entry = coaching[theme.cue]
    let evidence = Evidence(words: words)
    html.tag("article", ["class": "theme", "id": "theme-\(number)", "aria-labelledby": "theme-\(number)-title"]) {
      html in
      html.tag("header") { html in
        html.tag("span", ["class": "ordinal", "aria-hidden": "true"], text: String(number))
        html.tag("h3", ["id": "theme-\(number)-title"], text: words.cue(theme.cue.rawValue))
        if let entry { html.tag("p", ["class": "what"], text: entry.what) }
      }
      html.tag("div", ["class": "worth"]) { html in
        if let points = theme.points { fact(&html, "theme.points", pointsText(points, theme)) }
        fact(&html, "theme.room", roomText(theme, participant))
        fact(&html, "theme.certainty", certaintyText(theme))
      }
      if let entry { html.tag("p", ["class": "why"], text: entry.why) }
      html.tag("div", ["class": "sides"]) { html in
        side(&html, "theme.missing", theme.missing, "lacking", evidence)
        side(&html, "theme.keep", theme.keep, "done", evidence)
      }
      if let entry {
        html.tag("div", ["class": "exercise"]) { html in
          html.tag("h4", text: words("theme.exercise", ["name": entry.exercise]))
          html.tag("ol") { html in for step in entry.steps { html.tag("li", text: step) } }
        }
      }
    }
  }

  private func side(_ html: inout HTML, _ key: String, _ quotes: [Quote], _ kind: String, _ evidence: Evidence) {
    html.tag("div", ["class": "side " + kind]) { html in
      html.tag("h4", text: words(key))
      if quotes.isEmpty { html.tag("p", ["class": "muted"], text: words("theme.no-quotes")) }
      for quote in quotes { evidence.quote(&html, quote) }
    }
  }

  private func fact(_ html: inout HTML, _ key: String, _ text: String) {
    html.tag("dl") { html in
      html.tag("dt", text: words(key))
      html.tag("dd", text: text)
    }
  }

  private func pointsText(_ points: Figure, _ theme: Theme) -> String {
    var text = words("theme.points-text", ["points": words.number(points.value)])
    if let interval = points.interval {
      text += " " + words.interval(interval)
    }
    if let name = theme.pointsClass { text += " " + words("theme.points-class", ["name": name]) }
    return text
  }

  private func roomText(_ theme: Theme, _ participant: ParticipantInsight) -> String {
    var text = words(
      "theme.room-text", ["lacking": words.integer(theme.lacking), "n": words.integer(participant.withComment)])
    if let share = theme.classShare {
      text += " " + words("theme.room-class", ["share": words.percent(share)])
    }
    return text
  }

  private func certaintyText(_ theme: Theme) -> String {
    let isClear = (theme.points?.interval?.lower ?? 0) > 0 && theme.certainty >= 0.75
    var text = words(isClear ? "certainty.high" : theme.certainty >= 0.6 ? "certainty.some" : "certainty.low")
    if let quality = theme.quality {
      text +=
        " "
        + words(
          "theme.quality", ["precision": words.percent(quality.precision), "recall": words.percent(quality.recall)])
    } else {
      text += " " + words("theme.quality-unknown")
    }
    return text
  }

  private func strength(_ html: inout HTML, _ theme: Theme) {
    html.tag("article", ["class": "strength"]) { html in
      html.tag("h3", text: words.cue(theme.cue.rawValue))
      html.tag("p") { html in
        html.write(words("strength.text", ["done": words.integer(theme.done), "n": words.integer(theme.share.n)]))
        if let points = theme.points {
          html.write(" " + words("strength.points", ["points": words.number(points.value)]))
        }
      }
      if let quote = theme.keep.first { Evidence(words: words).quote(&html, quote) }
    }
  }
}
