/// A part of a pattern as it is read; its own parts follow it in the row.
struct PatternNode: Sendable {
  /// The cases of ``Pattern``.
  enum Kind: UInt8, Sendable {
    case lexeme, form, phrase, prefix, suffix, set, any, gap, sequence, either, optional, not, both
    case sentenceStart, sentenceEnd, spanOpen, spanClose, complement
  }

  let kind: Kind
  var wordClass: LexemeClass?
  /// Whether it matches exactly one token, so that it can be a member of a set of symbols.
  var isSingle = false
  /// Of a gap: whether it crosses borders of clauses.
  var isCrossing = false
  /// Where the word begins in the file; -1 for a quotation mark, whatever its shape. Otherwise the length of a gap, or the
  /// number of parts.
  var value: Int32 = 0
  /// The bytes of the word, or how many nodes below this one follow it.
  var count: Int32 = 0
  /// Of the word.
  var hash: UInt32 = 0

  /// Whether its parts follow it.
  var hasParts: Bool {
    switch kind {
    case .phrase, .sequence, .either, .optional, .not, .both: true
    default: false
    }
  }

  /// Whether a match of it takes tokens, so that what follows no longer stands first.
  var takesToken: Bool {
    switch kind {
    case .not, .sentenceStart, .sentenceEnd, .spanOpen, .spanClose, .complement: false
    default: true
    }
  }
}

/// The patterns of one entry, modifier or set, as nodes over the bytes of their file: what compiling needs and no more.
///
/// Lexicons are read at every start. There is no time to make trees of all patterns; who wants to look into them asks for
/// ``trees``.
struct PatternCode: Sendable, Hashable {
  private let bytes: [UInt8]
  private let nodes: [PatternNode]

  init(bytes: [UInt8], nodes: [PatternNode]) { (self.bytes, self.nodes) = (bytes, nodes) }

  /// Nodes and bytes at hand, for compiling.
  struct View {
    let nodes: UnsafeBufferPointer<PatternNode>
    fileprivate let bytes: UnsafeBufferPointer<UInt8>

    fileprivate init(_ nodes: UnsafeBufferPointer<PatternNode>, _ bytes: UnsafeBufferPointer<UInt8>) {
      (self.nodes, self.bytes) = (nodes, bytes)
    }

    /// The node after this one and its parts.
    @inline(__always)
    func next(after place: Int) -> Int { place + 1 + (nodes[place].hasParts ? Int(nodes[place].count) : 0) }

    /// The number of a node's word in a table.
    @inline(__always)
    func word(_ node: PatternNode, in words: inout RowTable<UInt8>) -> Int32 {
      guard node.value >= 0 else {
        return withUnsafeBytes(of: UInt8(ascii: "\"")) { words.id(of: $0.assumingMemoryBound(to: UInt8.self)) }
      }
      let range = Int(node.value)..<Int(node.value + node.count)
      return words.id(of: UnsafeBufferPointer(rebasing: bytes[range]), hash: node.hash)
    }
  }

  /// Calls `body` with the nodes and bytes.
  func withView<Result, Fault: Error>(_ body: (View) throws(Fault) -> Result) throws(Fault) -> Result {
    try nodes.withUnsafeBufferPointer { (nodes) throws(Fault) in
      try bytes.withUnsafeBufferPointer { (bytes) throws(Fault) in try body(View(nodes, bytes)) }
    }
  }

  /// The patterns, to look into.
  var trees: [Pattern] {
    withView { view in
      var trees: [Pattern] = []
      var at = 0
      while at < view.nodes.count {
        trees.append(view.tree(at))
        at = view.next(after: at)
      }
      return trees
    }
  }

  /// By what the patterns say, wherever they stand.
  static func == (one: PatternCode, other: PatternCode) -> Bool { one.trees == other.trees }

  func hash(into hasher: inout Hasher) { hasher.combine(trees) }
}

extension PatternCode.View {
  /// The text of a node's word.
  func text(_ node: PatternNode) -> String {
    guard node.value >= 0 else { return "\"" }
    let range = Int(node.value)..<Int(node.value + node.count)
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// The pattern at a place, to look into.
  func tree(_ at: Int) -> Pattern {
    let node = nodes[at]
    switch node.kind {
    case .lexeme: return .lexeme(text(node), node.wordClass)
    case .form: return .exact([text(node)])
    case .phrase: return .exact(nodes[(at + 1)...(at + Int(node.count))].map(text))
    case .prefix: return .prefix(text(node))
    case .suffix: return .suffix(text(node))
    case .set: return .set(text(node))
    case .any: return .any
    case .gap: return .gap(Int(node.value), crossing: node.isCrossing)
    case .sequence: return .sequence(parts(of: at))
    case .either: return .either(parts(of: at))
    case .optional: return .optional(tree(at + 1))
    case .not: return .not(tree(at + 1))
    case .both: return .both(tree(at + 1), tree(next(after: at + 1)), Int(node.value))
    case .sentenceStart: return .sentenceStart
    case .sentenceEnd: return .sentenceEnd
    case .spanOpen: return .spanOpen
    case .spanClose: return .spanClose
    case .complement: return .complement
    }
  }

  private func parts(of at: Int) -> [Pattern] {
    var parts: [Pattern] = []
    var place = at + 1
    for _ in 0..<nodes[at].value {
      parts.append(tree(place))
      place = next(after: place)
    }
    return parts
  }
}
