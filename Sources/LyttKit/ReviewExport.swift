import LyttCues
public import LyttIngest
import LyttModel

extension ReviewGold {
  /// Reads the export that a review is about, and joins the two.
  ///
  /// - Parameters:
  ///   - paths: the export's files.
  ///   - lexicons: lexicons of the user's own, the same as the report was made with.
  ///   - key: the key of the report's codes, if it had one.
  ///   - keep: labels that the report showed as they stand.
  public static func make(
    _ review: Review, export paths: [String], reading: ReadOptions, lexicons: [String] = [], key: [UInt8] = [],
    keep: [String] = []
  ) throws -> ReviewGold {
    let wanted = Set(review.marks.map(\.enquiry))
    let export = try ExportReader.read(paths, options: reading)
    let agents = export.dataset.agents
    // The report that was reviewed names enquiries and fields so.
    var labels = LabelRedaction(key: key, keep: keep, agents: agents)
    let enquiries = export.redactingLabels(&labels).dataset.enquiries
    let session = try Detectors.load(lexicons).makeSession()
    let reviewed = enquiries.filter { wanted.contains($0.id) }
    let found = reviewed.map { $0.comments.map { session.findings(in: $0.text, genre: $0.genre) } }
    let redactor = Redactor(knownNames: agents)
    return ReviewGold(review, enquiries: reviewed, found: found, redactor: redactor)
  }
}
