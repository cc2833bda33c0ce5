/// Collects tokens and their folds.
struct TokenBuilder: ~Copyable {
  private(set) var tokens: [Token] = []
  private(set) var fold = FoldBuffer()
  private var text: UnsafePointer<UInt8>
  private var spacePending = false

  /// A builder for a text; its storage serves later texts too.
  init(text: UnsafePointer<UInt8>, length: Int) {
    self.text = text
    fold.reset(for: length)
  }

  /// Begins anew with another text.
  mutating func reset(text: UnsafePointer<UInt8>, length: Int) {
    self.text = text
    tokens.removeAll(keepingCapacity: true)
    spacePending = false
    fold.reset(for: length)
  }

  /// White space: one space in the folded view, if a token follows.
  mutating func space() { spacePending = !tokens.isEmpty }

  /// Appends a token.
  @inline(__always)
  mutating func append(_ kind: TokenKind, _ start: Int, _ end: Int) {
    if spacePending {
      fold.append(0x20)
      spacePending = false
    }
    let foldedStart = Int32(truncatingIfNeeded: fold.count)
    fold.append(text, start, end, room: 2)
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), foldedStart: foldedStart,
        foldedEnd: Int32(truncatingIfNeeded: fold.count), kind: kind))
  }

  /// Lengthens the last token, which must touch.
  mutating func extendLast(to end: Int, as kind: TokenKind) {
    let last = tokens.count - 1
    fold.append(text, Int(tokens[last].end), end, room: 2)
    tokens[last].end = Int32(truncatingIfNeeded: end)
    tokens[last].foldedEnd = Int32(truncatingIfNeeded: fold.count)
    tokens[last].kind = kind
  }

  /// Takes the last token back.
  mutating func removeLast() {
    let token = tokens.removeLast()
    fold.rewind(to: Int(token.foldedStart))
  }

  /// Whether a token ends at this byte.
  func touches(_ byte: Int) -> Bool { tokens.last.map { Int($0.end) == byte } ?? false }

  /// The last token's kind.
  var lastKind: TokenKind? { tokens.last?.kind }

  /// The fold of the token `back` places before the last one.
  func withFolded<R>(back: Int = 0, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    let index = tokens.count - 1 - back
    guard index >= 0 else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let range = tokens[index].foldedRange
    return body(UnsafeBufferPointer(start: UnsafePointer(fold.bytes) + range.lowerBound, count: range.count))
  }

  /// The fold of the last token with a stop behind it.
  func withFoldedAndStop<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    guard let token = tokens.last else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    // Every append leaves room for two bytes behind it.
    fold.bytes[Int(token.foldedEnd)] = UInt8(ascii: ".")
    return body(
      UnsafeBufferPointer(
        start: UnsafePointer(fold.bytes) + Int(token.foldedStart), count: token.foldedRange.count + 1))
  }

  /// Whether the last token's fold ends in one of these ASCII characters.
  func lastFoldedEnds(in set: StaticString) -> Bool {
    withFolded { folded in
      guard let last = folded.last else { return false }
      return (0..<set.utf8CodeUnitCount).contains { set.utf8Start[$0] == last }
    }
  }

  /// Whether the last token's fold is this ASCII word.
  func lastFolded(is word: StaticString, back: Int = 0) -> Bool {
    withFolded(back: back) { folded in
      folded.count == word.utf8CodeUnitCount && folded.indices.allSatisfy { folded[$0] == word.utf8Start[$0] }
    }
  }

  /// Whether what follows is a word that opens a sentence.
  func opens(_ next: Lookahead, _ lists: Abbreviations) -> Bool {
    guard next.kind == .word, next.end - next.start < 24 else { return false }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { buffer in
      for i in next.start..<next.end {
        let byte = text[i]
        buffer[i - next.start] = byte &- 0x41 < 26 || byte >= 0x80 && byte < 0x9F ? byte | 0x20 : byte
      }
      return lists.opens(UnsafeBufferPointer(rebasing: buffer[..<(next.end - next.start)]))
    }
  }
}
