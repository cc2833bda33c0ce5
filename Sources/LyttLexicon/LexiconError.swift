/// A fault in a lexicon file, told so that its author can mend it.
public struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's name as given.
  public let file: String
  /// The line, counted from 1; 0 where the fault is the file's as a whole.
  public let line: Int
  /// What was wanted and what stood there.
  public let problem: String
  /// What to do about it.
  public let fix: String

  /// Names a fault and its cure.
  public init(file: String, line: Int, problem: String, fix: String) {
    self.file = file
    self.line = line
    self.problem = problem
    self.fix = fix
  }

  /// Where, what was wrong, then what to do about it.
  public var description: String {
    "\(file)\(line > 0 ? ", line \(line)" : ""): \(problem).\n  Fix: \(fix)."
  }
}
