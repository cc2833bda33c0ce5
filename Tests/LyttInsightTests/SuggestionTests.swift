import LyttModel
import Testing

@testable import LyttInsight

@Suite struct `Suggestions for a lexicon` {
  static let found = LexiconSuggestions().find(TinySeason.input()) ?? []

  @Test func `are what divides high from low outside all cues`() throws {
    let ringe = try #require(Self.found.first { $0.term == "ringe igjen" })
    #expect(!ringe.leansHigh && ringe.high < ringe.low && ringe.enquiries == 32 && ringe.participants == 8)
    let ordnet = try #require(Self.found.first { $0.term == "alt ble" })
    #expect(ordnet.leansHigh && ordnet.z > 0)
    #expect(!Self.found.contains { $0.term.contains("lyttet") || $0.term.contains("hørte") }, "a cue has these")
  }

  @Test func `show redacted contexts, from different participants first`() throws {
    let contexts = try #require(Self.found.first { $0.term == "ringe igjen" }).contexts
    #expect(contexts.count == 3 && Set(contexts.map(\.enquiry)).count == 3)
    #expect(contexts[0].keyword == "ringe igjen" && contexts[0].before.hasSuffix("Jeg måtte "))
    #expect(contexts[0].after == "." && contexts[0].score != nil)
  }

  @Test func `leave out words without content of their own`() {
    var search = LexiconSuggestions { $0 == "igjen" }
    search.contexts = 0
    let terms = (search.find(TinySeason.input()) ?? []).map(\.term)
    #expect(terms == ["ringe igjen"], "a word and a pair in the same enquiries are one suggestion")
  }

  @Test func `there are none without scores`() {
    #expect(LexiconSuggestions().find(TinySeason.input(hasScores: false)) == nil)
    #expect(LexiconSuggestions().find(TinySeason.input(hasComments: false)) == [])
  }

  @Test func `words know their places`() {
    let words = Terms.words("Hun sa: [NAVN] e-posten, så")
    #expect(words.map { $0?.term } == ["hun", "sa", nil, nil, "e-posten", nil, "så"])
    #expect(words.compactMap { $0?.span } == [0..<3, 4..<6, 15..<23, 25..<27])
  }
}
