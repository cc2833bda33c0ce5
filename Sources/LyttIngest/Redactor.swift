/// Replaces personal data in free text by typed placeholders, which leave the words around them as they are.
///
/// Numbers are found by their form and by the words before them; names by lists and by what stands around them.
/// The same text always gives the same result.
public struct Redactor: Sendable {
  /// The words known.
  private(set) var words: RedactionWords

  /// Takes the bundled lists of names, and names known from the data set, such as those of its agents.
  public init(knownNames: some Sequence<String> = []) {
    words = RedactionWords.bundled
    for name in knownNames {
      // A code such as KB-1042 is no name.
      guard name.utf8.count <= 100, !name.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { continue }
      let parts = name.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
      for word in parts where word.count >= 3 {
        // An agent «Håp»: «jeg hadde håp» is none.
        if words[word].isDisjoint(with: [.notName, .ordinary, .nameWeak]), !RedactionWords.isVocabulary(word) {
          words.add(word, .known)
        } else {
          words.knownOrdinary.insert(word)
        }
      }
      // «Moen, Cecilie» is called Cecilie Moen.
      if (2...4).contains(parts.count) { words.addKnown(parts) }
      if parts.count == 2 { words.addKnown(parts.reversed()) }
    }
  }

  /// The text with placeholders for what is personal.
  public func redact(_ text: String) -> Redacted {
    let plain = RedactionText(text)
    let found = plain.bytes.withUnsafeBufferPointer { bytes in
      var pass = RedactionPass(bytes, words: words)
      pass.findAll()
      return pass.found
    }
    guard !found.isEmpty else { return Redacted(text: text, edits: []) }
    return Redacted(text, replacing: found.map { (plain.origin($0.range), $0.kind) })
  }
}

/// The work on one text: its tokens, and what was found so far.
struct RedactionPass {
  /// The text.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The words known.
  let words: RedactionWords
  /// The text's tokens.
  let tokens: [RedactionToken]
  /// What each token is known as.
  let kinds: [RedactionWords.Kinds]
  /// Whether a token belongs to something that was found.
  private(set) var isTaken: [Bool]
  /// What a token was found to be.
  private(set) var takenAs: [Redacted.Kind?]
  /// Digits of references found, and of articles' numbers, which stay so wherever they stand again.
  var references: Set<[UInt8]> = []
  var articles: Set<[UInt8]> = []
  /// How the references found are built.
  var shapes: Set<[UInt8]> = []
  /// What words say of numbers beside them, as far as it was asked.
  let roles = Roles()
  /// What was found, in bytes of the plain form.
  private(set) var found: [(range: Range<Int>, kind: Redacted.Kind)] = []

  /// Cuts the text and looks its words up.
  init(_ bytes: UnsafeBufferPointer<UInt8>, words: RedactionWords) {
    self.bytes = bytes
    self.words = words
    tokens = RedactionTokens.cut(bytes)
    kinds = tokens.map { $0.kind == .lineEnd ? [] : words[$0.lower] }
    isTaken = [Bool](repeating: false, count: tokens.count)
    takenAs = [Redacted.Kind?](repeating: nil, count: tokens.count)
  }

  /// Finds everything; the surest things first, since what is found is no part of anything else.
  mutating func findAll() {
    findKnown()
    leaveBrands()
    findForeignWords()
    findEmails()
    findURLs()
    findNetworks()
    findCoordinates()
    findUsers()
    findSecrets()
    findIBANs()
    findBirthdays()
    findSpokenNumbers()
    findProperties()
    findPlates()
    findStreets()
    findReferences()
    leaveServiceNumbers()
    findNumbers()
    findSigned()
    findLabelled()
    findNames()
    findJoined()
    findSurnames()
    findInverted()
    findInitials()
    findRepeated()
  }

  /// Notes that these tokens are to be replaced, unless some are already.
  mutating func take(_ range: Range<Int>, _ kind: Redacted.Kind) {
    guard !range.isEmpty, !range.contains(where: { isTaken[$0] }) else { return }
    for index in range {
      isTaken[index] = true
      takenAs[index] = kind
    }
    found.append((tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound, kind))
  }

  /// Notes that these tokens stay, whatever they look like.
  mutating func leave(_ range: Range<Int>) {
    for index in range { isTaken[index] = true }
  }

  /// A token's text in lower case; empty beyond either end.
  func lower(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].lower : "" }

  /// What a token is known as; nothing beyond either end.
  func kind(_ index: Int) -> RedactionWords.Kinds { kinds.indices.contains(index) ? kinds[index] : [] }

  /// Whether a token is the sign.
  func isSign(_ index: Int, _ sign: String) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .sign && tokens[index].lower == sign
  }

  /// Whether the words that end before `index` make a phrase of a kind; up to three are tried.
  func isPreceded(_ index: Int, by kind: RedactionWords.Kinds) -> Bool {
    // «c/o Bjerke», «v/Monica»: words with a sign inside.
    if kind.contains(.nameStrong), index > 1, isSign(index - 1, "/"), lower(index - 2) == "v" { return true }
    if kind.contains(.nameStrong), index > 2, isSign(index - 2, "/"), lower(index - 1) == "o", lower(index - 3) == "c" {
      return true
    }
    var phrase = ""
    var place = index
    for _ in 0..<3 {
      place -= 1
      guard place >= 0, tokens[place].kind != .lineEnd, !isTaken[place] else { return false }
      var word = tokens[place].lower
      // «heter egentlig», «kalte seg visst».
      if phrase.isEmpty, kinds[place].contains(.adverb), place > 0, tokens[place - 1].kind == .word {
        place -= 1
        word = tokens[place].lower
      }
      // «tlf.» and «mvh.» keep their stop; «hilsen,» and «navn:» lose theirs.
      if tokens[place].kind == .sign {
        guard phrase.isEmpty, [",", ":", ".", "-", "–"].contains(word), place > 0, tokens[place - 1].kind == .word,
          // «Hei. Dag etter dag …»
          word != "." || !kinds[place - 1].contains(.greeting)
        else { return false }
        place -= 1
        word = tokens[place].lower
      }
      phrase = phrase.isEmpty ? word : word + " " + phrase
      if !words[phrase].isDisjoint(with: kind) { return true }
    }
    return false
  }

  /// Whether a sentence begins at a token, or may.
  func beginsSentence(_ index: Int) -> Bool {
    var place = index - 1
    while place >= 0, tokens[place].kind == .sign,
      ["\"", "«", "»", "“", "”", "(", "'", "*", "_"].contains(tokens[place].lower)
    { place -= 1 }
    guard place >= 0 else { return true }
    if tokens[place].kind == .lineEnd { return true }
    return tokens[place].kind == .sign
      && [".", "!", "?", ":", "-", "–", "—", "•", "…", ";", ")"].contains(tokens[place].lower)
  }
}
