import Dispatch
public import LyttLexicon
import LyttText

/// Finds cues in comments and agents' texts; immutable, shared by all threads.
///
/// In: text. Out: cues with spans in Unicode scalars, each with the entry that fired and what turned it. Promises: the same
/// text gives the same cues in the same order, whatever was read before.
public final class CueDetector: Sendable {
  let compiled: CompiledLexicon
  let grammar: Grammar
  let tolerance: Tolerance
  let stops: [String: Int32]
  let targets: ModifierTargets

  /// The lexicon it works by.
  public var lexicon: Lexicon { compiled.lexicon }

  /// Compiles a lexicon.
  public convenience init(_ lexicon: Lexicon) throws(LexiconError) {
    try self.init(CompiledLexicon(lexicon))
  }

  private init(_ compiled: CompiledLexicon) throws(LexiconError) {
    self.compiled = compiled
    grammar = Grammar(compiled.symbols)
    tolerance = Tolerance(lexicon: compiled)
    targets = ModifierTargets(compiled.lexicon)
    var stops: [String: Int32] = [:]
    for modifier in compiled.lexicon.modifiers {
      guard let name = modifier.stop else { continue }
      guard let symbol = compiled.symbols.symbol(ofSet: name) else {
        throw LexiconError(
          file: modifier.file, line: modifier.line, problem: "there is no set '@\(name)' to stop at",
          fix: "define it with 'set \(name)', or correct the name")
      }
      stops[name] = symbol
    }
    self.stops = stops
  }

  /// The bundled lexicons, with a user's read after them.
  public static func bundled(userLexicons: [LexiconFile] = []) throws(LexiconError) -> CueDetector {
    // The vocabulary and the text layer are made ready beside; both are made once, whoever asks first.
    DispatchQueue.global().async { _ = Vocabulary.bundled.contains(folded: "a".utf8) }
    DispatchQueue.global().async { _ = TextLayer.bundled }
    // Lexicons of a user's own are compiled with the others: they may override them, and name their sets.
    if userLexicons.isEmpty { return try CueDetector(CompiledLexicon.bundled()) }
    return try CueDetector(Lexicon.bundled(with: userLexicons))
  }

  /// A session for one thread; it remembers the words it has seen and is meant to be kept.
  public func makeSession() -> Session { Session(self) }
}
