import LyttText
import Synchronization

/// The forms of lexemes that the vocabulary does not know, guessed from their class when a word that begins like one is met.
final class GuessedForms: Sendable {
  /// A lexeme that asks for a class.
  struct Lexeme: Sendable {
    /// How it begins.
    fileprivate let key: UInt32
    /// The number of its lemma.
    fileprivate let word: Int32
    fileprivate let kind: LexemeClass
    fileprivate let symbol: Int32

    init(word: Int32, kind: LexemeClass, symbol: Int32, in words: RowTable<UInt8>) {
      key = GuessedForms.key(words[word])
      self.word = word
      self.kind = kind
      self.symbol = symbol
    }
  }

  private struct State {
    /// The beginnings whose lexemes are inflected; whether the vocabulary knows them is not asked before a word begins so.
    var inflected: Set<UInt32> = []
    var forms: [String: [Int32]] = [:]
  }

  /// By how they begin.
  private let lexemes: [Lexeme]
  private let words: RowTable<UInt8>
  private let state = Mutex(State())

  init(_ lexemes: [Lexeme], words: RowTable<UInt8>) {
    self.lexemes = lexemes.sorted { ($0.key, $0.word, $0.symbol) < ($1.key, $1.word, $1.symbol) }
    self.words = words
  }

  /// The first three bytes, which inflection leaves alone in regular paradigms.
  private static func key(_ form: some Sequence<UInt8>) -> UInt32 {
    form.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The symbols of a form; the lexemes that begin like it are inflected first, once.
  func symbols(of form: String, in vocabulary: Vocabulary) -> [Int32] {
    state.withLock { state in
      inflect(Self.key(form.utf8), &state, vocabulary)
      return state.forms[form] ?? []
    }
  }

  /// All forms that begin with a byte.
  func forms(beginningWith byte: UInt8, in vocabulary: Vocabulary) -> [String] {
    state.withLock { state in
      for lexeme in lexemes where words[lexeme.word].first == byte { inflect(lexeme.key, &state, vocabulary) }
      return state.forms.keys.filter { $0.utf8.first == byte }
    }
  }

  private func inflect(_ key: UInt32, _ state: inout State, _ vocabulary: Vocabulary) {
    guard state.inflected.insert(key).inserted else { return }
    var (from, end) = (0, lexemes.count)
    while from < end {
      let middle = (from + end) / 2
      if lexemes[middle].key < key { from = middle + 1 } else { end = middle }
    }
    for lexeme in lexemes[from...] {
      if lexeme.key != key { break }
      let lemma = String(decoding: words[lexeme.word], as: UTF8.self)
      if vocabulary.knows(lemma, as: lexeme.kind) { continue }
      for form in Vocabulary.guessedForms(ofLemma: lemma, class: lexeme.kind.wordClass) {
        state.forms[form, default: []].append(lexeme.symbol)
      }
    }
  }
}

extension Vocabulary {
  /// Whether a lemma is known as a word of the class, or of any.
  func knows(_ lemma: String, as kind: LexemeClass?) -> Bool {
    analyses(folded: lemma.utf8).contains { $0.lemma == lemma && kind?.fits($0.wordClass) ?? true }
  }
}
