import LyttLexicon
import LyttModel

/// What an example in a lexicon said, and what the detector did.
public struct ExampleFailure: Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// The line of the example.
  public let line: Int
  /// The entry or modifier it stands in.
  public let id: String
  /// The example's text.
  public let text: String
  /// What was wanted, and what was found instead.
  public let problem: String

  /// The fault as a line for the screen.
  public var description: String { "\(file), line \(line): \(id): \(problem)\n  in: \(text)" }
}

extension CueDetector {
  /// Runs the examples of every entry and modifier; a lexicon read without its examples has none.
  public func exampleFailures() -> [ExampleFailure] {
    let session = makeSession()
    var failures: [ExampleFailure] = []
    for entry in lexicon.entries {
      for example in entry.examples {
        guard let problem = session.problem(with: example, of: entry) else { continue }
        failures.append(
          ExampleFailure(file: entry.file, line: example.line, id: entry.id, text: example.text, problem: problem))
      }
    }
    let targets = modifierSession()
    for modifier in lexicon.modifiers {
      for example in modifier.examples {
        guard let problem = (targets ?? session).problem(with: example, of: modifier) else { continue }
        failures.append(
          ExampleFailure(file: modifier.file, line: example.line, id: modifier.id, text: example.text, problem: problem)
        )
      }
    }
    return failures
  }

  /// A session with these modifiers on the small lexicon that their examples are written for, where there is one.
  private func modifierSession() -> Session? {
    guard let targets = try? lexicon.withModifierTargets() else { return nil }
    return (try? CueDetector(targets))?.makeSession()
  }
}

extension Session {
  fileprivate func problem(with example: Example, of entry: Entry) -> String? {
    let detection = explain(example.text, genre: entry.genre ?? .comment)
    let same = detection.cues.filter { $0.cue == entry.cue }
    let own = same.filter { $0.entry == entry.id }
    let wanted: Polarity = example.wanted == .turns ? entry.polarity.turned : entry.polarity
    if example.wanted == .silent {
      return own.first.map { "fires «\(words($0, example.text))», but should not" }
    }
    // Another entry of the same cue may win the overlap: what counts is that the cue is found there.
    let right = same.filter { $0.polarity == wanted }
    guard let first = own.first(where: { $0.polarity == wanted }) ?? right.first else {
      if let turned = same.first {
        return
          "found \(turned.polarity.rawValue) «\(words(turned, example.text))» (\(turned.entry)), wanted \(wanted.rawValue)"
      }
      let why = detection.dropped.first { $0.cue.entry == entry.id }.map { ": dropped, \($0.why)" } ?? ""
      return "does not fire\(why)"
    }
    guard let span = example.span else { return nil }
    let near = right.contains { overlap($0.start..<$0.end, span) >= 0.5 }
    return near ? nil : "the span is «\(words(first, example.text))»"
  }

  fileprivate func problem(with example: Example, of modifier: Modifier) -> String? {
    let detection = explain(example.text, genre: modifier.genre ?? .comment)
    let touches = lastHits.contains { hit in
      hit.modifiers.contains { detector.lexicon.modifiers[$0].id == modifier.id }
    }
    switch example.wanted {
    case .silent: return touches ? "touches a cue, but should not" : nil
    case .fires where modifier.effect == .keep:
      guard lastTriggers.contains(modifier.id) else { return "is not found" }
      return detection.cues.isEmpty ? "no cue is left" : nil
    case .fires, .turns:
      guard touches else { return "touches no cue" }
      guard let span = example.span else { return nil }
      let near = detection.cues.contains { overlap($0.start..<$0.end, span) >= 0.5 }
      return near ? nil : "the span is «\(detection.cues.first.map { words($0, example.text) } ?? "")»"
    }
  }

  private func words(_ cue: Cue, _ text: String) -> String {
    var words = String.UnicodeScalarView()
    for (i, scalar) in text.unicodeScalars.enumerated() where i >= cue.start && i < cue.end { words.append(scalar) }
    return String(words)
  }

  private func overlap(_ a: Range<Int>, _ b: Range<Int>) -> Double {
    let inner = min(a.upperBound, b.upperBound) - max(a.lowerBound, b.lowerBound)
    return inner <= 0 ? 0 : Double(inner) / Double(max(a.upperBound, b.upperBound) - min(a.lowerBound, b.lowerBound))
  }
}
