import LyttModel

/// Dates as exports write them: `01.12.2020`, `2020-12-01`, `1. des. 2020`, `2020-12-01T09:30`; a time of day is dropped.
enum DateText {
  /// Reads a date, or `nil` where the text is none.
  static func date(_ text: String, order: DateOrder = .dayFirst) -> CalendarDate? {
    guard text.utf8.count >= 6, text.utf8.count <= 60 else { return nil }
    let parts = pieces(of: text)
    guard parts.count >= 3 else { return nil }
    switch (parts[0], parts[1], parts[2]) {
    case (.number(let year, 4), .number(let month, _), .number(let day, let width)) where width <= 2:
      return CalendarDate(year: year, month: month, day: day)
    case (.number(let a, let w), .number(let b, let v), .number(let year, let width))
    where w <= 2 && v <= 2 && (width == 4 || width == 2):
      let full = width == 4 ? year : 2000 + year
      return order == .dayFirst
        ? CalendarDate(year: full, month: b, day: a) : CalendarDate(year: full, month: a, day: b)
    case (.number(let day, let w), .month(let month), .number(let year, 4)) where w <= 2:
      return CalendarDate(year: year, month: month, day: day)
    case (.month(let month), .number(let day, let w), .number(let year, 4)) where w <= 2:
      return CalendarDate(year: year, month: month, day: day)
    case (.number(let packed, 8), _, _): return compact(packed)
    default: return nil
    }
  }

  /// A date as a spreadsheet counts days, this century's alone: `45731`.
  static func serialDate(_ text: String, decimal: UInt8) -> CalendarDate? {
    guard let days = NumberText.value(text, decimal: decimal), (36_526..<73_051).contains(days) else { return nil }
    return WorkbookDate.text(days, countsFrom1904: false).flatMap { date($0) }
  }

  /// Whether only one order makes a date of the text, and it is this one: `13/1/2025` with the day first.
  static func isOnly(_ order: DateOrder, _ text: String) -> Bool {
    text.contains("/") && date(text, order: order) != nil
      && date(text, order: order == .dayFirst ? .monthFirst : .dayFirst) == nil
  }

  /// Month first where some second number cannot be a month and no first number is too large to be one.
  static func order(in cells: some Sequence<String>) -> DateOrder {
    var secondIsDay = false
    for cell in cells {
      let parts = pieces(of: cell)
      guard parts.count >= 3, case .number(let a, let w) = parts[0], w <= 2, case .number(let b, _) = parts[1] else {
        continue
      }
      if a > 12 { return .dayFirst }
      if b > 12 { secondIsDay = true }
    }
    return secondIsDay ? .monthFirst : .dayFirst
  }

  private enum Piece {
    case number(Int, width: Int)
    case month(Int)
  }

  /// Numbers and month names in order; weekdays are passed over, and any other word makes it no date.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var word: [UInt8] = []
    var isNumber = false
    func end() -> Bool {
      defer { word.removeAll(keepingCapacity: true) }
      guard !word.isEmpty else { return true }
      if isNumber {
        guard word.count <= 8, let value = Int(String(decoding: word, as: UTF8.self)) else { return false }
        pieces.append(.number(value, width: word.count))
        return true
      }
      let name = String(decoding: word, as: UTF8.self).lowercased()
      if let month = months[String(name.unicodeScalars.prefix(3))], name.count >= 3 {
        pieces.append(.month(month))
      } else if pieces.count < 3, !passedOver.contains(String(name.prefix(3))) {
        return false
      }
      return true
    }
    for byte in text.utf8 {
      let digit = byte >= 0x30 && byte <= 0x39
      let letter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80
      if digit || letter {
        if !word.isEmpty, isNumber != digit {
          if !end() { return [] }
          if pieces.count >= 3 { return pieces }
        }
        isNumber = digit
        word.append(byte)
      } else {
        if !end() { return [] }
        if pieces.count >= 3 { return pieces }
      }
    }
    return end() ? pieces : []
  }

  private static func compact(_ packed: Int) -> CalendarDate? {
    CalendarDate(year: packed / 10_000, month: packed / 100 % 100, day: packed % 100)
  }

  /// Whether a lower-case word is a month's name or its abbreviation.
  static func isMonth(_ word: String) -> Bool { word.utf8.count >= 3 && months[String(word.prefix(3))] != nil }

  private static let months: [String: Int] = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "mai": 5, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "okt": 10,
    "oct": 10, "nov": 11, "des": 12, "dec": 12,
  ]
  private static let passedOver: Set<String> = [
    "man", "tir", "ons", "tor", "fre", "lør", "søn", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "den", "t", "kl",
  ]
}
