import LyttLexicon

/// Which symbols stand within reach of a place in the text, so that a thread that waits for none of them is not followed.
struct Lookahead {
  /// A row for each number of fillers that may still be passed, 0 to ``Matcher/mostFillers``, of the places in the text and
  /// the one past the last.
  private var near: [[SymbolMask]] = Array(repeating: [], count: Int(Matcher.mostFillers) + 1)
  /// From each place to the end of the sentence.
  private var rest: [SymbolMask] = []
  /// By symbol, the round in which it was last marked: exact, but for the sentence as a whole.
  private var marks: [UInt32]
  private var round: UInt32 = 0
  /// The sentence that was entered last; none of the text yet where it is `nil`.
  private var entered: Int32?
  /// The genres that patterns may speak of.
  var genres = Automaton.GenreMask.all

  /// So many symbols there are in all.
  init(symbols: Int) { marks = Array(repeating: 0, count: symbols) }

  /// Marks the symbols of the sentence that a place stands in.
  mutating func enter(sentenceOf place: Int, _ lattice: Lattice, _ symbols: TokenClassifier) {
    guard entered != lattice.sentence[place] else { return }
    entered = lattice.sentence[place]
    round &+= 1
    var at = place
    while at > 0, lattice.sentence[at - 1] == lattice.sentence[place] { at -= 1 }
    while at < lattice.count, lattice.sentence[at] == lattice.sentence[place] {
      var index = lattice.first[at]
      while index >= 0 {
        let edge = lattice.edges[Int(index)]
        index = edge.next
        symbols.forEachSymbol(edge.symbols) { marks[Int($0)] = round }
      }
      at += 1
    }
  }

  /// Reads a text.
  mutating func read(_ lattice: Lattice, _ symbols: TokenClassifier) {
    let count = lattice.count
    for passes in near.indices {
      near[passes].removeAll(keepingCapacity: true)
      near[passes].append(contentsOf: repeatElement(SymbolMask(), count: count + 1))
    }
    rest.removeAll(keepingCapacity: true)
    rest.append(contentsOf: repeatElement(SymbolMask(), count: count + 1))
    entered = nil
    read(0..<count, of: lattice, symbols)
  }

  /// Reads some places of a text anew; what stands behind them must be as it was read.
  mutating func read(_ places: Range<Int>, of lattice: Lattice, _ symbols: TokenClassifier) {
    let count = lattice.count
    for at in places.reversed() {
      for row in near.indices { near[row][at] = SymbolMask() }
      let goesOn = at + 1 < count && lattice.sentence[at] == lattice.sentence[at + 1]
      rest[at] = goesOn ? rest[at + 1] : SymbolMask()
      var index = lattice.first[at]
      while index >= 0 {
        let edge = lattice.edges[Int(index)]
        index = edge.next
        let own = symbols.mask(edge.symbols)
        rest[at].formUnion(own)
        for row in near.indices { near[row][at].formUnion(own) }
        let after = at + Int(edge.width)
        guard after <= count, symbols.isFiller(edge.symbols) else { continue }
        for row in 1..<near.count { near[row][at].formUnion(near[row - 1][after]) }
      }
      if lattice.isQuote[at] {
        for row in near.indices { near[row][at].formUnion(near[row][at + 1]) }
      }
    }
  }

  /// What stands within reach of one place.
  struct Reach {
    fileprivate let near: SymbolMask
    fileprivate let rest: SymbolMask
  }

  /// What stands within reach of a place when so many fillers may be passed.
  @inline(__always)
  func reach(from at: Int, fillers: Int) -> Reach { Reach(near: near[fillers][at], rest: rest[at]) }

  /// Whether a state may go on from a place in the sentence that was entered last.
  @inline(__always)
  func allows(_ want: Automaton.Want, within reach: Reach, _ automaton: borrowing Automaton) -> Bool {
    guard want.speaks(of: genres) else { return false }
    let mask = want.isAcrossGap ? reach.rest : reach.near
    switch want.next {
    case .nothing: return true
    case .one(let symbol): return holds(symbol, mask)
    case .few(let place): return automaton.few(place).contains { holds($0, mask) }
    case .many(let index): return automaton.mask(index).meets(mask)
    }
  }

  @inline(__always)
  private func holds(_ symbol: Int32, _ mask: SymbolMask) -> Bool {
    mask.contains(symbol) && marks[Int(symbol)] == round
  }
}
