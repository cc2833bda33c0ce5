import LyttInsight
import LyttModel
import LyttStats

/// What drives the outcome, and how areas relate to the whole.
struct DriverSection {
  let insight: Insight
  let words: Words

  func write(_ html: inout HTML) {
    drivers(&html)
    parts(&html)
  }

  private func drivers(_ html: inout HTML) {
    let rows = insight.analysis.drivers
    guard !rows.isEmpty else { return }
    html.tag("section", ["aria-labelledby": "drivers"]) { html in
      html.tag("h2", ["id": "drivers"], text: words("drivers.title"))
      html.tag("p", ["class": "lede"], text: words("drivers.lede"))
      if let r2 = insight.analysis.driversR2 {
        html.tag("p", text: words("drivers.r2", ["r2": words.number(r2, decimals: 2)]))
        AnalystTable.source(&html, words, "insight.json", ["R²": "analysis.drivers_r2"])
      }
      AnalystTable.write(
        &html, title: words("drivers.title"),
        head: [
          (words("col.cue"), false), (words("col.importance"), true), (words("col.interval"), true),
          (words("col.coefficient"), true), (words("col.interval"), true),
        ]
      ) { html in
        for row in rows {
          html.tag("tr") { html in
            html.tag("th", ["scope": "row"], text: words.cue(row.subject))
            AnalystTable.number(&html, row.importance.value) { words.percent($0, decimals: 1) }
            html.tag(
              "td", ["class": "num"],
              text: row.importance.interval.map {
                words.number(100 * $0.lower) + "–" + words.percent($0.upper, decimals: 1)
              } ?? "–")
            AnalystTable.number(&html, row.coefficient.value) { words.signed($0) }
            html.tag("td", ["class": "num"], text: row.coefficient.interval.map { words.range($0) } ?? "–")
          }
        }
      }
      AnalystTable.source(
        &html, words, "drivers.csv",
        [
          words("col.cue"): "cue", words("col.importance"): "importance importance_lower importance_upper",
          words("col.coefficient"): "coefficient coefficient_lower coefficient_upper",
        ])
    }
  }

  private func parts(_ html: inout HTML) {
    let rows = insight.analysis.parts
    guard !rows.isEmpty else { return }
    html.tag("section", ["aria-labelledby": "parts"]) { html in
      html.tag("h2", ["id": "parts"], text: words("parts.title"))
      html.tag("p", ["class": "lede"], text: words("parts.lede"))
      AnalystTable.write(
        &html, title: words("parts.title"), classes: "sortable filterable",
        head: [
          (words("col.score"), false), (words("col.whole"), false), (words("col.r"), true),
          (words("col.within-ten"), true), (words("col.between-ten"), true), (words("col.good-end"), true),
        ]
      ) { html in
        for row in rows {
          html.tag("tr") { html in
            html.tag("th", ["scope": "row"], text: insight.scores[row.score].name)
            html.tag("td", text: row.whole.map { insight.scores[$0].name } ?? words("parts.rest"))
            cell(&html, row.pearson, decimals: 2)
            cell(&html, row.within, decimals: 1)
            cell(&html, row.between, decimals: 1)
            AnalystTable.number(&html, row.goodEndAfterPoorStart?.value) { words.percent($0) }
          }
        }
      }
      AnalystTable.source(
        &html, words, "parts.csv",
        [
          words("col.score"): "score", words("col.whole"): "whole",
          words("col.r"): "pearson pearson_lower pearson_upper",
          words("col.within-ten"): "within_ten within_ten_lower within_ten_upper",
          words("col.between-ten"): "between_ten between_ten_lower between_ten_upper",
          words("col.good-end"): "good_end",
        ])
    }
  }

  private func cell(_ html: inout HTML, _ figure: Figure?, decimals: Int) {
    html.tag("td", ["class": "num", "data-v": figure.map { AnalystTable.key($0.value) } ?? ""]) { html in
      guard let figure else { return html.write("–") }
      html.write(words.signed(figure.value, decimals: decimals))
      if let interval = figure.interval {
        html.tag("span", ["class": "small"], text: words.range(interval, decimals: decimals))
      }
    }
  }
}

/// Detectors against the tick-boxes that ask the same.
struct AgreementSection {
  let insight: Insight
  let words: Words

  func write(_ html: inout HTML) {
    let rows = insight.analysis.agreement
    guard !rows.isEmpty else { return }
    html.tag("section", ["aria-labelledby": "agreement"]) { html in
      html.tag("h2", ["id": "agreement"], text: words("agreement.title"))
      html.tag("p", ["class": "lede"], text: words("agreement.lede"))
      AnalystTable.write(
        &html, title: words("agreement.title"), classes: "sortable filterable copyable",
        head: [
          (words("col.question"), false), (words("col.cue"), false), (words("col.channel"), false),
          (words("col.n"), true), (words("col.coverage"), true), (words("col.yes-given"), true),
          (words("col.no-given"), true), ("κ", true), ("MCC", true),
        ]
      ) { html in
        for row in rows {
          html.tag("tr") { html in
            html.tag("th", ["scope": "row"], text: insight.scores[row.score].name)
            html.tag("td", text: words.cue(row.cue.rawValue))
            html.tag("td", text: row.channel.map { words.channel($0) } ?? words("all"))
            AnalystTable.number(&html, Double(row.n)) { words.integer(Int($0)) }
            AnalystTable.number(&html, row.coverage) { words.percent($0) }
            AnalystTable.number(&html, row.yesGivenPositive?.value) { words.percent($0) }
            AnalystTable.number(&html, row.noGivenNegative?.value) { words.percent($0) }
            AnalystTable.number(&html, row.kappa) { words.number($0, decimals: 2) }
            AnalystTable.number(&html, row.mcc) { words.number($0, decimals: 2) }
          }
        }
      }
      AnalystTable.source(
        &html, words, "agreement.csv",
        [
          words("col.question"): "question", words("col.cue"): "cue", words("col.channel"): "channel",
          words("col.n"): "n", words("col.coverage"): "coverage", words("col.yes-given"): "yes_given_positive",
          words("col.no-given"): "no_given_negative", "κ": "kappa", "MCC": "mcc",
        ])
      if rows.contains(where: { !$0.disagreements.isEmpty }) {
        AnalystTable.source(
          &html, words, "disagreements.csv",
          [words("agreement.review"): "question cue enquiry ticked comment_says comment"])
      }
    }
  }
}

/// Words that divide the highest from the lowest enquiries.
struct KeynessSection {
  let insight: Insight
  let words: Words

  func write(_ html: inout HTML) {
    let rows = insight.analysis.keyness
    guard !rows.isEmpty else { return }
    html.tag("section", ["aria-labelledby": "keyness"]) { html in
      html.tag("h2", ["id": "keyness"], text: words("keyness.title"))
      html.tag("p", ["class": "lede"], text: words("keyness.lede"))
      AnalystTable.write(
        &html, title: words("keyness.title"), classes: "sortable filterable copyable",
        head: [
          (words("col.word"), false), (words("col.high"), true), (words("col.low"), true), ("z", true), ("q", true),
          ("G²", true),
          ("DP", true),
        ]
      ) { html in
        for row in rows {
          html.tag("tr") { html in
            html.tag("th", ["scope": "row"], text: row.word)
            AnalystTable.number(&html, Double(row.high)) { words.integer(Int($0)) }
            AnalystTable.number(&html, Double(row.low)) { words.integer(Int($0)) }
            AnalystTable.number(&html, row.z) { words.signed($0) }
            AnalystTable.number(&html, row.q) { words.probability($0) }
            AnalystTable.number(&html, row.g2) { words.number($0) }
            AnalystTable.number(&html, row.dispersion) { words.number($0, decimals: 2) }
          }
        }
      }
      AnalystTable.source(
        &html, words, "keyness.csv",
        [
          words("col.word"): "word", words("col.high"): "high", words("col.low"): "low", "z": "z", "q": "q",
          "G²": "g2", "DP": "dp",
        ])
    }
  }
}

/// Whether the comments' wording changed over the season.
struct DriftSection {
  let insight: Insight
  let words: Words

  func write(_ html: inout HTML) {
    let analysis = insight.analysis
    guard analysis.drift != nil || analysis.waveDrift != nil else { return }
    html.tag("section", ["aria-labelledby": "drift"]) { html in
      html.tag("h2", ["id": "drift"], text: words("drift.title"))
      if let drift = analysis.drift { write(&html, drift, "drift", periods: ("axis.first", "axis.second")) }
      if let drift = analysis.waveDrift { write(&html, drift, "drift.wave", periods: ("col.before", "col.now")) }
    }
  }

  private func write(_ html: inout HTML, _ drift: Drift, _ key: String, periods: (String, String)) {
    html.tag("p", text: words(key + (drift.isClear ? ".clear" : ".none"), ["p": words.probability(drift.p)]))
    let field = key == "drift" ? "analysis.drift" : "analysis.wave_drift"
    AnalystTable.source(
      &html, words, "insight.json", ["p": field + ".p", words("col.word"): field + ".words"])
    guard drift.isClear else { return }
    AnalystTable.write(
      &html, title: words("drift.title"),
      head: [(words("col.word"), false), (words(periods.0), true), (words(periods.1), true)]
    ) { html in
      for word in drift.words {
        html.tag("tr") { html in
          html.tag("th", ["scope": "row"], text: word.word)
          AnalystTable.number(&html, word.before) { words.number(1000 * $0) + " ‰" }
          AnalystTable.number(&html, word.after) { words.number(1000 * $0) + " ‰" }
        }
      }
    }
  }
}
