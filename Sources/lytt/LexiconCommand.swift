public import ArgumentParser
import FoundationEssentials
import LyttCues
import LyttKit
import LyttLexicon
public import LyttModel
import LyttText

struct LexiconCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Author lexicons: check, list, explain, import, suggest.",
    subcommands: [Check.self, List.self, Explain.self, Import.self, Suggest.self, Compile.self])

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run every entry's examples, and find dead, shadowed, doubled and too wide patterns.",
      discussion: """
        Errors and failing examples give exit code 1. docs/lexicons.md lists what is looked for.

        EXAMPLES
          lytt lexicon check
          lytt lexicon check --lexicons egne/ --hints
          lytt lexicon check --corpus henvendelser.csv --hints
        """)
    @Option(help: "A file or folder with lexicons of your own; may be repeated.") var lexicons: [String] = []
    @Option(help: "Texts (as detect reads them), to find entries that never fire there; may be repeated.")
    var corpus: [String] = []
    @Flag(help: "Tell warnings and notes too, not only what is wrong.") var hints = false

    func run() async throws {
      try await Failure.told {
        let lexicon = try Detectors.lexicon(lexicons)
        let detector = try CueDetector(lexicon)
        var findings = lexicon.findings() + detector.shadowed()
        if !corpus.isEmpty { findings += detector.unheard(in: try Corpus.texts(corpus)) }
        findings.sort { ($0.level, $0.file, $0.line, $0.problem) < ($1.level, $1.file, $1.line, $1.problem) }
        let failures = detector.exampleFailures()
        for finding in findings where hints || finding.level == .error { print(finding) }
        for failure in failures { print(failure) }
        let examples =
          lexicon.entries.reduce(0) { $0 + $1.examples.count } + lexicon.modifiers.reduce(0) { $0 + $1.examples.count }
        func count(_ level: LexiconFinding.Level) -> Int { findings.count { $0.level == level } }
        print(
          """
          \(lexicon.entries.count) entries, \(lexicon.modifiers.count) modifiers, \(examples) examples: \(failures.count) fail.
          \(count(.error)) errors, \(count(.warning)) warnings, \(count(.note)) notes\(hints ? "" : " (--hints tells them)").
          """)
        if !failures.isEmpty || count(.error) > 0 { throw ExitCode.failure }
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

    func validate() throws { try NamedFiles.check(inputs: [file], output: output) }

    func run() async throws {
      try await Failure.told {
        try OutputFile.check(output, reading: UsedFile.all([file]))
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
