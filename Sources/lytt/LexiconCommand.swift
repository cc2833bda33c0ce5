public import ArgumentParser
import FoundationEssentials
import LyttCues
import LyttKit
import LyttLexicon
public import LyttModel
import LyttText

struct LexiconCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Author lexicons: check, list, explain, import.",
    subcommands: [Check.self, List.self, Explain.self, Import.self])

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run every entry's examples, and find duplicates, unknown words and dead patterns.",
      discussion: """
        EXAMPLES
          lytt lexicon check
          lytt lexicon check --lexicons egne/
        """)
    @Option(help: "A file or folder with lexicons of your own; may be repeated.") var lexicons: [String] = []
    @Flag(help: "Tell hints too, not only what is wrong.") var hints = false

    func run() async throws {
      try await Failure.told {
        let lexicon = try Detectors.lexicon(lexicons)
        let failures = try CueDetector(lexicon).exampleFailures()
        let findings = lexicon.findings().filter { hints || $0.level == .error }
        for finding in findings { print(finding) }
        for failure in failures { print(failure) }
        let examples =
          lexicon.entries.reduce(0) { $0 + $1.examples.count } + lexicon.modifiers.reduce(0) { $0 + $1.examples.count }
        print(
          "\(lexicon.entries.count) entries, \(lexicon.modifiers.count) modifiers, \(examples) examples: \(failures.count) fail."
        )
        if !failures.isEmpty || findings.contains(where: { $0.level == .error }) { throw ExitCode.failure }
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the entries, with cue and polarity.",
      discussion: """
        EXAMPLES
          lytt lexicon list
          lytt lexicon list --cue empathy.listening
        """)
    @Option(help: "Only entries of this cue or family.") var cue: String?
    @Option(help: "A file or folder with lexicons of your own; may be repeated.") var lexicons: [String] = []

    func run() async throws {
      try await Failure.told {
        let lexicon = try Detectors.lexicon(lexicons)
        for entry in lexicon.entries where cue == nil || entry.cue.rawValue == cue || entry.cue.family == cue {
          print("\(entry.polarity.rawValue) \(entry.id)  \(entry.patterns.count) patterns  \(entry.file):\(entry.line)")
        }
      }
    }
  }

  struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show every rule that fires in a text or is dropped, with reasons.",
      discussion: """
        EXAMPLES
          lytt lexicon explain "Hun lyttet ikke, men var ellers hyggelig."
        """)
    @Argument(help: "The text.") var text: String
    @Option(help: "comment or agent.") var genre: Genre = .comment
    @Option(help: "A file or folder with lexicons of your own; may be repeated.") var lexicons: [String] = []

    func run() async throws {
      try await Failure.told {
        let session = try Detectors.load(lexicons).makeSession()
        let detection = session.explain(text, genre: genre)
        let scalars = Array(text.unicodeScalars)
        func words(_ cue: Cue) -> String {
          var view = String.UnicodeScalarView()
          view.append(contentsOf: scalars[cue.start..<cue.end])
          return "«\(String(view))»"
        }
        for clause in session.clauses(of: text) { print("clause   \(clause)") }
        for cue in detection.cues {
          let why = cue.reasons.isEmpty ? "" : "  " + cue.reasons.joined(separator: "; ")
          print("found    \(cue.cue)\(cue.polarity.rawValue)  \(words(cue))  by \(cue.entry)\(why)")
        }
        for hit in detection.dropped {
          print(
            "dropped  \(hit.cue.cue)\(hit.cue.polarity.rawValue)  \(words(hit.cue))  by \(hit.cue.entry): \(hit.why)")
        }
        if detection.cues.isEmpty && detection.dropped.isEmpty { print("nothing fires") }
      }
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a lexicon of a LIWC .dic or a quanteda-style YAML dictionary.",
      discussion: """
        EXAMPLES
          lytt lexicon import ordliste.dic -o egne/ordliste.lex
          lytt lexicon import dictionary.yaml -o egne/dictionary.lex
        """)
    @Argument(help: "A .dic, .yaml or .yml file.") var file: String
    @Option(name: .shortAndLong, help: "The file to write. Default: standard output.") var output = "-"

    func run() async throws {
      try await Failure.told {
        guard let data = FileManager.default.contents(atPath: file) else {
          throw Failure(message: "\(file): could not be read.\n  Fix: check the name.")
        }
        let text = String(decoding: data, as: UTF8.self)
        let isYAML = file.hasSuffix(".yaml") || file.hasSuffix(".yml")
        let lexicon =
          isYAML
          ? try LexiconImport.lexicon(fromYAML: text, file: file)
          : try LexiconImport.lexicon(fromLIWC: text, file: file)
        try OutputFile.write(lexicon, to: output)
      }
    }
  }
}

extension Genre: ExpressibleByArgument {}
