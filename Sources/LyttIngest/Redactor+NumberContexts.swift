/// What stands around numbers: units, years, and the words that tell what they are.
extension RedactionPass {
  /// Leaves the numbers that everybody may call, in their usual groups: «800 50 300», «815 22 040», «82 05 00 00».
  ///
  /// Source: the Norwegian numbering plan (Nkom): 800 is free of charge, 810 and 815 share the cost, 820 and 829 pay for
  /// a service.
  mutating func leaveServiceNumbers() {
    for index in tokens.indices where tokens[index].kind == .digits && !isTaken[index] {
      var digits: [UInt8] = []
      var end = index
      while end < tokens.count, tokens[end].kind == .digits, !isTaken[end], digits.count < 8, end - index < 4 {
        digits += bytes[tokens[end].range]
        end += 1
      }
      guard digits.count == 8, Self.servicePrefixes.contains(where: { digits.starts(with: $0.utf8) }),
        index == 0 || tokens[index - 1].kind != .digits && !(isSign(index - 1, "-") && tokens[index].isAttached),
        end == tokens.count || tokens[end].kind != .digits
      else { continue }
      leave(index..<end)
    }
  }

  private static let servicePrefixes = ["800", "810", "815", "820", "829"]

  /// Whether an identity number, or a day of birth, stands just before.
  func followsIdentity(_ token: Int) -> Bool {
    var place = token - 1
    for _ in 0..<3 {
      guard place >= 0, tokens[place].kind != .lineEnd else { return false }
      if isTaken[place] { return takenAs[place] == .identity }
      guard tokens[place].kind == .sign || kinds[place].contains(.filler) else { return false }
      place -= 1
    }
    return false
  }

  /// «01.01.90 er fødselsdatoen min».
  func isFollowed(byBirth last: Int) -> Bool {
    (last + 1...last + 3).contains { kind($0).contains(.birth) && isBirthNoun($0) }
  }

  private func isBirthNoun(_ index: Int) -> Bool { words.has(.birthNoun, lower(index)) }

  /// Whether a date answers a question for the day of birth, over the rest of its sentence, a line's end and who speaks.
  ///
  /// «Når er du født?⏎12:06 Kunde: 17.04.1985», «hun spurte om fødselsdato og jeg svarte 17.04.1985».
  func isAskedForBirth(_ index: Int) -> Bool {
    var place = index - 1
    var lines = 0
    var isQuestion = false
    for _ in 0..<16 {
      guard place >= 0, !isTaken[place] || takenAs[place] == .name else { return false }
      let word = lower(place)
      switch tokens[place].kind {
      case .lineEnd:
        lines += 1
        guard lines <= 4 else { return false }
      case .digits: guard tokens[place].range.count <= 2 else { return false }
      case .sign:
        if word == "?" { isQuestion = true }
        let isTime = word == "." && tokens[place].isAttached && tokens[place + 1].kind == .digits
        if !isTime, [".", "!", ";"].contains(word) { return false }
      case .word:
        if isBirthNoun(place) { return true }
        if kinds[place].contains(.birth), word.utf8.count >= 4 {
          return isQuestion || lines > 0 && (isSign(place + 1, ":") || tokens[place + 1].kind == .lineEnd)
        }
        guard !nameKinds(place).isDisjoint(with: Self.beforeAnswer) else { return false }
      }
      place -= 1
    }
    return false
  }

  /// What may stand between a question for a date and the date: who answers, and that they do.
  private static let beforeAnswer: RedactionWords.Kinds = [
    .filler, .link, .saying, .pronoun, .adverb, .nameLabel, .role, .anyName,
  ]

  /// Whether a number counts something: a unit follows, an amount is spoken of, or decimals follow.
  func isQuantity(_ groups: [Group], _ first: Int, _ last: Int) -> Bool {
    let next = groups[last].token + 1
    // «97 65 43 21 uke 42», «5512873 kr 2499»: the unit is the next number's; «ring 97 65 43 21 dag og kveld».
    let isNextOnes =
      groups[first...last].reduce(0, { $0 + $1.count }) >= 6
      && (next + 1 < tokens.count && tokens[next + 1].kind == .digits
        || isPreceded(byContext: .phone, groups[first].token))
    if kind(next).contains(.unit), !isNextOnes, tokens[next].kind == .word || tokens[next].lower == "%" { return true }
    if hasDecimals(next) { return true }
    let before = groups[first].token - 1
    return ["kr", "kr.", "nok", "eur", "usd", "beløpet", "prisen", "summen"].contains(lower(before))
      || isSign(before, ".") && lower(before - 1) == "kr"
  }

  /// Whether decimals follow a number that ends before `next`: «,50» or «,-».
  func hasDecimals(_ next: Int) -> Bool {
    isSign(next, ",")
      && (isSign(next + 1, "-")
        || next + 1 < tokens.count && tokens[next + 1].isAttached && tokens[next + 1].kind == .digits
          && tokens[next + 1].range.count <= 2)
  }

  /// Whether a unit stands at `index` that is the number's before it: in «faktura 5512873 kr 2499» it is the next one's.
  func isUnit(_ index: Int) -> Bool {
    kind(index).contains(.unit) && !(index + 1 < tokens.count && tokens[index + 1].kind == .digits)
  }

  func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.starts(with: [1, 9]) || digits.starts(with: [2, 0])
  }

  func isDate(_ number: [UInt8]) -> Bool {
    guard isYear(number[...]) else { return false }
    let month = number[4] * 10 + number[5]
    let day = number[6] * 10 + number[7]
    return (1...12).contains(month) && (1...31).contains(day)
  }

  /// Whether a word of a kind stands before, with at most four small words or signs between.
  func isPreceded(byContext kind: RedactionWords.Kinds, _ index: Int) -> Bool {
    var place = index - 1
    for _ in 0..<6 {
      guard place >= 0, tokens[place].kind != .lineEnd, !isTaken[place] else { return false }
      let known = kinds[place]
      if !known.isDisjoint(with: kind) || tokens[place].kind == .word && isNumberWord(tokens[place].lower, kind) {
        return true
      }
      // «F.dato:».
      if kind.contains(.birth), lower(place) == "dato", isSign(place - 1, "."), lower(place - 2) == "f" { return true }
      guard known.contains(.filler) || tokens[place].kind == .sign && tokens[place].lower == "." else { return false }
      place -= 1
    }
    return false
  }

  /// Compounds that end in -nummer say what number it is, even where the list lacks them.
  private func isNumberWord(_ word: String, _ kind: RedactionWords.Kinds) -> Bool {
    // «wifi-passordet».
    if kind.contains(.secret) {
      return ["passord", "passordet", "password", "brukernavn", "brukernavnet"].contains { word.hasSuffix($0) }
    }
    guard kind.contains(.reference), word.utf8.count > 6, !word.hasPrefix("telefon"), !word.hasPrefix("post"),
      !word.hasPrefix("hus"),
      !word.hasPrefix("køn"), !word.hasPrefix("køen"), !word.hasPrefix("rom")
    else { return false }
    return ["nummer", "nummeret", "nr", "referanse", "referansen", "koden", "-id"].contains { word.hasSuffix($0) }
  }
}
