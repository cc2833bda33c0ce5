import LyttInsight
import LyttModel
import LyttStats

/// Scores beside the class, all, and published figures.
struct ScoreSection {
  let insight: Insight
  let words: Words

  func write(_ html: inout HTML, _ participant: ParticipantInsight) {
    guard !participant.scores.isEmpty else { return }
    html.tag("section", ["id": "scores", "aria-labelledby": "scores-title"]) { html in
      html.tag("h2", ["id": "scores-title"], text: words("scores.title"))
      outstanding(&html, participant)
      legend(&html, hasPublished: participant.scores.contains { !$0.published.isEmpty })
      for (kind, key) in [
        (ScoreKind.total, "scores.total"), (.area, "scores.areas"), (.category, "scores.categories"),
        (.question, "scores.questions"), (.recommend, "scores.recommend"),
      ] {
        let lines = participant.scores.filter { insight.scores[$0.score].kind == kind }
        if !lines.isEmpty { table(&html, lines, caption: words(key), Strip(scores: participant.scores)) }
      }
      if participant.scores.contains(where: { !$0.published.isEmpty }) || insight.benchmarks.isReconstruction {
        html.tag("p", ["class": "note"], text: sourceNote(participant))
      }
    }
  }

  private func sourceNote(_ participant: ParticipantInsight) -> String {
    var parts: [String] = []
    if insight.benchmarks.isReconstruction { parts.append(words("scores.reconstruction")) }
    var sources: [String] = []
    for benchmark in participant.scores.flatMap(\.published) where !sources.contains(benchmark.source) {
      sources.append(benchmark.source)
    }
    if !sources.isEmpty { parts.append(words("scores.sources", ["sources": sources.joined(separator: "; ")])) }
    return parts.joined(separator: " ")
  }

  private func outstanding(_ html: inout HTML, _ participant: ParticipantInsight) {
    guard !participant.hasFewAnswers else { return }
    if participant.highScores.isEmpty && participant.lowScores.isEmpty {
      html.tag("p", text: words("scores.none-apart"))
      return
    }
    html.tag("div", ["class": "sides"]) { html in
      for (key, lines, kind) in [
        ("scores.solid", participant.highScores, "done"), ("scores.closer", participant.lowScores, "lacking"),
      ] {
        html.tag("div", ["class": "side " + kind]) { html in
          html.tag("h3", text: words(key))
          if lines.isEmpty { html.tag("p", ["class": "muted"], text: words("scores.none-here")) }
          html.tag("ul", ["class": "plain"]) { html in
            for line in lines {
              html.tag("li") { html in
                html.tag("span", text: insight.scores[line.score].name + " ")
                html.tag("b", ["class": "num"], text: words.number(line.own.value))
                html.write(
                  " " + words("scores.against", ["points": words.signed(line.pointsToClass ?? line.pointsToAll ?? 0)]))
              }
            }
          }
        }
      }
    }
  }

  private func legend(_ html: inout HTML, hasPublished: Bool) {
    html.tag("ul", ["class": "legend", "aria-hidden": "true"]) { html in
      for (kind, key) in [("point", "legend.own"), ("own-class", "legend.class"), ("all", "legend.all")]
        + (hasPublished ? [("published", "legend.published")] : [])
      {
        html.tag("li") { html in
          html.tag("svg", ["class": "strip", "width": "22", "height": "16"]) { html in
            switch kind {
            case "point":
              html.shape("line", ["class": "interval", "x1": "1", "x2": "21", "y1": "8", "y2": "8"])
              html.shape("circle", ["class": "point", "cx": "11", "cy": "8", "r": "5"])
            case "published":
              html.shape("path", ["class": "published", "d": "M11 3L16 8L11 13L6 8Z"])
            default: html.shape("line", ["class": kind, "x1": "11", "x2": "11", "y1": "1", "y2": "15"])
            }
          }
          html.write(words(key))
        }
      }
    }
  }

  private func table(_ html: inout HTML, _ lines: [ScoreLine], caption: String, _ strip: Strip) {
    html.tag("table", ["class": "dots"]) { html in
      html.tag("caption", text: caption)
      html.tag("thead") { html in
        html.tag("tr") { html in
          html.tag("th", ["scope": "col"]) { html in
            html.tag("span", ["class": "sr"], text: words("col.score"))
            strip.axis(&html, ticks: strip.ticks) { words.number($0, decimals: 0) }
          }
          for key in ["col.own", "col.to-class", "col.to-all"] {
            html.tag("th", ["scope": "col", "class": "num"], text: words(key))
          }
        }
      }
      html.tag("tbody") { html in for line in lines { row(&html, line, strip) } }
    }
  }

  private func row(_ html: inout HTML, _ line: ScoreLine, _ strip: Strip) {
    html.tag("tr") { html in
      html.tag("th", ["scope": "row"]) { html in
        html.tag("span", ["class": "row-name"], text: insight.scores[line.score].name)
        let meta = meta(line)
        if !meta.isEmpty { html.tag("span", ["class": "row-meta"], text: meta.joined(separator: " · ")) }
        var marks: [(Strip.Mark, Double)] = line.published.map { (.published, $0.value) }
        if let value = line.classMean?.value { marks.append((.ownClass, value)) }
        if let value = line.allMean?.value { marks.append((.all, value)) }
        strip.draw(&html, point: line.own.value, interval: line.own.interval, marks: marks)
      }
      html.tag("td", ["class": "num"]) { html in
        html.tag("b", text: words.number(line.own.value))
        if let interval = line.own.interval {
          html.tag("span", ["class": "small"], text: words.range(interval.clamped(to: 0...100)))
        } else {
          html.tag("span", ["class": "small"], text: words("n", ["n": words.integer(line.own.n)]))
        }
      }
      html.tag("td", ["class": "num"]) { html in
        html.write(line.pointsToClass.map { words.signed($0) } ?? "–")
        if let value = line.classMean?.value { html.tag("span", ["class": "small"], text: words.number(value)) }
      }
      html.tag("td", ["class": "num"]) { html in
        html.write(line.pointsToAll.map { words.signed($0) } ?? "–")
        if let percent = line.percentToAll {
          html.tag("span", ["class": "small"], text: words.signedPercent(percent))
        }
      }
    }
  }

  private func meta(_ line: ScoreLine) -> [String] {
    var meta: [String] = []
    let kind = insight.scores[line.score].kind
    if kind != .question {
      if let rank = line.rank { meta.append(RankText.all(rank, words)) }
    }
    for benchmark in line.published {
      let who = benchmark.participantClass ?? words("published.all")
      let year = benchmark.year.map { " \($0)" } ?? ""
      meta.append(
        words(
          benchmark.status == .final ? "published.final" : "published.preliminary",
          ["who": who, "year": year, "value": words.number(benchmark.value)]))
    }
    return meta
  }
}

extension Words {
  /// An interval in brackets: «[3,1–7,9]»; with negative ends «[−3,1 til 2,0]».
  func interval(_ interval: Interval, decimals: Int = 1) -> String { "[" + range(interval, decimals: decimals) + "]" }

  /// An interval's ends.
  func range(_ interval: Interval, decimals: Int = 1) -> String {
    let ends = (number(interval.lower, decimals: decimals), number(interval.upper, decimals: decimals))
    return interval.lower < 0 || interval.upper < 0
      ? self("range", ["lower": ends.0, "upper": ends.1]) : ends.0 + "–" + ends.1
  }

  /// A difference in whole percent, with its sign.
  func signedPercent(_ percent: Double) -> String {
    signed(percent, decimals: 0) + (language == .english ? "%" : "\u{00A0}%")
  }
}
