public import LyttCues
import LyttModel
import LyttReport

/// The figures of an evaluation, written out.
public struct EvaluationText {
  private let evaluation: CueEvaluation

  /// Wraps what was measured.
  public init(_ evaluation: CueEvaluation) { self.evaluation = evaluation }

  /// A table for people: headline families, context cues, then cue by cue.
  public var table: String {
    var lines = ["\(evaluation.texts) texts. P, R, F1 with 95 % intervals (bootstrap over texts).", ""]
    lines.append(
      FixedText.padded("", 30) + "  P                   R                   F1                  right/false/missed")
    func add(_ name: String, _ measured: MeasuredCounts) {
      let counts = measured.counts
      lines.append(
        FixedText.padded(name, 30) + "  " + Self.figure(counts.precision, measured.precision)
          + Self.figure(counts.recall, measured.recall) + Self.figure(counts.f1, measured.f1)
          + "\(counts.right)/\(counts.spurious)/\(counts.missed)")
    }
    for (name, figures) in [("empathy, questioning, clarity", evaluation.headline), ("context", evaluation.context)] {
      add("\(name)", figures.family)
      add("  by cue", figures.cue)
      add("  by span", figures.span)
    }
    lines.append("")
    lines.append("By cue and polarity, in texts")
    for row in evaluation.rows { add("  " + row.cue.rawValue + (row.polarity?.rawValue ?? ""), row.text) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One JSON object: `texts`, `headline`, `context` and `cues`.
  public var json: String {
    var json = JSONText()
    json.object { json in
      json.member("texts", evaluation.texts)
      for (name, figures) in [("headline", evaluation.headline), ("context", evaluation.context)] {
        json.key(name)
        json.object { json in
          json.key("family")
          Self.write(figures.family, to: &json)
          json.key("cue")
          Self.write(figures.cue, to: &json)
          json.key("span")
          Self.write(figures.span, to: &json)
        }
      }
      json.key("cues")
      json.array(of: evaluation.rows) { json, row in
        json.object { json in
          json.member("cue", row.cue.rawValue)
          json.member("polarity", row.polarity?.rawValue)
          json.key("text")
          Self.write(row.text, to: &json)
          json.key("span")
          Self.write(row.span, to: &json)
        }
      }
    }
    json.endLine()
    return json.text
  }

  /// Misses, then false alarms; texts of gold sets are shown, since they are the user's own.
  public func mistakes(most: Int) -> String {
    var lines: [String] = []
    for (title, mistakes) in [("MISSED", evaluation.missed), ("FALSE", evaluation.spurious)] {
      lines.append("\n\(title) (\(mistakes.count))")
      for mistake in mistakes.prefix(most) {
        let entry = mistake.entry.map { "  [\($0)]" } ?? ""
        lines.append("  \(mistake.id) \(mistake.cue)\(mistake.polarity.rawValue): «\(mistake.words)»\(entry)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func write(_ measured: MeasuredCounts, to json: inout JSONText) {
    json.object { json in
      for (name, value, interval) in [
        ("precision", measured.counts.precision, measured.precision),
        ("recall", measured.counts.recall, measured.recall),
        ("f1", measured.counts.f1, measured.f1),
      ] {
        json.key(name)
        json.array(of: [value, interval.low, interval.high]) { $0.number(($1 * 10_000).rounded() / 10_000) }
      }
      json.member("right", measured.counts.right)
      json.member("false", measured.counts.spurious)
      json.member("missed", measured.counts.missed)
    }
  }

  private static func figure(_ value: Double, _ interval: MeasuredCounts.Interval) -> String {
    FixedText.padded(FixedText.figure(value, interval.low, interval.high), 20)
  }
}
