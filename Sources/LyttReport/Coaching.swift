import LyttData
import LyttModel

/// What a coach may say and do about a cue: data in `lexicons/exercises/`.
struct Coaching: Sendable {
  /// One cue's texts.
  struct Entry: Sendable, Hashable {
    /// What the behaviour is, in a sentence.
    var what: String
    /// Why it matters.
    var why: String
    /// The exercise's name.
    var exercise: String
    /// The exercise, step by step.
    var steps: [String]
  }

  private let entries: [CueID: Entry]

  init(_ language: ReportLanguage) {
    entries = Self.read(BundledData.text("lexicons/exercises/\(language.rawValue).tsv") ?? "")
  }

  /// Reads `cue`, `what`, `why`, `exercise`, `steps` split by tabs, steps split by `|`.
  static func read(_ table: String) -> [CueID: Entry] {
    var entries: [CueID: Entry] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 5 else { continue }
      entries[CueID(cells[0])] = Entry(
        what: cells[1], why: cells[2], exercise: cells[3],
        steps: cells[4].split(separator: "|").map { $0.trimmingPrefix(" ") }.map(String.init))
    }
    return entries
  }

  subscript(cue: CueID) -> Entry? { entries[cue] }
}
