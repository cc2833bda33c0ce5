import LyttStats
import Testing

@Suite struct `Shrinkage` {
  static let groups = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2]
  static let means = [71, 80, 64, 90, 77, 85, 60, 88.5, 79, 70]
  static let variances = [9, 25, 16, 9, 12, 36, 20, 10, 9, 14.0]

  @Test func `of means agrees with Paule and Mandel's equations solved by SciPy`() throws {
    let found = try #require(NormalShrinkage(means: Self.means, variances: Self.variances, groups: Self.groups))
    #expect(agrees(found.varianceWithinGroups, Reference.python["shrink/tau"], relative: 1e-6))
    #expect(agrees(found.varianceBetweenGroups, Reference.python["shrink/omega"], relative: 1e-6, absolute: 1e-9))
    #expect(agrees(found.overall, Reference.python["shrink/overall"], relative: 1e-6))
    for (index, unit) in found.units.enumerated() {
      #expect(agrees(unit.value, Reference.python["shrink/value/\(index)"], relative: 1e-6))
      #expect(agrees(unit.interval.lower, Reference.python["shrink/low/\(index)"], relative: 1e-6))
    }
  }

  @Test func `of means ends where Paule and Mandel's equation holds`() throws {
    let found = try #require(NormalShrinkage(means: Self.means, variances: Self.variances, groups: Self.groups))
    let weights = Self.variances.map { 1 / ($0 + found.varianceWithinGroups) }
    let squares = (0..<3).reduce(0.0) { sum, group in
      let rows = Self.groups.indices.filter { Self.groups[$0] == group }
      let centre =
        rows.reduce(0) { $0 + weights[$1] * Self.means[$1] } / rows.reduce(0) { $0 + weights[$1] }
      return sum + rows.reduce(0) { $0 + weights[$1] * (Self.means[$1] - centre) * (Self.means[$1] - centre) }
    }
    #expect(agrees(squares, 7, relative: 1e-9), "ten participants less three classes")
  }

  @Test func `of shares agrees with the beta-binomial likelihood maximised by SciPy`() throws {
    let found = try #require(
      BetaBinomialShrinkage(
        successes: [2, 9, 4, 0, 12, 7, 3, 15, 6, 5], trials: [25, 25, 20, 10, 25, 24, 25, 25, 18, 22],
        groups: Self.groups))
    for (index, unit) in found.units.enumerated() {
      #expect(agrees(unit.value, Reference.python["betabinomial/value/\(index)"], relative: 1e-6))
      #expect(agrees(unit.interval.lower, Reference.python["betabinomial/low/\(index)"], relative: 1e-5))
    }
  }

  @Test func `draws all the way where chance explains everything`() throws {
    let found = try #require(NormalShrinkage(means: [70, 70.1, 69.9, 70], variances: [25, 25, 25, 25]))
    #expect(found.varianceWithinGroups == 0)
    #expect(found.units.allSatisfy { abs($0.value - 70) < 1e-9 && $0.weight == 0 })
    let same = try #require(BetaBinomialShrinkage(successes: [5, 5, 5, 5], trials: [20, 20, 20, 20]))
    #expect(same.units.allSatisfy { abs($0.value - 0.25) < 1e-6 })
  }

  @Test func `moves nobody past the class mean`() throws {
    var random = RandomNumbers(seed: 8)
    let means = (0..<40).map { _ in 75 + 8 * random.normal() }
    let found = try #require(NormalShrinkage(means: means, variances: means.map { _ in 20 + 10 * random.uniform() }))
    let centre = try #require(found.groupMeans[0])
    for unit in found.units {
      #expect((unit.value - centre) * (unit.observed - centre) >= 0)
      #expect(abs(unit.value - centre) <= abs(unit.observed - centre))
      #expect(unit.interval.contains(unit.value))
    }
  }

  @Test func `covers the true means`() throws {
    var random = RandomNumbers(seed: 21)
    var covered = 0
    for _ in 0..<60 {
      let truths = (0..<30).map { _ in 75 + 6 * random.normal() }
      let means = truths.map { $0 + 5 * random.normal() }
      let found = try #require(NormalShrinkage(means: means, variances: means.map { _ in 25 }))
      covered += zip(truths, found.units).filter { $1.interval.contains($0) }.count
    }
    #expect((0.93...0.975).contains(Double(covered) / 1800))
  }

  @Test func `of nothing is nothing, and of one participant itself`() throws {
    #expect(NormalShrinkage(means: [], variances: []) == nil)
    #expect(NormalShrinkage(means: [70], variances: [0]) == nil)
    #expect(NormalShrinkage(means: [70], variances: [4])?.units.first?.value == 70)
    #expect(BetaBinomialShrinkage(successes: [], trials: []) == nil)
    #expect(BetaBinomialShrinkage(successes: [0], trials: [0]) == nil)
    #expect(BetaBinomialShrinkage(successes: [3], trials: [2]) == nil)
    let mute = try #require(BetaBinomialShrinkage(successes: [0, 4], trials: [0, 10], groups: [1, 0]))
    #expect(mute.units[0].observed == nil && mute.units[0].value > 0)
    let extremes = try #require(BetaBinomialShrinkage(successes: [0, 10], trials: [10, 10]))
    #expect(extremes.units.allSatisfy { $0.interval.lower >= 0 && $0.interval.upper <= 1 })
  }

  @Test func `pooled variance needs a cluster of two`() {
    #expect(NormalShrinkage.pooledVariance([1, 3, 5], clusters: [0, 0, 1]) == 2)
    #expect(NormalShrinkage.pooledVariance([1, 3], clusters: [0, 1]) == nil)
  }
}

@Suite struct `Ranks` {
  @Test func `far apart are sure, close together are not`() {
    let sure = RankIntervals(means: [90, 50, 70], standardErrors: [1, 1, 1])
    #expect(sure.places.map(\.rank) == [1, 3, 2])
    #expect(sure.places.allSatisfy { $0.best == $0.rank && $0.worst == $0.rank && !$0.isLevelWithNext })
    let unsure = RankIntervals(means: [71, 70, 69], standardErrors: [5, 5, 5])
    #expect(unsure.places.allSatisfy { $0.best == 1 && $0.worst == 3 })
    #expect(unsure.places.map(\.isLevelWithNext) == [true, true, false])
  }

  @Test func `of equal means are shared`() {
    let places = RankIntervals(means: [70, 70, 60], standardErrors: [0, 0, 0]).places
    #expect(places.map(\.rank) == [1, 1, 3])
    #expect(places.map(\.best) == [1, 1, 3] && places.map(\.worst) == [2, 2, 3])
    #expect(RankIntervals(means: [], standardErrors: []).places.isEmpty)
    #expect(RankIntervals(means: [1], standardErrors: [1]).places.first?.worst == 1)
  }

  @Test func `hold the true rank at least as often as promised`() {
    var random = RandomNumbers(seed: 31)
    let truths = (0..<20).map { 60 + 1.5 * Double($0) }
    var covered = 0
    for _ in 0..<100 {
      let places = RankIntervals(
        means: truths.map { $0 + 4 * random.normal() }, standardErrors: truths.map { _ in 4 }, draws: 400
      ).places
      for (index, place) in places.enumerated() where place.best <= 20 - index && 20 - index <= place.worst {
        covered += 1
      }
    }
    #expect(Double(covered) / 2000 >= 0.94)
  }
}

@Suite struct `Funnel limits` {
  static let cases = [(0.3, 25), (0.8, 12), (0.02, 40)]

  @Test(arguments: cases) func `of shares are binomial tails`(_ share: Double, _ rows: Int) {
    let limits = FunnelLimits(share: share).limits(rows: rows)
    let shown = share == 0.02 ? "0.02" : "\(share)"
    #expect(agrees(limits?.lower, Reference.python["funnel/\(shown)/\(rows)/low"], relative: 1e-7, absolute: 1e-9))
    #expect(agrees(limits?.upper, Reference.python["funnel/\(shown)/\(rows)/high"], relative: 1e-7, absolute: 1e-9))
  }

  @Test func `narrow with more enquiries and widen with overdispersion`() throws {
    let narrow = try #require(FunnelLimits(mean: 75, rowVariance: 400).limits(rows: 100))
    let wide = try #require(FunnelLimits(mean: 75, rowVariance: 400, overdispersion: 4).limits(rows: 100))
    #expect(agrees(narrow.upper - 75, 2 * 1.959963984540054, relative: 1e-12))
    #expect(agrees(wide.upper - 75, 2 * (narrow.upper - 75)))
    #expect(FunnelLimits(share: 0.5).limits(rows: 0) == nil)
    #expect(FunnelLimits(share: 0).limits(rows: 5) == Interval(0, 0))
    #expect(FunnelLimits.overdispersion([]) == 1)
    #expect(FunnelLimits.overdispersion([3, -3, 3, -3, 3, -3, 3, -3, 3, -3]) == 9)
  }
}

@Suite struct `A part and the whole without it` {
  @Test func `go together between and within clusters as brute force says`() throws {
    let data = try Reference.table("unequal").associationTable(
      .init(scores: ["score", "other"], features: ["words"], cluster: "participant"))
    let found = PartWhole(part: data.scores[0].values, whole: data.scores[1].values, clusters: data.participants)
    for (described, name) in [(found.between, "part/between"), (found.within, "part/within")] {
      #expect(agrees(described?.value, Reference.python[name]))
      #expect(agrees(described?.interval?.lower, Reference.python[name + "/low"]))
      #expect(agrees(described?.interval?.upper, Reference.python[name + "/high"]))
    }
    #expect((found.goodEndAfterPoorStart?.value ?? 1) < 1 / 3)
  }

  @Test func `the rest is the weighted mean of the others`() {
    let parts: [[Double?]] = [[100, 50, nil], [40, nil, nil], [70, nil, 10]]
    #expect(PartWhole.rest(of: parts, without: 0, weights: [1, 2, 1]) == [50, nil, 10])
  }

  @Test func `without variation there is nothing`() {
    let found = PartWhole(part: [1, 1, 2, 2], whole: [3, 3, 3, 3], clusters: [0, 0, 1, 1])
    #expect(found.between == nil && found.within == nil && found.rows == 4)
    let none = PartWhole(part: [nil], whole: [1], clusters: [0])
    #expect(none.rows == 0 && none.goodEndAfterPoorStart == nil)
  }
}
