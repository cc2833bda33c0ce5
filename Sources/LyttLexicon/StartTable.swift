/// The ways into the automaton by the first word: what a match may begin with, and what must hold before that word.
///
/// A pattern may begin with steps that take no word (`!x`, a sentence start, optional words). They are gone through once
/// here, so that a word of a text meets only the patterns that it may begin.
public struct StartTable: Sendable {
  /// One way over a first word.
  public struct Start: Sendable {
    /// What the state after the word asks for next; beside it, since most starts end there.
    public let want: Automaton.Want
    /// The state after the word.
    public let target: Int32
    /// Whether the word is named by the pattern rather than any word.
    public let isNamed: Bool
    /// Whether the span begins at the word.
    public let opensSpan: Bool
    /// What must hold at the word: steps that ask about the text and take nothing.
    public let conditions: [Automaton.Step]
  }

  /// All ways, grouped by the symbol of the first word.
  public private(set) var starts: [Start] = []
  private var rangeOfSymbol: [Int32: Range<Int32>] = [:]

  /// The ways from a state.
  init(_ automaton: Automaton, from root: Int32) {
    var found: [(symbol: Int32, start: Start)] = []
    var waiting: [(state: Int32, opens: Bool, conditions: [Automaton.Step])] = [(root, false, [])]
    while let path = waiting.popLast() {
      for place in automaton.edges(from: path.state) where automaton.label(place) & Automaton.adjacent == 0 {
        let symbol = automaton.label(place)
        found.append(
          (
            symbol,
            Start(
              want: automaton.want(automaton.target(place)), target: automaton.target(place),
              isNamed: symbol != SymbolTable.anyWord, opensSpan: path.opens,
              conditions: path.conditions)
          ))
      }
      for (step, target) in automaton.steps(from: path.state) ?? [] {
        switch step {
        case .spanOpen: waiting.append((target, true, path.conditions))
        case .notBefore, .notHere, .sentenceStart, .sentenceEnd:
          waiting.append((target, path.opens, path.conditions + [step]))
        case .gap, .spanClose, .complement, .free:
          waiting.append((target, path.opens, path.conditions))
        }
      }
    }
    found.sort { ($0.symbol, $0.start.target) < ($1.symbol, $1.start.target) }
    starts = found.map(\.start)
    var first = 0
    for i in found.indices where i + 1 == found.count || found[i + 1].symbol != found[i].symbol {
      rangeOfSymbol[found[i].symbol] = Int32(first)..<Int32(i + 1)
      first = i + 1
    }
  }

  /// The places in ``starts`` of a word that carries a symbol; empty where nothing begins so.
  public func range(_ symbol: Int32) -> Range<Int32> { rangeOfSymbol[symbol] ?? 0..<0 }
}
