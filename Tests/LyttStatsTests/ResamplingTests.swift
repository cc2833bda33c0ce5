import LyttStats
import Testing

@testable import LyttStats

@Suite struct `Drivers agree with brute force` {
  static let drivers: Drivers? = {
    guard
      let data = try? Reference.table("unequal").associationTable(
        .init(
          scores: ["score"], features: ["a.pos", "a.neg", "share"], cluster: "participant",
          controls: ["channel", "class", "words"]))
    else { return nil }
    return try? Drivers(
      predictors: data.features.map { ($0.name, $0.values) }, score: data.scores[0].values,
      clusters: data.participants, controls: data.controls, folds: 5, seed: 7)
  }()

  @Test func `in LMG over all orders, with intervals`() throws {
    let drivers = try #require(Self.drivers)
    #expect(drivers.method == .lmg)
    #expect(agrees(drivers.explained, Reference.python["drivers/explained"]))
    #expect(agrees(drivers.drivers.reduce(0) { $0 + $1.share.value }, drivers.explained))
    for driver in drivers.drivers {
      let key = "drivers/lmg/" + driver.name
      #expect(agrees(driver.share.value, Reference.python[key]))
      // Intervals end at 0: a share is never negative.
      #expect(agrees(driver.share.interval?.lower, max(0, Reference.python[key + "/low"] ?? .nan)))
      #expect(agrees(driver.share.interval?.upper, Reference.python[key + "/high"]))
    }
  }

  @Test func `in prediction of participants left out`() {
    #expect(agrees(Self.drivers?.explainedOutOfSample, Reference.python["drivers/out_of_sample"]))
  }

  @Test func `in Johnson's weights`() throws {
    let data = try Reference.table("unequal").associationTable(
      .init(
        scores: ["score"], features: ["a.pos", "a.neg", "share"], cluster: "participant",
        controls: ["channel", "class", "words"]))
    let rows = data.participants.indices.filter { data.features[2].values[$0] != nil }
    let index = ClusterIndex(data.participants, rows: rows)
    let space = try #require(ControlSpace(index, controls: data.controls))
    let columns = (data.features.map(\.values) + [data.scores[0].values]).map { column in
      space.residual(index.rows.map { column[$0] ?? 0 })
    }
    let shares = ClusterProducts(columns, index: index).shares(.johnson, confidence: 0.95, minimumClusters: 5)
    for (feature, share) in zip(data.features, shares) {
      #expect(agrees(share.value, Reference.python["drivers/johnson/" + feature.name]))
    }
  }

  @Test func `drop what depends on the others`() throws {
    var random = RandomNumbers(seed: 3)
    let a = (0..<60).map { _ in random.normal() }
    let b = (0..<60).map { _ in random.normal() }
    let score = zip(a, b).map { 50 + 3 * $0 + $1 + random.normal() }
    let drivers = try Drivers(
      predictors: [("a", a), ("b", b), ("sum", zip(a, b).map { $0 + $1 }), ("flat", a.map { _ in 1 })], score: score,
      clusters: (0..<60).map { $0 / 6 })
    #expect(drivers.drivers.map(\.name) == ["a", "b"])
    #expect(drivers.dropped == ["sum", "flat"])
  }

  @Test func `fourteen predictors take Johnson's weights, which sum to the explained share`() throws {
    var random = RandomNumbers(seed: 4)
    let predictors = (0..<14).map { index in ("x\(index)", (0..<200).map { _ in Optional(random.normal()) }) }
    let score = (0..<200).map { row in Optional((predictors[0].1[row] ?? 0) + random.normal()) }
    let drivers = try Drivers(predictors: predictors, score: score, clusters: (0..<200).map { $0 / 10 })
    #expect(drivers.method == .johnson && drivers.drivers.count == 14)
    #expect(agrees(drivers.drivers.reduce(0) { $0 + $1.share.value }, drivers.explained))
  }

  @Test func `without rows there is nothing`() throws {
    let drivers = try Drivers(predictors: [("a", [nil])], score: [1], clusters: [0])
    #expect(drivers.drivers.isEmpty && drivers.rows == 0)
  }
}

@Suite struct `Resampling agrees with full regressions` {
  @Test func `in the wild cluster bootstrap-t`() throws {
    let data = try Reference.table("few").associationTable(
      .init(scores: ["score"], features: ["a.pos"], cluster: "participant", controls: ["channel", "words"]))
    let test = try #require(
      try ResampledTest(
        feature: data.features[0].values.map { $0.map { $0 > 0 ? 1 : 0 } }, score: data.scores[0].values,
        clusters: data.participants, controls: data.controls))
    let found = test.wildClusterBootstrap(draws: 199, seed: 5)
    #expect(agrees(found.p, Reference.python["wild/p"]))
    let interval = try #require(found.interval)
    #expect(interval.contains(test.difference))
    #expect(interval.contains(0) == (found.p > 0.05))
    #expect(found == test.wildClusterBootstrap(draws: 199, seed: 5))
  }

  @Test func `in the cluster bootstrap`() throws {
    let data = try Reference.table("singles").associationTable(
      .init(scores: ["other"], features: ["a.pos"], cluster: "participant", controls: ["channel", "class", "words"]))
    let row = try #require(try AssociationBootstrap(data, draws: 200, seed: 11).rows.first)
    #expect(agrees(row.difference?.lower, Reference.python["bootstrap/difference/low"], relative: 1e-6))
    #expect(agrees(row.difference?.upper, Reference.python["bootstrap/difference/high"], relative: 1e-6))
    #expect(agrees(row.pearson?.lower, Reference.python["bootstrap/pearson/low"], relative: 1e-6))
    #expect(agrees(row.pearson?.upper, Reference.python["bootstrap/pearson/high"], relative: 1e-6))
  }

  @Test func `with fewer than forty clusters there is no bootstrap interval`() throws {
    let data = try Reference.table("few").associationTable(
      .init(scores: ["score"], features: ["a.pos"], cluster: "participant"))
    let row = try #require(try AssociationBootstrap(data, draws: 100).rows.first)
    #expect(row.difference == nil && row.pearson == nil && row.hedgesG == nil)
  }

  @Test func `in permutation, against all orders`() throws {
    let x: [Double?] = [1, 0, 1, 0, 0, 0, 1, 1]
    let y: [Double?] = [80, 60, 75, 71, 40, 55, 52, 66]
    let test = try #require(try ResampledTest(feature: x, score: y, clusters: Array(0..<8)))
    let strata = [0, 0, 0, 0, 1, 1, 1, 1]
    let p = try #require(test.permutation(strata: strata, draws: 40_000))
    #expect(abs(p - (Reference.python["permutation/exact"] ?? .nan)) < 0.01)
    // One agent a stratum: whole agents have nobody to trade with, rows inside still do.
    #expect(
      test.permutation(strata: strata, agents: strata.map { $0 }, draws: 40_000).map { abs($0 - p) < 0.02 } == true)
    #expect(test.permutation(strata: Array(0..<8)) == nil)
  }

  @Test func `in permutation both tails count, whatever agents have in common`() throws {
    // Agents differ far more than rows inside them, which say the opposite, as strongly as they can.
    let x: [Double?] = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1]
    let y: [Double?] = [80, 80, 81, 80, 81, 99, 20, 21, 20, 21, 2]
    let agents = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1]
    let test = try #require(try ResampledTest(feature: x, score: y, clusters: Array(0..<11)))
    let strata = x.map { _ in 0 }
    // Of the 30 ways to place the odd row of either agent, one is as extreme.
    let p = try #require(test.permutation(strata: strata, agents: agents, draws: 20_000))
    #expect(abs(p - 1.0 / 30) < 0.01)
    #expect(try #require(test.permutation(strata: strata, draws: 2000)) < 0.2, "without agents it is another question")
  }

  @Test func `in permutation the level holds where participants and agents differ`() throws {
    // 12 participants with three agents of four enquiries: both move how often the cue comes, and the score.
    let agents = (0..<144).map { $0 / 4 }
    let participants = (0..<144).map { $0 / 12 }
    let tables = 400
    var found = 0
    for table in 0..<tables {
      var random = RandomNumbers(seed: 17, stream: UInt64(table))
      let habits = (0..<48).map { _ in (cue: random.normal(), score: 8 * random.normal()) }
      let x = agents.indices.map { row -> Double? in
        random.normal() < habits[agents[row]].cue + habits[36 + participants[row]].cue ? 1 : 0
      }
      let words = agents.map { _ in Optional(30 + 10 * random.normal()) }
      let y = agents.indices.map { row -> Double? in
        70 + habits[agents[row]].score + habits[36 + participants[row]].score + 0.3 * (words[row] ?? 0)
          + 15 * random.normal()
      }
      let test = try #require(
        try ResampledTest(
          feature: x, score: y, clusters: participants,
          controls: Controls(covariates: [.init(name: "words", values: words)])))
      let p = try #require(test.permutation(strata: participants, agents: agents, draws: 199, seed: UInt64(table)))
      found += p <= 0.05 ? 1 : 0
    }
    // Three standard errors about .05.
    #expect(abs(Double(found) / Double(tables) - 0.05) < 0.033, "found \(found) of \(tables)")
  }
}
