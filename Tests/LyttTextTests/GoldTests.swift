import Testing

@testable import LyttText

@Suite struct `Texts cut by hand` {
  @Test func `messy comments are cut as a human cuts them`() throws {
    var tokens = GoldTexts.Agreement()
    var sentences = GoldTexts.Agreement()
    let analyzer = TextLayer.bundled.makeAnalyzer()
    for line in try GoldTexts.lines("messy.txt") {
      let gold = GoldTexts.cut(line)
      let document = analyzer.analyze(gold.text)
      tokens.count(gold.tokens, document.scalarSpans())
      sentences.count(gold.sentences, document.scalarSpans(of: document.sentences))
    }
    #expect(sentences.gold >= 150)
    #expect(tokens.f1 >= 0.99, "token F1 \(tokens.f1)")
    #expect(sentences.f1 >= 0.93, "sentence F1 \(sentences.f1)")
  }

  @Test func `comments get the lemmas a human gives them`() throws {
    let analyzer = TextLayer.bundled.makeAnalyzer()
    let lemmatizer = Lemmatizer()
    var (words, right) = (0, 0)
    for line in try GoldTexts.lines("lemmas.txt") {
      let fields = line.split(separator: "\t")
      let items = fields[1].split(separator: " ").map { $0.split(separator: "/").map(String.init) }
      let document = analyzer.analyze(items.map { $0[0] }.joined(separator: " "))
      let lemmas = lemmatizer.lemmas(of: document, language: fields[0] == "nn" ? .nynorsk : .bokmål)
      try #require(lemmas.count == items.count)
      for (item, lemma) in zip(items, lemmas) where item[0].first?.isLetter == true {
        words += 1
        if lemma == (item.count > 1 ? item[1] : item[0].lowercased()) { right += 1 }
      }
    }
    #expect(words >= 399)
    #expect(Double(right) / Double(words) >= 0.97, "\(right) of \(words)")
  }

  @Test func `languages are told or left open, seldom mistaken`() throws {
    var (texts, right, wrong) = (0, 0, 0)
    for line in try GoldTexts.lines("languages.tsv") {
      let fields = line.split(separator: "\t", maxSplits: 1)
      let found = analyze(String(fields[1])).languageGuess().language
      texts += 1
      let isRight = found.rawValue == fields[0] || fields[0] == "no" && [.bokmål, .nynorsk].contains(found)
      if isRight { right += 1 } else if found != .undetermined { wrong += 1 }
    }
    #expect(Double(right) / Double(texts) >= 0.9, "\(right) of \(texts)")
    #expect(Double(wrong) / Double(texts) <= 0.02, "\(wrong) of \(texts)")
  }
}
