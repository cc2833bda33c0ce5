/// Makes tokens of the chunks that the word rules give, with the abbreviation lists and the chunks around.
///
/// The rules in `lexicons/text/words.rules` know shapes; what needs a list or a neighbour is here: whether a stop belongs
/// to the word before it, whether an inner stop is an abbreviation, an address or a missing space, and where a hyphen
/// belongs.
struct WordCutter {
  let text: UnsafePointer<UInt8>
  let ends: UnsafePointer<Int32>
  let rules: UnsafePointer<UInt8>
  let chunks: Int
  let lists: Abbreviations
  /// Whether a single quote that opened a quotation is still open.
  var quoteIsOpen = false

  /// The numbers of the rules in `words.rules`.
  enum Rule {
    static let mark: UInt8 = 1
    static let sign: UInt8 = 2
    static let space: UInt8 = 3
    static let marks: UInt8 = 4
    static let dash: UInt8 = 5
    static let word: UInt8 = 10
    static let dotted: UInt8 = 11
    static let joined: UInt8 = 12
    static let range: UInt8 = 13
    static let number: UInt8 = 20
    static let signed: UInt8 = 21
    static let url: UInt8 = 30
    static let hostAndPath: UInt8 = 31
    static let mail: UInt8 = 32
    static let mention: UInt8 = 33
    static let hashtag: UInt8 = 34
    static let emoji: UInt8 = 40
    static let emoticon: UInt8 = 41
  }

  func start(_ chunk: Int) -> Int { chunk == 0 ? 0 : Int(ends[chunk - 1]) }
  func end(_ chunk: Int) -> Int { Int(ends[chunk]) }
  func rule(_ chunk: Int) -> UInt8 { chunk >= 0 && chunk < chunks ? rules[chunk] : Rule.space }

  /// Whether a chunk is this one byte.
  func isByte(_ byte: UInt8, at chunk: Int) -> Bool {
    chunk >= 0 && chunk < chunks && end(chunk) - start(chunk) == 1 && text[start(chunk)] == byte
  }

  /// Cuts the whole text.
  mutating func cut(into tokens: inout TokenBuilder) {
    var chunk = 0
    while chunk < chunks {
      let (from, to) = (start(chunk), end(chunk))
      let rule = rules[chunk]
      chunk += 1
      switch rule {
      case Rule.word:
        if Scalars.isDigit(text[from]) { run(from, to, &tokens) } else { tokens.append(.word, from, to) }
      case Rule.space: tokens.space()
      case Rule.mark, 0: mark(from, to, &chunk, &tokens)
      case Rule.sign: tokens.append(.symbol, from, to)
      case Rule.marks: tokens.append(.punctuation, from, to)
      case Rule.dash: dash(from, to, &chunk, &tokens)
      case Rule.range: run(from, to, &tokens)
      case Rule.number: number(from, to, &chunk, &tokens)
      case Rule.signed: signed(from, to, chunk, &tokens)
      case Rule.dotted: dotted(from, to, &chunk, &tokens)
      case Rule.joined: joined(from, to, &tokens)
      case Rule.hostAndPath: hostAndPath(from, to, &tokens)
      case Rule.url: tokens.append(.url, from, to)
      case Rule.mail: tokens.append(.mail, from, to)
      case Rule.mention: tokens.append(.mention, from, to)
      case Rule.hashtag: tokens.append(.hashtag, from, to)
      case Rule.emoji: tokens.append(.emoji, from, to)
      case Rule.emoticon: emoticon(from, to, &chunk, &tokens)
      default: tokens.append(.symbol, from, to)
      }
    }
  }

  // MARK: Marks

  /// A single mark: a stop or an apostrophe may belong to the word before it.
  private mutating func mark(_ from: Int, _ to: Int, _ chunk: inout Int, _ tokens: inout TokenBuilder) {
    let byte = text[from]
    if byte == UInt8(ascii: "."), to - from == 1, tokens.touches(from) {
      if let kind = stopBelongs(to: tokens, before: lookahead(chunk)) {
        tokens.extendLast(to: to, as: kind)
        return
      }
    } else if Scalars.isApostrophe(text, from, to) {
      // Hans' bil: the genitive of a name in -s, unless the apostrophe closes a quotation.
      let touchesNext = chunk < chunks && rules[chunk] != Rule.space
      if !quoteIsOpen, tokens.touches(from), tokens.lastKind == .word, tokens.lastFoldedEnds(in: "sxz") {
        tokens.extendLast(to: to, as: .word)
        return
      }
      quoteIsOpen = !quoteIsOpen && touchesNext && !tokens.touches(from)
    }
    tokens.append(Self.isSign(byte) || byte == 0xC2 && text[from + 1] == 0xA7 ? .symbol : .punctuation, from, to)
  }

  /// Whether a mark by Unicode is a sign to us: % & # @ *.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "*"): true
    default: false
    }
  }

  /// A hyphen or dash: `for-` and `og -etternavn` keep theirs, as does `«Rock»-spill`.
  private func dash(_ from: Int, _ to: Int, _ chunk: inout Int, _ tokens: inout TokenBuilder) {
    let isHyphen = to - from == 1
    if isHyphen, tokens.touches(from), hyphenTrails(tokens, chunk) {
      tokens.extendLast(to: to, as: .word)
    } else if isHyphen, rule(chunk) == Rule.word, hyphenLeads(from, tokens) {
      tokens.append(.word, from, end(chunk))
      chunk += 1
    } else {
      tokens.append(.punctuation, from, to)
    }
  }

  /// «for- og etternavn», «kultur-, idretts- og …», «1950- og 60-tallet»; not «bra- men dyrt», «26 juli-10 august».
  private func hyphenTrails(_ tokens: borrowing TokenBuilder, _ chunk: Int) -> Bool {
    guard tokens.lastKind == .word || tokens.lastKind == .number else { return false }
    if isByte(UInt8(ascii: ","), at: chunk) || isByte(UInt8(ascii: "/"), at: chunk) { return tokens.lastKind == .word }
    guard rule(chunk) == Rule.space else { return false }
    let next = lookahead(chunk)
    guard next.kind == .word, !next.isNewLine, !next.isUpper else {
      return next.kind == .word && !next.isNewLine && tokens.lastKind == .word
    }
    let isLink = ["og", "eller", "til", "samt"].contains { next.equals($0, in: text) }
    return isLink || tokens.lastKind == .word && !tokens.opens(next, lists)
  }

  /// «Singstar»-fantaster after a closing quote or bracket; «skuespillere og -filmar» after a conjunction.
  private func hyphenLeads(_ from: Int, _ tokens: borrowing TokenBuilder) -> Bool {
    if tokens.touches(from) { return tokens.lastKind == .punctuation && tokens.lastFoldedEnds(in: "\")]'") }
    return tokens.lastKind == .word && ["og", "eller", "samt"].contains { tokens.lastFolded(is: $0) }
  }

  // MARK: Numbers

  /// What begins with a digit is a word if it has a letter (80-tallet, 3D); else hyphens part numbers (2004-2007).
  private func run(_ from: Int, _ to: Int, _ tokens: inout TokenBuilder) {
    if (from..<to).contains(where: { Scalars.isLetter(text[$0]) || text[$0] >= 0x80 }) {
      tokens.append(.word, from, to)
      return
    }
    var start = from
    let isInner = { (i: Int) in Scalars.isDigit(text[i]) || text[i] >= 0x2C && text[i] <= 0x3A && text[i] != 0x2D }
    for i in from...to where i == to || !isInner(i) {
      if i > start { tokens.append(.number, start, i) }
      if i < to { tokens.append(.punctuation, i, i + 1) }
      start = i + 1
    }
  }

  /// A number: two years with a comma between them are two (1989,1992), a range of ordinals is one (`16.-27.`).
  private func number(_ from: Int, _ to: Int, _ chunk: inout Int, _ tokens: inout TokenBuilder) {
    if text[to - 1] == UInt8(ascii: "-"), text[to - 2] == UInt8(ascii: "."), rule(chunk) == Rule.number {
      tokens.append(.number, from, end(chunk))
      chunk += 1
      return
    }
    if let comma = (from..<to).first(where: { text[$0] == UInt8(ascii: ",") }),
      comma - from >= 4, to - comma > 4, (from..<comma).allSatisfy({ Scalars.isDigit(text[$0]) })
    {
      tokens.append(.number, from, comma)
      tokens.append(.punctuation, comma, comma + 1)
      tokens.append(.number, comma + 1, to)
    } else {
      tokens.append(.number, from, to)
    }
  }

  /// `+47` is one token, but `2+3` is three.
  private func signed(_ from: Int, _ to: Int, _ chunk: Int, _ tokens: inout TokenBuilder) {
    if tokens.touches(from), tokens.lastKind == .number || tokens.lastKind == .word {
      tokens.append(.symbol, from, from + 1)
      tokens.append(.number, from + 1, to)
    } else {
      tokens.append(.number, from, to)
    }
  }

  // MARK: Emoticons

  /// A face; where its mouth is the first letter of a word («svar:Det»), only the marks are cut off.
  private func emoticon(_ from: Int, _ to: Int, _ chunk: inout Int, _ tokens: inout TokenBuilder) {
    let next = rule(chunk)
    let touchesWord = next == Rule.word || next == Rule.dotted || next == Rule.joined || next == Rule.number
    guard touchesWord, Scalars.isAlphanumeric(text[to - 1]), !Scalars.isAlphanumeric(text[from]) else {
      tokens.append(.emoticon, from, to)
      return
    }
    tokens.append(.punctuation, from, to - 1)
    tokens.append(next == Rule.number ? .number : .word, to - 1, end(chunk))
    chunk += 1
  }

  // MARK: What follows

  /// The next chunk that is not white space.
  func lookahead(_ chunk: Int) -> Lookahead {
    var next = chunk
    var isNewLine = false
    while next < chunks, rules[next] == Rule.space {
      isNewLine = isNewLine || (start(next)..<end(next)).contains { text[$0] == 0x0A || text[$0] == 0x0D }
      next += 1
    }
    guard next < chunks else { return Lookahead(kind: .none, start: 0, end: 0, touches: false, isNewLine: true) }
    let kind: Lookahead.Kind =
      switch rules[next] {
      case Rule.word, Rule.dotted, Rule.joined: Scalars.isDigit(text[start(next)]) ? .number : .word
      case Rule.number, Rule.signed: .number
      default: .mark
      }
    var result = Lookahead(
      kind: kind, start: start(next), end: end(next), touches: next == chunk, isNewLine: isNewLine)
    result.isUpper = kind == .word && Scalars.isUpper(text, result.start, result.end)
    return result
  }
}

/// What stands after a stop or a hyphen.
struct Lookahead {
  enum Kind { case none, word, number, mark }
  var kind: Kind
  var start: Int
  var end: Int
  /// Whether no white space stands between.
  var touches: Bool
  /// Whether a line ends between, or the text does.
  var isNewLine: Bool
  /// Whether it is a word that begins with a capital.
  var isUpper = false

  /// Whether the chunk is exactly these ASCII letters.
  func equals(_ word: StaticString, in text: UnsafePointer<UInt8>) -> Bool {
    end - start == word.utf8CodeUnitCount
      && (0..<word.utf8CodeUnitCount).allSatisfy { text[start + $0] == word.utf8Start[$0] }
  }
}
