public import LyttCues
public import LyttLexicon

/// Makes detectors.
public enum Detectors {
  /// The bundled detectors, with lexicons of the user's own read after them.
  ///
  /// - Parameters:
  ///   - lexicons: `.lex` files, or folders of them.
  public static func load(_ lexicons: [String] = []) throws -> CueDetector {
    try CueDetector.bundled(userLexicons: LexiconFolder.files(lexicons))
  }
}

extension Detectors {
  /// The bundled lexicons with those of the user's own, examples kept: to check and list.
  public static func lexicon(_ lexicons: [String] = []) throws -> Lexicon {
    try Lexicon.bundled(with: LexiconFolder.files(lexicons), withExamples: true)
  }
}
