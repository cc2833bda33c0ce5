public import LyttText

/// The symbols that patterns are made of, and which of them a token carries.
public struct SymbolTable: Sendable {
  /// Carried by every word.
  public static let anyWord: Int32 = 0

  private struct Lexeme: Sendable {
    let kind: LexemeClass?
    let symbol: Int32
  }

  /// The forms that patterns quote, one symbol each.
  private var exact: [String: Int32] = [:]
  /// Lexemes outside the vocabulary, by their lemma as a form.
  private var words: [String: [Int32]] = [:]
  private var lexemes: [String: [Lexeme]] = [:]
  private var prefixes: [String: Int32] = [:]
  private var suffixes: [String: Int32] = [:]
  private var sets: [String: Int32] = [:]
  private var groups: [[Int32]: Int32] = [:]
  /// The sets and groups that a symbol is a member of: a chain of links from each symbol.
  private var firstLink: [Int32] = [-1]
  private var links: [(container: Int32, next: Int32)] = []
  private var prefixLengths: ClosedRange<Int>?
  /// The lexeme symbols by the vocabulary's lexemes.
  private var known: [Int32: [Lexeme]] = [:]
  /// Every form of the lexemes that words may end in.
  private var suffixForms: [String: [Int32]] = [:]
  private var longestSuffix = 0
  private let guesses = GuessedForms()

  /// Declares the sets, so that they may be named.
  init(sets names: [String]) {
    for name in names { sets[name] = newSymbol() }
    exact.reserveCapacity(16_384)
    lexemes.reserveCapacity(8_192)
    groups.reserveCapacity(16_384)
    firstLink.reserveCapacity(65_536)
    links.reserveCapacity(262_144)
  }

  /// The number of symbols.
  public var count: Int { firstLink.count }
  /// The symbol of a set, if there is one of that name.
  public func symbol(ofSet name: String) -> Int32? { sets[name] }

  mutating func newSymbol() -> Int32 {
    firstLink.append(-1)
    return Int32(firstLink.count - 1)
  }

  mutating func addMember(_ member: Int32, toSet set: Int32) {
    links.append((set, firstLink[Int(member)]))
    firstLink[Int(member)] = Int32(links.count - 1)
  }

  /// Closes a list of symbols over the sets that hold them; sorted.
  private func closed(_ symbols: [Int32]) -> [Int32] {
    var closed = symbols
    var at = 0
    while at < closed.count {
      var link = firstLink[Int(closed[at])]
      while link >= 0 {
        let container = links[Int(link)].container
        if !closed.contains(container) { closed.append(container) }
        link = links[Int(link)].next
      }
      at += 1
    }
    return closed.sorted()
  }

  /// The symbol of a pattern of one token.
  mutating func symbol(for pattern: Pattern) throws(PatternParser.Fault) -> Int32 {
    switch pattern {
    case .any: return Self.anyWord
    case .lexeme(let lemma, let kind):
      if let known = lexemes[lemma]?.first(where: { $0.kind == kind }) { return known.symbol }
      let symbol = newSymbol()
      lexemes[lemma, default: []].append(Lexeme(kind: kind, symbol: symbol))
      return symbol
    case .exact(let form):
      if let known = exact[form[0]] { return known }
      let symbol = newSymbol()
      exact[form[0]] = symbol
      return symbol
    case .prefix(let start):
      if let known = prefixes[start] { return known }
      let symbol = newSymbol()
      prefixes[start] = symbol
      let n = start.utf8.count
      prefixLengths = min(prefixLengths?.lowerBound ?? n, n)...max(prefixLengths?.upperBound ?? n, n)
      return symbol
    case .suffix(let lemma):
      if let known = suffixes[lemma] { return known }
      let symbol = newSymbol()
      suffixes[lemma] = symbol
      return symbol
    case .set(let name):
      guard let symbol = sets[name] else {
        throw PatternParser.Fault(
          problem: "there is no set '@\(name)'", fix: "define it with 'set \(name)', or correct the name")
      }
      return symbol
    case .sequence(let parts) where parts.count == 1: return try symbol(for: parts[0])
    case .either(let all):
      var members: [Int32] = []
      members.reserveCapacity(all.count)
      for part in all {
        let member = try symbol(for: part)
        if !members.contains(member) { members.append(member) }
      }
      members.sort()
      if members.count == 1 { return members[0] }
      if let known = groups[members] { return known }
      let symbol = newSymbol()
      groups[members] = symbol
      for member in members { addMember(member, toSet: symbol) }
      return symbol
    default:
      throw PatternParser.Fault(
        problem: "one word was wanted here", fix: "write a single word, or alternatives of one word each")
    }
  }

  /// Ties lexemes to the vocabulary: known ones to their numbers there; the forms of others are guessed when a text asks.
  mutating func resolve(with vocabulary: Vocabulary) {
    for (lemma, all) in lexemes {
      let analyses = vocabulary.analyses(folded: lemma.utf8).filter { $0.lemma == lemma }
      for lexeme in all {
        var fitting: [Int32] = []
        for analysis in analyses
        where lexeme.kind?.fits(analysis.wordClass) ?? true && !fitting.contains(analysis.lexeme) {
          fitting.append(analysis.lexeme)
        }
        for id in fitting { known[id, default: []].append(lexeme) }
        if !fitting.isEmpty { continue }
        words[lemma, default: []].append(lexeme.symbol)
        if let kind = lexeme.kind { guesses.add(lemma, kind, lexeme.symbol) }
      }
    }
    for (lemma, symbol) in suffixes {
      var forms = vocabulary.forms(ofLemma: lemma)
      if forms.isEmpty { forms = Vocabulary.guessedForms(ofLemma: lemma, class: .adjective) }
      for form in Set(forms + [lemma]) {
        suffixForms[form, default: []].append(symbol)
        longestSuffix = max(longestSuffix, form.utf8.count)
      }
    }
  }

  /// The forms of all lexemes and exact words that patterns name, for finding misspellings of them; sorted.
  public func forms(in vocabulary: Vocabulary) -> [String] {
    var forms = Set(exact.keys).union(words.keys).union(guesses.allForms())
    for lemma in lexemes.keys { forms.formUnion(vocabulary.forms(ofLemma: lemma)) }
    return forms.sorted()
  }

  /// Whether a lexeme or word of the lexicon begins with these letters, so that they may be half of a split word.
  public func lemmas(longerThan length: Int) -> [String] {
    (Array(lexemes.keys) + Array(exact.keys)).filter { $0.utf8.count > length }
  }

  /// The symbols that a folded word carries, in order; empty for a word that no pattern knows.
  ///
  /// ``anyWord`` is left out: every word carries it.
  public func symbols(ofFolded form: String, in vocabulary: Vocabulary) -> [Int32] {
    var found = words[form] ?? []
    if let symbol = exact[form] { found.append(symbol) }
    for analysis in vocabulary.analyses(folded: form.utf8) {
      for lexeme in known[analysis.lexeme] ?? [] where lexeme.kind?.fits(analysis.wordClass) ?? true {
        found.append(lexeme.symbol)
      }
    }
    if found.isEmpty { found = guesses.symbols(of: form) }
    found += affixed(form)
    guard !found.isEmpty else { return [] }
    var unique: [Int32] = []
    for symbol in found where !unique.contains(symbol) { unique.append(symbol) }
    return closed(unique)
  }

  /// The symbols of beginnings and endings.
  private func affixed(_ form: String) -> [Int32] {
    var found: [Int32] = []
    let utf8 = form.utf8
    if let lengths = prefixLengths, utf8.count >= lengths.lowerBound {
      for n in lengths.lowerBound...min(lengths.upperBound, utf8.count) {
        guard let start = String(utf8.prefix(n)), let symbol = prefixes[start] else { continue }
        found.append(symbol)
      }
    }
    if longestSuffix > 0 {
      for n in stride(from: min(longestSuffix, utf8.count), to: 1, by: -1) {
        guard let end = String(utf8.suffix(n)), let symbols = suffixForms[end] else { continue }
        found += symbols
      }
    }
    return found
  }

  /// The symbols that a phrase of a set carries as a whole.
  public func symbols(ofSetSymbol set: Int32) -> [Int32] {
    closed([set])
  }
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
