import LyttInsight
import LyttModel

/// Agents' own texts in short: points down, channels across; each channel has a page of its own.
struct AgentTextSection {
  let words: Words

  func write(_ html: inout HTML, _ participant: ParticipantInsight) {
    guard !participant.agentTexts.isEmpty else { return }
    let shown = participant.agentTexts.filter { !$0.isWithheld }
    html.tag("section", ["id": "agent-texts", "aria-labelledby": "agent-title"]) { html in
      html.tag("h2", ["id": "agent-title"], text: words("agent.title"))
      guard !shown.isEmpty else {
        html.tag("p", ["class": "muted"], text: words("few.cell"))
        return
      }
      html.tag("p", ["class": "lede"], text: words("agent.lede"))
      html.tag("div", ["class": "scroll", "role": "group", "tabindex": "0", "aria-label": words("agent.title")]) {
        html in table(&html, participant, shown)
      }
      let withheld = participant.agentTexts.filter(\.isWithheld).map { words.channel($0.channel) }
      if !withheld.isEmpty {
        html.tag("p", ["class": "note"], text: withheld.joined(separator: ", ") + ": " + words("few.cell"))
      }
    }
  }

  private func table(_ html: inout HTML, _ participant: ParticipantInsight, _ shown: [AgentTextInsight]) {
    var points: [String] = []
    for item in shown.flatMap(\.items) where !points.contains(item.id) { points.append(item.id) }
    html.tag("table", ["class": "plain-table"]) { html in
      html.tag("caption", ["class": "sr"], text: words("agent.title"))
      html.tag("thead") { html in
        html.tag("tr") { html in
          html.tag("th", ["scope": "col"], text: words("col.point"))
          for group in shown {
            html.tag("th", ["scope": "col", "class": "num"]) { html in
              html.tag(
                "a", ["href": AgentTextPage.path(participant, group, from: "../")], text: words.channel(group.channel))
            }
          }
        }
      }
      html.tag("tbody") { html in
        for point in points {
          html.tag("tr") { html in
            html.tag("th", ["scope": "row"], text: words("checklist." + point))
            for group in shown {
              let item = group.items.first { $0.id == point }
              html.tag(
                "td", ["class": "num"],
                text: item.map {
                  words("part-of", ["part": words.integer($0.done), "n": words.integer(group.texts)])
                } ?? "–")
            }
          }
        }
        if shown.contains(where: { $0.lix != nil }) {
          html.tag("tr") { html in
            html.tag("th", ["scope": "row"], text: words("glossary.lix.term"))
            for group in shown {
              html.tag("td", ["class": "num"], text: group.lix.map { words.number($0.value, decimals: 0) } ?? "–")
            }
          }
        }
      }
    }
  }
}

/// What agents write in one channel, as a checklist with quotes.
struct AgentTextPage: Sendable {
  let insight: Insight
  let frame: PageFrame
  private var words: Words { frame.words }

  static func path(_ participant: ParticipantInsight, _ group: AgentTextInsight, from root: String = "") -> String {
    "\(root)texts/\(participant.slug)/\(group.slug).html"
  }

  /// A page for each channel that has enough texts.
  func pages(_ participant: ParticipantInsight) -> [Page] {
    participant.agentTexts.filter { !$0.isWithheld }.map { page(participant, $0) }
  }

  private func page(_ participant: ParticipantInsight, _ group: AgentTextInsight) -> Page {
    let channel = words.channel(group.channel)
    return frame.page(
      path: Self.path(participant, group),
      title: words("agent.page", ["name": participant.name, "channel": channel]), place: .participant, root: "../../"
    ) { html in
      html.tag("header", ["class": "page-head"]) { html in
        html.tag("p", ["class": "eyebrow"]) { html in
          html.tag(
            "a", ["href": "../../participants/\(participant.slug).html"], text: participant.name)
        }
        html.tag("h1", text: words("agent.heading", ["channel": channel]))
        html.tag("p", ["class": "facts"], text: words.count(group.texts, "texts"))
      }
      html.tag("p", ["class": "lede"], text: words("agent.lede"))
      for item in group.items { self.item(&html, item, of: group.texts) }
      if let lix = group.lix {
        html.tag("section", ["aria-labelledby": "lix"]) { html in
          html.tag("h2", ["id": "lix"], text: words("agent.readability"))
          html.tag(
            "p", text: words("agent.lix", ["lix": words.number(lix.value, decimals: 0), "n": words.integer(lix.n)]))
        }
      }
    }
  }

  private func item(_ html: inout HTML, _ item: AgentTextInsight.Item, of texts: Int) {
    html.tag("section", ["class": "theme point", "aria-labelledby": item.id]) { html in
      html.tag("h2", ["id": item.id], text: words("checklist." + item.id))
      html.tag("p") { html in
        html.tag("b", text: words("agent.done", ["done": words.integer(item.done), "n": words.integer(texts)]))
        html.write(" " + words("checklist-text." + item.id))
      }
      if item.done > 0, texts > 0 {
        let share = Double(item.done) / Double(texts)
        StateBar.draw(&html, StateShares(done: share, missed: 0, mixed: 0, unmentioned: 1 - share), kind: "slim")
      }
      for quote in item.quotes { Evidence(words: words).quote(&html, quote) }
    }
  }
}
