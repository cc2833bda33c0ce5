import LyttInsight
import LyttModel
import LyttStats

/// What was done, how sure it is, and what the numbers do not say.
struct MethodPage {
  let insight: Insight
  let frame: PageFrame
  private var words: Words { frame.words }

  func page() -> Page {
    frame.page(path: "method.html", title: words("method.title"), place: .method, root: "") { html in
      html.tag("header", ["class": "page-head"]) { html in
        html.tag("p", ["class": "eyebrow"], text: words("method.eyebrow"))
        html.tag("h1", text: words("method.title"))
      }
      prose(&html, "method.done", paragraphs: 4)
      prose(&html, "method.not", paragraphs: 5, asList: true)
      detectors(&html)
      sensitivity(&html)
      prose(&html, "method.privacy", paragraphs: 2)
      glossary(&html)
      prose(&html, "method.quote", paragraphs: 2)
      run(&html)
    }
  }

  private func prose(_ html: inout HTML, _ key: String, paragraphs: Int, asList: Bool = false) {
    html.tag("section", ["aria-labelledby": key]) { html in
      html.tag("h2", ["id": key], text: words(key))
      let texts = (1...paragraphs).compactMap { words.optional("\(key).\($0)") }.map {
        $0.replacing("{min-cell}", with: words.integer(insight.options.minCell))
      }
      if asList {
        html.tag("ul") { html in for text in texts { html.tag("li", text: text) } }
      } else {
        for text in texts { html.tag("p", text: text) }
      }
    }
  }

  private func detectors(_ html: inout HTML) {
    html.tag("section", ["aria-labelledby": "detectors"]) { html in
      html.tag("h2", ["id": "detectors"], text: words("detectors.title"))
      guard !insight.quality.isEmpty else {
        html.tag("p", text: words("detectors.none"))
        return
      }
      html.tag("p", text: words("detectors.lede"))
      AnalystTable.write(
        &html, title: words("detectors.title"), isTall: false,
        head: [
          (words("col.cue"), false), (words("col.sign"), false), (words("col.precision"), true),
          (words("col.recall"), true), ("F1", true), (words("col.gold"), true),
        ]
      ) { html in
        for quality in insight.quality {
          html.tag("tr") { html in
            html.tag("th", ["scope": "row"], text: words.cue(quality.cue.rawValue))
            html.tag("td", text: words("sign." + (quality.polarity == .positive ? "pos" : "neg")))
            share(&html, quality.precision, quality.precisionInterval)
            share(&html, quality.recall, quality.recallInterval)
            AnalystTable.number(&html, quality.f1) { words.number($0, decimals: 2) }
            AnalystTable.number(&html, Double(quality.n)) { words.integer(Int($0)) }
          }
        }
      }
    }
  }

  private func share(_ html: inout HTML, _ value: Double, _ interval: Interval?) {
    html.tag("td", ["class": "num", "data-v": AnalystTable.key(value)]) { html in
      html.write(words.percent(value))
      guard let interval else { return }
      html.tag(
        "span", ["class": "small"],
        text: words.number(100 * interval.lower, decimals: 0) + "–" + words.percent(interval.upper))
    }
  }

  /// How shares and differences look when the detectors' measured errors are taken out.
  private func sensitivity(_ html: inout HTML) {
    guard let outcome = insight.headline.outcome, !insight.quality.isEmpty else { return }
    let rows = insight.analysis.associations.filter { row in
      row.score == outcome && row.level == nil && row.tested != nil && row.aspect != "net"
        && insight.quality.contains { Self.matches($0, row) }
    }
    guard !rows.isEmpty else { return }
    html.tag("section", ["aria-labelledby": "sensitivity"]) { html in
      html.tag("h2", ["id": "sensitivity"], text: words("sensitivity.title"))
      html.tag("p", text: words("sensitivity.lede"))
      AnalystTable.write(
        &html, title: words("sensitivity.title"), isTall: false,
        head: [
          (words("col.cue"), false), (words("col.aspect"), false), (words("col.found-share"), true),
          (words("col.corrected-share"), true), (words("col.difference"), true),
          (words("col.corrected-difference"), true),
        ]
      ) { html in
        for row in rows {
          guard let quality = insight.quality.first(where: { Self.matches($0, row) }),
            let found = row.statistics.prevalence, let difference = row.tested?.value
          else { continue }
          let corrected = DetectorError(quality, found: found)
          html.tag("tr") { html in
            html.tag("th", ["scope": "row"], text: words.cue(row.subject))
            html.tag("td", text: words("aspect." + row.aspect))
            AnalystTable.number(&html, found) { words.percent($0) }
            AnalystTable.number(&html, corrected.prevalence) { words.percent($0) }
            AnalystTable.number(&html, difference) { words.signed($0) }
            AnalystTable.number(&html, corrected.difference(difference)) { words.signed($0) }
          }
        }
      }
    }
  }

  private static func matches(_ quality: CueQuality, _ row: AssociationRow) -> Bool {
    quality.cue.rawValue == row.subject && (quality.polarity == .positive) == (row.aspect == "pos")
  }

  private func glossary(_ html: inout HTML) {
    html.tag("section", ["aria-labelledby": "glossary"]) { html in
      html.tag("h2", ["id": "glossary"], text: words("glossary.title"))
      html.tag("dl", ["class": "glossary"]) { html in
        for id in [
          "cue", "family", "state", "area", "category", "interval", "shrinkage", "rank", "q", "cluster", "within",
          "emotion-share", "lix",
        ] {
          html.tag("dt", text: words("glossary.\(id).term"))
          html.tag("dd", text: words("glossary.\(id).text"))
        }
      }
      html.tag("h3", text: words("glossary.cues"))
      html.tag("dl", ["class": "glossary"]) { html in
        for cue in insight.cues {
          html.tag("dt", text: words.cue(cue.rawValue))
          html.tag("dd", text: words.optional("cue-text." + cue.rawValue) ?? cue.rawValue)
        }
      }
    }
  }

  private func run(_ html: inout HTML) {
    html.tag("section", ["aria-labelledby": "run"]) { html in
      html.tag("h2", ["id": "run"], text: words("run.title"))
      html.tag("table", ["class": "plain-table compact"]) { html in
        html.tag("caption", ["class": "sr"], text: words("run.title"))
        html.tag("tbody") { html in
          for fact in [RunInfo.Fact("lytt", insight.run.version)] + insight.run.facts {
            html.tag("tr") { html in
              html.tag("th", ["scope": "row"], text: fact.name)
              html.tag("td", ["class": "breakable"], text: fact.value)
            }
          }
        }
      }
      if !insight.run.notes.isEmpty {
        html.tag("h3", text: words("run.notes"))
        html.tag("ul", ["lang": "en"]) { html in for note in insight.run.notes { html.tag("li", text: note) } }
      }
    }
  }
}

/// What a detector's measured errors do to a share and a difference.
struct DetectorError {
  /// The share that would be found by a detector without errors.
  let prevalence: Double
  /// How much errors draw a difference between found and not found towards zero: 0…1.
  let attenuation: Double

  /// Takes precision P and recall R: of the found share f, fP is right, and fP/R is there.
  ///
  /// A difference between found and not found is the true one times P − (share of the true among those not found), if
  /// errors fall evenly.
  init(_ quality: CueQuality, found: Double) {
    let right = found * quality.precision
    prevalence = quality.recall > 0 ? min(1, right / quality.recall) : right
    let missed = found < 1 ? max(0, prevalence - right) / (1 - found) : 0
    attenuation = max(0, quality.precision - missed)
  }

  /// The difference without errors; the given one where errors leave nothing to go by.
  func difference(_ found: Double) -> Double { attenuation > 0.1 ? found / attenuation : found }
}
