/// Surnames that are words or places too, in lower case behind a first name that was found: «silje moen», «Kari berg».
extension RedactionPass {
  /// Finds the surnames that other rules left behind the first names they took, and those that a sign joins to one.
  mutating func findSurnames() {
    for index in tokens.indices where takenAs[index] == .name && isGiven(index) {
      var last = index
      while last - index < 6, let next = surname(behind: last) {
        take(last + 1..<next + 1, .name)
        last = next
      }
      // «nordby_kari».
      if index > 1, isSign(index - 1, "_"), tokens[index - 1].isAttached, tokens[index].isAttached,
        isJoinedSurname(index - 2)
      {
        take(index - 2..<index, .name)
      }
    }
  }

  /// Whether a surname in lower case stands directly behind a first name; a common word that is lost there costs little.
  func isSmallSurname(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word, !tokens[index].isCapitalised, !isTaken[index],
      !tokens[index].isAttached, tokens[index].range.count >= 3
    else { return false }
    let known = nameKinds(index)
    return known.contains(.surname) && known.isDisjoint(with: Self.noSurnames)
      && !words.has(.seldomSurname, lower(index))
  }

  /// What goes on behind a name and is no part of it.
  private static let noSurnames: RedactionWords.Kinds = [
    .notName, .personVerb, .personVerbStrong, .filler, .link, .adverb, .placeBefore, .pronoun, .phone, .greeting,
    .closing, .role, .nameLabel,
  ]

  /// Whether a token that was taken for a name may be a first name.
  func isGiven(_ index: Int) -> Bool {
    tokens[index].kind == .word
      && (!kinds[index].isDisjoint(with: [.firstName, .known]) || lower(index).contains("-"))
  }

  /// The surname behind a name, after a space or joined by a sign: «kari_nordby.pdf», «Kari%20Nordby», «KARI.NORDBY».
  private func surname(behind index: Int) -> Int? {
    let next = index + 1
    if isSmallSurname(next) { return next }
    guard tokens.indices.contains(next), tokens[next].isAttached else { return nil }
    if ["_", ".", "+"].contains(lower(next)), isJoinedSurname(next + 1), tokens[next + 1].isAttached {
      return next + 1
    }
    return isSign(next, "%") && lower(next + 1) == "20" && tokens[next + 1].isAttached && isJoinedSurname(next + 2)
      ? next + 2 : nil
  }

  private func isJoinedSurname(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word, !isTaken[index],
      index + 1 >= tokens.count || tokens[index + 1].kind != .digits || !tokens[index + 1].isAttached
    else { return false }
    return nameKinds(index).contains(.surname) && nameKinds(index).isDisjoint(with: .notName)
      && tokens[index].range.count >= 3
  }

  /// «she said», «in May», «17 May»: English words that are names too.
  func isEnglishWord(_ index: Int) -> Bool {
    if words.has(.englishVerb, lower(index)) { return !tokens[index].isCapitalised }
    guard words.has(.englishMonth, lower(index)) else { return false }
    if words.has(.monthBefore, lower(index - 1)) { return true }
    let day = isSign(index - 1, ".") ? index - 2 : index - 1
    if day >= 0, tokens[day].kind == .digits, tokens[day].range.count <= 2 { return true }
    // «May 3», «May 2024»; but «May 93 41 72 68».
    return index + 1 < tokens.count && tokens[index + 1].kind == .digits && tokens[index + 1].range.count <= 4
      && !tokens[index + 1].isAttached && !(index + 2 < tokens.count && tokens[index + 2].kind == .digits)
  }

  /// «anne vik», and «per nordby» where a sentence begins: one of the two is no word.
  func isBeforeSurname(_ index: Int) -> Bool {
    guard isSmallSurname(index + 1) else { return false }
    return !RedactionWords.isVocabulary(lower(index))
      || beginsSentence(index) && tokens[index + 1].range.count >= 4 && !RedactionWords.isVocabulary(lower(index + 1))
  }

  /// A surname in lower case that is nothing else.
  func isPlainSurname(_ index: Int) -> Bool {
    kind(index).contains(.surname) && kind(index).isDisjoint(with: [.ordinary, .place, .brand, .notName])
      && !tokens[index].isCapitalised && !tokens[index].isAttached && tokens[index].range.count >= 4
      && !RedactionWords.isVocabulary(lower(index))
  }
}
