/// Edges of the automaton: from a state over a label to one state, in one open-addressed table.
@usableFromInline
struct EdgeTable: Sendable {
  @usableFromInline var keys: [UInt64]
  @usableFromInline var targets: [Int32]
  @usableFromInline var mask: Int
  @usableFromInline var count = 0

  @usableFromInline static let empty = UInt64.max

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: Self.empty, count: size)
    targets = Array(repeating: 0, count: size)
    mask = size - 1
  }

  @inlinable @inline(__always)
  static func key(_ state: Int32, _ label: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: label))
  }

  @inlinable @inline(__always)
  func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    return keys.withUnsafeBufferPointer { keys in
      while keys[slot] != Self.empty, keys[slot] != key { slot = (slot &+ 1) & mask }
      return slot
    }
  }

  /// The target, or -1.
  @inlinable @inline(__always)
  func target(from state: Int32, over label: Int32) -> Int32 {
    let key = Self.key(state, label)
    let slot = slot(key)
    return keys[slot] == key ? targets[slot] : -1
  }

  mutating func insert(from state: Int32, over label: Int32, to target: Int32) {
    if (count + 1) * 2 > keys.count { grow() }
    let key = Self.key(state, label)
    let slot = slot(key)
    if keys[slot] == Self.empty { count += 1 }
    keys[slot] = key
    targets[slot] = target
  }

  /// Calls `body` with state, label and target of every edge, in an order of the table's own that is the same every time.
  func forEach(_ body: (Int32, Int32, Int32) -> Void) {
    for (slot, key) in keys.enumerated() where key != Self.empty {
      body(Int32(truncatingIfNeeded: key >> 32), Int32(truncatingIfNeeded: key), targets[slot])
    }
  }

  private mutating func grow() {
    var larger = EdgeTable(capacity: keys.count)
    for (slot, key) in keys.enumerated() where key != Self.empty {
      larger.insert(
        from: Int32(truncatingIfNeeded: key >> 32), over: Int32(truncatingIfNeeded: key), to: targets[slot])
    }
    self = larger
  }
}
