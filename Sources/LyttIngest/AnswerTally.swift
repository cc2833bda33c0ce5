/// The answers to a question, or the figures of a score, as far as they tell which scale was used.
struct AnswerTally {
  /// Answers that are not empty and do not say that there is none.
  private(set) var filled = 0
  private var ticks = 0
  private var degrees = 0
  private var percents = 0
  private var numbers: [Double: Int] = [:]
  private var mosts: [Double: Int] = [:]
  private var spaces = 0

  /// Counts some answers.
  init(_ answers: some Sequence<String>, decimal: UInt8) {
    var counts: [String: Int] = [:]
    for answer in answers where !answer.isEmpty { counts[answer, default: 0] += 1 }
    for (answer, count) in counts where !AnswerScale.isNone(answer) { add(answer, count, decimal: decimal) }
  }

  private mutating func add(_ answer: String, _ count: Int, decimal: UInt8) {
    filled += count
    spaces += count * answer.utf8.prefix(4000).count { $0 == 0x20 }
    if let number = NumberText.value(answer, decimal: decimal) {
      if answer.hasSuffix("%") { percents += count } else { numbers[number, default: 0] += count }
    } else if Tick(answer) != nil {
      ticks += count
    } else if AnswerScale.degrees.score(answer, decimal: decimal) != nil {
      degrees += count
    } else if let mark = AnswerMark(answer) {
      numbers[mark.value, default: 0] += count
      if let most = mark.most { mosts[most, default: 0] += count }
    }
  }

  /// Whether the answers are running text.
  var isProse: Bool { filled > 0 && spaces >= filled * 3 && scale == .text }

  private var numberCount: Int { numbers.values.reduce(0, +) }
  private var most: Double { numbers.keys.max() ?? 0 }

  /// The scale that most answers are on; `text` where no scale has most of them.
  var scale: AnswerScale {
    if ticks * 2 > filled { return .yesPartlyNo }
    if degrees * 2 > filled { return .degrees }
    if percents * 2 > filled { return .percent }
    return (numberCount + percents) * 2 > filled ? numberScale ?? .text : .text
  }

  /// The scale of the answers that are numbers; `nil` where there is none, or none can be told.
  var numberScale: AnswerScale? {
    guard numberCount > 0 else { return percents > 0 ? .percent : nil }
    for (top, scale) in [
      (5.0, AnswerScale.oneToFive), (6, .oneToSix), (7, .oneToSeven), (10, .zeroToTen), (100, .percent),
    ]
    where mosts[top, default: 0] * 2 > numberCount { return scale }
    if bulk(within: 0...1), numbers.keys.contains(where: { $0 > 0 && $0 < 1 }) || most == 1 { return .share }
    if bulk(within: 0...10), most > 0 {
      let marks = numbers.keys.filter { $0 <= 10 }
      let most = marks.max() ?? 0
      if marks.allSatisfy({ $0 >= 1 }) {
        // Ja and Nei are coded 1 and 2, and 2 and 1.
        if most == 2, numbers.count == 2, numberCount >= 10 { return nil }
        if most <= 5 { return .oneToFive }
        if most <= 6 { return .oneToSix }
        // Seven marks, unless few answers merely stop short of ten.
        if most <= 7, numberCount >= 20 { return .oneToSeven }
      }
      return .zeroToTen
    }
    return bulk(within: 0...100) ? .percent : nil
  }

  /// Whether nine of ten numbers lie within a range.
  private func bulk(within range: ClosedRange<Double>) -> Bool {
    numbers.reduce(0) { $0 + (range.contains($1.key) ? $1.value : 0) } * 10 >= numberCount * 9
  }

  /// How the numbers among ticked answers are read: 1 and 0 as Ja and Nei, 50 as Delvis; `nil` for 1 and 2, which tell nothing.
  var tickedNumbers: AnswerScale? {
    if numbers.keys.allSatisfy({ 0...1 ~= $0 }) { return .share }
    return bulk(within: 0...100) && most > 10 ? .percent : nil
  }

  /// How many numbers between 0 and 1 stand among larger ones, which cannot all be on one scale.
  var strayShares: Int {
    let shares = numbers.reduce(0) { $0 + ($1.key > 0 && $1.key < 1 ? $1.value : 0) }
    return most > 10 && shares * 10 >= numberCount ? shares : 0
  }

  /// Whether the answers use a part of a scale only, as 1–5 does of 0–10.
  func isNarrower(than scale: AnswerScale) -> Bool {
    guard numberCount >= 20, let own = numberScale, let ownRange = own.range, let range = scale.range else {
      return false
    }
    return ownRange.upperBound < range.upperBound && own != .share
  }
}
