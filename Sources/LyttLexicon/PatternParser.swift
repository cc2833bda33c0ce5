/// Reads patterns from the lines of a file into rows of nodes.
struct PatternParser {
  /// What is wrong and how to mend it; the caller knows the file and the line.
  struct Fault: Error {
    let problem: String
    let fix: String
  }

  /// The patterns read, one after another.
  var nodes: [PatternNode] = []
  /// The words they name.
  private(set) var words = RowTable<UInt8>(expecting: 512)
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var end = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads a whole line as one pattern.
  mutating func parse(_ line: Range<Int>) throws(Fault) {
    (at, end) = (line.lowerBound, line.upperBound)
    let first = nodes.count
    try sequence(depth: 0)
    guard at == end else {
      throw Fault(problem: "'\(Character(UnicodeScalar(bytes[at])))' closes nothing", fix: "take it out or open it")
    }
    if nodes[first].kind == .sequence { try checkSpan(nodes[(first + 1)...]) }
  }

  /// Reads a row of patterns as in a set, each atom a member of its own; answers how many there are.
  mutating func parseMembers(_ line: Range<Int>) throws(Fault) -> Int {
    (at, end) = (line.lowerBound, line.upperBound)
    let first = nodes.count
    let count = try row(depth: 0)
    guard at == end else { throw Fault(problem: "a bracket closes nothing", fix: "take it out") }
    guard count == 1, nodes[first].kind == .sequence else { return count }
    nodes.remove(at: first)
    return self.count(from: first)
  }

  /// How many patterns stand from a place on.
  private func count(from first: Int) -> Int {
    var (count, at) = (0, first)
    while at < nodes.count { (count, at) = (count + 1, at + 1 + (nodes[at].hasParts ? Int(nodes[at].value) : 0)) }
    return count
  }

  private func checkSpan(_ parts: ArraySlice<PatternNode>) throws(Fault) {
    var (opens, closes, place, isInOrder) = (0, 0, parts.startIndex, true)
    while place < parts.endIndex {
      switch parts[place].kind {
      case .spanOpen: opens += 1
      case .spanClose: (closes, isInOrder) = (closes + 1, opens == 1)
      default: break
      }
      place += 1 + (parts[place].hasParts ? Int(parts[place].value) : 0)
    }
    if opens == closes, opens <= 1, isInOrder { return }
    throw Fault(problem: "the span brackets do not pair", fix: "write one '[' and one ']' after it")
  }

  /// Puts a node before those that follow from a place, which become its parts.
  private mutating func wrap(_ kind: PatternNode.Kind, from place: Int, length: Int = 0) {
    let below = Int32(nodes.count - place)
    nodes.insert(PatternNode(kind: kind, length: Int16(length), value: below), at: place)
  }

  private mutating func sequence(depth: Int) throws(Fault) {
    let first = nodes.count
    if try row(depth: depth) > 1 { wrap(.sequence, from: first) }
  }

  /// Reads the parts of a row and answers how many there are.
  private mutating func row(depth: Int) throws(Fault) -> Int {
    guard depth < 20 else { throw Self.tooDeep }
    var (count, last, joined) = (0, nodes.count, 0)
    while true {
      skipBlanks()
      guard at < end, bytes[at] != UInt8(ascii: ")"), bytes[at] != UInt8(ascii: "|") else { break }
      if bytes[at] == UInt8(ascii: "&") {
        at += 1
        joined += 1
        let distance = number() ?? 4
        guard count > 0 else { throw Fault(problem: "'&' has nothing on its left", fix: "write 'a & b'") }
        // Each doubles the ways: «a & b & c» is both orders of both orders.
        guard joined <= 8 else { throw Self.tooDeep }
        skipBlanks()
        try atom(depth: depth)
        wrap(.both, from: last, length: distance)
      } else {
        (last, joined) = (nodes.count, 0)
        count += 1
        try atom(depth: depth)
      }
    }
    guard count > 0 else { throw Fault(problem: "an empty pattern", fix: "write a word, or take it out") }
    return count
  }

  private static let tooDeep = Fault(problem: "brackets nest too deep", fix: "use a set")

  private mutating func atom(depth: Int) throws(Fault) {
    let first = nodes.count
    try primary(depth: depth)
    if at < end, bytes[at] == UInt8(ascii: "?") {
      at += 1
      wrap(.optional, from: first)
    }
  }

  private mutating func primary(depth: Int) throws(Fault) {
    guard at < end else { throw Fault(problem: "the pattern stops short", fix: "write the missing word") }
    switch bytes[at] {
    case UInt8(ascii: "("): return try alternatives(depth: depth)
    case UInt8(ascii: "\""): return try quoted()
    case UInt8(ascii: "!"):
      guard depth < 20 else { throw Self.tooDeep }
      at += 1
      let first = nodes.count
      try primary(depth: depth + 1)
      return wrap(.not, from: first)
    case UInt8(ascii: "["): return mark(.spanOpen)
    case UInt8(ascii: "]"): return mark(.spanClose)
    case UInt8(ascii: "^"): return mark(.sentenceStart)
    case UInt8(ascii: "$"): return mark(.sentenceEnd)
    case UInt8(ascii: ">"):
      guard at + 1 < end, bytes[at + 1] == UInt8(ascii: ">") else {
        throw Fault(problem: "a lone '>'", fix: "write '>>'")
      }
      at += 1
      return mark(.complement)
    case UInt8(ascii: "."): return gap()
    default: return try word()
    }
  }

  private mutating func mark(_ kind: PatternNode.Kind) {
    at += 1
    nodes.append(PatternNode(kind: kind))
  }

  private mutating func alternatives(depth: Int) throws(Fault) {
    let first = nodes.count
    nodes.append(PatternNode(kind: .either))
    var (count, isSingle) = (0, true)
    repeat {
      at += 1
      let alternative = nodes.count
      try sequence(depth: depth + 1)
      (count, isSingle) = (count + 1, isSingle && nodes[alternative].isSingle)
      guard at < end else { throw Fault(problem: "'(' is not closed", fix: "write ')'") }
    } while bytes[at] != UInt8(ascii: ")")
    at += 1
    if count == 1 {
      nodes.remove(at: first)
    } else {
      nodes[first].isSingle = isSingle
      nodes[first].value = Int32(nodes.count - first - 1)
    }
    // «(snill|grei)/a»: the class of every lexeme in it that has none of its own.
    guard at + 1 < end, bytes[at] == UInt8(ascii: "/") else { return }
    guard let kind = LexemeClass(rawValue: bytes[at + 1]) else {
      throw Fault(problem: "'/\(Character(UnicodeScalar(bytes[at + 1])))' is no word class", fix: "write /v, /n or /a")
    }
    at += 2
    classify(from: first, as: kind)
  }

  /// Gives a class to every lexeme that has none, but for those that are refused or stand in either order.
  private mutating func classify(from first: Int, as kind: LexemeClass) {
    var place = first
    while place < nodes.count {
      switch nodes[place].kind {
      case .lexeme where nodes[place].wordClass == nil: nodes[place].wordClass = kind
      case .not, .both: place += Int(nodes[place].value)
      default: break
      }
      place += 1
    }
  }

  private mutating func quoted() throws(Fault) {
    let first = nodes.count
    var from = at + 1
    at = from
    while at < end, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == 0x20 {
        cut(from..<at)
        from = at + 1
      }
      at += 1
    }
    guard at < end else { throw Fault(problem: "a quotation mark is not closed", fix: "write the closing '\"'") }
    cut(from..<at)
    at += 1
    switch nodes.count - first {
    case 0: throw Fault(problem: "an empty quotation", fix: "write the words, or take it out")
    case 1: break
    default: wrap(.phrase, from: first)
    }
  }

  /// A quoted word without the marks round it, which texts have as tokens of their own: `"jo, takk"`, `"«kanskje»"`.
  private mutating func cut(_ word: Range<Int>) {
    var (from, to) = (word.lowerBound, word.upperBound)
    while from + 1 < to, isGuillemet(from) {
      addQuotationMark()
      from += 2
    }
    while to - from > 1 {
      if bytes[to - 1] == UInt8(ascii: ",") { to -= 1 } else if isGuillemet(to - 2) { to -= 2 } else { break }
    }
    if from < to { add(.form, from..<to) }
    while to < word.upperBound {
      if bytes[to] == UInt8(ascii: ",") {
        add(.form, to..<to + 1)
        to += 1
      } else {
        addQuotationMark()
        to += 2
      }
    }
  }

  private mutating func addQuotationMark() {
    let word = withUnsafeBytes(of: UInt8(ascii: "\"")) { words.id(of: $0.assumingMemoryBound(to: UInt8.self)) }
    nodes.append(PatternNode(kind: .form, isSingle: true, value: word))
  }

  /// Whether « or » stands here.
  private func isGuillemet(_ place: Int) -> Bool {
    bytes[place] == 0xC2 && (bytes[place + 1] == 0xAB || bytes[place + 1] == 0xBB)
  }

  private mutating func add(_ kind: PatternNode.Kind, _ word: Range<Int>, _ wordClass: LexemeClass? = nil) {
    nodes.append(
      PatternNode(
        kind: kind, wordClass: wordClass, isSingle: kind != .set,
        value: words.id(of: UnsafeBufferPointer(rebasing: bytes[word]))))
  }

  private mutating func gap() {
    let first = at
    while at < end, bytes[at] == UInt8(ascii: ".") { at += 1 }
    let dots = at - first
    if dots == 1 { return add(.form, first..<at) }
    nodes.append(
      PatternNode(kind: .gap, isCrossing: dots > 2, length: Int16(number() ?? (dots == 2 ? 3 : 6))))
  }

  private mutating func number() -> Int? {
    var value: Int?
    while at < end, case let digit = bytes[at] &- 0x30, digit < 10, (value ?? 0) < 100 {
      value = (value ?? 0) * 10 + Int(digit)
      at += 1
    }
    return value
  }

  private mutating func word() throws(Fault) {
    let from = at
    while at < end, !Self.isDelimiter(bytes[at]) { at += 1 }
    guard from < at else {
      throw Fault(problem: "'\(Character(UnicodeScalar(bytes[from])))' stands alone", fix: "put it in quotation marks")
    }
    let (first, last, count) = (bytes[from], bytes[at - 1], at - from)
    // Quotation marks of any shape are folded to the straight one.
    if count == 2, isGuillemet(from) { return addQuotationMark() }
    if first == UInt8(ascii: "@"), count > 1 { return add(.set, from + 1..<at) }
    if first == UInt8(ascii: "_"), count == 1 { return nodes.append(PatternNode(kind: .any)) }
    if first == UInt8(ascii: "*"), count > 1 { return add(.suffix, from + 1..<at) }
    if last == UInt8(ascii: "*"), count > 1 { return add(.prefix, from..<at - 1) }
    if count > 2, bytes[at - 2] == UInt8(ascii: "/") {
      guard let kind = LexemeClass(rawValue: last) else {
        throw Fault(problem: "'/\(Character(UnicodeScalar(last)))' is no word class", fix: "write /v, /n or /a")
      }
      return add(.lexeme, from..<at - 2, kind)
    }
    if bytes[from..<at].contains(UInt8(ascii: "*")) {
      throw Fault(problem: "'*' stands inside a word", fix: "write it first or last")
    }
    add(.lexeme, from..<at)
  }

  @inline(__always)
  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: ">"):
      true
    default: false
    }
  }

  private mutating func skipBlanks() {
    while at < end, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
  }
}
