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
  /// Whether the token stands in a quotation of several words: speech, not a word held up.
  private(set) var isSpeech: [Bool] = []

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
    isSpeech.removeAll(keepingCapacity: true)
    isSpeech.append(contentsOf: repeatElement(false, count: count))
  }

  /// Finds what stands between two quotation marks of one sentence or of two next to each other.
  mutating func markSpeech() {
    var open: Int?
    for at in 0..<count where isQuote[at] {
      guard let start = open, sentence[at] - sentence[start] <= 1 else {
        open = at
        continue
      }
      if at - start > Self.mostWordsHeldUp {
        for inner in start + 1..<at { isSpeech[inner] = true }
      }
      open = nil
    }
  }

  /// So many words between quotation marks are held up, or meant otherwise; more of them are speech.
  private static let mostWordsHeldUp = 3

  /// Lets a token and the next change places.
  mutating func swap(_ at: Int) { first.swapAt(at, at + 1) }

  mutating func add(_ symbols: Int32, at token: Int, width: Int) {
    edges.append(Edge(symbols: symbols, width: Int32(width), next: first[token]))
    first[token] = Int32(edges.count - 1)
  }
}
