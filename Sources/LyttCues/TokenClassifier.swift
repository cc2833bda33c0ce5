import LyttLexicon
import LyttText

/// Which symbols each token carries, remembered for every word seen; one thread at a time.
final class TokenClassifier {
  private let lexicon: CompiledLexicon
  private let tolerance: Tolerance
  private var indexOfForm: [String: Int32] = [:]
  private var indexOfPhrase: [Int32: Int32] = [:]
  /// The symbols of all forms in one row, and where each form's begin.
  @exclusivity(unchecked) private var flat: [Int32] = []
  @exclusivity(unchecked) private var starts: [Int32] = [0]
  @exclusivity(unchecked) private var fillers: [Bool] = []
  @exclusivity(unchecked) private var masks: [SymbolMask] = []
  private var roots: [[Range<Int32>]?] = []
  private let grammar: Grammar
  @exclusivity(unchecked) private var words: [Bool] = []
  @exclusivity(unchecked) private var kindsOfForms: [WordKinds] = []
  @exclusivity(unchecked) private var classesOfForms: [UInt32] = []

  /// So many words are remembered before all are forgotten: no stream can fill the memory.
  private static let mostForms = 50_000

  init(lexicon: CompiledLexicon, grammar: Grammar, tolerance: Tolerance) {
    self.lexicon = lexicon
    self.grammar = grammar
    self.tolerance = tolerance
  }

  /// Forgets all words if there are too many; not to be called while a text is in work.
  func trim() {
    guard indexOfForm.count > Self.mostForms else { return }
    indexOfForm.removeAll(keepingCapacity: true)
    indexOfPhrase.removeAll(keepingCapacity: true)
    flat.removeAll(keepingCapacity: true)
    starts = [0]
    fillers.removeAll(keepingCapacity: true)
    masks.removeAll(keepingCapacity: true)
    roots.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    kindsOfForms.removeAll(keepingCapacity: true)
    classesOfForms.removeAll(keepingCapacity: true)
  }

  /// The symbols by the index that the methods below answer, sorted.
  @inline(__always)
  func symbols(_ index: Int32) -> ArraySlice<Int32> { flat[Int(starts[Int(index)])..<Int(starts[Int(index) + 1])] }

  /// Calls `body` with every symbol, in order.
  @inline(__always)
  func forEachSymbol(_ index: Int32, _ body: (Int32) -> Void) {
    flat.withUnsafeBufferPointer { flat in
      for place in Int(starts[Int(index)])..<Int(starts[Int(index) + 1]) { body(flat[place]) }
    }
  }

  /// How many symbols there are.
  @inline(__always)
  func count(_ index: Int32) -> Int { Int(starts[Int(index) + 1] - starts[Int(index)]) }

  /// Whether a symbol is among them.
  @inline(__always)
  func carries(_ index: Int32, _ symbol: Int32) -> Bool {
    var low = Int(starts[Int(index)])
    var high = Int(starts[Int(index) + 1])
    return flat.withUnsafeBufferPointer { flat in
      while low < high {
        let middle = (low &+ high) / 2
        let value = flat[middle]
        if value == symbol { return true }
        if value < symbol { low = middle &+ 1 } else { high = middle }
      }
      return false
    }
  }

  /// Whether it may stand unwritten between two atoms.
  @inline(__always)
  func isFiller(_ index: Int32) -> Bool { fillers[Int(index)] }

  /// The symbols as a mask.
  @inline(__always)
  func mask(_ index: Int32) -> SymbolMask { masks[Int(index)] }

  /// The ways into the automaton from a root, as ranges in its ``StartTable``.
  func starts(_ index: Int32, from root: Int32, in table: borrowing StartTable) -> [Range<Int32>] {
    let place = 2 * Int(index) + Int(root)
    if let known = roots[place] { return known }
    let starts = symbols(index).map(table.range).filter { !$0.isEmpty }
    roots[place] = starts
    return starts
  }

  /// Whether it is a word or number rather than a mark.
  @inline(__always)
  func isWord(_ index: Int32) -> Bool { words[Int(index)] }

  /// What the word may be in a sentence.
  @inline(__always)
  func kinds(_ index: Int32) -> WordKinds { kindsOfForms[Int(index)] }

  /// The closed classes that it belongs to, as bits of ``Grammar/Class``.
  @inline(__always)
  func classes(_ index: Int32) -> UInt32 { classesOfForms[Int(index)] }

  /// The index of a token.
  func index(of token: Token, in document: TextDocument, isNameLike: Bool) -> Int32 {
    let form = String(decoding: document.folded(of: token), as: UTF8.self)
    // What may be a name is remembered apart: it is never read as misspelt.
    let key = isNameLike ? "^" + form : form
    if let known = indexOfForm[key] { return known }
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
    indexOfForm[key] = index
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
    flat += symbols
    starts.append(Int32(flat.count))
    words.append(isWord)
    kindsOfForms.append(kinds)
    var classes: UInt32 = 0
    for known in grammar.classes where symbols.contains(known.symbol) { classes |= known.bit }
    classesOfForms.append(classes)
    fillers.append(classes & grammar.filler.bit != 0)
    roots += [nil, nil]
    var mask = SymbolMask()
    for symbol in symbols { mask.insert(symbol) }
    masks.append(mask)
    return Int32(words.count - 1)
  }
}
