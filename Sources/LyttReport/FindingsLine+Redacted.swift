public import LyttInsight
public import LyttModel

extension Tables {
  /// One line of `data/cues.ndjson`: as `detect` writes it, with the span as redacted; offsets refer to the input.
  public static func cueLine(
    _ comment: RedactedComment, of enquiry: Enquiry, findings: TextFindings, to json: inout JSONText
  ) {
    var line = FindingsLine(
      id: enquiry.id, field: enquiry.comments[comment.comment].field, findings: findings, text: comment.text)
    line.shownSpans = comment.cues.map { $0.start..<max($0.start, $0.end) }
    line.write(to: &json)
  }
}
