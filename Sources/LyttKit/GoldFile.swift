import FoundationEssentials
public import LyttCues
import LyttModel

/// Reads gold sets: annotated texts, one JSON object a line.
public enum GoldFile {
  /// Why a gold file cannot be used: file, line, fault and fix.
  public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The words.
    public var description: String
  }

  /// Reads a file.
  public static func read(_ path: String) throws -> [GoldText] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Problem(description: "\(path): could not be read.\n  Fix: check the name.")
    }
    let decoder = JSONDecoder()
    var texts: [GoldText] = []
    for (number, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      let place = "\(path), line \(number + 1)"
      guard let text = try? decoder.decode(GoldText.self, from: Data(line)) else {
        throw Problem(
          description: "\(place): wanted an object with id, text and cues [{start, end, cue, polarity}]."
            + "\n  Fix: see docs/quality.md, «The gold format».")
      }
      let length = text.text.unicodeScalars.count
      guard text.cues.allSatisfy({ 0 <= $0.start && $0.start < $0.end && $0.end <= length }) else {
        throw Problem(
          description: "\(place): a cue lies outside the text.\n  Fix: offsets count Unicode scalars from 0.")
      }
      texts.append(text)
    }
    return texts
  }
}
