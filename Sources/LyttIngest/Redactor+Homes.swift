/// Homes that no street and number tells: farms, cabins, and what is called an address.
extension RedactionPass {
  /// Finds «hytte 12 på Fjellsætra», «gården Nordgarden», «Adresse: Solbakken».
  mutating func findHomes() {
    for index in tokens.indices where tokens[index].kind == .word && !isTaken[index] {
      if kinds[index].contains(.home) {
        takeNumberedHome(index)
        if !isTaken[index] { takeFarm(index) }
      } else if lower(index).hasPrefix("adress") || lower(index) == "adr"
        || lower(index).hasSuffix("adresse") || lower(index).hasSuffix("adressen")
      {
        takeNamedAddress(index)
      }
    }
  }

  /// «Hytte 12 på Fjellsætra», «Hytte 3, Fjellsætra».
  private mutating func takeNumberedHome(_ index: Int) {
    var number = index + 1
    while ["nr", "nummer", "."].contains(lower(number)) { number += 1 }
    guard number < tokens.count, tokens[number].kind == .digits, tokens[number].range.count <= 4, !isTaken[number]
    else {
      return
    }
    let link = number + 1
    guard ["på", "i", "ved", ",", "på", "oppå"].contains(lower(link)), let end = properEnd(link + 1) else { return }
    take(index..<end, .address)
  }

  /// «på gården Nordgarden», «Haugen gård»: a proper noun beside what it is.
  private mutating func takeFarm(_ index: Int) {
    guard kinds[index].contains(.farm), !isTaken[index] else { return }
    if !tokens[index].isCapitalised || beginsSentence(index), let end = properEnd(index + 1), isUnlistedPlace(index + 1)
    {
      return take((index + 1)..<end, .address)
    }
    guard index > 0, tokens[index - 1].kind == .word, tokens[index - 1].isCapitalised, isUnlistedPlace(index - 1) else {
      return
    }
    var start = index - 1
    if start > 0, words.has(.side, lower(start - 1)), !isTaken[start - 1] { start -= 1 }
    guard kind(start - 1).contains(.placeBefore), !isTaken[start] else { return }
    take(start..<(index + 1), .address)
  }

  /// «Adresse: Solbakken», «adressen min er Nordre Haugen».
  private mutating func takeNamedAddress(_ index: Int) {
    var start = index + 1
    while start < tokens.count, start - index < 4,
      [":", "er", "min", "vår", "mi", "dykkar", "e"].contains(lower(start))
    {
      start += 1
    }
    guard start > index + 1, [":", "er", "e"].contains(lower(start - 1)), let end = properEnd(start),
      isUnlistedPlace(start)
    else { return }
    take(start..<end, .address)
  }

  /// One past words with a capital that begin at `index`, three at most.
  private func properEnd(_ index: Int) -> Int? {
    var end = index
    while end < tokens.count, end - index < 3, tokens[end].kind == .word, tokens[end].isCapitalised, !isTaken[end],
      !tokens[end].isAttached, kinds[end].isDisjoint(with: [.notName, .brand])
    { end += 1 }
    return end > index ? end : nil
  }

  /// Whether a word may be a place that no list has: a town does not tell where somebody lives.
  private func isUnlistedPlace(_ index: Int) -> Bool {
    let known = kind(index)
    return known.isDisjoint(with: [.brand, .notName, .firstName])
      && (!known.contains(.place) || known.contains(.surname))
      && (words.has(.side, lower(index)) || known.contains(.surname) || !RedactionWords.isVocabulary(lower(index)))
  }
}
