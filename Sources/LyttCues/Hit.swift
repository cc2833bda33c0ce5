import LyttLexicon
import LyttModel

/// One entry's match, on its way to a cue.
struct Hit {
  let entry: Entry
  let match: Match
  /// The span in tokens.
  var span: Range<Int>
  var polarity: Polarity
  /// The modifiers that reach it, each once.
  var modifiers: [Int] = []
  var reasons: [String] = []
  /// Why it is no cue after all.
  var dropped: String?

  init(_ match: Match, entry: Entry) {
    self.match = match
    self.entry = entry
    span = Int(match.spanStart)..<Int(match.spanEnd)
    polarity = entry.polarity
  }

  /// All tokens of the match.
  var words: Range<Int> { Int(match.start)..<Int(match.end) }

  /// Notes that a modifier reaches it.
  mutating func note(_ modifier: Int) {
    if !modifiers.contains(modifier) { modifiers.append(modifier) }
  }
}

/// A modifier's words in the text.
struct Trigger {
  let modifier: Int
  /// The words in brackets, or all of the match.
  let range: Range<Int>
  let match: Match

  /// All tokens of the match, those outside the brackets too.
  var words: Range<Int> { Int(match.start)..<Int(match.end) }

  /// Whether both name one and the same word: then they say it once.
  func shares(_ other: Trigger) -> Bool {
    words.clamped(to: other.words).contains { match.names($0..<$0 + 1) && other.match.names($0..<$0 + 1) }
  }
}
