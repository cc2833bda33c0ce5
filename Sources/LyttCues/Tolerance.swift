import LyttLexicon
import LyttText
import Synchronization

/// Finds the lexicon's word behind a word written otherwise: spelling variants, joined intensifiers, misspellings.
final class Tolerance: Sendable {
  private let lexicon: CompiledLexicon
  private let firstHalves: Set<String>
  private let intensifiers: [String]
  private let misspellings = Mutex<MisspellingIndex?>(nil)

  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    var halves: Set<String> = []
    for lemma in lexicon.symbols.lemmas(longerThan: 7) {
      let letters = Array(lemma)
      guard letters.count >= 7 else { continue }
      for n in 3...(letters.count - 3) { halves.insert(String(letters[..<n])) }
    }
    firstHalves = halves
    intensifiers = Self.prefixes(of: lexicon.lexicon)
  }

  /// Beginnings that only strengthen: the members of the set `forsterkende-forledd`, longest first.
  private static func prefixes(of lexicon: Lexicon) -> [String] {
    guard let set = lexicon.sets.first(where: { $0.name == "forsterkende-forledd" }) else { return [] }
    let all = set.members.compactMap { if case .lexeme(let word, _) = $0 { word } else { nil } }
    return all.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }

  /// Whether a word of the lexicon begins so and goes on by three letters or more.
  func mayBeFirstHalf(_ form: String) -> Bool { form.utf8.count >= 3 && firstHalves.contains(form) }

  /// The standard form that a word stands for and the symbols it carries.
  func reading(of form: String, known: Bool, isNameLike: Bool) -> (form: String, symbols: [Int32])? {
    for variant in SpellingVariants.bundled.variants(of: form.utf8) {
      let symbols = lexicon.symbols.symbols(ofFolded: variant, in: lexicon.vocabulary)
      if !symbols.isEmpty { return (variant, symbols) }
    }
    if known { return nil }
    for prefix in intensifiers where form.hasPrefix(prefix) && form.utf8.count >= prefix.utf8.count + 3 {
      let rest = String(form.dropFirst(prefix.count))
      let symbols = lexicon.symbols.symbols(ofFolded: rest, in: lexicon.vocabulary)
      if !symbols.isEmpty { return (rest, symbols) }
      if let (standard, symbols) = misspelt(rest) { return (standard, symbols) }
    }
    return isNameLike ? nil : misspelt(form)
  }

  private func misspelt(_ form: String) -> (form: String, symbols: [Int32])? {
    guard form.utf8.count >= 5, form.utf8.count <= 40 else { return nil }
    let nearest = misspellings.withLock { index in
      if index == nil { index = MisspellingIndex(forms: lexicon.symbols.forms(in: lexicon.vocabulary)) }
      return index?.nearest(to: form)
    }
    guard let nearest else { return nil }
    let symbols = lexicon.symbols.symbols(ofFolded: nearest, in: lexicon.vocabulary)
    return symbols.isEmpty ? nil : (nearest, symbols)
  }
}
