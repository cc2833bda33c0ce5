import LyttModel
import Testing

@testable import LyttInsight

@Suite struct `An insight` {
  static let insight = InsightBuilder.build(TinySeason.input())

  @Test func `leads with the total and the agent's area`() {
    let headline = Self.insight.headline
    #expect(headline.total == 2)
    #expect(headline.agentArea == 1)
    #expect(headline.outcome == 1)
  }

  @Test func `finds the theme that was planted`() throws {
    let participant = Self.insight.participants[0]
    let theme = try #require(participant.themes.first)
    #expect(theme.cue == "empathy.listening")
    #expect(theme.lacking == 4)
    #expect(theme.done == 8)
    let points = try #require(theme.points)
    #expect(abs(points.value - 20) < 3)
    #expect(theme.certainty > 0.99)
    #expect(theme.missing.count == 1, "equal texts are shown once")
    #expect(participant.strengths.first?.cue == "empathy.listening")
  }

  @Test func `weighs points, share and certainty`() throws {
    let theme = try #require(Self.insight.participants[3].themes.first)
    let points = try #require(theme.points)
    #expect(abs(theme.weight - points.value * theme.share.value * theme.certainty) < 1e-9)
  }

  @Test func `takes the detector's measured quality into certainty`() throws {
    var input = TinySeason.input()
    input.quality = [CueQuality(cue: "empathy.listening", polarity: .negative, precision: 0.5, recall: 0.5, n: 20)]
    let theme = try #require(InsightBuilder.build(input).participants[0].themes.first)
    #expect(theme.certainty <= 0.5)
    #expect(theme.quality?.n == 20)
  }

  @Test func `withholds channels of few enquiries, also beside quotes and comments`() {
    let participant = Self.insight.participants[0]
    #expect(participant.channels.map(\.name) == ["e-post", "telefon"])
    #expect(participant.channels.map(\.isWithheld) == [true, false])
    #expect(participant.channels[0].total == nil)
    #expect(Set(participant.comments.map(\.channel)) == [nil, "telefon"])
  }

  @Test func `gives no advice on few enquiries`() {
    let insight = InsightBuilder.build(TinySeason.input(enquiries: 4))
    for participant in insight.participants {
      #expect(participant.hasFewAnswers)
      #expect(participant.themes.isEmpty && participant.strengths.isEmpty)
      #expect(participant.lowScores.isEmpty)
    }
  }

  @Test func `is the same every time`() {
    #expect(InsightBuilder.build(TinySeason.input()).participants == Self.insight.participants)
    #expect(InsightBuilder.build(TinySeason.input()).analysis == Self.insight.analysis)
  }

  @Test func `ranks with the places that cannot be told apart`() throws {
    for participant in Self.insight.participants {
      let rank = try #require(participant.line(1)?.rank)
      #expect(rank.best <= rank.position && rank.position <= rank.worst && rank.worst <= rank.of)
    }
  }

  struct Odd: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let input: @Sendable () -> InsightInput
  }

  static let odd = [
    Odd(testDescription: "no scores") { TinySeason.input(hasScores: false) },
    Odd(testDescription: "no classes") { TinySeason.input(classes: []) },
    Odd(testDescription: "no comments") { TinySeason.input(hasComments: false) },
    Odd(testDescription: "one participant") { TinySeason.input(participants: 1) },
    Odd(testDescription: "one enquiry") { TinySeason.input(participants: 1, enquiries: 1) },
    Odd(testDescription: "nothing") { TinySeason.input(participants: 0) },
  ]

  @Test(arguments: odd) func `is built of odd data too`(_ odd: Odd) {
    let input = odd.input()
    let insight = InsightBuilder.build(input)
    #expect(insight.dataQuality.enquiries == input.dataset.enquiries.count)
    #expect(insight.participants.count == Set(input.dataset.enquiries.map(\.participant)).count)
  }

  @Test func `orders themes by share where there are no scores`() throws {
    let insight = InsightBuilder.build(TinySeason.input(hasScores: false))
    let theme = try #require(insight.participants[0].themes.first)
    #expect(theme.points == nil)
    #expect(abs(theme.weight - theme.share.value * theme.certainty) < 1e-9)
  }
}
