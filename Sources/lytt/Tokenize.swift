public import ArgumentParser
import LyttKit
public import LyttText

struct Tokenize: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tokens, sentences, lemmas and negations of Norwegian texts.",
    discussion: """
      Reads NDJSON lines with "text" (and "id"), or any export. Offsets are Unicode scalars into the text as given, end \
      exclusive. docs/text.md explains every decision.

      EXAMPLES
        lytt tokenize tekster.ndjson > tokens.ndjson
        lytt tokenize tekster.ndjson --negation
        echo '{"text":"Ho lydde ikkje etter."}' | lytt tokenize --format readable

      EXIT CODES
        0   done
        1   failed
        3   done, but lines could not be read
        64  wrong usage
      """)

  @Argument(help: "Files: .ndjson, .json, .csv, .xlsx (or .gz of one); - for standard input.")
  var files: [String] = ["-"]
  @Option(help: ArgumentHelp("How to write: \(TokenizeFormat.allCases.map(\.rawValue).joined(separator: ", "))."))
  var format: TokenizeFormat = .ndjson
  @Flag(help: "Find negations and their scopes, in the sense of NoReC_neg.")
  var negation = false
  @OptionGroup(title: "Reading") var reading: InputOptions
  @OptionGroup(title: "Running") var running: RunningOptions

  func validate() throws { try NamedFiles.check(inputs: files) }

  func run() async throws {
    running.apply()
    let began = ContinuousClock.now
    let unreadable = try await Failure.told {
      let stream = TokenizeStream(format, negations: negation ? try Detectors.load() : nil, jobs: running.jobs)
      return try stream.run(files, reading: reading.readOptions()) { try OutputFile.write($0, to: "-") }
    }
    Console.summary(["unreadable": unreadable], skipped: unreadable, since: began, output: "-")
    if unreadable > 0 {
      Console.note("\(unreadable) lines could not be read; they hold \"error\"")
      throw ExitCode(3)
    }
  }
}

extension TokenizeFormat: ExpressibleByArgument {}
