/// A text, cut: tokens, sentences, clauses, and a folded view beside the text as given.
public struct TextDocument: Sendable {
  /// The text as given; bytes that are not valid UTF-8 stay as they are.
  public let utf8: [UInt8]
  /// The tokens in order; they cover everything but white space.
  public let tokens: [Token]
  /// The text in NFC, case-folded, soft hyphens left out, quotes and apostrophes straight; one space where the text has
  /// white space.
  public let folded: [UInt8]
  /// Sentences as ranges of tokens; they cover all tokens.
  public let sentences: [Range<Int>]
  /// Clauses as ranges of tokens, each within one sentence, covering all tokens.
  ///
  /// They are found anew at every call.
  public var clauses: [Range<Int>] { ClauseSplitter.bundled.split(self) }

  /// The token as written.
  public func text(of token: Token) -> String { String(decoding: utf8[token.range], as: UTF8.self) }

  /// The token in the folded view.
  public func folded(of token: Token) -> ArraySlice<UInt8> { folded[token.foldedRange] }

  /// The text between the first token's start and the last one's end.
  public func text(of range: Range<Int>) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    return String(decoding: utf8[Int(first.start)..<Int(last.end)], as: UTF8.self)
  }

  /// Unicode-scalar offsets of byte offsets that never decrease, in one walk over the text.
  ///
  /// In broken UTF-8 a continuation byte without its lead counts nothing.
  public func scalarOffsets(ofBytes offsets: [Int32]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(offsets.count)
    var byte = 0
    var scalar = 0
    for offset in offsets {
      while byte < Int(offset), byte < utf8.count {
        // Continuation bytes add nothing.
        if utf8[byte] & 0xC0 != 0x80 { scalar &+= 1 }
        byte &+= 1
      }
      result.append(scalar)
    }
    return result
  }

  /// Start and end of every token in Unicode scalars.
  public func scalarSpans() -> [Range<Int>] { scalarSpans(of: tokens.indices.map { $0..<$0 + 1 }) }

  /// Start and end of token ranges, in Unicode scalars; the ranges must be in order and not overlap.
  public func scalarSpans(of ranges: [Range<Int>]) -> [Range<Int>] {
    var bytes: [Int32] = []
    bytes.reserveCapacity(2 * ranges.count)
    for range in ranges where !range.isEmpty {
      bytes.append(tokens[range.lowerBound].start)
      bytes.append(tokens[range.upperBound - 1].end)
    }
    let scalars = scalarOffsets(ofBytes: bytes)
    return stride(from: 0, to: scalars.count, by: 2).map { scalars[$0]..<scalars[$0 + 1] }
  }
}
