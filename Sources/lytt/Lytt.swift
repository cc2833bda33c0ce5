import ArgumentParser
import LyttKit

@main
struct Lytt: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lytt",
    abstract: "Norwegian text analytics for customer service.",
    discussion: """
      Reads what mystery shoppers and customers write about an agent, finds the cues of empathy, questioning \
      and clarity, links them to the scores that the same people gave, and writes an insight report for each \
      participant.

      EXAMPLES
        lytt analyze henvendelser.csv -o rapporter
        lytt columns henvendelser.csv
        lytt detect kommentarer.ndjson > funn.ndjson

      EXIT CODES
        0   done
        1   failed
        3   done, but input rows were skipped
        64  wrong usage
      """,
    version: "lytt \(Build.version)",
    subcommands: [
      AnalyzeCommand.self, Detect.self, Tokenize.self, Correlate.self, Evaluate.self, LexiconCommand.self, Columns.self,
      ScorecardCommand.self, Redact.self, Kwic.self,
    ])

  static func main() async {
    Console.ignoreBrokenPipes()
    do {
      let arguments = try ConfiguredArguments(Array(CommandLine.arguments.dropFirst()), of: Self.self)
      var command = try parseAsRoot(arguments.expanded)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let error as ConfigFile.Problem {
      Console.fail(error.description)
      exit(withError: ExitCode.failure)
    } catch let error as Failure {
      Console.fail(error.message)
      exit(withError: ExitCode.failure)
    } catch {
      exit(withError: error)
    }
  }
}

/// A fault told in words, with exit code 1.
struct Failure: Error {
  var message: String

  /// Runs `body`, turning what it throws into words.
  static func told<Result>(_ body: () async throws -> Result) async throws -> Result {
    do { return try await body() } catch let error as ExitCode { throw error } catch let error as Failure {
      throw error
    } catch let error as any Error & CustomStringConvertible {
      throw Failure(message: error.description)
    } catch { throw Failure(message: "\(error)") }
  }
}
