import LyttStats
import Testing

/// A table of one feature and one score, ten rows in five participants unless told otherwise.
private func analyse(
  _ feature: [Double?], _ score: [Double?], participants: [Int]? = nil, agents: [Int?]? = nil,
  treatment: AssociationTable.Treatment = .presence, controls: Controls = Controls(), minimumRows: Int = 1
) throws -> AssociationAnalysis {
  var options = AssociationOptions()
  options.minimumRows = minimumRows
  options.minimumClustersWith = 1
  return try AssociationAnalysis(
    AssociationTable(
      features: [.init(name: "f", values: feature, treatment: treatment)], scores: [.init(name: "s", values: score)],
      participants: participants ?? score.indices.map { $0 / 2 }, agents: agents, controls: controls),
    options: options)
}

@Suite struct `Degenerate tables have defined results` {
  static let alternating: [Double?] = (0..<20).map { Double($0 % 2) }
  static let rising: [Double?] = (0..<20).map { 50 + Double(($0 * 7) % 11) }

  @Test(arguments: 0...2) func `of n rows`(_ n: Int) throws {
    let row = try #require(
      try analyse(Array(Self.alternating.prefix(n)), Array(Self.rising.prefix(n))).rows.first)
    #expect(row.rows == n && row.estimate == nil && row.q == nil)
    #expect(row.status == (n == 0 ? .noRows : n == 1 ? .constantScore : .tooFewClusters))
  }

  @Test func `all missing`() throws {
    let row = try #require(try analyse([nil, nil, 1], [1, 2, nil]).rows.first)
    #expect(row.status == .noRows && row.rows == 0 && row.prevalence == nil)
  }

  @Test func `constant score`() throws {
    let row = try #require(try analyse(Self.alternating, Self.rising.map { _ in 70 }).rows.first)
    #expect(row.status == .constantScore && row.pearson == nil && row.auc == nil && row.difference == nil)
  }

  @Test func `constant feature`() throws {
    let never = try #require(try analyse(Self.rising.map { _ in 0 }, Self.rising).rows.first)
    #expect(never.status == .tooRare && never.prevalence == 0 && never.difference == nil && never.meanWith == nil)
    let always = try #require(try analyse(Self.rising.map { _ in 2 }, Self.rising).rows.first)
    #expect(always.status == .tooCommon && always.difference == nil && always.spearman == nil)
  }

  @Test func `perfect separation`() throws {
    let row = try #require(try analyse(Self.alternating, Self.alternating.map { 50 + 20 * ($0 ?? 0) }).rows.first)
    #expect(row.status == .perfectFit && row.estimate == nil)
    #expect(agrees(row.difference, 20))
    #expect(row.auc == Described(value: 1) && agrees(row.pearson?.value, 1) && row.pearson?.interval == nil)
  }

  @Test func `a feature that is a control`() throws {
    let controls = Controls(covariates: [.init(name: "again", values: Self.alternating.map { $0.map { 3 * $0 - 1 } })])
    let row = try #require(try analyse(Self.alternating, Self.rising, controls: controls).rows.first)
    #expect(row.status == .collinear && row.difference == nil && row.within == nil)
  }

  @Test func `a feature that varies between participants only`() throws {
    let feature: [Double?] = (0..<20).map { ($0 / 2) % 2 == 0 ? 1 : 0 }
    let row = try #require(try analyse(feature, Self.rising).rows.first)
    #expect(row.status == .tested && row.within == nil && row.between == nil)
  }

  @Test func `too rare is not tested and leaves the family`() throws {
    var feature: [Double?] = Self.rising.map { _ in 0 }
    feature[3] = 1
    let row = try #require(try analyse(feature, Self.rising, minimumRows: 5).rows.first)
    #expect(row.status == .tooRare && row.familySize == 0 && row.rowsWith == 1 && row.difference != nil)
  }

  @Test func `few participants fall back on agents, then on description`() throws {
    let participants = (0..<20).map { $0 / 10 }
    let agents = (0..<20).map { Optional($0 / 2) }
    let byAgent = try analyse(Self.alternating, Self.rising, participants: participants, agents: agents)
    #expect(byAgent.unit == .agent && byAgent.clusters == 10 && byAgent.rows[0].status == .tested)
    #expect(byAgent.controls == ["participant"])
    let alone = try analyse(Self.alternating, Self.rising, participants: participants)
    #expect(alone.unit == .none && alone.rows[0].status == .tooFewClusters)
    #expect(alone.rows[0].difference != nil && alone.rows[0].spearman != nil && alone.rows[0].spearman?.interval == nil)
  }

  @Test func `the rule for clusters can be chosen`() {
    let participants = (0..<24).map { $0 / 4 }
    let nested = (0..<24).map { Optional($0 % 2) }
    func choice(_ rule: ClusterRule, _ nested: [Int?]?) -> (ClusterUnit, Int) {
      let choice = ClusterChoice(participants: participants, agents: nested, rule: rule)
      return (choice.unit, choice.count)
    }
    #expect(choice(.automatic, nested) == (.participant, 6))
    #expect(choice(.participant, nested) == (.participant, 6))
    #expect(choice(.agent, nested) == (.agent, 12))
    #expect(choice(.team, nested) == (.team, 12))
    #expect(choice(.agent, nil).0 == .none && choice(.team, nil).0 == .none)
    let few = ClusterChoice(participants: [0, 0, 1, 1], agents: [0, 1, 2, 3], rule: .participant)
    #expect(few.unit == .none, "no way out to agents where participants were asked for")
  }

  @Test func `wrong input is an error in words`() {
    #expect(throws: StatsError.unequalLengths("f", 1, "the table", 2)) { try analyse([1], [1, 2]) }
    #expect(throws: StatsError.notFinite("s")) { try analyse([1, 2], [1, .infinity]) }
    #expect(throws: StatsError.notFinite("f")) { try analyse([.nan, 2], [1, 2]) }
    let many = Controls(factors: [.init(name: "k", levels: (0..<300).map { $0 })])
    #expect(throws: StatsError.tooManyCategories("k", 300, most: 200)) {
      try analyse((0..<300).map { Double($0 % 2) }, (0..<300).map { Double($0) }, controls: many)
    }
    var options = AssociationOptions()
    options.confidence = 2
    #expect(throws: StatsError.self) {
      try AssociationAnalysis(.init(features: [], scores: [], participants: []), options: options)
    }
    #expect(
      "\(StatsError.notNumeric("Skår", row: 3))"
        == "column 'Skår' is not a number in data row 3: choose a numeric column, or mend the cell.")
    #expect("\(StatsError.unknownColumn("x"))" == "no column 'x': check its spelling against the header.")
    #expect(
      "\(StatsError.tooManyCategories("agent", 900, most: 200))"
        == "column 'agent' has 900 categories: control for a column with at most 200.")
    #expect("\(StatsError.duplicateColumn("x"))" == "two columns are named 'x': give each its own name.")
    #expect(
      "\(StatsError.unequalLengths("a", 1, "b", 2))" == "a has 1 values but b has 2: give one value a row in both.")
    #expect(
      "\(StatsError.notFinite("a"))" == "column 'a' holds a value that is not a finite number: leave such cells empty.")
    #expect(
      "\(StatsError.tooFewClusters(8, needed: 40))"
        == "a bootstrap of clusters needs 40 clusters, and there are 8: use the wild bootstrap, which holds with few.")
    #expect(
      "\(StatsError.invalidOption("draws", allowed: "at least 100"))" == "draws is out of range: give at least 100.")
  }

  @Test func `row order does not matter`() throws {
    var random = RandomNumbers(seed: 12)
    let table = try Reference.table("unequal").associationTable(
      .init(scores: ["score"], features: ["a.pos", "share"], cluster: "participant", controls: ["channel", "words"]))
    var order = Array(table.participants.indices)
    random.shuffle(&order, in: 0..<order.count)
    var moved = table
    moved.participants = order.map { table.participants[$0] }
    for index in table.features.indices {
      moved.features[index].values = order.map { table.features[index].values[$0] }
    }
    moved.scores[0].values = order.map { table.scores[0].values[$0] }
    moved.controls.factors[0].levels = order.map { table.controls.factors[0].levels[$0] }
    moved.controls.covariates[0].values = order.map { table.controls.covariates[0].values[$0] }
    let (a, b) = (try AssociationAnalysis(table), try AssociationAnalysis(moved))
    for (one, other) in zip(a.rows, b.rows) {
      #expect(agrees(one.estimate?.p, other.estimate?.p, relative: 1e-8))
      #expect(agrees(one.kendall?.interval?.lower, other.kendall?.interval?.lower, relative: 1e-8))
    }
  }

  @Test func `random small tables never give a NaN`() throws {
    var random = RandomNumbers(seed: 99)
    for _ in 0..<400 {
      let n = random.below(30)
      let spread = 1 + random.below(4)
      func column(_ levels: Int) -> [Double?] {
        (0..<n).map { _ in random.below(6) == 0 ? nil : Double(random.below(levels)) }
      }
      let analysis = try analyse(
        column(1 + random.below(3)), column(1 + random.below(5)).map { $0.map { 25 * $0 } },
        participants: (0..<n).map { _ in random.below(1 + spread * 3) },
        agents: random.below(2) == 0 ? nil : (0..<n).map { _ in random.below(5) },
        treatment: random.below(2) == 0 ? .presence : .value,
        controls: Controls(
          factors: [.init(name: "k", levels: (0..<n).map { _ in random.below(3) })],
          covariates: [.init(name: "w", values: column(9))]))
      #expect(!analysis.csv().contains("nan") && !analysis.json().contains("nan") && !analysis.csv().contains("inf"))
      for row in analysis.rows { #expect((row.status == .tested) == (row.estimate != nil && row.q != nil)) }
    }
  }
}

@Suite struct `Differences and periods` {
  @Test func `a difference is that of clubSandwich`() throws {
    let data = try Reference.table("unequal").associationTable(
      .init(
        scores: ["score"], features: ["share"], cluster: "participant", controls: ["channel", "class", "words"]))
    let found = try ClusteredDifference(
      data.scores[0].values, by: data.features[0].values, clusters: data.participants, controls: data.controls)
    #expect(agrees(found.estimate?.value, Reference.r["unequal/share/score/adjusted.beta"]))
    #expect(agrees(found.estimate?.p, Reference.r["unequal/share/score/adjusted.p"]))
  }

  @Test func `rows that are their own clusters need enough of them`() throws {
    let few = try ClusteredDifference([1, 2, 3], by: [0, 1, 1], clusters: [0, 1, 2])
    #expect(agrees(few.value, 1.5) && few.estimate == nil)
    let same = try ClusteredDifference(
      (0..<12).map { _ in 0.1 }, by: (0..<12).map { Double($0 % 2) }, clusters: Array(0..<12))
    #expect(same.value == 0 && same.estimate == nil, "nothing varies")
    let exact = try ClusteredDifference(
      (0..<12).map { 0.1 + 0.2 * Double($0 % 2) }, by: (0..<12).map { Double($0 % 2) }, clusters: Array(0..<12))
    #expect(agrees(exact.value, 0.2) && exact.estimate == nil, "no rest")
    let flat = try ClusteredDifference([1, 2, 3], by: [1, 1, 1], clusters: [0, 1, 2])
    #expect(flat.value == nil && flat.estimate == nil)
    #expect(try ClusteredDifference([], by: [], clusters: []).rows == 0)
  }

  @Test func `small periods are withheld`() {
    let found = PeriodMeans(
      [1, 2, 3, 4, nil, 9], periods: [1, 1, 1, 2, 2, nil], clusters: [0, 1, 2, 0, 1, 2], minimumRows: 3)
    #expect(found.periods.map(\.period) == [1] && found.periods.first?.mean.value == 2)
    #expect(found.withheld == [2])
  }

  @Test func `one cluster has a mean and no interval`() {
    #expect(ClusteredMean([1, 2, 3], clusters: [4, 4, 4])?.estimate == nil)
    #expect(ClusteredMean([1, 2, 3], clusters: [4, 4, 4])?.value == 2)
    #expect(ClusteredMean([], clusters: []) == nil)
  }
}
