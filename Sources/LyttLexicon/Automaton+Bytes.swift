// How an automaton lies in bytes: columns of integers. Cases of enumerations are written as numbers of their own.
extension Automaton {
  init(_ reader: inout ByteReader) throws(ByteReader.Damage) {
    edges = try StateRows(&reader) { (reader) throws(ByteReader.Damage) in
      let labels = try reader.column()
      let targets = try reader.column(beside: labels)
      return (0..<labels.count).map { Edge(written: labels[$0], target: targets[$0]) }
    }
    steps = try StateRows(&reader) { (reader) throws(ByteReader.Damage) in
      let steps = try StepColumns(&reader)
      let targets = try reader.column(beside: steps.kinds)
      return try (0..<targets.count).map { (place) throws(ByteReader.Damage) in (try steps[place], targets[place]) }
    }
    accepts = try StateRows(&reader) { (reader) throws(ByteReader.Damage) in
      let kinds = try reader.column()
      let (owners, patterns) = (try reader.column(beside: kinds), try reader.column(beside: kinds))
      let specificities = try reader.column(beside: kinds)
      return try (0..<kinds.count).map { (place) throws(ByteReader.Damage) in
        Accept(
          owner: try Accept.Owner(kind: kinds[place] >> 2, owners[place]), pattern: patterns[place],
          specificity: specificities[place], genres: GenreMask(rawValue: UInt8(kinds[place] & 3)))
      }
    }
    let wants = try reader.column()
    ahead = (0..<wants.count).map { Want(bits: UInt32(bitPattern: wants[$0])) }
    let maskWords = try reader.column()
    masks = (0..<maskWords.count / 8).map { mask in SymbolMask { maskWords[8 * mask + $0] } }
    fewSymbols = try reader.numbers()
    startTables = [try StartTable(&reader), try StartTable(&reader)]
    stateCount = wants.count
    guard [edges.first.count, steps.first.count, accepts.first.count].allSatisfy({ $0 == wants.count + 1 }) else {
      throw ByteReader.Damage()
    }
    consumes = Self.consumes(edges)
  }

  func write(to writer: inout ByteWriter) {
    writer.put(counts: edges.first)
    writer.put(column: edges.values.map(\.written))
    writer.put(column: edges.values.map(\.target))
    writer.put(counts: steps.first)
    writer.put(steps: steps.values.map(\.step))
    writer.put(column: steps.values.map(\.target))
    writer.put(counts: accepts.first)
    writer.put(column: accepts.values.map { $0.owner.numbers.kind << 2 | Int32($0.genres.rawValue) })
    writer.put(column: accepts.values.map { $0.owner.numbers.index })
    writer.put(column: accepts.values.map(\.pattern))
    writer.put(column: accepts.values.map(\.specificity))
    writer.put(column: ahead.map { Int32(bitPattern: $0.bits) })
    writer.put(column: masks.flatMap(\.words))
    writer.put(column: fewSymbols)
    for table in startTables { table.write(to: &writer) }
  }
}

extension StateRows {
  /// The counts, then what `values` reads.
  init(
    _ reader: inout ByteReader, _ values: (inout ByteReader) throws(ByteReader.Damage) -> [Value]
  ) throws(ByteReader.Damage) {
    let first = try reader.firsts()
    let values = try values(&reader)
    guard first.last == Int32(values.count) else { throw ByteReader.Damage() }
    self.init(first: first, values: values)
  }
}

extension Automaton.Edge {
  /// The label with the mark of neighbours last, which takes less room.
  fileprivate var written: Int32 { symbol << 1 | (isAdjacent ? 1 : 0) }

  fileprivate init(written: Int32, target: Int32) {
    self.init(label: written >> 1 | (written & 1 != 0 ? Automaton.adjacent : 0), target: target)
  }
}

extension Automaton.Accept.Owner {
  fileprivate var numbers: (kind: Int32, index: Int32) {
    switch self {
    case .entry(let index): (0, index)
    case .modifier(let index): (1, index)
    case .set(let symbol): (2, symbol)
    }
  }

  fileprivate init(kind: Int32, _ index: Int32) throws(ByteReader.Damage) {
    switch kind {
    case 0: self = .entry(index)
    case 1: self = .modifier(index)
    case 2: self = .set(index)
    default: throw ByteReader.Damage()
    }
  }
}

extension SymbolMask {
  fileprivate var words: [Int32] {
    (0..<8).map { Int32(truncatingIfNeeded: bits[$0 / 2] >> UInt64(32 * ($0 % 2))) }
  }

  fileprivate init(_ word: (Int) -> Int32) {
    for place in 0..<8 { bits[place / 2] |= UInt64(UInt32(bitPattern: word(place))) << UInt64(32 * (place % 2)) }
  }
}

/// Steps as two numbers each.
struct StepColumns {
  let kinds: ByteReader.Column
  private let arguments: ByteReader.Column

  init(_ reader: inout ByteReader) throws(ByteReader.Damage) {
    kinds = try reader.column()
    arguments = try reader.column(beside: kinds)
  }

  subscript(place: Int) -> Automaton.Step {
    get throws(ByteReader.Damage) {
      switch kinds[place] {
      case 0: .free
      case 1: .gap(arguments[place], crossing: false)
      case 2: .gap(arguments[place], crossing: true)
      case 3: .notHere(arguments[place])
      case 4: .notBefore(arguments[place])
      case 5: .sentenceStart
      case 6: .sentenceEnd
      case 7: .spanOpen
      case 8: .spanClose
      case 9: .complement
      default: throw ByteReader.Damage()
      }
    }
  }
}

extension ByteWriter {
  mutating func put(steps: [Automaton.Step]) {
    let numbers = steps.map { step -> (kind: Int32, argument: Int32) in
      switch step {
      case .free: (0, 0)
      case .gap(let length, let isCrossing): (isCrossing ? 2 : 1, length)
      case .notHere(let symbol): (3, symbol)
      case .notBefore(let symbol): (4, symbol)
      case .sentenceStart: (5, 0)
      case .sentenceEnd: (6, 0)
      case .spanOpen: (7, 0)
      case .spanClose: (8, 0)
      case .complement: (9, 0)
      }
    }
    put(column: numbers.map(\.kind))
    put(column: numbers.map(\.argument))
  }
}
