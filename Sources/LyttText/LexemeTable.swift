/// Stems with the paradigms they follow: a form is looked up by trying its endings, so that no form is ever stored.
struct LexemeTable: Sendable {
  /// A stem of one lexeme in one standard.
  struct Entry: Sendable {
    var start: Int32
    var lexeme: Int32
    var next: Int32
    var count: UInt8
    var paradigm: Paradigms.ID
  }

  /// A line of the vocabulary.
  struct Lexeme: Sendable {
    /// The lemmas in the arena; a count of 0 means that the standard lacks it.
    var start: (nb: Int32, nn: Int32)
    var count: (nb: UInt8, nn: UInt8)
    var firstEntry: Int32
    var wordClass: WordClass
  }

  private(set) var arena: [UInt8] = []
  private(set) var entries: [Entry] = []
  private(set) var lexemes: [Lexeme] = []
  private var slots: [(hash: UInt32, entry: Int32)]
  private var mask: Int
  private var stems = 0

  init(expecting stems: Int) {
    var size = 64
    while size < 2 * stems { size *= 2 }
    slots = Array(repeating: (0, -1), count: size)
    mask = size - 1
    arena.reserveCapacity(12 * stems)
    entries.reserveCapacity(stems)
    lexemes.reserveCapacity(stems / 2)
  }

  /// The hash of a prefix, one byte longer.
  @inline(__always)
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  @inline(__always)
  static func finish(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ (hash >> 29)) }

  /// Adds a line with its lemmas; its stems follow by ``add(_:_:)``.
  mutating func addLexeme(nb: UnsafeBufferPointer<UInt8>, nn: UnsafeBufferPointer<UInt8>, _ wordClass: WordClass) {
    let nbStart = Int32(arena.count)
    arena.append(contentsOf: nb)
    let nnStart = Int32(arena.count)
    arena.append(contentsOf: nn)
    lexemes.append(
      Lexeme(
        start: (nbStart, nnStart), count: (UInt8(truncatingIfNeeded: nb.count), UInt8(truncatingIfNeeded: nn.count)),
        firstEntry: Int32(entries.count), wordClass: wordClass))
  }

  /// Adds a stem of the last lexeme.
  mutating func add(_ stem: UnsafeBufferPointer<UInt8>, _ paradigm: Paradigms.ID) {
    guard !stem.isEmpty, stem.count < 256 else { return }
    var hash = Self.seed
    for byte in stem { hash = Self.hash(hash, byte) }
    let short = Self.finish(hash)
    var slot = Int(short) & mask
    let index = Int32(entries.count)
    var start = Int32(arena.count)
    while slots[slot].entry >= 0 {
      let first = Int(slots[slot].entry)
      if slots[slot].hash == short, matches(entries[first], stem) {
        // The same stem again: shares the letters, and goes last in the chain.
        start = entries[first].start
        var last = first
        while entries[last].next >= 0 { last = Int(entries[last].next) }
        entries[last].next = index
        entries.append(
          Entry(
            start: start, lexeme: Int32(lexemes.count - 1), next: -1, count: UInt8(stem.count), paradigm: paradigm))
        return
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = (short, index)
    arena.append(contentsOf: stem)
    entries.append(
      Entry(start: start, lexeme: Int32(lexemes.count - 1), next: -1, count: UInt8(stem.count), paradigm: paradigm))
    stems += 1
    if 2 * stems > slots.count { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, -1), count: 2 * old.count)
    mask = slots.count - 1
    for filled in old where filled.entry >= 0 {
      var slot = Int(filled.hash) & mask
      while slots[slot].entry >= 0 { slot = (slot + 1) & mask }
      slots[slot] = filled
    }
  }

  @inline(__always)
  private func matches(_ entry: Entry, _ stem: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(entry.count) == stem.count else { return false }
    let start = Int(entry.start)
    for i in 0..<stem.count where arena[start + i] != stem[i] { return false }
    return true
  }

  /// The first entry of a stem with this hash, or -1.
  @inline(__always)
  func first(_ hash: UInt64, _ stem: UnsafeBufferPointer<UInt8>) -> Int {
    let short = Self.finish(hash)
    var slot = Int(short) & mask
    while slots[slot].entry >= 0 {
      if slots[slot].hash == short, matches(entries[Int(slots[slot].entry)], stem) { return Int(slots[slot].entry) }
      slot = (slot + 1) & mask
    }
    return -1
  }

  /// The lemma of a lexeme in a standard; empty if it has none there.
  func lemma(_ lexeme: Int32, _ standard: Vocabulary.Standard) -> ArraySlice<UInt8> {
    let lexeme = lexemes[Int(lexeme)]
    let start = Int(standard == .nb ? lexeme.start.nb : lexeme.start.nn)
    return arena[start..<start + Int(standard == .nb ? lexeme.count.nb : lexeme.count.nn)]
  }

  /// The stems of a lexeme.
  func entries(of lexeme: Int32) -> ArraySlice<Entry> {
    let next = Int(lexeme) + 1
    let end = next < lexemes.count ? Int(lexemes[next].firstEntry) : entries.count
    return entries[Int(lexemes[Int(lexeme)].firstEntry)..<end]
  }
}
