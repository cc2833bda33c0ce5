/// The core vocabulary: lexemes in bokmål and nynorsk with all their inflected forms.
public struct Vocabulary: Sendable {
  /// The bundled vocabulary, read on first use.
  public static let bundled = Vocabulary()

  /// One reading of a form.
  public struct Analysis: Sendable, Hashable {
    /// The lexeme; the bokmål and nynorsk sides of one line share it.
    public var lexeme: Int32
    /// The lemma in the standard that the form belongs to.
    public var lemma: String
    /// The word class.
    public var wordClass: WordClass
    /// The written standard.
    public var standard: Standard
  }

  /// A written standard of Norwegian.
  public enum Standard: UInt8, Sendable, CaseIterable {
    /// Bokmål.
    case nb
    /// Nynorsk.
    case nn
  }

  private init() {}

  /// Whether some lexeme has this folded form.
  public func contains(folded form: some Sequence<UInt8>) -> Bool { !analyses(folded: form).isEmpty }

  /// All readings of a folded form, in the order of the vocabulary.
  public func analyses(folded form: some Sequence<UInt8>) -> [Analysis] { [] }

  /// All forms, in bokmål and nynorsk, of every lexeme that has this lemma in either; sorted, genitive and passive
  /// included, empty for an unknown lemma.
  public func forms(ofLemma lemma: String, class wordClass: WordClass? = nil) -> [String] { [] }

  /// The forms that a lemma outside the vocabulary would have by the regular paradigms of its class.
  public static func guessedForms(ofLemma lemma: String, class wordClass: WordClass) -> [String] { [lemma] }
}
