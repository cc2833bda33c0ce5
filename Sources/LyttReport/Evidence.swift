import LyttInsight
import LyttModel

/// Quotes with their cues marked.
struct Evidence {
  let words: Words

  /// A quote as a figure, with what may be told of its enquiry.
  func quote(_ html: inout HTML, _ quote: Quote) {
    html.tag("figure", ["class": "quote"]) { html in
      html.tag("blockquote", ["lang": words.quoteLanguage]) { html in
        html.tag("p") { marked(&$0, quote.text, quote.marks) }
      }
      var facts: [String] = []
      if let channel = quote.channel { facts.append(words.channel(channel)) }
      if let score = quote.score {
        facts.append(words("quote.score", ["score": words.number(score, decimals: 0)]))
      }
      if !facts.isEmpty { html.tag("figcaption", text: facts.joined(separator: " · ")) }
    }
  }

  /// A text with its cues in `mark` elements; overlapping cues after the first are left unmarked.
  func marked(_ html: inout HTML, _ text: String, _ marks: [Quote.Mark]) {
    let scalars = Array(text.unicodeScalars)
    var at = 0
    for mark in marks.sorted(by: { ($0.start, $1.end) < ($1.start, $0.end) }) where mark.start >= at {
      let end = min(mark.end, scalars.count)
      guard mark.start < end else { continue }
      html.write(Self.string(scalars[at..<mark.start]))
      let said = words(mark.polarity == .positive ? "mark.done" : "mark.lacking", ["cue": words.cue(mark.cue.rawValue)])
      html.tag("mark", ["class": Self.style(mark.cue, mark.polarity), "title": said]) { html in
        html.write(Self.string(scalars[mark.start..<end]))
      }
      html.tag("span", ["class": "sr"], text: " (\(said)) ")
      at = end
    }
    html.write(Self.string(scalars[at...]))
  }

  /// The classes that colour a cue: its family and its sign.
  static func style(_ cue: CueID, _ polarity: Polarity) -> String {
    let family = cue.isHeadline ? cue.family : "context"
    return "cue \(family) \(polarity == .positive ? "pos" : "neg")"
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
