/// What a token is.
public enum TokenKind: UInt8, Sendable, CaseIterable {
  /// Letters, or letters and digits: `hei`, `e-post`, `80-tallet`, `CO2`.
  case word = 1
  /// A word with the full stop that shortens it: `f.eks.`, `kl.`
  case abbreviation
  /// Digits: `10.000`, `14.30`, `499,-`.
  case number
  /// Digits with the stop that makes them an ordinal: `29.`
  case ordinal
  /// A mark that separates or encloses: `.`, `«`, `...`, `!!`.
  case punctuation
  /// Any other sign: `%`, `§`, `+`.
  case symbol
  /// A web address.
  case url
  /// A mail address.
  case mail
  /// A name after an at sign: `@nav`.
  case mention
  /// A word after a number sign: `#takk`.
  case hashtag
  /// A picture with its modifiers and joiners.
  case emoji
  /// A face made of marks: `:-)`, `<3`.
  case emoticon

  /// Whether the token is a word of the language, shortened or not.
  public var isWord: Bool { self == .word || self == .abbreviation }
}

/// One token: a span of the text as given and its span in the folded view.
public struct Token: Sendable, Hashable {
  /// The first byte in the text.
  public var start: Int32
  /// One past the last byte in the text.
  public var end: Int32
  /// The first byte in ``TextDocument/folded``.
  public var foldedStart: Int32
  /// One past the last byte in ``TextDocument/folded``.
  public var foldedEnd: Int32
  /// What it is.
  public var kind: TokenKind

  /// The bytes in the text.
  public var range: Range<Int> { Int(start)..<Int(end) }
  /// The bytes in the folded view.
  public var foldedRange: Range<Int> { Int(foldedStart)..<Int(foldedEnd) }
}
