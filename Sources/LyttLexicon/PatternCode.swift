/// A part of a pattern as it is read; its own parts follow it in the row.
struct PatternNode: Sendable {
  /// The cases of ``Pattern``; a form is an exact phrase of one word.
  enum Kind: UInt8, Sendable {
    case lexeme, form, prefix, suffix, set, any, gap, phrase, sequence, either, optional, not, both
    case sentenceStart, sentenceEnd, spanOpen, spanClose, complement
  }

  let kind: Kind
  var wordClass: LexemeClass?
  /// Whether it matches exactly one token, so that it can be a member of a set of symbols.
  var isSingle = false
  /// Of a gap: whether it crosses borders of clauses.
  var isCrossing = false
  /// Of a gap, and between words in either order: how long it may be.
  var length: Int16 = 0
  /// The number of its word in the file's ``WordList``, or how many nodes below this one follow it.
  var value: Int32 = 0

  /// Whether its parts follow it.
  @inline(__always)
  var hasParts: Bool { Kind.phrase.rawValue <= kind.rawValue && kind.rawValue <= Kind.both.rawValue }

  /// Whether a match of it takes tokens, so that what follows no longer stands first.
  var takesToken: Bool {
    switch kind {
    case .not, .sentenceStart, .sentenceEnd, .spanOpen, .spanClose, .complement: false
    default: true
    }
  }
}

/// The words that the patterns of one file name.
final class WordList: Sendable {
  let words: RowTable<UInt8>

  init(_ words: RowTable<UInt8>) { self.words = words }

  subscript(word: Int32) -> String { String(decoding: words[word], as: UTF8.self) }
}

/// The patterns of one entry, modifier or set, as nodes over the words of their file: what compiling needs and no more.
///
/// Lexicons are read at every start. There is no time to make trees of all patterns; who wants to look into them asks for
/// ``trees``.
struct PatternCode: Sendable, Hashable {
  let nodes: [PatternNode]
  let words: WordList

  /// The node after a node and its parts.
  @inline(__always)
  func next(after at: Int) -> Int { at + 1 + (nodes[at].hasParts ? Int(nodes[at].value) : 0) }

  /// The places of the patterns, or of the parts of one.
  @inline(__always)
  func forEach<Fault: Error>(in range: Range<Int>, _ body: (Int) throws(Fault) -> Void) throws(Fault) {
    var at = range.lowerBound
    while at < range.upperBound {
      try body(at)
      at = next(after: at)
    }
  }

  /// The nodes of the parts of one.
  @inline(__always)
  func parts(of at: Int) -> Range<Int> { at + 1..<at + 1 + Int(nodes[at].value) }

  /// The patterns, to look into.
  var trees: [Pattern] { trees(nodes.indices) }

  private func trees(_ range: Range<Int>) -> [Pattern] {
    var trees: [Pattern] = []
    forEach(in: range) { trees.append(tree($0)) }
    return trees
  }

  /// The pattern at a place, to look into.
  func tree(_ at: Int) -> Pattern {
    let node = nodes[at]
    switch node.kind {
    case .lexeme: return .lexeme(words[node.value], node.wordClass)
    case .form: return .exact([words[node.value]])
    case .phrase: return .exact(parts(of: at).map { words[nodes[$0].value] })
    case .prefix: return .prefix(words[node.value])
    case .suffix: return .suffix(words[node.value])
    case .set: return .set(words[node.value])
    case .any: return .any
    case .gap: return .gap(Int(node.length), crossing: node.isCrossing)
    case .sequence: return .sequence(trees(parts(of: at)))
    case .either: return .either(trees(parts(of: at)))
    case .optional: return .optional(tree(at + 1))
    case .not: return .not(tree(at + 1))
    case .both: return .both(tree(at + 1), tree(next(after: at + 1)), Int(node.length))
    case .sentenceStart: return .sentenceStart
    case .sentenceEnd: return .sentenceEnd
    case .spanOpen: return .spanOpen
    case .spanClose: return .spanClose
    case .complement: return .complement
    }
  }

  /// By what the patterns say, wherever they stand.
  static func == (one: PatternCode, other: PatternCode) -> Bool { one.trees == other.trees }

  func hash(into hasher: inout Hasher) { hasher.combine(trees) }
}
