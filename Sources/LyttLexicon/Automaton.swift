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
    /// Whether the span goes on over the complement.
    public let extends: Bool
    /// How many words the pattern names: of two matches of one length the more specific wins.
    public let specificity: Int32
  }

  /// Where matching of entries and modifiers begins.
  public static let root: Int32 = 0
  /// Where matching of the phrases in sets begins.
  public static let phraseRoot: Int32 = 1
  /// Set in a label when no filler may stand before the token.
  public static let adjacent: Int32 = 1 << 30

  var edges: EdgeTable
  private var outgoing = OutgoingEdges()
  var steps: [[(step: Step, target: Int32)]?] = []
  var accepts: [[Accept]?] = []
  var consumes: [Bool] = []

  /// An automaton without patterns.
  init() {
    edges = EdgeTable(capacity: 65_536)
    steps.reserveCapacity(65_536)
    accepts.reserveCapacity(65_536)
    consumes.reserveCapacity(65_536)
  }

  /// The state reached over a symbol, or -1.
  @inline(__always)
  public func target(from state: Int32, over symbol: Int32) -> Int32 { edges.target(from: state, over: symbol) }

  /// The labels and targets of a state with few edges, as a range for ``label(at:)`` and ``target(at:)``; `nil` for one
  /// with many.
  @inline(__always)
  public func fewEdges(from state: Int32) -> Range<Int>? {
    let range = Int(outgoing.starts[Int(state)])..<Int(outgoing.starts[Int(state) + 1])
    return range.count <= OutgoingEdges.few ? range : nil
  }

  /// The label of an edge; ``adjacent`` may be set in it.
  @inline(__always)
  public func label(at edge: Int) -> Int32 { outgoing.labels[edge] }

  /// The target of an edge.
  @inline(__always)
  public func target(at edge: Int) -> Int32 { outgoing.targets[edge] }

  /// Lays the edges out for matching, when all patterns are in.
  mutating func layOut() { outgoing = OutgoingEdges(edges, states: steps.count) }

  /// The steps without a token that leave a state.
  @inline(__always)
  public func steps(from state: Int32) -> [(step: Step, target: Int32)]? { steps[Int(state)] }

  /// What is complete in a state.
  @inline(__always)
  public func accepts(in state: Int32) -> [Accept]? { accepts[Int(state)] }

  /// Whether the state waits for a token before which fillers may stand.
  @inline(__always)
  public func mayFill(_ state: Int32) -> Bool { consumes[Int(state)] }

  /// The number of states.
  public var stateCount: Int { steps.count }
}
