/// Builds the automaton pattern by pattern.
struct AutomatonBuilder {
  struct State {
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
  /// What `!` refuses, with the symbols of that.
  private var refusals = RowTable<Int32>(expecting: 512)
  private var ofRefusal: [Int32] = []
  /// The ends of the groups that are being built, the innermost last.
  private var ends: [Int32] = []
  private var patternCount: Int32 = 0
  /// Of the pattern at hand.
  private var genres: Automaton.GenreMask = .all

  init(symbols: SymbolTable) {
    self.symbols = symbols
    states.reserveCapacity(131_072)
    steps.reserveCapacity(65_536)
    stepBefore.reserveCapacity(65_536)
    _ = newState()
    _ = newState()
  }

  /// All edges, with the states they leave.
  var edges: [(state: Int32, value: Automaton.Edge)] { table.edges }

  /// Adds all patterns of an entry or modifier.
  mutating func add(
    _ code: PatternCode, owner: Automaton.Accept.Owner, genres: Automaton.GenreMask
  ) throws(PatternParser.Fault) {
    symbols.read(code.words)
    try code.forEach(in: code.nodes.indices) { (at) throws(PatternParser.Fault) in
      try add(at, of: code, below: Automaton.root, owner: owner, genres: genres)
    }
  }

  /// Adds the members of a set: single words as members of its symbol, phrases as patterns of their own.
  mutating func add(_ set: WordSet) throws(PatternParser.Fault) {
    guard let symbol = symbols.symbol(ofSet: set.name) else { return }
    let code = set.code
    symbols.read(code.words)
    try code.forEach(in: code.nodes.indices) { (at) throws(PatternParser.Fault) in
      try add(member: at, of: code, toSet: symbol)
    }
  }

  private mutating func add(member at: Int, of code: PatternCode, toSet set: Int32) throws(PatternParser.Fault) {
    if code.nodes[at].isSingle || code.nodes[at].kind == .set {
      symbols.addMember(try symbols.symbol(for: at, of: code), toSet: set)
    } else {
      try add(at, of: code, below: Automaton.phraseRoot, owner: .set(set), genres: .all)
    }
  }

  private mutating func add(
    _ at: Int, of code: PatternCode, below root: Int32, owner: Automaton.Accept.Owner,
    genres: Automaton.GenreMask
  ) throws(PatternParser.Fault) {
    let outer = self.genres
    self.genres = genres
    defer { self.genres = outer }
    var specificity: Int32 = 0
    let end = try build(at, of: code, from: root, first: true, &specificity)
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
    _ at: Int, of code: PatternCode, from state: Int32, first: Bool, _ specificity: inout Int32
  ) throws(PatternParser.Fault) -> Int32 {
    let node = code.nodes[at]
    switch node.kind {
    case .lexeme, .form, .prefix, .suffix, .set, .any:
      specificity += node.kind == .any ? 0 : 1
      return edge(from: state, over: try symbols.symbol(for: at, of: code), adjacent: false)
    case .phrase:
      specificity += node.value
      var end = state
      for place in code.parts(of: at) {
        end = edge(from: end, over: try symbols.symbol(for: place, of: code), adjacent: place > at + 1)
      }
      return end
    case .gap: return step(from: state, .gap(Int32(node.length), crossing: node.isCrossing))
    case .sentenceStart: return step(from: state, .sentenceStart)
    case .sentenceEnd: return step(from: state, .sentenceEnd)
    case .spanOpen: return step(from: state, .spanOpen)
    case .spanClose: return step(from: state, .spanClose)
    case .complement: return step(from: state, .complement)
    case .not:
      let symbol = try refused(at + 1, of: code)
      return step(from: state, first ? .notBefore(symbol) : .notHere(symbol))
    case .sequence:
      var (end, first) = (state, first)
      try code.forEach(in: code.parts(of: at)) { (part) throws(PatternParser.Fault) in
        end = try build(part, of: code, from: end, first: first, &specificity)
        if code.nodes[part].takesToken { first = false }
      }
      return end
    case .optional:
      var none: Int32 = 0
      let outer = ends.count
      ends.append(try build(at + 1, of: code, from: state, first: first, &none))
      ends.append(state)
      return join(from: outer)
    case .either:
      if node.isSingle {
        specificity += 1
        return edge(from: state, over: try symbols.symbol(for: at, of: code), adjacent: false)
      }
      return try alternatives(at, of: code, from: state, first: first, &specificity)
    case .both:
      var other: Int32 = 0
      let (a, b) = (at + 1, code.next(after: at + 1))
      let one = try build(a, then: b, within: Int32(node.length), of: code, from: state, first: first, &specificity)
      let two = try build(b, then: a, within: Int32(node.length), of: code, from: state, first: first, &other)
      ends += [one, two]
      return join(from: ends.count - 2)
    }
  }

  /// One pattern, a gap and another pattern.
  private mutating func build(
    _ one: Int, then other: Int, within gap: Int32, of code: PatternCode, from state: Int32, first: Bool,
    _ specificity: inout Int32
  ) throws(PatternParser.Fault) -> Int32 {
    let middle = try build(one, of: code, from: state, first: first, &specificity)
    return try build(
      other, of: code, from: step(from: middle, .gap(gap, crossing: false)), first: false, &specificity)
  }

  /// A group, of which the single words share an edge.
  private mutating func alternatives(
    _ at: Int, of code: PatternCode, from state: Int32, first: Bool, _ specificity: inout Int32
  ) throws(PatternParser.Fault) -> Int32 {
    let outer = ends.count
    var singles = 0
    let parts = code.parts(of: at)
    code.forEach(in: parts) { if code.nodes[$0].isSingle { singles += 1 } }
    if singles > 1 {
      ends.append(edge(from: state, over: try symbols.symbol(ofSinglesIn: at, of: code), adjacent: false))
    }
    var least = Int32.max
    try code.forEach(in: parts) { (part) throws(PatternParser.Fault) in
      if singles > 1, code.nodes[part].isSingle { return }
      var inner: Int32 = 0
      ends.append(try build(part, of: code, from: state, first: first, &inner))
      least = min(least, inner)
    }
    specificity += singles > 1 ? 1 : least
    return join(from: outer)
  }

  /// The symbol that stands for what a `!` refuses: phrases are matched as members of a nameless set.
  private mutating func refused(_ at: Int, of code: PatternCode) throws(PatternParser.Fault) -> Int32 {
    let node = code.nodes[at]
    if node.isSingle || node.kind == .set { return try symbols.symbol(for: at, of: code) }
    let known = symbols.withKey(of: at, in: code) { refusals.id(of: $0) }
    if Int(known) < ofRefusal.count { return ofRefusal[Int(known)] }
    let symbol = symbols.newSymbol()
    ofRefusal.append(symbol)
    let members = node.kind == .either ? code.parts(of: at) : at..<code.next(after: at)
    try code.forEach(in: members) { (member) throws(PatternParser.Fault) in
      try add(member: member, of: code, toSet: symbol)
    }
    return symbol
  }

  private mutating func edge(from state: Int32, over symbol: Int32, adjacent: Bool) -> Int32 {
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

  /// One state that goes on from all of the last ends.
  private mutating func join(from outer: Int) -> Int32 {
    defer { ends.removeLast(ends.count - outer) }
    var seen = Set<Int32>()
    let target = Int32(states.count)
    let links = steps.count
    for place in outer..<ends.count {
      let end = ends[place]
      // Groups are small as a rule; a set is worth its making for large ones alone.
      if ends.count - outer > 16 ? !seen.insert(end).inserted : ends[outer..<place].contains(end) { continue }
      stepBefore.append(-1)
      steps.append((end, (.free, target)))
    }
    guard steps.count - links > 1 else {
      steps.removeLast(steps.count - links)
      stepBefore.removeLast(stepBefore.count - links)
      return ends[outer]
    }
    return newState()
  }
}
