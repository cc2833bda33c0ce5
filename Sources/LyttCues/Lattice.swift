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
  /// Whether nothing but quotation marks stands before the token in its sentence.
  private var opens: [Bool] = []
  /// Whether nothing but marks stands in the sentence from the token on.
  private var closes: [Bool] = []

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

// What steps of the automaton ask about a place without taking its token.
extension Lattice {
  /// Whether a sentence begins here, quotation marks aside.
  func beginsSentence(_ at: Int) -> Bool { opens[at] }

  /// Whether only marks follow in the sentence of the token before.
  func endsSentence(_ at: Int) -> Bool {
    at > 0 && (at >= count || sentence[at] != sentence[at - 1] || closes[at])
  }

  /// Finds where sentences begin and end, once everything has been added.
  mutating func markBorders(_ symbols: TokenClassifier) {
    opens.removeAll(keepingCapacity: true)
    closes.removeAll(keepingCapacity: true)
    closes.append(contentsOf: repeatElement(false, count: count))
    for at in 0..<count {
      opens.append(at == 0 || sentence[at - 1] != sentence[at] || isQuote[at - 1] && opens[at - 1])
    }
    for at in (0..<count).reversed() where !symbols.isWord(edges[Int(first[at])].symbols) {
      closes[at] = endsSentence(at + 1)
    }
  }

  /// Whether something that begins here carries the symbol.
  func carries(_ symbol: Int32, at: Int, _ symbols: TokenClassifier) -> Bool {
    guard at < count else { return false }
    var index = first[at]
    while index >= 0 {
      let edge = edges[Int(index)]
      if symbols.carries(edge.symbols, symbol) { return true }
      index = edge.next
    }
    return false
  }

  /// Whether something that carries the symbol ends right before a token, in its sentence.
  func carries(_ symbol: Int32, before at: Int, _ symbols: TokenClassifier) -> Bool {
    guard at < count else { return false }
    var from = at - 1
    while from >= 0, from >= at - 8, sentence[from] == sentence[at] {
      var index = first[from]
      while index >= 0 {
        let edge = edges[Int(index)]
        if from + Int(edge.width) == at, symbols.carries(edge.symbols, symbol) { return true }
        index = edge.next
      }
      from -= 1
    }
    return false
  }
}
