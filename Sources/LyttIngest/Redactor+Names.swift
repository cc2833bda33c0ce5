/// Personal names: by lists, and by what stands around them.
extension RedactionPass {
  /// Finds names; first names bring the surnames behind them along.
  mutating func findNames() {
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .word, !isTaken[index], !takeInitials(index), !leadsToName(index),
        !isEnglishWord(index), isName(index)
      else {
        index += 1
        continue
      }
      let end = nameEnd(index)
      // «Karl Johans gate» is a street.
      if kind(end).contains(.streetAlone), lower(end - 1).hasSuffix("s"), tokens[index].isCapitalised {
        index = end
        continue
      }
      take(nameStart(index)..<end, .name)
      index = end
    }
  }

  /// Whether an initial stands before a word with a capital, which then tells.
  private func leadsToName(_ index: Int) -> Bool {
    isInitial(index) && index + 2 < tokens.count && tokens[index + 2].isCapitalised
      && !kind(index + 2).contains(.notName)
  }

  /// Where a name begins: at the initials before it, if any.
  func nameStart(_ index: Int) -> Int {
    var start = index
    // «Pawel Kowalczyk»: what stands before a surname with a capital, and is no word, belongs to it.
    if !nameKinds(index).contains(.firstName), nameKinds(index).contains(.surname), index > 0,
      tokens[index - 1].kind == .word, tokens[index - 1].isCapitalised, !isTaken[index - 1],
      !tokens[index].isAttached, tokens[index - 1].range.count >= 3,
      kinds[index - 1].isDisjoint(with: [.notName, .place, .brand, .nameWeak, .nameStrong, .role]),
      !RedactionWords.isVocabulary(lower(index - 1)), !tokens[index - 1].isAllCapitals || tokens[index].isAllCapitals
    {
      start -= 1
    }
    while start > 0, kinds[start - 1].contains(.particle), !isTaken[start - 1], !beginsSentence(start - 1),
      kinds[start - 1].contains(.foreignParticle) || start > 1 && isUnknownGiven(start - 2)
    {
      start -= 1
    }
    // «Ludwig von Krogh», «Conan O'Brien»: what stands before a particle is a name.
    if start < index || hasArticle(index), start > 0, isUnknownGiven(start - 1), !tokens[start].isAttached {
      start -= 1
    }
    while start > 1, index - start < 12, isInitial(start - 2) { start -= 2 }
    // «Signe K. Aarflot»: before an initial even a word is a name.
    if start < index, start > 0, tokens[start - 1].kind == .word, tokens[start - 1].isCapitalised, !isTaken[start - 1],
      nameKinds(start - 1).contains(.firstName)
    {
      start -= 1
    }
    return start
  }

  /// Whether a capital, or two letters such as «Aa», stand at `index` with a stop behind.
  func isInitial(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].isCapitalised && tokens[index].lower.unicodeScalars.count <= 2
      && isSign(index + 1, ".") && tokens[index + 1].isAttached && !isTaken[index]
      && !kinds[index].contains(.nameStrong)
      && (tokens[index].lower.unicodeScalars.count == 1 || words.has(.doubleInitial, lower(index)))
  }

  /// Initials that sign: «Å.K.» and «K» after «hilsen» or «under med».
  private mutating func takeInitials(_ index: Int) -> Bool {
    guard tokens[index].isCapitalised, tokens[index].lower.unicodeScalars.count == 1, lower(index) != "i" else {
      return false
    }
    var end = index + 1
    while end - index < 12, isSign(end, "."), tokens[end].isAttached, end + 1 < tokens.count,
      tokens[end + 1].isAttached,
      tokens[end + 1].kind == .word, tokens[end + 1].isCapitalised, tokens[end + 1].lower.unicodeScalars.count == 1
    { end += 2 }
    var before = index
    while before > 0, tokens[before - 1].kind == .sign, ["«", "\"", "“", "'"].contains(lower(before - 1)) {
      before -= 1
    }
    let follower = isSign(end, ".") ? end + 1 : end
    guard !tokens.indices.contains(follower) || !tokens[follower].isCapitalised else { return false }
    guard isPreceded(before, by: .nameStrong) && !["er", "v"].contains(lower(before - 1)) || isSignature(before) else {
      return false
    }
    if isSign(end, "."), tokens[end].isAttached { end += 1 }
    take(index..<end, .name)
    return true
  }

  /// What a word is known as; a genitive -s and the parts of a double name are looked through.
  func nameKinds(_ index: Int) -> RedactionWords.Kinds {
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
    // An agent «Cecilie Moen»: «Moen var hyggelig».
    if token.isCapitalised, words.knownOrdinary.contains(token.lower),
      !beginsSentence(index) || isDescribed(index) || kind(index + 1).contains(.personVerb) || isSubject(index)
    {
      return true
    }
    let known = nameKinds(index)
    // «ringte berg igjen»: a listed name of this data set where only persons stand.
    if !token.isCapitalised, words.knownOrdinary.contains(token.lower), !known.isDisjoint(with: .anyName),
      known.isDisjoint(with: .notName),
      isPreceded(index, by: [.personBefore, .role])
        || kind(index + 1).contains(.personVerbStrong)
          && !words.has(.determiner, lower(index - 1))
    {
      return true
    }
    if known.isDisjoint(with: .anyName) {
      return token.isCapitalised && !isPlaceByContext(index, known) && isUnknownName(index)
    }
    if known.contains(.known), token.isCapitalised { return true }
    if !known.isDisjoint(with: [.ordinary, .ambiguous]), isThing(index) { return false }
    if isPlaceByContext(index, known) { return false }
    // «per olsen»: a first name that is a word, before a surname that is none.
    if !token.isCapitalised, known.contains(.firstName), token.range.count >= 3, known.isDisjoint(with: .notName),
      isPlainSurname(index + 1) || isBeforeSurname(index)
    {
      return true
    }
    // «Hans Olav Røed»: a word that is a name before a name that is nothing else.
    if token.isCapitalised, known.contains(.firstName), known.contains(.notName), isPlainFirstName(index + 1) {
      return true
    }
    if known.contains(.firstName), isPersonByContext(index, known) { return true }
    // «familien Haug», «snakket med Berg».
    if known.contains(.surname), token.isCapitalised, known.isDisjoint(with: [.place, .brand, .notName]),
      isPreceded(index, by: [.role, .personBefore]), !isCompany(index)
    {
      return true
    }
    if isPreceded(index, by: .nameStrong) || isSignature(index),
      token.isCapitalised && (known.contains(.firstName) || !known.contains(.notName))
        || !known.contains(.ordinary) && !known.contains(.notName) || isCalled(index, known)
    {
      return !isCompany(index)
    }
    if index > 1, isInitial(index - 2), token.isCapitalised { return !words.ends(token.lower, in: .organisationEnding) }
    if known.contains(.notName) { return isNameInSpite(index, known) }
    guard token.isCapitalised else { return isLowerCaseName(index, known) }
    if token.isAllCapitals, token.range.count <= 4, known.contains(.ambiguous) || !known.contains(.firstName) {
      return false
    }
    if isCompany(index) { return false }
    let hasSurname = isSurnameNext(index) || particleEnd(index + 1, isLower: false) != nil
    if known.contains(.firstName), hasSurname { return true }
    let isDoubtful = known.contains(.ordinary) || known.contains(.place) || known.contains(.brand)
    if !isDoubtful {
      // A list of surnames holds farms and places too: alone at the beginning of a sentence they need a verb.
      if known.contains(.firstName) || !known.contains(.ambiguous) { return true }
      return isPreceded(index, by: .nameWeak) || kind(index + 1).contains(.personVerb)
    }
    if known.contains(.place), kind(index - 1).contains(.placeBefore) { return false }
    // «Ola Zqwerta»: two capitals, and the second is no word.
    if known.contains(.firstName), !known.contains(.place), isUnknownSurname(index + 1) { return true }
    if beginsSentence(index) {
      return known.contains(.firstName) && !known.contains(.brand) && isSubject(index)
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

  /// «navnet er ola», «ho heiter liv»: even a word in lower case.
  private func isCalled(_ index: Int, _ known: RedactionWords.Kinds) -> Bool {
    known.contains(.firstName) && !known.contains(.notName)
      && (["heter", "het", "heiter", "heitte", "heite"].contains(lower(index - 1))
        || lower(index - 1) == "er" && ["navnet", "navn", "namnet", "namn"].contains { lower(index - 2) == $0 })
  }

  private func isPlainFirstName(_ index: Int) -> Bool {
    kind(index).contains(.firstName) && kind(index).isDisjoint(with: [.ordinary, .ambiguous, .place, .brand, .notName])
      && tokens[index].isCapitalised && !tokens[index].isAttached
  }

  /// Whether what follows makes a company of it.
  func isCompany(_ index: Int) -> Bool {
    let next = index + 1
    // «Moen Rørservice».
    if next < tokens.count, tokens[next].isCapitalised, tokens[next].kind == .word, !tokens[next].isAttached,
      nameKinds(next).isDisjoint(with: .anyName), isTrade(lower(next))
    {
      return true
    }
    // «Moen & Co»; but «Tore & Anne».
    if isSign(next, "&") {
      return !kind(next + 1).contains(.firstName) || isSign(next + 2, "&") || kind(next + 2).contains(.companyAfter)
    }
    return kind(next).contains(.companyAfter) && tokens[next].isCapitalised && !tokens[index].isAllCapitals
  }

  private func isUnknownGiven(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].isCapitalised && !isTaken[index] && tokens[index].range.count >= 3
      && kinds[index].isDisjoint(with: [.notName, .place, .brand, .nameWeak])
      && !RedactionWords.isVocabulary(lower(index))
  }

  func isUnknownSurname(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word && tokens[index].isCapitalised
      && !tokens[index].isAttached && !tokens[index].isAllCapitals && tokens[index].range.count >= 4
      && kinds[index].isDisjoint(with: [.notName, .place, .brand, .companyAfter, .nameWeak])
      && !RedactionWords.isVocabulary(lower(index))
  }

  func isSurnameNext(_ index: Int) -> Bool {
    let next = index + 1
    guard next < tokens.count, tokens[next].kind == .word, tokens[next].isCapitalised else { return false }
    let known = nameKinds(next)
    return !known.isDisjoint(with: .anyName) && known.isDisjoint(with: .notName)
      || looksLikeSurname(tokens[next].lower) && known.isDisjoint(with: [.notName, .place])
  }

  /// «Per Hansen Tlf 987 …»: what leads to the next thing is no surname.
  private static let labels: RedactionWords.Kinds = [
    .place, .phone, .account, .card, .identity, .birth, .reference, .addressBefore, .nameLabel, .secret, .role,
  ]

  /// One past the last word of a name: further names, initials, and one unknown capitalised word.
  func nameEnd(_ index: Int) -> Int {
    var end = index + 1
    let isFirstName =
      !nameKinds(index).isDisjoint(with: [.firstName, .known]) || nameKinds(index).isDisjoint(with: .anyName)
    var hasUnlisted = false
    while end < tokens.count, end - index < 8 {
      // An initial: «Kari N.», «Ole B Hansen».
      if tokens[end].kind == .word, tokens[end].isCapitalised, tokens[end].lower.unicodeScalars.count == 1,
        lower(end) != "i", !tokens[end].isAttached
      {
        end += isSign(end + 1, ".") ? 2 : 1
        continue
      }
      guard tokens[end].kind == .word, !isTaken[end], !tokens[end].isAttached else { break }
      // «mona lise t.»
      if !tokens[index].isCapitalised, tokens[end].lower.unicodeScalars.count == 1, isSign(end + 1, "."),
        lower(end) != "i", lower(end) != "å"
      {
        end += 2
        break
      }
      let known = nameKinds(end)
      if let next = particleEnd(end, isLower: !tokens[index].isCapitalised) {
        end = next
        continue
      }
      let isLowerSurname =
        !tokens[index].isCapitalised && !known.isDisjoint(with: .anyName)
        && (known.isDisjoint(with: [.ordinary, .notName, .place, .ambiguous])
          || known.contains(.firstName) && known.isDisjoint(with: [.notName, .place]) && end == index + 1
            && tokens[end].range.count >= 3 && !kind(end).contains(.personVerb))
      // «mottaker: trond lie,», «jeg er kari berg og …».
      let isLast =
        end + 1 >= tokens.count || tokens[end + 1].kind != .word
        || !kinds[end + 1].isDisjoint(with: [.notName, .placeBefore, .filler, .link, .personVerb])
      let isLowerLast =
        !tokens[index].isCapitalised && known.contains(.surname) && end - index < 3 && isLast
        && (isSign(index - 1, ":") || isPreceded(index, by: .nameStrong))
      // «Kari Ravn».
      let isBrandSurname =
        known.contains(.surname) && !known.contains(.notName) && nameKinds(index).contains(.firstName)
      // «Thi Mai».
      let isDouble =
        known.contains(.firstName) && known.contains(.notName) && isPlainFirstName(index) && end == index + 1
      // «Silje moen», «snakket med kari nordby».
      if isGiven(end - 1), isSmallSurname(end) {
        end += 1
        continue
      }
      guard tokens[end].isCapitalised || isLowerSurname || isLowerLast,
        known.isDisjoint(with: [.notName, .brand]) || isDouble || isBrandSurname
      else {
        break
      }
      // «Olav Kjetil Seljord»: behind two first names a place is a surname.
      let isPlaceSurname =
        known.contains(.place) && known.isDisjoint(with: .notName) && end - index >= 2
        && nameKinds(end - 1).contains(.firstName) && nameKinds(end - 2).contains(.firstName)
      let isListed = !known.isDisjoint(with: .anyName) || isPlaceSurname
      guard
        isListed
          || isFirstName && known.isDisjoint(with: Self.labels) && !tokens[end].isAllCapitals
            && tokens[end].range.count >= 2 && (!hasUnlisted || isUnknownSurname(end))
      else { break }
      end += 1
      // «Kari Xyz Abc»: two surnames that no list has, and no more.
      if !isListed, hasUnlisted { break }
      hasUnlisted = hasUnlisted || !isListed
    }
    if ["jr", "sr"].contains(lower(end)) { end += isSign(end + 1, ".") ? 2 : 1 }
    return end
  }
}
