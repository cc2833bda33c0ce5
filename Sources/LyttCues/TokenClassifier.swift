import LyttLexicon
import LyttText

/// Which symbols each token carries, remembered for every word seen; one thread at a time.
final class TokenClassifier {
  private let lexicon: CompiledLexicon
  private let tolerance: Tolerance
  private var indexOfForm: [String: Int32] = [:]
  private var indexOfPhrase: [Int32: Int32] = [:]
  private var sets: [SymbolSet] = []
  private var words: [Bool] = []
  private var classes: [WordKinds] = []

  /// So many words are remembered before all are forgotten: no stream can fill the memory.
  private static let mostForms = 100_000

  init(lexicon: CompiledLexicon, tolerance: Tolerance) {
    self.lexicon = lexicon
    self.tolerance = tolerance
  }

  /// Forgets all words if there are too many; not to be called while a text is in work.
  func trim() {
    guard indexOfForm.count > Self.mostForms else { return }
    indexOfForm.removeAll(keepingCapacity: true)
    indexOfPhrase.removeAll(keepingCapacity: true)
    sets.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
  }

  /// The symbols by the index that the methods below answer.
  @inline(__always)
  func symbols(_ index: Int32) -> SymbolSet { sets[Int(index)] }

  /// Whether it is a word or number rather than a mark.
  @inline(__always)
  func isWord(_ index: Int32) -> Bool { words[Int(index)] }

  /// What the word may be in a sentence.
  @inline(__always)
  func kinds(_ index: Int32) -> WordKinds { classes[Int(index)] }

  /// The index of a token.
  func index(of token: Token, in document: TextDocument, isNameLike: Bool) -> Int32 {
    let form = String(decoding: document.folded(of: token), as: UTF8.self)
    if let known = indexOfForm[form] { return known }
    let isWord = token.kind != .punctuation && token.kind != .symbol && token.kind != .emoji && token.kind != .emoticon
    var symbols = lexicon.symbols.symbols(ofFolded: form, in: lexicon.vocabulary)
    var kinds = WordKinds(form: form, vocabulary: lexicon.vocabulary)
    if token.kind == .word, symbols.isEmpty || kinds.isEmpty {
      if let (standard, found) = tolerance.reading(of: form, known: !kinds.isEmpty, isNameLike: isNameLike) {
        symbols = Set(symbols).union(found).sorted()
        if kinds.isEmpty { kinds = WordKinds(form: standard, vocabulary: lexicon.vocabulary) }
      }
    }
    if isWord { symbols.insert(SymbolTable.anyWord, at: 0) }
    let index = append(symbols, isWord: isWord, kinds)
    indexOfForm[form] = index
    return index
  }

  /// The index of two tokens written apart that are one word; `nil` where the lexicon has no such word.
  func index(ofJoined left: Token, _ right: Token, in document: TextDocument) -> Int32? {
    let first = String(decoding: document.folded(of: left), as: UTF8.self)
    guard tolerance.mayBeFirstHalf(first) else { return nil }
    let form = first + String(decoding: document.folded(of: right), as: UTF8.self)
    let key = "+" + form
    if let known = indexOfForm[key] { return known >= 0 ? known : nil }
    let symbols = lexicon.symbols.symbols(ofFolded: form, in: lexicon.vocabulary)
    guard !symbols.isEmpty else {
      indexOfForm[key] = -1
      return nil
    }
    let index = append(symbols, isWord: true, WordKinds(form: form, vocabulary: lexicon.vocabulary))
    indexOfForm[key] = index
    return index
  }

  /// The index of a phrase that is a member of a set.
  func index(ofPhraseIn set: Int32) -> Int32 {
    if let known = indexOfPhrase[set] { return known }
    let index = append(lexicon.symbols.symbols(ofSetSymbol: set), isWord: true, [])
    indexOfPhrase[set] = index
    return index
  }

  private func append(_ symbols: [Int32], isWord: Bool, _ kinds: WordKinds) -> Int32 {
    sets.append(SymbolSet(symbols))
    words.append(isWord)
    classes.append(kinds)
    return Int32(sets.count - 1)
  }
}

/// The symbols that one token carries: a sorted list, with a filter before it that answers most questions with «no».
struct SymbolSet: Sequence {
  private let sorted: [Int32]
  private let filter: (UInt64, UInt64, UInt64, UInt64)

  init(_ symbols: some Sequence<Int32>) {
    sorted = symbols.sorted()
    var filter: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    for symbol in sorted {
      let bit: UInt64 = 1 << UInt64(symbol & 63)
      switch symbol >> 6 & 3 {
      case 0: filter.0 |= bit
      case 1: filter.1 |= bit
      case 2: filter.2 |= bit
      default: filter.3 |= bit
      }
    }
    self.filter = filter
  }

  @inline(__always)
  func contains(_ symbol: Int32) -> Bool {
    let word =
      switch symbol >> 6 & 3 {
      case 0: filter.0
      case 1: filter.1
      case 2: filter.2
      default: filter.3
      }
    guard word & (1 << UInt64(symbol & 63)) != 0 else { return false }
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low &+ high) >> 1
      if sorted[middle] < symbol { low = middle &+ 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == symbol
  }

  func makeIterator() -> IndexingIterator<[Int32]> { sorted.makeIterator() }
}
