import LyttModel

/// Reads lexicon files line by line into entries, modifiers and sets.
struct LexiconParser: Sendable {
  private(set) var entries: [Entry] = []
  private(set) var modifiers: [Modifier] = []
  private(set) var sets: [WordSet] = []
  /// Ids that a later file takes away with `off`.
  private(set) var removed: Set<String> = []

  private let file: String
  private let bytes: [UInt8]
  private let withExamples: Bool
  private var line = 0
  private var cue: CueID?
  private var kind: String?
  private var head: Head?
  private var patterns: [Pattern] = []
  private var patternLines: [Int] = []
  private var examples: [Example] = []

  private enum Head: Sendable {
    case entry(Polarity, name: String, Attributes, line: Int)
    case modifier(name: String, Attributes, line: Int)
    case set(name: String, line: Int)

    var line: Int {
      switch self {
      case .entry(_, _, _, let line), .modifier(_, _, let line), .set(_, let line): line
      }
    }
  }

  init(_ source: LexiconFile, withExamples: Bool) {
    file = source.name
    bytes = source.bytes
    self.withExamples = withExamples
  }

  /// Reads the whole file.
  mutating func parse() throws(LexiconError) {
    var from = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { from = 3 }
    while from < bytes.count {
      let end = bytes[from...].firstIndex(of: 0x0A) ?? bytes.count
      line += 1
      try read(content(of: bytes[from..<end]))
      from = end + 1
    }
    try finish()
  }

  /// The line without comment and trailing blanks.
  private func content(of raw: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var slice = raw
    if slice.first == UInt8(ascii: "#") { return [] }
    var i = slice.startIndex
    while let hash = slice[i...].firstIndex(of: UInt8(ascii: "#")) {
      if hash >= slice.startIndex + 2, slice[hash - 1] == 0x20, slice[hash - 2] == 0x20 {
        slice = slice[..<hash]
        break
      }
      i = hash + 1
    }
    while let last = slice.last, last == 0x20 || last == 0x09 || last == 0x0D { slice = slice.dropLast() }
    return slice
  }

  private mutating func read(_ content: ArraySlice<UInt8>) throws(LexiconError) {
    guard let first = content.first else { return }
    if first == 0x20 || first == 0x09 {
      try readIndented(content.drop { $0 == 0x20 || $0 == 0x09 })
    } else {
      try finish()
      try readHead(content)
    }
  }

  private mutating func readHead(_ content: ArraySlice<UInt8>) throws(LexiconError) {
    let words = content.split { $0 == 0x20 || $0 == 0x09 }.map { String(decoding: $0, as: UTF8.self) }
    guard words.count >= 2 else {
      throw error(
        "'\(words.first ?? "")' needs a name", "write 'cue ID', 'set NAME', 'modifier KIND', '+ NAME' or '- NAME'")
    }
    switch words[0] {
    case "cue": (cue, kind) = (CueID(words[1]), nil)
    case "modifier": (kind, cue) = (words[1], nil)
    case "set": head = .set(name: words[1], line: line)
    case "+", "-":
      guard cue != nil else { throw error("an entry before any cue", "write 'cue ID' above it") }
      let polarity: Polarity = words[0] == "+" ? .positive : .negative
      head = .entry(polarity, name: words[1], try attributes(words[2...]), line: line)
    case "~":
      guard kind != nil else { throw error("a modifier before any kind", "write 'modifier KIND' above it") }
      head = .modifier(name: words[1], try attributes(words[2...]), line: line)
    default:
      throw error(
        "'\(words[0])' begins nothing", "begin with cue, set, modifier, +, - or ~; indent patterns by two spaces")
    }
  }

  private mutating func readIndented(_ content: ArraySlice<UInt8>) throws(LexiconError) {
    guard let head else { throw error("an indented line belongs to nothing", "write the entry's name line above it") }
    for (label, wanted) in [("ja:", Example.Wanted.fires), ("snu:", .turns), ("nei:", .silent)]
    where content.starts(with: label.utf8) {
      if withExamples { examples.append(try example(content.dropFirst(label.utf8.count), wanted)) }
      return
    }
    if !withExamples, patterns.isEmpty { patterns.reserveCapacity(8) }
    var parser = PatternParser(content)
    do {
      if case .set = head {
        patterns += try parser.parseMembers()
      } else {
        patterns.append(try parser.parse())
      }
    } catch {
      throw self.error(error.problem, error.fix)
    }
    if withExamples {
      patternLines += repeatElement(line, count: patterns.count - patternLines.count)
    }
  }

  private func example(_ bytes: ArraySlice<UInt8>, _ wanted: Example.Wanted) throws(LexiconError) -> Example {
    var text = String.UnicodeScalarView()
    var (open, close): (Int?, Int?) = (nil, nil)
    var count = 0
    for scalar in String(decoding: bytes.drop { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "[" where open == nil: open = count
      case "]" where open != nil && close == nil: close = count
      default:
        text.append(scalar)
        count += 1
      }
    }
    guard (open == nil) == (close == nil), count > 0 else {
      throw error("the example's brackets do not pair, or it is empty", "write '[' and ']' round the expected span")
    }
    return Example(wanted: wanted, text: String(text), span: open.map { $0..<close! }, line: line)
  }

  /// Closes what the last head began.
  private mutating func finish() throws(LexiconError) {
    guard let head else { return }
    defer {
      self.head = nil
      patterns = []
      patternLines = []
      examples = []
    }
    switch head {
    case .set(let name, let at):
      try needPatterns(head)
      sets.append(WordSet(name: name, members: patterns, memberLines: patternLines, file: file, line: at))
    case .entry(let polarity, let name, let attributes, let at):
      guard let cue else { return }
      let id = "\(cue.rawValue)/\(name)"
      if attributes.off {
        removed.insert(id)
        return
      }
      try needPatterns(head)
      entries.append(
        Entry(
          cue: cue, polarity: polarity, id: id, actor: attributes.actor, genre: attributes.genre(else: .comment),
          turns: attributes.turns, needsQuestion: attributes.question, isWeak: attributes.weak,
          beats: attributes.beats, patterns: patterns, patternLines: patternLines, examples: examples, file: file,
          line: at))
    case .modifier(let name, let attributes, let at):
      guard let kind else { return }
      let id = "\(kind)/\(name)"
      if attributes.off {
        removed.insert(id)
        return
      }
      try needPatterns(head)
      modifiers.append(
        Modifier(
          kind: kind, id: id, effect: attributes.effect, side: attributes.side, reach: attributes.reach,
          takesSpan: attributes.span ?? (attributes.effect == .turn || attributes.effect == .minus),
          isNegation: attributes.negation, targets: attributes.targets, spares: attributes.spares,
          polarity: attributes.polarity, genre: attributes.genre(else: .comment), revives: attributes.revives,
          needsQuestion: attributes.question,
          stop: attributes.stop, patterns: patterns, patternLines: patternLines, examples: examples, file: file,
          line: at))
    }
  }

  private func needPatterns(_ head: Head) throws(LexiconError) {
    guard patterns.isEmpty else { return }
    throw LexiconError(
      file: file, line: head.line, problem: "there is no pattern below this line",
      fix: "write at least one, indented by two spaces")
  }

  private func attributes(_ words: ArraySlice<String>) throws(LexiconError) -> Attributes {
    var result = Attributes()
    for word in words {
      if let wanted = result.take(word) { throw error("the attribute '\(word)' is not known here", wanted) }
    }
    return result
  }

  private func error(_ problem: String, _ fix: String) -> LexiconError {
    LexiconError(file: file, line: line, problem: problem, fix: fix)
  }
}
