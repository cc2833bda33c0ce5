/// A language that a text may be in.
public enum Language: String, Sendable, CaseIterable {
  /// Bokmål.
  case bokmål = "nb"
  /// Nynorsk.
  case nynorsk = "nn"
  /// English.
  case english = "en"
  /// Swedish.
  case swedish = "sv"
  /// Danish.
  case danish = "da"
  /// Too little to tell.
  case undetermined = "und"
}

/// The language of a text and how sure it is.
public struct LanguageGuess: Sendable, Hashable {
  /// The language.
  public var language: Language
  /// How far it is ahead of the next one, 0…1.
  public var margin: Double
}

extension TextDocument {
  /// The language of the text; a short text, or one without telling words, is undetermined.
  public func languageGuess() -> LanguageGuess { LanguageGuesser.bundled.guess(self) }
}
