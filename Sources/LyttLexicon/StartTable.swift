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
    fileprivate let bits: Int32

    init(want: Automaton.Want, target: Int32, conditions: Int32, isNamed: Bool, opensSpan: Bool) {
      self.want = want
      self.target = target
      bits = conditions << 2 | (isNamed ? 2 : 0) | (opensSpan ? 1 : 0)
    }

    fileprivate init(want: Automaton.Want, target: Int32, bits: Int32) {
      self.want = want
      self.target = target
      self.bits = bits
    }

    fileprivate var conditions: Int32 { bits >> 2 }
    /// Whether the word is named by the pattern rather than any word.
    public var isNamed: Bool { bits & 2 != 0 }
    /// Whether the span begins at the word.
    public var opensSpan: Bool { bits & 1 != 0 }
  }

  /// All ways, grouped by the symbol of the first word.
  public let starts: [Start]
  private let firsts: [Int32]
  private let conditions: StateRows<Automaton.Step>

  /// The ways from a state.
  init(_ automaton: Automaton, from root: Int32) {
    var found: [(state: Int32, value: Start)] = []
    var waiting: [(state: Int32, opens: Bool, conditions: Int32)] = [(root, false, 0)]
    var most: Int32 = 0
    var rows: [[Automaton.Step]] = [[]]
    while let path = waiting.popLast() {
      for place in automaton.edges(from: path.state) {
        let edge = automaton.edge(place)
        if edge.isAdjacent { continue }
        let start = Start(
          want: automaton.want(edge.target), target: edge.target, conditions: path.conditions,
          isNamed: edge.symbol != SymbolTable.anyWord, opensSpan: path.opens)
        found.append((edge.symbol, start))
        most = max(most, edge.symbol)
      }
      for place in automaton.steps(from: path.state) {
        let (step, target) = automaton.step(place)
        switch step {
        case .spanOpen: waiting.append((target, true, path.conditions))
        case .notBefore, .notHere, .sentenceStart, .sentenceEnd:
          rows.append(rows[Int(path.conditions)] + [step])
          waiting.append((target, path.opens, Int32(rows.count - 1)))
        case .gap, .spanClose, .complement, .free:
          waiting.append((target, path.opens, path.conditions))
        }
      }
    }
    let ways = StateRows(found, states: Int(most) + 1).sorted { $0.target < $1.target }
    firsts = ways.first
    starts = ways.values
    conditions = StateRows(
      rows.enumerated().flatMap { row, steps in steps.map { (Int32(row), $0) } }, states: rows.count)
  }

  /// The places in ``starts`` of a word that carries a symbol; empty where nothing begins so.
  public func range(_ symbol: Int32) -> Range<Int32> {
    Int(symbol) + 1 < firsts.count ? firsts[Int(symbol)]..<firsts[Int(symbol) + 1] : 0..<0
  }

  /// What must hold at the word: steps that ask about the text and take nothing.
  public func conditions(of start: Start) -> ArraySlice<Automaton.Step> {
    conditions.values[conditions.places(of: start.conditions)]
  }

  init(_ reader: inout ByteReader) throws(ByteReader.Damage) {
    let ways = try StateRows(&reader) { (reader) throws(ByteReader.Damage) in
      let wants = try reader.column()
      let (targets, bits) = (try reader.column(beside: wants), try reader.column(beside: wants))
      return (0..<wants.count).map {
        Start(want: Automaton.Want(bits: UInt32(bitPattern: wants[$0])), target: targets[$0], bits: bits[$0])
      }
    }
    (firsts, starts) = (ways.first, ways.values)
    conditions = try StateRows(&reader) { (reader) throws(ByteReader.Damage) in
      let steps = try StepColumns(&reader)
      return try (0..<steps.kinds.count).map { (place) throws(ByteReader.Damage) in try steps[place] }
    }
  }

  func write(to writer: inout ByteWriter) {
    writer.put(counts: firsts)
    writer.put(column: starts.map { Int32(bitPattern: $0.want.bits) })
    writer.put(column: starts.map(\.target))
    writer.put(column: starts.map(\.bits))
    writer.put(counts: conditions.first)
    writer.put(steps: conditions.values)
  }
}
