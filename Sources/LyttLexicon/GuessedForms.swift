import LyttText
import Synchronization

/// The forms of lexemes that the vocabulary does not know, guessed from their class when a word that begins like one is met.
final class GuessedForms: Sendable {
  private struct Lexeme {
    let lemma: String
    let kind: LexemeClass
    let symbol: Int32
  }

  private struct State {
    var waiting: [UInt32: [Lexeme]] = [:]
    var forms: [String: [Int32]] = [:]
  }

  private let state = Mutex(State())

  /// The first three bytes, which inflection leaves alone in regular paradigms.
  private static func key(_ form: String) -> UInt32 {
    var key: UInt32 = 0
    for byte in form.utf8.prefix(3) { key = key << 8 | UInt32(byte) }
    return key
  }

  func add(_ lemma: String, _ kind: LexemeClass, _ symbol: Int32) {
    state.withLock { $0.waiting[Self.key(lemma), default: []].append(Lexeme(lemma: lemma, kind: kind, symbol: symbol)) }
  }

  /// The symbols of a form; the lexemes that begin like it are inflected first, once.
  func symbols(of form: String) -> [Int32] {
    state.withLock { state in
      Self.inflect(Self.key(form), &state)
      return state.forms[form] ?? []
    }
  }

  /// All forms of all of them.
  func allForms() -> [String] {
    state.withLock { state in
      for key in state.waiting.keys.sorted() { Self.inflect(key, &state) }
      return state.forms.keys.sorted()
    }
  }

  private static func inflect(_ key: UInt32, _ state: inout State) {
    guard let lexemes = state.waiting.removeValue(forKey: key) else { return }
    for lexeme in lexemes {
      for form in Set(Vocabulary.guessedForms(ofLemma: lexeme.lemma, class: lexeme.kind.wordClass)) {
        state.forms[form, default: []].append(lexeme.symbol)
      }
    }
  }
}
