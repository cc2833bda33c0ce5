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
    let bytes = bytes
    try bytes.withUnsafeBufferPointer { (file) throws(LexiconError) in
      var patterns = PatternParser(file)
      var from = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      while from < file.count {
        var end = from
        while end < file.count, file[end] != 0x0A { end += 1 }
        line += 1
        try read(Self.content(of: from..<end, in: file), &patterns)
        from = end + 1
      }
      try finish(&patterns)
      let words = WordList(patterns.words)
      for i in entries.indices { entries[i].written = PatternCode(nodes: entries[i].code.nodes, words: words) }
      for i in modifiers.indices { modifiers[i].written = PatternCode(nodes: modifiers[i].code.nodes, words: words) }
      for i in sets.indices { sets[i].written = PatternCode(nodes: sets[i].code.nodes, words: words) }
    }
  }

  /// The words are known when the whole file is read.
  private static let noWords = WordList(RowTable(expecting: 0))

  /// The line without comment and trailing blanks.
  private static func content(of line: Range<Int>, in file: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let from = line.lowerBound
    var end = line.upperBound
    if from < end, file[from] == UInt8(ascii: "#") { return from..<from }
    var hash = from + 2
    while hash < end {
      if file[hash] == UInt8(ascii: "#"), file[hash - 1] == 0x20, file[hash - 2] == 0x20 { end = hash }
      hash += 1
    }
    while end > from, file[end - 1] == 0x20 || file[end - 1] == 0x09 || file[end - 1] == 0x0D { end -= 1 }
    return from..<end
  }

  private mutating func read(_ content: Range<Int>, _ patterns: inout PatternParser) throws(LexiconError) {
    guard let first = content.first else { return }
    if bytes[first] == 0x20 || bytes[first] == 0x09 {
      let start = content.first { bytes[$0] != 0x20 && bytes[$0] != 0x09 } ?? content.upperBound
      try readIndented(start..<content.upperBound, &patterns)
    } else {
      try finish(&patterns)
      try readHead(bytes[content])
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

  private mutating func readIndented(
    _ content: Range<Int>, _ patterns: inout PatternParser
  ) throws(LexiconError) {
    guard let head else { throw error("an indented line belongs to nothing", "write the entry's name line above it") }
    if let (label, wanted) = Self.label(bytes[content]) {
      if withExamples { examples.append(try example(bytes[content].dropFirst(label.utf8.count), wanted)) }
      return
    }
    var count = 1
    do {
      if case .set = head { count = try patterns.parseMembers(content) } else { try patterns.parse(content) }
    } catch {
      throw self.error(error.problem, error.fix)
    }
    if withExamples { patternLines += repeatElement(line, count: count) }
  }

  /// What an example's line begins with.
  private static func label(_ content: ArraySlice<UInt8>) -> (String, Example.Wanted)? {
    guard let first = content.first, first == 0x6A || first == 0x6E || first == 0x73 else { return nil }
    let all: [(String, Example.Wanted)] = [("ja:", .fires), ("snu:", .turns), ("nei:", .silent)]
    return all.first { content.starts(with: $0.0.utf8) }
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
  private mutating func finish(_ patterns: inout PatternParser) throws(LexiconError) {
    guard let head else { return }
    defer {
      self.head = nil
      patterns.nodes.removeAll(keepingCapacity: true)
      patternLines = []
      examples = []
    }
    let code = PatternCode(nodes: Array(patterns.nodes[...]), words: Self.noWords)
    switch head {
    case .set(let name, let at):
      try needPatterns(head, patterns)
      sets.append(WordSet(name: name, written: code, memberLines: patternLines, file: file, line: at))
    case .entry(let polarity, let name, let attributes, let at):
      guard let cue else { return }
      let id = "\(cue.rawValue)/\(name)"
      if attributes.off {
        removed.insert(id)
        return
      }
      try needPatterns(head, patterns)
      entries.append(
        Entry(
          cue: cue, polarity: polarity, id: id, actor: attributes.actor, genre: attributes.genre(else: .comment),
          turns: attributes.turns, needsQuestion: attributes.question, isWeak: attributes.weak,
          beats: attributes.beats, written: code, patternLines: patternLines, examples: examples, file: file,
          line: at))
    case .modifier(let name, let attributes, let at):
      guard let kind else { return }
      let id = "\(kind)/\(name)"
      if attributes.off {
        removed.insert(id)
        return
      }
      try needPatterns(head, patterns)
      modifiers.append(
        Modifier(
          kind: kind, id: id, effect: attributes.effect, side: attributes.side, reach: attributes.reach,
          takesSpan: attributes.span ?? (attributes.effect == .turn || attributes.effect == .minus),
          isNegation: attributes.negation, targets: attributes.targets, spares: attributes.spares,
          polarity: attributes.polarity, genre: attributes.genre(else: .comment), revives: attributes.revives,
          needsQuestion: attributes.question, stop: attributes.stop, written: code, patternLines: patternLines,
          examples: examples, file: file, line: at))
    }
  }

  private func needPatterns(_ head: Head, _ patterns: PatternParser) throws(LexiconError) {
    guard patterns.nodes.isEmpty else { return }
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
