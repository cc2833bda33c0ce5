import FoundationEssentials
public import LyttIngest

/// A text whose personal data were marked by a person.
public struct RedactionGold: Decodable, Sendable {
  /// One span, in Unicode scalars, end exclusive.
  public struct Span: Decodable, Hashable, Sendable {
    /// The first scalar.
    public var start: Int
    /// One past the last.
    public var end: Int
    /// What stands there.
    public var kind: Redacted.Kind

    /// Marks a span.
    public init(start: Int, end: Int, kind: Redacted.Kind) {
      self.start = start
      self.end = end
      self.kind = kind
    }

    private enum CodingKeys: String, CodingKey { case start, end, type }

    /// Reads a span whose type is a placeholder's word, or one of the words that corpora use.
    public init(from decoder: any Decoder) throws {
      let members = try decoder.container(keyedBy: CodingKeys.self)
      start = try members.decode(Int.self, forKey: .start)
      end = try members.decode(Int.self, forKey: .end)
      let type = try members.decode(String.self, forKey: .type)
      guard let kind = Redacted.Kind(rawValue: type) ?? Self.otherNames[type] else {
        throw DecodingError.dataCorruptedError(forKey: .type, in: members, debugDescription: "unknown type")
      }
      self.kind = kind
    }

    private static let otherNames: [String: Redacted.Kind] = [
      "fodselsnummer": .identity, "epost": .email, "konto": .account, "kort": .card, "lenke": .url,
      "kjennemerke": .reference,
    ]
  }

  /// The text's id.
  public var id: String
  /// The text.
  public var text: String
  /// What is personal in it.
  public var spans: [Span]

  /// Reads JSON Lines of `{"id", "text", "spans": [{"start", "end", "type"}]}`, types being those of the placeholders.
  public static func read(_ path: String) throws -> [RedactionGold] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw GoldFile.Problem(description: "\(path): could not be read.\n  Fix: check the name.")
    }
    let decoder = JSONDecoder()
    var texts: [RedactionGold] = []
    for (number, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      guard let text = try? decoder.decode(RedactionGold.self, from: Data(line)),
        case let length = text.text.unicodeScalars.count,
        text.spans.allSatisfy({ 0 <= $0.start && $0.start < $0.end && $0.end <= length })
      else {
        let types = Redacted.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw GoldFile.Problem(
          description:
            "\(path), line \(number + 1): wanted an object with id, text and spans [{start, end, type}] inside the text."
            + "\n  Fix: types are \(types); offsets count Unicode scalars from 0.")
      }
      texts.append(text)
    }
    return texts
  }
}
