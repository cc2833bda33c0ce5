import LyttInsight
import LyttModel
import LyttStats

/// What the comments say: the four states of each cue, and the axis from case to feeling.
struct CueSection {
  let insight: Insight
  let words: Words

  func write(_ html: inout HTML, _ participant: ParticipantInsight) {
    guard participant.withComment > 0 else { return }
    html.tag("section", ["id": "cues", "aria-labelledby": "cues-title"]) { html in
      html.tag("h2", ["id": "cues-title"], text: words("cues.title"))
      html.tag("p", ["class": "lede"], text: words("cues.lede"))
      axis(&html, participant.emotionShare, of: participant)
      legend(&html)
      profile(&html, participant.cues, of: participant)
    }
  }

  private func legend(_ html: inout HTML) {
    html.tag("ul", ["class": "legend"]) { html in
      for state in ["done", "mixed", "missed", "unmentioned"] {
        html.tag("li") { html in
          html.tag("svg", ["class": "states", "width": "14", "height": "14", "aria-hidden": "true"]) { html in
            html.shape("rect", ["class": state, "width": "14", "height": "14"])
          }
          html.write(words("state." + state))
        }
      }
    }
  }

  private func profile(_ html: inout HTML, _ lines: [CueLine], of participant: ParticipantInsight) {
    html.tag("table", ["class": "dots profile"]) { html in
      html.tag("caption", text: words("cues.caption", ["n": words.integer(participant.withComment)]))
      html.tag("thead") { html in
        html.tag("tr") { html in
          html.tag("th", ["scope": "col"], text: words("col.cue"))
          for key in ["col.done", "col.mixed", "col.missed"] {
            html.tag("th", ["scope": "col", "class": "num"], text: words(key))
          }
          html.tag("th", ["scope": "col", "class": "num"], text: words("col.class-lacking"))
        }
      }
      html.tag("tbody") { html in
        for line in lines where line.n > line.unmentioned || isFamily(line) { row(&html, line, participant) }
      }
    }
  }

  private func isFamily(_ line: CueLine) -> Bool { CueID.headlineFamilies.contains(line.subject) }

  private func row(_ html: inout HTML, _ line: CueLine, _ participant: ParticipantInsight) {
    html.tag("tr", ["class": isFamily(line) ? "family" : CueID(line.subject).isHeadline ? "member" : nil]) { html in
      html.tag("th", ["scope": "row"]) { html in
        html.tag("span", ["class": "row-name"], text: words.cue(line.subject))
        if let shares = line.shares { StateBar.draw(&html, shares) }
        if let shares = line.classShares ?? line.allShares { StateBar.draw(&html, shares, kind: "slim") }
      }
      for count in [line.done, line.mixed, line.missed] {
        html.tag("td", ["class": "num"], text: words.integer(count))
      }
      let reference = line.classShares ?? line.allShares
      html.tag("td", ["class": "num"]) { html in
        html.write(reference.map { words.percent($0.missed + $0.mixed) } ?? "–")
        if let lacking = line.lacking {
          html.tag("span", ["class": "small"], text: words("cues.own-lacking", ["share": words.percent(lacking.value)]))
        }
      }
    }
  }

  /// From case to feeling: one strip for the whole season and one for each half.
  private func axis(_ html: inout HTML, _ halves: Halves, of participant: ParticipantInsight) {
    guard let whole = halves.whole else { return }
    let strip = Strip(domain: 0...1)
    html.tag("table", ["class": "dots axis-table"]) { html in
      html.tag("caption", text: words("axis.title"))
      html.tag("thead") { html in
        html.tag("tr") { html in
          html.tag("th", ["scope": "col"]) { html in
            html.tag("span", ["class": "sr"], text: words("col.period"))
            html.tag("span", ["class": "poles"]) { html in
              html.tag("span", text: words("axis.case"))
              html.tag("span", text: words("axis.feeling"))
            }
          }
          html.tag("th", ["scope": "col", "class": "num"], text: words("col.feeling-share"))
        }
      }
      html.tag("tbody") { html in
        for (key, figure) in [("axis.whole", whole), ("axis.first", halves.first), ("axis.second", halves.second)] {
          html.tag("tr") { html in
            html.tag("th", ["scope": "row"]) { html in
              html.tag("span", ["class": "row-name"], text: words(key))
              var marks: [(Strip.Mark, Double)] = []
              if let value = halves.classValue { marks.append((.ownClass, value)) }
              if let value = halves.allValue { marks.append((.all, value)) }
              strip.draw(
                &html, point: figure?.value, interval: figure?.interval, marks: marks, kind: "poles")
            }
            html.tag("td", ["class": "num"]) { html in
              if let figure {
                html.tag("b", text: words.percent(figure.value))
                html.tag("span", ["class": "small"], text: words("n", ["n": words.integer(figure.n)]))
              } else {
                html.tag("span", ["class": "small"], text: words("few.cell"))
              }
            }
          }
        }
      }
    }
    html.tag("p", ["class": "note"], text: changeText(halves))
  }

  private func changeText(_ halves: Halves) -> String {
    guard let change = halves.change else { return words("axis.no-change") }
    let points = ["change": words.signed(100 * change.value, decimals: 0)] as KeyValuePairs
    guard let interval = change.interval, interval.lower > 0 || interval.upper < 0 else {
      return words("axis.same", points)
    }
    return words(change.value > 0 ? "axis.more-feeling" : "axis.more-case", points)
  }
}
