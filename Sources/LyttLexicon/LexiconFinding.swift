/// Something that a check of a lexicon found.
public struct LexiconFinding: Hashable, Sendable, CustomStringConvertible {
  /// How much it matters.
  public enum Level: String, Hashable, Sendable, Comparable {
    /// The lexicon says something that it cannot mean.
    case error
    /// Probably not what was meant.
    case warning
    /// Worth knowing.
    case note

    /// Errors come first.
    public static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }
    private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
  }

  /// How much it matters.
  public let level: Level
  /// The file.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The entry, modifier or set.
  public let id: String
  /// What was found.
  public let problem: String
  /// What to do about it.
  public let fix: String

  /// Names a finding.
  public init(level: Level, file: String, line: Int, id: String, problem: String, fix: String) {
    (self.level, self.file, self.line, self.id, self.problem, self.fix) = (level, file, line, id, problem, fix)
  }

  /// The finding as a line for the screen.
  public var description: String { "\(file), line \(line): \(level.rawValue): \(id): \(problem).\n  Fix: \(fix)." }
}
