/// What unknown words end in, and what their lemmas end in; see `lexicons/text/suffixes.tsv`.
struct SuffixRules: Sendable {
  static let bundled = SuffixRules()

  private struct Rule: Sendable {
    var suffix: [UInt8]
    var lemma: [UInt8]
    var standard: Vocabulary.Standard?
  }

  /// The longest suffix first.
  private let rules: [Rule]

  private init() {
    rules = TextData.rows("lexicons/text/suffixes.tsv").filter { $0.count == 4 }.map { row in
      Rule(
        suffix: Array(row[1].utf8), lemma: Array(row[2].utf8),
        standard: row[0] == "nb" ? .nb : row[0] == "nn" ? .nn : nil)
    }.enumerated().sorted { ($1.element.suffix.count, $0.offset) < ($0.element.suffix.count, $1.offset) }.map(\.element)
  }

  /// The lemma by the longest suffix that fits and has so many bytes.
  func lemma(
    of word: UnsafeBufferPointer<UInt8>, _ standard: Vocabulary.Standard, atLeast length: Int = 0
  ) -> String? {
    for rule in rules
    where rule.suffix.count >= length && (rule.standard == nil || rule.standard == standard)
      && word.count >= rule.suffix.count + 3
      && word.suffix(rule.suffix.count).elementsEqual(rule.suffix)
    {
      return String(decoding: word.dropLast(rule.suffix.count) + rule.lemma, as: UTF8.self)
    }
    return nil
  }
}

/// What a word says about the one after it; see `lexicons/text/contexts.tsv`.
struct ContextWords: Sendable {
  static let bundled = ContextWords()

  /// What is likely to follow.
  enum Role: Int32, Sendable {
    case modal = 1
    case have, be, article, demonstrative, several, subject, degree, skip, infinitive
    /// A noun or a name stood before.
    case noun
    /// A verb stood before.
    case verb
  }

  private var roles = ByteTable(expecting: 200)

  private init() {
    let names: [Substring: Role] = [
      "modal": .modal, "have": .have, "be": .be, "article": .article, "demonstrative": .demonstrative,
      "several": .several,
      "subject": .subject, "degree": .degree,
      "skip": .skip, "infinitive": .infinitive,
    ]
    for row in TextData.rows("lexicons/text/contexts.tsv") where row.count == 2 {
      if let role = names[row[1]] { roles.set(row[0], to: role.rawValue) }
    }
  }

  /// The role of a folded word, if it has one.
  func role(of word: UnsafeBufferPointer<UInt8>) -> Role? { roles.value(of: word).flatMap(Role.init(rawValue:)) }
}
