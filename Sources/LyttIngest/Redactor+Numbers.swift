/// Numbers that point to a person: identity, account, card, telephone, and those of orders and cases.
extension RedactionPass {
  /// One group of digits in a longer number, and the sign before it.
  struct Group {
    /// Its token.
    var token: Int
    /// How many digits it has.
    var count: Int
    /// What stands between it and the group before: a space, or a sign.
    var separator: Character
  }

  /// Finds all numbers.
  mutating func findNumbers() {
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .digits, !isTaken[index] else {
        index += 1
        continue
      }
      let groups = run(from: index)
      takeNumbers(groups)
      index = groups[groups.count - 1].token + 1
    }
    takeCodes()
  }

  /// The groups of digits that follow one another with no more than a space or a sign between.
  ///
  /// No number that is anybody's has more than forty: what is longer is cut, and takes no square of its length.
  private func run(from start: Int) -> [Group] {
    var groups = [Group(token: start, count: tokens[start].range.count, separator: "^")]
    var index = start + 1
    while index < tokens.count, groups.count < 40, !isTaken[index] {
      if tokens[index].kind == .digits {
        groups.append(
          Group(token: index, count: tokens[index].range.count, separator: tokens[index].isAttached ? "^" : " "))
        index += 1
      } else if tokens[index].kind == .sign, [".", "-", "–", "/", "‑", "_"].contains(tokens[index].lower),
        index + 1 < tokens.count,
        tokens[index + 1].kind == .digits, !isTaken[index + 1],
        tokens[index].isAttached == tokens[index + 1].isAttached || tokens[index].lower != "."
      {
        let sign: Character = tokens[index].lower == "." ? "." : tokens[index].lower == "/" ? "/" : "-"
        groups.append(Group(token: index + 1, count: tokens[index + 1].range.count, separator: sign))
        index += 2
      } else if isNamedRun(index, start) {
        groups.append(Group(token: index + 1, count: tokens[index + 1].range.count, separator: "-"))
        index += 2
      } else if isSign(index, "("), isSign(index + 2, ")"), isSign(start - 1, "+"), index + 3 < tokens.count,
        tokens[index + 1].kind == .digits, tokens[index + 1].range.count <= 4, tokens[index + 3].kind == .digits
      {
        // «+44 (0)20 7946 0958», «+1 (212) 555-0198».
        groups.append(Group(token: index + 1, count: tokens[index + 1].range.count, separator: "-"))
        groups.append(Group(token: index + 3, count: tokens[index + 3].range.count, separator: "-"))
        index += 4
      } else {
        break
      }
    }
    return groups
  }

  private mutating func takeNumbers(_ groups: [Group]) {
    if takeBracketed(groups) { return }
    var i = 0
    while i < groups.count {
      if isPrivateNetwork(groups, i) {
        leave(groups[i].token..<(groups[i + 3].token + 1))
        i += 4
      } else if var match = match(groups, i) {
        // «22 33 44 55/56»: two numbers with one stem.
        while match.kind == .phone, isStemmed(groups, i + match.count) { match.count += 1 }
        let start = match.kind == .phone ? phoneStart(groups[i].token) : groups[i].token
        take(
          match.kind == .reference
            ? whole(start, groups[i + match.count - 1].token) : start..<(groups[i + match.count - 1].token + 1),
          match.kind)
        i += match.count
      } else {
        i += 1
      }
    }
  }

  /// Whether a group behind a slash is the end of another number, and no number of its own begins there.
  private func isStemmed(_ groups: [Group], _ i: Int) -> Bool {
    i < groups.count && groups[i].separator == "/" && groups[i].count <= 4
      && (i + 1 == groups.count || groups[i + 1].separator == "/")
  }

  /// A reference with what belongs to it: the digits before a hyphen, and the letters around a parcel's number.
  private func whole(_ first: Int, _ last: Int) -> Range<Int> {
    var start = first
    if first > 1, isSign(first - 1, "-"), tokens[first].isAttached, tokens[first - 1].isAttached,
      tokens[first - 2].kind == .digits,
      !isTaken[first - 2]
    {
      start = first - 2
    }
    // RR 418 220 957 NO.
    if start > 0, tokens[start - 1].isAllCapitals, tokens[start - 1].range.count == 2, last + 1 < tokens.count,
      tokens[last + 1].isAllCapitals, tokens[last + 1].range.count == 2, !isTaken[start - 1]
    {
      return (start - 1)..<(last + 2)
    }
    return start..<(last + 1)
  }

  /// Where a telephone number begins whose digits begin at `index`: at a plus, or at «(+47)».
  func phoneStart(_ index: Int) -> Int {
    let start = isSign(index - 1, "+") ? index - 1 : index
    guard isSign(start - 1, ")"), ["47", "0047", "0"].contains(lower(start - 2)) else { return start }
    if isSign(start - 3, "(") { return start - 3 }
    return isSign(start - 3, "+") && isSign(start - 4, "(") ? start - 4 : start
  }

  typealias Match = (count: Int, kind: Redacted.Kind)

  func digits(_ groups: ArraySlice<Group>) -> [UInt8] {
    groups.flatMap { bytes[tokens[$0.token].range].map { $0 - 0x30 } }
  }

  /// `+47 987 65 432`, `0047…`, `+46 70 123 45 67`.
  private func international(_ groups: [Group], _ i: Int) -> Match? {
    let first = digits(groups[i...i])
    let hasPlus = isSign(groups[i].token - 1, "+")
    let hasZeros = first.starts(with: [0, 0]) && first.count >= 3 && first[2] != 0
    guard hasPlus || hasZeros && !isPreceded(byContext: [.reference, .account], groups[i].token) else { return nil }
    let start = hasPlus ? 0 : 2
    var total = 0
    var best: Int?
    let isNorwegian = first.dropFirst(start).starts(with: [4, 7])
    // «+47 (0) 987 65 432».
    let whole = i + 1 < groups.count && digits(groups[(i + 1)...(i + 1)]) == [0] ? 11 : 10
    for k in i..<min(groups.count, i + 9) {
      if k > i,
        groups[k].separator == "." && !(hasPlus && tokens[groups[k].token].isAttached) || groups[k].separator == "/"
      {
        break
      }
      total += groups[k].count
      let length = total - start
      if length > 15 { break }
      if isNorwegian ? length == whole : (9...15).contains(length) { best = k - i + 1 }
      if isNorwegian, length >= whole { break }
    }
    return best.map { ($0, .phone) }
  }

  /// Four numbers below 256 with stops between: the address of a computer.
  private func network(_ groups: [Group], _ i: Int) -> Match? {
    guard i + 3 < groups.count, groups[(i + 1)...(i + 3)].allSatisfy({ $0.separator == "." }),
      groups[i...(i + 3)].allSatisfy({ $0.count <= 3 && digits([$0]).reduce(0, { $0 * 10 + Int($1) }) < 256 }),
      (groups[i].token + 1...groups[i + 3].token).allSatisfy({ tokens[$0].isAttached })
    else { return nil }
    // «98.76.54.32» is a telephone more often.
    let isTelephone = groups[i...(i + 3)].allSatisfy { $0.count == 2 } && digits(groups[i...i])[0] >= 2
    return isTelephone ? nil : (4, .url)
  }

  /// What begins at a group: the surest kinds of numbers first.
  private func match(_ groups: [Group], _ i: Int) -> Match? {
    let sure = international(groups, i) ?? network(groups, i) ?? dated(groups, i) ?? card(groups, i)
    if let sure { return sure }
    if let whole = wholeIdentity(groups, i) ?? account(groups, i) ?? long(groups, i) { return whole }
    return (groups[i].count == 8 ? birth(groups, i) : nil) ?? single(groups, i) ?? split(groups, i) ?? birth(groups, i)
      ?? anyGrouping(groups, i)
  }

  /// «192.168.1.1»: an address that every house has.
  private func isPrivateNetwork(_ groups: [Group], _ i: Int) -> Bool {
    guard network(groups, i) != nil else { return false }
    let first = digits(groups[i...i]).reduce(0) { $0 * 10 + Int($1) }
    let second = digits(groups[(i + 1)...(i + 1)]).reduce(0) { $0 * 10 + Int($1) }
    return first == 10 || first == 127 || first == 192 && second == 168 || first == 172 && (16...31).contains(second)
  }

  /// «(22) 46 19 83»: the first digits in brackets, as they once were written.
  private mutating func takeBracketed(_ groups: [Group]) -> Bool {
    let first = groups[0].token
    guard isSign(first - 1, ")"), tokens.indices.contains(first - 3), tokens[first - 2].kind == .digits,
      tokens[first - 2].range.count == 2 || tokens[first - 2].range.count == 3, isSign(first - 3, "("),
      !isTaken[first - 2], lower(first - 2) != "47",
      groups.reduce(0, { $0 + $1.count }) + tokens[first - 2].range.count == 8
    else { return false }
    take((first - 3)..<(groups[groups.count - 1].token + 1), .phone)
    return true
  }

  /// A day of birth with the five last digits behind it, whatever signs part them: «01.01.1990 12345», «01/01/90-12345».
  private func dated(_ groups: [Group], _ i: Int) -> Match? {
    guard i + 3 < groups.count, groups[i].count <= 2, groups[i + 1].count <= 2,
      groups[i + 2].count == 2 || groups[i + 2].count == 4, groups[i + 3].count == 5,
      groups[i + 1].separator == groups[i + 2].separator
    else { return nil }
    return (4, .identity)
  }

  /// Eleven digits, however they are grouped.
  private func wholeIdentity(_ groups: [Group], _ i: Int) -> Match? {
    var total = 0
    for k in i..<min(groups.count, i + 11) {
      if k > i, groups[k].separator == "/" { return nil }
      total += groups[k].count
      guard total < 11 else {
        guard total == 11 else { return nil }
        let count = k - i + 1
        let lengths = groups[i...k].map(\.count)
        let isUsual = [
          [11], [6, 5], [4, 2, 5], [2, 2, 2, 5], [6, 3, 2], [3, 3, 5], [6, 2, 3], [2, 2, 2, 3, 2],
          [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], [4, 3, 4], [2, 4, 5],
        ].contains(lengths)
        let isWhole = i == 0 && k == groups.count - 1 && count > 1 && !isQuantity(groups, i, k)
        return isUsual || isWhole ? (count, identity(digits(groups[i...k]), lengths)) : nil
      }
    }
    return nil
  }

  /// Check digits choose only the placeholder: every eleven digits are replaced.
  private func identity(_ digits: [UInt8], _ lengths: [Int]) -> Redacted.Kind {
    if CheckDigits.isIdentity(digits) { return .identity }
    if lengths == [4, 2, 5] || CheckDigits.isAccount(digits) { return .account }
    return .identity
  }

  /// A number without gaps.
  func single(_ groups: [Group], _ i: Int) -> Match? {
    let number = digits(groups[i...i])
    let token = groups[i].token
    // «NB-2200417»: the letters belong to it.
    if number.count < 11, token > 1, tokens[token].isAttached, tokens[token - 1].isAttached, isSign(token - 1, "-"),
      tokens[token - 2].kind == .word, kinds[token - 2].isDisjoint(with: [.phone, .filler])
    {
      return nil
    }
    // Part of a code, and left to it; but «tlf98765432» is no code.
    if tokens[token].isAttached, token > 0, tokens[token - 1].kind == .word, number.count != 11,
      kinds[token - 1].isDisjoint(with: [.phone, .filler])
    {
      return nil
    }
    switch number.count {
    case 13...: return (1, number.count <= 19 && CheckDigits.isCard(number) ? .card : .reference)
    case 12: return (1, .reference)
    case 10: return (1, number.starts(with: [4, 7]) && number[2] >= 2 ? .phone : .reference)
    case 9: return isQuantity(groups, i, i) ? nil : (1, .reference)
    case 8:
      if isQuantity(groups, i, i) || isDate(number) { return nil }
      let isPhone = number[0] >= 2 && !isPreceded(byContext: .reference, token)
      return (1, isPhone ? .phone : .reference)
    case 7:
      let isRound = number.suffix(5).allSatisfy { $0 == 0 }
      return isRound || isQuantity(groups, i, i) ? nil : (1, .reference)
    default: return nil
    }
  }

  /// A day of birth: a date after «født».
  func birth(_ groups: [Group], _ i: Int) -> Match? {
    let token = groups[i].token
    // «fødselsnummer 010190, 12345».
    if groups[i].count == 5, followsIdentity(token) { return (1, .identity) }
    if i + 2 < groups.count, groups[i].count <= 2, groups[i + 1].count <= 2, isFollowed(byBirth: groups[i + 2].token) {
      return (3, .identity)
    }
    if i + 2 < groups.count, groups[i].count == 4, groups[i + 1].count == 2, groups[i + 2].count == 2,
      isFollowed(byBirth: groups[i + 2].token)
    {
      return (3, .identity)
    }
    let isNamed = isPreceded(byContext: [.birth, .identity], token)
    guard isNamed || isAskedForBirth(token), !isQuantity(groups, i, i) else { return nil }
    // «F-10093» is no day of birth.
    if tokens[token].isAttached, isSign(token - 1, "-"), tokens[token - 1].isAttached { return nil }
    if i + 2 < groups.count, groups[i].count <= 2, groups[i + 1].count <= 2,
      groups[i + 2].count == 2 || groups[i + 2].count == 4
    {
      return (3, .identity)
    }
    if i + 2 < groups.count, groups[i].count == 4, groups[i + 1].count == 2, groups[i + 2].count == 2 {
      return (3, .identity)
    }
    guard isNamed else { return groups[i].count == 6 || groups[i].count == 8 ? (1, .identity) : nil }
    // «bursdag 3/3».
    if i + 1 == groups.count - 1, groups[i].count <= 2, groups[i + 1].count <= 2, groups[i + 1].separator != " ",
      isPreceded(byContext: .birth, token)
    {
      return (2, .identity)
    }
    return groups[i].count == 6 || groups[i].count == 5 || groups[i].count == 8 ? (1, .identity) : nil
  }
}
