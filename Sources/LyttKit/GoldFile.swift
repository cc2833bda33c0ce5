import FoundationEssentials
public import LyttModel

/// One annotated text of a gold set, as `docs/quality.md` describes the format.
public struct GoldText: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// Who wrote it.
  public var genre: Genre
  /// `nb` or `nn`.
  public var language: String
  /// The text.
  public var text: String
  /// What the annotators marked; entries and reasons are empty.
  public var cues: [Cue]
}

/// Reads gold sets.
public enum GoldFile {
  /// Why a gold file cannot be used.
  public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    /// File, line, fault and fix.
    public var description: String
  }

  private struct Line: Decodable {
    struct Mark: Decodable {
      var start, end: Int
      var cue, polarity: String
    }
    var id: String
    var genre: String?
    var lang: String?
    var text: String
    var cues: [Mark]
  }

  /// Reads a file of JSON Lines.
  public static func read(_ path: String) throws -> [GoldText] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Problem(description: "\(path): could not be read.\n  Fix: check the name.")
    }
    let decoder = JSONDecoder()
    var texts: [GoldText] = []
    for (number, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      let place = "\(path), line \(number + 1)"
      let wanted = "a JSON object with id, text and cues [{start, end, cue, polarity}]"
      guard let decoded = try? decoder.decode(Line.self, from: Data(line)) else {
        throw Problem(description: "\(place): wanted \(wanted).\n  Fix: see docs/quality.md, «Gold format».")
      }
      let length = decoded.text.unicodeScalars.count
      let cues = try decoded.cues.map { mark in
        guard let polarity = Polarity(rawValue: mark.polarity), 0 <= mark.start, mark.start < mark.end,
          mark.end <= length
        else { throw Problem(description: "\(place): a cue has no polarity + or -, or lies outside the text.") }
        return Cue(start: mark.start, end: mark.end, cue: CueID(mark.cue), polarity: polarity, entry: "")
      }
      texts.append(
        GoldText(
          id: decoded.id, genre: decoded.genre.flatMap(Genre.init) ?? .comment, language: decoded.lang ?? "und",
          text: decoded.text, cues: cues))
    }
    return texts
  }
}
