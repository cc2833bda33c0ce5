import ArgumentParser
import LyttCues
import LyttKit
import LyttModel
import LyttReport

struct Evaluate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Score the detectors against annotated texts.")
  @Argument(help: "Gold files (JSON Lines).") var gold: [String]

  func run() async throws {
    try await Failure.told {
      let session = try CueDetector.bundled().makeSession()
      var json = JSONText()
      for path in gold {
        for text in try GoldFile.read(path) {
          let found = session.findings(in: text.text, genre: text.genre)
          FindingsLine(id: text.id, field: "comment", findings: found, text: text.text).write(to: &json)
        }
      }
      print(json.text, terminator: "")
    }
  }
}
