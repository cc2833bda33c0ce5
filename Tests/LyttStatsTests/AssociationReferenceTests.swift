import LyttStats
import Testing

/// One feature and one score of one table.
struct Comparison: Sendable, CustomTestStringConvertible {
  let table, feature, score: String
  var testDescription: String { name }
  var name: String { "\(table)/\(feature)/\(score)" }

  static let all = ["unequal", "few", "singles"].flatMap { table in
    ["a.pos", "a.neg", "a.net", "share"].flatMap { feature in
      ["score", "other"].map { Comparison(table: table, feature: feature, score: $0) }
    }
  }

  func run(controls: [String]) throws -> Association {
    var options = AssociationOptions()
    options.minimumRows = 1
    options.minimumClustersWith = 1
    options.minimumDegreesOfFreedom = 1
    let analysis = try Reference.table(table).correlate(
      .init(scores: [score], features: [feature], cluster: "participant", controls: controls), options: options)
    return try #require(analysis.rows.first)
  }

  /// The class is left out where there is only one.
  var controls: [String] { ["channel", "class", "words"] }
}

@Suite struct `The primary analysis agrees with clubSandwich` {
  @Test(arguments: Comparison.all) func `with controls`(_ comparison: Comparison) throws {
    let row = try comparison.run(controls: comparison.controls)
    #expect(row.status == .tested)
    expect(row.estimate, comparison.name + "/adjusted.")
    #expect(agrees(row.naiveStandardError, Reference.r[comparison.name + "/adjusted.naive"]))
  }

  @Test(arguments: Comparison.all) func `without controls`(_ comparison: Comparison) throws {
    let row = try comparison.run(controls: [])
    expect(row.estimate, comparison.name + "/plain.")
  }

  @Test(arguments: Comparison.all.filter { $0.table != "singles" })
  func `within and between clusters`(_ comparison: Comparison) throws {
    let row = try comparison.run(controls: comparison.controls)
    expect(row.within, comparison.name + "/within.")
    expect(row.between, comparison.name + "/between.")
  }

  @Test(arguments: Comparison.all) func `in a clustered mean`(_ comparison: Comparison) throws {
    let table = try Reference.table(comparison.table)
    let data = try table.associationTable(
      .init(scores: [comparison.score], features: [comparison.feature], cluster: "participant"))
    let rows = data.participants.indices.filter {
      data.scores[0].values[$0] != nil && data.features[0].values[$0] != nil
    }
    let mean = ClusteredMean(
      rows.compactMap { data.scores[0].values[$0] }, clusters: rows.map { data.participants[$0] })
    let name = comparison.name + "/mean."
    #expect(agrees(mean?.value, Reference.r[name + "beta"]))
    #expect(agrees(mean?.estimate?.standardError, Reference.r[name + "se"]))
    #expect(agrees(mean?.estimate?.degreesOfFreedom, Reference.r[name + "df"]))
  }

  @Test(arguments: ["unequal", "few", "singles"]) func `with several predictors`(_ name: String) throws {
    let table = try Reference.table(name)
    let data = try table.associationTable(
      .init(
        scores: ["score"], features: ["a.pos", "a.neg", "share"], cluster: "participant",
        controls: ["channel", "class", "words"]))
    let drivers = try Drivers(
      predictors: data.features.map { ($0.name, $0.values) }, score: data.scores[0].values,
      clusters: data.participants, controls: data.controls)
    #expect(drivers.drivers.map(\.name) == ["a.pos", "a.neg", "share"])
    for driver in drivers.drivers {
      let key = "\(name)/drivers/\(driver.name)."
      #expect(agrees(driver.coefficient.value, Reference.r[key + "beta"]))
      guard let degrees = Reference.r[key + "df"], degrees >= 4 else {
        #expect(driver.coefficient.interval == nil)
        continue
      }
      #expect(agrees(driver.coefficient.interval?.lower, Reference.r[key + "low"]))
      #expect(agrees(driver.coefficient.interval?.upper, Reference.r[key + "high"]))
    }
  }

  private func expect(_ estimate: Estimate?, _ name: String) {
    #expect(agrees(estimate?.value, Reference.r[name + "beta"]))
    #expect(agrees(estimate?.standardError, Reference.r[name + "se"]))
    #expect(agrees(estimate?.degreesOfFreedom, Reference.r[name + "df"]))
    #expect(agrees(estimate?.p, Reference.r[name + "p"]))
    #expect(agrees(estimate?.interval.lower, Reference.r[name + "low"]))
    #expect(agrees(estimate?.interval.upper, Reference.r[name + "high"]))
  }

  private func expect(_ described: Described?, _ name: String) {
    #expect(agrees(described?.value, Reference.r[name + "beta"]))
    #expect(agrees(described?.interval?.lower, Reference.r[name + "low"]))
    #expect(agrees(described?.interval?.upper, Reference.r[name + "high"]))
  }
}

@Suite struct `Descriptive statistics agree with SciPy and brute force` {
  @Test(arguments: Comparison.all) func `with jackknife intervals`(_ comparison: Comparison) throws {
    let row = try comparison.run(controls: [])
    let name = comparison.name + "/"
    expect(row.pearson, name + "pearson")
    expect(row.spearman, name + "spearman")
    expect(row.kendall, name + "kendall")
    if row.treatment == .presence { expect(row.auc, name + "auc") } else { #expect(row.auc == nil) }
    if Reference.python[name + "hedges_g"] != nil { expect(row.hedgesG, name + "hedges_g") }
    if comparison.table == "singles" {
      #expect(row.scoreIntraclass == nil && row.hedgesG == nil)
    } else {
      #expect(agrees(row.scoreIntraclass, Reference.python[name + "icc_score"]))
      #expect(agrees(row.designEffect, Reference.python[name + "design_effect"]))
    }
  }

  private func expect(_ described: Described?, _ name: String) {
    #expect(agrees(described?.value, Reference.python[name]), "\(name)")
    #expect(agrees(described?.interval?.lower, Reference.python[name + "/low"]), "\(name)/low")
    #expect(agrees(described?.interval?.upper, Reference.python[name + "/high"]), "\(name)/high")
  }
}
