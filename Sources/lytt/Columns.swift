import ArgumentParser
import LyttIngest
import LyttKit

struct Columns: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how an export's columns would be read, and write a mapping to edit.",
    discussion: """
      EXAMPLES
        lytt columns henvendelser.csv
        lytt columns henvendelser.xlsx --sheet Mars --write mapping.yaml
        lytt analyze henvendelser.xlsx --map mapping.yaml -o rapporter
      """)

  @Argument(help: ArgumentHelp("A .csv, .tsv, .xlsx, .json or .ndjson file (or .gz of one), or - for standard input."))
  var file: String
  @Option(help: "Write the mapping to this file.")
  var write: String?
  @OptionGroup(title: "Reading") var input: InputOptions

  func validate() throws { try NamedFiles.check(inputs: [file], output: write, option: "--write") }

  func run() async throws {
    try await Failure.told {
      if let write { try OutputFile.check(write, reading: UsedFile.all([file]) + input.usedFiles) }
      let reading = try ExportReader.columns(of: file, options: input.readOptions())
      let width = reading.columns.map { min(40, $0.header.count) }.max() ?? 0
      for column in reading.columns {
        let header = column.header.count > 40 ? column.header.prefix(39) + "…" : column.header[...]
        let padding = String(repeating: " ", count: max(0, width - header.count))
        let role = column.target.map { "\(column.role.rawValue) (\($0))" } ?? column.role.rawValue
        print("\(header)\(padding)  →  \(role): \(column.why)")
      }
      for note in reading.notes { Console.note(note) }
      if let write {
        try OutputFile.write(reading.mapping.yaml, to: write)
        Console.say("Wrote \(write): edit it, and read with --map \(write).")
      }
    }
  }
}
