/// Number plates and the numbers of properties.
extension RedactionPass {
  /// Finds number plates: «EK 12345», «cv 90 336», «EL-12345», a trailer's «HL 4471», a Swedish «ABC 123».
  mutating func findPlates() {
    for index in tokens.indices
    where tokens[index].kind == .word && !isTaken[index] && (2...3).contains(tokens[index].range.count) {
      if let end = plateEnd(index) { take(index..<end, .reference) }
    }
  }

  private func plateEnd(_ index: Int) -> Int? {
    let first = isSign(index + 1, "-") && tokens[index + 1].isAttached ? index + 2 : index + 1
    guard first < tokens.count, tokens[first].kind == .digits else { return nil }
    guard !words.has(.noPlate, lower(index)), tokens[index].isAllCapitals || !words.has(.noSmallPlate, lower(index)),
      role(of: index - 1) != .article, !tokens[index].isAttached || isSign(index - 1, "(") || isSign(index - 1, "«")
    else { return nil }
    var end = first
    var lengths: [Int] = []
    while end < tokens.count, tokens[end].kind == .digits, !isTaken[end], lengths.count < 3 {
      lengths.append(tokens[end].range.count)
      let isJoined =
        isSign(end + 1, ".") && end + 2 < tokens.count && tokens[end + 1].isAttached && tokens[end + 2].isAttached
        && tokens[end + 2].kind == .digits
      end += isJoined ? 2 : 1
    }
    guard end <= tokens.count, !kind(end).contains(.unit) || lower(end) == "av" else { return nil }
    if end < tokens.count, tokens[end].isAttached, tokens[end].kind != .sign { return nil }
    if isSign(end, "-") || isSign(end, "/"), end + 1 < tokens.count, tokens[end].isAttached, tokens[end + 1].isAttached
    {
      return nil
    }
    let isVehicle = isNearVehicle(index)
    let isCapital = tokens[index].isAllCapitals
    if tokens[index].range.count == 3 {
      return lengths == [3] && isCapital && isVehicle && kinds[index].isEmpty ? end : nil
    }
    switch lengths {
    case [5], [2, 3], [3, 2]:
      let looksSo = lower(index).utf8.allSatisfy(Self.letters.contains)
      return isCapital || isVehicle || lengths == [5] && looksSo ? end : nil
    case [4]: return isVehicle && (isCapital || !RedactionWords.isVocabulary(lower(index))) ? end : nil
    default: return nil
    }
  }

  /// Whether a car or a plate is spoken of a few words before, in the same sentence.
  private func isNearVehicle(_ index: Int) -> Bool {
    for place in stride(from: index - 1, through: max(0, index - 6), by: -1) {
      if isSign(place, "!") || isSign(place, "?") || tokens[place].kind == .lineEnd { return false }
      let word = lower(place)
      if kinds[place].contains(.vehicle) || ["bil", "bilen"].contains(where: word.hasSuffix)
        || ["skilt", "regnr", "registrering"].contains(where: word.hasPrefix)
      {
        return true
      }
    }
    return false
  }

  private static let letters = Set("bcdfhjklnprstvxz".utf8)

  /// Finds the numbers of properties.
  ///
  /// «gnr. 45, bnr. 12», «gnr./bnr. 12/88», «gårdsnr. 203, bruksnr. 41, seksjon 6».
  mutating func findProperties() {
    for index in tokens.indices
    where kinds[index].contains(.property) && !isTaken[index] && !words.has(.propertyPart, lower(index)) {
      var end: Int?
      var place = index
      while place - index < 24, kind(place).contains(.property) || end != nil && words.has(.propertyPart, lower(place))
      {
        place += 1
        while place - index < 24, Self.signs.contains(lower(place)) || end == nil && kind(place).contains(.property) {
          place += 1
        }
        guard place < tokens.count, tokens[place].kind == .digits, !isTaken[place], tokens[place].range.count <= 5
        else {
          break
        }
        place += 1
        while isSign(place, "/"), place + 1 < tokens.count, tokens[place + 1].kind == .digits { place += 2 }
        end = place
        while [",", "/", "og", ".", "-"].contains(lower(place)) { place += 1 }
      }
      if let end { take(index..<end, .address) }
    }
  }

  private static let signs: Set<String> = [".", ":", "/", "er", "-", "#"]
}
