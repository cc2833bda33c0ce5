/// Post codes with what stands before them, farms, and the ends of addresses.
extension RedactionPass {
  /// Takes a post code with its place, and the street, the house or the farm before it.
  mutating func takePostCode(_ index: Int) {
    let place = index + 1
    guard tokens[index].range.count == 4, place < tokens.count, tokens[place].kind == .word, !tokens[place].isAttached,
      !isTaken[place], !kind(index - 1).contains(.unitBefore), !kind(place).contains(.unit),
      !tokens[index].isAttached || index == 0 || ["-", ",", "(", "\n"].contains(lower(index - 1)),
      index == 0 || tokens[index - 1].kind != .digits
    else { return }
    let before = addressStart(index)
    let isPlace = kind(place).contains(.place)
    let isNamed = isAddressNear(index)
    guard tokens[place].isCapitalised || isPlace && (before != nil || isNamed) else { return }
    let couldBePlace =
      tokens[place].range.count >= 2 && kind(place).isDisjoint(with: [.brand, .notName])
      && !DateText.isMonth(lower(place)) && (!isYear(index) || before != nil)
    guard isPlace || couldBePlace && (before != nil || isNamed) else { return }
    // «N-5003 Bergen».
    let hasCountry = isSign(index - 1, "-") && ["n", "no"].contains(lower(index - 2))
    take((before ?? (hasCountry ? index - 2 : index))..<placeEnd(place), .address)
  }

  private func isYear(_ index: Int) -> Bool { lower(index).hasPrefix("19") || lower(index).hasPrefix("20") }

  /// Whether an address is spoken of just before: «postnummer og sted:», «adressen er», «bor i».
  func isAddressNear(_ index: Int) -> Bool {
    for place in stride(from: index - 1, through: max(0, index - 6), by: -1) {
      if kinds[place].contains(.addressBefore) || takenAs[place] == .address && place < index - 1 { return true }
      guard
        tokens[place].kind == .sign && lower(place) != "." || tokens[place].kind == .lineEnd
          || tokens[place].kind == .word && !kinds[place].isDisjoint(with: [.filler, .link, .placeBefore])
      else { return false }
    }
    return false
  }

  /// Where an address begins whose post code is at `code`.
  ///
  /// «Grensen 17, 3. etg., 0159», «Indre Hafslo, 6869».
  private func addressStart(_ code: Int) -> Int? {
    var place = code - 1
    guard place > 0, isSign(place, ",") || tokens[place].kind == .lineEnd else { return nil }
    while place > 0, isSign(place, ",") || isSign(place, ".") || tokens[place].kind == .lineEnd { place -= 1 }
    // «3. etg.», «bygg B», «H0302»
    for _ in 0..<2 {
      guard let part = houseStart(endingAt: place) else { break }
      place = part - 1
      while place > 0, isSign(place, ",") { place -= 1 }
    }
    guard place > 0, !isTaken[place] else { return nil }
    var word = place
    if tokens[word].kind == .word, tokens[word].range.count == 1, word > 0, tokens[word - 1].kind == .digits {
      word -= 1
    }
    let isNumbered = tokens[word].kind == .digits && tokens[word].range.count <= 3
    if isNumbered { word -= 1 }
    guard word >= 0, tokens[word].kind == .word, !isTaken[word] else { return nil }
    if isNumbered, let start = streetStart(word) { return start }
    if ["gard", "gård", "gaard"].contains(lower(word)), word > 0, tokens[word - 1].isCapitalised, !isNumbered {
      word -= 1
    }
    guard tokens[word].isCapitalised, isNumbered || kind(word).isDisjoint(with: [.brand, .notName, .companyAfter])
    else {
      return nil
    }
    var start = word
    while start > 0, word - start < 2, tokens[start - 1].kind == .word, tokens[start - 1].isCapitalised,
      !isTaken[start - 1], kind(start - 1).isDisjoint(with: [.notName, .addressBefore]),
      !beginsSentence(start - 1) || isAddressNear(start - 1)
    { start -= 1 }
    if isNumbered { return start }
    // A farm has no number: what leads to it must say so.
    let isFarm =
      kind(start - 1).contains(.placeBefore) || isAddressNear(start)
    let isPerson = (start...word).contains {
      kinds[$0].contains(.firstName) && !kinds[$0].contains(.place) && !words.has(.side, lower($0))
    }
    return isFarm && !isPerson ? start : nil
  }

  /// Where a floor, a dwelling or a building begins that ends at `last`; `nil` if there is none.
  private func houseStart(endingAt last: Int) -> Int? {
    guard last > 1 else { return nil }
    if lower(last).hasPrefix("etg") || lower(last).hasPrefix("etasj"), isSign(last - 1, "."),
      tokens[last - 2].kind == .digits
    {
      return last - 2
    }
    if words.has(.housePart, lower(last - 1)), tokens[last].range.count <= 4 { return last - 1 }
    if isSign(last - 1, "."), words.has(.housePart, lower(last - 2)), tokens[last].range.count <= 4 {
      return last - 2
    }
    if tokens[last].kind == .digits, tokens[last].range.count == 4, tokens[last].isAttached, isDwellingLetter(last - 1)
    {
      return last - 1
    }
    return nil
  }

  private func isDwellingLetter(_ index: Int) -> Bool { ["h", "u", "l", "k"].contains(lower(index)) }

  /// «H0404 i Frydenbergveien»: where the dwelling's number begins.
  func dwellingStart(_ start: Int) -> Int {
    guard start > 2, ["i", ","].contains(lower(start - 1)), tokens[start - 2].kind == .digits,
      tokens[start - 2].range.count == 4, tokens[start - 2].isAttached, isDwellingLetter(start - 3), !isTaken[start - 2]
    else { return start }
    return start - 3
  }

  /// Where a farm's or a house's name begins that a number follows, after «bor i» or «adressen er».
  func namedHome(_ word: Int, _ number: Int) -> Int? {
    guard tokens[number].range.count <= 3,
      !isSign(number + 1, ".") || number + 2 >= tokens.count
        || tokens[number + 2].kind == .lineEnd || tokens[number + 2].isCapitalised,
      !isSign(number + 1, "%"), !isSign(number + 1, ":"), kind(word).isDisjoint(with: [.brand, .unitBefore, .article]),
      kind(number + 1).isDisjoint(with: .unit), word > 0
    else { return nil }
    if isSign(number + 1, ","), number + 2 < tokens.count, tokens[number + 2].isAttached { return nil }
    var start = word
    while start > 0, word - start < 2, tokens[start - 1].kind == .word, tokens[start - 1].isCapitalised,
      tokens[word].isCapitalised, !isTaken[start - 1], kind(start - 1).isDisjoint(with: [.notName, .addressBefore])
    { start -= 1 }
    guard isAddressNear(start),
      kind(start - 1).isDisjoint(with: [.unitBefore]) || kind(start - 1).contains(.placeBefore)
    else {
      return nil
    }
    if !tokens[word].isCapitalised {
      return tokens[word].range.count >= 5 && !RedactionWords.isVocabulary(lower(word)) || lower(word) == "grensen"
        ? start : nil
    }
    return start
  }

  /// One past the last word of a place: «Mo i Rana», «Nes på Hedmarken», «Sandnes».
  func placeEnd(_ index: Int) -> Int {
    if ["i", "på", "ved"].contains(lower(index + 1)), index + 2 < tokens.count, tokens[index + 2].isCapitalised,
      tokens[index].range.count <= 3 || words.has(.twofoldPlace, lower(index))
    {
      return index + 3
    }
    // «Sandefjord sentrum», «Oslo S»
    return index + 1
  }

  /// One past the last token of an address whose number is at `index`: a letter, a floor, a post code, a place.
  func addressEnd(_ index: Int) -> Int {
    var end = index + 1
    if end < tokens.count, tokens[end].kind == .word, tokens[end].range.count == 1,
      tokens[end].isAttached || tokens[end].isCapitalised || ["a", "b", "c", "d"].contains(lower(end)),
      lower(end) != "i"
    {
      end += 1
    }
    // «1–3», «12/14».
    if isSign(end, "-") || isSign(end, "–") || isSign(end, "/"), end + 1 < tokens.count, tokens[end].isAttached,
      tokens[end + 1].isAttached, tokens[end + 1].kind == .digits, tokens[end + 1].range.count <= 3
    {
      end += 2
    }
    while let next = houseEnd(isSign(end, ",") ? end + 1 : end) { end = next }
    let stop = isSign(end, ".") && lower(end - 1).hasPrefix("et") ? end + 1 : end
    let code = isSign(stop, ",") || tokens.indices.contains(stop) && tokens[stop].kind == .lineEnd ? stop + 1 : stop
    if code + 1 < tokens.count, tokens[code].kind == .digits, tokens[code].range.count == 4,
      tokens[code + 1].kind == .word, tokens[code + 1].isCapitalised || kinds[code + 1].contains(.place),
      !tokens[code + 1].isAttached, kinds[code + 1].isDisjoint(with: .unit)
    {
      return placeEnd(code + 1)
    }
    return townEnd(stop, isLower: index > 0 && !tokens[index - 1].isCapitalised) ?? end
  }

  /// One past a town behind street and number without its post code: «Grønnegata 5, Hamar», «Skogsvei 12b Nesodden».
  ///
  /// Who writes the street in lower case writes the town so: «myravegen 18 leirvik».
  private func townEnd(_ end: Int, isLower: Bool) -> Int? {
    let town = isSign(end, ",") ? end + 1 : end
    if isLower, town < tokens.count, !isTaken[town], !tokens[town].isCapitalised, kinds[town].contains(.place),
      !RedactionWords.isVocabulary(lower(town))
    {
      return town + 1
    }
    guard town < tokens.count, tokens[town].kind == .word, tokens[town].isCapitalised, !isTaken[town],
      !tokens[town].isAttached, tokens[town].range.count >= 2
    else { return nil }
    if kinds[town].contains(.place), nameKinds(town).isDisjoint(with: [.firstName]) { return placeEnd(town) }
    let isLast = town + 1 >= tokens.count || ![.word, .digits].contains(tokens[town + 1].kind)
    return isLast && isSign(end, ",") && nameKinds(town).isDisjoint(with: .anyName)
      && kinds[town].isDisjoint(with: [.notName, .brand]) && !RedactionWords.isVocabulary(lower(town))
      ? town + 1 : nil
  }

  /// One past a floor, a dwelling or a building that begins at `part`; `nil` if there is none.
  private func houseEnd(_ part: Int) -> Int? {
    guard part < tokens.count, !isTaken[part] else { return nil }
    // «2. etg».
    if part + 2 < tokens.count, tokens[part].kind == .digits, tokens[part].range.count <= 2, isSign(part + 1, "."),
      lower(part + 2).hasPrefix("etg") || lower(part + 2).hasPrefix("etasj")
    {
      return part + 3
    }
    // «3 etg».
    if part + 1 < tokens.count, tokens[part].kind == .digits, tokens[part].range.count <= 2,
      lower(part + 1).hasPrefix("etg") || lower(part + 1).hasPrefix("etasj")
    {
      return part + 2
    }
    // «leil. 305», «oppgang B».
    let number = isSign(part + 1, ".") ? part + 2 : part + 1
    guard number < tokens.count else { return nil }
    if words.has(.housePart, lower(part)), let dwelling = dwellingEnd(number) { return dwelling }
    if words.has(.housePart, lower(part)),
      tokens[number].kind == .digits || tokens[number].lower.unicodeScalars.count == 1 && tokens[number].kind == .word
    {
      return number + 1
    }
    return dwellingEnd(part)
  }

  /// One past the number of a dwelling, such as «H0302».
  private func dwellingEnd(_ part: Int) -> Int? {
    guard part + 1 < tokens.count else { return nil }
    let isDwelling =
      isDwellingLetter(part) && tokens[part + 1].isAttached && tokens[part + 1].kind == .digits
      && tokens[part + 1].range.count == 4
    return isDwelling ? part + 2 : nil
  }
}
