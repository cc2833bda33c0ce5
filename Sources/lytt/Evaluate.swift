import ArgumentParser
import LyttCues
import LyttKit
import LyttModel
import LyttReport

struct Evaluate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score the detectors against annotated texts: precision, recall and F1, with errors listed.",
    discussion: """
      A gold file holds one object a line: {"id", "genre", "lang", "text", "cues": [{"start", "end", "cue", \
      "polarity"}]}, offsets in Unicode scalars. Intervals are bootstrapped over texts.

      With --review, the marks that were set in the comment explorer are counted instead: precision by cue and by \
      entry. With --export, --write-gold joins them with the comments, redacted: a gold file of your own. A row that is \
      written by hand with the verdict «missed» tells of a cue that was not found.

      EXAMPLES
        lytt evaluate corpora/gold/round1-hard.jsonl
        lytt evaluate mine.jsonl --errors 50 --lexicons egne/
        lytt evaluate gold.jsonl --format ndjson > funn.ndjson
        lytt evaluate --review review.csv
        lytt evaluate --review review.csv --export henvendelser.csv --write-gold egen-fasit.jsonl
      """)

  /// What is written: a table, one JSON object, or the findings themselves as `detect` writes them.
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, ndjson }

  @Argument(help: "Gold files (JSON Lines); read as one set.")
  var gold: [String] = []
  @Option(help: "How to write the result: table, json, or ndjson (the findings themselves).")
  var format = Format.table
  @Option(help: "List this many misses and false alarms.")
  var errors = 0
  @Option(help: "A file or folder with lexicons of your own; may be repeated.")
  var lexicons: [String] = []
  @Option(help: "The seed of the bootstrap.")
  var seed: UInt64 = 1
  @Option(help: "Marks saved by the comment explorer (review.csv); may be repeated.")
  var review: [String] = []
  @Option(help: "The export that the review is about, for --write-gold; may be repeated.")
  var export: [String] = []
  @Option(help: "Write the reviewed comments as a gold file, redacted; - for standard output.")
  var writeGold: String?
  @Option(help: "With --export, the key file that the report was made with.")
  var key: String?
  @OptionGroup var redaction: RedactionOptions
  @OptionGroup(title: "Reading the export") var reading: InputOptions

  func validate() throws {
    guard gold.isEmpty != review.isEmpty else {
      throw ValidationError(
        gold.isEmpty ? "Name a gold file, or marks (--review review.csv)." : "Name gold files or --review, not both.")
    }
    try NamedFiles.check(inputs: gold + review + export, output: writeGold, option: "--write-gold")
    try NamedFiles.check(key, option: "--key")
    if !review.isEmpty, format == .ndjson { throw ValidationError("--review is written as a table or as json.") }
    guard (writeGold == nil) == export.isEmpty, review.isEmpty == false || writeGold == nil else {
      throw ValidationError("--write-gold needs --review with the marks and --export with the comments.")
    }
  }

  func run() async throws {
    try await Failure.told {
      if review.isEmpty { try measure() } else { try count() }
    }
  }

  private func measure() throws {
    let texts = try gold.flatMap { try GoldFile.read($0) }
    guard !texts.isEmpty else { throw Failure(message: "\(gold.joined(separator: ", ")): no texts.") }
    let session = try Detectors.load(lexicons).makeSession()
    let found = texts.map { session.findings(in: $0.text, genre: $0.genre) }
    if format == .ndjson {
      var json = JSONText()
      for (text, findings) in zip(texts, found) {
        FindingsLine(id: text.id, field: "comment", findings: findings, text: text.text).write(to: &json)
      }
      return try OutputFile.write(json.bytes, to: "-")
    }
    let evaluation = CueEvaluation(gold: texts, found: found.map(\.cues), seed: seed)
    let text = EvaluationText(evaluation)
    try OutputFile.write(format == .json ? text.json : text.table, to: "-")
    if errors > 0 { try OutputFile.write(text.mistakes(most: errors), to: "-") }
  }

  private func count() throws {
    if let writeGold {
      try OutputFile.check(
        writeGold,
        reading: UsedFile.all(export) + UsedFile.all(review, option: "--review")
          + UsedFile.all(lexicons, option: "--lexicons") + UsedFile.all([key], option: "--key") + reading.usedFiles)
    }
    let marks = Review(try review.flatMap { try ReviewFile.read($0) })
    if let writeGold {
      let gold = try ReviewGold.make(
        marks, export: export, reading: reading.readOptions(), lexicons: lexicons,
        key: try key.map { try KeyFile.readOrMake($0) } ?? [], keep: redaction.keep)
      try OutputFile.write(gold.lines, to: writeGold)
      Console.say("\(gold.written) comments written as gold")
      if gold.incomplete > 0 {
        Console.note("\(gold.incomplete) comments were left out: not all cues in them are marked")
      }
      if gold.unknown > 0 {
        Console.note("\(gold.unknown) comments were left out: the export does not have them as marked")
      }
      if writeGold == "-" { return }
    }
    let text = ReviewText(marks)
    try OutputFile.write(format == .json ? text.json : text.table(), to: "-")
  }
}
