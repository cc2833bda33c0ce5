/// Whether a behaviour was there (`+`) or was missing, done badly or its opposite (`-`).
public enum Polarity: String, Hashable, Sendable, Comparable, CaseIterable {
  /// The behaviour was there, or was done well.
  case positive = "+"
  /// The behaviour was missing or done badly, or its opposite was there.
  case negative = "-"

  /// The opposite polarity.
  public var turned: Polarity { self == .positive ? .negative : .positive }

  /// Positive comes before negative.
  public static func < (a: Polarity, b: Polarity) -> Bool { a == .positive && b == .negative }
}

/// Who wrote the text: a customer about an agent, or the agent to a customer.
public enum Genre: String, Hashable, Sendable, CaseIterable {
  /// A shopper's or customer's comment about the agent.
  case comment
  /// The agent's own chat turn or e-mail.
  case agent
}

/// The name of a cue, such as `empathy.listening`; the part before the first dot is its family.
public struct CueID: Hashable, Sendable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The name as written in lexicons and outputs.
  public let rawValue: String

  /// Wraps a name; any name with letters, digits, dots and hyphens is allowed, since users add cues of their own.
  public init(_ rawValue: String) { self.rawValue = rawValue }
  /// Wraps a literal name.
  public init(stringLiteral value: String) { rawValue = value }

  /// The family: `empathy` of `empathy.listening`; a cue without a dot is its own family.
  public var family: String { String(rawValue.prefix { $0 != "." }) }
  /// The name itself.
  public var description: String { rawValue }
  /// By code points of the name.
  public static func < (a: CueID, b: CueID) -> Bool { a.rawValue < b.rawValue }

  /// The 17 cues of the bundled lexicons, in reporting order: empathy, questioning, clarity, then context.
  public static let bundled: [CueID] = [
    "empathy.listening", "empathy.understanding", "empathy.feelings", "empathy.warmth", "empathy.respect",
    "empathy.reassurance", "empathy.personal", "questioning.needs", "questioning.checking", "clarity.language",
    "clarity.explanation", "clarity.next-steps", "guidance", "competence", "resolution", "waiting", "loyalty",
  ]
  /// The three headline families; all other families are context.
  public static let headlineFamilies = ["empathy", "questioning", "clarity"]
  /// Whether the cue belongs to a headline family.
  public var isHeadline: Bool { Self.headlineFamilies.contains(family) }
}

/// One cue found in one text.
public struct Cue: Hashable, Sendable {
  /// First Unicode scalar of the span, counted in the text as given.
  public var start: Int
  /// One past the last Unicode scalar of the span.
  public var end: Int
  /// What was found.
  public var cue: CueID
  /// Whether it was there or missing, after all modifiers.
  public var polarity: Polarity
  /// The lexicon entry that fired.
  public var entry: String
  /// What turned or kept the polarity, such as `negation "ikke"`; empty where nothing touched it.
  public var reasons: [String]

  /// Names a span and what it says.
  public init(start: Int, end: Int, cue: CueID, polarity: Polarity, entry: String, reasons: [String] = []) {
    self.start = start
    self.end = end
    self.cue = cue
    self.polarity = polarity
    self.entry = entry
    self.reasons = reasons
  }
}

/// What the text layer and the detectors found in one text.
public struct TextFindings: Hashable, Sendable {
  /// `nb`, `nn`, `en`, `sv`, `da` or `und`.
  public var language: String
  /// Tokens that hold a letter or a digit.
  public var words: Int
  /// All tokens, punctuation included.
  public var tokens: Int
  /// Sentences.
  public var sentences: Int
  /// Sentences that ask: they end in a question mark.
  public var questions: Int
  /// LIX readability (Björnsson 1968), for agent texts of 100 words or more; else `nil`.
  public var lix: Double?
  /// Cues in order of start, then longest first, then name.
  public var cues: [Cue]

  /// Gathers the findings.
  public init(
    language: String, words: Int, tokens: Int, sentences: Int, questions: Int, lix: Double? = nil, cues: [Cue]
  ) {
    self.language = language
    self.words = words
    self.tokens = tokens
    self.sentences = sentences
    self.questions = questions
    self.lix = lix
    self.cues = cues
  }
}
