/// A set of symbols, kept so small that it may hold some that were never put in (a Bloom filter with one bit a symbol):
/// two masks without a common bit have no symbol in common; the opposite is not certain.
public struct SymbolMask: Sendable {
  @usableFromInline var bits: SIMD4<UInt64>

  @inlinable
  init(bits: SIMD4<UInt64>) { self.bits = bits }

  /// Holds nothing.
  public static let empty = SymbolMask(bits: .zero)
  /// Holds the end of matching alone: what asks for no further word meets every mask that has it.
  public static let end = SymbolMask(bits: [0, 0, 0, 1 << 63])

  /// Puts a symbol in.
  ///
  /// The last bit is kept for ``end``.
  @inlinable
  public mutating func insert(_ symbol: Int32) {
    let place = Int((UInt32(bitPattern: symbol) &* 0x9E37_79B1) >> 8) % 255
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// Puts all of another mask in.
  @inlinable @inline(__always)
  public mutating func formUnion(_ other: SymbolMask) { bits |= other.bits }

  /// Whether the two may have a symbol in common.
  @inlinable @inline(__always)
  public func meets(_ other: SymbolMask) -> Bool {
    let both = bits & other.bits
    return both[0] | both[1] | both[2] | both[3] != 0
  }
}

extension Automaton {
  /// How far ahead of a thread the next word that its state asks for may stand.
  public struct Want: Sendable {
    /// The symbols that the state can go on over; ``SymbolMask/end`` where it needs no further word.
    public internal(set) var next = SymbolMask.empty
    /// Whether a gap may come before that word.
    public internal(set) var isAcrossGap = false
    /// The genres of all patterns that go through the state.
    public internal(set) var genres: GenreMask = []
  }

  /// What every state asks for next, by going back from the last state: steps and edges lead to later states only.
  func wants() -> [Want] {
    var wants = Array(repeating: Want(), count: steps.count)
    for state in stride(from: steps.count - 1, through: 0, by: -1) {
      var want = Want()
      if let complete = accepts[state] {
        want.next.formUnion(.end)
        for accept in complete { want.genres.formUnion(accept.genres) }
      }
      for place in edges(from: Int32(state)) {
        want.next.insert(label(place) & ~Automaton.adjacent)
        want.genres.formUnion(wants[Int(target(place))].genres)
      }
      for (step, target) in steps[state] ?? [] {
        let after = wants[Int(target)]
        want.next.formUnion(after.next)
        want.isAcrossGap = want.isAcrossGap || after.isAcrossGap
        want.genres.formUnion(after.genres)
        if case .gap = step { want.isAcrossGap = true }
      }
      wants[state] = want
    }
    return wants
  }
}
