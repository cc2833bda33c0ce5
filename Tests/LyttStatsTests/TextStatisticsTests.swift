import LyttStats
import Testing

@Suite struct `Agreement of detectors and tick-boxes` {
  static func columns() throws -> (mentions: [Agreement.Mention], ticks: [Bool?], clusters: [Int]) {
    let table = try Reference.table("unequal")
    let data = try table.associationTable(
      .init(scores: ["score"], features: ["a.pos", "a.neg"], cluster: "participant"))
    let mentions = zip(data.features[0].values, data.features[1].values).map { pos, neg -> Agreement.Mention in
      let (pos, neg) = (pos ?? 0, neg ?? 0)
      return pos > neg ? .positive : neg > pos ? .negative : pos > 0 ? .mixed : .none
    }
    return (mentions, data.scores[0].values.map { $0.map { $0 >= 75 } }, data.participants)
  }

  @Test func `agrees with statsmodels' kappa and with Matthews' correlation`() throws {
    let (mentions, ticks, clusters) = try Self.columns()
    let found = Agreement(mentions: mentions, ticks: ticks, clusters: clusters)
    #expect(agrees(found.kappa?.value, Reference.python["agreement/kappa"]))
    #expect(agrees(found.kappa?.interval?.lower, Reference.python["agreement/kappa/low"]))
    #expect(agrees(found.matthews?.value, Reference.python["agreement/matthews"]))
    #expect(agrees(found.matthews?.interval?.upper, Reference.python["agreement/matthews/high"]))
    #expect(agrees(found.coverage?.value, Reference.python["agreement/coverage"]))
    #expect(found.counts.reduce(0, +) == found.counts[0] + found.counts[3] + found.disagreements.count)
    #expect(found.yesGivenPositive?.rows == found.counts[0] + found.counts[1])
    #expect(found.noGivenNegative?.holding == found.counts[3])
  }

  @Test func `without a tick there is nothing`() {
    let found = Agreement(mentions: [.positive, .none], ticks: [nil, nil], clusters: [0, 1])
    #expect(found.rows == 0 && found.coverage == nil && found.kappa == nil && found.matthews == nil)
  }

  @Test func `one answer only leaves no agreement beyond chance`() {
    let found = Agreement(
      mentions: [.positive, .positive, .mixed], ticks: [true, true, false], clusters: [0, 1, 2])
    #expect(found.kappa == nil && found.matthews == nil && found.disagreements == [])
    #expect(found.coverage?.value == 1)
  }
}

@Suite struct `Shares of clustered rows` {
  @Test func `stay within 0 and 1 and know their ends`() throws {
    let none = try #require(ClusteredProportion([Bool](repeating: false, count: 30), clusters: (0..<30).map { $0 / 5 }))
    #expect(none.value == 0 && none.interval?.lower == 0)
    #expect((none.interval?.upper ?? 0) > 0.1)
    #expect(ClusteredProportion([], clusters: []) == nil)
    #expect(ClusteredProportion([true, false], clusters: [1, 1])?.interval == nil)
  }

  @Test func `are less sure where clusters agree with themselves`() throws {
    let clusters = (0..<100).map { $0 / 10 }
    let mixed = try #require(ClusteredProportion((0..<100).map { $0 % 2 == 0 }, clusters: clusters)?.interval)
    let apart = try #require(ClusteredProportion(clusters.map { $0 % 2 == 0 }, clusters: clusters)?.interval)
    #expect(apart.upper - apart.lower > 2 * (mixed.upper - mixed.lower))
  }
}

@Suite struct `Thirds of a score` {
  @Test func `are taken inside strata and never part equal scores`() {
    let labels = ScoreThirds.label([1, 2, 3, 10, 20, 30, nil, 5, 5], strata: [0, 0, 0, 1, 1, 1, 0, 2, 2])
    #expect(labels == [.low, nil, .high, .low, nil, .high, nil, nil, nil])
    let tied = ScoreThirds.label([100, 100, 100, 100, 40, 20], strata: [0, 0, 0, 0, 0, 0])
    #expect(tied == [.high, .high, .high, .high, .low, .low])
    #expect(ScoreThirds.label([], strata: []).isEmpty)
  }
}

@Suite struct `Keyness of terms` {
  static func inputs() throws -> (rows: [[Int]], isFirst: [Bool?], clusters: [Int]) {
    let table = try Reference.table("unequal")
    let data = try table.associationTable(
      .init(scores: ["score"], features: ["a.pos", "a.neg", "rare.pos", "words"], cluster: "participant"))
    let above = [0.0, 0, 0, 40]
    let rows = zip(data.features, above).map { feature, floor in
      feature.values.indices.filter { (feature.values[$0] ?? 0) > floor }
    }
    let isFirst = data.scores[0].values.map { score -> Bool? in
      guard let score else { return nil }
      return score >= 80 ? true : score <= 60 ? false : nil
    }
    return (rows, isFirst, data.participants)
  }

  @Test func `agrees with SciPy and numeric derivatives`() throws {
    let (rows, isFirst, clusters) = try Self.inputs()
    let found = Keyness(rows: rows, isFirst: isFirst, clusters: clusters, minimumRows: 1)
    #expect(found.terms.count == 4)
    for term in found.terms {
      #expect(agrees(term.logLikelihood, Reference.python["keyness/g2/\(term.term)"]))
      #expect(agrees(term.logOdds, Reference.python["keyness/log_odds/\(term.term)"]))
      #expect(agrees(term.standardError, Reference.python["keyness/se/\(term.term)"], relative: 1e-6))
      #expect(agrees(term.dispersion, Reference.python["keyness/dp/\(term.term)"]))
    }
  }

  @Test func `is not sure of a dozen against none`() throws {
    // 1,000 terms in forty enquiries each; one in twelve enquiries of the first group, each of another participant.
    let enquiries = 2000
    var rows = (0..<1000).map { term in (0..<40).map { (term * 7 + $0 * 50) % enquiries } }
    rows.append((0..<12).map { $0 * 2 * 20 })
    let found = Keyness(
      rows: rows, isFirst: (0..<enquiries).map { $0 % 2 == 0 }, clusters: (0..<enquiries).map { $0 / 20 })
    let term = try #require(found.terms.last)
    #expect(term.first == 12 && term.second == 0 && term.clusters == 12)
    #expect(term.logLikelihood > 16, "alone it would be clear")
    let (z, q) = (try #require(term.z), try #require(term.q))
    #expect(z < 3 && q > 0.05, "among a thousand it is not")
  }

  @Test func `leaves out what is rare and tests nothing with few clusters`() {
    let found = Keyness(
      rows: [[0, 1, 2, 3, 4], [0]], isFirst: [true, true, true, false, false], clusters: [0, 0, 1, 1, 2])
    #expect(found.terms.map(\.term) == [0])
    #expect(found.terms.first?.p == nil && found.terms.first?.q == nil)
    #expect(Keyness(rows: [], isFirst: [], clusters: []).terms.isEmpty)
    #expect(Keyness(rows: [[0, 1]], isFirst: [true, true], clusters: [0, 1], minimumRows: 1).terms.count == 1)
  }
}

@Suite struct `Vocabulary drift` {
  @Test func `is the Jensen–Shannon divergence that SciPy gives`() throws {
    func spread(_ counts: [Int]) -> [[Int]] { counts.enumerated().flatMap { Array(repeating: [$0], count: $1) } }
    let (before, after) = (spread([5, 3, 0, 2]), spread([1, 4, 4, 2]))
    let found = try #require(
      VocabularyDrift(
        terms: before + after, count: 4, isSecond: before.map { _ in false } + after.map { _ in true },
        clusters: (before + after).map { _ in 0 }))
    #expect(agrees(found.divergence, Reference.python["drift/divergence"]))
    #expect(found.drivers.first?.term == 2)
  }

  @Test func `is found where there is one, and not where there is none`() throws {
    var random = RandomNumbers(seed: 77)
    let isSecond = (0..<400).map { $0 % 2 == 1 }
    let steady = (0..<400).map { _ in (0..<8).map { _ in random.below(50) } }
    let moving = isSecond.map { second in (0..<8).map { _ in second ? random.below(35) : 15 + random.below(35) } }
    let clusters = (0..<400).map { $0 / 20 }
    let none = try #require(VocabularyDrift(terms: steady, count: 50, isSecond: isSecond, clusters: clusters))
    let some = try #require(VocabularyDrift(terms: moving, count: 50, isSecond: isSecond, clusters: clusters))
    #expect(none.p > 0.05 && abs(none.divergence - none.expected) < 0.02)
    #expect(some.p <= 0.01 && some.divergence > some.expected)
    #expect(VocabularyDrift(terms: [[0], []], count: 1, isSecond: [false, true], clusters: [0, 0]) == nil)
  }
}
