import LyttStats

/// How often the permutation test finds what is not there: the share of tables without any effect where p ≤ .05.
struct PermutationLevel {
  /// With a multiple of 20 less one the level can be .05 exactly; more draws do not change it.
  private static let draws = 199

  private var tested = 0.0
  private var permutation = Mean()
  private var primary = Mean()

  /// Draws tables of a season without an effect and tests the feature of prevalence .3.
  init(_ season: Season, tables: Int) throws {
    var options = AssociationOptions()
    options.describes = false
    options.separates = false
    for number in 0..<tables {
      var random = RandomNumbers(seed: season.seed, stream: UInt64(number))
      var table = season.table(&random)
      table.features = [table.features[0]]
      var analysis = try AssociationAnalysis(table, options: options)
      try analysis.resample(table, Resampling([.permutation], draws: Self.draws, seed: UInt64(number)))
      guard let estimate = analysis.rows[0].estimate, let p = analysis.rows[0].resampled?.permutationP else { continue }
      tested += 1
      permutation.add(p <= 0.05 ? 1 : 0)
      primary.add(estimate.p <= 0.05 ? 1 : 0)
    }
  }

  /// Header of ``line(_:)``.
  static let header =
    "icc,participants,enquiries,agents,controls,tables_tested,permutation,permutation_se,primary,primary_se"

  /// One line of the result.
  func line(_ season: Season) -> String {
    let head = "\(season.intraclass),\(season.participants),\(season.enquiries),"
    let kind = (season.hasAgents ? "with" : "without") + "," + (season.isConfounded ? "with" : "without")
    return head + kind + ",\(Int(tested))"
      + [permutation.value, permutation.error, primary.value, primary.error].map { "," + Tally.shown($0) }.joined()
  }
}
