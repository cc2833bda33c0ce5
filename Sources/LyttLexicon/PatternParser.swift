/// Reads one pattern from the bytes of its line.
struct PatternParser {
  /// What is wrong and how to mend it; the caller knows the file and the line.
  struct Fault: Error {
    let problem: String
    let fix: String
  }

  private let bytes: ArraySlice<UInt8>
  private var at: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// Reads the whole line as one pattern.
  mutating func parse() throws(Fault) -> Pattern {
    let pattern = try sequence(depth: 0)
    guard at == bytes.endIndex else {
      throw Fault(problem: "'\(Character(UnicodeScalar(bytes[at])))' closes nothing", fix: "take it out or open it")
    }
    if case .sequence(let parts) = pattern { try checkSpan(parts) }
    return pattern
  }

  /// Reads a row of patterns as in a set: each atom a member of its own.
  mutating func parseMembers() throws(Fault) -> [Pattern] {
    let pattern = try sequence(depth: 0)
    guard at == bytes.endIndex else { throw Fault(problem: "a bracket closes nothing", fix: "take it out") }
    if case .sequence(let parts) = pattern { return parts }
    return [pattern]
  }

  private func checkSpan(_ parts: [Pattern]) throws(Fault) {
    let open = parts.indices.filter { parts[$0] == .spanOpen }
    let close = parts.indices.filter { parts[$0] == .spanClose }
    if open.count == close.count, open.count <= 1, open.isEmpty || open[0] < close[0] { return }
    throw Fault(problem: "the span brackets do not pair", fix: "write one '[' and one ']' after it")
  }

  private mutating func sequence(depth: Int) throws(Fault) -> Pattern {
    guard depth < 20 else { throw Fault(problem: "brackets nest too deep", fix: "use a set") }
    var parts: [Pattern] = []
    while true {
      skipBlanks()
      guard at < bytes.endIndex, bytes[at] != UInt8(ascii: ")"), bytes[at] != UInt8(ascii: "|") else { break }
      if bytes[at] == UInt8(ascii: "&") {
        at += 1
        let distance = number() ?? 4
        guard let left = parts.popLast() else {
          throw Fault(problem: "'&' has nothing on its left", fix: "write 'a & b'")
        }
        skipBlanks()
        parts.append(.both(left, try atom(depth: depth), distance))
      } else {
        parts.append(try atom(depth: depth))
      }
    }
    guard !parts.isEmpty else { throw Fault(problem: "an empty pattern", fix: "write a word, or take it out") }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func atom(depth: Int) throws(Fault) -> Pattern {
    var pattern = try primary(depth: depth)
    if at < bytes.endIndex, bytes[at] == UInt8(ascii: "?") {
      at += 1
      pattern = .optional(pattern)
    }
    return pattern
  }

  private mutating func primary(depth: Int) throws(Fault) -> Pattern {
    guard at < bytes.endIndex else { throw Fault(problem: "the pattern stops short", fix: "write the missing word") }
    switch bytes[at] {
    case UInt8(ascii: "("): return try alternatives(depth: depth)
    case UInt8(ascii: "\""): return try quoted()
    case UInt8(ascii: "!"):
      at += 1
      return .not(try primary(depth: depth))
    case UInt8(ascii: "["):
      at += 1
      return .spanOpen
    case UInt8(ascii: "]"):
      at += 1
      return .spanClose
    case UInt8(ascii: "^"):
      at += 1
      return .sentenceStart
    case UInt8(ascii: "$"):
      at += 1
      return .sentenceEnd
    case UInt8(ascii: ">"):
      guard at + 1 < bytes.endIndex, bytes[at + 1] == UInt8(ascii: ">") else {
        throw Fault(problem: "a lone '>'", fix: "write '>>'")
      }
      at += 2
      return .complement
    case UInt8(ascii: "."): return gap()
    default: return try word()
    }
  }

  private mutating func alternatives(depth: Int) throws(Fault) -> Pattern {
    at += 1
    var all: [Pattern] = []
    while true {
      all.append(try sequence(depth: depth + 1))
      guard at < bytes.endIndex else { throw Fault(problem: "'(' is not closed", fix: "write ')'") }
      at += 1
      if bytes[at - 1] == UInt8(ascii: ")") { break }
    }
    let group: Pattern = all.count == 1 ? all[0] : .either(all)
    // «(snill|grei)/a»: the class of every lexeme in it that has none of its own.
    guard at + 1 < bytes.endIndex, bytes[at] == UInt8(ascii: "/") else { return group }
    guard let kind = LexemeClass(rawValue: bytes[at + 1]) else {
      throw Fault(problem: "'/\(Character(UnicodeScalar(bytes[at + 1])))' is no word class", fix: "write /v, /n or /a")
    }
    at += 2
    return group.with(kind)
  }

  private mutating func quoted() throws(Fault) -> Pattern {
    guard let end = bytes[(at + 1)...].firstIndex(of: UInt8(ascii: "\"")) else {
      throw Fault(problem: "a quotation mark is not closed", fix: "write the closing '\"'")
    }
    let words = bytes[(at + 1)..<end].split(separator: UInt8(ascii: " ")).flatMap { Self.cut($0) }
    at = end + 1
    guard !words.isEmpty else { throw Fault(problem: "an empty quotation", fix: "write the words, or take it out") }
    return .exact(words)
  }

  /// A quoted word without the marks round it, which texts have as tokens of their own: `"jo, takk"`, `"«kanskje»"`.
  private static func cut(_ word: ArraySlice<UInt8>) -> [String] {
    var (body, before, after) = (word, [String](), [String]())
    while body.starts(with: "«".utf8) || body.starts(with: "»".utf8) {
      before.append("\"")
      body = body.dropFirst(2)
    }
    while body.count > 1 {
      if body.last == UInt8(ascii: ",") {
        after.insert(",", at: 0)
        body = body.dropLast()
      } else if body.suffix(2).elementsEqual("«".utf8) || body.suffix(2).elementsEqual("»".utf8) {
        after.insert("\"", at: 0)
        body = body.dropLast(2)
      } else {
        break
      }
    }
    return before + (body.isEmpty ? [] : [String(decoding: body, as: UTF8.self)]) + after
  }

  private mutating func gap() -> Pattern {
    var dots = 0
    while at < bytes.endIndex, bytes[at] == UInt8(ascii: ".") { (dots, at) = (dots + 1, at + 1) }
    if dots == 1 { return .exact(["."]) }
    let length = number()
    return dots == 2 ? .gap(length ?? 3, crossing: false) : .gap(length ?? 6, crossing: true)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while at < bytes.endIndex, case let digit = bytes[at] &- 0x30, digit < 10, (value ?? 0) < 100 {
      value = (value ?? 0) * 10 + Int(digit)
      at += 1
    }
    return value
  }

  private mutating func word() throws(Fault) -> Pattern {
    let from = at
    while at < bytes.endIndex, !Self.isDelimiter(bytes[at]) { at += 1 }
    let raw = bytes[from..<at]
    guard let first = raw.first, let last = raw.last else {
      throw Fault(problem: "'\(Character(UnicodeScalar(bytes[from])))' stands alone", fix: "put it in quotation marks")
    }
    // Quotation marks of any shape are folded to the straight one.
    if raw.elementsEqual("«".utf8) || raw.elementsEqual("»".utf8) { return .exact(["\""]) }
    if first == UInt8(ascii: "@"), raw.count > 1 { return .set(String(decoding: raw.dropFirst(), as: UTF8.self)) }
    if first == UInt8(ascii: "_"), raw.count == 1 { return .any }
    if first == UInt8(ascii: "*"), raw.count > 1 { return .suffix(String(decoding: raw.dropFirst(), as: UTF8.self)) }
    if last == UInt8(ascii: "*"), raw.count > 1 { return .prefix(String(decoding: raw.dropLast(), as: UTF8.self)) }
    if raw.count > 2, raw[raw.endIndex - 2] == UInt8(ascii: "/") {
      guard let kind = LexemeClass(rawValue: last) else {
        throw Fault(problem: "'/\(Character(UnicodeScalar(last)))' is no word class", fix: "write /v, /n or /a")
      }
      return .lexeme(String(decoding: raw.dropLast(2), as: UTF8.self), kind)
    }
    if raw.contains(UInt8(ascii: "*")) {
      throw Fault(problem: "'*' stands inside a word", fix: "write it first or last")
    }
    return .lexeme(String(decoding: raw, as: UTF8.self), nil)
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: ">"):
      true
    default: false
    }
  }

  private mutating func skipBlanks() {
    while at < bytes.endIndex, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
  }
}
