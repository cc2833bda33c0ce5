import LyttModel
import Testing

@testable import LyttInsight

@Suite struct `A quote` {
  private func quote(_ text: String, _ start: Int, _ end: Int) -> Quote {
    let cue = Cue(start: start, end: end, cue: "guidance", polarity: .positive, entry: "x")
    return QuotePicker.cut(
      RedactedComment(enquiry: 0, comment: 0, text: text, cues: [cue]), around: cue, keeping: { _ in true })
  }

  private func marked(_ quote: Quote) -> [String] {
    let scalars = Array(quote.text.unicodeScalars)
    return quote.marks.map { mark in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[mark.start..<mark.end])
      return String(view)
    }
  }

  @Test func `is whole sentences, with a neighbour where they are short`() {
    let text = "Jeg ringte. Hun ga meg et godt råd. Takk."
    let quote = quote(text, 16, 34)
    #expect(quote.text == "Hun ga meg et godt råd. Takk.")
    #expect(marked(quote) == ["ga meg et godt råd"])
  }

  @Test func `is cut inside a long sentence, and says so`() {
    let words = (0..<200).map { "ord\($0)" }.joined(separator: " ")
    let start = words.unicodeScalars.count / 2
    let quote = quote(words, start, start + 6)
    #expect(quote.text.hasPrefix("… ") && quote.text.hasSuffix(" …"))
    #expect(quote.text.unicodeScalars.count <= QuotePicker.longest + 4)
    #expect(quote.marks.count == 1)
  }

  @Test func `keeps its mark on the cue, whatever the text`() {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = ["a", "ø", ". ", "! ", " ", "\n", "🙂", "e\u{0301}", "…", "[navn]", "1.2"]
    for _ in 0..<500 {
      let text = (0..<(1 + next(300))).map { _ in pieces[next(pieces.count)] }.joined()
      let scalars = Array(text.unicodeScalars)
      let start = next(scalars.count)
      let end = start + 1 + next(min(20, scalars.count - start))
      let quote = quote(text, start, min(end, scalars.count))
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<min(end, scalars.count)])
      #expect(marked(quote) == [String(view)])
      #expect(quote.text.unicodeScalars.count <= QuotePicker.longest + 4)
    }
  }

  @Test func `survives offsets outside the text`() {
    #expect(quote("kort", 10, 90).marks.isEmpty)
    #expect(quote("", 0, 0).text.isEmpty)
  }
}

@Suite struct `The checklist for agents' texts` {
  private let points = AgentTextBuilder.read(
    "# note\nname\t-\tjeg heter|mitt navn er\t-\nanswers\tresolution|guidance\t-\t-\nseveral\t-\tflere\tchat\n")

  private func hit(_ point: Int, _ text: String, _ cues: [Cue] = []) -> Cue? {
    AgentTextBuilder.hit(points[point], LoweredText(RedactedComment(enquiry: 0, comment: 0, text: text, cues: cues)))
  }

  @Test func `reads points, cues and phrases`() {
    #expect(points.map(\.id) == ["name", "answers", "several"])
    #expect(points[1].cues == ["resolution", "guidance"])
  }

  @Test func `asks a point only in the channels that it is about`() {
    #expect(points[2].isAbout("Chat") && points[2].isAbout("nettchat") && !points[2].isAbout("e-post"))
    #expect(points[0].isAbout("e-post") && points[0].isAbout(""))
  }

  @Test func `finds a phrase at the start of a word`() {
    #expect(hit(0, "Hei! Jeg heter [navn].")?.start == 5)
    #expect(hit(0, "Hva heter du?") == nil)
    #expect(hit(0, "xjeg heter") == nil)
  }

  @Test func `takes a positive cue for done, not a negative one`() {
    func cue(_ polarity: Polarity) -> Cue { Cue(start: 0, end: 3, cue: "guidance", polarity: polarity, entry: "x") }
    #expect(hit(1, "Prøv", [cue(.positive)]) != nil)
    #expect(hit(1, "Nei.", [cue(.negative)]) == nil)
  }
}

@Suite struct `Words for keyness` {
  @Test func `are parted by stops and placeholders`() {
    let words = Terms.words("Hun hjalp [navn] godt, takk! E-post").map { $0?.term }
    #expect(words == ["hun", "hjalp", nil, "godt", nil, "takk", nil, "e-post"])
  }
}
