import LyttInsight
import LyttModel

/// Redacted comments to filter and to judge: data inlined, so that the page works from a disk.
struct ExplorerPage: Sendable {
  let insight: Insight
  let frame: PageFrame
  private var words: Words { frame.words }
  /// Text bytes of comments in one page: JSON of cues included, a page stays well below 2 MB.
  static let bytesPerPage = 1_200_000

  func index() -> Page {
    frame.page(path: "explorer/index.html", title: words("explorer.title"), place: .explorer, root: "../") { html in
      html.tag("header", ["class": "page-head"]) { html in
        html.tag("p", ["class": "eyebrow"], text: words("explorer.eyebrow"))
        html.tag("h1", text: words("explorer.title"))
        html.tag("p", ["class": "facts"], text: words("explorer.lede"))
      }
      let shown = insight.participants.filter { !$0.comments.isEmpty }
      guard !shown.isEmpty else {
        html.tag("p", text: words("explorer.none"))
        return
      }
      html.tag("ul", ["class": "columns"]) { html in
        for participant in shown {
          html.tag("li") { html in
            html.tag("a", ["href": participant.slug + ".html"], text: participant.name)
            html.write(" ")
            html.tag("span", ["class": "muted"], text: words.count(participant.comments.count, "comments"))
          }
        }
      }
    }
  }

  /// One page, or more where the comments are many.
  func pages(_ participant: ParticipantInsight) -> [Page] {
    let parts = Self.split(participant.comments)
    return parts.enumerated().map { number, comments in
      page(participant, comments, number: number, of: parts.count)
    }
  }

  static func split(_ comments: [CommentView]) -> [ArraySlice<CommentView>] {
    var parts: [ArraySlice<CommentView>] = []
    var start = 0
    var bytes = 0
    for (index, comment) in comments.enumerated() {
      let size = comment.text.utf8.count + 120 + 90 * comment.cues.count
      if bytes + size > bytesPerPage, index > start {
        parts.append(comments[start..<index])
        start = index
        bytes = 0
      }
      bytes += size
    }
    if start < comments.count { parts.append(comments[start...]) }
    return parts
  }

  private func path(_ slug: String, _ number: Int) -> String {
    number == 0 ? "\(slug).html" : "\(slug)-del-\(number + 1).html"
  }

  private func page(
    _ participant: ParticipantInsight, _ comments: ArraySlice<CommentView>, number: Int, of count: Int
  ) -> Page {
    frame.page(
      path: "explorer/" + path(participant.slug, number), title: words("explorer.of", ["name": participant.name]),
      place: .explorer, root: "../", scripts: ["explorer.js"], data: data(comments)
    ) { html in
      html.tag("header", ["class": "page-head"]) { html in
        html.tag("p", ["class": "eyebrow"]) { html in
          html.tag("a", ["href": "index.html"], text: words("explorer.title"))
        }
        html.tag("h1", text: participant.name)
        html.tag("p", ["class": "facts"], text: words("explorer.help"))
      }
      if count > 1 {
        html.tag("nav", ["class": "parts", "aria-label": words("explorer.parts")]) { html in
          for part in 0..<count {
            html.tag(
              "a", ["href": path(participant.slug, part), "aria-current": part == number ? "page" : nil],
              text: words("explorer.part", ["n": String(part + 1)]))
          }
        }
      }
      html.tag("noscript") { $0.tag("p", ["class": "notice"], text: words("explorer.noscript")) }
      html.tag("div", ["id": "explorer"]) { _ in }
    }
  }

  /// The comments and all texts the script shows.
  private func data(_ comments: ArraySlice<CommentView>) -> String {
    var json = JSONText()
    json.object { json in
      json.member("lang", words.quoteLanguage)
      json.key("comments")
      json.array(of: comments) { json, comment in
        json.object { json in
          json.member("id", comment.enquiry)
          json.member("field", comment.field)
          if comment.genre == .agent { json.member("genre", "agent") }
          if let channel = comment.channel { json.member("channel", words.channel(channel)) }
          json.member("score", comment.score)
          json.member("text", comment.text)
          json.key("cues")
          json.array(of: zip(comment.cues, comment.sourceSpans)) { json, pair in
            let (cue, source) = pair
            json.array { json in
              json.number(cue.start)
              json.number(cue.end)
              json.string(cue.cue.rawValue)
              json.string(cue.polarity.rawValue)
              json.string(cue.entry)
              json.string(cue.reasons.joined(separator: ", "))
              json.number(source.lowerBound)
              json.number(source.upperBound)
            }
          }
        }
      }
      json.key("cues")
      json.object { json in
        let used = Set(comments.flatMap { $0.cues.map(\.cue) })
        for cue in used.sorted() { json.member(cue.rawValue, words.cue(cue.rawValue)) }
      }
      json.key("words")
      json.object { json in
        for key in [
          "cue", "sign", "channel", "any", "pos", "neg", "score-from", "score-to", "search", "shown", "more", "right",
          "wrong", "save", "marked", "none", "reason", "entry", "clear", "score", "agent", "unclear-marks",
        ] { json.member(key, words("explorer.js." + key)) }
      }
    }
    return json.text
  }
}
