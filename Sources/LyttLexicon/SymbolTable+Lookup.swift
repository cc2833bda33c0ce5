public import LyttText

// What texts ask.
extension SymbolTable {
  /// The forms, beginning with a byte, of all lexemes and exact words that patterns name, for finding misspellings of them;
  /// sorted.
  ///
  /// `others` are the lemmas that have forms with other beginnings than their own.
  public func forms(
    beginningWith byte: UInt8, in vocabulary: Vocabulary, _ others: Set<String>
  ) -> [String] {
    var forms = Set(guesses.forms(beginningWith: byte, in: vocabulary))
    for word in 0..<Int32(words.count) {
      let kinds = Sense.lexemes.filter { ofWord[place(word, $0.sense)] >= 0 }.map(\.kind)
      let isForm = ofWord[place(word, .form)] >= 0
      guard isForm || !kinds.isEmpty else { continue }
      let lemma = text(word)
      let begins = lemma.utf8.first == byte
      guard begins || others.contains(lemma) else { continue }
      if isForm || kinds.contains(where: { !vocabulary.knows(lemma, as: $0) }) { forms.insert(lemma) }
      if !kinds.isEmpty { forms.formUnion(vocabulary.forms(ofLemma: lemma)) }
    }
    return forms.filter { $0.utf8.first == byte }.sorted()
  }

  /// The lexemes and words of the lexicon that are longer than so many bytes: they may be written as two words.
  public func lemmas(longerThan length: Int) -> [ArraySlice<UInt8>] {
    (0..<Int32(words.count)).compactMap { word in
      let bytes = words[word]
      guard bytes.count > length else { return nil }
      return isWord(word) ? bytes : nil
    }
  }

  /// Whether patterns ask for it as a whole: a form or a lexeme.
  private func isWord(_ word: Int32) -> Bool {
    ofWord[place(word, .form)] >= 0 || Sense.lexemes.contains { ofWord[place(word, $0.sense)] >= 0 }
  }

  /// The words that stand as lexemes in a set, themselves and not by way of a group or another set; by their numbers.
  public func lexemes(inSet name: String) -> [String] {
    guard let set = symbol(ofSet: name) else { return [] }
    return (0..<Int32(words.count)).filter { word in
      Sense.lexemes.contains { sense, _ in
        let symbol = ofWord[place(word, sense)]
        return symbol >= 0 && containers.values[containers.places(of: symbol)].contains(set)
      }
    }.map(text)
  }

  /// The symbols that a folded word carries, in order; empty for a word that no pattern knows.
  ///
  /// ``anyWord`` is left out: every word carries it.
  public func symbols(ofFolded form: String, in vocabulary: Vocabulary) -> [Int32] {
    var found: [Int32] = []
    if let symbol = known(form, .form) { found.append(symbol) }
    let analyses = vocabulary.analyses(folded: form.utf8)
    for (sense, kind) in Sense.lexemes {
      // A lexeme that the vocabulary does not know is its lemma alone, unless its forms are guessed.
      guard let symbol = known(form, sense) else { continue }
      if !analyses.contains(where: { $0.lemma == form && kind?.fits($0.wordClass) ?? true }) { found.append(symbol) }
    }
    for analysis in analyses { add(lexeme: analysis, to: &found, vocabulary) }
    if found.isEmpty { found = guesses.symbols(of: form, in: vocabulary) }
    found += affixed(form)
    return closed(found)
  }

  /// The symbols of a reading's lexeme, which patterns may name by its lemma in either standard.
  private func add(lexeme analysis: Vocabulary.Analysis, to found: inout [Int32], _ vocabulary: Vocabulary) {
    for standard in Vocabulary.Standard.allCases {
      let lemma = vocabulary.lemma(of: analysis.lexeme, in: standard)
      for (sense, kind) in Sense.lexemes where kind?.fits(analysis.wordClass) ?? true {
        guard let symbol = known(lemma, sense), !found.contains(symbol) else { continue }
        // Odd forms of closed classes stand on lines of their own, which the lemma itself is no form of.
        if vocabulary.analyses(folded: lemma.utf8).contains(where: {
          $0.lexeme == analysis.lexeme && $0.lemma == lemma
        }) {
          found.append(symbol)
        }
      }
    }
  }

  /// The symbols of beginnings and endings.
  private func affixed(_ form: String) -> [Int32] {
    var form = form
    return form.withUTF8 { form in
      var found: [Int32] = []
      if let lengths = beginningLengths, form.count >= lengths.lowerBound {
        for n in lengths.lowerBound...min(lengths.upperBound, form.count) {
          guard let symbol = known(UnsafeBufferPointer(rebasing: form[..<n]), .beginning) else { continue }
          found.append(symbol)
        }
      }
      for n in stride(from: min(longestEnding, form.count), to: 1, by: -1) {
        let end = endingForms.find(UnsafeBufferPointer(rebasing: form[(form.count - n)...]))
        if end >= 0 { found += endingSymbols.values[endingSymbols.places(of: end)] }
      }
      return found
    }
  }

  /// Closes a list of symbols over the sets that hold them; sorted.
  private func closed(_ symbols: [Int32]) -> [Int32] {
    var seen = Set<Int32>()
    var closed: [Int32] = []
    for symbol in symbols where seen.insert(symbol).inserted { closed.append(symbol) }
    var at = 0
    while at < closed.count {
      for container in containers.values[containers.places(of: closed[at])] where seen.insert(container).inserted {
        closed.append(container)
      }
      at += 1
    }
    return closed.sorted()
  }

  /// The symbols that a phrase of a set carries as a whole.
  public func symbols(ofSetSymbol set: Int32) -> [Int32] { closed([set]) }
}
