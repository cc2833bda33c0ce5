import ArgumentParser
import LyttKit
import LyttReport

struct Kwic: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Concordance: a pattern in its contexts, with scores beside; texts are redacted.",
    discussion: """
      The pattern is written as in a lexicon (docs/lexicons.md), or is a cue's id.

      EXAMPLES
        lytt kwic "lytte (godt|nøye)" henvendelser.csv
        lytt kwic empathy.listening henvendelser.csv --show Kundebehandleren
        lytt kwic "ventetid" henvendelser.csv --format csv > ventetid.csv
      """)

  /// How the lines are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv }

  @Argument(help: "A pattern of the lexicon format, or a cue's id.") var pattern: String
  @Argument(help: "Exports.") var files: [String]
  @Option(help: "Characters of context on each side.") var width = 50
  @Option(help: "Show this score beside each line; may be repeated.") var show: [String] = []
  @Option(help: "How to write: text or csv.") var format = Format.text
  @OptionGroup(title: "Reading") var reading: InputOptions
  @OptionGroup(title: "Running") var running: RunningOptions

  func validate() throws {
    try NamedFiles.check(inputs: files)
    guard (0...10_000).contains(width) else { throw ValidationError("--width is \(width); it can be 0 to 10000.") }
  }

  func run() async throws {
    running.apply()
    try await Failure.told {
      let began = ContinuousClock.now
      let lines = try Concordance(pattern, width: width).lines(files, reading: reading.readOptions())
      var csv = CSV(.plain, header: ["id", "field", "before", "keyword", "after"] + show)
      var text = ""
      for line in lines {
        let scores = show.map { name in line.scores.first { $0.name == name }?.value }
        if format == .csv {
          for cell in [line.id, line.field, line.before, line.keyword, line.after] { csv.cell(cell) }
          for score in scores { csv.cell(score) }
          csv.endRow()
        } else {
          let before = String(repeating: " ", count: max(0, width - line.before.count)) + line.before
          let after = line.after + String(repeating: " ", count: max(0, width - line.after.count))
          let beside = scores.map { $0.map { "\(($0 * 10).rounded() / 10)" } ?? "–" }.joined(separator: "  ")
          text += "\(before) [\(line.keyword)] \(after)  \(line.id)  \(beside)\n"
        }
      }
      try OutputFile.write(format == .csv ? csv.text : text, to: "-")
      Console.say("\(lines.count) places")
      Console.summary(["places": lines.count], since: began, output: "-")
    }
  }
}
