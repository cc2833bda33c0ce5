import LyttCues
public import LyttIngest
import LyttModel

extension ReviewGold {
  /// Reads the export that a review is about, and joins the two.
  ///
  /// - Parameters:
  ///   - paths: the export's files.
  ///   - lexicons: lexicons of the user's own, the same as the report was made with.
  public static func make(
    _ review: Review, export paths: [String], reading: ReadOptions, lexicons: [String] = []
  ) throws -> ReviewGold {
    let wanted = Set(review.marks.map(\.enquiry))
    // The report that was reviewed names enquiries with personal ids by their rows.
    var labels = LabelRedaction()
    let enquiries = try ExportReader.read(paths, options: reading).redactingLabels(&labels).dataset.enquiries
    let session = try Detectors.load(lexicons).makeSession()
    let reviewed = enquiries.filter { wanted.contains($0.id) }
    let found = reviewed.map { $0.comments.map { session.findings(in: $0.text, genre: $0.genre) } }
    let redactor = Redactor(knownNames: Set(enquiries.compactMap(\.agent)).sorted())
    return ReviewGold(review, enquiries: reviewed, found: found, redactor: redactor)
  }
}
