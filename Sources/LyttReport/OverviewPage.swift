import LyttInsight
import LyttModel
import LyttStats

/// The front page: ranking, classes, what matters most, and what was read.
struct OverviewPage {
  let insight: Insight
  let frame: PageFrame
  private var words: Words { frame.words }

  func page() -> Page {
    frame.page(path: "index.html", title: words("overview.title"), place: .overview, root: "") { html in
      head(&html)
      ranking(&html)
      ImportanceSection(insight: insight, words: words).write(&html)
      movers(&html)
      ClassSection(insight: insight, words: words).write(&html)
      DataQualitySection(insight: insight, words: words).write(&html)
    }
  }

  private func head(_ html: inout HTML) {
    html.tag("header", ["class": "page-head"]) { html in
      html.tag("p", ["class": "eyebrow"], text: words("overview.eyebrow"))
      html.tag("h1", text: words("overview.title"))
      var facts = [
        words.count(insight.participants.count, "participants"),
        words.count(insight.dataQuality.enquiries, "enquiries"),
      ]
      if insight.classes.count > 1 { facts.insert(words.count(insight.classes.count, "classes"), at: 1) }
      if let period = Period.text(insight.dataQuality, words) { facts.append(period) }
      html.tag("p", ["class": "facts"], text: facts.joined(separator: " · "))
    }
  }

  private var columns: [Int] {
    var columns: [Int] = []
    for index in [insight.headline.total, insight.headline.agentArea, insight.headline.outcome] {
      if let index, !columns.contains(index) { columns.append(index) }
    }
    return columns
  }

  private func ranking(_ html: inout HTML) {
    html.tag("section", ["aria-labelledby": "ranking"]) { html in
      html.tag("h2", ["id": "ranking"], text: words("ranking.title"))
      html.tag("p", ["class": "lede"], text: words("ranking.lede"))
      let lead = columns.first
      let order = insight.participants.sorted { a, b in
        let x = a.line(lead)?.own.value ?? -1
        let y = b.line(lead)?.own.value ?? -1
        return (-x, a.name) < (-y, b.name)
      }
      let frame = insight.participants.count > 12 ? "scroll tall" : "scroll"
      html.tag("div", ["class": frame, "role": "group", "tabindex": "0", "aria-label": words("ranking.title")]) {
        html in
        html.tag("table", ["class": "plain-table sortable filterable", "id": "ranking-table"]) { html in
          html.tag("caption", ["class": "sr"], text: words("ranking.title"))
          html.tag("thead") { html in
            html.tag("tr") { html in
              html.tag("th", ["scope": "col"], text: words("col.participant"))
              html.tag("th", ["scope": "col"], text: words("col.class"))
              html.tag("th", ["scope": "col", "class": "num"], text: words("col.enquiries"))
              for score in columns {
                html.tag("th", ["scope": "col", "class": "num wide"], text: insight.scores[score].name)
                html.tag("th", ["scope": "col", "class": "num"], text: words("col.rank"))
              }
              html.tag("th", ["scope": "col"], text: words("col.train-first"))
            }
          }
          let strip = Strip(scores: order.flatMap { one in columns.compactMap { one.line($0) } })
          html.tag("tbody") { html in for participant in order { row(&html, participant, strip) } }
        }
      }
    }
  }

  private func row(_ html: inout HTML, _ participant: ParticipantInsight, _ strip: Strip) {
    html.tag("tr") { html in
      html.tag("th", ["scope": "row"]) { html in
        html.tag("a", ["href": "participants/\(participant.slug).html"], text: participant.name)
      }
      html.tag("td", text: participant.participantClass ?? "")
      html.tag("td", ["class": "num", "data-v": String(participant.enquiries)]) { html in
        html.write(words.integer(participant.enquiries))
        if participant.hasFewAnswers { html.tag("span", ["class": "small"], text: words("few.short")) }
      }
      for score in columns {
        let line = participant.line(score)
        html.tag("td", ["class": "num wide", "data-v": line.map { AnalystTable.key($0.own.value) } ?? ""]) { html in
          guard let line else { return html.write("–") }
          html.write(words.number(line.own.value))
          strip.draw(&html, point: line.own.value, interval: line.own.interval, kind: "thin")
        }
        html.tag("td", ["class": "num", "data-v": line?.rank.map { String($0.position) } ?? ""]) { html in
          guard let rank = line?.rank else { return html.write("–") }
          html.write(words.integer(rank.position))
          html.tag(
            "span", ["class": "small"],
            text: rank.best == rank.worst ? "" : words.integer(rank.best) + "–" + words.integer(rank.worst))
        }
      }
      html.tag("td", text: participant.themes.first.map { words.cue($0.cue.rawValue) } ?? "–")
    }
  }

  private func movers(_ html: inout HTML) {
    guard !insight.movers.isEmpty else { return }
    html.tag("section", ["aria-labelledby": "movers"]) { html in
      html.tag("h2", ["id": "movers"], text: words("movers.title"))
      html.tag("p", ["class": "lede"], text: words("movers.lede"))
      if insight.analysis.waveDrift?.isClear == true {
        html.tag("p", ["class": "notice"], text: words("drift.wave.notice"))
      }
      html.tag(
        "div",
        [
          "class": insight.movers.count > 12 ? "scroll tall" : "scroll", "role": "group", "tabindex": "0",
          "aria-label": words("movers.title"),
        ]
      ) {
        html in
        html.tag("table", ["class": "plain-table sortable"]) { html in
          html.tag("caption", ["class": "sr"], text: words("movers.title"))
          html.tag("thead") { html in
            html.tag("tr") { html in
              html.tag("th", ["scope": "col"], text: words("col.participant"))
              for key in ["col.before", "col.now", "col.change", "col.interval"] {
                html.tag("th", ["scope": "col", "class": "num"], text: words(key))
              }
            }
          }
          html.tag("tbody") { html in
            for mover in insight.movers {
              html.tag("tr") { html in
                let participant = insight.participants[mover.participant]
                html.tag("th", ["scope": "row"]) { html in
                  html.tag("a", ["href": "participants/\(participant.slug).html"], text: participant.name)
                }
                for (value, text) in [
                  (mover.before.value, words.number(mover.before.value)),
                  (mover.now.value, words.number(mover.now.value)),
                  (mover.change.value, words.signed(mover.change.value)),
                ] { html.tag("td", ["class": "num", "data-v": AnalystTable.key(value)], text: text) }
                html.tag("td", ["class": "num"], text: mover.change.interval.map { words.interval($0) } ?? "–")
              }
            }
          }
        }
      }
      AnalystTable.source(
        &html, words, "time.csv",
        [
          words("col.participant"): "name", words("col.before") + ", " + words("col.now"): "period value",
          words("col.change"): "value", words("col.interval"): "lower upper",
        ])
    }
  }
}
