import ArgumentParser
import LyttCues
import LyttKit
import LyttModel
import LyttReport

struct Evaluate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score the detectors against annotated texts: precision, recall and F1, with errors listed.",
    discussion: """
      A gold file holds one object a line: {"id", "genre", "lang", "text", "cues": [{"start", "end", "cue",
      "polarity"}]}, offsets in Unicode scalars. Intervals are bootstrapped over texts.

      EXAMPLES
        lytt evaluate corpora/gold/round1-hard.jsonl
        lytt evaluate mine.jsonl --errors 50 --lexicons egne/
        lytt evaluate gold.jsonl --format ndjson > funn.ndjson
      """)

  /// What is written: a table, one JSON object, or the findings themselves as `detect` writes them.
  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, ndjson }

  @Argument(help: "Gold files (JSON Lines); read as one set.")
  var gold: [String]
  @Option(help: "How to write the result: table, json, or ndjson (the findings themselves).")
  var format = Format.table
  @Option(help: "List this many misses and false alarms.")
  var errors = 0
  @Option(help: "A file or folder with lexicons of your own; may be repeated.")
  var lexicons: [String] = []
  @Option(help: "The seed of the bootstrap.")
  var seed: UInt64 = 1

  func run() async throws {
    try await Failure.told {
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
  }
}
