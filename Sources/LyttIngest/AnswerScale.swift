/// How the answers to a question, or the figures of a score, become a score of 0–100.
public enum AnswerScale: String, Hashable, Sendable, CaseIterable {
  /// Ja 100, Nei 0.
  case yesNo = "ja-nei"
  /// Ja 100, Delvis 50, Nei 0.
  case yesPartlyNo = "ja-delvis-nei"
  /// Words of degree: «Svært misfornøyd» 0, «Misfornøyd» 25, … «Svært fornøyd» 100.
  case degrees = "grader"
  /// 1 to 5.
  case oneToFive = "1-5"
  /// 1 to 6, as a die.
  case oneToSix = "1-6"
  /// 1 to 7.
  case oneToSeven = "1-7"
  /// 0 to 10.
  case zeroToTen = "0-10"
  /// 0 to 10, willingness to recommend: from it comes the net promoter score.
  case recommend
  /// Shares of one: 0 to 1.
  case share = "0-1"
  /// 0 to 100.
  case percent
  /// Free text, no score.
  case text

  /// The numbers that the scale runs over; `nil` for words.
  var range: ClosedRange<Double>? {
    switch self {
    case .yesNo, .yesPartlyNo, .degrees, .text: nil
    case .oneToFive: 1...5
    case .oneToSix: 1...6
    case .oneToSeven: 1...7
    case .zeroToTen, .recommend: 0...10
    case .share: 0...1
    case .percent: 0...100
    }
  }

  /// The score of an answer.
  ///
  /// - Units: 0–100.
  /// - Missing: `nil` for «Vet ikke», an empty cell, or an answer that the scale does not know.
  func score(_ answer: String, decimal: UInt8) -> Double? {
    guard !answer.isEmpty, self != .text else { return nil }
    guard let range else {
      switch self == .degrees ? nil : Tick(answer) {
      case .yes: return 100
      case .no: return 0
      case .partly: return self == .yesPartlyNo ? 50 : nil
      case nil: return self == .degrees ? Self.degree(answer) : nil
      }
    }
    if let number = NumberText.value(answer, decimal: decimal) {
      // What says per cent is per cent, whatever the others are.
      if answer.hasSuffix("%") { return 0...100 ~= number ? number : nil }
      return score(number)
    }
    if let mark = AnswerMark(answer) {
      return mark.most.map { $0 == range.upperBound } ?? true ? score(mark.value) : nil
    }
    return self == .recommend ? nil : Self.degree(answer)
  }

  /// The score of a number on the scale; `nil` beyond its ends.
  func score(_ number: Double) -> Double? {
    guard let range, range.contains(number) else { return nil }
    if self == .percent { return number }
    let score = (number - range.lowerBound) / (range.upperBound - range.lowerBound) * 100
    // 0.57 is 57, not 56.99999999999999.
    return (score * 1e9).rounded() / 1e9
  }

  /// Whether an answer says that there is none: «Vet ikke», a dash.
  static func isNone(_ answer: String) -> Bool {
    let key = comparable(answer)
    if key.isEmpty {
      return !answer.unicodeScalars.contains { [.otherSymbol, .otherNumber].contains($0.properties.generalCategory) }
    }
    return WordTable.saysNone(key)
  }

  /// The score of a word of degree.
  private static func degree(_ answer: String) -> Double? {
    guard answer.utf8.count <= 60 else { return nil }
    return WordTable.degrees[comparable(answer)].flatMap(Double.init)
  }
}

/// A ticked answer.
enum Tick {
  case yes, partly, no

  /// Reads «Ja», «NEI.», «Ja, absolutt»; `nil` for anything else.
  init?(_ answer: String) {
    guard answer.utf8.count <= 80 else { return nil }
    let meaning =
      WordTable.answers[comparable(answer)]
      // «Nei, dessverre»: the tick stands first.
      ?? answer.firstIndex { ",.–(:;!".contains($0) }.flatMap { WordTable.answers[comparable(String(answer[..<$0]))] }
    switch meaning {
    case "yes": self = .yes
    case "partly": self = .partly
    case "no": self = .no
    default: return nil
    }
  }
}

/// A mark with words or signs around it: `5 - Svært fornøyd`, `Svært fornøyd (10)`, `4 av 5`, `8/10`, `★★★★☆`.
struct AnswerMark: Equatable {
  /// The mark.
  var value: Double
  /// The highest mark there is, where the answer tells.
  var most: Double?

  /// Reads a mark; `nil` where there is none.
  init?(_ answer: String) {
    guard answer.utf8.count <= 80 else { return nil }
    if let stars = Self.stars(answer) {
      self = stars
      return
    }
    let words = comparable(answer).split(separator: " ")
    let parted = ["av", "of", "out of"].contains(words.dropFirst().dropLast().joined(separator: " "))
    if words.count == 2 && answer.contains("/") || parted, let value = words.first.flatMap({ Self.number($0) }),
      let most = words.last.flatMap({ Self.number($0) }), value <= most
    {
      (self.value, self.most) = (value, most)
      return
    }
    guard answer.contains(where: \.isLetter) else { return nil }
    let digits = answer.prefix { $0.isASCII && $0.isNumber }
    if let next = answer.dropFirst(digits.count).first, !next.isLetter, !next.isNumber, let value = Self.number(digits)
    {
      self.value = value
      return
    }
    guard answer.hasSuffix(")"), let open = answer.lastIndex(of: "("),
      let value = Self.number(answer[answer.index(after: open)...].dropLast())
    else { return nil }
    self.value = value
  }

  private static func number(_ text: Substring) -> Double? {
    (1...3).contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Double(text) : nil
  }

  private static func stars(_ answer: String) -> AnswerMark? {
    var full = 0.0
    var empty = 0.0
    for scalar in answer.unicodeScalars {
      switch scalar {
      case "★", "⭐": full += 1
      case "☆": empty += 1
      case " ", "\u{FE0F}": continue
      default: return nil
      }
    }
    guard full + empty > 0 else { return nil }
    return AnswerMark(value: full, most: empty > 0 ? full + empty : nil)
  }

  private init(value: Double, most: Double?) {
    self.value = value
    self.most = most
  }
}
