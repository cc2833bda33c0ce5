/// Finds entities by the shapes of tokens and the words beside them.
struct EntityFinder {
  private let document: TextDocument
  private var entities: [Entity] = []

  init(document: TextDocument) { self.document = document }

  private static let currencies: Set<String> = [
    "kr", "kr.", "kroner", "krone", "kronar", "nok", "sek", "dkk", "eur", "usd", "euro", "dollar", "pund", "øre", "€",
    "$", "£",
  ]
  private static let multipliers: Set<String> = [
    "mill.", "mill", "mrd.", "mrd", "million", "millioner", "millionar", "milliard", "milliarder", "milliardar",
    "tusen", "hundre",
  ]
  private static let months: Set<String> = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "desember",
    "jan.", "feb.", "febr.", "mar.", "apr.", "jun.", "jul.", "aug.", "sept.", "sep.", "okt.", "nov.", "des.",
  ]
  private static let clocks: Set<String> = ["kl.", "kl", "klokka", "klokken"]
  private static let phoneWords: Set<String> = [
    "tlf.", "tlf", "telefon", "mobil", "mob.", "mob", "nummer", "nr.", "sms",
  ]

  mutating func find() -> [Entity] {
    var index = 0
    while index < document.tokens.count {
      switch document.tokens[index].kind {
      case .url: add(.url, index..<index + 1)
      case .mail: add(.mail, index..<index + 1)
      case .number, .ordinal: number(at: index)
      default: break
      }
      index = max(index + 1, entities.last?.tokens.upperBound ?? 0)
    }
    return entities
  }

  private mutating func add(_ kind: Entity.Kind, _ tokens: Range<Int>) {
    entities.append(Entity(kind: kind, tokens: tokens))
  }

  // MARK: Numbers and what stands beside them

  private mutating func number(at index: Int) {
    let free = entities.last?.tokens.upperBound ?? 0
    let before = index > free ? word(index - 1) : ""
    if let end = phoneEnd(index, before) { return add(.phone, index..<end) }
    if let end = dateEnd(index) { return add(.date, index..<end) }
    let clockBefore = Self.clocks.contains(before)
    if isTime(word(index), onTheClock: clockBefore) { return add(.time, (clockBefore ? index - 1 : index)..<index + 1) }
    var end = groupedEnd(index)
    let number = index..<end
    if word(end) == "%" || ["prosent", "pst."].contains(word(end)) { return add(.percent, index..<end + 1) }
    if Self.multipliers.contains(word(end)) { end += 1 }
    if Self.currencies.contains(word(end)) { return add(.money, index..<end + 1) }
    if Self.currencies.contains(before) { return add(.money, index - 1..<end) }
    if word(index).hasSuffix(",-") { return add(.money, number) }
    add(.number, number)
  }

  /// The token in the folded view; nothing beyond the end.
  private func word(_ index: Int) -> String {
    guard document.tokens.indices.contains(index) else { return "" }
    return String(decoding: document.folded(of: document.tokens[index]), as: UTF8.self)
  }

  private func isDigits(_ word: String, _ counts: ClosedRange<Int>) -> Bool {
    counts.contains(word.utf8.count) && word.utf8.allSatisfy(Scalars.isDigit)
  }

  /// Whether one space, no more, stands before the token.
  private func followsSpace(_ index: Int) -> Bool {
    guard document.tokens.indices.contains(index), index > 0 else { return false }
    let gap = document.utf8[Int(document.tokens[index - 1].end)..<Int(document.tokens[index].start)]
    return gap.elementsEqual([0x20]) || gap.elementsEqual([0xC2, 0xA0])
  }

  /// The end of 33 000 or 1 250 000,50.
  private func groupedEnd(_ index: Int) -> Int {
    guard isDigits(word(index), 1...3) else { return index + 1 }
    var end = index + 1
    while followsSpace(end), isDigits(String(word(end).prefix { $0 != "," }), 3...3) { end += 1 }
    return end
  }

  // MARK: Phones

  /// The end of +47 22 33 44 55, 22 33 44 55, 900 12 345, 22334455.
  private func phoneEnd(_ index: Int, _ before: String) -> Int? {
    let first = word(index)
    if first.hasPrefix("+"), isDigits(String(first.dropFirst()), 1...3) || isDigits(String(first.dropFirst()), 8...12) {
      var end = index + 1
      var digits = first.utf8.count - 1
      while followsSpace(end), isDigits(word(end), 2...8), digits < 13 {
        digits += word(end).utf8.count
        end += 1
      }
      return digits >= 8 ? end : nil
    }
    guard let lead = first.utf8.first, lead >= UInt8(ascii: "2") || Self.phoneWords.contains(before) else { return nil }
    if isDigits(first, 8...8) { return index + 1 }
    if isDigits(first, 5...5), Self.phoneWords.contains(before) { return index + 1 }
    for groups in [[2, 2, 2, 2], [3, 2, 3]] {
      let end = index + groups.count
      let fits = zip(index..<end, groups).allSatisfy {
        isDigits(word($0), $1...$1) && ($0 == index || followsSpace($0))
      }
      if fits, !isDigits(word(end), 1...8) || !followsSpace(end) { return end }
    }
    return nil
  }

  // MARK: Times and dates

  /// `12:30` anywhere; `12.30`, `12` and `1230` after «kl.».
  private func isTime(_ word: String, onTheClock: Bool) -> Bool {
    let parts = word.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard parts.allSatisfy({ isDigits(String($0), 1...2) }), let hour = parts.first.flatMap({ Int($0) }), hour <= 24
    else { return onTheClock && isDigits(word, 4...4) }
    switch parts.count {
    case 1: return onTheClock
    case 2, 3: return (onTheClock || word.contains(":")) && parts.dropFirst().allSatisfy { $0.count == 2 && $0 < "60" }
    default: return false
    }
  }

  /// The end of `29. april 2024`, 29.04.2024, 29/4-24, 2024-04-29, april 2024 from its number.
  private func dateEnd(_ index: Int) -> Int? {
    let first = word(index)
    if isDigits(String(first.prefix { $0 != "." }), 1...2), Self.months.contains(word(index + 1)) {
      return isDigits(word(index + 2), 4...4) ? index + 3 : index + 2
    }
    let parts = first.split(omittingEmptySubsequences: true) { $0 == "." || $0 == "/" }
    if parts.count == 3, Self.isDay(parts[0]), Self.isMonth(parts[1]), [2, 4].contains(parts[2].count),
      !first.contains(",")
    {
      return index + 1
    }
    if first.contains("/"), parts.count == 2, Self.isDay(parts[0]), Self.isMonth(parts[1]) {
      return word(index + 1) == "-" && isDigits(word(index + 2), 2...4) ? index + 3 : index + 1
    }
    if isDigits(first, 4...4), word(index + 1) == "-", Self.isMonth(Substring(word(index + 2))), word(index + 3) == "-",
      Self.isDay(Substring(word(index + 4)))
    {
      return index + 5
    }
    return nil
  }

  private static func isDay(_ part: Substring) -> Bool { part.count <= 2 && Int(part).map { 1...31 ~= $0 } ?? false }
  private static func isMonth(_ part: Substring) -> Bool { part.count <= 2 && Int(part).map { 1...12 ~= $0 } ?? false }
}
