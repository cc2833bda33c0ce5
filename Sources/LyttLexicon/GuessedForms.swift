import LyttText
import Synchronization

/// The forms of lexemes that the vocabulary does not know, guessed from their class when a word that begins like one is met.
final class GuessedForms: Sendable {
  /// A lexeme that asks for a class.
  struct Lexeme: Sendable {
    let lemma: String
    let kind: LexemeClass
    let symbol: Int32
  }

  private struct State {
    /// Lexemes by how they begin; whether the vocabulary knows them is not asked before a word begins so.
    var waiting: [UInt32: [Lexeme]]
    var forms: [String: [Int32]] = [:]
  }

  private let state: Mutex<State>

  init(_ lexemes: some Sequence<Lexeme>) {
    state = Mutex(State(waiting: Dictionary(grouping: lexemes) { Self.key($0.lemma) }))
  }

  /// The first three bytes, which inflection leaves alone in regular paradigms.
  private static func key(_ form: String) -> UInt32 {
    var key: UInt32 = 0
    for byte in form.utf8.prefix(3) { key = key << 8 | UInt32(byte) }
    return key
  }

  /// The symbols of a form; the lexemes that begin like it are inflected first, once.
  func symbols(of form: String, in vocabulary: Vocabulary) -> [Int32] {
    state.withLock { state in
      Self.inflect(Self.key(form), &state, vocabulary)
      return state.forms[form] ?? []
    }
  }

  /// All forms of all of them; sorted.
  func allForms(in vocabulary: Vocabulary) -> [String] {
    state.withLock { state in
      for key in state.waiting.keys.sorted() { Self.inflect(key, &state, vocabulary) }
      return state.forms.keys.sorted()
    }
  }

  private static func inflect(_ key: UInt32, _ state: inout State, _ vocabulary: Vocabulary) {
    guard let lexemes = state.waiting.removeValue(forKey: key) else { return }
    for lexeme in lexemes where !vocabulary.knows(lexeme.lemma, as: lexeme.kind) {
      for form in Set(Vocabulary.guessedForms(ofLemma: lexeme.lemma, class: lexeme.kind.wordClass)) {
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
