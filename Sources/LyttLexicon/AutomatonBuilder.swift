/// Builds the automaton pattern by pattern.
struct AutomatonBuilder {
  struct State {
    /// Whether it waits for a token before which fillers may stand.
    var consumes = false
    /// The genres of all patterns that go through it.
    var genres: Automaton.GenreMask = []
    /// The last of its steps that ask for something: patterns share those.
    var lastStep: Int32 = -1
  }

  private(set) var states: [State] = []
  private(set) var steps: [(state: Int32, value: (step: Automaton.Step, target: Int32))] = []
  private(set) var accepts: [(state: Int32, value: Automaton.Accept)] = []
  var symbols: SymbolTable
  private var table = EdgeTable(expecting: 131_072)
  private var stepBefore: [Int32] = []
  private var refusals: [Pattern: Int32] = [:]
  private var patternCount: Int32 = 0
  /// Of the pattern at hand.
  private var genres: Automaton.GenreMask = .all

  init(symbols: SymbolTable) {
    self.symbols = symbols
    states.reserveCapacity(131_072)
    _ = newState()
    _ = newState()
  }

  /// All edges, with the states they leave.
  var edges: [(state: Int32, value: Automaton.Edge)] { table.edges }

  /// Adds all patterns of an entry or modifier.
  mutating func add(
    _ code: PatternCode, owner: Automaton.Accept.Owner, genres: Automaton.GenreMask
  ) throws(PatternParser.Fault) {
    try code.withView { (view) throws(PatternParser.Fault) in
      var at = 0
      while at < view.nodes.count {
        try add(at, of: view, below: Automaton.root, owner: owner, genres: genres)
        at = view.next(after: at)
      }
    }
  }

  /// Adds the members of a set: single words as members of its symbol, phrases as patterns of their own.
  mutating func add(_ set: WordSet) throws(PatternParser.Fault) {
    guard let symbol = symbols.symbol(ofSet: set.name) else { return }
    try set.code.withView { (view) throws(PatternParser.Fault) in
      var at = 0
      while at < view.nodes.count {
        try add(member: at, of: view, toSet: symbol)
        at = view.next(after: at)
      }
    }
  }

  private mutating func add(member at: Int, of view: PatternCode.View, toSet set: Int32) throws(PatternParser.Fault) {
    if view.nodes[at].isSingle || view.nodes[at].kind == .set {
      symbols.addMember(try symbols.symbol(for: at, of: view), toSet: set)
    } else {
      try add(at, of: view, below: Automaton.phraseRoot, owner: .set(set), genres: .all)
    }
  }

  private mutating func add(
    _ at: Int, of view: PatternCode.View, below root: Int32, owner: Automaton.Accept.Owner,
    genres: Automaton.GenreMask
  ) throws(PatternParser.Fault) {
    let outer = self.genres
    self.genres = genres
    defer { self.genres = outer }
    var specificity: Int32 = 0
    let end = try build(at, of: view, from: root, first: true, &specificity)
    guard end != root else {
      throw PatternParser.Fault(problem: "the pattern matches nothing", fix: "let at least one word in it be needed")
    }
    patternCount += 1
    let accept = Automaton.Accept(owner: owner, pattern: patternCount, specificity: specificity, genres: genres)
    accepts.append((end, accept))
  }

  private mutating func newState() -> Int32 {
    states.append(State(genres: genres))
    table.addState()
    return Int32(states.count - 1)
  }

  private mutating func build(
    _ at: Int, of view: PatternCode.View, from state: Int32, first: Bool, _ specificity: inout Int32
  ) throws(PatternParser.Fault) -> Int32 {
    let node = view.nodes[at]
    switch node.kind {
    case .lexeme, .form, .prefix, .suffix, .set, .any:
      specificity += node.kind == .any ? 0 : 1
      return edge(from: state, over: try symbols.symbol(for: at, of: view), adjacent: false)
    case .phrase:
      specificity += node.value
      var end = state
      for place in at + 1...at + Int(node.count) {
        end = edge(from: end, over: try symbols.symbol(for: place, of: view), adjacent: place > at + 1)
      }
      return end
    case .gap: return step(from: state, .gap(node.value, crossing: node.isCrossing))
    case .sentenceStart: return step(from: state, .sentenceStart)
    case .sentenceEnd: return step(from: state, .sentenceEnd)
    case .spanOpen: return step(from: state, .spanOpen)
    case .spanClose: return step(from: state, .spanClose)
    case .complement: return step(from: state, .complement)
    case .not:
      let symbol = try refused(at + 1, of: view)
      return step(from: state, first ? .notBefore(symbol) : .notHere(symbol))
    case .sequence:
      var (end, place, first) = (state, at + 1, first)
      for _ in 0..<node.value {
        end = try build(place, of: view, from: end, first: first, &specificity)
        if view.nodes[place].takesToken { first = false }
        place = view.next(after: place)
      }
      return end
    case .optional:
      var none: Int32 = 0
      return join([try build(at + 1, of: view, from: state, first: first, &none), state])
    case .either:
      if node.isSingle {
        specificity += 1
        return edge(from: state, over: try symbols.symbol(for: at, of: view), adjacent: false)
      }
      return join(try alternatives(at, of: view, from: state, first: first, &specificity))
    case .both:
      var other: Int32 = 0
      let (a, b) = (at + 1, view.next(after: at + 1))
      let one = try build(a, then: b, within: node.value, of: view, from: state, first: first, &specificity)
      let two = try build(b, then: a, within: node.value, of: view, from: state, first: first, &other)
      return join([one, two])
    }
  }

  /// One pattern, a gap and another pattern.
  private mutating func build(
    _ one: Int, then other: Int, within gap: Int32, of view: PatternCode.View, from state: Int32, first: Bool,
    _ specificity: inout Int32
  ) throws(PatternParser.Fault) -> Int32 {
    let middle = try build(one, of: view, from: state, first: first, &specificity)
    return try build(
      other, of: view, from: step(from: middle, .gap(gap, crossing: false)), first: false, &specificity)
  }

  /// The ends of a group: its single words share an edge.
  private mutating func alternatives(
    _ at: Int, of view: PatternCode.View, from state: Int32, first: Bool, _ specificity: inout Int32
  ) throws(PatternParser.Fault) -> [Int32] {
    var ends: [Int32] = []
    var singles = 0
    var place = at + 1
    for _ in 0..<view.nodes[at].value {
      if view.nodes[place].isSingle { singles += 1 }
      place = view.next(after: place)
    }
    if singles > 1 {
      ends.append(edge(from: state, over: try symbols.symbol(ofSinglesIn: at, of: view), adjacent: false))
    }
    var least = Int32.max
    place = at + 1
    for _ in 0..<view.nodes[at].value {
      if singles <= 1 || !view.nodes[place].isSingle {
        var inner: Int32 = 0
        ends.append(try build(place, of: view, from: state, first: first, &inner))
        least = min(least, inner)
      }
      place = view.next(after: place)
    }
    specificity += singles > 1 ? 1 : least
    return ends
  }

  /// The symbol that stands for what a `!` refuses: phrases are matched as members of a nameless set.
  private mutating func refused(_ at: Int, of view: PatternCode.View) throws(PatternParser.Fault) -> Int32 {
    let node = view.nodes[at]
    if node.isSingle || node.kind == .set { return try symbols.symbol(for: at, of: view) }
    let tree = view.tree(at)
    if let known = refusals[tree] { return known }
    let symbol = symbols.newSymbol()
    refusals[tree] = symbol
    guard node.kind == .either else {
      try add(member: at, of: view, toSet: symbol)
      return symbol
    }
    var place = at + 1
    for _ in 0..<node.value {
      try add(member: place, of: view, toSet: symbol)
      place = view.next(after: place)
    }
    return symbol
  }

  private mutating func edge(from state: Int32, over symbol: Int32, adjacent: Bool) -> Int32 {
    if !adjacent { states[Int(state)].consumes = true }
    let label = adjacent ? symbol | Automaton.adjacent : symbol
    let known = table.target(from: state, over: label)
    if known >= 0 { return visited(known) }
    let target = newState()
    table.add(from: state, over: label, to: target)
    return target
  }

  private mutating func visited(_ state: Int32) -> Int32 {
    states[Int(state)].genres.formUnion(genres)
    return state
  }

  private mutating func step(from state: Int32, _ step: Automaton.Step) -> Int32 {
    let last = states[Int(state)].lastStep
    var known = last
    while known >= 0 {
      if steps[Int(known)].value.step == step { return visited(steps[Int(known)].value.target) }
      known = stepBefore[Int(known)]
    }
    let target = newState()
    states[Int(state)].lastStep = Int32(steps.count)
    stepBefore.append(last)
    steps.append((state, (step, target)))
    return target
  }

  /// One state that goes on from all of these.
  private mutating func join(_ ends: [Int32]) -> Int32 {
    var different: [Int32] = []
    if ends.count <= 16 {
      for end in ends where !different.contains(end) { different.append(end) }
    } else {
      var seen = Set<Int32>()
      different = ends.filter { seen.insert($0).inserted }
    }
    if different.count == 1 { return different[0] }
    let target = newState()
    for end in different {
      stepBefore.append(-1)
      steps.append((end, (.free, target)))
    }
    return target
  }
}
