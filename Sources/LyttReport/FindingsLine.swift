public import LyttModel

/// The line that `lytt detect` writes for one text, and that `data/cues.ndjson` holds.
public struct FindingsLine: Sendable {
  /// The text's id, or its enquiry's.
  public var id: String
  /// The comment field.
  public var field: String
  /// What was found; offsets in Unicode scalars.
  public var findings: TextFindings
  /// The text that the offsets point into.
  public var text: String

  /// Where each cue stands in ``text`` where that is not the text as given, such as a redacted one; empty if it is.
  public var shownSpans: [Range<Int>] = []

  /// Gathers what one line says.
  public init(id: String, field: String, findings: TextFindings, text: String) {
    self.id = id
    self.field = field
    self.findings = findings
    self.text = text
  }

  /// Writes the object and ends the line; `extra` may add members.
  public func write(to json: inout JSONText, extra: (inout JSONText) -> Void = { _ in }) {
    let scalars = Array(text.unicodeScalars)
    json.object { json in
      json.member("id", id)
      json.member("field", field)
      json.member("language", findings.language)
      json.member("tokens", findings.tokens)
      json.member("sentences", findings.sentences)
      json.key("cues")
      json.array(of: findings.cues.enumerated()) { json, entry in
        let (index, cue) = entry
        let shown = index < shownSpans.count ? shownSpans[index] : cue.start..<max(cue.start, cue.end)
        json.object { json in
          json.member("start", cue.start)
          json.member("end", cue.end)
          var span = String.UnicodeScalarView()
          span.append(contentsOf: scalars[shown.clamped(to: 0..<scalars.count)])
          json.member("text", String(span))
          json.member("cue", cue.cue.rawValue)
          json.member("polarity", cue.polarity.rawValue)
          json.member("entry", cue.entry)
          json.key("reasons")
          json.array(of: cue.reasons) { $0.string($1) }
        }
      }
      extra(&json)
    }
    json.endLine()
  }
}
