import ArgumentParser
import LyttCues
import LyttKit

struct Detect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find cues in texts: a streaming filter, one line in, one line out.",
    discussion: """
      Reads NDJSON lines with "text" (and, if wanted, "id", "field", "genre"), or any export, and writes one line of \
      JSON for each text, in the same order. A line that is not valid gives a line with "error", and the stream goes on.

      EXAMPLES
        lytt detect kommentarer.ndjson > funn.ndjson
        echo '{"text":"Hun lyttet ikke."}' | lytt detect
        lytt detect henvendelser.csv --explain

      EXIT CODES
        0   done
        1   failed
        3   done, but lines could not be read
        64  wrong usage
      """)

  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case ndjson }

  @Argument(help: "Files: .ndjson, .json, .csv, .xlsx (or .gz of one); - for standard input.")
  var files: [String] = ["-"]
  @Option(help: "How to write the findings.")
  var format = Format.ndjson
  @Flag(help: "Write the hits that were dropped, and why.")
  var explain = false
  @Option(help: "A file or folder with lexicons of your own; may be repeated.")
  var lexicons: [String] = []
  @OptionGroup(title: "Reading") var input: InputOptions
  @OptionGroup(title: "Running") var running: RunningOptions

  func validate() throws { try NamedFiles.check(inputs: files) }

  func run() async throws {
    running.apply()
    let began = ContinuousClock.now
    let counts = try await Failure.told {
      let stream = DetectStream(try Detectors.load(lexicons), explains: explain, jobs: running.jobs)
      return try stream.run(files, reading: input.readOptions()) { try OutputFile.write($0, to: "-") }
    }
    Console.summary(
      ["texts": counts.texts, "unreadable": counts.unreadable], skipped: counts.unreadable, since: began, output: "-")
    if counts.unreadable > 0 {
      Console.note(
        "\(counts.unreadable) of \(counts.unreadable + counts.texts) lines could not be read; they hold \"error\"")
      throw ExitCode(3)
    }
  }
}
