import CLyttICU

/// Questions about single characters in UTF-8, ASCII and Latin-1 first.
enum Scalars {
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) || byte >= 0x80 }

  /// The scalar at `start` and its width; U+FFFD and 1 where the bytes are not valid.
  static func scalar(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> (value: Int32, width: Int) {
    let first = text[start]
    if first < 0x80 { return (Int32(first), 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, start + width <= end else { return (0xFFFD, 1) }
    var value = Int32(first) & (0x7F >> Int32(width))
    for i in 1..<width {
      guard text[start + i] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | Int32(text[start + i] & 0x3F)
    }
    return (value, width)
  }

  /// Whether the text begins with a capital letter here.
  static func isUpper(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = text[start]
    if first < 0x80 { return first &- 0x41 < 26 }
    return lytt_is_upper(scalar(text, start, end).value) != 0
  }

  /// Whether the text begins with a small letter here.
  static func isLower(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = text[start]
    if first < 0x80 { return first &- 0x61 < 26 }
    let value = scalar(text, start, end).value
    return lytt_is_alphabetic(value) != 0 && lytt_is_upper(value) == 0
  }

  /// Whether the chunk is one apostrophe: ' or ’.
  static func isApostrophe(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end - start == 1 && text[start] == 0x27
      || end - start == 3 && text[start] == 0xE2 && text[start + 1] == 0x80 && text[start + 2] == 0x99
  }
}
