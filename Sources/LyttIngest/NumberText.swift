/// Numbers as people and programs write them: `1 234,5`, `87 %`, `−3`, `1.234,5`, `12.5`.
enum NumberText {
  /// Reads a number; a per cent sign is dropped.
  ///
  /// Where both `,` and `.` occur, the last is the decimal sign. One alone that is not `decimal` is one too, unless
  /// exactly three digits follow it.
  static func value(_ text: String, decimal: UInt8) -> Double? {
    var text = text
    return text.withUTF8 { value($0, decimal: decimal) }
  }

  private static func value(_ bytes: UnsafeBufferPointer<UInt8>, decimal: UInt8) -> Double? {
    guard bytes.count > 0, bytes.count <= 40 else { return nil }
    var digits: [UInt8] = []
    var separators: [(sign: UInt8, digitsBefore: Int)] = []
    var isNegative = false
    var isEnded = false
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      i += 1
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isEnded { return nil }
        digits.append(byte)
      case UInt8(ascii: ","), UInt8(ascii: "."):
        if isEnded { return nil }
        separators.append((byte, digits.count))
      case UInt8(ascii: "-"), UInt8(ascii: "+"):
        guard digits.isEmpty, separators.isEmpty, !isNegative else { return nil }
        isNegative = byte == UInt8(ascii: "-")
      case 0x20, UInt8(ascii: "'"): continue
      case UInt8(ascii: "%"):
        if digits.isEmpty || isEnded { return nil }
        isEnded = true
      case 0xC2 where i < bytes.count && bytes[i] == 0xA0: i += 1
      case 0xE2 where i + 1 < bytes.count && bytes[i] == 0x80 && (bytes[i + 1] == 0xAF || bytes[i + 1] == 0x89): i += 2
      case 0xE2
      where i + 1 < bytes.count
        && (bytes[i] == 0x88 && bytes[i + 1] == 0x92 || bytes[i] == 0x80 && bytes[i + 1] == 0x93):
        guard digits.isEmpty, separators.isEmpty, !isNegative else { return nil }
        isNegative = true
        i += 2
      default: return nil
      }
    }
    guard !digits.isEmpty, let point = decimalPoint(separators, digits: digits.count, decimal: decimal) else {
      return nil
    }
    return scaled(digits, point: point, isNegative: isNegative)
  }

  /// How many digits stand before the decimal sign, or `nil` where the signs make no number.
  private static func decimalPoint(_ signs: [(sign: UInt8, digitsBefore: Int)], digits: Int, decimal: UInt8) -> Int? {
    guard let last = signs.last else { return digits }
    let sameAsLast = signs.count { $0.sign == last.sign }
    let isGrouping = sameAsLast > 1 || (signs.count == 1 && last.sign != decimal && digits - last.digitsBefore == 3)
    let groups = isGrouping ? signs : signs.dropLast()
    // Thousands stand in threes, and all use one sign.
    guard groups.allSatisfy({ $0.sign == groups.first?.sign }) else { return nil }
    let whole = isGrouping ? digits : last.digitsBefore
    for (offset, group) in groups.reversed().enumerated() where whole - group.digitsBefore != 3 * (offset + 1) {
      return nil
    }
    return whole
  }

  private static func scaled(_ digits: [UInt8], point: Int, isNegative: Bool) -> Double? {
    var text = isNegative ? "-" : ""
    text += point == 0 ? "0" : String(decoding: digits[..<point], as: UTF8.self)
    if point < digits.count { text += "." + String(decoding: digits[point...], as: UTF8.self) }
    return Double(text)
  }

  /// The decimal sign that the numbers in a sample use, or `nil` where none tells.
  static func decimalSign(in cells: some Sequence<String>) -> UInt8? {
    var commas = 0
    var points = 0
    for cell in cells where cell.utf8.count <= 12 {
      let bytes = Array(cell.utf8)
      guard let at = bytes.lastIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }),
        case let after = bytes.count - at - 1, (1...2).contains(after) || after > 3,
        bytes.allSatisfy({ $0 < 0x3A && $0 >= 0x20 }), at > 0,
        bytes.count(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }) <= 1
      else { continue }
      if bytes[at] == UInt8(ascii: ",") { commas += 1 } else { points += 1 }
    }
    guard commas != points else { return nil }
    return commas > points ? UInt8(ascii: ",") : UInt8(ascii: ".")
  }
}
