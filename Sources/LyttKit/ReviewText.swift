import LyttModel
import LyttReport
import LyttStats

/// The figures of a review, written out.
public struct ReviewText {
  private let review: Review

  /// Wraps what was counted.
  public init(_ review: Review) { self.review = review }

  /// A table for people: all, by cue and sign, then by entry, the most often wrong first.
  public func table(entries most: Int = 40) -> String {
    var lines = ["\(review.marks.count) marks in \(review.comments) comments. Precision with Wilson's 95 % interval."]
    if review.disputed > 0 {
      lines.append("\(review.disputed) cues were called both right and wrong, and count as neither.")
    }
    let hasMisses = review.all.missed > 0
    let width = ([30] + review.entries.prefix(most).map { $0.entry.count }).max() ?? 30
    func add(_ name: String, _ tally: Review.Tally) {
      var line = "  " + FixedText.padded(name, width) + "  " + FixedText.padded("\(tally.right)/\(tally.judged)", 10)
      line += FixedText.padded(Self.figure(tally.precision), 22)
      if hasMisses { line += FixedText.padded(String(tally.missed), 8) + Self.figure(tally.recall) }
      while line.last == " " { line.removeLast() }
      lines.append(line)
    }
    lines.append("")
    lines.append(
      "  " + FixedText.padded("", width) + "  right/n   precision"
        + (hasMisses ? "             missed  recall at most" : "")
    )
    add("all", review.all)
    lines.append("")
    lines.append("By cue and sign")
    for row in review.cues { add(row.cue.rawValue + " " + row.polarity.rawValue, row.tally) }
    if !review.entries.isEmpty {
      lines.append("")
      lines.append("By entry")
      for row in review.entries.prefix(most) { add(row.entry, row.tally) }
      if review.entries.count > most {
        lines.append("  … and \(review.entries.count - most) more: the JSON has all")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One JSON object: `marks`, `comments`, `disputed`, `all`, `cues` and `entries`.
  public var json: String {
    var json = JSONText()
    json.object { json in
      json.member("marks", review.marks.count)
      json.member("comments", review.comments)
      json.member("disputed", review.disputed)
      json.key("all")
      json.object { Self.write(review.all, to: &$0) }
      json.key("cues")
      json.array(of: review.cues) { json, row in
        json.object { json in
          json.member("cue", row.cue.rawValue)
          json.member("polarity", row.polarity.rawValue)
          Self.write(row.tally, to: &json)
        }
      }
      json.key("entries")
      json.array(of: review.entries) { json, row in
        json.object { json in
          json.member("entry", row.entry)
          Self.write(row.tally, to: &json)
        }
      }
    }
    json.endLine()
    return json.text
  }

  private static func write(_ tally: Review.Tally, to json: inout JSONText) {
    json.member("right", tally.right)
    json.member("wrong", tally.wrong)
    json.member("missed", tally.missed)
    for (name, share) in [("precision", tally.precision), ("recall", tally.recall)] {
      guard let share, let interval = share.interval else { continue }
      json.key(name)
      json.array(of: [share.value, interval.lower, interval.upper]) { $0.number(($1 * 10_000).rounded() / 10_000) }
    }
  }

  private static func figure(_ share: Described?) -> String {
    guard let share, let interval = share.interval else { return "–" }
    return FixedText.figure(share.value, interval.lower, interval.upper)
  }
}
