/// The word classes that an atom may ask for: `lytte/v`.
public enum LexemeClass: UInt8, Hashable, Sendable {
  /// A verb.
  case verb = 0x76
  /// A noun.
  case noun = 0x6E
  /// An adjective.
  case adjective = 0x61
}

/// What one pattern of a lexicon asks of a row of tokens; `docs/lexicons.md` tells how it is written.
public enum Pattern: Hashable, Sendable {
  /// A lexeme in all its inflected forms: `lytte`, `lytte/v`.
  case lexeme(String, LexemeClass?)
  /// Exact forms, next to each other: `"i orden"`.
  case exact([String])
  /// A word that begins so: `kartlegg*`.
  case prefix(String)
  /// A word that ends in this lexeme or one of its forms: `*vennlig`.
  case suffix(String)
  /// One of the alternatives of a named set: `@god`.
  case set(String)
  /// Any one word: `_`.
  case any
  /// Up to so many tokens, within the clause or beyond it: `..` and `...`.
  case gap(Int, crossing: Bool)
  /// One after another.
  case sequence([Pattern])
  /// One of several: `(a|b c)`.
  case either([Pattern])
  /// The pattern or nothing: `x?`.
  indirect case optional(Pattern)
  /// Here does not stand: `!x`.
  indirect case not(Pattern)
  /// Both in either order, at most so many tokens between: `a & b`.
  indirect case both(Pattern, Pattern, Int)
  /// The start of a sentence: `^`.
  case sentenceStart
  /// The end of a sentence: `$`.
  case sentenceEnd
  /// The span begins here: `[`.
  case spanOpen
  /// The span ends here: `]`.
  case spanClose
  /// The span goes on over the complement: `>>`.
  case complement
}
