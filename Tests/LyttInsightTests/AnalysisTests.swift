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
    #expect(Self.analysis.parts.map(\.whole) == [2, 2])
  }

  @Test func `relates areas to the overall impression too, and asks whether poor starts end well`() throws {
    var input = TinySeason.input()
    input.dataset.scores.append(ScoreDefinition(id: "inntrykk", name: "Totalinntrykk", kind: .area))
    for row in input.dataset.enquiries.indices {
      // The worst starts end best.
      let start = input.dataset.enquiries[row].scores[0] ?? 0
      input.dataset.enquiries[row].scores.append(150 - start)
    }
    let parts = InsightBuilder.build(input).analysis.parts
    // The second area without itself is constant here: nothing to relate it to.
    #expect(parts.map { [$0.score, $0.whole ?? -1] } == [[0, 2], [0, 3], [1, 3], [3, 2]])
    let turned = try #require(parts.first { $0.score == 0 && $0.whole == 3 })
    #expect(turned.pearson.map { $0.value < -0.99 } == true && turned.goodEndAfterPoorStart?.value == 1)
  }

  @Test func `takes the agent or the team for the cluster where it is told so`() throws {
    for (rule, unit) in [(ClusterRule.agent, ClusterUnit.agent), (.team, .team), (.participant, .participant)] {
      var input = TinySeason.input()
      input.options.cluster = rule
      for row in input.dataset.enquiries.indices {
        input.dataset.enquiries[row].agent = "A\(row % 12 / 3)"
        input.dataset.enquiries[row].team = "T\(row % 12 / 6)"
      }
      let analysis = InsightBuilder.build(input).analysis
      #expect(analysis.cluster == unit)
      let row = try #require(analysis.associations.first { $0.subject == "empathy.listening" && $0.score == 1 })
      #expect(row.statistics.unit == unit && row.statistics.clusters == [.agent: 32, .team: 16, .participant: 8][unit])
      #expect(analysis.controls.contains("participant") == (rule != .participant))
      #expect(!analysis.drivers.isEmpty)
    }
  }

  @Test func `corrects as it is told`() throws {
    var input = TinySeason.input()
    input.options.correction = .benjaminiYekutieli
    let analysis = InsightBuilder.build(input).analysis
    #expect(analysis.rules.method == .benjaminiYekutieli)
    let pairs = zip(Self.analysis.associations, analysis.associations).filter { ($0.0.statistics.q ?? 1) < 0.2 }
    #expect(!pairs.isEmpty && pairs.allSatisfy { ($0.0.statistics.q ?? 0) <= ($0.1.statistics.q ?? 0) })
  }

  @Test func `gives every participant the limits that chance allows`() throws {
    let participants = InsightBuilder.build(TinySeason.input()).participants
    for participant in participants {
      let line = try #require(participant.line(1))
      #expect(line.funnel?.contains(line.own.value) == true, "nobody stands apart here")
    }
    #expect(InsightBuilder.build(TinySeason.input(participants: 3)).participants[0].line(1)?.funnel == nil)
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
    #expect(rows.allSatisfy { $0.disagreements.isEmpty })
  }

  @Test func `lists comments that say otherwise than the tick`() throws {
    var input = TinySeason.input()
    input.dataset.scores.append(ScoreDefinition(id: "lyttet", name: "Lyttet kundebehandleren?", kind: .question))
    for row in input.dataset.enquiries.indices {
      let isDone = input.findings[row][0].cues[0].polarity == .positive
      input.dataset.enquiries[row].scores.append(isDone != (row == 4) ? 100 : 0)
    }
    input.benchmarks.questionCues = ["lyttet": "empathy.listening"]
    let rows = InsightBuilder.build(input).analysis.agreement
    let found = rows.flatMap(\.disagreements)
    #expect(found.map(\.enquiry) == ["E4"] && found[0].isTicked == false)
    #expect(found[0].quote?.text.contains("lyttet godt") == true && found[0].quote?.marks.count == 1)
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
