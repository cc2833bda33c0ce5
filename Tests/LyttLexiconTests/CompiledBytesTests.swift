import LyttData
import LyttText
import Testing

@testable import LyttLexicon

@Suite struct `A lexicon that is kept compiled` {
  private static let bundled = Result { try CompiledLexicon(.bundled()) }
  private static let bundledBytes = bundled.map { $0.bytes(madeFrom: CompiledLexicon.bundledSources) }

  private static let text = """
    set følelse
      glad, lei seg, (trygg|rolig)

    cue empathy.listening

    + lytte
      lytte/v (godt|nøye)? !ikke
      ^ [høre .. etter] >>
      "tok seg" tid & ekte*

    - @følelse-borte actor=any genre=any turn=no weak beats=empathy,competence
      *vennlig @følelse ... _ $

    modifier negation

    ~ ikke effect=turn side=right reach=3 negation cues=empathy stop=følelse
      ikke
    """

  private func small() throws -> CompiledLexicon {
    try CompiledLexicon(Lexicon(reading: [LexiconFile(name: "liten.lex", text: Self.text)]))
  }

  private func read(_ bytes: some Collection<UInt8>, madeFrom sources: UInt64 = 7) -> CompiledLexicon? {
    Array(bytes).withUnsafeBytes { CompiledLexicon($0, madeFrom: sources) }
  }

  private func readBundled() throws -> CompiledLexicon {
    let bytes = try Self.bundledBytes.get()
    return try #require(read(bytes, madeFrom: CompiledLexicon.bundledSources))
  }

  /// Gives damaged bytes the sum that they should have, so that reading them goes further.
  private func summed(_ bytes: [UInt8]) -> [UInt8] {
    var sum = ContentHash()
    bytes[24...].withUnsafeBytes { sum.add($0) }
    return bytes[..<16] + withUnsafeBytes(of: sum.value.littleEndian, Array.init) + bytes[24...]
  }

  @Test func `is what the bundled lexicons compile to`() throws {
    let isFresh = try Self.bundledBytes.get() == BundledData.bytes("lexicons/compiled.bin").map { Array($0) }
    #expect(isFresh, "lexicons/compiled.bin is out of date: run scripts/compile-lexicons")
  }

  @Test func `is the same when it is read again`() throws {
    let compiled = try Self.bundled.get()
    let read = try readBundled()
    #expect(isSame(compiled.automaton, read.automaton))
    #expect(compiled.symbols.count == read.symbols.count)
    #expect(compiled.symbols.ofWord == read.symbols.ofWord)
    for word in [
      "lyttet", "hyggelegare", "serviceinnstilt", "kundevennlig", "kartleggingsmøte", "ikke", "xyz", "å", "",
    ] {
      let (one, other) = (compiled.symbols, read.symbols)
      #expect(one.symbols(ofFolded: word, in: .bundled) == other.symbols(ofFolded: word, in: .bundled), "\(word)")
    }
    for set in compiled.lexicon.sets {
      #expect(compiled.symbols.symbol(ofSet: set.name) == read.symbols.symbol(ofSet: set.name))
    }
    #expect(withoutPatterns(compiled.lexicon.entries, \.written) == read.lexicon.entries)
    #expect(withoutPatterns(compiled.lexicon.modifiers, \.written) == read.lexicon.modifiers)
    #expect(withoutPatterns(compiled.lexicon.sets, \.written) == read.lexicon.sets)
  }

  private func withoutPatterns<Owner>(_ all: [Owner], _ patterns: WritableKeyPath<Owner, PatternCode?>) -> [Owner] {
    all.map {
      var owner = $0
      owner[keyPath: patterns] = nil
      return owner
    }
  }

  private func isSame(_ one: Automaton, _ other: Automaton) -> Bool {
    one.stateCount == other.stateCount && one.edges.first == other.edges.first
      && one.edges.values.elementsEqual(other.edges.values) { $0.label == $1.label && $0.target == $1.target }
      && one.steps.first == other.steps.first && one.steps.values.elementsEqual(other.steps.values, by: ==)
      && one.accepts.first == other.accepts.first && one.accepts.values == other.accepts.values
      && one.consumes == other.consumes && one.ahead.map(\.bits) == other.ahead.map(\.bits)
      && one.masks.map(\.bits) == other.masks.map(\.bits) && one.fewSymbols == other.fewSymbols
      && zip(one.startTables, other.startTables).allSatisfy(isSame)
  }

  private func isSame(_ one: StartTable, _ other: StartTable) -> Bool {
    (0..<100_000).allSatisfy { one.range($0) == other.range($0) }
      && one.starts.elementsEqual(other.starts) {
        $0.want.bits == $1.want.bits && $0.target == $1.target && $0.isNamed == $1.isNamed
          && $0.opensSpan == $1.opensSpan && one.conditions(of: $0) == other.conditions(of: $1)
      }
  }

  @Test func `tells its patterns by the sources when somebody asks`() throws {
    let entries = try Self.bundled.get().lexicon.entries
    let read = try readBundled()
    #expect(read.lexicon.entries.first?.patterns == entries.first?.patterns)
    #expect(read.lexicon.entries.last?.patterns == entries.last?.patterns)
    #expect(read.lexicon.sets.last?.members.isEmpty == false)
    #expect(read.lexicon.modifiers.allSatisfy { !$0.code.nodes.isEmpty })
  }

  @Test func `is refused when it was made from other sources`() throws {
    let bytes = try small().bytes(madeFrom: 7)
    #expect(read(bytes) != nil)
    #expect(read(bytes, madeFrom: 8) == nil)
  }

  @Test func `is refused wherever it is cut off`() throws {
    let bytes = try small().bytes(madeFrom: 7)
    for count in bytes.indices { #expect(read(bytes[..<count]) == nil) }
    for count in 24..<bytes.count { #expect(read(summed(Array(bytes[..<count]))) == nil) }
    #expect(read(bytes + [0]) == nil)
    #expect(read(summed(bytes + [0])) == nil)
  }

  @Test func `is refused with any byte changed, and read without a trap even if the sum is right`() throws {
    let bytes = try small().bytes(madeFrom: 7)
    for place in bytes.indices {
      for mask: UInt8 in [0x01, 0x80, 0xFF] {
        var damaged = bytes
        damaged[place] ^= mask
        #expect(read(damaged) == nil)
        _ = read(summed(damaged))
      }
    }
  }

  @Test(
    arguments: [
      [], [0], [-1, 0, 5], [0, 255], [0, 256], [70_000, 1], [1 << 24, 0], [.min, .max], [.max, .min, 0, -1],
    ] as [[Int32]])
  func `keeps numbers of any size`(_ numbers: [Int32]) throws {
    var writer = ByteWriter()
    writer.put(column: numbers)
    let (read, isWhole) = try writer.bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      return (try reader.numbers(), reader.isAtEnd)
    }
    #expect(read == numbers)
    #expect(isWhole)
  }

  @Test func `contents that differ by a byte, a length or a border have another number`() {
    func number(_ parts: [UInt8]...) -> UInt64 {
      var hash = ContentHash()
      for part in parts { part.withUnsafeBytes { hash.add($0) } }
      return hash.value
    }
    let long = Array(0..<UInt8(200))
    var seen: Set<UInt64> = [number(long)]
    for place in long.indices {
      var other = long
      other[place] ^= 1
      #expect(seen.insert(number(other)).inserted)
      #expect(seen.insert(number(Array(long[..<place]))).inserted)
      #expect(seen.insert(number(Array(long[..<place]), Array(long[place...]))).inserted || place == 0)
    }
    #expect(number([0]) != number([0, 0]))
  }
}
