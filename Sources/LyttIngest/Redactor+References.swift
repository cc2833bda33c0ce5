/// Numbers and codes of orders, customers, cases and the like, told by the words that stand by them or by their letters.
extension RedactionPass {
  /// Finds references before anything else takes their parts for telephones and amounts.
  mutating func findReferences() {
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .digits, !isTaken[index] else {
        index += 1
        continue
      }
      let code = code(around: index)
      consider(code)
      index = max(code.range.upperBound, index + 1)
    }
  }

  /// Takes a code, or leaves it for good, where what stands around says so.
  private mutating func consider(_ code: ReferenceCode) {
    let number = digits(of: code)
    switch tie(of: code) {
    case .article:
      if code.digits >= 3 {
        articles.insert(number)
        leave(code.range)
      }
    case let tie? where tie != .other:
      // Eleven digits are an identity number or an account whatever they are called.
      // Groups that telephones have make one of it, and are found as such.
      let isTelephone = [[2, 2, 2, 2], [3, 2, 3]].contains(code.groups) && isTelephone(code) && number[0] >= 0x32
      if isReference(code, tie), !isTelephone, code.letters > 0 || code.digits != 11 || tie == .named {
        takeReference(code)
      }
    case .other where isMixed(code): takeReference(code)
    case let other:
      if articles.contains(number) {
        leave(code.range)
      } else if code.digits >= 4,
        references.contains(number) || isFollowedByName(code) || isLettered(code) || isShapedAsBefore(code)
          || other == nil && isBare(code)
      {
        takeReference(code)
      }
    }
  }

  private mutating func takeReference(_ code: ReferenceCode) {
    references.insert(digits(of: code))
    shapes.insert(shape(of: code))
    let start = phoneStart(code.range.lowerBound)
    take((isSign(start - 1, "#") ? start - 1 : start)..<code.range.upperBound, .reference)
  }

  /// «først 71 004 92, så 71 004 29»: built like one before.
  private func isShapedAsBefore(_ code: ReferenceCode) -> Bool {
    !shapes.isEmpty && code.digits >= 5 && !isCounted(code) && !isRound(code) && !isDay(code) && !isYears(code)
      && shapes.contains(shape(of: code))
  }

  /// How a code is built: letters, signs, spaces, and lengths of its groups; short ones by their first digits too.
  private func shape(of code: ReferenceCode) -> [UInt8] {
    var shape: [UInt8] = []
    for place in code.range {
      if place > code.range.lowerBound, !tokens[place].isAttached { shape.append(UInt8(ascii: " ")) }
      switch tokens[place].kind {
      case .digits: shape += [UInt8(ascii: "9"), UInt8(clamping: tokens[place].range.count)]
      default: shape += tokens[place].lower.utf8
      }
    }
    if code.groups.count < 3, !code.hasSign, code.letters == 0 {
      shape += bytes[tokens[code.range.lowerBound].range].prefix(2)
    }
    return shape
  }

  private func digits(of code: ReferenceCode) -> [UInt8] {
    code.range.flatMap { tokens[$0].kind == .digits ? Array(bytes[tokens[$0].range]) : [] }
  }

  // MARK: What may be a reference

  /// Whether a code that these words name may be one: no amount, date, year or time of day.
  private func isReference(_ code: ReferenceCode, _ tie: ReferenceTie) -> Bool {
    let isComposed = code.letters > 0 || code.hasSign || isOddlyGrouped(code)
    guard !isCounted(code), tie == .named || !isRound(code), !isDated(code), !isForEverybody(code) else { return false }
    if isBooking(code), [.named, .kind, .number].contains(tie) { return true }
    switch tie {
    case .named: return (code.digits >= 3 || code.digits == 2 && isComposed) && !isFullDate(code)
    case .namedAfar:
      return code.digits >= 4 && !isYearAlone(code) && !isDay(code)
        && (isComposed || code.digits >= 7 || !follows(code, .amountBefore))
    case .kind:
      if code.letters > 0 { return code.digits >= 3 }
      return code.digits >= 4 && !isYearAlone(code) && !isYears(code) && !isDay(code)
    case .kindAfar:
      return isComposed && code.digits >= 4 && !isDay(code) && !isYears(code)
        && (!code.stops || code.letters > 0 || isOddlyGrouped(code) || !follows(code, .amountBefore))
    case .number:
      return (code.digits >= 4 || code.digits >= 3 && (code.letters > 0 || code.hasSign)) && !isDay(code)
        && !isTelephone(code)
    case .joined(let count):
      return code.digits >= 3 && abs(code.digits - count) <= 1 && !isFullDate(code) && !isYearAlone(code)
    case .article, .other: return false
    }
  }

  /// «KQ7WZP»: five capitals and digits and more without a space.
  private func isBooking(_ code: ReferenceCode) -> Bool {
    code.range.count >= 2 && !code.hasSign && code.letters + code.digits >= 5 && code.range.count <= 6
      && code.range.dropFirst().allSatisfy { tokens[$0].isAttached }
      && code.range.allSatisfy {
        tokens[$0].kind == .digits || tokens[$0].isAllCapitals
          || tokens[$0].range.count == 1 && tokens[$0].isCapitalised
      }
  }

  /// «SOMMER25»: a word and a few digits, such as a campaign has.
  private func isForEverybody(_ code: ReferenceCode) -> Bool {
    code.digits <= 4 && !code.hasSign && code.range.dropFirst().allSatisfy { tokens[$0].isAttached }
      && code.range.contains { tokens[$0].range.count >= 3 && RedactionWords.isVocabulary(lower($0)) }
  }

  /// «x7k9q2», «ab12cd»: small letters and digits by turns, without a space.
  private func isMixed(_ code: ReferenceCode) -> Bool {
    code.range.count >= 3 && !code.hasSign && code.digits >= 2 && code.letters >= 2
      && (5...12).contains(code.digits + code.letters) && code.range.dropFirst().allSatisfy { tokens[$0].isAttached }
  }

  /// Five or six digits alone that are no amount, and serve nobody in particular as «02800» and «116117» do.
  private func isBare(_ code: ReferenceCode) -> Bool {
    guard code.letters == 0, code.groups == [5] || code.groups == [6], !isCounted(code), !follows(code, .amountBefore),
      !endsAccount(code.range.lowerBound),
      !tokens[code.range.lowerBound].isAttached || code.range.lowerBound == 0
        || ["(", "«", "\n"].contains(lower(code.range.lowerBound - 1))
    else { return false }
    let number = lower(code.range.lowerBound)
    return code.digits == 6
      ? !number.hasPrefix("116") && !number.hasSuffix("00")
      : !"0".contains(number.first ?? "0") && !number.hasSuffix("0")
  }

  /// Whether these are the last digits of an account in pieces: «1503, 48, 29174».
  private func endsAccount(_ index: Int) -> Bool {
    var start = index
    while start > 0, index - start < 6,
      tokens[start - 1].kind == .digits || isSign(start - 1, ".") || isSign(start - 1, ",")
    { start -= 1 }
    return start < index && isPreceded(byContext: .account, start)
  }

  /// Capitals with five digits and more: no word and no number looks so.
  private func isLettered(_ code: ReferenceCode) -> Bool {
    let first = code.range.lowerBound
    guard code.letters > 0, code.digits >= 5, tokens[first].kind == .word, tokens[first].isCapitalised, !isCounted(code)
    else { return false }
    // «Sony WH-1000XM4» is for sale, «NAV 08-07.04» a form.
    if code.range.contains(where: { ["x", "×"].contains(lower($0)) && !tokens[$0].isCapitalised }) { return false }
    return !kind(first - 1).contains(.brand) && kind(first).isDisjoint(with: [.brand, .notName, .companyAfter])
  }

  /// «48213 er ordrenummeret mitt», «4471-8 (ordrenr.)», «90 771-2 på fakturaen».
  private func isFollowedByName(_ code: ReferenceCode) -> Bool {
    guard !isCounted(code), !isYearAlone(code), !isDay(code) else { return false }
    var place = code.range.upperBound
    guard [("er"), "var", "e", "som", "(", "=", "blir"].contains(lower(place)) else {
      return ["på", "i", "øverst", "nederst"].contains(lower(place)) && (code.hasSign || code.letters > 0)
        && (place...place + 3).contains { role(of: $0) == .kind || role(of: $0) == .named }
    }
    for _ in 0..<4 {
      place += 1
      guard place < tokens.count, tokens[place].kind != .lineEnd else { return false }
      if role(of: place) == .named { return true }
      guard !kind(place).isDisjoint(with: [.filler, .link]) else { return false }
    }
    return false
  }

  // MARK: What is none

  /// Whether a unit follows, decimals, or a word before makes it an amount or a time.
  private func isCounted(_ code: ReferenceCode) -> Bool {
    let next = code.range.upperBound
    if code.letters == 0, next < tokens.count, lower(next) != "av", isUnit(next) { return true }
    if hasDecimals(next) || isSum(code) { return true }
    if isSign(next, ":"), next + 1 < tokens.count, tokens[next + 1].isAttached, tokens[next + 1].kind == .digits {
      return true
    }
    var before = code.range.lowerBound - 1
    if isSign(before, ".") { before -= 1 }
    return ["kr", "kl", "klokka", "klokken", "nok", "ca", "eur", "usd", "§", "rundt"].contains(lower(before))
      || code.letters == 0 && isSign(code.range.lowerBound - 1, ":") && tokens[code.range.lowerBound].isAttached
        && tokens.indices.contains(code.range.lowerBound - 2) && tokens[code.range.lowerBound - 2].kind == .digits
  }

  /// «Depositum 34 500», «regningen ble 12 345», «skaden 88 700»: what is paid, and thousands behind it.
  private func isSum(_ code: ReferenceCode) -> Bool {
    guard code.letters == 0, !code.hasSign || code.stops, (4...9).contains(code.digits) else { return false }
    var before = code.range.lowerBound - 1
    if isSign(before, ":") { before -= 1 }
    guard before >= 0, role(of: before) != .named else { return false }
    let isGrouped = code.groups.count > 1 && code.groups[0] <= 3 && code.groups.dropFirst().allSatisfy { $0 == 3 }
    let last = numbers(code).last ?? 1
    if words.ends(lower(before), in: .amountWord) { return isGrouped || code.digits <= 6 && last % 10 == 0 }
    guard isGrouped else { return false }
    if words.has(.amountVerb, lower(before)) { return role(of: before - 1) == .kind }
    return words.ends(lower(before), in: .billWord) && last % 100 == 0
  }

  private func follows(_ code: ReferenceCode, _ known: RedactionWords.Kinds) -> Bool {
    kind(code.range.lowerBound - 1).contains(known)
  }

  private func isYearAlone(_ code: ReferenceCode) -> Bool {
    code.letters == 0 && code.groups == [4] && isYear(numbers(code)[0])
  }

  /// «2019-2020», «2019/20».
  private func isYears(_ code: ReferenceCode) -> Bool {
    code.letters == 0
      && (code.groups == [4, 4] && numbers(code).allSatisfy(isYear)
        || code.groups == [4, 2] && isYear(numbers(code)[0]))
  }

  private func isYear(_ number: Int) -> Bool { (1900...2099).contains(number) }

  /// «2 500 000»; «500/500» is a speed.
  private func isRound(_ code: ReferenceCode) -> Bool {
    guard code.letters == 0 else { return false }
    let part = numbers(code)
    if code.hasSign { return part.count == 2 && part[0] == part[1] }
    return part.count > 1 && part.dropFirst().allSatisfy { $0 == 0 } && code.groups.dropFirst().allSatisfy { $0 == 3 }
      || part.count > 2 && part.last == 0 && code.groups.dropFirst().allSatisfy { $0 == 3 }
  }

  /// «12.10», «12/10», «12.10.2020», «2020-10-12», «14.30».
  private func isDay(_ code: ReferenceCode) -> Bool {
    guard code.letters == 0, code.hasSign else { return false }
    let part = numbers(code)
    if code.groups.count == 2, code.groups[0] <= 2, code.groups[1] <= 2 {
      return part[0] <= 31 && part[1] <= 12 || code.stops && part[0] < 24 && part[1] < 60
    }
    return isFullDate(code)
  }

  /// «12.10.2020», «2020-10-12».
  private func isFullDate(_ code: ReferenceCode) -> Bool {
    let part = numbers(code)
    guard code.letters == 0, part.count == 3, code.hasSign else { return false }
    func isIn(_ day: Int, _ month: Int) -> Bool { (1...31).contains(day) && (1...12).contains(month) }
    return code.groups[0] <= 2 && code.groups[1] <= 2 && isIn(part[0], part[1])
      && (code.groups[2] == 2 || code.groups[2] == 4 && isYear(part[2]))
      || code.groups[0] == 4 && isYear(part[0]) && code.groups[1] == 2 && code.groups[2] == 2 && isIn(part[2], part[1])
  }

  /// Three groups and more that are no thousands: «55 192 03».
  private func isOddlyGrouped(_ code: ReferenceCode) -> Bool {
    code.groups.count >= 3 && !code.groups.dropFirst().allSatisfy { $0 == 3 }
  }

  /// «01.01.1990 12345»: a day of birth with five digits behind it.
  private func isDated(_ code: ReferenceCode) -> Bool {
    code.letters == 0 && code.groups.count == 4 && code.groups[0] <= 2 && code.groups[1] <= 2 && code.groups[3] == 5
      && code.hasSign
  }

  /// Eight digits that no more than «nummer» names are a telephone's.
  private func isTelephone(_ code: ReferenceCode) -> Bool {
    code.letters == 0 && (code.digits == 8 || code.digits >= 10 && !code.hasSign)
  }

  private func numbers(_ code: ReferenceCode) -> [Int] {
    code.range.filter { tokens[$0].kind == .digits }.map { Int(lower($0)) ?? Int.max }
  }
}
