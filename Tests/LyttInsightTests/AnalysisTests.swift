import LyttFeatures
import LyttModel
import LyttStats
import Testing

@testable import LyttInsight

@Suite struct `The analysis` {
  static let analysis = InsightBuilder.build(TinySeason.input()).analysis

  @Test func `finds the planted difference, positive and negative apart`() throws {
    for (aspect, sign) in [("pos", 1.0), ("neg", -1.0)] {
      let row = try #require(
        Self.analysis.associations.first {
          $0.subject == "empathy.listening" && $0.aspect == aspect && $0.score == 1 && $0.level == nil
        })
      let tested = try #require(row.tested)
      #expect(abs(tested.value - 20 * sign) < 3)
      #expect(row.statistics.unit == .participant && row.statistics.clusters == 8)
    }
  }

  @Test func `leaves unanswered enquiries out of associations and keeps them in means`() throws {
    var input = TinySeason.input()
    for row in input.dataset.enquiries.indices where row % 12 == 0 {
      input.dataset.enquiries[row].isUnanswered = true
      input.dataset.enquiries[row].scores = [0, 0, 0]
    }
    let insight = InsightBuilder.build(input)
    let row = try #require(insight.analysis.associations.first { $0.score == 1 && $0.level == nil })
    #expect(row.statistics.rows == 88)
    #expect(insight.participants[0].line(1)?.own.n == 12)
    #expect(insight.dataQuality.unanswered == 8)
  }

  @Test func `describes and does not test with too few participants`() {
    let analysis = InsightBuilder.build(TinySeason.input(participants: 2)).analysis
    #expect(analysis.cluster == .none)
    #expect(analysis.associations.allSatisfy { $0.tested == nil })
    #expect(analysis.drivers.isEmpty)
  }

  @Test func `relates areas to the rest, never to themselves`() {
    #expect(Self.analysis.parts.map(\.score) == [0, 1])
  }

  @Test func `says what the comments' words are by score`() {
    let words = Self.analysis.keyness.filter { $0.z > 0 }.map(\.word)
    #expect(words.contains("lyttet") && !words.contains("hørte"))
  }

  @Test func `finds no drift where the wording is dealt evenly`() throws {
    let drift = try #require(Self.analysis.drift)
    #expect(!drift.isClear)
  }

  @Test func `holds detectors against ticks`() throws {
    var input = TinySeason.input()
    input.dataset.scores.append(ScoreDefinition(id: "lyttet", name: "Lyttet kundebehandleren?", kind: .question))
    for row in input.dataset.enquiries.indices {
      let isDone = input.findings[row][0].cues[0].polarity == .positive
      input.dataset.enquiries[row].scores.append(isDone ? 100 : 0)
    }
    input.benchmarks.questionCues = ["lyttet": "empathy.listening"]
    let rows = InsightBuilder.build(input).analysis.agreement
    let all = try #require(rows.first { $0.channel == nil })
    #expect(all.n == 96 && all.coverage == 1)
    #expect(all.yesGivenPositive?.value == 1 && all.noGivenNegative?.value == 1)
    #expect(all.kappa == 1 && all.mcc == 1)
    #expect(rows.compactMap(\.channel) == ["e-post", "telefon"])
  }
}

@Suite struct `A contrast` {
  private func insight(waiting: Double, agents: Double) -> ParticipantInsight {
    var input = TinySeason.input()
    for row in 0..<12 {
      let wobble = Double(row % 3)
      input.dataset.enquiries[row].scores = [waiting + wobble, agents - wobble, (waiting + agents) / 2]
    }
    return InsightBuilder.build(input).participants[0]
  }

  @Test func `shows strong agents behind long waits`() throws {
    let contrast = try #require(insight(waiting: 30, agents: 92).contrast)
    #expect(contrast.agentsAreStronger && contrast.other == 0)
  }

  @Test func `shows weak agents behind short waits`() throws {
    let contrast = try #require(insight(waiting: 95, agents: 50).contrast)
    #expect(!contrast.agentsAreStronger)
  }

  @Test func `is not made of chance`() {
    let insight = InsightBuilder.build(TinySeason.input())
    #expect(insight.participants.filter { $0.contrast != nil }.count <= 1)
  }
}
