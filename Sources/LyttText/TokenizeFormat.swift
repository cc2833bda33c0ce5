import LyttModel

/// Writes an analysed text as `lytt tokenize` prints it.
public enum TokenizeFormat: String, Sendable, CaseIterable {
  /// One JSON object a text, offsets in Unicode scalars.
  case ndjson
  /// The CoNLL-U columns of Universal Dependencies.
  case conllu
  /// A sentence a line, tokens parted by dots, clauses by bars.
  case readable

  /// A negation: its cue and its scope, as Unicode-scalar spans.
  public struct Negation: Sendable, Hashable {
    /// The spans of the cue.
    public var cue: [Range<Int>]
    /// The spans of the scope.
    public var scope: [Range<Int>]
    /// Wraps spans that were found elsewhere.
    public init(cue: [Range<Int>], scope: [Range<Int>]) {
      self.cue = cue
      self.scope = scope
    }
  }

  /// The text in this format, ending in a line feed (CoNLL-U: in an empty line).
  ///
  /// `lemmas` has one lemma a token; negations are written in NDJSON only.
  public func string(
    for document: TextDocument, id: String, lemmas: [String], negations: [Negation]? = nil
  ) -> String {
    switch self {
    case .ndjson: Self.ndjson(document, id, lemmas, negations)
    case .conllu: Self.conllu(document, id, lemmas)
    case .readable: Self.readable(document)
    }
  }

  // MARK: NDJSON

  private static func ndjson(
    _ document: TextDocument, _ id: String, _ lemmas: [String], _ negations: [Negation]?
  ) -> String {
    var json = JSONText()
    json.object { json in
      json.member("id", id)
      spans("tokens", document.scalarSpans(), &json)
      spans("sentences", document.scalarSpans(of: document.sentences), &json)
      json.key("lemmas")
      json.array(of: lemmas) { $0.string($1) }
      if let negations {
        json.key("negations")
        json.array(of: negations) { json, negation in
          json.object { json in
            spans("cue", negation.cue, &json)
            spans("scope", negation.scope, &json)
          }
        }
      }
      json.member("icu", TextLayer.icuVersion)
    }
    json.endLine()
    return json.text
  }

  private static func spans(_ name: String, _ spans: [Range<Int>], _ json: inout JSONText) {
    json.key(name)
    json.array(of: spans) { json, span in
      json.array { json in
        json.number(span.lowerBound)
        json.number(span.upperBound)
      }
    }
  }

  // MARK: CoNLL-U

  private static func conllu(_ document: TextDocument, _ id: String, _ lemmas: [String]) -> String {
    var out = "# newdoc id = \(oneLine(id))\n# icu = \(TextLayer.icuVersion)\n"
    for (number, sentence) in document.sentences.enumerated() {
      out += "# sent_id = \(oneLine(id))-\(number + 1)\n# text = \(oneLine(document.text(of: sentence)))\n"
      for (place, index) in sentence.enumerated() {
        let token = document.tokens[index]
        let isGlued = index + 1 < sentence.upperBound && document.tokens[index + 1].start == token.end
        let columns = [
          "\(place + 1)", document.text(of: token), lemmas[index], "_", "_", "_", "_", "_", "_",
          isGlued ? "SpaceAfter=No" : "_",
        ]
        out += columns.joined(separator: "\t") + "\n"
      }
      out += "\n"
    }
    return out
  }

  private static func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
  }

  // MARK: Readable

  private static func readable(_ document: TextDocument) -> String {
    let clauses = Set(document.clauses.map(\.lowerBound))
    var out = ""
    for sentence in document.sentences {
      for index in sentence {
        if index > sentence.lowerBound { out += clauses.contains(index) ? " | " : " · " }
        out += document.text(of: document.tokens[index])
      }
      out += "\n"
    }
    return out
  }
}
