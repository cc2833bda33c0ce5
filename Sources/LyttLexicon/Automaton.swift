public import LyttModel

/// One automaton for all patterns of a lexicon: a trie over symbols in which patterns share their beginnings.
///
/// The work at a token is one look-up for each symbol of the token and each state that is alive there; it does not grow with
/// the number of entries that do not begin like the text.
public struct Automaton: Sendable {
  /// A step that takes no token.
  public enum Step: Hashable, Sendable {
    /// Skip up to so many tokens.
    case gap(Int32, crossing: Bool)
    /// The token here does not carry the symbol.
    case notHere(Int32)
    /// The token before does not carry the symbol.
    case notBefore(Int32)
    /// A sentence begins here.
    case sentenceStart
    /// A sentence ends here.
    case sentenceEnd
    /// The span begins here.
    case spanOpen
    /// The span ends here.
    case spanClose
    /// The span goes on over the complement.
    case complement
    /// Nothing is asked.
    case free
  }

  /// What a complete match says.
  public struct Accept: Hashable, Sendable {
    /// What the pattern belongs to.
    public enum Owner: Hashable, Sendable {
      /// An entry, by its index in the lexicon.
      case entry(Int32)
      /// A modifier, by its index in the lexicon.
      case modifier(Int32)
      /// A phrase in a set, by the set's symbol.
      case set(Int32)
    }
    /// Whose pattern matched.
    public let owner: Owner
    /// The pattern's number, unique in the automaton.
    public let pattern: Int32
    /// How many words the pattern names: of two matches of one length the more specific wins.
    public let specificity: Int32
    /// The genres of text that it speaks of.
    public let genres: GenreMask
  }

  /// A set of genres, so that entries for agents' texts are not followed in comments, nor the other way round.
  public struct GenreMask: OptionSet, Hashable, Sendable {
    /// A bit a genre.
    public let rawValue: UInt8
    /// Both genres.
    public static let all = GenreMask(rawValue: 3)

    /// Wraps the bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The mask of one genre; `nil` stands for all.
    public init(_ genre: Genre?) {
      switch genre {
      case .comment: self.init(rawValue: 1)
      case .agent: self.init(rawValue: 2)
      case nil: self = .all
      }
    }
  }

  /// Where matching of entries and modifiers begins.
  public static let root: Int32 = 0
  /// Where matching of the phrases in sets begins.
  public static let phraseRoot: Int32 = 1
  /// Set in a label when no filler may stand before the token.
  public static let adjacent: Int32 = 1 << 30

  // Matching lives in another module and asks these for every token: they are inlined there.
  @usableFromInline var edges: EdgeTable
  @usableFromInline var steps: [[(step: Step, target: Int32)]?]
  @usableFromInline var accepts: [[Accept]?]
  @usableFromInline var consumes: [Bool]
  /// The edges of each state in a row, for states with few of them.
  @usableFromInline var firstEdge: [Int32] = []
  @usableFromInline var labels: [Int32] = []
  @usableFromInline var targets: [Int32] = []
  @usableFromInline var ahead: [Want] = []
  private var startTables: [StartTable] = []

  init() {
    edges = EdgeTable(capacity: 65_536)
    (steps, accepts, consumes) = ([], [], [])
  }

  /// The state reached over a symbol, or -1.
  @inlinable @inline(__always)
  public func target(from state: Int32, over symbol: Int32) -> Int32 { edges.target(from: state, over: symbol) }

  /// The places of a state's edges, for ``label(_:)`` and ``target(_:)``.
  @inlinable @inline(__always)
  public func edges(from state: Int32) -> Range<Int> { Int(firstEdge[Int(state)])..<Int(firstEdge[Int(state) + 1]) }

  /// The symbol of an edge, with ``adjacent`` set where no filler may stand before it.
  @inlinable @inline(__always)
  public func label(_ edge: Int) -> Int32 { labels[edge] }

  /// The state an edge leads to.
  @inlinable @inline(__always)
  public func target(_ edge: Int) -> Int32 { targets[edge] }

  /// Lays the edges out by state, once all are there.
  mutating func seal() {
    firstEdge = Array(repeating: 0, count: steps.count + 1)
    edges.forEach { state, _, _ in firstEdge[Int(state) + 1] += 1 }
    for state in 0..<steps.count { firstEdge[state + 1] += firstEdge[state] }
    labels = Array(repeating: 0, count: edges.count)
    targets = labels
    var next = firstEdge
    edges.forEach { state, label, target in
      let place = Int(next[Int(state)])
      labels[place] = label
      targets[place] = target
      next[Int(state)] += 1
    }
    ahead = wants()
    startTables = [StartTable(self, from: Self.root), StartTable(self, from: Self.phraseRoot)]
  }

  /// The ways in from a root.
  public func starts(from root: Int32) -> StartTable { startTables[Int(root)] }

  /// What a state asks for next.
  @inlinable @inline(__always)
  public func want(_ state: Int32) -> Want { ahead[Int(state)] }

  /// The steps without a token that leave a state.
  @inlinable @inline(__always)
  public func steps(from state: Int32) -> [(step: Step, target: Int32)]? { steps[Int(state)] }

  /// What is complete in a state.
  @inlinable @inline(__always)
  public func accepts(in state: Int32) -> [Accept]? { accepts[Int(state)] }

  /// Whether the state waits for a token before which fillers may stand.
  @inlinable @inline(__always)
  public func mayFill(_ state: Int32) -> Bool { consumes[Int(state)] }

  /// The number of states.
  public var stateCount: Int { steps.count }
}
