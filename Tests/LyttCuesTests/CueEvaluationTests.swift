import LyttCues
import LyttModel
import Testing

@Suite struct `Evaluating cues` {
  private func gold(_ id: String, _ cues: [(Int, Int, CueID, Polarity)]) -> GoldText {
    GoldText(
      id: id, genre: .comment, language: "nb", text: String(repeating: "x", count: 100),
      cues: cues.map { GoldText.Annotation(start: $0.0, end: $0.1, cue: $0.2, polarity: $0.3) })
  }
  private func found(_ cues: [(Int, Int, CueID, Polarity)]) -> [Cue] {
    cues.map { Cue(start: $0.0, end: $0.1, cue: $0.2, polarity: $0.3, entry: "e") }
  }

  // The figures were computed by the gold set's own scorer, score_cues.py, on the same input.
  @Test func `counts by family, cue and span`() {
    let texts = [
      gold(
        "a",
        [
          (0, 10, "empathy.warmth", .positive), (20, 30, "empathy.listening", .positive),
          (40, 50, "waiting", .negative),
        ]),
      gold("b", [(0, 10, "clarity.language", .negative)]),
    ]
    let cues = [
      found([
        (0, 4, "empathy.warmth", .positive), (5, 10, "empathy.warmth", .positive),
        (20, 30, "empathy.listening", .negative),
        (40, 52, "waiting", .negative),
      ]), found([(2, 10, "clarity.language", .negative), (3, 5, "clarity.language", .negative)]),
    ]
    let result = CueEvaluation(gold: texts, found: cues)
    #expect(result.headline.family.counts.right == 2)
    #expect(result.headline.family.counts.spurious == 1)
    #expect(result.headline.cue.counts.right == 2)
    #expect(result.headline.cue.counts.missed == 1)
    #expect(result.headline.span.counts.right == 2)
    #expect(result.headline.span.counts.spurious == 1)
    #expect(result.headline.span.counts.missed == 1)
    #expect(result.context.span.counts.f1 == 1)
    #expect(result.missed.map(\.cue) == ["empathy.listening"])
    #expect(result.spurious.map(\.polarity) == [.negative])
  }

  @Test func `intervals hold the figure and are the same for the same seed`() {
    let texts = (0..<40).map { gold("\($0)", [(0, 10, "empathy.warmth", .positive)]) }
    let cues = (0..<40).map { $0 % 4 == 0 ? [] : found([(0, 10, "empathy.warmth", .positive)]) }
    let one = CueEvaluation(gold: texts, found: cues, seed: 3)
    let other = CueEvaluation(gold: texts, found: cues, seed: 3)
    #expect(one.headline == other.headline)
    #expect(one.headline.span.counts.recall == 0.75)
    #expect(one.headline.span.recall.low < 0.75 && 0.75 < one.headline.span.recall.high)
    #expect(one.headline.span.precision.low == 1)
  }

  @Test func `nothing found and nothing wanted is zero, not a crash`() {
    let result = CueEvaluation(gold: [], found: [])
    #expect(result.headline.span.counts.f1 == 0)
    #expect(result.rows.isEmpty)
  }
}
