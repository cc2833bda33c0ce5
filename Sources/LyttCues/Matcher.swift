import LyttLexicon

/// One complete match of a pattern.
struct Match: Hashable {
  let owner: Automaton.Accept.Owner
  let pattern: Int32
  /// Tokens from the first word to one past the last.
  let start: Int32
  let end: Int32
  /// The span where the pattern narrows it, else the match.
  let spanStart: Int32
  let spanEnd: Int32
  let extends: Bool
  let specificity: Int32
  /// Tokens that gaps skipped.
  let skipped: Int32
  /// A bit for each token from `start` that the pattern names itself: not a filler, not in a gap.
  let named: UInt64

  /// Whether the pattern itself names all tokens of the range.
  func names(_ range: Range<Int>) -> Bool {
    range.allSatisfy { token in
      let bit = token - Int(start)
      return bit >= 0 && bit < 64 && named & (1 << UInt64(bit)) != 0
    }
  }
}

/// Runs the automaton over a lattice, from every token.
struct Matcher {
  /// Words of the filler set that may stand unwritten between two atoms.
  static let mostFillers: UInt8 = 3
  /// A bound on the work from one token, so that no text can make it explode.
  private static let mostSteps = 20_000

  private struct Thread {
    var state: Int32
    var at: Int32
    var start: Int32
    var end: Int32
    var spanStart: Int32
    var spanEnd: Int32
    var skipped: Int32
    var named: UInt64
    var fillers: UInt8
    var spanIsOpen: Bool
    /// Whether a gap has just skipped tokens.
    var isAfterGap: Bool
    var extends: Bool
  }

  private let automaton: Automaton
  private let entryStarts: StartTable
  private let phraseStarts: StartTable
  private var stack: [Thread] = []
  private var seen: [UInt64] = Array(repeating: 0, count: 1024)
  private var round: UInt64 = 0
  private var lookahead: Lookahead

  init(automaton: Automaton, symbols: Int) {
    self.automaton = automaton
    lookahead = Lookahead(symbols: symbols)
    entryStarts = automaton.starts(from: Automaton.root)
    phraseStarts = automaton.starts(from: Automaton.phraseRoot)
  }

  /// The genres of which patterns are followed.
  var genres: Automaton.GenreMask {
    get { lookahead.genres }
    set { lookahead.genres = newValue }
  }

  /// All matches in order of their first token.
  mutating func run(
    _ lattice: Lattice, from root: Int32, symbols: TokenClassifier, into matches: inout [Match]
  ) {
    lookahead.read(lattice, symbols)
    for at in 0..<lattice.count {
      if at == 0 || lattice.sentence[at] != lattice.sentence[at - 1] {
        lookahead.enter(sentenceOf: at, lattice, symbols)
      }
      run(lattice, from: root, at: Int32(at), symbols: symbols, into: &matches)
    }
  }

  /// Matches that read «at hun ikke kunne» as «kunne ikke»: in a subordinate clause the negation stands before its verb.
  ///
  /// Only matches that hold both tokens are added; their ranges are the same in either order. The text must be the one that
  /// was run last.
  mutating func run(
    _ lattice: inout Lattice, swapping at: Int, symbols: TokenClassifier, into matches: inout [Match]
  ) {
    let firsts = max(0, at - 8)..<at + 1
    lattice.swap(at)
    lookahead.read(firsts.lowerBound..<at + 2, of: lattice, symbols)
    lookahead.enter(sentenceOf: at, lattice, symbols)
    var found: [Match] = []
    for first in firsts where lattice.sentence[first] == lattice.sentence[at] {
      run(lattice, from: Automaton.root, at: Int32(first), symbols: symbols, into: &found)
    }
    lattice.swap(at)
    lookahead.read(firsts.lowerBound..<at + 2, of: lattice, symbols)
    for match in found {
      guard case .entry = match.owner, match.start <= at, match.end >= at + 2, match.names(at..<at + 2) else {
        continue
      }
      matches.append(match)
    }
  }

  private mutating func run(
    _ lattice: Lattice, from root: Int32, at first: Int32, symbols: TokenClassifier,
    into matches: inout [Match]
  ) {
    round &+= 1
    begin(lattice, from: root, at: first, symbols)
    var left = Self.mostSteps
    while let thread = stack.popLast() {
      left -= 1
      if left == 0 { stack.removeAll(keepingCapacity: true) }
      for place in automaton.accepts(in: thread.state) { emit(automaton.accept(place), thread, into: &matches) }
      for place in automaton.steps(from: thread.state) {
        let (step, target) = automaton.step(place)
        take(step, to: target, thread, lattice, symbols)
      }
      guard Int(thread.at) < lattice.count, sameSentence(lattice, thread) else { continue }
      consume(thread, lattice, symbols)
    }
  }

  /// Starts a thread for every pattern that the words at a place may begin.
  private mutating func begin(_ lattice: Lattice, from root: Int32, at first: Int32, _ symbols: TokenClassifier) {
    let table = root == Automaton.root ? entryStarts : phraseStarts
    var index = lattice.first[Int(first)]
    while index >= 0 {
      let edge = lattice.edges[Int(index)]
      index = edge.next
      let after = first + edge.width
      let reach = lookahead.reach(from: Int(after), fillers: Int(Self.mostFillers))
      for range in symbols.starts(edge.symbols, from: root, in: table) {
        table.starts.withUnsafeBufferPointer { starts in
          for place in range where lookahead.allows(starts[Int(place)].want, within: reach, automaton) {
            start(starts[Int(place)], of: table, at: first, width: edge.width, lattice, symbols)
          }
        }
      }
    }
  }

  private mutating func start(
    _ start: StartTable.Start, of table: StartTable, at first: Int32, width: Int32, _ lattice: Lattice,
    _ symbols: TokenClassifier
  ) {
    guard table.conditions(of: start).allSatisfy({ holds($0, at: Int(first), lattice, symbols) }) else { return }
    var named: UInt64 = 0
    if start.isNamed { for bit in 0..<min(width, 64) { named |= 1 << UInt64(bit) } }
    push(
      Thread(
        state: start.target, at: first + width, start: first, end: first + width,
        spanStart: start.opensSpan ? first : -1, spanEnd: -1, skipped: 0, named: named, fillers: 0,
        spanIsOpen: false, isAfterGap: false, extends: false))
  }

  /// Whether a step that takes nothing may be taken before the first word of a match.
  private func holds(_ step: Automaton.Step, at: Int, _ lattice: Lattice, _ symbols: TokenClassifier) -> Bool {
    switch step {
    case .notBefore(let symbol): !lattice.carries(symbol, before: at, symbols)
    case .notHere(let symbol): !lattice.carries(symbol, at: at, symbols)
    case .sentenceStart: lattice.beginsSentence(at)
    case .sentenceEnd: lattice.endsSentence(at)
    default: true
    }
  }

  private func sameSentence(_ lattice: Lattice, _ thread: Thread) -> Bool {
    lattice.sentence[Int(thread.at)] == lattice.sentence[Int(thread.start)]
  }

  private mutating func consume(_ thread: Thread, _ lattice: Lattice, _ symbols: TokenClassifier) {
    var index = lattice.first[Int(thread.at)]
    let mayFill =
      !thread.isAfterGap && thread.fillers < Self.mostFillers && automaton.mayFill(thread.state)
    while index >= 0 {
      let edge = lattice.edges[Int(index)]
      index = edge.next
      advance(thread, over: edge, symbols)
      if mayFill, symbols.isFiller(edge.symbols) {
        var next = thread
        next.at += edge.width
        next.fillers += 1
        push(next)
      }
    }
    if lattice.isQuote[Int(thread.at)] {
      var next = thread
      next.at += 1
      push(next)
    }
  }

  /// Follows the edges that the token's symbols allow: each of the few on one side is looked for on the other, and where
  /// both are many they are gone through side by side.
  @inline(__always)
  private mutating func advance(_ thread: Thread, over edge: Lattice.Edge, _ symbols: TokenClassifier) {
    let isAdjacent = thread.fillers == 0 && !thread.isAfterGap
    let range = automaton.edges(from: thread.state)
    let count = symbols.count(edge.symbols)
    if range.count <= 8 || range.count <= count / 8 {
      for place in range {
        let way = automaton.edge(place)
        if way.isAdjacent, !isAdjacent { continue }
        if symbols.carries(edge.symbols, way.symbol) { push(after: thread, over: way, width: edge.width) }
      }
      return
    }
    let isSparse = count <= range.count / 8
    for mark in isAdjacent ? [0, Automaton.adjacent] : [0] {
      var place = range.lowerBound
      for symbol in symbols.symbols(edge.symbols) {
        if isSparse {
          place = automaton.place(of: symbol | mark, in: place..<range.upperBound)
        } else {
          while place < range.upperBound, automaton.edge(place).label < symbol | mark { place += 1 }
        }
        guard place < range.upperBound else { break }
        let way = automaton.edge(place)
        if way.label == symbol | mark { push(after: thread, over: way, width: edge.width) }
      }
    }
  }

  private mutating func push(after thread: Thread, over way: Automaton.Edge, width: Int32) {
    var next = thread
    next.state = way.target
    next.at += width
    next.end = next.at
    next.fillers = 0
    next.isAfterGap = false
    if way.symbol != SymbolTable.anyWord {
      for bit in (thread.at - next.start)..<(next.at - next.start) where bit < 64 { next.named |= 1 << UInt64(bit) }
    }
    if next.spanIsOpen {
      next.spanIsOpen = false
      next.spanStart = thread.at
    }
    push(next)
  }

  private mutating func push(_ thread: Thread) {
    let passes = thread.isAfterGap ? 0 : Int(Self.mostFillers &- thread.fillers)
    let reach = lookahead.reach(from: Int(thread.at), fillers: passes)
    guard lookahead.allows(automaton.want(thread.state), within: reach, automaton) else { return }
    var key = UInt64(UInt32(bitPattern: thread.state)) &* 0x9E37_79B9_7F4A_7C15
    key ^= (UInt64(UInt32(bitPattern: thread.at)) << 8 | UInt64(thread.fillers)) &* 0xC2B2_AE3D_27D4_EB4F
    key ^=
      (UInt64(UInt32(bitPattern: thread.spanStart &+ 2)) << 20 ^ UInt64(UInt32(bitPattern: thread.spanEnd &+ 2)))
      &* 0x1656_67B1_9E37_79F9
    key ^= UInt64(UInt32(bitPattern: thread.end &+ 3)) &* 0xFF51_AFD7_ED55_8CCD
    key = key &+ round &* 0x2545_F491_4F6C_DD1D
    key ^= thread.named &* 0x9FB2_1C65_1E98_DF25
    if thread.spanIsOpen { key = ~key }
    if thread.isAfterGap { key &+= 0x5851_F42D_4C95_7F2D }
    if thread.extends { key ^= 0x1405_7B7E_F767_814F }
    let slot = Int(truncatingIfNeeded: key >> 40) & 1023
    if seen[slot] == key { return }
    seen[slot] = key
    stack.append(thread)
  }

  private mutating func take(
    _ step: Automaton.Step, to target: Int32, _ thread: Thread, _ lattice: Lattice,
    _ symbols: TokenClassifier
  ) {
    var next = thread
    next.state = target
    switch step {
    case .free: push(next)
    case .spanOpen:
      next.spanIsOpen = true
      push(next)
    case .spanClose:
      next.spanEnd = thread.isAfterGap ? thread.at : thread.end
      push(next)
    case .complement:
      next.extends = true
      push(next)
    case .sentenceStart:
      let at = Int(thread.at)
      if at < lattice.count, lattice.beginsSentence(at) { push(next) }
    case .sentenceEnd:
      if thread.fillers == 0, lattice.endsSentence(Int(thread.at)) { push(next) }
    case .notHere(let symbol):
      if thread.fillers == 0, !lattice.carries(symbol, at: Int(thread.at), symbols) { push(next) }
    case .notBefore(let symbol):
      let here = Int(thread.start)
      if !lattice.carries(symbol, before: here, symbols) { push(next) }
    case .gap(let most, let crossing): skip(most, crossing: crossing, next, lattice)
    }
  }

  private mutating func skip(_ most: Int32, crossing: Bool, _ thread: Thread, _ lattice: Lattice) {
    var next = thread
    push(next)
    next.fillers = 0
    next.isAfterGap = true
    let clause = lattice.clause[Int(thread.end) - 1]
    for _ in 0..<most {
      let at = Int(next.at)
      guard at + 1 < lattice.count, lattice.sentence[at + 1] == lattice.sentence[Int(thread.start)] else { return }
      if !crossing, lattice.clause[at + 1] != clause { return }
      next.at += 1
      next.skipped += 1
      push(next)
    }
  }

  private func emit(_ accept: Automaton.Accept, _ thread: Thread, into matches: inout [Match]) {
    let spanStart = thread.spanStart >= 0 ? thread.spanStart : thread.start
    let spanEnd = thread.spanEnd >= 0 ? thread.spanEnd : thread.end
    guard spanStart < spanEnd else { return }
    matches.append(
      Match(
        owner: accept.owner, pattern: accept.pattern, start: thread.start, end: thread.end, spanStart: spanStart,
        spanEnd: spanEnd, extends: thread.extends, specificity: accept.specificity, skipped: thread.skipped,
        named: thread.named))
  }
}
