/// Whether a text speaks of a contact with a customer-service centre at all.
///
/// Short comments always do, since that is what they were asked for. A longer text in which hardly a word is about a
/// contact, or about oneself, is about something else: a report, a review, an article that was pasted in.
struct ContactEvidence {
  /// The reason given for what is dropped.
  static let why = "the text is not about a contact"
  /// Texts of fewer words are never judged.
  private static let fewestWords = 40
  /// Words of the set `@kontakt` in a hundred that a text about a contact has at least.
  private static let leastPer100Words = 4

  private let words: Int
  private let evidence: Int

  init(_ view: TokenView) {
    var (words, evidence) = (0, 0)
    for at in 0..<view.count where !view.isMark(at) {
      words += 1
      if view.has(view.grammar.contact, at) { evidence += 1 }
    }
    self.words = words
    self.evidence = evidence
  }

  /// Whether its people are no agents, and their manners no cues.
  var isAboutSomethingElse: Bool { words >= Self.fewestWords && 100 * evidence < Self.leastPer100Words * words }
}
