import LyttInsight
import LyttModel
import LyttStats

/// Classes compared: scores, and the share of feeling month by month.
struct ClassSection {
  let insight: Insight
  let words: Words

  func write(_ html: inout HTML) {
    guard insight.classes.count > 1 else { return }
    html.tag("section", ["aria-labelledby": "classes"]) { html in
      html.tag("h2", ["id": "classes"], text: words("classes.title"))
      html.tag("p", ["class": "lede"], text: words("classes.lede"))
      let coarse = insight.scores.indices.filter {
        insight.scores[$0].kind == .total || insight.scores[$0].kind == .area
      }
      let strip = Strip(scores: insight.classes.flatMap { $0.scores.filter { coarse.contains($0.score) } })
      for score in coarse { table(&html, score, strip) }
      questions(&html)
      months(&html)
    }
  }

  private func table(_ html: inout HTML, _ score: Int, _ strip: Strip) {
    let lines = insight.classes.compactMap { group in
      group.scores.first { $0.score == score }.map { (group, $0) }
    }.sorted { (-$0.1.own.value, $0.0.name) < (-$1.1.own.value, $1.0.name) }
    guard !lines.isEmpty else { return }
    html.tag("table", ["class": "dots"]) { html in
      html.tag("caption", text: insight.scores[score].name)
      html.tag("thead") { html in
        html.tag("tr") { html in
          html.tag("th", ["scope": "col"]) { html in
            html.tag("span", ["class": "sr"], text: words("col.class"))
            strip.axis(&html, ticks: strip.ticks) { words.number($0, decimals: 0) }
          }
          for key in ["col.mean", "col.to-all"] { html.tag("th", ["scope": "col", "class": "num"], text: words(key)) }
        }
      }
      html.tag("tbody") { html in
        for (group, line) in lines {
          html.tag("tr") { html in
            html.tag("th", ["scope": "row"]) { html in
              html.tag("span", ["class": "row-name"], text: group.name)
              html.tag("span", ["class": "row-meta"], text: words.count(group.participants, "participants"))
              strip.draw(
                &html, point: line.own.value, interval: line.own.interval,
                marks: line.allMean.map { [(.all, $0.value)] } ?? [])
            }
            html.tag("td", ["class": "num"]) { html in
              html.tag("b", text: words.number(line.own.value))
              if let interval = line.own.interval {
                html.tag("span", ["class": "small"], text: words.range(interval.clamped(to: 0...100)))
              }
            }
            html.tag("td", ["class": "num"]) { html in
              html.write(line.pointsToAll.map { words.signed($0) } ?? "–")
              if let percent = line.percentToAll {
                html.tag("span", ["class": "small"], text: words.signedPercent(percent))
              }
            }
          }
        }
      }
    }
  }

  /// Every question by class, as a table that folds out.
  private func questions(_ html: inout HTML) {
    let scores = insight.scores.indices.filter {
      insight.scores[$0].kind == .question || insight.scores[$0].kind == .category
    }
    guard !scores.isEmpty else { return }
    html.tag("details") { html in
      html.tag("summary", text: words("classes.questions"))
      html.tag("div", ["class": "scroll", "role": "group", "tabindex": "0", "aria-label": words("classes.questions")]) {
        html in
        html.tag("table", ["class": "plain-table sortable"]) { html in
          html.tag("caption", ["class": "sr"], text: words("classes.questions"))
          html.tag("thead") { html in
            html.tag("tr") { html in
              html.tag("th", ["scope": "col"], text: words("col.score"))
              for group in insight.classes { html.tag("th", ["scope": "col", "class": "num"], text: group.name) }
            }
          }
          html.tag("tbody") { html in
            for score in scores {
              html.tag("tr") { html in
                html.tag("th", ["scope": "row"], text: insight.scores[score].name)
                for group in insight.classes {
                  let value = group.scores.first { $0.score == score }?.own.value
                  html.tag(
                    "td", ["class": "num", "data-v": value.map { AnalystTable.key($0) } ?? ""],
                    text: value.map { words.number($0) } ?? "–")
                }
              }
            }
          }
        }
      }
    }
  }

  private func months(_ html: inout HTML) {
    let months = Array(Set(insight.classes.flatMap { $0.months.map(\.month) })).sorted()
    guard months.count > 1 else { return }
    html.tag("h3", text: words("months.title"))
    html.tag("p", ["class": "note"], text: words("months.note"))
    if insight.analysis.drift?.isClear == true { html.tag("p", ["class": "notice"], text: words("drift.notice")) }
    html.tag("div", ["class": "multiples"]) { html in
      for group in insight.classes {
        TrendChart(words: words).write(
          &html, title: group.name, months: months,
          figures: months.map { month in group.months.first { $0.month == month }?.emotionShare })
      }
    }
  }
}

/// A small line of shares by month, with its table.
struct TrendChart {
  let words: Words

  func write(_ html: inout HTML, title: String, months: [String], figures: [Figure?]) {
    let id = "trend-" + Slug.plain(title, fallback: "alle")
    func x(_ index: Int) -> String {
      Words.fixed(8 + 84 * Double(index) / Double(max(1, months.count - 1)), decimals: 2) + "%"
    }
    func y(_ share: Double) -> String { Words.fixed(100 - 10 - 80 * min(1, max(0, share)), decimals: 2) + "%" }
    html.tag("figure", ["class": "trend"]) { html in
      html.tag("figcaption", text: title)
      html.tag(
        "svg", ["width": "100%", "height": "96", "role": "img", "aria-labelledby": "\(id)-t \(id)-d"]
      ) { html in
        html.tag("title", ["id": id + "-t"], text: words("months.svg-title", ["class": title]))
        html.tag(
          "desc", ["id": id + "-d"],
          text: zip(months, figures).map { "\(words.month($0)): \($1.map { words.percent($0.value) } ?? "–")" }
            .joined(separator: ", "))
        for share in [0.0, 0.5, 1.0] {
          html.shape("line", ["class": "grid", "x1": "4%", "x2": "96%", "y1": y(share), "y2": y(share)])
        }
        for (index, figure) in figures.enumerated() {
          guard let figure else { continue }
          if let interval = figure.interval {
            html.shape(
              "line",
              ["class": "interval", "x1": x(index), "x2": x(index), "y1": y(interval.lower), "y2": y(interval.upper)])
          }
          if index > 0, let before = figures[index - 1] {
            html.shape(
              "line",
              ["class": "line", "x1": x(index - 1), "x2": x(index), "y1": y(before.value), "y2": y(figure.value)])
          }
        }
        for (index, figure) in figures.enumerated() {
          if let figure { html.shape("circle", ["class": "point", "cx": x(index), "cy": y(figure.value), "r": "4"]) }
        }
      }
      html.tag("details") { html in
        html.tag("summary", text: words("chart.table"))
        html.tag("table", ["class": "plain-table"]) { html in
          html.tag("caption", ["class": "sr"], text: title)
          html.tag("thead") { html in
            html.tag("tr") { html in
              html.tag("th", ["scope": "col"], text: words("col.month"))
              html.tag("th", ["scope": "col", "class": "num"], text: words("col.feeling-share"))
            }
          }
          html.tag("tbody") { html in
            for (month, figure) in zip(months, figures) {
              html.tag("tr") { html in
                html.tag("th", ["scope": "row"], text: words.month(month))
                html.tag("td", ["class": "num"], text: figure.map { words.percent($0.value) } ?? words("few.cell"))
              }
            }
          }
        }
      }
    }
  }
}
