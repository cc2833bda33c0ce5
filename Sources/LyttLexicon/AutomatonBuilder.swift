/// Builds the automaton pattern by pattern.
struct AutomatonBuilder {
  private(set) var automaton = Automaton()
  var symbols: SymbolTable
  private var refusals: [Pattern: Int32] = [:]
  private var patternCount: Int32 = 0

  init(symbols: SymbolTable) {
    self.symbols = symbols
    automaton.steps.reserveCapacity(32_768)
    automaton.accepts.reserveCapacity(32_768)
    automaton.consumes.reserveCapacity(32_768)
    _ = newState()
    _ = newState()
  }

  /// Adds one pattern below a root.
  mutating func add(
    _ pattern: Pattern, below root: Int32, owner: Automaton.Accept.Owner, genres: Automaton.GenreMask = .all
  ) throws(PatternParser.Fault) {
    var specificity: Int32 = 0
    let end = try build(pattern, from: root, first: true, &specificity)
    guard end != root else {
      throw PatternParser.Fault(problem: "the pattern matches nothing", fix: "let at least one word in it be needed")
    }
    patternCount += 1
    let accept = Automaton.Accept(owner: owner, pattern: patternCount, specificity: specificity, genres: genres)
    automaton.accepts[Int(end)] = (automaton.accepts[Int(end)] ?? []) + [accept]
  }

  /// The automaton when all patterns are in.
  func finished() -> Automaton {
    var automaton = automaton
    automaton.seal()
    return automaton
  }

  private mutating func newState() -> Int32 {
    automaton.steps.append(nil)
    automaton.accepts.append(nil)
    automaton.consumes.append(false)
    return Int32(automaton.steps.count - 1)
  }

  private mutating func build(
    _ pattern: Pattern, from state: Int32, first: Bool, _ specificity: inout Int32
  ) throws(PatternParser.Fault) -> Int32 {
    switch pattern {
    case .lexeme, .prefix, .suffix, .set, .any:
      specificity += pattern == .any ? 0 : 1
      return edge(from: state, over: try symbols.symbol(for: pattern), adjacent: false)
    case .exact(let words):
      specificity += Int32(words.count)
      var at = state
      for (i, word) in words.enumerated() {
        at = edge(from: at, over: try symbols.symbol(for: .exact([word])), adjacent: i > 0)
      }
      return at
    case .gap(let n, let crossing): return step(from: state, .gap(Int32(n), crossing: crossing))
    case .sentenceStart: return step(from: state, .sentenceStart)
    case .sentenceEnd: return step(from: state, .sentenceEnd)
    case .spanOpen: return step(from: state, .spanOpen)
    case .spanClose: return step(from: state, .spanClose)
    case .complement: return step(from: state, .complement)
    case .not(let inner):
      let symbol = try refused(inner)
      return step(from: state, first ? .notBefore(symbol) : .notHere(symbol))
    case .sequence(let parts):
      var at = state
      var first = first
      for part in parts {
        at = try build(part, from: at, first: first, &specificity)
        if part.takesToken { first = false }
      }
      return at
    case .optional(let inner):
      var none: Int32 = 0
      return join([try build(inner, from: state, first: first, &none), state])
    case .either(let all):
      if pattern.isSingleToken {
        specificity += 1
        return edge(from: state, over: try symbols.symbol(for: pattern), adjacent: false)
      }
      let single = all.filter(\.isSingleToken)
      var ends: [Int32] = []
      if single.count > 1 {
        ends.append(edge(from: state, over: try symbols.symbol(for: .either(single)), adjacent: false))
      }
      var least = Int32.max
      for part in all where single.count <= 1 || !part.isSingleToken {
        var inner: Int32 = 0
        ends.append(try build(part, from: state, first: first, &inner))
        least = min(least, inner)
      }
      specificity += single.count > 1 ? 1 : least
      return join(ends)
    case .both(let a, let b, let n):
      var other: Int32 = 0
      let gap = Pattern.gap(n, crossing: false)
      let one = try build(.sequence([a, gap, b]), from: state, first: first, &specificity)
      let two = try build(.sequence([b, gap, a]), from: state, first: first, &other)
      return join([one, two])
    }
  }

  /// The symbol that stands for what a `!` refuses: phrases are matched as members of a nameless set.
  private mutating func refused(_ inner: Pattern) throws(PatternParser.Fault) -> Int32 {
    if inner.isSingleToken || inner.isSet { return try symbols.symbol(for: inner) }
    if let known = refusals[inner] { return known }
    let symbol = symbols.newSymbol()
    refusals[inner] = symbol
    let members = if case .either(let all) = inner { all } else { [inner] }
    for member in members {
      if member.isSingleToken || member.isSet {
        symbols.addMember(try symbols.symbol(for: member), toSet: symbol)
      } else {
        try add(member, below: Automaton.phraseRoot, owner: .set(symbol))
      }
    }
    return symbol
  }

  private mutating func edge(from state: Int32, over symbol: Int32, adjacent: Bool) -> Int32 {
    let label = adjacent ? symbol | Automaton.adjacent : symbol
    let known = automaton.edges.target(from: state, over: label)
    if known >= 0 { return known }
    let target = newState()
    automaton.edges.insert(from: state, over: label, to: target)
    if !adjacent { automaton.consumes[Int(state)] = true }
    return target
  }

  private mutating func step(from state: Int32, _ step: Automaton.Step) -> Int32 {
    if let known = automaton.steps[Int(state)]?.first(where: { $0.step == step && step != .free }) {
      return known.target
    }
    let target = newState()
    link(state, step, target)
    return target
  }

  private mutating func link(_ state: Int32, _ step: Automaton.Step, _ target: Int32) {
    automaton.steps[Int(state)] = (automaton.steps[Int(state)] ?? []) + [(step, target)]
  }

  /// One state that goes on from all of these.
  private mutating func join(_ ends: [Int32]) -> Int32 {
    var different: [Int32] = []
    for end in ends where !different.contains(end) { different.append(end) }
    if different.count == 1 { return different[0] }
    let target = newState()
    for end in different { link(end, .free, target) }
    return target
  }
}

extension Pattern {
  var isSet: Bool { if case .set = self { true } else { false } }

  /// Whether a match of it takes tokens, so that what follows no longer stands first.
  var takesToken: Bool {
    switch self {
    case .not, .sentenceStart, .sentenceEnd, .spanOpen, .spanClose, .complement: false
    default: true
    }
  }
}
