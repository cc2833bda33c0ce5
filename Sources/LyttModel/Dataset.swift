/// What a score measures, from the whole down to one question.
public enum ScoreKind: String, Hashable, Sendable, CaseIterable {
  /// The total of an enquiry («Totalresultat»).
  case total
  /// A performance area («prestasjonsområde»), such as Kundebehandleren.
  case area
  /// A category across areas («kategori»), such as Interesse.
  case category
  /// One question («prestasjon»).
  case question
  /// Willingness to recommend, 0–10 on the form, shown 0–100.
  case recommend
}

/// One score column of a data set: all scores run 0–100.
public struct ScoreDefinition: Hashable, Sendable {
  /// A stable ASCII name for files, such as `kundebehandleren`.
  public var id: String
  /// The name shown: the export's header or the scorecard's name; for a question its text.
  public var name: String
  /// What it measures.
  public var kind: ScoreKind
  /// Ids of the scores it is computed from; empty for a question.
  ///
  /// A total and its parts never stand in one model.
  public var parts: [String]
  /// Whether it was computed by the scorecard (`true`) or read from the export (`false`).
  public var isComputed: Bool

  /// Defines a score.
  public init(id: String, name: String, kind: ScoreKind, parts: [String] = [], isComputed: Bool = false) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parts = parts
    self.isComputed = isComputed
  }
}

/// A row of the export that could not be read as an enquiry.
public struct SkippedRow: Hashable, Sendable {
  /// Where it stood.
  public var source: SourceLocation
  /// Why, and what to do, in English, without any of its free text.
  public var reason: String

  /// Names a skipped row.
  public init(source: SourceLocation, reason: String) {
    self.source = source
    self.reason = reason
  }
}

/// All that was read from one or more exports.
public struct Dataset: Hashable, Sendable {
  /// Score columns, in reporting order.
  public var scores: [ScoreDefinition]
  /// Names of the comment fields, in the export's order.
  public var commentFields: [String]
  /// Enquiries, in the order read.
  public var enquiries: [Enquiry]
  /// Rows that could not be read.
  public var skipped: [SkippedRow]

  /// Gathers a data set.
  public init(
    scores: [ScoreDefinition] = [], commentFields: [String] = [], enquiries: [Enquiry] = [], skipped: [SkippedRow] = []
  ) {
    self.scores = scores
    self.commentFields = commentFields
    self.enquiries = enquiries
    self.skipped = skipped
  }

  /// The index of a score by its id.
  public func scoreIndex(_ id: String) -> Int? { scores.firstIndex { $0.id == id } }

  /// The agents' names or codes as given, each once, in order.
  public var agents: [String] { Set(enquiries.compactMap(\.agent)).sorted() }
}
