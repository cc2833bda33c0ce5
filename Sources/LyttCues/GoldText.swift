public import LyttModel

/// A text with the cues that people found in it.
public struct GoldText: Hashable, Sendable, Decodable {
  /// A cue as annotated; offsets are Unicode scalars.
  public struct Annotation: Hashable, Sendable, Decodable {
    /// The first scalar.
    public let start: Int
    /// One past the last scalar.
    public let end: Int
    /// What it tells of.
    public let cue: CueID
    /// Whether it was there or missing.
    public let polarity: Polarity

    /// Names a span and what it says.
    public init(start: Int, end: Int, cue: CueID, polarity: Polarity) {
      (self.start, self.end, self.cue, self.polarity) = (start, end, cue, polarity)
    }

    private enum Key: String, CodingKey { case start, end, cue, polarity }

    /// Reads one annotation of the gold format.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      start = try values.decode(Int.self, forKey: .start)
      end = try values.decode(Int.self, forKey: .end)
      cue = CueID(try values.decode(String.self, forKey: .cue))
      let sign = try values.decode(String.self, forKey: .polarity)
      guard let polarity = Polarity(rawValue: sign) else {
        throw DecodingError.dataCorruptedError(
          forKey: .polarity, in: values, debugDescription: "polarity is '+' or '-'")
      }
      self.polarity = polarity
    }
  }

  /// The text's name.
  public let id: String
  /// Who wrote it.
  public let genre: Genre
  /// `nb` or `nn`.
  public let language: String
  /// The text.
  public let text: String
  /// The cues in it.
  public let cues: [Annotation]

  /// Gathers a gold text.
  public init(id: String, genre: Genre, language: String, text: String, cues: [Annotation]) {
    (self.id, self.genre, self.language, self.text, self.cues) = (id, genre, language, text, cues)
  }

  private enum Key: String, CodingKey { case id, genre, lang, text, cues }

  /// Reads one line of a gold file.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    id = try values.decode(String.self, forKey: .id)
    let genre = try values.decodeIfPresent(String.self, forKey: .genre) ?? Genre.comment.rawValue
    self.genre = Genre(rawValue: genre) ?? .comment
    language = try values.decodeIfPresent(String.self, forKey: .lang) ?? "und"
    text = try values.decode(String.self, forKey: .text)
    cues = try values.decode([Annotation].self, forKey: .cues)
  }
}
