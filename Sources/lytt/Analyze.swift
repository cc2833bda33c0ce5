public import ArgumentParser
import LyttIngest
import LyttInsight
import LyttKit
import LyttModel
public import LyttReport
public import LyttStats

struct AnalyzeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "The main job: an export in, insight reports out.",
    discussion: """
      Reads one or more exports, finds the cues, relates them to the scores, and writes DIR/index.html with a page \
      for each participant, an analyst's page, a method page, a comment explorer, and tables in DIR/data. DIR is \
      replaced as a whole when all is done; a file there that lytt did not write (marks that were saved, notes) is \
      refused unless --force lets it be deleted, and what the run itself reads is refused always. Everything in it is redacted: texts, and what else of an export holds \
      personal data (a team with a person's name, an id that is an identity number); agents are codes.

      EXAMPLES
        lytt analyze henvendelser.csv -o rapporter
        lytt analyze januar.xlsx februar.xlsx -o rapporter --language nn
        lytt analyze henvendelser.csv -o rapporter --comment Fritekst --participant Virksomhet
        lytt analyze henvendelser.csv -o rapporter --only "Fjordbanken Demo" --pdf
        lytt analyze henvendelser.csv -o rapporter --config lytt.yaml --quiet

      EXIT CODES
        0   done
        1   failed
        3   done, but rows were skipped (DIR/skipped.csv)
        64  wrong usage
      """)

  @Argument(help: "Exports: .csv, .tsv, .xlsx, .json, .ndjson (or .gz of one); - for standard input.")
  var files: [String] = []
  @Option(help: ArgumentHelp("An export, where none is named otherwise: for --config.", visibility: .hidden))
  var input: [String] = []
  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write.", valueName: "dir"))
  var output: String
  @Flag(help: "Replace a folder that holds other files than lytt's, and delete them.")
  var force = false
  @Option(help: "Language of the reports: nb, nn or en.")
  var language: ReportLanguage = .bokmal
  @Option(help: "How the tables in data/ are written: plain, or nb for Norwegian Excel.")
  var csv: CSVStyle = .plain
  @Flag(help: "Write those tables as a workbook too: data/tables.xlsx, a sheet each.")
  var xlsx = false
  @Option(help: "Withhold breakdowns of fewer enquiries than this.")
  var minCell = 5
  @Option(help: "The seed of everything that is drawn.")
  var seed: UInt64 = 1
  @Option(help: "The score that training themes are weighed by: id or name. Default: the agent's area, else the total.")
  var outcome: String?
  @Option(
    help:
      "What belongs together in the statistics: auto (participants, agents below five of them), participant, agent or team."
  )
  var cluster = ClusterRule.automatic
  @Option(
    help: ArgumentHelp(
      "Correction for several tests: bh (Benjamini and Hochberg), by (Benjamini and Yekutieli) or holm.",
      valueName: "bh|by|holm"))
  var correction = MultipleTesting.benjaminiHochberg
  @Option(help: "Only this participant's pages; may be repeated.")
  var only: [String] = []
  @Option(help: "An export of an earlier wave to compare with; may be repeated.")
  var compare: [String] = []
  @Option(help: "A file with the key that keeps agents' codes stable between runs; made if it is not there.")
  var key: String?
  @Flag(help: "Show agents as they stand in the export.")
  var showAgents = false
  @OptionGroup var redaction: RedactionOptions
  @Flag(inversion: .prefixedNo, help: "Figures for each team, where the export has teams.")
  var teams = true
  @Option(help: "A file or folder with lexicons of your own; may be repeated.")
  var lexicons: [String] = []
  @Option(help: "A theme: a YAML file with name, logo, accent and second.")
  var theme: String?
  @Flag(help: "Print the pages to PDF too, by Chromium; the comment explorer is for the screen.")
  var pdf = false
  @Option(help: "Chromium's own file, for --pdf. Default: chromium, chromium-browser or google-chrome on PATH.")
  var chromium: String?
  @OptionGroup(title: "Reading") var reading: InputOptions
  @OptionGroup(title: "Running") var running: RunningOptions

  func validate() throws {
    guard !(files + input).isEmpty else { throw ValidationError("Name an export, such as henvendelser.csv.") }
    try NamedFiles.check(inputs: files + input + compare, output: output)
    try NamedFiles.check(key, option: "--key")
    for name in only { try NamedFiles.check(name, option: "--only") }
    guard pdf || chromium == nil else { throw ValidationError("--chromium is for --pdf, which is not there.") }
    guard minCell >= 1 else { throw ValidationError("--min-cell is \(minCell); it can be 1 or more.") }
  }

  func run() async throws {
    running.apply()
    let skipped = try await Failure.told {
      // Before a key is made: it could lie in the folder.
      let folder = try OutputFolder(replacing: output, force: force, reading: usedFiles)
      var options = AnalyzeOptions()
      options.reading = try reading.readOptions()
      options.language = language
      options.csv = csv
      options.xlsx = xlsx
      options.minCell = minCell
      options.seed = seed
      options.outcome = outcome
      options.only = only
      options.cluster = cluster
      options.correction = correction
      options.earlier = compare
      options.showAgents = showAgents
      options.keep = redaction.keep
      options.showTeams = teams
      options.lexicons = lexicons
      options.jobs = running.jobs
      if let key { options.key = try KeyFile.readOrMake(key) }
      if let theme { options.theme = try ThemeFile.read(theme) }
      if pdf { options.printer = try ChromiumPrinter(path: chromium) }
      return try await analyze(options, folder)
    }
    if skipped > 0 { throw ExitCode(3) }
  }

  /// What the run reads: never deleted with the folder's earlier contents.
  private var usedFiles: [UsedFile] {
    UsedFile.all(files + input) + UsedFile.all([key], option: "--key") + UsedFile.all(compare, option: "--compare")
      + UsedFile.all(lexicons, option: "--lexicons") + UsedFile.all([theme], option: "--theme")
      + running.usedFiles + reading.usedFiles
  }

  /// Tells how the files were read.
  private func tell(_ reading: ExportReading) {
    for file in reading.files {
      let unused = file.columns.filter { $0.role == .unused }.map { "'\($0.header)'" }
      for note in file.notes { Console.note("\(file.name): \(note)") }
      if !unused.isEmpty { Console.note("\(file.name): not used: \(unused.joined(separator: ", "))") }
    }
    for note in reading.notes { Console.note(note) }
    for difference in reading.disagreements {
      Console.note(
        "\(difference.name): in \(difference.differing) of \(difference.compared) enquiries the given score differs "
          + "from the ticked answers by up to \((difference.largest * 10).rounded() / 10) points, first at \(difference.first)"
      )
    }
  }

  /// Returns how many rows were skipped.
  private func analyze(_ options: AnalyzeOptions, _ folder: OutputFolder) async throws -> Int {
    let began = ContinuousClock.now
    let analysis = try Analyze(options) { stage, done, total in Console.progress(stage.words, done, of: total) }
    let reading = try analysis.read(files.isEmpty ? input : files)
    // On a terminal the export's own words help to mend it; a log is kept, and read by others.
    if Console.isTerminal { tell(reading) }
    let (insight, material) = try await analysis.insight(reading)
    if !Console.isTerminal { tell(material.reading) }
    for note in material.labels.notes { Console.note(note) }
    try analysis.write(insight, material, to: folder)
    Console.clearProgress()
    let dataset = reading.dataset
    if running.log == .json {
      Console.summary(
        [
          "enquiries": dataset.enquiries.count, "participants": insight.participants.count,
          "skipped": dataset.skipped.count,
        ], skipped: dataset.skipped.count, since: began, output: output)
    } else {
      let seconds = (ContinuousClock.now - began) / .seconds(1)
      Console.say(
        "\(dataset.enquiries.count) enquiries with \(insight.participants.count) participants in \(output)/index.html "
          + "(\((seconds * 10).rounded() / 10) s)")
      if !dataset.skipped.isEmpty {
        Console.note("\(dataset.skipped.count) rows were skipped: see \(output)/skipped.csv")
      }
    }
    return dataset.skipped.count
  }
}

extension AnalyzeStage {
  /// What a person reads.
  var words: String {
    switch self {
    case .reading: "Reading   "
    case .detecting: "Listening "
    case .analysing: "Weighing  "
    case .writing: "Writing   "
    case .printing: "Printing  "
    }
  }
}

extension ReportLanguage: ExpressibleByArgument {}
extension ClusterRule: ExpressibleByArgument {}
extension CSVStyle: ExpressibleByArgument {}
