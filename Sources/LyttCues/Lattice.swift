/// What stands where: for every token the symbols that it carries, alone or as the first of several tokens.
struct Lattice {
  /// A way over one or more tokens.
  struct Edge {
    /// Index of the symbol set in the classifier.
    let symbols: Int32
    /// How many tokens it takes.
    let width: Int32
    /// The next way from the same token, or -1.
    let next: Int32
  }

  private(set) var first: [Int32] = []
  private(set) var edges: [Edge] = []
  /// The sentence of each token.
  var sentence: [Int32] = []
  /// The clause of each token.
  var clause: [Int32] = []
  /// Whether the token is a quotation mark, which matching looks through.
  var isQuote: [Bool] = []

  var count: Int { first.count }

  mutating func reset(count: Int) {
    edges.removeAll(keepingCapacity: true)
    first.removeAll(keepingCapacity: true)
    first.append(contentsOf: repeatElement(-1, count: count))
    sentence.removeAll(keepingCapacity: true)
    sentence.append(contentsOf: repeatElement(0, count: count))
    clause.removeAll(keepingCapacity: true)
    clause.append(contentsOf: repeatElement(0, count: count))
    isQuote.removeAll(keepingCapacity: true)
    isQuote.append(contentsOf: repeatElement(false, count: count))
  }

  /// Lets a token and the next change places.
  mutating func swap(_ at: Int) { first.swapAt(at, at + 1) }

  mutating func add(_ symbols: Int32, at token: Int, width: Int) {
    edges.append(Edge(symbols: symbols, width: Int32(width), next: first[token]))
    first[token] = Int32(edges.count - 1)
  }
}
