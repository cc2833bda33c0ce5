public import LyttModel

/// What was found in the texts of one enquiry, text by text in the order of ``Enquiry/comments``.
public typealias EnquiryFindings = [TextFindings]

/// Cues as numbers: one row an enquiry.
///
/// This and ``ParticipantFeatures`` are the only places where texts are pooled, so that independence is decided once.
public struct EnquiryFeatures: Sendable {
  /// Cues that have columns, in reporting order: the bundled ones, then the user's own by name.
  public let cues: [CueID]
  /// Families in order of first appearance among ``cues``.
  public let families: [String]
  /// The numeric columns, as `docs/features.md` lists them.
  ///
  /// A row without any comment is all `nil`.
  public let table: FeatureTable
  /// For each row its cue counts; `nil` where the enquiry has no comment.
  public let counts: [CueCounts?]
  /// For each row the language of its longest comment, or `nil`.
  public let languages: [String?]

  /// What has counts: families of several cues, then cues, in the order of the columns.
  public var subjects: [String] { families.filter { !cues.contains(CueID($0)) } + cues.map(\.rawValue) }

  /// What a row's comments say of a cue or family; `nil` where the enquiry has no comment.
  public func state(_ subject: String, row: Int) -> CueState? {
    counts[row].map { counts in
      cues.contains(CueID(subject)) ? counts[CueID(subject)].state : counts.family(subject).state
    }
  }

  /// Pools the comments of each enquiry; agents' own texts are counted apart, in columns that begin with `agent.`.
  ///
  /// - Parameters:
  ///   - dataset: the enquiries.
  ///   - findings: one element an enquiry, holding one element a text.
  public init(_ dataset: Dataset, findings: [EnquiryFindings]) {
    precondition(dataset.enquiries.count == findings.count)
    let texts = Self.split(dataset, findings, genre: .comment)
    let agentTexts = Self.split(dataset, findings, genre: .agent)
    cues = Self.cueOrder(findings)
    families = Self.familyOrder(cues)
    counts = texts.map { $0.isEmpty ? nil : CueCounts($0) }
    languages = texts.map { $0.max { $0.words < $1.words }?.language }

    var table = FeatureTable(rows: dataset.enquiries.map(\.id))
    Self.addText(texts, prefix: "", to: &table)
    Self.addCounts(counts, cues: cues, families: families, prefix: "", to: &table)
    table.set("emotion_share", counts.map { $0?.emotionShare })
    Self.addRates(cues: cues, families: families, to: &table)
    if agentTexts.contains(where: { !$0.isEmpty }) {
      Self.addText(agentTexts, prefix: "agent.", to: &table)
      table.set("agent.lix", agentTexts.map { $0.compactMap(\.lix).first })
      let agentCounts = agentTexts.map { $0.isEmpty ? nil : CueCounts($0) }
      Self.addCounts(agentCounts, cues: cues, families: families, prefix: "agent.", to: &table)
    }
    self.table = table
  }

  /// The name of a column: `empathy.listening` and `pos` give `empathy.listening.pos`.
  public static func column(_ subject: String, _ aspect: String) -> String { "\(subject).\(aspect)" }

  private static func split(_ dataset: Dataset, _ findings: [EnquiryFindings], genre: Genre) -> [[TextFindings]] {
    zip(dataset.enquiries, findings).map { enquiry, found in
      zip(enquiry.comments, found).filter { $0.0.genre == genre }.map(\.1)
    }
  }

  private static func cueOrder(_ findings: [EnquiryFindings]) -> [CueID] {
    var seen = Set<CueID>()
    for enquiry in findings { for text in enquiry { for cue in text.cues { seen.insert(cue.cue) } } }
    return CueID.bundled + seen.subtracting(CueID.bundled).sorted()
  }

  private static func familyOrder(_ cues: [CueID]) -> [String] {
    var order: [String] = []
    for family in cues.map(\.family) where !order.contains(family) { order.append(family) }
    return order
  }

  private static func addText(_ texts: [[TextFindings]], prefix: String, to table: inout FeatureTable) {
    func sum(_ name: String, _ count: (TextFindings) -> Int) {
      table.set(prefix + name, texts.map { $0.isEmpty ? nil : Double($0.reduce(0) { $0 + count($1) }) })
    }
    sum("words", \.words)
    sum("sentences", \.sentences)
    sum("questions", \.questions)
  }

  private static func addCounts(
    _ counts: [CueCounts?], cues: [CueID], families: [String], prefix: String, to table: inout FeatureTable
  ) {
    func add(_ subject: String, _ signed: (CueCounts) -> CueCounts.Signed) {
      let values = counts.map { $0.map(signed) }
      table.set(prefix + column(subject, "pos"), values.map { $0.map { Double($0.positive) } })
      table.set(prefix + column(subject, "neg"), values.map { $0.map { Double($0.negative) } })
      table.set(prefix + column(subject, "net"), values.map { $0.map { Double($0.net) } })
    }
    // A family of one cue has that cue's name and counts already.
    for family in families where !cues.contains(CueID(family)) { add(family) { $0.family(family) } }
    for cue in cues { add(cue.rawValue) { $0[cue] } }
  }

  private static func addRates(cues: [CueID], families: [String], to table: inout FeatureTable) {
    let words = table["words"]!
    for subject in families.filter({ !cues.contains(CueID($0)) }) + cues.map(\.rawValue) {
      for aspect in ["pos", "neg"] {
        let counts = table[column(subject, aspect)]!
        let rates = zip(counts, words).map { count, words -> Double? in
          guard let count, let words, words > 0 else { return nil }
          return 100 * count / words
        }
        table.set(column(subject, aspect + "_per_100_words"), rates)
      }
    }
  }
}
