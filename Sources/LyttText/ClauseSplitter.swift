/// Divides sentences into clauses: at conjunctions, subjunctions and punctuation, where a finite verb stands on both sides.
struct ClauseSplitter: Sendable {
  static let bundled = ClauseSplitter()

  /// What a word does to clauses; see `lexicons/text/clauses.tsv`.
  private enum Role: Int32, Sendable {
    case sub = 1
    case weak, main, both, subject
  }

  private var roles = ByteTable(expecting: 128)
  private let lemmatizer = Lemmatizer()

  private init() {
    let names: [Substring: Role] = ["sub": .sub, "weak": .weak, "main": .main, "both": .both, "subject": .subject]
    for row in TextData.rows("lexicons/text/clauses.tsv") where row.count == 2 {
      if let role = names[row[1]] { roles.set(row[0], to: role.rawValue) }
    }
  }

  /// The clauses of every sentence.
  func split(_ document: TextDocument) -> [Range<Int>] {
    document.folded.withUnsafeBufferPointer { folded in
      document.sentences.flatMap { split($0, document, folded) }
    }
  }

  private func split(
    _ sentence: Range<Int>, _ document: TextDocument, _ folded: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    let roles = sentence.map { index -> Role? in
      guard document.tokens[index].kind == .word else { return nil }
      let word = UnsafeBufferPointer(rebasing: folded[document.tokens[index].foldedRange])
      return self.roles.value(of: word).flatMap(Role.init(rawValue:))
    }
    let separates = sentence.map { Self.separates(document, $0) }
    guard separates.contains(true) || roles.contains(where: { $0 != nil && $0 != .subject }) else { return [sentence] }
    let finite = lemmatizer.finiteVerbs(in: sentence, of: document)

    // The first token of every part that might be a clause.
    var starts = [0]
    for i in 1..<max(1, sentence.count) {
      let begins =
        if separates[i - 1], !separates[i] {
          true
        } else {
          switch roles[i] {
          case .sub, .main: roles[i - 1] != .both && roles[i - 1] != .main && roles[i - 1] != .sub
          case .both: opensClause(i + 1, roles, finite)
          case .weak: isFollowed(i, roles, finite)
          case .subject, nil: false
          }
        }
      if begins { starts.append(i) }
    }
    return join(starts, sentence, roles, separates, finite)
  }

  /// A part without a finite verb is no clause: it goes with the part before, or, first of all, with the one behind.
  private func join(
    _ starts: [Int], _ sentence: Range<Int>, _ roles: [Role?], _ separates: [Bool], _ finite: [Bool]
  ) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var pending = 0
    for (k, start) in starts.enumerated() {
      let end = k + 1 < starts.count ? starts[k + 1] : sentence.count
      let hasVerb = finite[start..<end].contains(true)
      if !hasVerb, let last = clauses.popLast() {
        clauses.append(last.lowerBound..<end)
        pending = end
      } else if hasVerb || roles[start] == .sub || end == sentence.count {
        clauses.append(pending..<end)
        pending = end
      } else if k + 1 < starts.count, roles[starts[k + 1]] == .sub || roles[starts[k + 1]] == .main {
        // «Utrolig bra at hun ringte»: what has no verb still stands apart from the subordinate clause.
        clauses.append(pending..<end)
        pending = end
      }
    }
    return clauses.map { sentence.lowerBound + $0.lowerBound..<sentence.lowerBound + $0.upperBound }
  }

  /// Whether a subject or a finite verb stands here or, after one other word, next.
  private func opensClause(_ i: Int, _ roles: [Role?], _ finite: [Bool]) -> Bool {
    guard i < finite.count else { return false }
    if finite[i] || roles[i] == .subject || roles[i] == .sub { return true }
    return i + 1 < finite.count && finite[i + 1] && roles[i] != .both
  }

  /// Whether a word that only may open a clause does: a subject follows at once, or a verb within three words.
  private func isFollowed(_ i: Int, _ roles: [Role?], _ finite: [Bool]) -> Bool {
    guard i + 1 < finite.count, !finite[i + 1] || roles[i + 1] == nil else { return false }
    if roles[i + 1] == .subject { return true }
    return finite[(i + 1)...].prefix(3).contains(true) && roles[i + 1] != .both
  }

  /// Whether a token is a mark between clauses.
  private static func separates(_ document: TextDocument, _ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.kind == .punctuation else { return false }
    switch document.folded[Int(token.foldedStart)] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "("),
      UInt8(ascii: ")"),
      UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), 0xE2:
      return true
    default: return false
    }
  }
}
