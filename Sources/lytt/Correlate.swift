public import ArgumentParser
import LyttIngest
import LyttKit
public import LyttStats
import Synchronization

struct Correlate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Relate features to scores in any numeric table, with intervals that respect clusters.",
    discussion: """
      One row for each feature and score: the adjusted difference with its interval (CR2 sandwich, Satterthwaite \
      degrees of freedom), p, q, and descriptive statistics. docs/correlations.md explains every column.

      EXAMPLES
        lytt correlate rapporter/data/features.csv --scores score.kundebehandleren --prefix empathy \\
          --cluster participant --controls channel,class,words --exclude unanswered
        lytt correlate tabell.csv --scores a,b --features x,y --cluster gruppe --format json
        lytt correlate tabell.csv --scores a --cluster gruppe --correction holm --resample wild
      """)

  /// How the result is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json }

  @Argument(help: "A table: .csv, .tsv, .xlsx, .json or .ndjson; - for standard input.")
  var table: String
  @Option(help: "Score columns, separated by commas.")
  var scores: String
  @Option(help: "Feature columns, separated by commas. Default: all other numeric columns.")
  var features: String?
  @Option(help: "Feature columns that begin so.")
  var prefix: String?
  @Option(help: "The column whose rows belong together, such as participant. Default: every row stands alone.")
  var cluster: String?
  @Option(help: "The column with the agent: the cluster where there are too few others.")
  var agent: String?
  @Option(help: "Columns to control for, separated by commas; texts become factors.")
  var controls: String?
  @Option(help: "Numeric columns to control for as factors, separated by commas.")
  var factors: String?
  @Option(help: "Leave out rows where this column is not 0.")
  var exclude: String?
  @Option(
    help: ArgumentHelp(
      "Correction for several tests: bh (Benjamini and Hochberg), by (Benjamini and Yekutieli) or holm.",
      valueName: "bh|by|holm"))
  var correction = MultipleTesting.benjaminiHochberg
  @Option(help: "Which tests are corrected together: all features of a score, or of the whole table.")
  var family = AssociationOptions.FamilyScope.score
  @Option(help: "Confidence of the intervals, above 0.5 and below 1.")
  var confidence = 0.95
  @Option(
    help: ArgumentHelp(
      """
      Resampling beside, separated by commas: wild (cluster bootstrap-t, Webb's weights), permutation (of residuals within \
      cluster × text controls, by agent where --agent is given), bootstrap (of clusters; needs 40).
      """, valueName: "wild,permutation,bootstrap"))
  var resample: String?
  @Option(help: "Draws of each resampling, 100 or more. Default: 1999 (wild), 9999 (permutation), 2000 (bootstrap).")
  var draws: Int?
  @Option(help: "The seed of what is drawn.")
  var seed: UInt64 = 1
  @Option(help: "How to write the result.")
  var format = Format.csv
  @Option(name: .shortAndLong, help: "The file to write. Default: standard output.")
  var output = "-"
  @Option(help: "The sheet of a workbook.") var sheet: String?
  @Option(help: "The sign between fields. Default: found by looking.") var delimiter: String?

  @Flag(name: .shortAndLong, help: "Tell only errors.") var quiet = false
  @Option(help: "A YAML file with options; those of the command line win.") var config: String?

  func validate() throws {
    guard confidence > 0.5, confidence < 1 else {
      throw ValidationError("--confidence is \(confidence); it can be above 0.5 and below 1.")
    }
    guard draws ?? 100 >= 100 else { throw ValidationError("--draws is \(draws ?? 0); it can be 100 or more.") }
    guard draws == nil || resample != nil else { throw ValidationError("--draws wants --resample beside it.") }
    guard try !methods().contains(.permutation) || cluster != nil else {
      throw ValidationError("--resample permutation wants --cluster: rows trade places within a cluster.")
    }
    try NamedFiles.check(inputs: [table], output: output)
    try NamedFiles.check(config, option: "--config")
    guard features == nil || prefix == nil else { throw ValidationError("Give --features or --prefix, not both.") }
  }

  func run() async throws {
    if quiet { Console.isQuiet.store(true, ordering: .relaxed) }
    try await Failure.told {
      try OutputFile.check(
        output, reading: UsedFile.all([table]) + UsedFile.all([config], option: "--config"))
      var reading = ReadOptions()
      reading.sheet = sheet
      reading.delimiter = delimiter.flatMap { $0 == "tab" ? "\t" : $0.unicodeScalars.first }
      let file = try TableFile(table, options: reading)
      let data = try CorrelateTable(header: file.header, rows: file.rows, decimalComma: file.hasDecimalComma)
      var names = Self.list(features)
      if let prefix {
        names = data.names(prefix: prefix)
        guard !names.isEmpty else {
          throw Failure(
            message:
              "No numeric column begins with '\(prefix)'. The columns are: \(file.header.joined(separator: ", "))")
        }
      }
      let roles = CorrelateTable.Roles(
        scores: Self.list(scores), features: names, cluster: cluster, agent: agent, controls: Self.list(controls),
        factors: Self.list(factors), exclude: exclude)
      var options = AssociationOptions()
      options.method = correction
      options.confidence = confidence
      options.family = family
      let wanted = try methods()
      let analysis = try data.correlate(
        roles, options: options,
        resampling: wanted.isEmpty ? nil : Resampling(wanted, draws: draws, seed: seed))
      try OutputFile.write(format == .csv ? analysis.csv() : analysis.json(), to: output)
      Console.say(analysis.summary)
    }
  }

  private func methods() throws -> Set<Resampling.Method> {
    try Set(
      Self.list(resample).map { name in
        guard let method = Resampling.Method(rawValue: name) else {
          let known = Resampling.Method.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("--resample holds '\(name)'; it can hold \(known).")
        }
        return method
      })
  }

  private static func list(_ text: String?) -> [String] {
    text?.split(separator: ",").map { $0.trimmingSpaces } ?? []
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension MultipleTesting: ExpressibleByArgument {
  /// In any case of letters: `bh`, `BH`.
  public init?(argument: String) {
    guard let known = Self.allCases.first(where: { $0.rawValue.lowercased() == argument.lowercased() }) else {
      return nil
    }
    self = known
  }
}

extension AssociationOptions.FamilyScope: ExpressibleByArgument {}

extension AssociationAnalysis {
  /// What was analysed and by which rules, for people.
  var summary: String {
    let tested = rows.count { $0.status == .tested }
    var left: [String] = []
    for status in Association.Status.allCases where status != .tested {
      let count = rows.count { $0.status == status }
      if count > 0 { left.append("\(count) \(status.rawValue)") }
    }
    var text = "\(totalRows) rows"
    if excludedRows > 0 { text += ", \(excludedRows) of them excluded" }
    text += "; \(clusters) clusters"
    if unit != .participant { text += " (\(unit.rawValue))" }
    text += "; \(tested) of \(rows.count) hypotheses tested"
    if !left.isEmpty { text += " (the others: " + left.joined(separator: ", ") + ")" }
    let minimum = options.minimumRows
    return text
      + """
      .
      A test needs \(options.minimumClusters) clusters, \(minimum) rows and \(options.minimumClustersWith) clusters on either \
      side, and \(Int(options.minimumDegreesOfFreedom)) degrees of freedom; q is corrected by \(options.method.rawValue) over \
      \(options.family == .score ? "all features of one score" : "the whole table").
      """
  }
}
