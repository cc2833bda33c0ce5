import LyttInsight
import LyttModel
import LyttStats

/// The analyst's page: differences, drivers, agreement, keyness, and every cue in its contexts.
struct AnalysisPage {
  let insight: Insight
  let frame: PageFrame
  private var words: Words { frame.words }

  func page() -> Page {
    frame.page(path: "analysis.html", title: words("analysis.title"), place: .analysis, root: "") { html in
      html.tag("header", ["class": "page-head"]) { html in
        html.tag("p", ["class": "eyebrow"], text: words("analysis.eyebrow"))
        html.tag("h1", text: words("analysis.title"))
        html.tag("p", ["class": "facts"], text: words("analysis.facts"))
      }
      conditions(&html)
      ForestSection(insight: insight, words: words).write(&html)
      CorrelationSection(insight: insight, words: words).write(&html)
      DriverSection(insight: insight, words: words).write(&html)
      AgreementSection(insight: insight, words: words).write(&html)
      KeynessSection(insight: insight, words: words).write(&html)
      DriftSection(insight: insight, words: words).write(&html)
      ConcordanceSection(insight: insight, words: words).write(&html)
    }
  }

  private func conditions(_ html: inout HTML) {
    html.tag("section", ["aria-labelledby": "conditions"]) { html in
      html.tag("h2", ["id": "conditions"], text: words("conditions.title"))
      html.tag("p", text: words("conditions.cluster." + insight.analysis.cluster.rawValue))
      if !insight.analysis.controls.isEmpty {
        let names = insight.analysis.controls.map { words.optional("control." + $0) ?? $0 }
        html.tag("p", text: words("conditions.controls", ["names": names.joined(separator: ", ")]))
      }
      html.tag("p", text: words("conditions.rules", rules))
      html.tag("p", text: words("conditions.reading"))
    }
  }

  /// What a test needs, and how it is corrected.
  private var rules: KeyValuePairs<String, String> {
    let rules = insight.analysis.rules
    return [
      "clusters": words.integer(rules.minimumClusters), "rows": words.integer(rules.minimumRows),
      "side": words.integer(rules.minimumClustersWith), "df": words.integer(Int(rules.minimumDegreesOfFreedom)),
      "method": words("correction." + rules.method.rawValue),
    ]
  }
}

/// A table that scrolls inside its own frame, sorts, and can be copied.
enum AnalystTable {
  static func write(
    _ html: inout HTML, title: String, classes: String = "sortable", isTall: Bool = true,
    head: [(String, isNumber: Bool)], rows: (inout HTML) -> Void
  ) {
    html.tag(
      "div", ["class": isTall ? "scroll tall" : "scroll", "role": "group", "tabindex": "0", "aria-label": title]
    ) { html in
      html.tag("table", ["class": "plain-table compact " + classes]) { html in
        html.tag("caption", ["class": "sr"], text: title)
        html.tag("thead") { html in
          html.tag("tr") { html in
            for (name, isNumber) in head {
              html.tag("th", ["scope": "col", "class": isNumber ? "num" : nil], text: name)
            }
          }
        }
        html.tag("tbody") { html in rows(&html) }
      }
    }
  }

  /// A cell with a number that sorts by its full value.
  static func number(_ html: inout HTML, _ value: Double?, _ text: (Double) -> String) {
    html.tag("td", ["class": "num", "data-v": value.map(key) ?? ""], text: value.map(text) ?? "–")
  }

  /// A value to sort by: four decimals, whole numbers without any.
  static func key(_ value: Double) -> String {
    Words.fixed(value, decimals: value == value.rounded() ? 0 : 4)
  }

  /// A line that leads to the file behind a table, and tells which of its columns holds what.
  ///
  /// - Parameters:
  ///   - columns: what the table shows, each with its columns in the file, split by blanks.
  static func source(_ html: inout HTML, _ words: Words, _ file: String, _ columns: KeyValuePairs<String, String>) {
    html.tag("p", ["class": "note source"]) { html in
      html.write(words("table.source") + " ")
      html.tag("a", ["href": "data/" + file], text: "data/" + file)
      for (position, column) in columns.enumerated() {
        html.write((position == 0 ? ": " : "; ") + column.key + " ")
        for (index, name) in column.value.split(separator: " ").enumerated() {
          if index > 0 { html.write(", ") }
          html.tag("code", text: String(name))
        }
      }
      html.write(".")
    }
  }
}

/// Adjusted differences for the headline score as a forest of intervals.
struct ForestSection {
  let insight: Insight
  let words: Words

  func write(_ html: inout HTML) {
    guard let outcome = insight.headline.outcome else { return }
    let rows = insight.analysis.associations.filter { $0.score == outcome && $0.level == nil && $0.aspect != "net" }
    let tested = rows.filter { $0.tested != nil }
    html.tag("section", ["aria-labelledby": "forest"]) { html in
      html.tag("h2", ["id": "forest"], text: words("forest.title", ["score": insight.scores[outcome].name]))
      if tested.isEmpty {
        html.tag("p", text: words("forest.none"))
        return
      }
      html.tag("p", ["class": "lede"], text: words("forest.lede"))
      let reach = max(
        1, tested.flatMap { row in row.tested?.interval.map { [abs($0.lower), abs($0.upper)] } ?? [] }.max() ?? 1)
      let strip = Strip(domain: -reach...reach)
      for aspect in ["pos", "neg"] {
        table(&html, tested.filter { $0.aspect == aspect }, aspect, strip, reach)
      }
      AnalystTable.source(
        &html, words, "correlations.csv",
        [
          words("col.cue"): "subject aspect", words("col.difference"): "difference low high",
          words("col.with"): "n_with n", words("col.q"): "q",
        ])
      let left = rows.count - tested.count
      if left > 0 { html.tag("p", ["class": "note"], text: words("forest.untested", ["n": words.integer(left)])) }
    }
  }

  private func table(_ html: inout HTML, _ rows: [AssociationRow], _ aspect: String, _ strip: Strip, _ reach: Double) {
    guard !rows.isEmpty else { return }
    let order = rows.sorted { a, b in
      let x = a.tested?.value ?? 0
      let y = b.tested?.value ?? 0
      return aspect == "pos" ? (-x, a.subject) < (-y, b.subject) : (x, a.subject) < (y, b.subject)
    }
    html.tag("table", ["class": "dots forest"]) { html in
      html.tag("caption", text: words("forest." + aspect))
      html.tag("thead") { html in
        html.tag("tr") { html in
          html.tag("th", ["scope": "col"]) { html in
            html.tag("span", ["class": "sr"], text: words("col.cue"))
            strip.axis(&html, ticks: [-reach, 0, reach]) { words.signed($0, decimals: 0) }
          }
          for key in ["col.difference", "col.with", "col.q"] {
            html.tag("th", ["scope": "col", "class": "num"], text: words(key))
          }
        }
      }
      html.tag("tbody") { html in
        for row in order {
          html.tag("tr", ["class": CueID.headlineFamilies.contains(row.subject) ? "family" : nil]) { html in
            html.tag("th", ["scope": "row"]) { html in
              html.tag("span", ["class": "row-name"], text: words.cue(row.subject))
              strip.draw(
                &html, point: row.tested?.value, interval: row.tested?.interval, zero: 0,
                kind: (row.statistics.q ?? 1) < 0.05 ? "clear" : "unclear")
            }
            html.tag("td", ["class": "num"]) { html in
              html.tag("b", text: row.tested.map { words.signed($0.value) } ?? "–")
              if let interval = row.tested?.interval {
                html.tag("span", ["class": "small"], text: words.range(interval))
              }
            }
            html.tag("td", ["class": "num"]) { html in
              html.write(words.integer(row.statistics.rowsWith))
              html.tag(
                "span", ["class": "small"], text: words("of", ["n": words.integer(row.statistics.rows)]))
            }
            html.tag("td", ["class": "num"], text: row.statistics.q.map { words.probability($0) } ?? "–")
          }
        }
      }
    }
  }
}

/// Every association with the coarse scores, to sort, filter and copy.
struct CorrelationSection {
  let insight: Insight
  let words: Words

  func write(_ html: inout HTML) {
    let rows = insight.analysis.associations.filter { $0.level == nil && insight.scores[$0.score].kind != .question }
    guard !rows.isEmpty else { return }
    html.tag("section", ["aria-labelledby": "correlations"]) { html in
      html.tag("h2", ["id": "correlations"], text: words("correlations.title"))
      html.tag("p", ["class": "lede"], text: words("correlations.lede"))
      AnalystTable.write(
        &html, title: words("correlations.title"), classes: "sortable filterable copyable screen",
        head: [
          (words("col.cue"), false), (words("col.aspect"), false), (words("col.score"), false), (words("col.n"), true),
          (words("col.with"), true), (words("col.difference"), true), (words("col.interval"), true),
          ("p", true), ("q", true), (words("col.within"), true), (words("col.between"), true), ("r", true),
          ("ρ", true), (words("col.status"), false),
        ]
      ) { html in for row in rows { self.row(&html, row) } }
      AnalystTable.source(
        &html, words, "correlations.csv",
        [
          words("col.cue"): "subject", words("col.aspect"): "aspect", words("col.score"): "score",
          words("col.n"): "n", words("col.with"): "n_with", words("col.difference"): "difference",
          words("col.interval"): "low high", "p": "p", "q": "q", words("col.within"): "within",
          words("col.between"): "between", "r": "pearson", "ρ": "spearman", words("col.status"): "status",
        ])
    }
  }

  private func row(_ html: inout HTML, _ row: AssociationRow) {
    let found = row.statistics
    html.tag("tr") { html in
      html.tag("th", ["scope": "row"], text: words.cue(row.subject))
      html.tag("td", text: words("aspect." + row.aspect))
      html.tag("td", text: insight.scores[row.score].name)
      AnalystTable.number(&html, Double(found.rows)) { words.integer(Int($0)) }
      AnalystTable.number(&html, Double(found.rowsWith)) { words.integer(Int($0)) }
      AnalystTable.number(&html, found.difference) { words.signed($0) }
      html.tag("td", ["class": "num"], text: found.estimate.map { words.range($0.interval) } ?? "–")
      AnalystTable.number(&html, found.estimate?.p) { words.probability($0) }
      AnalystTable.number(&html, found.q) { words.probability($0) }
      AnalystTable.number(&html, found.within?.value) { words.signed($0) }
      AnalystTable.number(&html, found.between?.value) { words.signed($0) }
      AnalystTable.number(&html, found.pearson?.value) { words.signed($0, decimals: 2) }
      AnalystTable.number(&html, found.spearman?.value) { words.signed($0, decimals: 2) }
      html.tag("td", text: words("status." + found.status.rawValue))
    }
  }
}
