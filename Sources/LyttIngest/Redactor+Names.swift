/// Personal names: by lists, and by what stands around them.
extension RedactionPass {
  /// Finds names; first names bring the surnames behind them along.
  mutating func findNames() {
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .word, !isTaken[index], isName(index) else {
        index += 1
        continue
      }
      let end = nameEnd(index)
      take(nameStart(index)..<end, .name)
      index = end
    }
  }

  /// Where a name begins: at the initials before it, if any.
  private func nameStart(_ index: Int) -> Int {
    var start = index
    while start > 1, isSign(start - 1, "."), tokens[start - 1].isAttached, tokens[start - 2].kind == .word,
      tokens[start - 2].isCapitalised, tokens[start - 2].lower.unicodeScalars.count == 1, !isTaken[start - 2]
    { start -= 2 }
    return start
  }

  /// What a word is known as; a genitive -s and the parts of a double name are looked through.
  private func nameKinds(_ index: Int) -> RedactionWords.Kinds {
    let known = kinds[index]
    if !known.isDisjoint(with: .anyName) || known.contains(.notName) { return known }
    let lower = tokens[index].lower
    if lower.contains("-") {
      let parts = lower.split(separator: "-").map { words[String($0)] }
      return parts.count == 2 && parts.allSatisfy { !$0.isDisjoint(with: .anyName) }
        ? parts[0].union(parts[1]).subtracting([.ambiguous, .ordinary]) : known
    }
    guard lower.hasSuffix("s"), lower.utf8.count >= 4 else { return known }
    let base = words[String(lower.hasSuffix("'s") ? lower.dropLast(2) : lower.dropLast())]
    guard !base.isDisjoint(with: .anyName) else { return known }
    let name = base.intersection([.firstName, .surname, .known, .ambiguous, .ordinary])
    // «Elles» is a word, and «Elle» a name.
    return known.union(name).union(RedactionWords.isVocabulary(lower) ? .ordinary : [])
  }

  private func isName(_ index: Int) -> Bool {
    let token = tokens[index]
    let known = nameKinds(index)
    if known.isDisjoint(with: .anyName) { return token.isCapitalised && isUnknownName(index) }
    if known.contains(.known), token.isCapitalised { return true }
    if isPreceded(index, by: .nameStrong),
      token.isCapitalised || !known.contains(.ordinary) && !known.contains(.notName)
    {
      return !isCompany(index)
    }
    if known.contains(.notName) { return false }
    guard token.isCapitalised else { return isLowerCaseName(index, known) }
    if token.isAllCapitals, token.range.count <= 4, known.contains(.ambiguous) || !known.contains(.firstName) {
      return false
    }
    if isCompany(index) { return false }
    let hasSurname = isSurnameNext(index)
    if known.contains(.firstName), hasSurname { return true }
    let isDoubtful = known.contains(.ordinary) || known.contains(.place) || known.contains(.brand)
    if !isDoubtful {
      // A list of surnames holds farms and places too: alone at the beginning of a sentence they need a verb.
      if known.contains(.firstName) || !known.contains(.ambiguous) { return true }
      return isPreceded(index, by: .nameWeak) || kind(index + 1).contains(.personVerb)
    }
    if known.contains(.place), kind(index - 1).contains(.placeBefore) { return false }
    if beginsSentence(index) {
      return known.contains(.firstName) && !known.contains(.brand) && kind(index + 1).contains(.personVerbStrong)
    }
    if known.contains(.brand) { return false }
    // Inside a sentence a capital is no accident.
    if known.contains(.firstName), !known.contains(.place) { return true }
    if known.contains(.place) { return isPreceded(index, by: .nameWeak) }
    return isPreceded(index, by: .nameWeak) || kind(index + 1).contains(.personVerb)
  }

  /// Names in lower case: those of the lists that are nothing else, and are long enough not to be a slip.
  private func isLowerCaseName(_ index: Int, _ known: RedactionWords.Kinds) -> Bool {
    guard known.contains(.firstName) || known.contains(.known), known.isDisjoint(with: [.ordinary, .place, .brand])
    else { return false }
    if !known.contains(.ambiguous) { return tokens[index].range.count >= 4 || isPreceded(index, by: .nameWeak) }
    return isPreceded(index, by: .nameWeak) && (tokens[index].range.count >= 3)
      && (kind(index + 1).contains(.personVerb) || isPreceded(index, by: .nameStrong))
  }

  /// A capitalised word that no list has: a name where it is presented as one.
  private func isUnknownName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard kinds[index].isDisjoint(with: [.notName, .place, .brand, .nameWeak]), !token.isAllCapitals, !isCompany(index),
      token.range.count >= 2
    else { return false }
    guard !isPreceded(index, by: .nameStrong), !isSignature(index) else {
      return !isGreetingLine(index) && !isOffice(token.lower) && !RedactionWords.isVocabulary(token.lower)
    }
    // «K. Xyz».
    if nameStart(index) < index, !RedactionWords.isVocabulary(token.lower) { return true }
    // «kundebehandler Xyz», «snakket med Xyz», «Xyz forklarte»: what no vocabulary has, and no office is called.
    if !isOffice(token.lower), token.range.count >= 3, !RedactionWords.isVocabulary(token.lower) {
      if isPreceded(index, by: [.role, .personBefore]) { return true }
      if kind(index + 1).contains(.personVerbStrong), !isPlural(token.lower) { return true }
    }
    // «Kari og Xyz».
    if ["og", "samt", "eller"].contains(lower(index - 1)), index > 1, takenAs[index - 2] == .name { return true }
    // «Xyz og Kari».
    if lower(index + 1) == "og", index + 2 < tokens.count, tokens[index + 2].isCapitalised,
      case let next = nameKinds(index + 2), next.contains(.firstName),
      next.isDisjoint(with: [.ordinary, .place, .brand]),
      !RedactionWords.isVocabulary(token.lower)
    {
      return true
    }
    // «hei, Xyz», «kundebehandler Xyz»: the look of a surname is asked for.
    return !beginsSentence(index) && isPreceded(index, by: .nameWeak) && looksLikeSurname(token.lower)
  }

  /// Whether a word stands alone in a line below «hilsen».
  private func isSignature(_ index: Int) -> Bool {
    var place = index - 1
    guard place >= 0, tokens[place].kind == .lineEnd else { return false }
    while place >= 0, tokens[place].kind == .lineEnd || isSign(place, ",") { place -= 1 }
    return ["hilsen", "mvh", "vh", "helsing", "hilsning", "hilsener"].contains(lower(place))
  }

  /// «Skoene svarte»: no name ends so.
  private func isPlural(_ word: String) -> Bool { word.hasSuffix("ene") || word.hasSuffix("ane") }

  /// After «jeg er», «dette er»: only what cannot be the beginning of something else.
  private func isGreetingLine(_ index: Int) -> Bool { beginsSentence(index) && isSign(index - 1, ".") }

  /// «Vennlig hilsen Servicetorget»: an office signs, not a person.
  private func isOffice(_ word: String) -> Bool {
    [
      "torget", "service", "senter", "senteret", "avdelingen", "avdelinga", "etaten", "kontoret", "banken", "verket",
      "teamet", "support", "vakta", "vakten", "tjenesten", "tenesta", "gruppen", "laget", "selskapet", "kommune",
    ].contains { word.hasSuffix($0) }
  }

  private func looksLikeSurname(_ word: String) -> Bool {
    word.utf8.count >= 6
      && [
        "sen", "son", "stad", "seth", "heim", "rud", "sson", "berg", "vik", "dal", "sdatter", "sdottir", "ov", "ova",
        "ski", "wska",
      ].contains { word.hasSuffix($0) }
  }

  /// Whether what follows makes a company of it.
  private func isCompany(_ index: Int) -> Bool {
    let next = index + 1
    return kind(next).contains(.companyAfter) && (tokens[next].isCapitalised || isSign(next, "&"))
      && !tokens[index].isAllCapitals
  }

  private func isSurnameNext(_ index: Int) -> Bool {
    let next = index + 1
    guard next < tokens.count, tokens[next].kind == .word, tokens[next].isCapitalised else { return false }
    let known = nameKinds(next)
    return !known.isDisjoint(with: .anyName) && known.isDisjoint(with: .notName)
      || looksLikeSurname(tokens[next].lower) && known.isDisjoint(with: [.notName, .place])
  }

  /// One past the last word of a name: further names, initials, and one unknown capitalised word.
  private func nameEnd(_ index: Int) -> Int {
    var end = index + 1
    let isFirstName =
      !nameKinds(index).isDisjoint(with: [.firstName, .known]) || nameKinds(index).isDisjoint(with: .anyName)
    while end < tokens.count, end - index < 6 {
      // An initial: «Kari N.», «Ole B Hansen».
      if tokens[end].kind == .word, tokens[end].isCapitalised, tokens[end].lower.unicodeScalars.count == 1,
        lower(end) != "i", !tokens[end].isAttached
      {
        end += isSign(end + 1, ".") ? 2 : 1
        continue
      }
      guard tokens[end].kind == .word, !isTaken[end], !tokens[end].isAttached else { break }
      let known = nameKinds(end)
      if ["von", "van", "de", "af", "al", "el", "bin"].contains(lower(end)), end + 1 < tokens.count,
        tokens[end + 1].isCapitalised
      {
        end += 1
        continue
      }
      let isLowerSurname =
        !tokens[index].isCapitalised && !known.isDisjoint(with: .anyName)
        && known.isDisjoint(with: [.ordinary, .notName, .place, .ambiguous])
      guard tokens[end].isCapitalised || isLowerSurname, known.isDisjoint(with: [.notName, .brand]) else { break }
      let isListed = !known.isDisjoint(with: .anyName)
      guard
        isListed
          || isFirstName && known.isDisjoint(with: [.place]) && !tokens[end].isAllCapitals
            && tokens[end].range.count >= 3
      else { break }
      end += 1
      if !isListed { break }
    }
    return end
  }
}
