import LyttInsight
import LyttModel
import LyttStats

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
      AnalystTable.source(&html, words, "cues.ndjson", [words("col.hit"): "text", words("col.sign"): "polarity"])
    }
  }

  private func table(_ html: inout HTML, _ cue: CueID, _ lines: [Line]) {
    let title = words.cue(cue.rawValue)
    html.tag("div", ["class": "scroll", "role": "group", "tabindex": "0", "aria-label": title]) { html in
      html.tag("table", ["class": "kwic", "lang": words.quoteLanguage]) { html in
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
