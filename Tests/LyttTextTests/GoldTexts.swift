import Foundation

@testable import LyttText

/// Texts that were cut by hand: `corpora/text`.
enum GoldTexts {
  /// A text with the tokens and sentences that a human gave it, as Unicode-scalar spans.
  struct Cut {
    var text = ""
    var tokens: [Range<Int>] = []
    var sentences: [Range<Int>] = []
  }

  /// The lines of a file in `corpora/text` that are not comments.
  static func lines(_ name: String) throws -> [Substring] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "corpora/text")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
  }

  /// Reads ¦ as a cut, ‖ as the start of a sentence and ⏎ as a line feed.
  static func cut(_ line: Substring) -> Cut {
    var cut = Cut()
    var count = 0
    var tokenStart: Int?
    var sentenceStart = 0
    var lastEnd = 0
    func endToken() {
      if let start = tokenStart { cut.tokens.append(start..<count) }
      if tokenStart != nil { lastEnd = count }
      tokenStart = nil
    }
    for scalar in line.unicodeScalars {
      switch scalar {
      case "¦": endToken()
      case "‖":
        endToken()
        cut.sentences.append(sentenceStart..<lastEnd)
        sentenceStart = count
      default:
        let real: Unicode.Scalar = scalar == "⏎" ? "\n" : scalar
        if real.properties.isWhitespace { endToken() } else if tokenStart == nil { tokenStart = count }
        cut.text.unicodeScalars.append(real)
        count += 1
      }
    }
    endToken()
    cut.sentences.append(sentenceStart..<lastEnd)
    return cut
  }

  /// How often two sets of spans agree.
  struct Agreement {
    var gold = 0
    var found = 0
    var both = 0
    var f1: Double { 2 * Double(both) / Double(gold + found) }

    mutating func count(_ gold: [Range<Int>], _ found: [Range<Int>]) {
      self.gold += gold.count
      self.found += found.count
      both += Set(gold).intersection(found).count
    }
  }
}

/// An analyser of one's own for each test.
func analyze(_ text: String) -> TextDocument { TextLayer.bundled.makeAnalyzer().analyze(text) }

/// The tokens of a text as strings.
func tokens(_ text: String) -> [String] {
  let document = analyze(text)
  return document.tokens.map { document.text(of: $0) }
}

/// The sentences of a text as strings.
func sentences(_ text: String) -> [String] {
  let document = analyze(text)
  return document.sentences.map { document.text(of: $0) }
}
