import ArgumentParser
import LyttIngest
import LyttInsight
import LyttKit
import LyttReport

extension LexiconCommand {
  struct Suggest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Words that divide high from low enquiries and that no lexicon has seen, in their contexts.",
      discussion: """
        Words and pairs of words outside all cues, in the highest against the lowest third of a score within class and \
        channel, counted by enquiries. Contexts are redacted. Read them before you write an entry (docs/lexicons.md).

        EXAMPLES
          lytt lexicon suggest henvendelser.csv
          lytt lexicon suggest henvendelser.csv --outcome totalresultat --contexts 5
          lytt lexicon suggest henvendelser.csv --lexicons egne/ --format csv -o forslag.csv
        """)

    /// How the suggestions are written.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json }

    @Argument(help: "Exports: .csv, .tsv, .xlsx, .json, .ndjson (or .gz of one); - for standard input.")
    var files: [String]
    @Option(help: "The score to divide by, by its id or name. Default: the agent's area, else the total.")
    var outcome: String?
    @Option(help: "Suggestions on each side.") var most = 25
    @Option(help: "Contexts of each.") var contexts = 3
    @Option(help: "Characters of context on each side.") var width = 50
    @Option(help: "Enquiries that a word must stand in.") var minEnquiries = 10
    @Option(help: "A file or folder with lexicons of your own; may be repeated.") var lexicons: [String] = []
    @Option(help: "How to write.") var format = Format.text
    @Option(name: .shortAndLong, help: "The file to write. Default: standard output.") var output = "-"
    @OptionGroup(title: "Reading") var reading: InputOptions
    @OptionGroup(title: "Running") var running: RunningOptions

    func validate() throws {
      try NamedFiles.check(inputs: files, output: output)
      guard (1...10_000).contains(most) else { throw ValidationError("--most is \(most); it can be 1 to 10000.") }
      guard (0...1000).contains(contexts) else {
        throw ValidationError("--contexts is \(contexts); it can be 0 to 1000.")
      }
      guard (0...10_000).contains(width) else { throw ValidationError("--width is \(width); it can be 0 to 10000.") }
      guard minEnquiries >= 2 else {
        throw ValidationError("--min-enquiries is \(minEnquiries); it can be 2 or more.")
      }
    }

    func run() async throws {
      running.apply()
      try await Failure.told {
        let began = ContinuousClock.now
        try OutputFile.check(
          output,
          reading: UsedFile.all(files) + UsedFile.all(lexicons, option: "--lexicons") + running.usedFiles
            + reading.usedFiles)
        var options = AnalyzeOptions()
        options.reading = try reading.readOptions()
        options.outcome = outcome
        options.lexicons = lexicons
        options.jobs = running.jobs
        let analysis = try Analyze(options)
        let found = try await analysis.suggestions(analysis.read(files)) { search in
          search.most = most
          search.contexts = contexts
          search.width = width
          search.minimumEnquiries = minEnquiries
        }
        let text =
          switch format {
          case .text: SuggestionText.plain(found, width: width)
          case .csv: SuggestionText.csv(found, contexts: contexts)
          case .json: SuggestionText.json(found)
          }
        try OutputFile.write(text, to: output)
        Console.say(
          "\(found.count { $0.leansHigh }) words lean to high scores, \(found.count { !$0.leansHigh }) to low ones")
        Console.summary(["words": found.count], since: began, output: output)
      }
    }
  }
}
