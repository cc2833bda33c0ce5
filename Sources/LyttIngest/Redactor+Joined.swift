/// Names beside other names, names of several parts, and names in other scripts.
extension RedactionPass {
  /// Leaves the names of firms and goods that look like persons': «Helly Hansen», «Kari Traa».
  mutating func leaveBrands() {
    for index in tokens.indices where kinds[index].contains(.brandStart) && !isTaken[index] {
      var phrase = lower(index)
      for end in (index + 1)..<min(tokens.count, index + 4) {
        guard tokens[end].kind != .lineEnd else { break }
        phrase += (tokens[end].isAttached ? "" : " ") + lower(end)
        guard words[phrase].contains(.brand) else { continue }
        leave(index..<(end + 1))
        break
      }
    }
  }

  /// Finds words in letters that are not Latin, in a text that is.
  ///
  /// Whoever writes Norwegian and changes script writes a name, most often; another word that is lost costs little.
  mutating func findForeignWords() {
    let foreign = tokens.indices.filter(isForeign)
    guard !foreign.isEmpty else { return }
    let latin = tokens.count { $0.kind == .word } - foreign.count
    guard latin >= 1, foreign.count <= max(3, latin) else { return }
    var index = 0
    while index < foreign.count {
      var last = index
      while last + 1 < foreign.count, foreign[last + 1] == foreign[last] + 1 { last += 1 }
      take(foreign[index]..<(foreign[last] + 1), .name)
      index = last + 1
    }
  }

  /// Whether a word has letters of another script; a single one is a sign of physics more often.
  private func isForeign(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, !isTaken[index], bytes[tokens[index].range].contains(where: { $0 >= 0xCD })
    else {
      return false
    }
    let scalars = lower(index).unicodeScalars
    let others = scalars.filter {
      $0.value >= 0x370 && !(0x1E00...0x1EFF).contains($0.value) && !(0xA720...0xA7FF).contains($0.value)
    }
    let isOther = others.count > 1 || others.contains { $0.value >= 0x2E80 }
    return isOther
  }

  /// Finds who is named beside another: «Tore & Anne», «Anne/Per», «Sol og Kari», «per og ola».
  mutating func findJoined() {
    for index in tokens.indices where tokens[index].kind != .lineEnd && !isTaken[index] {
      let isWord = ["og", "samt", "eller"].contains(lower(index))
      guard isWord || ["&", "/", "+"].contains(lower(index)), index > 0, index + 1 < tokens.count else { continue }
      let hasLeft = takenAs[index - 1] == .name
      let hasRight = takenAs[index + 1] == .name
      if hasLeft, isBesideName(index + 1, isWord) {
        take((index + 1)..<nameEnd(index + 1), .name)
      } else if hasRight, isBesideName(index - 1, isWord) {
        take((index - 1)..<index, .name)
      } else if !isWord, isBesideName(index - 1, true), isBesideName(index + 1, true), tokens[index - 1].isCapitalised,
        tokens[index + 1].isCapitalised
      {
        take((index - 1)..<index, .name)
        take((index + 1)..<nameEnd(index + 1), .name)
      }
    }
  }

  /// Whether a word beside a name may be one too.
  private func isBesideName(_ index: Int, _ isStrict: Bool) -> Bool {
    guard tokens[index].kind == .word, !isTaken[index] else { return false }
    let known = nameKinds(index)
    guard known.contains(.firstName), known.isDisjoint(with: .place),
      known.isDisjoint(with: .brand) || isStrict && tokens[index].isCapitalised, tokens[index].range.count >= 2
    else {
      return false
    }
    // «Bjørg og Finn Åge».
    return known.isDisjoint(with: .notName)
      ? tokens[index].isCapitalised || !isStrict || tokens[index].range.count >= 3
      : tokens[index].isCapitalised && (!isStrict || index + 1 < tokens.count && takenAs[index + 1] == .name)
  }

  // MARK: Particles

  /// One past the particles that begin at `index` and the name behind them: «de la Cruz», «van der Berg».
  ///
  /// In lower case only those that are no Norwegian words are asked.
  func particleEnd(_ index: Int, isLower: Bool) -> Int? {
    guard tokens.indices.contains(index), tokens[index].kind == .word, !isTaken[index], !tokens[index].isAttached
    else { return nil }
    if hasArticle(index) || isLower && hasArticleInSmall(index) { return index + 1 }
    guard kinds[index].contains(.particle) else { return nil }
    var end = index
    while end < tokens.count, end - index < 4, kind(end).contains(.particle) {
      end += isSign(end + 1, ".") && tokens[end + 1].isAttached ? 2 : 1
    }
    guard end < tokens.count, tokens[end].kind == .word, !isTaken[end], !tokens[end].isAttached || isSign(end - 1, "."),
      case let known = nameKinds(end), known.isDisjoint(with: [.notName, .brand])
    else { return nil }
    let isForeign = (index..<end).contains { kinds[$0].contains(.foreignParticle) }
    guard tokens[end].isCapitalised else {
      return isLower && isForeign && !known.isDisjoint(with: .anyName) ? end + 1 : nil
    }
    // «Kari da Silva»; but «så kom Kari da Per ringte».
    let isName = known.contains(.surname) || known.isEmpty && !RedactionWords.isVocabulary(lower(end))
    return isForeign || isName ? end + 1 : nil
  }

  /// «al-rashid».
  private func hasArticleInSmall(_ index: Int) -> Bool {
    let parts = lower(index).split(separator: "-")
    return parts.count == 2 && parts[1].count >= 3 && words[parts[0] + "-"].contains(.foreignParticle)
  }

  /// «al-Rashid», «d'Arc», «O'Brien»: a capital behind a short part and a sign.
  func hasArticle(_ index: Int) -> Bool {
    let word = bytes[tokens[index].range]
    guard tokens[index].kind == .word,
      let sign = word.prefix(4).firstIndex(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }),
      sign + 2 < word.endIndex, word[sign + 1] >= 0x41 && word[sign + 1] <= 0x5A || word[sign + 1] == 0xC3
    else { return false }
    let isApostrophe = word[sign] == UInt8(ascii: "'")
    let part = lower(index).prefix { $0 != "-" && $0 != "'" }
    return words[part + (isApostrophe ? "'" : "-")].contains(.particle)
      && kinds[index].isDisjoint(with: [.brand, .notName])
  }
}
