@testable import LyttInsight
import LyttReport
import Testing

@Suite struct `Suggestions for a lexicon, as text` {
  static let suggestions = [
    LexiconSuggestion(
      term: "surmaget", leansHigh: false, enquiries: 24, high: 0, low: 23, participants: 6, z: -3.25, q: 0.0004,
      g2: 31.5, dispersion: 0.125,
      contexts: [
        .init(enquiry: "H1", before: "Det var en ", keyword: "surmaget", after: " dag, \"sa\" hun", score: 61.5),
        .init(enquiry: "H2", before: "", keyword: "Surmaget", after: ".", score: nil),
      ])
  ]

  @Test func `is in columns to read`() {
    let lines = SuggestionText.plain(Self.suggestions, width: 12).split(separator: "\n")
    #expect(
      lines[0]
        == "surmaget    leans low  0 high  23 low  24 enquiries  6 participants  z -3.3  q < 0.001  G2 31.5  DP 0.13")
    #expect(lines[1] == "     Det var en  [surmaget]  dag, \"sa\" hun  H1  61.5")
    #expect(lines[2].hasSuffix("[Surmaget] .             H2  –"))
  }

  @Test func `is CSV with a column a context`() {
    let lines = SuggestionText.csv(Self.suggestions, contexts: 3).split(separator: "\n")
    #expect(
      lines[0] == "term,leans,enquiries,high,low,participants,z,q,g2,dp,context_1,context_2,context_3")
    #expect(
      lines[1]
        == "surmaget,low,24,0,23,6,-3.25,0.0004,31.5,0.125,\"Det var en [surmaget] dag, \"\"sa\"\" hun\",[Surmaget].,")
  }

  @Test func `is JSON with all contexts`() {
    let json = SuggestionText.json(Self.suggestions)
    #expect(json.hasPrefix(#"[{"term":"surmaget","leans":"low","enquiries":24,"#))
    #expect(json.contains(#""after":" dag, \"sa\" hun","score":61.5},"#) && json.contains(#""score":null}]}]"#))
  }
}
