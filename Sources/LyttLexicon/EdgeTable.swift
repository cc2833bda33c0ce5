/// Edges of the automaton: from a state over a label to one state, in one open-addressed table.
struct EdgeTable: Sendable {
  private var keys: [UInt64]
  private var targets: [Int32]
  private var mask: Int
  private(set) var count = 0

  private static let empty = UInt64.max

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: Self.empty, count: size)
    targets = Array(repeating: 0, count: size)
    mask = size - 1
  }

  @inline(__always)
  private static func key(_ state: Int32, _ label: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: label))
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    return keys.withUnsafeBufferPointer { keys in
      while keys[slot] != Self.empty, keys[slot] != key { slot = (slot &+ 1) & mask }
      return slot
    }
  }

  /// The target, or -1.
  @inline(__always)
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

  private mutating func grow() {
    var larger = EdgeTable(capacity: keys.count)
    for (slot, key) in keys.enumerated() where key != Self.empty {
      larger.insert(
        from: Int32(truncatingIfNeeded: key >> 32), over: Int32(truncatingIfNeeded: key), to: targets[slot])
    }
    self = larger
  }

  /// All edges, in no order.
  func forEach(_ body: (_ state: Int32, _ label: Int32, _ target: Int32) -> Void) {
    for (slot, key) in keys.enumerated() where key != Self.empty {
      body(Int32(truncatingIfNeeded: key >> 32), Int32(truncatingIfNeeded: key), targets[slot])
    }
  }
}

/// The edges that leave each state, side by side: most states have one or two, and asking the token whether it carries
/// their labels is much quicker than asking the table for each of the token's many symbols.
struct OutgoingEdges: Sendable {
  /// States with more edges than this are asked through the table.
  static let few = 12

  private(set) var starts: [Int32] = []
  private(set) var labels: [Int32] = []
  private(set) var targets: [Int32] = []

  init() {}

  init(_ table: EdgeTable, states: Int) {
    var counts = [Int32](repeating: 0, count: states + 1)
    table.forEach { state, _, _ in counts[Int(state) + 1] += 1 }
    for state in 0..<states { counts[state + 1] += counts[state] }
    starts = counts
    labels = Array(repeating: 0, count: table.count)
    targets = labels
    var next = counts
    table.forEach { state, label, target in
      let place = Int(next[Int(state)])
      next[Int(state)] += 1
      labels[place] = label
      targets[place] = target
    }
    // The table's order is its hashing's: sorted, the same lexicon gives the same order of matches.
    for state in 0..<states {
      let range = Int(starts[state])..<Int(starts[state + 1])
      guard range.count > 1 else { continue }
      let pairs = range.map { (labels[$0], targets[$0]) }.sorted { $0.0 < $1.0 }
      for (place, pair) in zip(range, pairs) { (labels[place], targets[place]) = pair }
    }
  }
}
