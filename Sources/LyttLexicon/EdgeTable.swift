/// Finds the edges of an automaton in the making.
///
/// Nearly all states have one edge or two, which are gone through in a chain; the edges of the others are hashed.
struct EdgeTable {
  private(set) var edges: [(state: Int32, value: Automaton.Edge)] = []
  private var before: [Int32] = []
  /// The last edge of each state, or -1, and how many there are, up to ``most`` and one.
  private var chains: [(last: Int32, length: Int32)] = []
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 16)
  private var hashed = 0

  private static let most: Int32 = 8

  init(expecting count: Int) {
    edges.reserveCapacity(count)
    before.reserveCapacity(count)
    chains.reserveCapacity(count)
  }

  mutating func addState() { chains.append((-1, 0)) }

  /// The target of an edge, or -1.
  func target(from state: Int32, over label: Int32) -> Int32 {
    let chain = chains[Int(state)]
    if chain.length > Self.most {
      let place = slots[slot(state, label)]
      return place < 0 ? -1 : edges[Int(place)].value.target
    }
    var place = chain.last
    while place >= 0 {
      if edges[Int(place)].value.label == label { return edges[Int(place)].value.target }
      place = before[Int(place)]
    }
    return -1
  }

  /// Adds an edge that is not there.
  mutating func add(from state: Int32, over label: Int32, to target: Int32) {
    let chain = chains[Int(state)]
    let place = Int32(edges.count)
    edges.append((state, Automaton.Edge(label: label, target: target)))
    before.append(chain.last)
    chains[Int(state)] = (place, min(chain.length, Self.most) + 1)
    guard chain.length >= Self.most else { return }
    if 2 * (hashed + Int(Self.most) + 1) > slots.count { grow() }
    var next = place
    while next >= 0 {
      hash(next)
      next = chain.length == Self.most ? before[Int(next)] : -1
    }
  }

  private mutating func hash(_ place: Int32) {
    let edge = edges[Int(place)]
    slots[slot(edge.state, edge.value.label)] = place
    hashed += 1
  }

  /// The slot of an edge, or the empty one where it would stand.
  private func slot(_ state: Int32, _ label: Int32) -> Int {
    let key = UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: label))
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & (slots.count - 1)
    while case let place = slots[slot], place >= 0 {
      let edge = edges[Int(place)]
      if edge.state == state, edge.value.label == label { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    let filled = slots.filter { $0 >= 0 }
    slots = Array(repeating: -1, count: 2 * slots.count)
    hashed = 0
    for place in filled { hash(place) }
  }
}
