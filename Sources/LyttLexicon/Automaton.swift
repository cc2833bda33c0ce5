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

  /// A way over a token.
  public struct Edge: Sendable {
    /// The symbol, with ``Automaton/adjacent`` set where no filler may stand before the token.
    public let label: Int32
    /// The state it leads to.
    public let target: Int32

    /// The symbol that the token carries.
    @inlinable @inline(__always)
    public var symbol: Int32 { label & ~Automaton.adjacent }
    /// Whether no filler may stand before the token.
    @inlinable @inline(__always)
    public var isAdjacent: Bool { label & Automaton.adjacent != 0 }
  }

  // Matching lives in another module and asks these for every token: they are inlined there.
  @usableFromInline let edges: StateRows<Edge>
  @usableFromInline let steps: StateRows<(step: Step, target: Int32)>
  @usableFromInline let accepts: StateRows<Accept>
  @usableFromInline let consumes: [Bool]
  @usableFromInline var ahead: [Want]
  @usableFromInline var masks: [SymbolMask]
  /// Rows of symbols, each with their number before it.
  @usableFromInline var fewSymbols: [Int32]
  var startTables: [StartTable]

  /// The number of states.
  public let stateCount: Int

  /// Lays out what a builder has found.
  init(_ builder: AutomatonBuilder) {
    stateCount = builder.states.count
    edges = StateRows(builder.edges, states: stateCount).sorted { $0.label < $1.label }
    steps = StateRows(builder.steps, states: stateCount)
    accepts = StateRows(builder.accepts, states: stateCount)
    consumes = Self.consumes(edges)
    (ahead, masks, fewSymbols, startTables) = ([], [], [], [])
    lookAhead(genres: builder.states.map(\.genres))
    startTables = [StartTable(self, from: Self.root), StartTable(self, from: Self.phraseRoot)]
  }

  /// Which states wait for a token before which fillers may stand.
  static func consumes(_ edges: StateRows<Edge>) -> [Bool] {
    var consumes = Array(repeating: false, count: edges.first.count - 1)
    for state in consumes.indices {
      // Labels are in order: those of neighbours come last.
      let first = Int(edges.first[state])
      consumes[state] = first < Int(edges.first[state + 1]) && !edges.values[first].isAdjacent
    }
    return consumes
  }

  /// The first place in a range whose label is no less than this one.
  @inlinable
  public func place(of label: Int32, in range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    return edges.values.withUnsafeBufferPointer { edges in
      while low < high {
        let middle = (low &+ high) / 2
        if edges[middle].label < label { low = middle &+ 1 } else { high = middle }
      }
      return low
    }
  }

  /// The places of a state's edges, by label.
  @inlinable @inline(__always)
  public func edges(from state: Int32) -> Range<Int> { edges.places(of: state) }

  /// The edge at a place.
  @inlinable @inline(__always)
  public func edge(_ place: Int) -> Edge { edges.values[place] }

  /// The ways in from a root.
  public func starts(from root: Int32) -> StartTable { startTables[Int(root)] }

  /// What a state asks for next.
  @inlinable @inline(__always)
  public func want(_ state: Int32) -> Want { ahead[Int(state)] }

  /// The symbols that a state with few of them can go on over.
  @inlinable @inline(__always)
  public func few(_ place: Int32) -> ArraySlice<Int32> {
    fewSymbols[Int(place)..<Int(place) + Int(fewSymbols[Int(place) - 1])]
  }

  /// The symbols that a state with many of them can go on over.
  @inlinable @inline(__always)
  public func mask(_ index: Int32) -> SymbolMask { masks[Int(index)] }

  /// The places of the steps without a token that leave a state.
  @inlinable @inline(__always)
  public func steps(from state: Int32) -> Range<Int> { steps.places(of: state) }

  /// The step at a place.
  @inlinable @inline(__always)
  public func step(_ place: Int) -> (step: Step, target: Int32) { steps.values[place] }

  /// The places of what is complete in a state.
  @inlinable @inline(__always)
  public func accepts(in state: Int32) -> Range<Int> { accepts.places(of: state) }

  /// What is complete at a place.
  @inlinable @inline(__always)
  public func accept(_ place: Int) -> Accept { accepts.values[place] }

  /// Whether the state waits for a token before which fillers may stand.
  @inlinable @inline(__always)
  public func mayFill(_ state: Int32) -> Bool { consumes[Int(state)] }
}
