/// A set of symbols, kept so small that it may hold some that were never put in (a Bloom filter with one bit a symbol):
/// two masks without a common bit have no symbol in common; the opposite is not certain.
public struct SymbolMask: Sendable {
  @usableFromInline var bits: SIMD4<UInt64> = .zero

  /// Holds nothing.
  @inlinable
  public init() {}

  @inlinable @inline(__always)
  static func place(_ symbol: Int32) -> UInt32 { (UInt32(bitPattern: symbol) &* 0x9E37_79B1) >> 24 }

  /// Puts a symbol in.
  @inlinable @inline(__always)
  public mutating func insert(_ symbol: Int32) {
    let place = Self.place(symbol)
    bits[Int(place >> 6)] |= 1 << UInt64(place & 63)
  }

  /// Puts all of another mask in.
  @inlinable @inline(__always)
  public mutating func formUnion(_ other: SymbolMask) { bits |= other.bits }

  /// Whether a symbol may be in.
  @inlinable @inline(__always)
  public func contains(_ symbol: Int32) -> Bool {
    let place = Self.place(symbol)
    return bits[Int(place >> 6)] >> UInt64(place & 63) & 1 != 0
  }

  /// Whether the two may have a symbol in common.
  @inlinable @inline(__always)
  public func meets(_ other: SymbolMask) -> Bool {
    let both = bits & other.bits
    return both[0] | both[1] | both[2] | both[3] != 0
  }
}

extension Automaton {
  /// What a state asks for next, and how far ahead it may stand.
  public struct Want: Sendable {
    /// Which symbols the state can go on over.
    public enum Next: Sendable {
      /// No further word is needed.
      case nothing
      /// This symbol alone.
      case one(Int32)
      /// One of those in ``Automaton/few(_:)``.
      case few(Int32)
      /// One of those in ``Automaton/mask(_:)``.
      case many(Int32)
    }

    // Four bytes, since one is read for every pattern that a word may begin: genres, gap, case, and the case's number.
    @usableFromInline let bits: UInt32

    init(bits: UInt32) { self.bits = bits }

    init(_ next: Next, isAcrossGap: Bool, genres: GenreMask) {
      let (kind, number): (UInt32, Int32) =
        switch next {
        case .nothing: (0, 0)
        case .one(let symbol): (1, symbol)
        case .few(let place): (2, place)
        case .many(let mask): (3, mask)
        }
      bits = UInt32(genres.rawValue) | (isAcrossGap ? 4 : 0) | kind << 3 | UInt32(number) << 5
    }

    /// The symbols.
    @inlinable @inline(__always)
    public var next: Next {
      switch bits >> 3 & 3 {
      case 0: .nothing
      case 1: .one(Int32(bits >> 5))
      case 2: .few(Int32(bits >> 5))
      default: .many(Int32(bits >> 5))
      }
    }

    /// Whether a gap may come before that word.
    @inlinable @inline(__always)
    public var isAcrossGap: Bool { bits & 4 != 0 }

    /// Whether patterns of one of the genres go through the state.
    @inlinable @inline(__always)
    public func speaks(of genres: GenreMask) -> Bool { bits & UInt32(genres.rawValue) != 0 }
  }

  /// So many symbols are told one by one, to be looked for exactly.
  private static let few = 8

  /// What every state asks for next, by going back from the last state: steps and edges lead to later states only.
  mutating func lookAhead(genres: [GenreMask]) {
    ahead = Array(repeating: Want(.nothing, isAcrossGap: false, genres: []), count: stateCount)
    fewSymbols.reserveCapacity(stateCount / 2)
    var symbols: [Int32] = []
    for state in stride(from: Int32(stateCount) - 1, through: 0, by: -1) {
      symbols.removeAll(keepingCapacity: true)
      var (mask, isComplete, isAcrossGap) = (SymbolMask(), !accepts(in: state).isEmpty, false)
      for place in edges(from: state) { symbols.append(edge(place).symbol) }
      for place in steps(from: state) {
        let (step, target) = step(place)
        let after = ahead[Int(target)]
        isAcrossGap = isAcrossGap || after.isAcrossGap
        if case .gap = step { isAcrossGap = true }
        switch after.next {
        case .nothing: isComplete = true
        case .one(let symbol): symbols.append(symbol)
        case .few(let place): symbols += few(place)
        case .many(let other):
          mask.formUnion(masks[Int(other)])
          symbols += repeatElement(-1, count: Self.few + 1)
        }
      }
      ahead[Int(state)] = Want(
        next(symbols, mask, isComplete: isComplete), isAcrossGap: isAcrossGap, genres: genres[Int(state)])
    }
  }

  /// Keeps the symbols, where there are several, and tells where.
  private mutating func next(_ symbols: [Int32], _ mask: SymbolMask, isComplete: Bool) -> Want.Next {
    if isComplete { return .nothing }
    if symbols.count == 1 { return .one(symbols[0]) }
    if symbols.count <= Self.few {
      fewSymbols.append(Int32(symbols.count))
      fewSymbols += symbols
      return .few(Int32(fewSymbols.count - symbols.count))
    }
    var mask = mask
    for symbol in symbols where symbol >= 0 { mask.insert(symbol) }
    masks.append(mask)
    return .many(Int32(masks.count - 1))
  }
}
