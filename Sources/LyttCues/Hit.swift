import LyttLexicon
import LyttModel

/// One entry's match, on its way to a cue.
struct Hit {
  /// A modifier's words near the hit.
  struct Touch: Hashable {
    let modifier: Int
    let trigger: Range<Int>
  }

  let entry: Entry
  let match: Match
  /// The span in tokens.
  var span: Range<Int>
  var polarity: Polarity
  var touches: [Touch] = []
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
