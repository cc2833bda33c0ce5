/// Names that the rest of the text tells: one that stands again, a surname before its first name, who speaks of themselves.
extension RedactionPass {
  /// Finds whole names of this data set in whatever case: an agent «Dag Strand» as «dag strand» and «DAG STRAND».
  mutating func findKnown() {
    guard !words.knownStarts.isEmpty else { return }
    for index in tokens.indices where tokens[index].kind == .word && words.knownStarts.contains(lower(index)) {
      var phrase = lower(index)
      for end in index + 1..<max(index + 1, min(tokens.count, index + 4)) {
        guard tokens[end].kind == .word else { break }
        phrase += " " + lower(end)
        if words[phrase].contains(.known) || phrase.hasSuffix("s") && words[String(phrase.dropLast())].contains(.known)
        {
          take(index..<end + 1, .name)
          break
        }
      }
    }
  }

  /// Finds a name again wherever it stands with a capital: «Hei! Mitt navn er Oda.», and later «Oda: Hei».
  ///
  /// A word that no list has is taken again too, since something told that it was a name.
  mutating func findRepeated() {
    var names: Set<String> = []
    for index in tokens.indices where takenAs[index] == .name {
      guard tokens[index].kind == .word, tokens[index].range.count >= 3, kinds[index].isDisjoint(with: .particle) else {
        continue
      }
      names.insert(lower(index))
      if lower(index).hasSuffix("s") { names.insert(String(lower(index).dropLast())) }
    }
    guard !names.isEmpty else { return }
    for index in tokens.indices where !isTaken[index] && tokens[index].isCapitalised && tokens[index].range.count >= 3 {
      let word = lower(index)
      guard names.contains(word) || word.hasSuffix("s") && names.contains(String(word.dropLast())),
        !kinds[index].contains(.notName) || !beginsSentence(index), !kinds[index].contains(.place), !isCompany(index)
      else { continue }
      take(index..<index + 1, .name)
    }
  }

  /// Finds «Bakke, Tor Arne»: a surname before the name that it belongs to.
  mutating func findInverted() {
    for index in tokens.indices.dropFirst() where isSign(index, ",") && !isTaken[index - 1] {
      let known = nameKinds(index - 1)
      guard index + 1 < tokens.count, takenAs[index + 1] == .name, nameKinds(index + 1).contains(.firstName),
        tokens[index - 1].isCapitalised, known.contains(.surname),
        known.isDisjoint(with: [.place, .brand, .notName, .firstName])
      else { continue }
      take(index - 1..<index, .name)
    }
  }

  /// Finds initials that sign behind a stroke, at a text's or a line's end alone: «Endret i CRM /MLH».
  mutating func findInitials() {
    for index in tokens.indices.dropFirst() where isSign(index - 1, "/") && !isTaken[index] {
      guard tokens[index].isAllCapitals, tokens[index].isAttached, !tokens[index - 1].isAttached,
        (2...4).contains(tokens[index].lower.unicodeScalars.count), kinds[index].isDisjoint(with: [.notName, .brand]),
        index + 1 == tokens.count || tokens[index + 1].kind == .lineEnd
          || isSign(index + 1, ".") && index + 2 == tokens.count
      else { continue }
      take(index..<index + 1, .name)
    }
  }
}
