import ArgumentParser
import LyttKit
import LyttReport

struct Redact: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Pseudonymise an export: texts and labels redacted, agents as codes, scores and dates as they stand.",
    discussion: """
      EXAMPLES
        lytt redact henvendelser.csv -o uten-navn.csv
        lytt redact henvendelser.xlsx --key nokkel.txt --csv nb -o uten-navn.csv
        lytt redact --evaluate merket.jsonl --errors 50
      """)

  @Argument(help: "An export: .csv, .tsv, .xlsx, .json, .ndjson (or .gz of one); - for standard input.")
  var file: String
  @Option(name: .shortAndLong, help: "The CSV file to write. Default: standard output.")
  var output = "-"
  @Option(help: "How the table is written: plain, or nb for Norwegian Excel.")
  var csv: CSVStyle = .plain
  @Option(help: "A file with the key that keeps agents' codes stable between runs; made if it is not there.")
  var key: String?
  @OptionGroup var redaction: RedactionOptions
  @Flag(help: "Measure instead: the file holds texts in which personal data are marked (docs/redaction.md).")
  var evaluate = false
  @Option(help: "With --evaluate, list this many misses and false alarms.")
  var errors = 0
  @OptionGroup(title: "Reading") var reading: InputOptions
  @OptionGroup(title: "Running") var running: RunningOptions

  func validate() throws {
    guard file != "-" else { throw ValidationError("The export is read twice: name a file, not -.") }
    try NamedFiles.check(inputs: [file], output: output)
    try NamedFiles.check(key, option: "--key")
  }

  func run() async throws {
    running.apply()
    try await Failure.told {
      let began = ContinuousClock.now
      try OutputFile.check(
        output,
        reading: UsedFile.all([file]) + UsedFile.all([key], option: "--key") + running.usedFiles + reading.usedFiles)
      if evaluate { return try measure(since: began) }
      let export = RedactExport(
        key: try key.map { try KeyFile.readOrMake($0) } ?? [], keep: redaction.keep, jobs: running.jobs)
      let result = try await export.table(file, reading: reading.readOptions(), style: csv)
      try OutputFile.write(result.text, to: output)
      for note in result.notes { Console.note(note) }
      Console.say("\(result.changed) texts were changed.")
      Console.summary(["rows": result.rows, "changed": result.changed], since: began, output: output)
    }
  }

  private func measure(since began: ContinuousClock.Instant) throws {
    let texts = try RedactionGold.read(file)
    let evaluation = RedactionEvaluation(texts)
    let mistakes = errors > 0 ? evaluation.mistakes(most: errors) : ""
    try OutputFile.write(evaluation.table + mistakes, to: output)
    Console.summary(["texts": texts.count], since: began, output: output)
  }
}
