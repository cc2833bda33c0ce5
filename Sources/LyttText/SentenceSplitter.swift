import CLyttICU

/// Divides tokens into sentences: ICU's boundaries with Norwegian judgement on top.
///
/// The judgement knows what a stop was taken for (an abbreviation, an ordinal), that a dash opens a reply, that a colon
/// before a capital ends a sentence (so the treebanks cut), that people leave out capitals, and that a line break ends what
/// stands on the line. ICU is asked where a mark stands on which there is no judgement, such as those of other scripts.
struct SentenceSplitter: ~Copyable {
  private let text: UnsafePointer<UInt8>
  private let lists: Abbreviations
  private let tokens: UnsafeBufferPointer<Token>
  private let folded: UnsafePointer<UInt8>
  private let cutter: OpaquePointer
  /// How many «…» are open, and whether a straight quote is.
  private var openQuotes = 0
  private var straightIsOpen = false
  /// The first token of the sentence and the first byte of the line.
  private var first = 0
  private var lineStart: Int32 = 0

  init(
    text: UnsafePointer<UInt8>, lists: Abbreviations, tokens: UnsafeBufferPointer<Token>, folded: UnsafePointer<UInt8>,
    cutter: OpaquePointer
  ) {
    self.text = text
    self.lists = lists
    self.tokens = tokens
    self.folded = folded
    self.cutter = cutter
  }

  /// The sentences as ranges of tokens.
  mutating func split() -> [Range<Int>] {
    guard !tokens.isEmpty else { return [] }
    var sentences: [Range<Int>] = []
    for index in 1..<max(1, tokens.count) {
      let last = tokens[index - 1]
      let next = tokens[index]
      note(last)
      // Most pairs are two words with a space between: no boundary of any kind.
      if last.kind == .word, next.kind == .word, next.start &- last.end == 1, text[Int(last.end)] == 0x20 { continue }
      if ends(before: index) {
        sentences.append(first..<index)
        first = index
      }
    }
    sentences.append(first..<tokens.count)
    return sentences
  }

  /// Keeps count of the quotation marks passed.
  private mutating func note(_ token: Token) {
    guard token.kind == .punctuation else { return }
    switch mark(token) {
    case .opening where text[Int(token.start)] != UInt8(ascii: "("): openQuotes += 1
    case .closing where text[Int(token.start)] != UInt8(ascii: ")"): openQuotes = max(0, openQuotes - 1)
    case .straight: straightIsOpen.toggle()
    default: break
    }
  }

  private mutating func ends(before index: Int) -> Bool {
    let (last, next) = (tokens[index - 1], tokens[index])
    let lines = lineBreaks(from: Int(last.end), to: Int(next.start))
    if lines > 0 {
      let ends = lines > 1 || lineEnds(last, next)
      lineStart = next.start
      if ends {
        openQuotes = 0
        straightIsOpen = false
      }
      return ends
    }
    let opening = opening(index)
    switch terminator(before: index) {
    case .none: return opening == .dashAndCapital && !isCapital(last) || closesBracketedSentence(index, opening)
    case .stop(let isClosed):
      switch opening {
      case .capital, .number, .quote, .dashAndCapital, .dash, .other: return true
      case .small: return !isClosed
      case .mark: return false
      }
    case .cry(let isClosed):
      switch opening {
      case .capital, .number, .quote, .dashAndCapital, .other: return true
      case .small: return !isClosed && !lists.tellsSpeech(fold(next))
      case .dash, .mark: return false
      }
    case .ellipsis: return opening == .capital || opening == .dashAndCapital || opening == .quote
    case .colon:
      return openQuotes == 0 && (opening == .capital || opening == .dashAndCapital || opening == .quote)
    case .abbreviation: return opening == .capital || opening == .dashAndCapital
    case .face: return opening == .capital
    case .foreign: return lytt_cutter_next_sentence(cutter, last.end) <= next.start
    }
  }

  /// A line ends a sentence, unless the writer's program broke a long line in the middle of one.
  private func lineEnds(_ last: Token, _ next: Token) -> Bool {
    guard next.kind == .word, Scalars.isLower(text, Int(next.start), Int(next.end)) else { return true }
    if last.kind == .punctuation { return text[Int(last.start)] != UInt8(ascii: ",") }
    return last.end - lineStart < 60
  }

  /// «(Privat foto) Som følge av …»: a bracket that opened the sentence closes it.
  private func closesBracketedSentence(_ index: Int, _ opening: Opening) -> Bool {
    opening == .capital && text[Int(tokens[index - 1].start)] == UInt8(ascii: ")")
      && text[Int(tokens[first].start)] == UInt8(ascii: "(")
  }

  // MARK: What stands before

  private enum Terminator {
    case none, ellipsis, colon, abbreviation, face, foreign
    case stop(isClosed: Bool)
    case cry(isClosed: Bool)
  }

  /// Of quotation marks, brackets and faces in a row only so many are looked through.
  private static let mostLookedThrough = 100

  /// What ended before this token; quotation marks, brackets and faces that close are looked through.
  private func terminator(before index: Int) -> Terminator {
    var back = index - 1
    var isClosed = false
    var sawFace = false
    while back >= max(first, index - Self.mostLookedThrough) {
      let token = tokens[back]
      switch token.kind {
      case .emoji, .emoticon:
        sawFace = true
        back -= 1
        continue
      case .abbreviation:
        return lists.behaviour(of: fold(token)) == .any || lists.behaviour(of: fold(token)) == .weak
          ? .abbreviation : .none
      case .punctuation:
        switch mark(token) {
        case .stop: return .stop(isClosed: isClosed)
        case .cry: return .cry(isClosed: isClosed)
        case .ellipsis: return .ellipsis
        case .colon: return isClosed ? .none : .colon
        case .foreign: return .foreign
        case .closing:
          isClosed = true
          back -= 1
          continue
        case .straight where !straightIsOpen:
          isClosed = true
          back -= 1
          continue
        default: return sawFace ? .face : .none
        }
      default: return sawFace ? .face : .none
      }
    }
    return sawFace ? .face : .none
  }

  // MARK: What stands behind

  private enum Opening { case capital, small, number, quote, dash, dashAndCapital, mark, other }

  /// How the part that begins with this token opens.
  private func opening(_ index: Int) -> Opening {
    let token = tokens[index]
    switch token.kind {
    case .word, .abbreviation:
      if text[Int(token.start)] == UInt8(ascii: "-"), token.end - token.start > 1 { return .small }
      if isCapital(token) { return .capital }
      return Scalars.isLower(text, Int(token.start), Int(token.end)) ? .small : .number
    case .number, .ordinal: return .number
    case .emoji, .emoticon: return .mark
    case .url, .mail, .mention, .hashtag: return .other
    case .symbol: return text[Int(token.start)] == 0xC2 ? .number : .mark
    case .punctuation:
      switch mark(token) {
      case .opening: return .quote
      case .straight: return straightIsOpen ? .mark : .quote
      case .dash: return index + 1 < tokens.count && opensReply(index + 1) ? .dashAndCapital : .dash
      default: return .mark
      }
    }
  }

  private func opensReply(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .punctuation, mark(token) == .opening, index + 1 < tokens.count {
      return isCapital(tokens[index + 1])
    }
    return isCapital(token)
  }

  // MARK: Tokens and bytes

  private enum Mark { case stop, cry, ellipsis, colon, opening, closing, straight, dash, foreign, other }

  private func mark(_ token: Token) -> Mark {
    let start = Int(token.start)
    switch text[start] {
    case UInt8(ascii: "."): return token.end - token.start == 1 ? .stop : .ellipsis
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return .cry
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "("), UInt8(ascii: "["): return .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return .closing
    case UInt8(ascii: "\""): return .straight
    case UInt8(ascii: "-"): return .dash
    case 0xC2:
      switch text[start + 1] {
      case 0xAB: return .opening
      case 0xBB: return .closing
      default: return .other
      }
    case 0xE2 where text[start + 1] == 0x80:
      switch text[start + 2] {
      case 0x90...0x95: return .dash
      case 0x9E: return .opening  // „
      case 0x9C: return openQuotes > 0 ? .closing : .opening  // “ opens in English, closes in German
      case 0x9D: return openQuotes > 0 ? .closing : .opening  // ” opens and closes in Swedish
      case 0xA6: return .ellipsis
      default: return .other
      }
    case 0..<0x80: return .other
    default: return .foreign
    }
  }

  private func fold(_ token: Token) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: folded + Int(token.foldedStart), count: token.foldedRange.count)
  }

  private func isCapital(_ token: Token) -> Bool {
    token.kind.isWord && Scalars.isUpper(text, Int(token.start), Int(token.end))
  }

  private func lineBreaks(from start: Int, to end: Int) -> Int {
    var count = 0
    var i = start
    while i < end {
      if text[i] == 0x0A { count += 1 } else if text[i] == 0x0D, i + 1 >= end || text[i + 1] != 0x0A { count += 1 }
      i += 1
    }
    return count
  }
}
