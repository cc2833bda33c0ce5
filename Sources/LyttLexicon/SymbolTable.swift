import LyttText

/// The symbols that patterns are made of, and which of them a token carries.
public struct SymbolTable: Sendable {
  /// Carried by every word.
  public static let anyWord: Int32 = 0

  /// The eight things that a pattern may ask of a word; the word's number and this make the place of its symbol.
  enum Sense: Int {
    case form, lexeme, verb, noun, adjective, beginning, ending, set

    /// The senses of a lexeme, with their classes.
    static let lexemes: [(sense: Sense, kind: LexemeClass?)] = [
      (.lexeme, nil), (.verb, .verb), (.noun, .noun), (.adjective, .adjective),
    ]

    init(_ kind: LexemeClass?) {
      switch kind {
      case nil: self = .lexeme
      case .verb: self = .verb
      case .noun: self = .noun
      case .adjective: self = .adjective
      }
    }
  }

  /// All words that patterns name.
  private(set) var words: RowTable<UInt8>
  /// The symbol of each word in each sense, or -1.
  private(set) var ofWord: [Int32]
  /// The file at hand, and the numbers of its words here.
  private var file: WordList?
  private var numbers: [Int32] = []
  /// Groups of symbols that are alternatives, and the symbol of each group.
  private var groups: RowTable<Int32>
  private var ofGroup: [Int32] = []
  /// The members of the groups that are being read, the innermost last.
  private var members: [Int32] = []
  /// Symbols and the sets and groups that they are members of, as they are read, and then by symbol.
  private var memberships: [(state: Int32, value: Int32)] = []
  private(set) var containers = StateRows<Int32>([], states: 0)
  private(set) var beginningLengths: ClosedRange<Int>?
  private var endings: [Int32] = []
  private(set) var guesses: GuessedForms
  /// Every form of the lexemes that words may end in, and the symbols of each.
  private(set) var endingForms = RowTable<UInt8>(expecting: 0)
  private(set) var endingSymbols = StateRows<Int32>([], states: 0)
  private(set) var longestEnding = 0

  /// Declares the sets, so that they may be named.
  init(sets names: [String]) {
    words = RowTable(expecting: 16_384)
    groups = RowTable(expecting: 16_384)
    guesses = GuessedForms([], words: RowTable(expecting: 0))
    (ofWord, count) = ([], 1)
    memberships.reserveCapacity(131_072)
    ofWord.reserveCapacity(16_384 * 8)
    for name in names {
      var name = name
      let word = name.withUTF8 { number(of: $0, hash: RowTable.hash($0)) }
      ofWord[place(word, .set)] = newSymbol()
    }
  }

  /// The number of symbols.
  public private(set) var count: Int

  /// The symbol of a set, if there is one of that name.
  public func symbol(ofSet name: String) -> Int32? { known(name, .set) }

  @inline(__always)
  func place(_ word: Int32, _ sense: Sense) -> Int { Int(word) * 8 + sense.rawValue }

  private mutating func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int32 {
    let number = words.id(of: word, hash: hash)
    if Int(number) * 8 == ofWord.count { ofWord.append(contentsOf: repeatElement(-1, count: 8)) }
    return number
  }

  /// Numbers the words of a file, whose patterns come next.
  mutating func read(_ list: WordList) {
    if file === list { return }
    file = list
    numbers.removeAll(keepingCapacity: true)
    list.words.forEach { word, hash in numbers.append(number(of: word, hash: hash)) }
  }

  func known(_ word: String, _ sense: Sense) -> Int32? {
    var word = word
    return word.withUTF8 { known($0, sense) }
  }

  func known(_ word: UnsafeBufferPointer<UInt8>, _ sense: Sense) -> Int32? {
    let id = words.find(word)
    guard id >= 0, case let symbol = ofWord[place(id, sense)], symbol >= 0 else { return nil }
    return symbol
  }

  mutating func newSymbol() -> Int32 {
    count += 1
    return Int32(count - 1)
  }

  mutating func addMember(_ member: Int32, toSet set: Int32) {
    memberships.append((member, set))
  }

  // MARK: Reading patterns

  /// The symbol of a pattern of one token.
  mutating func symbol(for at: Int, of code: PatternCode) throws(PatternParser.Fault) -> Int32 {
    let node = code.nodes[at]
    switch node.kind {
    case .any: return Self.anyWord
    case .form: return symbol(node.value, .form)
    case .lexeme: return symbol(node.value, Sense(node.wordClass))
    case .prefix:
      let n = words[numbers[Int(node.value)]].count
      beginningLengths = min(beginningLengths?.lowerBound ?? n, n)...max(beginningLengths?.upperBound ?? n, n)
      return symbol(node.value, .beginning)
    case .suffix:
      let before = count
      let symbol = symbol(node.value, .ending)
      if count > before { endings.append(numbers[Int(node.value)]) }
      return symbol
    case .set:
      let symbol = ofWord[place(numbers[Int(node.value)], .set)]
      guard symbol >= 0 else {
        let name = code.words[node.value]
        throw PatternParser.Fault(
          problem: "there is no set '@\(name)'", fix: "define it with 'set \(name)', or correct the name")
      }
      return symbol
    case .either: return try symbol(ofSinglesIn: at, of: code)
    default:
      throw PatternParser.Fault(
        problem: "one word was wanted here", fix: "write a single word, or alternatives of one word each")
    }
  }

  /// The symbol of a word of the file at hand.
  @inline(__always)
  private mutating func symbol(_ word: Int32, _ sense: Sense) -> Int32 {
    let place = place(numbers[Int(word)], sense)
    if ofWord[place] < 0 { ofWord[place] = newSymbol() }
    return ofWord[place]
  }

  /// The symbol of those alternatives in a group that are single words.
  mutating func symbol(ofSinglesIn at: Int, of code: PatternCode) throws(PatternParser.Fault) -> Int32 {
    let first = members.count
    try code.forEach(in: code.parts(of: at)) { (part) throws(PatternParser.Fault) in
      if code.nodes[part].isSingle { members.append(try symbol(for: part, of: code)) }
    }
    defer { members.removeLast(members.count - first) }
    sortMembers(from: first)
    if members.count - first == 1 { return members[first] }
    let group = members.withUnsafeBufferPointer { groups.id(of: UnsafeBufferPointer(rebasing: $0[first...])) }
    if Int(group) == ofGroup.count {
      let symbol = newSymbol()
      ofGroup.append(symbol)
      for i in first..<members.count { addMember(members[i], toSet: symbol) }
    }
    return ofGroup[Int(group)]
  }

  /// Brings the members of the group at hand in order, each once.
  private mutating func sortMembers(from first: Int) {
    let count = members.withUnsafeMutableBufferPointer { all in
      var members = UnsafeMutableBufferPointer(rebasing: all[first...])
      members.sort()
      var count = 0
      for i in members.indices where i == 0 || members[i] != members[i - 1] {
        members[count] = members[i]
        count += 1
      }
      return count
    }
    members.removeLast(members.count - first - count)
  }

  /// Calls `body` with numbers that are the same for patterns that say the same.
  func withKey<Result>(of at: Int, in code: PatternCode, _ body: (UnsafeBufferPointer<Int32>) -> Result) -> Result {
    var key: [Int32] = []
    for node in code.nodes[at..<code.next(after: at)] {
      let isWord = node.kind.rawValue <= PatternNode.Kind.set.rawValue
      let wordClass = Int32(node.wordClass?.rawValue ?? 0)
      key.append(Int32(node.kind.rawValue) << 16 | wordClass << 1 | (node.isCrossing ? 1 : 0))
      key.append(isWord ? numbers[Int(node.value)] : node.value)
      key.append(Int32(node.length))
    }
    return key.withUnsafeBufferPointer(body)
  }

  /// Makes ready for texts, when all patterns are read.
  mutating func finish(with vocabulary: Vocabulary) {
    containers = StateRows(memberships, states: count)
    (file, numbers, groups, ofGroup, memberships) = (nil, [], RowTable(expecting: 0), [], [])
    guesses = GuessedForms(lexemes, words: words)
    var ofEndings: [(state: Int32, value: Int32)] = []
    for word in endings {
      let lemma = text(word)
      var forms = vocabulary.forms(ofLemma: lemma)
      if forms.isEmpty { forms = Vocabulary.guessedForms(ofLemma: lemma, class: .adjective) }
      for var form in Set(forms + [lemma]).sorted() {
        ofEndings.append((form.withUTF8 { endingForms.id(of: $0) }, ofWord[place(word, .ending)]))
        longestEnding = max(longestEnding, form.utf8.count)
      }
    }
    endingSymbols = StateRows(ofEndings, states: endingForms.count)
  }

  /// The lexemes that ask for a class.
  private var lexemes: [GuessedForms.Lexeme] {
    let senses: [(Sense, LexemeClass)] = [(.verb, .verb), (.noun, .noun), (.adjective, .adjective)]
    var lexemes: [GuessedForms.Lexeme] = []
    for word in 0..<Int32(words.count) {
      for (sense, kind) in senses {
        let symbol = ofWord[place(word, sense)]
        if symbol >= 0 { lexemes.append(GuessedForms.Lexeme(word: word, kind: kind, symbol: symbol, in: words)) }
      }
    }
    return lexemes
  }

  // MARK: As bytes

  init(_ reader: inout ByteReader) throws(ByteReader.Damage) {
    words = try RowTable(&reader)
    ofWord = try reader.numbers()
    containers = try StateRows(&reader) { (reader) throws(ByteReader.Damage) in try reader.numbers() }
    count = containers.first.count - 1
    let (least, most) = (try reader.number(), try reader.number())
    beginningLengths = 0 < least && least <= most ? least...most : nil
    guesses = GuessedForms([], words: words)
    endingForms = try RowTable(&reader)
    endingSymbols = try StateRows(&reader) { (reader) throws(ByteReader.Damage) in try reader.numbers() }
    longestEnding = try reader.number()
    groups = RowTable(expecting: 0)
    guard ofWord.count == 8 * words.count, endingSymbols.first.count == endingForms.count + 1 else {
      throw ByteReader.Damage()
    }
    guesses = GuessedForms(lexemes, words: words)
  }

  func write(to writer: inout ByteWriter) {
    words.write(to: &writer)
    writer.put(column: ofWord)
    writer.put(counts: containers.first)
    writer.put(column: containers.values)
    writer.put(beginningLengths?.lowerBound ?? 0)
    writer.put(beginningLengths?.upperBound ?? 0)
    endingForms.write(to: &writer)
    writer.put(counts: endingSymbols.first)
    writer.put(column: endingSymbols.values)
    writer.put(longestEnding)
  }

  func text(_ word: Int32) -> String { String(decoding: words[word], as: UTF8.self) }
}

extension LexemeClass {
  /// The class as the vocabulary names it.
  var wordClass: WordClass {
    switch self {
    case .verb: .verb
    case .noun: .noun
    case .adjective: .adjective
    }
  }

  /// Whether a reading of that class will do; a helping verb is a verb too.
  func fits(_ other: WordClass) -> Bool { other == wordClass || (self == .verb && other == .auxiliary) }
}
