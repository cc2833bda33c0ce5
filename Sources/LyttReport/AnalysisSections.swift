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
            AnalystTable.number(&html, row.importance.value) { words.percent($0) }
            html.tag(
              "td", ["class": "num"],
              text: row.importance.interval.map {
                words.number(100 * $0.lower, decimals: 0) + "–" + words.percent($0.upper)
              } ?? "–")
            AnalystTable.number(&html, row.coefficient.value) { words.signed($0) }
            html.tag("td", ["class": "num"], text: row.coefficient.interval.map { words.range($0) } ?? "–")
          }
        }
      }
      AnalystTable.source(&html, words, "themes.csv", "")
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
          (words("col.score"), false), (words("col.r"), true), (words("col.within-ten"), true),
          (words("col.between-ten"), true),
        ]
      ) { html in
        for row in rows {
          html.tag("tr") { html in
            html.tag("th", ["scope": "row"], text: insight.scores[row.score].name)
            cell(&html, row.pearson, decimals: 2)
            cell(&html, row.within, decimals: 1)
            cell(&html, row.between, decimals: 1)
          }
        }
      }
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
            html.tag("td", text: row.channel.map { words.optional("channel." + $0) ?? $0 } ?? words("all"))
            AnalystTable.number(&html, Double(row.n)) { words.integer(Int($0)) }
            AnalystTable.number(&html, row.coverage) { words.percent($0) }
            AnalystTable.number(&html, row.yesGivenPositive?.value) { words.percent($0) }
            AnalystTable.number(&html, row.noGivenNegative?.value) { words.percent($0) }
            AnalystTable.number(&html, row.kappa) { words.number($0, decimals: 2) }
            AnalystTable.number(&html, row.mcc) { words.number($0, decimals: 2) }
          }
        }
      }
      AnalystTable.source(&html, words, "agreement.csv", "")
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
      AnalystTable.source(&html, words, "keyness.csv", "")
    }
  }
}

/// Every cue in its contexts, a few lines from each of several participants.
struct ConcordanceSection {
  let insight: Insight
  let words: Words
  private let linesPerSide = 12

  private struct Line {
    var left: String
    var hit: String
    var right: String
    var score: Double?
    var polarity: Polarity
  }

  func write(_ html: inout HTML) {
    let lines = collect()
    guard !lines.isEmpty else { return }
    html.tag("section", ["aria-labelledby": "kwic"]) { html in
      html.tag("h2", ["id": "kwic"], text: words("kwic.title"))
      html.tag("p", ["class": "lede"], text: words("kwic.lede"))
      for cue in insight.cues {
        guard let found = lines[cue] else { continue }
        html.tag("details") { html in
          html.tag(
            "summary", text: words("kwic.cue", ["cue": words.cue(cue.rawValue), "n": words.integer(found.count)]))
          table(&html, cue, found)
        }
      }
    }
  }

  private func table(_ html: inout HTML, _ cue: CueID, _ lines: [Line]) {
    let title = words.cue(cue.rawValue)
    html.tag("div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": title]) { html in
      html.tag("table", ["class": "kwic"]) { html in
        html.tag("caption", ["class": "sr"], text: title)
        html.tag("thead", ["class": "sr"]) { html in
          html.tag("tr") { html in
            for key in ["col.left", "col.hit", "col.right", "col.sign", "col.score"] {
              html.tag("th", ["scope": "col"], text: words(key))
            }
          }
        }
        html.tag("tbody") { html in
          for line in lines {
            html.tag("tr") { html in
              html.tag("td", ["class": "left"], text: line.left)
              html.tag("td") { html in
                html.tag("mark", ["class": Evidence.style(cue, line.polarity)], text: line.hit)
              }
              html.tag("td", ["class": "right"], text: line.right)
              html.tag("td", text: line.polarity == .positive ? "+" : "−")
              html.tag("td", ["class": "num"], text: line.score.map { words.number($0, decimals: 0) } ?? "–")
            }
          }
        }
      }
    }
  }

  /// Takes one line from each participant in turn, so that no participant fills the list.
  private func collect() -> [CueID: [Line]] {
    var lines: [CueID: [Line]] = [:]
    var taken: [CueID: (pos: Int, neg: Int)] = [:]
    for participant in insight.participants {
      var here = Set<String>()
      for comment in participant.comments where comment.genre == .comment && !comment.cues.isEmpty {
        let scalars = Array(comment.text.unicodeScalars)
        for cue in comment.cues where cue.start < cue.end && cue.end <= scalars.count {
          let key = cue.cue.rawValue + cue.polarity.rawValue
          var count = taken[cue.cue] ?? (0, 0)
          guard (cue.polarity == .positive ? count.pos : count.neg) < linesPerSide, here.insert(key).inserted else {
            continue
          }
          if cue.polarity == .positive { count.pos += 1 } else { count.neg += 1 }
          taken[cue.cue] = count
          lines[cue.cue, default: []].append(Self.line(scalars, cue, comment.score))
        }
      }
    }
    return lines.mapValues { $0.filter { $0.polarity == .positive } + $0.filter { $0.polarity == .negative } }
  }

  private static func line(_ scalars: [Unicode.Scalar], _ cue: Cue, _ score: Double?) -> Line {
    func string(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range].map { $0.properties.isWhitespace ? " " : $0 })
      return String(view)
    }
    return Line(
      left: string(max(0, cue.start - 60)..<cue.start), hit: string(cue.start..<cue.end),
      right: string(cue.end..<min(scalars.count, cue.end + 60)), score: score, polarity: cue.polarity)
  }
}
