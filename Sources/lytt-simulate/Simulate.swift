import LyttStats

/// The simulation study of `docs/statistics.md`, and timings: run by `scripts/simulate`.
///
///     lytt-simulate cell ICC PARTICIPANTS ENQUIRIES with|without EFFECT TABLES
///     lytt-simulate permutation ICC PARTICIPANTS ENQUIRIES with|without(agents) with|without(controls) TABLES
///     lytt-simulate header [permutation]
///     lytt-simulate speed
@main
struct Simulate {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "cell" where arguments.count == 7:
      guard let intraclass = Double(arguments[1]), let participants = Int(arguments[2]),
        let enquiries = Int(arguments[3]), let effect = Double(arguments[5]), let tables = Int(arguments[6])
      else { return print("wanted: cell ICC PARTICIPANTS ENQUIRIES with|without EFFECT TABLES") }
      let season = Season(
        participants: participants, enquiries: enquiries, intraclass: intraclass, hasAgents: arguments[4] == "with",
        effect: effect)
      print(try run(season, tables: tables))
    case "permutation" where arguments.count == 7:
      guard let intraclass = Double(arguments[1]), let participants = Int(arguments[2]),
        let enquiries = Int(arguments[3]), let tables = Int(arguments[6])
      else { return print("wanted: permutation ICC PARTICIPANTS ENQUIRIES with|without with|without TABLES") }
      let season = Season(
        participants: participants, enquiries: enquiries, intraclass: intraclass, hasAgents: arguments[4] == "with",
        effect: 0, isConfounded: arguments[5] == "with")
      print(try PermutationLevel(season, tables: tables).line(season))
    case "header": print(arguments.last == "permutation" ? PermutationLevel.header : Tally.header)
    case "speed": try Speed.run()
    default: print("wanted: cell, permutation, header or speed")
    }
  }

  private static func run(_ season: Season, tables: Int) throws -> String {
    var options = AssociationOptions()
    options.describes = false
    options.separates = false
    var tally = Tally()
    for table in 0..<tables {
      var random = RandomNumbers(seed: season.seed, stream: UInt64(table))
      tally.add(try AssociationAnalysis(season.table(&random), options: options), effect: season.effect)
    }
    return tally.line(season)
  }
}

/// Time for a table of 3,900 enquiries × 60 features × 6 scores.
enum Speed {
  static func run() throws {
    var random = RandomNumbers(seed: 1)
    let season = Season(participants: 156, enquiries: 25, intraclass: 0.1, hasAgents: true, effect: 6)
    var table = season.table(&random)
    let more = season.table(&random).features.prefix(26)
    table.features += more.map { .init(name: $0.name + "b", values: $0.values, treatment: .presence) }
    for copy in 1..<6 {
      let values = table.scores[0].values.map { $0.map { $0 + Double(copy) * random.normal() } }
      table.scores.append(.init(name: "score\(copy)", values: values))
    }
    let clock = ContinuousClock()
    var bare = AssociationOptions()
    bare.describes = false
    func shown(_ name: String, _ body: () throws -> Void) rethrows {
      let best = try (0..<3).map { _ in try clock.measure(body) }.min() ?? .zero
      print("\(name): \(best)")
    }
    try shown("primary analysis, 3,900 × 60 × 6") { _ = try AssociationAnalysis(table, options: bare) }
    try shown("with descriptive statistics") { _ = try AssociationAnalysis(table) }
    try shown("2,000 cluster-bootstrap draws") { _ = try AssociationBootstrap(table, options: bare) }
    let predictors = table.features.prefix(12).map { ($0.name, $0.values) }
    try shown("drivers, 12 predictors, LMG") {
      _ = try Drivers(
        predictors: predictors, score: table.scores[0].values, clusters: table.participants, controls: table.controls)
    }
    let means = (0..<156).map { _ in 75 + 8 * random.normal() }
    shown("ranks of 156 participants") {
      _ = RankIntervals(means: means, standardErrors: means.map { _ in 4 })
    }
  }
}
