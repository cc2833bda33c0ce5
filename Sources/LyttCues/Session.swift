import LyttLexicon
public import LyttModel
import LyttText

/// A detector at work on one thread.
public final class Session {
  let detector: CueDetector
  let analyzer: TextAnalyzer
  let classifier: TokenClassifier
  var matcher: Matcher
  private(set) var lattice = Lattice()
  private var own: [Int32] = []
  private var matches: [Match] = []
  /// The hits of the last text and the modifiers whose words stood in it, for checks of the lexicon.
  private(set) var lastHits: [Hit] = []
  private(set) var lastTriggers: Set<String> = []

  /// A sentence of more tokens is read in parts of so many.
  ///
  /// No scope reaches farther, and the work for a text stays in step with its length, whatever the text. The longest sentence of our corpora and the demo season has 50 tokens.
  static let mostTokensInSentence = 250
  /// Of the negations that stand right before their verbs in a sentence only so many are read in the other order, too.
  static let mostSwapsInSentence = 10
  /// Of quotation marks in a row only so many are looked through.
  static let mostQuotesInARow = 4

  /// The entries whose patterns matched in the last text, whatever came of it.
  var matchedEntries: Set<String> {
    Set(
      matches.compactMap { match in
        if case .entry(let index) = match.owner { detector.lexicon.entries[Int(index)].id } else { nil }
      })
  }

  init(_ detector: CueDetector) {
    self.detector = detector
    analyzer = TextLayer.bundled.makeAnalyzer()
    classifier = TokenClassifier(
      lexicon: detector.compiled, grammar: detector.grammar, tolerance: detector.tolerance)
    matcher = Matcher(
      automaton: detector.compiled.automaton, symbols: detector.compiled.symbols.count)
  }

  /// What the text holds.
  public func findings(in text: String, genre: Genre = .comment) -> TextFindings {
    let detection = explain(text, genre: genre)
    let document = detection.document
    let words = document.tokens.reduce(0) {
      $0 + ($1.kind == .punctuation || $1.kind == .symbol || $1.kind == .emoji || $1.kind == .emoticon ? 0 : 1)
    }
    let questions = document.sentences.reduce(0) { $0 + (asks($1, document) ? 1 : 0) }
    return TextFindings(
      language: document.languageGuess().language.rawValue, words: words, tokens: document.tokens.count,
      sentences: document.sentences.count, questions: questions,
      lix: genre == .agent && words >= 100 ? lix(document, words: words) : nil, cues: detection.cues)
  }

  /// The cues of the text, and the hits that were dropped, with reasons.
  public func explain(_ text: String, genre: Genre = .comment) -> Detection {
    let document = analyzer.analyze(text)
    (lastHits, lastTriggers) = ([], [])
    guard !document.tokens.isEmpty else { return Detection(cues: [], dropped: [], document: document) }
    matcher.genres = Automaton.GenreMask(genre)
    defer { matcher.genres = .all }
    let (view, scope) = read(document)
    matches.removeAll(keepingCapacity: true)
    matcher.run(lattice, from: Automaton.root, symbols: classifier, into: &matches)
    var (sentence, swaps) = (Int32(-1), 0)
    for at in 0..<max(0, view.count - 1) where view.has(detector.grammar.negative, at) && view.isFinite(at + 1) {
      guard view.sameSentence(at, at + 1) else { continue }
      if sentence != view.lattice.sentence[at] { (sentence, swaps) = (view.lattice.sentence[at], 0) }
      swaps += 1
      if swaps > Self.mostSwapsInSentence { continue }
      matcher.run(&lattice, swapping: at, symbols: classifier, into: &matches)
    }
    var hits = judged(scope, genre: genre)
    if genre == .comment, ContactEvidence(view).isAboutSomethingElse {
      for i in hits.indices where hits[i].dropped == nil { hits[i].dropped = ContactEvidence.why }
    }
    return report(hits, view)
  }

  /// Cuts the text into clauses and finds the symbols of its tokens.
  func read(_ document: TextDocument) -> (TokenView, Scope) {
    classifier.trim()
    let sentences = Self.sentences(of: document)
    fillLattice(document, sentences)
    var view = TokenView(
      document: document, lattice: lattice, classifier: classifier, grammar: detector.grammar, own: own)
    let clauses = ClauseReader(view).clauses(in: sentences)
    for (i, clause) in clauses.enumerated() {
      for at in clause.range { lattice.clause[at] = Int32(i) }
    }
    matches.removeAll(keepingCapacity: true)
    matcher.run(lattice, from: Automaton.phraseRoot, symbols: classifier, into: &matches)
    for match in matches {
      guard case .set(let set) = match.owner else { continue }
      lattice.add(classifier.index(ofPhraseIn: set), at: Int(match.start), width: Int(match.end - match.start))
    }
    lattice.markBorders(classifier)
    view.lattice = lattice
    let scope = Scope(view: view, clauses: clauses, clauseOf: lattice.clause, stopSymbols: detector.stops)
    return (view, scope)
  }

  /// The sentences of a text, those that are too long in parts.
  private static func sentences(of document: TextDocument) -> [Range<Int>] {
    document.sentences.flatMap { sentence in
      stride(from: sentence.lowerBound, to: sentence.upperBound, by: mostTokensInSentence).map {
        $0..<min($0 + mostTokensInSentence, sentence.upperBound)
      }
    }
  }

  private func fillLattice(_ document: TextDocument, _ sentences: [Range<Int>]) {
    let tokens = document.tokens
    lattice.reset(count: tokens.count)
    own.removeAll(keepingCapacity: true)
    var quotesInARow = 0
    for (i, sentence) in sentences.enumerated() {
      for at in sentence {
        lattice.sentence[at] = Int32(i)
        let isNameLike = at > sentence.lowerBound && startsUpper(tokens[at], document)
        let index = classifier.index(of: tokens[at], in: document, isNameLike: isNameLike)
        own.append(index)
        lattice.add(index, at: at, width: 1)
        quotesInARow = isQuote(tokens[at], document) ? quotesInARow + 1 : 0
        lattice.isQuote[at] = (1...Self.mostQuotesInARow).contains(quotesInARow)
      }
    }
    lattice.markSpeech()
    for at in tokens.indices.dropLast() where tokens[at].kind == .word && tokens[at + 1].kind == .word {
      guard lattice.sentence[at] == lattice.sentence[at + 1] else { continue }
      // Function words are never half of a split word: «har de» is not «harde».
      if isClosed(at) || isClosed(at + 1) { continue }
      if let joined = classifier.index(ofJoined: tokens[at], tokens[at + 1], in: document) {
        lattice.add(joined, at: at, width: 2)
      }
    }
    lattice.markBorders(classifier)
  }

  private func isClosed(_ at: Int) -> Bool {
    !classifier.kinds(own[at]).isDisjoint(with: [.auxiliary, .pronoun, .preposition, .conjunction, .subjunction])
  }

  private func startsUpper(_ token: Token, _ document: TextDocument) -> Bool {
    let byte = document.utf8[Int(token.start)]
    return (0x41...0x5A).contains(byte)
  }

  private func isQuote(_ token: Token, _ document: TextDocument) -> Bool {
    guard token.kind == .punctuation else { return false }
    let folded = document.folded(of: token)
    return folded.allSatisfy { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      || folded.elementsEqual("«".utf8) || folded.elementsEqual("»".utf8)
  }

  private func judged(_ scope: Scope, genre: Genre) -> [Hit] {
    let lexicon = detector.lexicon
    var hits: [Hit] = []
    let tightest = HitSelection.tightest(matches)
    for match in tightest {
      guard case .entry(let index) = match.owner else { continue }
      let entry = lexicon.entries[Int(index)]
      if entry.genre == nil || entry.genre == genre { hits.append(Hit(match, entry: entry)) }
    }
    let triggers = HitSelection.triggers(tightest, in: lexicon, genre: genre, scope.view)
    lastTriggers = Set(triggers.map { lexicon.modifiers[$0.modifier].id })
    guard !hits.isEmpty else { return [] }
    let judgement = Judgement(
      lexicon: lexicon, targets: detector.targets, scope: scope, genre: genre, triggers: triggers)
    var spans = Spans(scope: scope)
    for i in hits.indices {
      judgement.judge(&hits[i])
      if hits[i].match.extends { hits[i].span = spans.withComplement(hits[i].span) }
    }
    hits = HitSelection.resolve(hits, tokens: scope.view.count)
    HitSelection.suppress(&hits)
    lastHits = hits
    return spans.merged(hits)
  }

  private func report(_ hits: [Hit], _ view: TokenView) -> Detection {
    let tokens = view.document.tokens
    var bytes: [Int32] = []
    for hit in hits {
      bytes.append(tokens[hit.span.lowerBound].start)
      bytes.append(tokens[hit.span.upperBound - 1].end)
    }
    let scalars = view.document.scalars(ofBytes: bytes)
    var cues: [Cue] = []
    var dropped: [Detection.Dropped] = []
    for (i, hit) in hits.enumerated() {
      let cue = Cue(
        start: scalars[2 * i], end: scalars[2 * i + 1], cue: hit.entry.cue, polarity: hit.polarity, entry: hit.entry.id,
        reasons: hit.reasons)
      if let why = hit.dropped { dropped.append(Detection.Dropped(cue: cue, why: why)) } else { cues.append(cue) }
    }
    cues.sort(by: Self.precedes)
    dropped.sort { Self.precedes($0.cue, $1.cue) }
    return Detection(cues: cues, dropped: dropped, document: view.document)
  }

  private static func precedes(_ a: Cue, _ b: Cue) -> Bool {
    (a.start, b.end, a.cue, a.entry) < (b.start, a.end, b.cue, b.entry)
  }

  private func asks(_ sentence: Range<Int>, _ document: TextDocument) -> Bool {
    for at in sentence.reversed() where document.tokens[at].kind == .punctuation {
      if document.folded(of: document.tokens[at]).contains(UInt8(ascii: "?")) { return true }
    }
    return false
  }

  /// Björnsson's LIX: words a sentence plus the percentage of words of more than six letters.
  private func lix(_ document: TextDocument, words: Int) -> Double {
    var long = 0
    for token in document.tokens where token.kind == .word {
      var letters = 0
      for byte in document.folded(of: token) where byte & 0xC0 != 0x80 { letters += 1 }
      if letters > 6 { long += 1 }
    }
    return Double(words) / Double(max(1, document.sentences.count)) + 100 * Double(long) / Double(words)
  }
}

extension Session {
  /// The clauses of a text as the detector reads them, each with its kind, whose doing it tells of, and its verb.
  public func clauses(of text: String) -> [String] {
    let document = analyzer.analyze(text)
    guard !document.tokens.isEmpty else { return [] }
    let (view, scope) = read(document)
    return scope.clauses.map { clause in
      let verb = clause.verb.map { view.word($0) } ?? "–"
      let kind = clause.isSubordinate ? "subordinate" : "main"
      let head = clause.subjectHead.map { " «\(view.word($0))»" } ?? ""
      return "\(document.text(of: clause.range))  (\(kind), subject \(clause.subject)\(head), verb \(verb))"
    }
  }
}
