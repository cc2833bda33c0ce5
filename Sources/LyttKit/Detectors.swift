public import LyttCues

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
