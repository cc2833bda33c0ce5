/// Streets with their numbers.
extension RedactionPass {
  /// Finds street addresses, post boxes, and post codes with their places.
  mutating func findStreets() {
    for index in tokens.indices where !isTaken[index] && tokens[index].kind == .digits {
      takeAddressNumber(index)
      if !isTaken[index] { takePostCode(index) }
    }
    findHomes()
    for index in tokens.indices where !isTaken[index] && tokens[index].isCapitalised && isStreet(index) {
      // «Jeg bor i Storgata» needs no number.
      if kind(index - 1).contains(.placeBefore), lower(index - 2).hasPrefix("bo") {
        take(index..<(index + 1), .address)
      }
    }
  }

  private mutating func takeAddressNumber(_ index: Int) {
    let digits = tokens[index].range.count
    let box = isSign(index - 1, ".") ? index - 2 : index - 1
    if kind(box).contains(.postbox) {
      // «Postboks 123 Sentrum».
      let hasPart = index + 1 < tokens.count && tokens[index + 1].kind == .word && tokens[index + 1].isCapitalised
      return take(box..<addressEnd(hasPart ? index + 1 : index), .address)
    }
    guard digits <= 4, index > 0, !kind(index + 1).contains(.unit) || tokens[index].isAttached else { return }
    var before = isSign(index - 1, ".") ? index - 2 : index - 1
    if before > 0, ["nr", "nummer"].contains(lower(before)) { before -= 1 }
    if before == index - 2, before >= 0, isShortenedStreet(before) { return take(before..<addressEnd(index), .address) }
    guard before >= 0, tokens[before].kind == .word, !isTaken[before] else { return }
    if before == index - 1, !tokens[index].isAttached, digits <= 3, isCutStreet(before) {
      return take(before..<addressEnd(index), .address)
    }
    if let start = streetStart(before) {
      take(dwellingStart(start)..<addressEnd(index), .address)
    } else if before == index - 1, !tokens[index].isAttached, let start = namedHome(before, index) {
      take(start..<addressEnd(index), .address)
    }
  }

  /// Where a street's name begins that ends with the word at `index`; `nil` if that is no street.
  func streetStart(_ index: Int) -> Int? {
    let token = tokens[index]
    let isAlone = kind(index).contains(.streetAlone)
    let isNumbered = token.isCapitalised && isNumberedStreet(index)
    guard isStreet(index) || isAlone || isNumbered else { return nil }
    if isAlone, !token.isCapitalised || !tokens[max(0, index - 1)].isCapitalised, index > 0,
      tokens[index - 1].kind == .word, lower(index - 1).hasSuffix("s"), tokens[index - 1].range.count >= 4,
      !tokens[index - 1].isCapitalised, !kind(index - 1).contains(.filler), !isTaken[index - 1]
    {
      // «kongens gate 12»
      return index - 1
    }
    if !isAlone, !token.isCapitalised { return token.range.count >= 7 ? index : nil }
    var start = index
    // «Karl Johans gate», «Nedre Slottsgate».
    while start > 0, index - start < 3, tokens[start - 1].kind == .word, tokens[start - 1].isCapitalised,
      isAlone || !beginsSentence(start - 1) || words[lower(start - 1)].isDisjoint(with: [.notName]),
      kind(start - 1).isDisjoint(with: [.notName, .addressBefore])
    {
      if !isAlone,
        !words.has(.side, lower(start - 1))
      {
        break
      }
      start -= 1
    }
    if isAlone && start == index { return nil }
    // «C. J. Hambros plass», «Chr. Kroghs gate».
    while start > 1, isSign(start - 1, "."), tokens[start - 1].isAttached, tokens[start - 2].kind == .word,
      tokens[start - 2].isCapitalised, tokens[start - 2].range.count <= 4
    { start -= 2 }
    return start
  }

  /// Whether a word is the name of a street, cut short before a number, as «Kirkeg» or «Storgt».
  private func isShortenedStreet(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.isCapitalised && token.range.count >= 5 && tokens[index + 1].isAttached
      && ["g", "v", "gt", "vn"].contains { token.lower.hasSuffix($0) } && !RedactionWords.isVocabulary(token.lower)
  }

  /// «Nygårdsgt 7», and behind another address «Åsv 14»: a street's name cut short without a stop.
  private func isCutStreet(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapitalised, !token.isAllCapitals, token.range.count >= 4, kinds[index].isEmpty,
      role(of: index) == nil,
      !RedactionWords.isVocabulary(token.lower)
    else { return false }
    return token.lower.hasSuffix("gt") && token.range.count >= 5
      || ["v", "vn", "vg", "g"].contains(where: token.lower.hasSuffix) && isSign(index - 1, ",") && isAddressNear(index)
  }

  /// Whether a capitalised word would be a street's name with a number behind it: «Elvebredden», «Nedre Ila».
  private func isNumberedStreet(_ index: Int) -> Bool {
    let word = Array(tokens[index].lower.utf8)
    guard word.count >= 6, kind(index).isDisjoint(with: [.streetNot, .brand, .notName]), role(of: index) == nil else {
      return word.count >= 3 && index > 0 && tokens[index - 1].isCapitalised && words.has(.side, lower(index - 1))
    }
    return words.numberedSuffixes.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
      || index > 0 && tokens[index - 1].isCapitalised && words.has(.side, lower(index - 1))
  }

  private func isStreet(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.range.count >= 6, !kind(index).contains(.streetNot), role(of: index) == nil else { return false }
    let word = Array(token.lower.utf8)
    return words.streetSuffixes.contains {
      $0.count >= 3 && word.count > $0.count + 1 && word.suffix($0.count).elementsEqual($0)
    }
  }
}
