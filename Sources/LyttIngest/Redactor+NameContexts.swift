/// Names told by what stands around them.
extension RedactionPass {
  /// A first name that is a word too, told by what only persons do, are and are spoken to as.
  func isPersonByContext(_ index: Int, _ known: RedactionWords.Kinds) -> Bool {
    let token = tokens[index]
    guard !token.isAllCapitals, token.range.count >= 3 else { return false }
    // «kundebehandler Oda»; but «Oda svarte» is the shop.
    guard !known.contains(.brand) else {
      return token.isCapitalised && (isPreceded(index, by: .role) || isDescribed(index))
    }
    if token.isCapitalised, isDescribed(index) { return true }
    guard !known.contains(.notName) else { return false }
    // «snakke med kjell arne», «ring kåre».
    if isPreceded(index, by: .personBefore),
      token.isCapitalised || !words.has(.seldomName, lower(index)) && !(known.contains(.ordinary) && isGreeting(index))
    {
      return true
    }
    // «rådgiver dag svarte», «kona liv og jeg», «sønnen min even på 12».
    if isPreceded(index, by: .role), known.isDisjoint(with: .place),
      !kind(index + 1).isDisjoint(with: [.personVerb, .placeBefore])
        || lower(index + 1) == "og" && kind(index + 2).contains(.notName)
    {
      return true
    }
    // «kjell arne var», «jon olav her»: two names side by side are no words.
    if index + 1 < tokens.count, tokens[index + 1].kind == .word, !tokens[index + 1].isAttached,
      tokens[index].isCapitalised == tokens[index + 1].isCapitalised, case let next = kinds[index + 1],
      next.contains(.firstName), next.isDisjoint(with: [.notName, .brand]), tokens[index + 1].range.count >= 3,
      !RedactionWords.isVocabulary(token.lower) || !RedactionWords.isVocabulary(lower(index + 1))
    {
      return true
    }
    let isFree = beginsSentence(index) || token.isCapitalised || !words.has(.determiner, lower(index - 1))
    guard isFree else { return false }
    // «hørt ingenting sia line sa».
    if token.isCapitalised
      ? isSubject(index) : kind(index + 1).contains(.personVerbStrong) && kind(index + 2).contains(.notName)
    {
      return true
    }
    if isDescribed(index) { return true }
    // «Roar på verkstaden».
    return ["på", "i", "hos", "ved", "fra", "frå"].contains(lower(index + 1)) && kind(index + 2).contains(.workplace)
      && (token.isCapitalised && beginsSentence(index) || known.isDisjoint(with: .ordinary))
  }

  /// «hei tom pakke»: what follows makes a word of it.
  private func isGreeting(_ index: Int) -> Bool {
    let before = isSign(index - 1, ",") ? index - 2 : index - 1
    let hasWord = index + 1 < tokens.count && tokens[index + 1].kind == .word
    return kind(before).contains(.greeting) && hasWord && lower(index + 1) != "her"
  }

  /// «Mai var en dyktig selger», «Bjørn va ikke på jobb», «tor e en knupp»: what only a person is called.
  func isDescribed(_ index: Int) -> Bool {
    guard words.has(.describing, lower(index + 1)) else { return false }
    // «August er det ferie».
    guard lower(index + 2) != "det" else { return false }
    for place in (index + 2)...(index + 5) {
      if place < tokens.count, tokens[place].kind == .sign { return false }
      if kind(place).contains(.personTrait) { return true }
      // «en dyktig selger»; in «i dag var selgeren her» the seller is the subject.
      if kind(place).contains(.role) {
        return ["en", "ein", "ei"].contains { [lower(place - 1), lower(place - 2)].contains($0) }
      }
    }
    return false
  }

  /// Whether a verb of persons follows whose subject this is; in «Nummeret glemte jeg» it is not.
  func isSubject(_ index: Int) -> Bool {
    kind(index + 1).contains(.personVerbStrong)
      && !words.has(.subject, lower(index + 2))
  }

  /// «av Vår», «med Finn»: inside a sentence a capital makes a name even of a common word.
  func isNameInSpite(_ index: Int, _ known: RedactionWords.Kinds) -> Bool {
    tokens[index].isCapitalised && !tokens[index].isAllCapitals && known.contains(.firstName) && !beginsSentence(index)
      && !known.contains(.place)
      && (["av", "med"].contains(lower(index - 1)) || kind(index + 1).contains(.personVerbStrong))
  }

  /// «Modellen heter Hubbox»: what has the name is no person.
  func isThing(_ index: Int) -> Bool {
    ["heter", "het", "hette", "heiter", "heitte", "kalles", "kalt"].contains(lower(index - 1))
      && (max(0, index - 4)..<max(0, index - 1)).contains { kinds[$0].contains(.thing) }
  }

  /// A capitalised word that no list has: a name where it is presented as one.
  func isUnknownName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard kinds[index].isDisjoint(with: [.notName, .place, .brand, .nameWeak]), !token.isAllCapitals, !isCompany(index),
      token.range.count >= 2, !isThing(index), !isCompound(token.lower), !isGenitive(token.lower),
      !words.ends(token.lower, in: .organisationEnding)
    else { return false }
    // Patronymics, «O'Brien» and the like look like nothing else.
    if hasNameEnding(token.lower) || hasArticle(index) { return true }
    guard !isPreceded(index, by: .nameStrong), !isSignature(index) else {
      return !isGreetingLine(index) && !isOffice(token.lower) && !RedactionWords.isVocabulary(token.lower)
    }
    // «K. Xyz».
    if nameStart(index) < index, !RedactionWords.isVocabulary(token.lower) { return true }
    // «kundebehandler Xyz», «snakket med Xyz», «Xyz forklarte»: what no vocabulary has, and no office is called.
    if !isOffice(token.lower), token.range.count >= 3, !RedactionWords.isVocabulary(token.lower) {
      if isPreceded(index, by: [.role, .personBefore]) { return true }
      if isSubject(index), !isPlural(token.lower), token.range.count <= 9 || !beginsSentence(index) { return true }
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
    guard !beginsSentence(index) else { return false }
    // «hei, Xyz», «kundebehandler Xyz»: the look of a surname is asked for.
    if isPreceded(index, by: .nameWeak), looksLikeSurname(token.lower) { return true }
    return isStrangeWord(index)
  }

  /// Whether a capital inside a sentence stands on a word that no vocabulary has: «til Bushra», «be om Ahmet».
  ///
  /// No place, firm or product may be told of. To take such a word for nothing would leak a name; to take a place for a name costs little.
  private func isStrangeWord(_ index: Int) -> Bool {
    let (word, before) = (lower(index), lower(index - 1))
    guard tokens[index].range.count >= 3, !RedactionWords.isVocabulary(word), !isOffice(word), !isTrade(word),
      kind(index - 1).isDisjoint(with: [.thing]), !kind(index - 1).contains(.placeBefore) || before == "til",
      !["på", "hos", "en", "et", "ei", "ein", "eit", "den", "det", "ny", "nye", "av"].contains(before),
      tokens[index - 1].kind == .word && !tokens[index - 1].isCapitalised || followsWith(index)
        || hasForeignLetter(word),
      word.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic }),
      index + 1 >= tokens.count || !(tokens[index + 1].isCapitalised && isTrade(lower(index + 1)))
    else { return false }
    // «Bolt, Uber og Yango»: what a firm or a place is joined to is none of a person's.
    if ["og", "eller", "samt"].contains(before), index > 1, !kinds[index - 2].isDisjoint(with: [.brand, .place]) {
      return false
    }
    if isJoined(word) || (index - 2...index + 2).contains(where: { kind($0).contains(.english) }) { return false }
    // «Airbus A320», «Galaxy 5».
    let next =
      index + 1 < tokens.count && tokens[index + 1].kind == .word && tokens[index + 1].range.count <= 2
      ? index + 2 : index + 1
    return next >= tokens.count || tokens[next].kind != .digits
  }

  /// «Munnstykket», «Skolebrød»: a compound of words.
  func isJoined(_ word: String) -> Bool {
    guard word.count >= 7 else { return false }
    return (3...(word.count - 4)).contains { cut in
      let (head, tail) = (word.prefix(cut), String(word.suffix(word.count - cut)))
      guard RedactionWords.isVocabulary(tail) else { return false }
      return tail.count >= 6 || RedactionWords.isVocabulary(String(head))
        || (head.hasSuffix("s") || head.hasSuffix("e")) && RedactionWords.isVocabulary(String(head.dropLast()))
    }
  }

  /// Whether «m/» or «v/» stands before: «snakket m/ Xyz».
  private func followsWith(_ index: Int) -> Bool { isSign(index - 1, "/") && ["m", "v"].contains(lower(index - 2)) }

  /// «Europas», «Telias».
  private func isGenitive(_ word: String) -> Bool {
    word.hasSuffix("s") && !words[String(word.dropLast())].isDisjoint(with: [.place, .brand, .notName])
  }

  /// A letter that no Norwegian word has: «Đức», «Žana».
  private func hasForeignLetter(_ word: String) -> Bool {
    word.unicodeScalars.contains { $0.value >= 0x80 && !"æøåéèêóòôàäöüáčđŋšŧž".unicodeScalars.contains($0) }
  }

  /// «TV-boksen», «PC-en»: a part that means something makes no name.
  func isCompound(_ word: String) -> Bool {
    word.split(separator: "-").count > 1
      && word.split(separator: "-").contains {
        !words[String($0)].isDisjoint(with: [.notName, .brand, .thing]) || RedactionWords.isVocabulary(String($0))
      }
  }

  /// Whether a word stands alone in a line below «hilsen».
  func isSignature(_ index: Int) -> Bool {
    var place = index - 1
    guard place >= 0, tokens[place].kind == .lineEnd else { return false }
    while place >= 0, tokens[place].kind == .lineEnd || isSign(place, ",") { place -= 1 }
    return kind(place).contains(.closing)
  }

  /// «Skoene svarte»: no name ends so.
  func isPlural(_ word: String) -> Bool { word.hasSuffix("ene") || word.hasSuffix("ane") }

  /// After «jeg er», «dette er»: only what cannot be the beginning of something else.
  func isGreetingLine(_ index: Int) -> Bool { beginsSentence(index) && isSign(index - 1, ".") }

  /// «Vennlig hilsen Servicetorget»: an office signs, not a person.
  func isOffice(_ word: String) -> Bool { words.ends(word, in: .officeEnding) }

  /// What companies deal in, behind their owners' names.
  func isTrade(_ word: String) -> Bool { word.utf8.count >= 5 && words.ends(word, in: .tradeEnding) }

  /// «Mo i Rana», «fra Odda til Røldal», «i Lund og Vik»: names of farms that stand where places do.
  func isPlaceByContext(_ index: Int, _ known: RedactionWords.Kinds) -> Bool {
    guard tokens[index].isCapitalised else { return false }
    if !known.contains(.firstName) || known.contains(.place), lower(index + 1) == "i", kind(index + 2).contains(.place),
      tokens[index + 2].isCapitalised, lower(index).utf8.count <= 3, !isPreceded(index, by: .nameStrong)
    {
      return true
    }
    guard known.contains(.surname) || known.isEmpty, !known.contains(.firstName), index > 2,
      tokens[index - 1].kind == .word,
      tokens[index - 2].kind == .word, tokens[index - 2].isCapitalised, !isTaken[index - 2],
      kind(index - 3).contains(.placeBefore), !isSurnameNext(index)
    else { return false }
    return ["til", "og", "eller"].contains(lower(index - 1))
      && (kind(index - 2).contains(.place) || !nameKinds(index - 2).contains(.firstName))
  }

  func hasNameEnding(_ word: String) -> Bool {
    word.utf8.count >= 8 && words.ends(word, in: .nameEnding) && !RedactionWords.isVocabulary(word)
  }

  func looksLikeSurname(_ word: String) -> Bool { word.utf8.count >= 6 && words.ends(word, in: .surnameEnding) }
}
