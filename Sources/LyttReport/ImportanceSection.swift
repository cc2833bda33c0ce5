import LyttInsight
import LyttModel
import LyttStats

/// The map of importance and performance, with its table.
struct ImportanceSection {
  let insight: Insight
  let words: Words

  func write(_ html: inout HTML) {
    let points = insight.importance.sorted { (-$0.importance.value, $0.subject) < (-$1.importance.value, $1.subject) }
    guard points.count > 1, let outcome = insight.headline.outcome else { return }
    html.tag("section", ["aria-labelledby": "importance"]) { html in
      html.tag("h2", ["id": "importance"], text: words("importance.title"))
      html.tag("p", ["class": "lede"], text: words("importance.lede", ["score": insight.scores[outcome].name]))
      html.tag("div", ["class": "map-and-table"]) { html in
        map(&html, points)
        table(&html, points)
      }
    }
  }

  private func map(_ html: inout HTML, _ points: [ImportancePoint]) {
    let top = max(1, points.map(\.importance.value).max() ?? 1)
    let bottom = min(0, points.map(\.importance.value).min() ?? 0)
    func x(_ share: Double) -> Double { 7 + 86 * share }
    func y(_ value: Double) -> Double { 92 - 84 * (value - bottom) / (top - bottom) }
    func percent(_ value: Double) -> String { Words.fixed(value, decimals: 2) + "%" }
    html.tag("figure", ["class": "map"]) { html in
      html.tag("svg", ["width": "100%", "height": "420", "role": "img", "aria-labelledby": "map-t map-d"]) { html in
        html.tag("title", ["id": "map-t"], text: words("importance.title"))
        html.tag("desc", ["id": "map-d"], text: words("importance.desc"))
        html.shape("rect", ["class": "corner", "x": "0", "y": "0", "width": "50%", "height": "50%"])
        html.shape("line", ["class": "grid", "x1": "50%", "x2": "50%", "y1": "0", "y2": "100%"])
        html.shape("line", ["class": "grid", "x1": "0", "x2": "100%", "y1": "50%", "y2": "50%"])
        html.tag("text", ["class": "corner-label", "x": "1.5%", "y": "18"], text: words("importance.train"))
        html.tag(
          "text", ["class": "corner-label", "x": "98.5%", "y": "18", "text-anchor": "end"],
          text: words("importance.keep"))
        for (index, point) in points.enumerated().reversed() {
          let cue = CueID(point.subject)
          let family = cue.isHeadline ? cue.family : "context"
          html.tag("g", ["class": "dot " + family]) { html in
            html.tag("title", text: words.cue(point.subject))
            html.shape(
              "circle",
              ["cx": percent(x(point.performance)), "cy": percent(y(point.importance.value)), "r": "12"])
            html.tag(
              "text",
              [
                "x": percent(x(point.performance)), "y": percent(y(point.importance.value)), "dy": "4.5",
                "text-anchor": "middle",
              ], text: String(index + 1))
          }
        }
      }
      html.tag("figcaption", text: words("importance.axes"))
    }
  }

  private func table(_ html: inout HTML, _ points: [ImportancePoint]) {
    html.tag("table", ["class": "plain-table compact"]) { html in
      html.tag("caption", ["class": "sr"], text: words("importance.title"))
      html.tag("thead") { html in
        html.tag("tr") { html in
          html.tag("th", ["scope": "col", "class": "num"], text: words("col.number"))
          html.tag("th", ["scope": "col"], text: words("col.cue"))
          html.tag("th", ["scope": "col", "class": "num"], text: words("col.points"))
          html.tag("th", ["scope": "col", "class": "num"], text: words("col.done-share"))
        }
      }
      html.tag("tbody") { html in
        for (index, point) in points.enumerated() {
          html.tag("tr") { html in
            html.tag("td", ["class": "num"], text: String(index + 1))
            html.tag("th", ["scope": "row"], text: words.cue(point.subject))
            html.tag("td", ["class": "num"]) { html in
              html.write(words.signed(point.importance.value))
              if let interval = point.importance.interval {
                html.tag("span", ["class": "small"], text: words.range(interval))
              }
            }
            html.tag("td", ["class": "num"], text: words.percent(point.performance))
          }
        }
      }
    }
  }
}

/// What was read, and what was left out.
struct DataQualitySection {
  let insight: Insight
  let words: Words

  func write(_ html: inout HTML) {
    let quality = insight.dataQuality
    html.tag("section", ["aria-labelledby": "quality"]) { html in
      html.tag("h2", ["id": "quality"], text: words("quality.title"))
      html.tag("div", ["class": "facts-list"]) { html in
        fact(&html, "quality.enquiries", words.integer(quality.enquiries))
        fact(&html, "quality.skipped", words.integer(quality.skipped.count))
        fact(&html, "quality.unanswered", words.integer(quality.unanswered))
        fact(&html, "quality.with-comment", words.integer(quality.withComment))
        fact(
          &html, "quality.languages",
          list(quality.languages) { words.optional("language." + $0) ?? $0 })
        fact(&html, "quality.channels", list(quality.channels) { words.channel($0) })
        let missing = quality.missingScores.filter { $0.n > 0 }
        fact(
          &html, "quality.missing",
          missing.isEmpty ? words("quality.none") : words.integer(missing.reduce(0) { $0 + $1.n }))
      }
      if !quality.skipped.isEmpty { html.tag("p", ["class": "note"], text: words("quality.skipped-note")) }
    }
  }

  private func list(_ counts: [DataQuality.Count], _ name: (String) -> String) -> String {
    counts.isEmpty ? "–" : counts.map { "\(name($0.name)) \(words.integer($0.n))" }.joined(separator: ", ")
  }

  private func fact(_ html: inout HTML, _ key: String, _ value: String) {
    html.tag("dl") { html in
      html.tag("dt", text: words(key))
      html.tag("dd", text: value)
    }
  }
}
