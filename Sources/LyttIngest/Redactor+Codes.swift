/// Codes of letters and digits: orders, cases, number plates, IBAN.
extension RedactionPass {
  /// Finds codes by the words before them, or by their look.
  mutating func takeCodes() {
    var index = 0
    while index < tokens.count {
      guard !isTaken[index], tokens[index].kind == .digits || tokens[index].kind == .word else {
        index += 1
        continue
      }
      let code = chain(from: index)
      takeCode(code)
      index = max(code.upperBound, index + 1)
    }
  }

  /// Finds user names and passwords, to the next white space, where they cannot be taken for ordinary words.
  mutating func findSecrets() {
    for index in tokens.indices
    where !isTaken[index] && tokens[index].kind != .lineEnd && tokens[index].kind != .sign
      && !kinds[index].contains(.filler) && isPreceded(byContext: .secret, isQuote(index - 1) ? index - 1 : index)
    {
      var end = index + 1
      while end < tokens.count, tokens[end].isAttached, tokens[end].kind != .lineEnd { end += 1 }
      while end > index + 1, tokens[end - 1].kind == .sign { end -= 1 }
      let secret = index..<end
      if secret.contains(where: { tokens[$0].kind == .digits }) || secret.count > 1 || isSecretWord(index) {
        take(secret, .reference)
      }
    }
  }

  /// Finds who logs in beside a password: «bruker karinor, pw sommer».
  mutating func findUsers() {
    for index in tokens.indices where words.has(.userWord, lower(index)) && !words.has(.subject, lower(index - 1)) {
      let name = isSign(index + 1, ":") ? index + 2 : index + 1
      guard name < tokens.count, tokens[name].kind == .word, !isTaken[name],
        kinds[name].isDisjoint(with: [.notName, .brand, .filler, .link]), !RedactionWords.isVocabulary(lower(name)),
        (name + 1...name + 4).contains(where: { kind($0).contains(.secret) })
      else { continue }
      var end = name + 1
      while end < tokens.count, tokens[end].isAttached, tokens[end].kind == .digits || tokens[end].kind == .word {
        end += 1
      }
      // «bruker chromecast og passord» tells of a program.
      let isParted = end < tokens.count && [",", "/", ";", "\n"].contains(lower(end))
      guard isParted || isSign(index + 1, ":") else { continue }
      take(name..<end, .reference)
    }
  }

  private func isQuote(_ index: Int) -> Bool { ["\"", "«", "“", "'"].contains(lower(index)) }

  /// «passord: hunter», «passordet er «Sommer»»: a word that says nothing else, or is quoted.
  private func isSecretWord(_ index: Int) -> Bool {
    let before = lower(index - 1)
    let label = (max(0, index - 4)..<index).contains { lower($0).contains("pass") || lower($0).contains("navn") }
    if isQuote(index - 1) { return label }
    // «er utløpt» tells how it is.
    let isTold = ["t", "bar", "lig", "leg"].contains(where: lower(index).hasSuffix)
    // «pw sommer».
    if words.has(.shortSecret, before), index + 1 >= tokens.count || tokens[index + 1].kind != .word {
      return !isTold && kinds[index].isDisjoint(with: [.notName, .link, .brand])
    }
    guard !RedactionWords.isVocabulary(lower(index)) else { return false }
    return before == ":" || label && ["er", "var", "=", "is"].contains(before) && !isTold
  }

  /// Words, digits, hyphens and slashes that stand together without space.
  private func chain(from start: Int) -> Range<Int> {
    var end = start + 1
    while end < tokens.count, tokens[end].isAttached, !isTaken[end] {
      if tokens[end].kind == .sign {
        guard ["-", "/", "_"].contains(tokens[end].lower), end + 1 < tokens.count, tokens[end + 1].isAttached,
          tokens[end + 1].kind == .digits || tokens[end + 1].kind == .word
        else { break }
      } else if tokens[end].kind == .lineEnd {
        break
      }
      end += 1
    }
    return start..<end
  }

  private mutating func takeCode(_ code: Range<Int>) {
    let digits = code.reduce(0) { $0 + (tokens[$1].kind == .digits ? tokens[$1].range.count : 0) }
    let letters = code.reduce(0) { $0 + (tokens[$1].kind == .word ? tokens[$1].range.count : 0) }
    let first = code.lowerBound
    if digits == 0 {
      // A booking code may be of capitals alone.
      if code.count == 1, (5...8).contains(letters), kinds[first].isEmpty, isPreceded(byContext: .reference, first),
        tokens[first].isAllCapitals || isBehindCode(first), !RedactionWords.isVocabulary(tokens[first].lower)
      {
        take(code, .reference)
      }
      return
    }
    // «60x120»
    if code.count == 3, ["x", "×"].contains(lower(first + 1)), !tokens[first + 1].isCapitalised { return }
    // «Samsung QE55Q80»
    if letters > 0, kind(first - 1).contains(.brand) { return }
    if letters > 0, digits >= 5 || digits >= 4 && code.count >= 5 || digits >= 2 && isMixed(code) {
      return take(code, .reference)
    }
    if takeEnding(code, digits) { return }
    // 2021/12345, 21/04518-7: a case by its year.
    if letters == 0, code.count >= 3, isSign(first + 1, "/"),
      isYear(first) && tokens[first + 2].range.count >= 3 && !isYear(first + 2)
        || tokens[first].range.count == 2 && tokens[first + 2].range.count >= 4 && !isYear(first + 2)
    {
      return take(code, .reference)
    }
    // 44-91823: seven digits and more, but for 2019-2020 and 10-15.
    if letters == 0, code.count == 3, isSign(first + 1, "-"), digits >= 7, !isYear(first), !isYear(first + 2) {
      return take(code, .reference)
    }
    if isSign(first - 1, "#"), tokens[first].isAttached, digits >= 3 {
      return take((first - 1)..<code.upperBound, .reference)
    }
    guard digits >= 4, !isAmount(code) else { return }
    if isPreceded(byContext: .phone, first), letters == 0, digits >= 5, code.count == 1, !isService(first) {
      return take(code, .phone)
    }
    if isPreceded(byContext: .account, first) { return take(code, .account) }
    if isPreceded(byContext: .card, first), letters == 0 { return take(code, .card) }
  }

  /// «bookingkode qwxzpk», «pnr: qwxzpk»: small letters where no word would stand.
  private func isBehindCode(_ index: Int) -> Bool {
    let label = [":", "er"].contains(lower(index - 1)) ? index - 2 : index - 1
    return ["kode", "koden", "pnr", "referanse", "referansen"].contains(where: lower(label).hasSuffix)
      && (label < index - 1 || index + 1 >= tokens.count || tokens[index + 1].kind != .word)
  }

  /// «02800», «116117»: numbers that serve everybody.
  private func isService(_ index: Int) -> Bool {
    tokens[index].range.count == 5 && lower(index).hasPrefix("0")
      || tokens[index].range.count == 6 && lower(index).hasPrefix("116")
  }

  private func isYear(_ index: Int) -> Bool {
    tokens[index].range.count == 4
      && (bytes[tokens[index].range].starts(with: [0x31, 0x39])
        || bytes[tokens[index].range].starts(with: [0x32, 0x30]))
  }

  /// Letters and digits by turns, as in X7K2QP: no word and no number looks so.
  private func isMixed(_ code: Range<Int>) -> Bool {
    code.count >= 4 && code.reduce(0) { $0 + tokens[$1].range.count } >= 6
      && code.allSatisfy { tokens[$0].kind == .digits || tokens[$0].isAllCapitals || tokens[$0].range.count == 1 }
      && code.allSatisfy { tokens[$0].kind != .sign && (tokens[$0].kind == .digits || tokens[$0].isCapitalised) }
  }

  /// «de siste fire sifrene er 1111».
  private mutating func takeEnding(_ code: Range<Int>, _ digits: Int) -> Bool {
    let first = code.lowerBound
    guard code.count == 1, (3...6).contains(digits), !isAmount(code) else { return false }
    guard isPreceded(byContext: .ending, first) else { return false }
    take(code, .identity)
    return true
  }

  /// Finds days of birth with the month in letters.
  ///
  /// «født 12. mars 1985», «fødd den 3. mars i 1985», «bursdag 3. mai».
  mutating func findBirthdays() {
    for index in tokens.indices where tokens[index].kind == .word && DateText.isMonth(lower(index)) && !isTaken[index] {
      var start = index
      let day = isSign(index - 1, ".") ? index - 2 : index - 1
      if day >= 0, tokens[day].kind == .digits, tokens[day].range.count <= 2 { start = day }
      var end = isSign(index + 1, ".") ? index + 2 : index + 1
      if ["i", "av", ","].contains(lower(end)) { end += 1 }
      let hasYear = end < tokens.count && tokens[end].kind == .digits && [2, 4].contains(tokens[end].range.count)
      let before = lower(start - 1) == "i" ? start - 1 : start
      let last = hasYear ? end : index
      let isWhole = start < index && hasYear
      guard start < index || hasYear,
        isPreceded(byContext: .birth, before)
          || isWhole && (isAskedForBirth(before) || isFollowed(byBirth: last))
      else { continue }
      take(start..<last + 1, .identity)
    }
  }

  /// Whether a number is an amount, a time of day or a date.
  private func isAmount(_ code: Range<Int>) -> Bool {
    let next = code.upperBound
    if kind(next).contains(.unit), next < tokens.count { return true }
    if isSign(next, ","), next + 1 < tokens.count, tokens[next + 1].isAttached,
      tokens[next + 1].kind == .digits || isSign(next + 1, "-")
    {
      return true
    }
    if isSign(next, "."), next + 1 < tokens.count, tokens[next + 1].isAttached, tokens[next + 1].kind == .digits {
      return true
    }
    let before = lower(code.lowerBound - 1)
    return ["kr", "kl", "nok", "rundt", "ca"].contains(before)
      || isSign(code.lowerBound - 1, ".") && ["kr", "kl", "ca"].contains(lower(code.lowerBound - 2))
  }

  /// Finds IBANs: two letters, two check digits, and 11 to 30 more digits in groups.
  mutating func findIBANs() {
    for first in tokens.indices
    where tokens[first].kind == .word && tokens[first].range.count == 2
      && (tokens[first].isAllCapitals || tokens[first].lower == "no")
    {
      var end = first + 1
      guard end < tokens.count, tokens[end].kind == .digits, tokens[end].isAttached, tokens[end].range.count >= 2 else {
        continue
      }
      var digits = 0
      while end < tokens.count, tokens[end].kind == .digits, digits + tokens[end].range.count <= 32 {
        digits += tokens[end].range.count
        end += 1
      }
      if digits >= 13 { take(first..<end, .account) }
    }
  }
}

/// Check digits of Norwegian identity and account numbers, and of payment cards.
enum CheckDigits {
  /// Fødselsnummer, D-, H- and test numbers: two check digits modulo 11.
  ///
  /// - Source: Skatteetaten, «Fødselsnummer»: weights 3 7 6 1 8 9 4 5 2 and 5 4 3 2 7 6 5 4 3 2.
  static func isIdentity(_ digits: [UInt8]) -> Bool {
    guard digits.count == 11 else { return false }
    return check(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) && check(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
  }

  /// Ten digits that are an identity number less its first zero, which spreadsheets take from numbers: born on the
  /// first to the ninth, in a month as it is or with 40 (H-number) or 80 (test) added.
  static func isIdentityWithoutZero(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10, digits[0] > 0, isIdentity([0] + digits) else { return false }
    return [1...12, 41...52, 81...92].contains { $0.contains(digits[1] * 10 + digits[2]) }
  }

  /// Bank accounts: one check digit modulo 11.
  static func isAccount(_ digits: [UInt8]) -> Bool {
    digits.count == 11 && check(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
  }

  /// Cards: the Luhn sum (ISO/IEC 7812-1) ends in 0.
  static func isCard(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = Int(digit) * (place & 1 + 1)
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0 && digits.contains { $0 != 0 }
  }

  private static func check(_ digits: [UInt8], _ weights: [Int]) -> Bool {
    zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 } % 11 == 0
  }
}
