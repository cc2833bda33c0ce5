/// Digits with the letters, hyphens, slashes, stops and spaces that hold them together: «SK 771 204», «88 1402 661-3».
struct ReferenceCode {
  /// Its tokens.
  var range: Range<Int>
  /// How many digits it has.
  var digits = 0
  /// How many bytes of letters it has.
  var letters = 0
  /// The lengths of its groups of digits.
  var groups: [Int] = []
  /// Whether a sign holds it together.
  var hasSign = false
  /// Whether stops alone do.
  var stops = true
}

extension RedactionPass {
  /// The code that a group of digits belongs to.
  func code(around index: Int) -> ReferenceCode {
    var code = ReferenceCode(range: codeStart(index)..<codeEnd(index))
    for place in code.range {
      switch tokens[place].kind {
      case .digits:
        code.digits += tokens[place].range.count
        code.groups.append(tokens[place].range.count)
      case .word: code.letters += tokens[place].range.count
      case .sign, .lineEnd:
        code.hasSign = true
        if tokens[place].lower != "." { code.stops = false }
      }
    }
    return code
  }

  /// The most tokens of a code, so that a field of nothing else takes no square of its length.
  private static let mostParts = 60

  private static let joints: Set<String> = ["-", "/", ".", "_", "–", "‑"]

  /// Goes left over what is attached, and over capitals before a space.
  private func codeStart(_ index: Int) -> Int {
    var start = index
    while start > 0, index - start < Self.mostParts, tokens[start].isAttached {
      if isCodePart(start - 1) {
        start -= 1
      } else if start > 1, tokens[start - 1].kind == .sign, Self.joints.contains(lower(start - 1)),
        tokens[start - 1].isAttached, isCodePart(start - 2)
      {
        start -= 2
      } else {
        break
      }
    }
    // «SK 771 204», «F 6620 118»
    if tokens[start].kind == .digits, start > 0, !tokens[start].isAttached, isCapitals(start - 1) {
      start -= 1
      // «S/N 4471».
      if start > 1, isSign(start - 1, "/"), tokens[start].isAttached, tokens[start - 1].isAttached,
        isCapitals(start - 2)
      {
        start -= 2
      }
    }
    return start
  }

  /// Goes right over what is attached, further groups of digits, and capitals; an amount at the end is left out.
  private func codeEnd(_ index: Int) -> Int {
    var end = index + 1
    while end < tokens.count, end - index < Self.mostParts, !isTaken[end] {
      let token = tokens[end]
      if token.isAttached {
        if token.kind == .digits || token.kind == .word && isCodePart(end) {
          end += 1
        } else if token.kind == .sign, Self.joints.contains(token.lower), end + 1 < tokens.count,
          tokens[end + 1].isAttached, isCodePart(end + 1), token.lower != "." || tokens[end + 1].kind == .digits
        {
          end += 2
        } else {
          break
        }
      } else if token.kind == .digits, !isOwnNumber(end) {
        end += 1
      } else if token.kind == .word, isCapitals(end), isCode(end) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether capitals behind a space end a code or lead to more digits, and are neither a name's nor a company's.
  private func isCode(_ index: Int) -> Bool {
    kind(index).isDisjoint(with: [.brand, .notName, .companyAfter]) && !isSign(index + 1, ".")
      && !(index + 1 < tokens.count && tokens[index + 1].isCapitalised && tokens[index].range.count == 1)
      || tokens[index].isAllCapitals && tokens[index].range.count == 2 && lower(index) != "as" && lower(index) != "sa"
      || isSign(index + 1, ".") && index + 2 >= tokens.count
  }

  /// Whether digits behind a space begin an amount, a date or a time of day of their own.
  private func isOwnNumber(_ index: Int) -> Bool {
    var end = index + 1
    while end < tokens.count, end - index < Self.mostParts, tokens[end].kind == .digits, !tokens[end].isAttached,
      tokens[end].range.count == 3
    {
      end += 1
    }
    if isUnit(end), lower(end) != "av", tokens[end].range.count > 1 { return true }
    // «2700K» is a measure.
    if end < tokens.count, tokens[end].isAttached, tokens[end].kind == .word { return true }
    if isSign(end, "%")
      || isSign(end, ":") && end + 1 < tokens.count && tokens[end + 1].isAttached
        && tokens[end + 1].kind == .digits
    {
      return true
    }
    if isSign(end, ","), isSign(end + 1, "-") || end + 1 < tokens.count && tokens[end + 1].isAttached { return true }
    guard tokens[index].range.count <= 2, isSign(index + 1, ".") else { return false }
    // «2. mai», «12.10.2020».
    if index + 2 < tokens.count, tokens[index + 2].kind == .word { return DateText.isMonth(lower(index + 2)) }
    return index + 4 < tokens.count && tokens[index + 2].isAttached && tokens[index + 2].kind == .digits
      && isSign(index + 3, ".") && tokens[index + 4].isAttached && tokens[index + 4].kind == .digits
  }

  /// Whether a token may stand inside a code without a space: digits, a few letters, or capitals, and no label.
  private func isCodePart(_ index: Int) -> Bool {
    guard !isTaken[index] else { return false }
    if tokens[index].kind == .digits { return true }
    guard tokens[index].kind == .word else { return false }
    let length = tokens[index].range.count
    if tokens[index].isCapitalised, length == 1 { return true }
    let role = role(of: index)
    if tokens[index].isAllCapitals {
      return length <= 10 && lower(index) != "kr" && lower(index) != "nr"
        && (role == nil || role == .kind || length <= 3)
    }
    return length <= 3 && role == nil && kind(index).isDisjoint(with: [.unit, .filler])
  }

  /// Whether a word is a few capitals before or behind digits, and no label.
  private func isCapitals(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !isTaken[index], token.range.count <= 4, !words.has(.noPrefix, token.lower) else {
      return false
    }
    if token.range.count == 1 { return token.isCapitalised && token.lower != "i" }
    return token.isAllCapitals && (role(of: index) == nil || token.lower == "no")
  }
}
