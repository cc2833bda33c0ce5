import LyttText
import Synchronization

/// The forms of lexemes that the vocabulary does not know, guessed from their class when a word that begins like one is met.
final class GuessedForms: Sendable {
  /// A lexeme that asks for a class.
  struct Lexeme: Sendable {
    /// The number of its lemma.
    let word: Int32
    let kind: LexemeClass
    let symbol: Int32
  }

  private struct State {
    /// Lexemes by how they begin; whether the vocabulary knows them is not asked before a word begins so.
    var waiting: [UInt32: [Lexeme]] = [:]
    var forms: [String: [Int32]] = [:]
  }

  private let words: RowTable<UInt8>
  private let state: Mutex<State>

  init(_ lexemes: [Lexeme], words: RowTable<UInt8>) {
    self.words = words
    state = Mutex(State(waiting: Dictionary(grouping: lexemes) { Self.key(words[$0.word]) }))
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
      let keys = state.waiting.filter { words[$0.value[0].word].first == byte }.keys
      for key in keys.sorted() { inflect(key, &state, vocabulary) }
      return state.forms.keys.filter { $0.utf8.first == byte }
    }
  }

  private func inflect(_ key: UInt32, _ state: inout State, _ vocabulary: Vocabulary) {
    guard let lexemes = state.waiting.removeValue(forKey: key) else { return }
    for lexeme in lexemes {
      let lemma = String(decoding: words[lexeme.word], as: UTF8.self)
      if vocabulary.knows(lemma, as: lexeme.kind) { continue }
      for form in Set(Vocabulary.guessedForms(ofLemma: lemma, class: lexeme.kind.wordClass)) {
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
