import Testing

@testable import LyttText

/// A small generator of its own, so that a failing seed can be run again anywhere.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

@Suite struct `Any input` {
  private static let fromSource = TextLayer(compiledRules: false)

  /// What must hold for every text.
  private func check(_ document: TextDocument, _ note: String) {
    var end = 0
    for token in document.tokens {
      #expect(Int(token.start) >= end && token.end > token.start, "\(note)")
      #expect(document.utf8[end..<Int(token.start)].isAllWhiteSpace, "\(note): something is not covered")
      #expect(token.foldedStart <= token.foldedEnd && Int(token.foldedEnd) <= document.folded.count, "\(note)")
      end = Int(token.end)
    }
    #expect(document.utf8[end...].isAllWhiteSpace, "\(note): the end is not covered")
    for ranges in [document.sentences, document.clauses] {
      #expect(ranges.first?.lowerBound ?? 0 == 0, "\(note)")
      #expect(ranges.last?.upperBound ?? 0 == document.tokens.count, "\(note)")
      for (a, b) in zip(ranges, ranges.dropFirst()) { #expect(a.upperBound == b.lowerBound && !a.isEmpty, "\(note)") }
    }
    #expect(Lemmatizer().lemmas(of: document, language: .bokmål).count == document.tokens.count, "\(note)")
    _ = document.entities()
    _ = document.languageGuess()
    _ = TokenizeFormat.conllu.string(
      for: document, id: "", lemmas: document.tokens.map { document.text(of: $0) })
  }

  @Test(arguments: 0..<200) func `of random bytes is covered by tokens`(seed: Int) {
    var random = SeededGenerator(state: UInt64(seed))
    let analyzer = TextLayer.bundled.makeAnalyzer()
    let bytes = (0..<random.below(200)).map { _ in UInt8(random.below(256)) }
    bytes.withUnsafeBufferPointer { check(analyzer.analyze(utf8: $0), "seed \(seed)") }
  }

  @Test(arguments: 0..<300) func `of random pieces is covered by tokens`(seed: Int) {
    let pieces = [
      "hei", "Hun", "NAV", "f.eks", "kl", ".", ".", "...", ",", "!", "?", "-", "–", " ", " ", "\n", "\n\n", "«", "»",
      "\"", "'", "’",
      ":", ";", ")", "(", "/", "3", "1990", "12.30", "%", "§", "kr", "@", "#", "😊", "👩‍👧", ":)", "<3", "æ", "a\u{30A}",
      "\u{AD}",
      "https://a.b", "www.", "vg.no", "a@b.no", "å", "É", "\u{301}", "\u{0}", "\u{200B}", "\u{FEFF}", "ẞ", "好", "。",
      "*", "&", "_", "xD", "XD", "xDD", "×", "÷", "ß", "naïve", " \u{A0}", "\u{2028}", "\t", "\u{1}", "\u{85}",
    ]
    var random = SeededGenerator(state: UInt64(seed) &* 77)
    let text = (0..<random.below(60)).map { _ in pieces[random.below(pieces.count)] }.joined()
    let document = analyze(text)
    check(document, "seed \(seed): \(text.debugDescription)")
    // Plain words go past the rules, which must change nothing.
    let ruled = TextLayer.bundled.makeAnalyzer(rulesOnly: true).analyze(text)
    #expect(ruled.tokens == document.tokens && ruled.sentences == document.sentences, "seed \(seed)")
    // `words.brk` is `words.rules` compiled: after a change of the rules, run scripts/compile-rules.
    let compiledHere = Self.fromSource.makeAnalyzer(rulesOnly: true).analyze(text)
    #expect(compiledHere.tokens == ruled.tokens, "seed \(seed): words.brk is not words.rules")
  }

  @Test func `of a megabyte without a space is one token`() {
    let document = analyze(String(repeating: "a", count: 1_000_000))
    #expect(document.tokens.count == 1)
  }

  @Test func `of a hundred thousand combining marks comes back soon`() {
    let marks = String(repeating: "\u{301}\u{323}", count: 50_000)
    #expect(analyze("a" + marks + " b").tokens.count == 2)
    #expect(analyze(marks).tokens.count >= 1)
  }

  @Test func `of lone surrogates is taken as broken`() {
    let document = analyze(String(decoding: [0x68, 0xD800, 0x65, 0xDC00] as [UInt16], as: UTF16.self))
    check(document, "lone surrogates")
    let raw: [UInt8] = [0x68, 0xED, 0xA0, 0x80, 0x65, 0x20, 0xC3]
    raw.withUnsafeBufferPointer { check(TextLayer.bundled.makeAnalyzer().analyze(utf8: $0), "surrogate bytes") }
  }

  @Test func `of nothing gives nothing`() {
    for text in ["", " ", "\n\n\t "] {
      let document = analyze(text)
      #expect(document.tokens.isEmpty && document.sentences.isEmpty && document.clauses.isEmpty)
    }
  }

  @Test func `gives the same when the analyser has been used before`() {
    let analyzer = TextLayer.bundled.makeAnalyzer()
    let texts = [
      "Hei, du! Er du der?", "Ærlig talt 😊 ja.", "", "f.eks. slik", String(repeating: "lang tekst. ", count: 500),
    ]
    let first = texts.map { analyzer.analyze($0).tokens }
    #expect(texts.reversed().map { analyzer.analyze($0).tokens }.reversed().elementsEqual(first, by: ==))
  }

  /// Words of letters or of digits, marks that are followed by a space: there the rules agree with ICU's own.
  @Test(arguments: 0..<300) func `of plain words is cut as ICU cuts it`(seed: Int) {
    let letters = [
      "hei", "Ærlig", "kø", "blåbær", "naïve", "Привет", "שלום", "नमस्ते", "a\u{30A}l", "Σίσυφος", "don't", "x",
    ]
    let others = ["1", "23", "456", "1,5", "10.000", "12.5"]
    let marks = [", ", "; ", "? ", " (", ") ", " \"", "\" ", "\n", " ", "  ", " % ", " + "]
    var random = SeededGenerator(state: UInt64(seed) &* 31)
    var text = ""
    for _ in 0..<random.below(40) {
      text += random.below(4) == 0 ? others[random.below(others.count)] : letters[random.below(letters.count)]
      text += marks[random.below(marks.count)]
    }
    let document = analyze(text)
    #expect(
      document.tokens.map { Int($0.end) } == ICUWords.ends(in: text).filter { !Array(text.utf8)[($0 - 1)].isSpace })
  }
}

extension Sequence where Element == UInt8 {
  /// Whether the bytes are white space by Unicode.
  var isAllWhiteSpace: Bool {
    String(decoding: Array(self), as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}

extension UInt8 {
  var isSpace: Bool { self == 0x20 || self == 0x0A }
}
