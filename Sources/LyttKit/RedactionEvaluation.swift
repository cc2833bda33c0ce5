public import LyttIngest

/// How well redaction finds what a person marked.
///
/// A span is found if each of its letters and digits was replaced; a replacement is right if at least half of its letters
/// and digits are marked. Intervals are Wilson's, and take spans of one text as independent.
public struct RedactionEvaluation: Sendable {
  /// A share of what was counted, with its interval.
  public struct Share: Hashable, Sendable {
    /// How many were found, or right.
    public var right = 0
    /// Of how many.
    public var all = 0

    /// The share; 1 of nothing.
    public var value: Double { all == 0 ? 1 : Double(right) / Double(all) }

    /// Wilson's 95 % interval (1927, doi:10.2307/2276774).
    public var interval: (low: Double, high: Double) {
      guard all > 0 else { return (0, 1) }
      let z = 1.959963984540054
      let n = Double(all)
      let middle = value + z * z / (2 * n)
      let half = z * (value * (1 - value) / n + z * z / (4 * n * n)).squareRoot()
      return ((middle - half) / (1 + z * z / n), (middle + half) / (1 + z * z / n))
    }

    mutating func add(_ isRight: Bool) {
      right += isRight ? 1 : 0
      all += 1
    }
  }

  /// What was measured of one kind, or of several together.
  public struct Row: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Marked spans that were replaced.
    public var recall = Share()
    /// Of those replaced, the ones with the placeholder of their kind.
    public var typed = Share()
    /// Replacements that stand where something was marked.
    public var precision = Share()
  }

  /// A span that was missed, or a replacement of what is not personal.
  public struct Mistake: Hashable, Sendable {
    /// The text's id.
    public var id: String
    /// The words, with a little of what stands around.
    public var words: String
    /// The kind that was marked, or that was given.
    public var kind: Redacted.Kind
  }

  /// How many texts were read.
  public let texts: Int
  /// Numbers, names, the rest and all together; then kind by kind.
  public private(set) var rows: [Row]
  /// What was missed, wholly or in part.
  public private(set) var missed: [Mistake] = []
  /// What was replaced for nothing.
  public private(set) var spurious: [Mistake] = []

  private static let numbers: Set<Redacted.Kind> = [.identity, .account, .card, .phone, .reference]

  /// Redacts every text and compares.
  public init(_ gold: [RedactionGold], redactor: Redactor = Redactor()) {
    texts = gold.count
    rows = (["numbers", "names", "addresses", "all"] + Redacted.Kind.allCases.map(\.rawValue)).map { Row(name: $0) }
    for text in gold { compare(text, redactor.redact(text.text).edits) }
  }

  private mutating func compare(_ gold: RedactionGold, _ edits: [Redacted.Edit]) {
    let scalars = Array(gold.text.unicodeScalars)
    func counted(_ range: Range<Int>) -> [Int] {
      range.filter { scalars[$0].properties.isAlphabetic || scalars[$0].properties.numericType != nil }
    }
    func words(_ start: Int, _ end: Int) -> String {
      let range = max(0, start - 24)..<min(scalars.count, end + 24)
      var text = String.UnicodeScalarView()
      for index in range {
        if index == start { text.append("[") }
        if index == end { text.append("]") }
        text.append(scalars[index] == "\n" ? "⏎" : scalars[index])
      }
      return String(text) + (end >= range.upperBound ? "]" : "")
    }
    for span in gold.spans {
      let inside = counted(span.start..<span.end)
      let isFound = inside.allSatisfy { place in edits.contains { $0.start <= place && place < $0.end } }
      let isTyped = edits.contains { $0.start < span.end && span.start < $0.end && $0.kind == span.kind }
      for index in places(span.kind) {
        rows[index].recall.add(isFound)
        if isFound { rows[index].typed.add(isTyped) }
      }
      if !isFound { missed.append(Mistake(id: gold.id, words: words(span.start, span.end), kind: span.kind)) }
    }
    for edit in edits {
      let inside = counted(edit.start..<edit.end)
      let marked = inside.count { place in gold.spans.contains { $0.start <= place && place < $0.end } }
      let isRight = 2 * marked >= inside.count && marked > 0
      for index in places(edit.kind) { rows[index].precision.add(isRight) }
      if !isRight { spurious.append(Mistake(id: gold.id, words: words(edit.start, edit.end), kind: edit.kind)) }
    }
  }

  /// The rows that a kind counts in.
  private func places(_ kind: Redacted.Kind) -> [Int] {
    let group = kind == .name ? 1 : Self.numbers.contains(kind) ? 0 : 2
    return [group, 3, 4 + (Redacted.Kind.allCases.firstIndex(of: kind) ?? 0)]
  }

  /// A table in Markdown.
  public var table: String {
    var lines = [
      "\(texts) texts. Shares with Wilson's 95 % intervals.", "",
      "| what | marked | recall | right placeholder | precision |",
      "|---|---|---|---|---|",
    ]
    for row in rows where row.recall.all + row.precision.all > 0 {
      lines.append(
        "| \(row.name) | \(row.recall.all) | \(Self.shown(row.recall)) | \(Self.shown(row.typed)) | "
          + "\(Self.shown(row.precision)) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What was missed, then what was replaced for nothing; gold texts are the user's own.
  public func mistakes(most: Int) -> String {
    var lines: [String] = []
    for (title, mistakes) in [("MISSED", missed), ("FALSE", spurious)] {
      lines.append("\n\(title) (\(mistakes.count))")
      for mistake in mistakes.prefix(most) {
        lines.append("  \(mistake.id) \(mistake.kind.rawValue): \(mistake.words)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func shown(_ share: Share) -> String {
    guard share.all > 0 else { return "–" }
    return FixedText.figure(share.value, share.interval.low, share.interval.high) + " (\(share.right)/\(share.all))"
  }
}
