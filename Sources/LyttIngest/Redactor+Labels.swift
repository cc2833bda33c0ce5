/// What the lists say of words in labels and cells, which are no sentences.
extension Redactor {
  /// Whether words in lower case are a name even where case tells nothing: a first name and a surname, or one that is no word.
  func isClearlyName(_ parts: [String]) -> Bool {
    let listed = parts.filter { !words[$0].isDisjoint(with: .anyName) }
    let isWhole = zip(parts, parts.dropFirst()).contains {
      words[$0].contains(.firstName) && words[$1].contains(.surname)
    }
    return isWhole
      || listed.contains {
        words[$0].isDisjoint(with: [.ordinary, .ambiguous, .notName, .place, .brand]) && !words.has(.seldomName, $0)
      }
  }

  /// Whether a word in lower case beside a name may be part of it: no place, role, group or function word.
  func mayBelongToName(_ word: String) -> Bool {
    words[word].isDisjoint(with: [
      .place, .role, .notName, .companyAfter, .placeBefore, .nameLabel, .nameStrong, .personVerb, .personVerbStrong,
      .copula, .pronoun,
    ])
      && !words.has(.soleTrader, word) && !words.has(.group, word) && !words.ends(word, in: .organisationEnding)
  }

  /// Whether a list has a word as a surname.
  func isSurname(_ word: String) -> Bool { words[word].contains(.surname) }

  /// A team's label with spaces for the signs that join words: «Nord_Hilde_Bakke», «Team-Bjarte».
  func withSpaces(_ label: String) -> String {
    var scalars = Array(label.unicodeScalars)
    for place in scalars.indices where scalars[place] == "_" || scalars[place] == "-" {
      let word = String.UnicodeScalarView(scalars[..<place].reversed().prefix { $0.properties.isAlphabetic }.reversed())
      if scalars[place] == "_" || words.has(.group, String(word).lowercased()) { scalars[place] = " " }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A cell without personal data, whose column's header may tell what it holds: «Etternavn», «Saksbehandler»,
  /// «Fødselsdato».
  public func redact(_ cell: String, under header: String) -> Redacted {
    let kinds = header.lowercased().split { !$0.isLetter }.map { words[String($0)] }
    let whole = Redacted.Edit(start: 0, end: cell.unicodeScalars.count, kind: .name)
    if kinds.contains(where: { !$0.isDisjoint(with: [.nameLabel, .role]) }) {
      return Redacted(cell, replacing: [whole])
    }
    let isBirth = kinds.contains { !$0.isDisjoint(with: [.birth, .identity]) }
    if isBirth { return Redacted(cell, replacing: [Redacted.Edit(start: 0, end: whole.end, kind: .identity)]) }
    return redact(cell)
  }

  /// Whether a word beside or in a name makes an organisation of it: «Bakeri», «legesenter»; beside a name any capital
  /// does that is neither a place nor what persons are called («tannlege», «ENK»).
  func isOrganisation(_ word: String, isInName: Bool) -> Bool {
    let lower = word.lowercased()
    let known = words[lower]
    guard known.isDisjoint(with: [.role, .surname]), !words.has(.soleTrader, lower) else { return false }
    return known.contains(.companyAfter) || words.ends(lower, in: .organisationEnding)
      || !isInName && word != lower && known.isDisjoint(with: [.place, .anyName])
  }

  /// First names whose team, group or shift a label is: «Bjørns team», «Stein sitt lag».
  func leaders(of label: String) -> [Redacted.Edit] {
    let scalars = Array(label.unicodeScalars)
    let parts = Self.words(of: scalars)
    let lower = parts.map { String(String.UnicodeScalarView(scalars[$0])).lowercased() }
    guard let group = lower.indices.dropFirst().first(where: { words.has(.group, lower[$0]) }) else { return [] }
    var owner = group - 1
    var isOwned = false
    if owner > 0, words.has(.possessive, lower[owner]) {
      owner -= 1
      isOwned = true
    } else if lower[owner].hasSuffix("s") {
      isOwned = true
    }
    let bare = lower[owner].hasSuffix("s") ? String(lower[owner].dropLast()) : lower[owner]
    let isKnown = words.knownOrdinary.contains(bare) || !words[bare].isDisjoint(with: [.firstName, .known])
    guard isOwned, isKnown || words[lower[owner]].contains(.firstName) else { return [] }
    return [Redacted.Edit(start: parts[owner].lowerBound, end: parts[owner].upperBound, kind: .name)]
  }

  /// The runs of letters, as ranges of scalars.
  static func words(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    for (place, scalar) in scalars.enumerated() where scalar.properties.isAlphabetic {
      if let last = words.last, last.upperBound == place {
        words[words.count - 1] = last.lowerBound..<place + 1
      } else {
        words.append(place..<place + 1)
      }
    }
    return words
  }
}
