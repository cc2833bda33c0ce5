import CLyttICU

/// Cuts texts into tokens and sentences; one thread at a time.
public final class TextAnalyzer {
  private let cutter: OpaquePointer
  private let lists: Abbreviations
  private var ends: [Int32] = Array(repeating: 0, count: 1024)
  private var rules: [UInt8] = Array(repeating: 0, count: 1024)
  private var builder: TokenBuilder

  init(cutter: OpaquePointer, lists: Abbreviations) {
    self.cutter = cutter
    self.lists = lists
    builder = TokenBuilder(text: Self.nothing, length: 0)
  }

  /// Stands for the text before there is one.
  private nonisolated(unsafe) static let nothing = UnsafePointer(UnsafeMutablePointer<UInt8>.allocate(capacity: 1))

  deinit { lytt_cutter_close(cutter) }

  /// Analyses a text.
  public func analyze(_ text: String) -> TextDocument {
    var text = text
    return text.withUTF8 { analyze(utf8: $0) }
  }

  /// Analyses bytes that need not be valid UTF-8; what lies beyond two gigabytes is left out.
  public func analyze(utf8 bytes: UnsafeBufferPointer<UInt8>) -> TextDocument {
    let count = min(bytes.count, Int(Int32.max) - 1)
    guard let base = bytes.baseAddress, count > 0, lytt_cutter_set(cutter, base, Int32(count)) != 0 else {
      return TextDocument(utf8: [], tokens: [], folded: [], sentences: [])
    }
    let chunks = readChunks(atMost: count)
    builder.reset(text: base, length: count)
    ends.withUnsafeBufferPointer { ends in
      rules.withUnsafeBufferPointer { rules in
        guard let ends = ends.baseAddress, let rules = rules.baseAddress else { return }
        var words = WordCutter(text: base, ends: ends, rules: rules, chunks: chunks, lists: lists)
        words.cut(into: &builder)
      }
    }
    let folded = Array(UnsafeBufferPointer(start: builder.fold.bytes, count: builder.fold.count))
    let utf8 = Array(UnsafeBufferPointer(start: base, count: count))
    let sentences = builder.tokens.withUnsafeBufferPointer { tokens in
      var splitter = SentenceSplitter(
        text: base, lists: lists, tokens: tokens, folded: UnsafePointer(builder.fold.bytes), cutter: cutter)
      return splitter.split()
    }
    return TextDocument(utf8: utf8, tokens: Array(builder.tokens), folded: folded, sentences: sentences)
  }

  /// Reads all chunks of the text into `ends` and `rules`.
  private func readChunks(atMost bytes: Int) -> Int {
    var count = 0
    while true {
      let room = ends.count - count
      let read = ends.withUnsafeMutableBufferPointer { ends in
        rules.withUnsafeMutableBufferPointer { rules in
          Int(lytt_cutter_words(cutter, ends.baseAddress! + count, rules.baseAddress! + count, Int32(room)))
        }
      }
      count += read
      if read < room { return count }
      ends.append(contentsOf: repeatElement(0, count: ends.count))
      rules.append(contentsOf: repeatElement(0, count: rules.count))
    }
  }
}
