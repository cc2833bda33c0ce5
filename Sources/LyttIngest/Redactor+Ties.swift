/// What the words around a code say that it is.
enum ReferenceTie: Equatable {
  /// A word for a number stands by it: «ordrenummer», «ref.», «KID».
  case named
  /// The same, with other words between.
  case namedAfar
  /// What has numbers stands by it: «sak», «faktura».
  case kind
  /// The same, with other words between.
  case kindAfar
  /// «nr.» alone, of whatever it may be.
  case number
  /// «og» and the like join it to a reference of so many digits.
  case joined(Int)
  /// It is an article's, a model's, an error's or a law's.
  case article
  /// It is a telephone's, an account's or something else of its own.
  case other
}

extension RedactionPass {
  /// Looks back from a code for the nearest word that tells, inside the sentence or over a question mark.
  func tie(of code: ReferenceCode) -> ReferenceTie? {
    var place = code.range.lowerBound
    var isNear = true
    var isQuestion = false
    var isNumber = false
    var others = 0
    for step in 0..<14 {
      place -= 1
      guard place >= 0 else { break }
      let token = tokens[place]
      if isTaken[place] {
        if let tie = joined(place, step, code) { return tie }
        if takenAs[place] == .name { continue }
        break
      }
      switch token.kind {
      case .lineEnd: if others > 0 || isNumber { return number(isNumber) }
      case .digits:
        isNear = false
        if !tokens[place].isAttached || others > 0 { others += 1 }
      case .sign:
        if token.lower == "." {
          if place == 0 || !isAbbreviation(place - 1) { return number(isNumber) }
        } else if token.lower == "?" {
          isQuestion = true
        } else if token.lower == "!" || token.lower == ";" {
          return number(isNumber)
        }
      case .word:
        switch role(of: place) {
        case .article: return isNear ? .article : number(isNumber)
        case .other: return isNumber ? .number : .other
        case .named: return isNear ? .named : .namedAfar
        case .kind where !isQuestion:
          if place > 0, words.has(.subject, lower(place - 1)), token.lower == "måler" { return nil }
          return isNumber ? .named : isNear ? .kind : .kindAfar
        case .number:
          if isNear, !isQuestion { isNumber = true }
        default:
          let isLink =
            !kinds[place].isDisjoint(with: [.filler, .link]) && !words.has(.noLink, token.lower)
            || token.lower == "til" && ["viser", "vis", "syner"].contains(lower(place - 1))
            || token.isAllCapitals && token.range.count <= 5
          if !isLink {
            isNear = false
            others += 1
          }
        }
      }
      if others > 5 { break }
    }
    return number(isNumber)
  }

  private func number(_ isNumber: Bool) -> ReferenceTie? { isNumber ? .number : nil }

  /// Whether a stop belongs to a short word: «nr.», «ref.», «kundenr.».
  private func isAbbreviation(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, tokens[index + 1].isAttached else { return false }
    let word = lower(index)
    return word.hasSuffix("nr") || word.hasSuffix("ref") || word == "no" || word == "vedr" || word == "ang"
      || word == "gj" || word == "best" || word.utf8.count <= 4 && [.other, .article].contains(role(of: index))
  }

  /// «100-88-3427 og 100-88-3428»: the reference just before, where only «og» and the like stand between.
  private func joined(_ place: Int, _ step: Int, _ code: ReferenceCode) -> ReferenceTie? {
    guard takenAs[place] == .reference, step > 0, step <= 2 else { return nil }
    let between = place + 1..<code.range.lowerBound
    guard between.allSatisfy({ Self.joints.contains(lower($0)) && tokens[$0].kind != .digits }) else { return nil }
    var count = 0
    var start = place
    while start >= 0, place - start < 20, takenAs[start] == .reference {
      if tokens[start].kind == .digits { count += tokens[start].range.count }
      start -= 1
    }
    return .joined(count)
  }

  private static let joints: Set<String> = [
    "og", "eller", "el", "samt", "til", "å", "og/eller", ",", "/", "-", "–", "&", "+", "henholdsvis", "kontra", "ikke",
    "ikkje", "ev", "evt",
  ]

  // MARK: Words

  /// What a word says of the code beside it.
  enum Role { case named, kind, number, article, other }

  /// The roles of words that were looked up: a text asks for the same ones again and again.
  final class Roles {
    var known: [String: Role?] = [:]
  }

  /// What a word says of a code beside it.
  func role(of index: Int) -> Role? {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
    if let role = roles.known[lower(index)] { return role }
    let role = findRole(of: index)
    roles.known[lower(index)] = .some(role)
    return role
  }

  private func findRole(of index: Int) -> Role? {
    let known = kinds[index]
    if known.contains(.article) { return .article }
    if !known.isDisjoint(with: [.phone, .account, .card, .identity, .birth, .property, .ending, .postbox]) {
      return words.has(.numberWord, lower(index)) ? .number : .other
    }
    let word = lower(index)
    if words.has(.numberWord, word) { return .number }
    guard word.utf8.count >= 3 else { return known.contains(.reference) ? .kind : nil }
    if words.isNumberName(word) {
      if words.isArticleName(word) { return .article }
      return words.isOtherNumber(word) ? .other : .named
    }
    if known.contains(.reference) || words.isReferenceKind(word) { return .kind }
    return nil
  }
}
