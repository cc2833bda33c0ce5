import ArgumentParser
import LyttIngest
import LyttKit
import LyttLexicon
import LyttModel

struct ScorecardCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scorecard", abstract: "Work with scorecards: questions, areas, weights.", subcommands: [Check.self])

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lint a scorecard.",
      discussion: """
        EXAMPLES
          lytt scorecard check mitt-malekort.yaml
          lytt scorecard check kundeserviceprisen-2021
        """)

    @Argument(help: "A YAML file, or the name of a bundled scorecard.")
    var file: String

    func run() async throws {
      try await Failure.told {
        let scorecard = try Scorecard.load(file)
        let findings = scorecard.lint(cues: Set(try Detectors.lexicon([]).entries.map(\.cue.rawValue)))
        for finding in findings { print("\(file): \(finding.problem).\n  Fix: \(finding.fix).") }
        if findings.isEmpty {
          print(
            "\(scorecard.title): \(scorecard.questions.count) questions in \(scorecard.areas.count) areas. Nothing to mend."
          )
        } else {
          throw ExitCode.failure
        }
      }
    }
  }
}
