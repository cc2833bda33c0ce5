import LyttData
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

// Reading and compiling the bundled lexicons takes longer than most texts do: `scripts/compile-lexicons` keeps the outcome.
extension CompiledLexicon {
  /// The bundled lexicons: as they were compiled beforehand, or compiled here if a source has changed since.
  public static func bundled() throws(LexiconError) -> CompiledLexicon {
    if let bytes = BundledData.bytes("lexicons/compiled.bin"),
      let compiled = CompiledLexicon(UnsafeRawBufferPointer(bytes), madeFrom: bundledSources)
    {
      return compiled
    }
    return try CompiledLexicon(.bundled())
  }

  /// What `lexicons/compiled.bin` should hold.
  public static func bundledBytes() throws(LexiconError) -> [UInt8] {
    try CompiledLexicon(.bundled()).bytes(madeFrom: bundledSources)
  }

  /// A number for the bundled files that compiling reads, by their names and contents.
  static var bundledSources: UInt64 {
    let folders = [
      "lexicons/sets/", "lexicons/scope/", "lexicons/cues/", "lexicons/vocabulary/", "lexicons/text/paradigms",
    ]
    var hash = ContentHash()
    for name in BundledData.names where folders.contains(where: name.hasPrefix) {
      guard let bytes = BundledData.bytes(name) else { continue }
      Array(name.utf8).withUnsafeBytes { hash.add($0) }
      hash.add(UnsafeRawBufferPointer(bytes))
    }
    return hash.value
  }

  /// `lyttlex` and the version of the layout.
  private static let head: UInt64 = 0x0178_656C_7474_796C

  /// All that matching asks for, after a head: the layout, what it was made from, and the sum of the rest.
  func bytes(madeFrom sources: UInt64) -> [UInt8] {
    var writer = ByteWriter()
    lexicon.write(to: &writer)
    automaton.write(to: &writer)
    symbols.write(to: &writer)
    var sum = ContentHash()
    writer.bytes.withUnsafeBytes { sum.add($0) }
    return [Self.head, sources, sum.value].flatMap { withUnsafeBytes(of: $0.littleEndian, Array.init) } + writer.bytes
  }

  /// Reads ``bytes(madeFrom:)``; `nil` if they were made from other sources or are not whole.
  init?(_ bytes: UnsafeRawBufferPointer, madeFrom sources: UInt64) {
    guard bytes.count >= 24 else { return nil }
    let rest = UnsafeRawBufferPointer(rebasing: bytes[24...])
    func number(_ place: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 * place, as: UInt64.self))
    }
    guard number(0) == Self.head, number(1) == sources else { return nil }
    var sum = ContentHash()
    sum.add(rest)
    guard number(2) == sum.value else { return nil }
    do throws(ByteReader.Damage) {
      var reader = ByteReader(rest)
      lexicon = try Lexicon(&reader)
      automaton = try Automaton(&reader)
      symbols = try SymbolTable(&reader)
      guard reader.isAtEnd else { return nil }
    } catch { return nil }
    vocabulary = .bundled
  }
}
