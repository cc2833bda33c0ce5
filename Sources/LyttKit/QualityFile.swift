import FoundationEssentials
import LyttData
import LyttInsight
import LyttModel
import LyttStats

/// The measured quality of the bundled detectors: `corpora/quality.json`, made by `lytt evaluate --quality`.
enum QualityFile {
  private struct Row: Decodable {
    var cue, polarity: String
    var precision, recall: Double
    var precisionInterval, recallInterval: [Double]?
    var n: Int
  }
  private struct Document: Decodable { var cues: [Row] }

  private static func interval(_ ends: [Double]?) -> Interval? {
    ends.flatMap { $0.count == 2 && $0[0] <= $0[1] ? Interval($0[0], $0[1]) : nil }
  }

  /// The bundled figures; empty where none were measured.
  static let bundled: [CueQuality] = {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let text = BundledData.text("corpora/quality.json"),
      let document = try? decoder.decode(Document.self, from: Data(text.utf8))
    else { return [] }
    return document.cues.compactMap { row in
      Polarity(rawValue: row.polarity).map {
        CueQuality(
          cue: CueID(row.cue), polarity: $0, precision: row.precision, recall: row.recall,
          precisionInterval: interval(row.precisionInterval), recallInterval: interval(row.recallInterval), n: row.n)
      }
    }
  }()
}
