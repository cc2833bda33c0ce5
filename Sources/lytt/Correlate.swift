public import ArgumentParser
import LyttIngest
import LyttKit
public import LyttStats

struct Correlate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Relate features to scores in any numeric table, with intervals that respect clusters.",
    discussion: """
      One row for each feature and score: the adjusted difference with its interval (CR2 sandwich, Satterthwaite
      degrees of freedom), p, q, and descriptive statistics. docs/correlations.md explains every column.

      EXAMPLES
        lytt correlate rapporter/data/features.csv --scores score.kundebehandleren --prefix empathy \\
          --cluster participant --controls channel,class,words --exclude unanswered
        lytt correlate tabell.csv --scores a,b --features x,y --cluster gruppe --format json
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
  @Option(help: "Correction for several tests: bh, by or holm.")
  var correction = MultipleTesting.benjaminiHochberg
  @Option(help: "Confidence of the intervals, between 0 and 1.")
  var confidence = 0.95
  @Option(help: "How to write the result.")
  var format = Format.csv
  @Option(name: .shortAndLong, help: "The file to write. Default: standard output.")
  var output = "-"
  @Option(help: "The sheet of a workbook.") var sheet: String?
  @Option(help: "The sign between fields. Default: found by looking.") var delimiter: String?

  func validate() throws {
    guard confidence > 0, confidence < 1 else {
      throw ValidationError("--confidence is \(confidence); it can be between 0 and 1.")
    }
    guard features == nil || prefix == nil else { throw ValidationError("Give --features or --prefix, not both.") }
  }

  func run() async throws {
    try await Failure.told {
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
            message: "No column begins with '\(prefix)'. The columns are: \(file.header.joined(separator: ", "))")
        }
      }
      let roles = CorrelateTable.Roles(
        scores: Self.list(scores), features: names, cluster: cluster, agent: agent, controls: Self.list(controls),
        factors: Self.list(factors), exclude: exclude)
      var options = AssociationOptions()
      options.method = correction
      options.confidence = confidence
      let analysis = try data.correlate(roles, options: options)
      try OutputFile.write(format == .csv ? analysis.csv() : analysis.json(), to: output)
    }
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

extension MultipleTesting: ExpressibleByArgument {}
