public import LyttText

/// A lexicon ready for matching: one automaton and its symbols.
public struct CompiledLexicon: Sendable {
  /// What was compiled.
  public let lexicon: Lexicon
  /// All patterns in one.
  public let automaton: Automaton
  /// Which symbols a word carries.
  public let symbols: SymbolTable
  /// Inflection comes from here.
  public let vocabulary: Vocabulary

  /// Compiles every pattern.
  public init(_ lexicon: Lexicon, vocabulary: Vocabulary = .bundled) throws(LexiconError) {
    self.lexicon = lexicon
    self.vocabulary = vocabulary
    var builder = AutomatonBuilder(symbols: SymbolTable(sets: lexicon.sets.map(\.name)))
    for set in lexicon.sets {
      try Self.naming(set.file, set.line) { () throws(PatternParser.Fault) in try builder.add(set) }
    }
    for (i, entry) in lexicon.entries.enumerated() {
      try Self.naming(entry.file, entry.line) { () throws(PatternParser.Fault) in
        let genres = Automaton.GenreMask(entry.genre)
        try builder.add(entry.code, owner: .entry(Int32(i)), genres: genres)
      }
    }
    for (i, modifier) in lexicon.modifiers.enumerated() {
      try Self.naming(modifier.file, modifier.line) { () throws(PatternParser.Fault) in
        let genres = Automaton.GenreMask(modifier.genre)
        try builder.add(modifier.code, owner: .modifier(Int32(i)), genres: genres)
      }
    }
    automaton = Automaton(builder)
    builder.symbols.finish(with: vocabulary)
    symbols = builder.symbols
  }

  private static func naming(
    _ file: String, _ line: Int, _ body: () throws(PatternParser.Fault) -> Void
  ) throws(LexiconError) {
    do { try body() } catch { throw LexiconError(file: file, line: line, problem: error.problem, fix: error.fix) }
  }
}
