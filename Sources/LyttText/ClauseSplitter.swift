/// Divides sentences into clauses.
struct ClauseSplitter: Sendable {
  static let bundled = ClauseSplitter()

  func split(_ document: TextDocument) -> [Range<Int>] { document.sentences }
}
