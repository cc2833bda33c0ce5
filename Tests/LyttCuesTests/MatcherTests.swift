@testable import LyttCues
import LyttLexicon
import LyttText
import Testing

/// Patterns over made-up words, matched by going through every way: slow, and plainly right.
private indirect enum Shape {
  case word(Int)
  case row([Shape])
  case either([Shape])
  case optional(Shape)
  case gap(Int)
  case no(Int)

  static let words = ["alfablu", "betablu", "gammablu", "deltablu"]

  /// As a lexicon writes it.
  var text: String {
    switch self {
    case .word(let i): "\"\(Self.words[i])\""
    case .row(let parts): parts.map(\.text).joined(separator: " ")
    case .either(let all): "(" + all.map(\.text).joined(separator: "|") + ")"
    case .optional(let inner): "(" + inner.text + ")?"
    case .gap(let most): "...\(most)"
    case .no(let i): "!\"\(Self.words[i])\""
    }
  }

  /// The places where a match that stands at `at` may go on; a gap is followed by a word.
  func ends(_ text: [Int], _ at: Int) -> Set<Int> {
    switch self {
    case .word(let i): at < text.count && text[at] == i ? [at + 1] : []
    case .row(let parts):
      parts.reduce([at]) { places, part in Set(places.flatMap { part.ends(text, $0) }) }
    case .either(let all): Set(all.flatMap { $0.ends(text, at) })
    case .optional(let inner): inner.ends(text, at).union([at])
    case .gap(let most): Set(at...(at + most))
    case .no(let i): at < text.count && text[at] == i ? [] : [at]
    }
  }

  /// A pattern that begins and ends with a word.
  static func random(_ random: inout some RandomNumberGenerator) -> Shape {
    var parts: [Shape] = Bool.random(using: &random) ? [.optional(.word(.random(in: 0..<4, using: &random)))] : []
    parts.append(.word(.random(in: 0..<4, using: &random)))
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      switch Int.random(in: 0..<5, using: &random) {
      case 0: parts.append(.gap(.random(in: 1...3, using: &random)))
      case 1: parts.append(.no(.random(in: 0..<4, using: &random)))
      case 2:
        parts.append(
          .either([
            .word(.random(in: 0..<4, using: &random)), .row([.word(0), .word(.random(in: 0..<4, using: &random))]),
          ]))
      default: parts.append(.optional(.row([.word(.random(in: 0..<4, using: &random)), .word(1)])))
      }
      parts.append(.word(.random(in: 0..<4, using: &random)))
    }
    return .row(parts)
  }
}

@Suite struct `Matching` {
  private struct Place: Hashable {
    let start: Int
    let end: Int
  }

  @Test(arguments: [
    ("Alfablu betablu. Alfablu deltablu gammablu.", ["en", "to"]), ("Alfablu. Betablu gammablu.", []),
    ("Betablu. Alfablu. Gammablu. Alfablu betablu.", ["en"]), ("Gammablu. Alfablu gammablu. Betablu.", ["to"]),
  ]) func `words of one sentence open no way in another`(_ text: String, _ wanted: [String]) throws {
    let sets = Lexicon.bundledFiles.filter { $0.name.hasPrefix("lexicons/sets/") }
    let entries = "cue p\n+ en\n  \"alfablu\" \"betablu\"\n+ to\n  \"alfablu\" ..6 \"gammablu\"\n"
    let session = try CueDetector(Lexicon(reading: sets + [LexiconFile(name: "p.lex", text: entries)])).makeSession()
    _ = session.explain(text)
    #expect(session.matchedEntries == Set(wanted.map { "p/" + $0 }))
  }

  @Test(arguments: 0..<12) func `the automaton finds what going through every way finds`(_ seed: UInt64) throws {
    var random = SplitMix(seed)
    let shapes = (0..<6).map { _ in Shape.random(&random) }
    let entries = shapes.enumerated().map { "+ mønster-\($0) actor=any\n  \($1.text)\n" }.joined(separator: "\n")
    let sets = Lexicon.bundledFiles.filter { $0.name.hasPrefix("lexicons/sets/") }
    let session = try CueDetector(
      Lexicon(reading: sets + [LexiconFile(name: "mønstre.lex", text: "cue prøve.mønster\n\n" + entries)])
    ).makeSession()
    for _ in 0..<20 {
      let text = (0..<Int.random(in: 2...9, using: &random)).map { _ in Int.random(in: 0..<4, using: &random) }
      let document = session.analyzer.analyze(text.map { Shape.words[$0] }.joined(separator: " "))
      _ = session.read(document)
      var matches: [Match] = []
      session.matcher.run(session.lattice, from: Automaton.root, symbols: session.classifier, into: &matches)
      for (i, shape) in shapes.enumerated() {
        let id = "prøve.mønster/mønster-\(i)"
        let found = Set(
          matches.filter {
            guard case .entry(let index) = $0.owner else { return false }
            return session.detector.lexicon.entries[Int(index)].id == id
          }.map { Place(start: Int($0.start), end: Int($0.end)) })
        let wanted = Set(text.indices.flatMap { at in shape.ends(text, at).map { Place(start: at, end: $0) } })
        #expect(found == wanted, "\(shape.text) in \(text.map { Shape.words[$0] })")
      }
    }
  }
}
