/// Numbers in groups: cards, accounts, telephones, and whatever is long.
extension RedactionPass {
  /// A payment card however it is grouped: by its check digit, or after a word that tells.
  func card(_ groups: [Group], _ i: Int) -> Match? {
    var total = 0
    var best: Match?
    let isNamed = isPreceded(byContext: .card, groups[i].token)
    for k in i..<min(groups.count, i + 19) {
      if k > i, groups[k].separator == "^" { break }
      total += groups[k].count
      if total > 19 { break }
      guard k > i, total >= 12 else { continue }
      let part = groups[i...k]
      let isUsual =
        [15, 16, 19].contains(total) && part.contains { $0.count >= 3 }
        && !part.contains { $0.count == 4 && isYear(digits([$0])[...]) }
      if isNamed && total != 12 || isUsual && CheckDigits.isCard(digits(part)) { best = (k - i + 1, .card) }
      if isNamed, total == 12, k == groups.count - 1 { best = (k - i + 1, .card) }
    }
    return best
  }

  /// What follows «konto», however it is grouped and however many digits were lost.
  func account(_ groups: [Group], _ i: Int) -> Match? {
    let total = groups[i...].reduce(0) { $0 + $1.count }
    guard groups.count > i + 1, (9...13).contains(total), isPreceded(byContext: .account, groups[i].token),
      !isQuantity(groups, i, groups.count - 1)
    else { return nil }
    return (groups.count - i, .account)
  }

  /// Nine digits and more in groups that stand by themselves, and are neither an amount nor in thousands.
  func long(_ groups: [Group], _ i: Int) -> Match? {
    let last = groups.count - 1
    let total = groups.reduce(0) { $0 + $1.count }
    guard i == 0, groups.count >= 3, (9...20).contains(total), total != 11, total != 16,
      groups.dropFirst().allSatisfy({ $0.separator == " " || $0.separator == "-" }), !isQuantity(groups, 0, last),
      total >= 12 && groups[0].count == 3
        || !groups.dropFirst().allSatisfy({ $0.count == 3 || $0.separator == "-" && $0.count < 3 }),
      !groups.contains(where: { $0.count == 4 && isYear(digits([$0])[...]) }), groups.contains(where: { $0.count >= 3 })
    else { return nil }
    let isPhone = isPreceded(byContext: .phone, groups[0].token)
    return (groups.count, isPhone ? .phone : .reference)
  }

  /// Eight digits in unusual groups: after «ring», or where they stand by themselves.
  func anyGrouping(_ groups: [Group], _ i: Int) -> Match? {
    var total = 0
    for k in i..<min(groups.count, i + 8) {
      if k > i, groups[k].separator == "/" { return nil }
      total += groups[k].count
      if total > 8 { return nil }
      guard total == 8, k > i else { continue }
      let number = digits(groups[i...k])
      guard number[0] >= 2, !isQuantity(groups, i, k) else { return nil }
      if isPreceded(byContext: .phone, groups[i].token) { return (k - i + 1, .phone) }
      let part = groups[i...k]
      let isWhole =
        i == 0 && k == groups.count - 1 && part.count >= 3 && part.dropFirst().allSatisfy { $0.separator != "." }
        && !part.contains { $0.count == 4 && isYear(digits([$0])[...]) }
        && !part.dropFirst().allSatisfy { $0.count == 3 }
      return isWhole ? (k - i + 1, .phone) : nil
    }
    return nil
  }

  /// Whether a comma or a stop joins groups of a telephone or an account that a word names.
  ///
  /// «tlf 93,41,72,68», «kontonr 1503, 48, 29174», «1503. 48. 29174».
  func isNamedRun(_ index: Int, _ start: Int) -> Bool {
    guard isSign(index, ",") || isSign(index, "."), index + 1 < tokens.count, tokens[index + 1].kind == .digits,
      !isTaken[index + 1], tokens[start].range.count <= 4, tokens[index + 1].range.count <= 5
    else { return false }
    if isPreceded(byContext: .account, start) { return true }
    return isSign(index, ",") && tokens[start].range.count <= 3 && tokens[index + 1].isAttached
      && tokens[index + 1].range.count <= 3 && isPreceded(byContext: .phone, start)
  }

  /// Cards, accounts and telephones in their usual groups.
  func split(_ groups: [Group], _ i: Int) -> Match? {
    // 47 before a number of eight digits.
    if i + 1 < groups.count, digits(groups[i...i]) == [4, 7], groups[i + 1].separator == " ",
      let rest = single(groups, i + 1) ?? split(groups, i + 1), rest.kind == .phone
    {
      return (rest.count + 1, .phone)
    }
    for (lengths, kind) in Self.patterns where i + lengths.count <= groups.count {
      let part = groups[i..<(i + lengths.count)]
      guard part.map(\.count) == lengths else { continue }
      let separators = Set(part.dropFirst().map(\.separator))
      guard separators.count == 1, let separator = separators.first, separator != "^",
        separator != "/"
          || [[2, 2, 2, 2], [3, 2, 3]].contains(lengths)
            && isPreceded(byContext: .phone, groups[i].token)
      else { continue }
      let number = digits(part)
      let last = i + lengths.count - 1
      // «2019 2020 2021 2022».
      if lengths.allSatisfy({ $0 == 4 }), part.allSatisfy({ isYear(digits([$0])[...]) }) { continue }
      switch kind {
      case .card:
        let isCard = CheckDigits.isCard(number) || isPreceded(byContext: .card, groups[i].token)
        return (lengths.count, isCard ? .card : .reference)
      case .reference: if separator == " ", !isQuantity(groups, i, last) { return (lengths.count, .reference) }
      default:
        guard let match = phone(groups, i, last, number, lengths, separator) else { continue }
        return match
      }
    }
    return nil
  }

  private static let patterns: [(lengths: [Int], kind: Redacted.Kind)] = [
    ([4, 4, 4, 4, 3], .card), ([4, 4, 4, 4], .card), ([4, 6, 5], .card), ([1, 1, 1, 1, 1, 1, 1, 1], .phone),
    ([3, 2, 3], .phone), ([2, 2, 2, 2], .phone), ([4, 4], .phone), ([2, 3, 3], .phone), ([3, 3, 2], .phone),
    ([5, 3], .phone), ([3, 5], .phone), ([2, 2, 4], .phone), ([2, 6], .phone), ([4, 2, 2], .phone),
    ([3, 3, 3], .reference),
  ]

  func phone(
    _ groups: [Group], _ first: Int, _ last: Int, _ number: [UInt8], _ lengths: [Int], _ separator: Character
  ) -> Match? {
    guard number[0] >= 2 || isPreceded(byContext: .phone, groups[first].token) else { return nil }
    let usual = lengths == [3, 2, 3] || lengths == [2, 2, 2, 2]
    guard usual || separator == " " || separator == "-" && isPreceded(byContext: .phone, groups[first].token) else {
      return nil
    }
    if lengths == [2, 2, 4] {
      // «22 05 2021» is a day.
      let isDay = number[0] * 10 + number[1] <= 31 && number[2] * 10 + number[3] <= 12 && isYear(number[4...])
      if separator != " " || isDay { return nil }
    }
    if lengths == [4, 2, 2], isYear(number[...]) { return nil }
    if lengths == [2, 3, 3], number.suffix(6).allSatisfy({ $0 == 0 }) { return nil }
    if isQuantity(groups, first, last) { return nil }
    return (lengths.count, .phone)
  }
}
