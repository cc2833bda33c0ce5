import LyttInsight
import LyttModel
import LyttStats

/// Channels and teams apart.
struct GroupSection {
  let insight: Insight
  let words: Words

  func write(_ html: inout HTML, _ participant: ParticipantInsight) {
    section(&html, "channels", participant.channels)
    section(&html, "teams", participant.teams)
  }

  private func section(_ html: inout HTML, _ id: String, _ groups: [GroupInsight]) {
    guard !groups.isEmpty else { return }
    html.tag("section", ["id": id, "aria-labelledby": id + "-title"]) { html in
      html.tag("h2", ["id": id + "-title"], text: words(id + ".title"))
      html.tag("div", ["class": "scroll", "role": "group", "tabindex": "0", "aria-label": words(id + ".title")]) {
        html in
        html.tag("table", ["class": "plain-table"]) { html in
          html.tag("caption", ["class": "sr"], text: words(id + ".title"))
          html.tag("thead") { html in
            html.tag("tr") { html in
              html.tag("th", ["scope": "col"], text: words("col." + id))
              html.tag("th", ["scope": "col", "class": "num"], text: words("col.enquiries"))
              for score in [insight.headline.total, insight.headline.agentArea] {
                if let score {
                  html.tag("th", ["scope": "col", "class": "num"], text: insight.scores[score].name)
                }
              }
              html.tag("th", ["scope": "col", "class": "num"], text: words("col.feeling-share"))
              for family in CueID.headlineFamilies {
                html.tag(
                  "th", ["scope": "col", "class": "num"], text: words("col.lacking", ["cue": words.cue(family)]))
              }
            }
          }
          html.tag("tbody") { html in for group in groups { row(&html, group) } }
        }
      }
      html.tag("p", ["class": "note"], text: words("groups.note", ["n": words.integer(insight.options.minCell)]))
    }
  }

  private func row(_ html: inout HTML, _ group: GroupInsight) {
    html.tag("tr") { html in
      html.tag("th", ["scope": "row"], text: words.channel(group.name))
      html.tag("td", ["class": "num"], text: words.integer(group.enquiries))
      let width =
        1 + CueID.headlineFamilies.count + (insight.headline.total == nil ? 0 : 1)
        + (insight.headline.agentArea == nil ? 0 : 1)
      if group.isWithheld {
        html.tag("td", ["class": "muted", "colspan": String(width)], text: words("few.cell"))
        return
      }
      if insight.headline.total != nil { score(&html, group.total) }
      if insight.headline.agentArea != nil { score(&html, group.agentArea) }
      html.tag("td", ["class": "num"], text: group.emotionShare.map { words.percent($0.value) } ?? "–")
      for family in CueID.headlineFamilies {
        let line = group.families.first { $0.subject == family }
        html.tag(
          "td", ["class": "num"],
          text: line.map { words("part-of", ["part": words.integer($0.missed + $0.mixed), "n": words.integer($0.n)]) }
            ?? "–")
      }
    }
  }

  private func score(_ html: inout HTML, _ figure: Figure?) {
    html.tag("td", ["class": "num"]) { html in
      guard let figure else { return html.write("–") }
      html.write(words.number(figure.value))
      if let interval = figure.interval {
        html.tag("span", ["class": "small"], text: words.range(interval.clamped(to: 0...100)))
      }
    }
  }
}
