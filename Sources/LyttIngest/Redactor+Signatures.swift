/// Names told by their place in a text: behind a closing, a label, a greeting, or «heter».
extension RedactionPass {
  /// Finds who signs, is thanked, and says what they are called: «mvh ola hansen», «takk per», «jeg heter bjørn berg».
  mutating func findSigned() {
    for index in tokens.indices where !isTaken[index] {
      let known = kinds[index]
      if known.contains(.closing) {
        takeNames(signatureStart(index))
      } else if known.contains(.greeting) || known.contains(.partOfDay) && lower(index - 1) == "god" {
        takeGreeted(index)
      } else if isCalling(index) {
        takeCalled(index)
      } else if known.contains(.copula) {
        takeTold(index)
      } else if words.has(.oneself, lower(index)), isSign(index + 1, ","),
        let end = nameRun(index + 2), isSign(end, ","), tokens[index + 2].isCapitalised
      {
        // «Jeg, Li Wei, bor …».
        take(index + 2..<end, .name)
      } else if tokens[index].isCapitalised, nameKinds(index).contains(.firstName), isSign(index + 1, ","),
        kind(index + 2).contains(.role), beginsSentence(index), known.isDisjoint(with: .notName)
      {
        // «Steinar, styreleder, …».
        take(index..<index + 1, .name)
      }
    }
  }

  /// Finds who is named behind a label, or speaks in a chat: «Kundebehandler: Bjørn», «[12:03] Sol: Hei».
  mutating func findLabelled() {
    for index in tokens.indices.dropFirst() where tokens[index].kind == .sign && !isTaken[index - 1] {
      guard isSign(index, ":") else {
        // «Kundebehandler - Bjørn».
        let isDash = ["-", "–", "="].contains(lower(index)) && !tokens[index].isAttached && isNameLabel(index - 1)
        if isDash, index + 1 < tokens.count, tokens[index + 1].isCapitalised { takeNames(index + 1) }
        takeStamped(index)
        continue
      }
      if isNameLabel(index - 1) {
        takeNames(tokens.indices.contains(index + 1) && tokens[index + 1].kind == .lineEnd ? index + 2 : index + 1)
      } else {
        let end = speakerEnd(index)
        if let start = speakerStart(end) { take(start..<end, .name) }
      }
    }
  }

  // MARK: Names side by side

  /// How far words reach that together may be a name, four at most.
  ///
  /// One of them must be listed as a name, or all must be words that nobody knows.
  private func nameRun(_ start: Int) -> Int? {
    guard start < tokens.count, mayBeName(start, isFirst: true) else { return nil }
    var end = start
    var isListed = false
    while end < tokens.count, end - start < 7, end == start || !tokens[end].isAttached || isInitialAttached(end) {
      if isInitial(end)
        || isSign(end + 1, ".") && tokens[end].lower.unicodeScalars.count == 1 && tokens[end].kind == .word
      {
        end += 2
      } else if mayBeName(end, isFirst: end == start) {
        isListed = isListed || !nameKinds(end).isDisjoint(with: .anyName)
        end += 1
      } else if let next = particleEnd(end, isLower: true) {
        end = next
      } else {
        break
      }
    }
    let words = (start..<end).filter { tokens[$0].kind == .word }
    guard words.count <= 5,
      isListed || words.count == 1
        || words.allSatisfy({ tokens[$0].isCapitalised || tokens[$0].lower.unicodeScalars.count == 1 })
    else {
      return nil
    }
    // «mvh berg-og-dal»: a place or a word in lower case needs a first name before it.
    let first = nameKinds(start)
    if words.count == 1, !tokens[start].isCapitalised, isListed, !kind(start - 1).contains(.role),
      first.isDisjoint(with: [.firstName, .known]), !first.isDisjoint(with: [.ordinary, .place, .ambiguous])
    {
      return nil
    }
    return end
  }

  /// Whether nothing parts a word from the initial before it.
  private func isInitialAttached(_ index: Int) -> Bool {
    index > 1 && isSign(index - 1, ".") && tokens[index - 2].lower.unicodeScalars.count <= 2
  }

  private func mayBeName(_ index: Int, isFirst: Bool) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !isTaken[index] else { return false }
    let known = nameKinds(index)
    let letters = token.lower.unicodeScalars.count
    if letters == 1 { return lower(index) != "i" && (token.isCapitalised || isNameEnd(index + 1)) }
    if !known.isDisjoint(with: .anyName) {
      if known.contains(.notName) { return known.contains(.firstName) && (isFirst || token.isCapitalised) }
      return known.isDisjoint(with: [.brand, .companyAfter]) || known.contains(.firstName) && isFirst
    }
    // «mvh Jorunn Førde Lid»: behind a first name a place is a surname.
    if !isFirst, token.isCapitalised, known.contains(.place), known.isDisjoint(with: .notName),
      !nameKinds(index - 1).isDisjoint(with: [.firstName, .known])
    {
      return true
    }
    return known.isEmpty && letters >= 2 && !RedactionWords.isVocabulary(token.lower) && !isOffice(token.lower)
      && !isTrade(token.lower) && !isPlural(token.lower) && !isJoined(token.lower) && !isCompound(token.lower)
      && (token.isCapitalised || letters >= 3)
  }

  /// Whether nothing stands at `index` that could be part of a name: the end of the line, or a sign.
  private func isNameEnd(_ index: Int) -> Bool {
    index >= tokens.count || tokens[index].kind != .word && tokens[index].kind != .digits
  }

  /// Takes the names that begin at `start` and reach to the line's end or a sign, and those joined to them.
  private mutating func takeNames(_ start: Int) {
    var start = start
    for _ in 0..<6 {
      guard let end = nameRun(start) else { return }
      let isJoint = ["og", "&", "/", "+", ",", "eller", "samt"].contains(lower(end))
      // «hilsen odd i bergen».
      let isFollowed = ["i", "fra", "frå", "på", "her"].contains(lower(end)) && nameKinds(start).contains(.firstName)
      guard isNameEnd(end) || isFollowed || isJoint && nameRun(end + 1) != nil else { return }
      take(start..<end, .name)
      guard isJoint else { return }
      start = end + 1
    }
  }

  // MARK: Where they stand

  private func signatureStart(_ index: Int) -> Int {
    var start = index + 1
    while start < tokens.count, start - index <= 5,
      tokens[start].kind == .lineEnd
        || [",", ".", ":", "-", "–", "!", "/", "fra", "frå", "from", "familien", "fam"]
          .contains(lower(start))
    { start += 1 }
    return start
  }

  /// «takk ola», «hei, bjørn!», «takk for hjelpen, per.»: a first name to the sentence's end.
  private mutating func takeGreeted(_ index: Int) {
    var start = isSign(index + 1, ",") || isSign(index + 1, "!") ? index + 2 : index + 1
    // «hei, det er liv».
    if kind(start + 1).contains(.copula), kind(start).contains(.presenting) { start += 2 }
    if tokens.indices.contains(start), !isGreeted(start) {
      // The vocative may stand last.
      guard beginsSentence(index) || kind(index - 1).contains(.greeting) || lower(index - 1) == "tusen" else { return }
      while start < tokens.count, start - index < 10, tokens[start].kind == .word { start += 1 }
      guard isSign(start, ",") else { return }
      start += 1
    }
    guard isGreeted(start), let end = nameRun(start), isNameEnd(end), !isSign(end, "-"), end - start <= 3 else {
      return
    }
    take(start..<end, .name)
  }

  private func isGreeted(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    let known = nameKinds(index)
    return !known.isDisjoint(with: [.firstName, .known]) && known.isDisjoint(with: [.notName, .brand, .greeting])
  }

  /// «Det er per igjen», «her er sol,»: told from «det er liv» by what follows.
  private mutating func takeTold(_ index: Int) {
    guard kind(index - 1).contains(.presenting), beginsSentence(index - 1), isGreeted(index + 1),
      let end = nameRun(index + 1),
      ["igjen", "her"].contains(lower(end)) || lower(end) == "som" && kind(end + 1).contains(.personVerb)
    else { return }
    take((index + 1)..<end, .name)
  }

  /// «heter», «navnet mitt er», «presenterte seg som».
  private func isCalling(_ index: Int) -> Bool {
    if kinds[index].contains(.calling) { return true }
    let isName = { (place: Int) in ["navn", "navnet", "namn", "namnet"].contains { self.lower(place).hasSuffix($0) } }
    if kinds[index].contains(.copula) {
      return isName(index - 1) || isName(index - 2) && kind(index - 1).contains(.filler)
    }
    return lower(index) == "som" && kind(index - 1).contains(.reflexive) && lower(index - 2).hasPrefix("present")
  }

  /// «jeg heter kari nordmann og …»: a name, and surnames behind it even if they are words.
  private mutating func takeCalled(_ index: Int) {
    var start = index + 1
    while start < tokens.count, kinds[start].contains(.adverb) || [":", "«", "\""].contains(lower(start)) { start += 1 }
    guard start < tokens.count, mayBeName(start, isFirst: true), !isThing(start) else { return }
    let first = nameKinds(start)
    let isPerson =
      !kind(index - 1).isDisjoint(with: [.pronoun, .reflexive])
      || kinds[index].contains(.copula) && lower(index - 1) == "mitt"
    guard first.contains(.firstName), first.isDisjoint(with: .notName) || isPerson else { return }
    var end = start + 1
    while end < tokens.count, end - start < 6, !tokens[end].isAttached, tokens[end].kind == .word, !isTaken[end] {
      let known = nameKinds(end)
      if isInitial(end) {
        end += 2
      } else if let next = particleEnd(end, isLower: true) {
        end = next
      } else if mayBeName(end, isFirst: false),
        tokens[end].isCapitalised
          || known.isDisjoint(with: [.personVerb, .placeBefore, .filler, .link]) && tokens[end].range.count >= 3
      {
        end += 1
      } else {
        break
      }
    }
    take(start..<max(end, nameEnd(start)), .name)
  }

  private func isNameLabel(_ index: Int) -> Bool {
    !kinds[index].isDisjoint(with: [.role, .nameLabel])
      || tokens[index].kind == .word && ["navn", "namn", "navnet", "namnet"].contains(where: lower(index).hasSuffix)
  }

  /// «Bjørn [12:03] Hei», «Bjørn (kundebehandler)», «Sol skriver:»: a name at the line's beginning, with a time or a role behind.
  private mutating func takeStamped(_ index: Int) {
    let name = index - 1
    guard isSign(index, "[") || isSign(index, "("), index + 1 < tokens.count, tokens[name].isCapitalised,
      nameKinds(name).contains(.firstName), nameKinds(name).isDisjoint(with: [.notName, .brand])
    else { return }
    let isTime =
      tokens[index + 1].kind == .digits && (isSign(index + 2, ":") || isSign(index + 2, "."))
      && (name == 0 || tokens[name - 1].kind == .lineEnd)
    if isTime || kind(index + 1).contains(.role) { take(name..<index, .name) }
  }

  /// Where the name ends of who speaks before the colon at `colon`: «Sol skriver:», «Bjørn 12:03: Hei».
  private func speakerEnd(_ colon: Int) -> Int {
    if colon > 1, kinds[colon - 1].contains(.saying) { return colon - 1 }
    let isTime =
      colon > 3 && tokens[colon - 1].kind == .digits && isSign(colon - 2, ":") && tokens[colon - 3].kind == .digits
    return isTime ? colon - 3 : colon
  }

  /// Where the name begins of who speaks before the colon at `colon`: at the line's beginning, or behind a time.
  private func speakerStart(_ colon: Int) -> Int? {
    var start = colon
    while start > 0, colon - start < 3, tokens[start - 1].kind == .word, !isTaken[start - 1],
      mayBeName(start - 1, isFirst: false) || nameKinds(start - 1).contains(.firstName)
    { start -= 1 }
    guard start < colon, colon + 1 < tokens.count else { return nil }
    let known = nameKinds(start)
    guard known.contains(.firstName) || known.contains(.known) else { return nil }
    var place = start - 1
    var hasTime = false
    while place >= 0, start - place < 14, tokens[place].kind != .lineEnd {
      guard tokens[place].kind != .word || ["kl", "klokken", "klokka"].contains(lower(place)) else { return nil }
      if isSign(place, ":") || isSign(place, "."), place > 0, tokens[place - 1].kind == .digits,
        tokens[place + 1].kind == .digits
      {
        hasTime = true
      }
      place -= 1
    }
    guard place < 0 || tokens[place].kind == .lineEnd else { return nil }
    if hasTime { return start }
    guard known.isDisjoint(with: [.notName, .brand]) else { return nil }
    let isPlain =
      known.isDisjoint(with: [.ordinary, .place, .ambiguous]) || colon - start > 1 || !isSign(colon, ":")
    return isPlain || kind(colon + 1).contains(.speechStart) ? start : nil
  }
}
