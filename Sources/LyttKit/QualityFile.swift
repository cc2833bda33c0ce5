import FoundationEssentials
import LyttData
import LyttInsight
import LyttModel

/// The measured quality of the bundled detectors: `corpora/quality.json`, made by `lytt evaluate --quality`.
enum QualityFile {
  private struct Row: Decodable {
    var cue, polarity: String
    var precision, recall: Double
    var n: Int
  }
  private struct Document: Decodable { var cues: [Row] }

  /// The bundled figures; empty where none were measured.
  static let bundled: [CueQuality] = {
    guard let text = BundledData.text("corpora/quality.json"),
      let document = try? JSONDecoder().decode(Document.self, from: Data(text.utf8))
    else { return [] }
    return document.cues.compactMap { row in
      Polarity(rawValue: row.polarity).map {
        CueQuality(cue: CueID(row.cue), polarity: $0, precision: row.precision, recall: row.recall, n: row.n)
      }
    }
  }()
}
