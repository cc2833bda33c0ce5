/// How the answers to a question become a score of 0–100.
public enum AnswerScale: String, Hashable, Sendable, CaseIterable {
  /// Ja 100, Nei 0.
  case yesNo = "ja-nei"
  /// Ja 100, Delvis 50, Nei 0.
  case yesPartlyNo = "ja-delvis-nei"
  /// 1 to 5.
  case oneToFive = "1-5"
  /// 1 to 6, as a die.
  case oneToSix = "1-6"
  /// 0 to 10.
  case zeroToTen = "0-10"
  /// 0 to 10, willingness to recommend: from it comes the net promoter score.
  case recommend
  /// 0 to 100.
  case percent
  /// Free text, no score.
  case text

  /// The score of an answer.
  ///
  /// - Units: 0–100.
  /// - Missing: `nil` for «Vet ikke», an empty cell, or an answer that the scale does not know.
  func score(_ answer: String, decimal: UInt8) -> Double? {
    guard !answer.isEmpty, self != .text else { return nil }
    let range: (low: Double, high: Double)
    switch self {
    case .yesNo, .yesPartlyNo:
      switch WordTable.answers[comparable(answer)] {
      case "yes": return 100
      case "no": return 0
      case "partly": return self == .yesPartlyNo ? 50 : nil
      case .some: return nil
      case nil: range = (0, 100)
      }
    case .oneToFive: range = (1, 5)
    case .oneToSix: range = (1, 6)
    case .zeroToTen, .recommend: range = (0, 10)
    case .percent: range = (0, 100)
    case .text: return nil
    }
    guard let number = NumberText.value(answer, decimal: decimal) ?? Self.leadingNumber(answer), number >= range.low,
      number <= range.high
    else { return nil }
    return (number - range.low) / (range.high - range.low) * 100
  }

  /// Whether the scale has a place for the answer, «Vet ikke» included.
  func knows(_ answer: String, decimal: UInt8) -> Bool {
    answer.isEmpty || self == .text || score(answer, decimal: decimal) != nil
      || WordTable.answers[comparable(answer)] == "none"
  }

  /// The number of a labelled answer such as `5 - Svært fornøyd` or `10 = helt sikkert`.
  private static func leadingNumber(_ answer: String) -> Double? {
    let digits = answer.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let next = answer.dropFirst(digits.count).first, !next.isLetter,
      !next.isNumber,
      answer.dropFirst(digits.count).contains(where: \.isLetter)
    else { return nil }
    return Double(digits)
  }

  /// The scale that a question's answers seem to use.
  static func guess(_ profile: ColumnProfile) -> AnswerScale {
    if profile.isTicked { return .yesPartlyNo }
    guard profile.isNumeric, profile.least >= 0 else { return .text }
    if profile.most <= 10, profile.fractions == 0 {
      if profile.least >= 1, profile.most <= 5 { return .oneToFive }
      if profile.least >= 1, profile.most <= 6 { return .oneToSix }
      return .zeroToTen
    }
    return profile.most <= 100 ? .percent : .text
  }
}
