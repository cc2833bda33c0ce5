import LyttLexicon
import LyttText
import Synchronization

/// Finds the lexicon's word behind a word written otherwise: spelling variants, joined intensifiers, misspellings.
final class Tolerance: Sendable {
  private let lexicon: CompiledLexicon
  /// Beginnings that only strengthen, longest first.
  private let intensifiers: [String]
  private let misspellings = Mutex(Misspellings())
  private let halves = Mutex<HashSet?>(nil)

  /// The lexicon's forms by their first byte, gathered when a word that begins so is met: most texts need few.
  private struct Misspellings {
    private var indices: [UInt8: MisspellingIndex] = [:]
    private var others: Set<String>?

    mutating func index(beginningWith byte: UInt8, in lexicon: CompiledLexicon) -> MisspellingIndex {
      if let known = indices[byte] { return known }
      let others = others ?? lexicon.vocabulary.lemmasOfOtherInitials()
      self.others = others
      let index = MisspellingIndex(
        forms: lexicon.symbols.forms(beginningWith: byte, in: lexicon.vocabulary, others))
      indices[byte] = index
      return index
    }
  }

  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    intensifiers = lexicon.symbols.lexemes(inSet: "forsterkende-forledd")
      .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }

  /// Whether a word of the lexicon begins so and goes on by three letters or more.
  func mayBeFirstHalf(_ form: String) -> Bool {
    guard form.utf8.count >= 3 else { return false }
    return halves.withLock { halves in
      if halves == nil { halves = Self.firstHalves(lexicon.symbols.lemmas(longerThan: 7)) }
      return halves?.contains(Self.hash(form.utf8)) ?? false
    }
  }

  /// Hashes of the beginnings of words that leave three bytes or more.
  private static func firstHalves(_ lemmas: [ArraySlice<UInt8>]) -> HashSet {
    var halves = HashSet(expecting: lemmas.reduce(0) { $0 + $1.count - 5 })
    for lemma in lemmas {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for (i, byte) in lemma.dropLast(3).enumerated() {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        if i >= 2 { halves.insert(hash) }
      }
    }
    return halves
  }

  private static func hash(_ bytes: String.UTF8View) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// The standard form that a word stands for and the symbols it carries.
  func reading(of form: String, known: Bool, isNameLike: Bool) -> (form: String, symbols: [Int32])? {
    for variant in SpellingVariants.bundled.variants(of: form.utf8) {
      let symbols = lexicon.symbols.symbols(ofFolded: variant, in: lexicon.vocabulary)
      if !symbols.isEmpty { return (variant, symbols) }
    }
    for prefix in intensifiers where form.hasPrefix(prefix) && form.utf8.count >= prefix.utf8.count + 3 {
      let rest = String(form.dropFirst(prefix.count))
      let symbols = lexicon.symbols.symbols(ofFolded: rest, in: lexicon.vocabulary)
      if !symbols.isEmpty { return (rest, symbols) }
      if !known, let (standard, symbols) = misspelt(rest) { return (standard, symbols) }
    }
    return known || isNameLike ? nil : misspelt(form)
  }

  private func misspelt(_ form: String) -> (form: String, symbols: [Int32])? {
    guard form.utf8.count >= 5, form.utf8.count <= 40, let first = form.utf8.first else { return nil }
    let nearest = misspellings.withLock { all in
      all.index(beginningWith: first, in: lexicon).nearest(to: form)
    }
    guard let nearest else { return nil }
    let symbols = lexicon.symbols.symbols(ofFolded: nearest, in: lexicon.vocabulary)
    return symbols.isEmpty ? nil : (nearest, symbols)
  }
}

/// A set of numbers that are hashes already.
private struct HashSet: Sendable {
  /// 0 where there is none; a hash of 0 is kept as 1.
  private var slots: [UInt64]

  init(expecting count: Int) {
    var size = 64
    while size < 2 * count { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  mutating func insert(_ hash: UInt64) { slots[slot(max(1, hash))] = max(1, hash) }

  func contains(_ hash: UInt64) -> Bool { slots[slot(max(1, hash))] != 0 }
}
