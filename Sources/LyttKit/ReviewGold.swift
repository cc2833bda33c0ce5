public import LyttIngest
public import LyttModel
import LyttReport

/// Gold made of a review and the export it is about: redacted comments with the cues that people stand behind.
///
/// A comment becomes gold only when every cue that lytt finds in it was judged: else an unmarked cue would count as wrong.
public struct ReviewGold: Sendable {
  /// The gold file's lines, in the export's order.
  public private(set) var lines = ""
  /// Comments written.
  public private(set) var written = 0
  /// Comments left out, since some of their cues were not judged.
  public private(set) var incomplete = 0
  /// Comments left out, since the export does not have them, or has them with another text.
  public private(set) var unknown = 0

  /// Joins marks with the enquiries that they are about.
  ///
  /// - Parameters:
  ///   - found: for each enquiry and comment what lytt finds there now.
  ///   - redactor: takes personal data out of the texts; offsets move along.
  public init(_ review: Review, enquiries: [Enquiry], found: [[TextFindings]], redactor: Redactor) {
    var byComment: [Key: [ReviewFile.Mark]] = [:]
    for mark in review.marks { byComment[Key(enquiry: mark.enquiry, field: mark.field), default: []].append(mark) }
    var json = JSONText()
    for (enquiry, findings) in zip(enquiries, found) {
      for (comment, finding) in zip(enquiry.comments, findings) {
        let key = Key(enquiry: enquiry.id, field: comment.field)
        guard let marks = byComment.removeValue(forKey: key) else { continue }
        let length = comment.text.unicodeScalars.count
        guard marks.allSatisfy({ $0.end <= length }) else {
          unknown += 1
          continue
        }
        guard finding.cues.allSatisfy({ cue in marks.contains { Self.isAbout($0, cue) } }) else {
          incomplete += 1
          continue
        }
        let cues = marks.filter { $0.verdict != .wrong && $0.start < $0.end }
        Self.write(enquiry, comment, finding, cues, redactor.redact(comment.text), to: &json)
        written += 1
      }
    }
    unknown += byComment.count
    lines = json.text
  }

  private static func isAbout(_ mark: ReviewFile.Mark, _ cue: Cue) -> Bool {
    mark.verdict != .missed && mark.cue == cue.cue && mark.polarity == cue.polarity && mark.start == cue.start
      && mark.end == cue.end
  }

  private static func write(
    _ enquiry: Enquiry, _ comment: Comment, _ finding: TextFindings, _ marks: [ReviewFile.Mark], _ redacted: Redacted,
    to json: inout JSONText
  ) {
    json.object { json in
      json.member("id", enquiry.id + "/" + comment.field)
      json.member("genre", comment.genre.rawValue)
      json.member("lang", finding.language)
      json.member("text", redacted.text)
      json.key("cues")
      json.array(of: marks) { json, mark in
        let span = redacted.map(mark.start..<mark.end)
        json.object { json in
          json.member("start", span.lowerBound)
          json.member("end", span.upperBound)
          json.member("cue", mark.cue.rawValue)
          json.member("polarity", mark.polarity.rawValue)
        }
      }
    }
    json.endLine()
  }

  private struct Key: Hashable {
    var enquiry, field: String
  }
}
