/// Numbers that are read out in words.
extension RedactionPass {
  /// Finds «ni åtte sju seks fem fire tre to» and «nittiåtte syttiseks femtifire trettito»: six digits and more.
  mutating func findSpokenNumbers() {
    var index = 0
    while index < tokens.count {
      var digits = 0
      var end = index
      var next = index
      while next < tokens.count, !isTaken[next] {
        if tokens[next].kind == .word, let count = Self.spokenDigits(tokens[next].lower) {
          digits += count
          next += 1
          end = next
        } else if end > index, tokens[next].kind == .sign, [",", "-", "–", "."].contains(tokens[next].lower) {
          next += 1
        } else {
          break
        }
      }
      if digits >= 6, end - index >= 3 || digits >= 8 { take(index..<end, spokenKind(digits, index)) }
      index = max(end, index + 1)
    }
  }

  private func spokenKind(_ digits: Int, _ index: Int) -> Redacted.Kind {
    if isPreceded(byContext: .account, index) { return .account }
    if isPreceded(byContext: .reference, index) { return .reference }
    return digits == 8 ? .phone : digits == 11 ? .identity : digits == 16 ? .card : .reference
  }

  /// How many digits a word stands for; words joined by hyphens count together.
  private static func spokenDigits(_ word: String) -> Int? {
    // Few words begin as numbers do; é and å begin with the same byte.
    guard let first = word.utf8.first, first == 0xC3 || "nefts".utf8.contains(first) else { return nil }
    var total = 0
    for part in word.split(separator: "-") {
      guard let count = units.contains(part) ? 1 : isTens(part) ? 2 : nil else { return nil }
      total += count
    }
    return total == 0 ? nil : total
  }

  private static func isTens(_ word: Substring) -> Bool {
    if teens.contains(word) { return true }
    // «treognitti», as was counted before 1951.
    if let unit = units.first(where: { word.hasPrefix($0 + "og") }) {
      return tens.contains { word.dropFirst(unit.count + 2) == $0 }
    }
    guard let tens = tens.first(where: { word.hasPrefix($0) }) else { return false }
    let rest = word.dropFirst(tens.count)
    return rest.isEmpty || units.contains(rest)
  }

  private static let units: Set<Substring> = [
    "null", "en", "én", "ett", "ein", "ei", "eit", "eitt", "to", "tre", "fire", "fem", "seks", "sju", "syv", "åtte",
    "ni",
  ]
  private static let teens: Set<Substring> = [
    "ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
  ]
  private static let tens = [
    "tjue", "tyve", "tretti", "tredve", "førti", "førr", "femti", "seksti", "sytti", "åtti", "nitti",
  ]
}
