import LyttStats
import Testing

@Suite struct `Correlating any table` {
  static let header = ["p", "skår", "a.pos", "grad", "kanal", "ute"]
  static let rows = (0..<40).map { row in
    [
      "d\(row % 8)", "\(50 + (row * 13) % 37)", "\(row % 3)", "\(row % 5).5", row % 2 == 0 ? "chat" : "telefon",
      row == 7 ? "1" : "0",
    ]
  }

  @Test func `gives every numeric column without another part a row`() throws {
    let table = try CorrelateTable(header: Self.header, rows: Self.rows)
    let analysis = try table.correlate(
      .init(scores: ["skår"], cluster: "p", controls: ["kanal"], exclude: "ute"))
    #expect(analysis.rows.map(\.feature) == ["a.pos", "grad"])
    #expect(analysis.rows.map(\.treatment) == [.presence, .value])
    #expect(analysis.rows.allSatisfy { $0.status == .tested && $0.rows == 39 && $0.clusters == 8 })
    #expect(analysis.excludedRows == 1 && analysis.controls == ["kanal"])
    #expect(table.names(prefix: "a.") == ["a.pos"])
    #expect(table.names(prefix: "ka").isEmpty, "words are no feature")
  }

  @Test func `without a cluster each row stands for itself`() throws {
    let table = try CorrelateTable(header: Self.header, rows: Self.rows)
    let analysis = try table.correlate(.init(scores: ["skår"], features: ["grad"], factors: ["ute"]))
    #expect(analysis.rows.first?.clusters == 40)
  }

  @Test func `reads decimal commas and empty cells, and refuses words`() throws {
    let table = try CorrelateTable(
      header: ["x", "y"], rows: [["1,5", " 2 "], ["", "nan"], ["3"]], decimalComma: true)
    #expect(table.columns[0].cells == .numbers([1.5, nil, 3]))
    #expect(table.columns[1].cells == .texts(["2", "nan", nil], firstText: 2))
    #expect(throws: StatsError.notNumeric("y", row: 2)) { try table.correlate(.init(scores: ["y"], features: ["x"])) }
    #expect(throws: StatsError.unknownColumn("z")) { try table.correlate(.init(scores: ["z"])) }
    #expect(throws: StatsError.duplicateColumn("x")) { try CorrelateTable(header: ["x", "x"], rows: []) }
    #expect(throws: StatsError.self) { try CorrelateTable(header: ["x"], rows: [["1", "2"]]) }
  }

  @Test func `writes the documented columns`() throws {
    let analysis = try CorrelateTable(header: Self.header, rows: Self.rows)
      .correlate(.init(scores: ["skår"], features: ["a.pos"], cluster: "p"))
    let lines = analysis.csv().split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].split(separator: ",").count == 47)
    #expect(lines[1].hasPrefix("a.pos,presence,skår,enquiry,tested,40,8,participant,26,0.65,"))
    let comma = analysis.csv(decimalComma: true).split(separator: "\n")
    #expect(comma[1].hasPrefix("a.pos;presence;skår;enquiry;tested;40;8;participant;26;0,65;"))
    let json = analysis.json()
    #expect(json.hasPrefix("[{\"feature\":\"a.pos\",\"treatment\":\"presence\",\"score\":\"skår\""))
    #expect(json.contains("\"status\":\"tested\",\"n\":40"))
  }

  @Test func `adds what was asked for by resampling`() throws {
    let table = try CorrelateTable(header: Self.header, rows: Self.rows)
    let roles = CorrelateTable.Roles(scores: ["skår"], features: ["a.pos"], cluster: "p", controls: ["kanal"])
    let asked = Resampling([.wild, .permutation], draws: 199, seed: 3)
    let row = try #require(try table.correlate(roles, resampling: asked).rows.first)
    let data = try table.associationTable(roles)
    let test = try #require(
      try ResampledTest(
        feature: data.features[0].values.map { $0.map { $0 > 0 ? 1 : 0 } }, score: data.scores[0].values,
        clusters: data.participants, controls: data.controls))
    #expect(agrees(test.difference, row.difference))
    #expect(row.resampled?.wild == test.wildClusterBootstrap(draws: 199, seed: 3))
    let strata = zip(data.participants, data.controls.factors[0].levels).map { 2 * $0 + ($1 ?? 0) }
    #expect(row.resampled?.permutationP == test.permutation(strata: strata, draws: 199, seed: 3))
    #expect(row.resampled?.bootstrap == nil)
    let csv = try table.correlate(roles, resampling: asked).csv().split(separator: "\n")
    #expect(csv[0].hasSuffix(",wild_p,wild_low,wild_high,permutation_p,bootstrap_low,bootstrap_high"))
    #expect(throws: StatsError.invalidOption("draws", allowed: "at least 100")) {
      try table.correlate(roles, resampling: Resampling([.wild], draws: 1))
    }
  }

  @Test func `draws clusters only where there are forty`() throws {
    let roles = CorrelateTable.Roles(scores: ["skår"], features: ["grad"], cluster: "p")
    #expect(throws: StatsError.tooFewClusters(8, needed: 40)) {
      try CorrelateTable(header: Self.header, rows: Self.rows).correlate(roles, resampling: Resampling([.bootstrap]))
    }
    let many = Self.rows.enumerated().map { row, cells in ["d\(row)"] + cells.dropFirst() }
    let row = try #require(
      try CorrelateTable(header: Self.header, rows: many)
        .correlate(roles, resampling: Resampling([.bootstrap], draws: 500)).rows.first)
    let (interval, difference) = (try #require(row.resampled?.bootstrap), try #require(row.difference))
    #expect(interval.contains(difference))
  }

  @Test func `has the columns that were asked for where nothing could be tested`() throws {
    let analysis = try CorrelateTable(header: ["x", "y"], rows: [["1", "2"], ["0", "3"]])
      .correlate(.init(scores: ["y"], features: ["x"]), resampling: Resampling([.wild]))
    #expect(analysis.rows.allSatisfy { $0.status != .tested })
    #expect(analysis.csv().split(separator: "\n")[0].hasSuffix(",bootstrap_high"))
  }

  @Test func `gives each feature alone the same bits as all together`() throws {
    let table = try Reference.table("unequal")
    let names = table.columns.filter(\.isNumeric).map(\.name).filter { $0 != "score" }
    let roles = CorrelateTable.Roles(
      scores: ["score"], features: names, cluster: "participant", controls: ["channel", "class"])
    let together = try table.correlate(roles, resampling: Resampling([.wild, .permutation], draws: 100)).rows
    for row in together {
      var one = roles
      one.features = [row.feature]
      var alone = try #require(
        try table.correlate(one, resampling: Resampling([.wild, .permutation], draws: 100)).rows.first)
      (alone.q, alone.familySize) = (row.q, row.familySize)
      #expect(alone == row, "\(row.feature)")
    }
  }

  @Test func `documents every column`() throws {
    let analysis = try CorrelateTable(header: Self.header, rows: Self.rows).correlate(
      .init(scores: ["skår"], features: ["a.pos"], cluster: "p"), resampling: Resampling([.wild], draws: 100))
    let manual = Reference.text("../../../docs/correlations.md")
    for name in analysis.csv().split(separator: "\n")[0].split(separator: ",") {
      #expect(manual.contains("`\(name)`"), "\(name)")
    }
  }

  @Test func `is the same bytes every time`() throws {
    let table = try Reference.table("unequal")
    let roles = CorrelateTable.Roles(
      scores: ["score", "other"], cluster: "participant", controls: ["channel", "class", "words"])
    let first = try table.correlate(roles).csv()
    #expect(try table.correlate(roles).csv() == first)
  }
}
