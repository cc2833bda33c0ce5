import LyttStats
import Testing

@Suite struct `Nothing becomes a NaN` {
  @Test func `in shares of few or no trials`() throws {
    var random = RandomNumbers(seed: 5)
    for _ in 0..<200 {
      let count = 1 + random.below(8)
      let trials = (0..<count).map { _ in random.below(30) }
      let successes = trials.map { random.below($0 + 1) * random.below(2) }
      let groups = (0..<count).map { _ in random.below(3) }
      guard let found = BetaBinomialShrinkage(successes: successes, trials: trials, groups: groups) else {
        #expect(trials.allSatisfy { $0 == 0 })
        continue
      }
      for unit in found.units {
        #expect(unit.value > 0 && unit.value < 1)
        #expect(unit.interval.lower >= 0 && unit.interval.upper <= 1 && unit.interval.lower <= unit.interval.upper)
      }
    }
  }

  @Test func `in means of few participants`() throws {
    var random = RandomNumbers(seed: 6)
    for _ in 0..<200 {
      let count = 1 + random.below(8)
      let means = (0..<count).map { _ in Double(random.below(5)) }
      let found = try #require(
        NormalShrinkage(
          means: means, variances: means.map { _ in 0.01 + random.uniform() },
          groups: means.map { _ in random.below(3) }))
      for unit in found.units { #expect(unit.value.isFinite && unit.interval.contains(unit.value)) }
    }
  }

  @Test func `in a vocabulary of one term, or with all terms everywhere`() {
    let isFirst: [Bool?] = (0..<20).map { $0 % 2 == 0 }
    let clusters = (0..<20).map { $0 / 2 }
    let all = Array(0..<20)
    for rows in [[all], [all, all], [all, []]] {
      for term in Keyness(rows: rows, isFirst: isFirst, clusters: clusters, minimumRows: 1).terms {
        #expect(term.logOdds == 0 && term.p.map { $0.isFinite } ?? true && term.logLikelihood == 0)
      }
    }
  }

  @Test func `in numbers beyond measure: they are refused`() {
    let huge: [Double?] = (0..<20).map { Double($0) * 1e100 }
    let plain: [Double?] = (0..<20).map { Double($0 % 3) }
    #expect(throws: StatsError.notFinite("s")) {
      try AssociationAnalysis(
        .init(
          features: [.init(name: "f", values: plain, treatment: .presence)], scores: [.init(name: "s", values: huge)],
          participants: Array(0..<20)))
    }
    #expect(throws: StatsError.notFinite("values")) {
      try ClusteredDifference(huge, by: plain, clusters: Array(0..<20))
    }
  }

  @Test func `in tiny and in large numbers`() throws {
    var random = RandomNumbers(seed: 14)
    let feature: [Double?] = (0..<60).map { _ in Double(random.below(2)) }
    let score: [Double?] = feature.map { 5 * ($0 ?? 0) + random.normal() }
    func run(_ scale: Double) throws -> Association {
      try #require(
        try AssociationAnalysis(
          .init(
            features: [.init(name: "f", values: feature, treatment: .presence)],
            scores: [.init(name: "s", values: score.map { $0.map { scale * $0 } })],
            participants: (0..<60).map { $0 / 5 })
        ).rows.first)
    }
    let plain = try run(1)
    for scale in [1e-60, 1e-9, 1e9, 1e60] {
      let row = try run(scale)
      #expect(row.status == .tested)
      #expect(agrees(row.estimate?.p, plain.estimate?.p, relative: 1e-6))
      #expect(agrees(row.pearson?.value, plain.pearson?.value))
      #expect(agrees(row.hedgesG?.value, plain.hedgesG?.value))
    }
  }

  @Test func `ten thousand rows that are their own clusters are described in a moment`() throws {
    var random = RandomNumbers(seed: 15)
    let feature: [Double?] = (0..<10_000).map { _ in random.normal() }
    let score: [Double?] = feature.map { 0.5 * ($0 ?? 0) + random.normal() }
    let row = try #require(
      try AssociationAnalysis(
        .init(
          features: [.init(name: "f", values: feature, treatment: .value)],
          scores: [.init(name: "s", values: score)], participants: Array(0..<10_000))
      ).rows.first)
    #expect(row.clusters == 10_000 && row.status == .tested)
    // Spearman's ρ of the normal distribution: 6/π asin(r/2), with r = 0.5/√1.25.
    #expect(row.spearman?.interval?.contains(0.4300) == true)
    #expect(row.kendall?.interval?.contains(0.2952) == true)
    let width = (row.pearson?.interval?.upper ?? 0) - (row.pearson?.interval?.lower ?? 0)
    #expect(width > 0.02 && width < 0.05)
  }
}
