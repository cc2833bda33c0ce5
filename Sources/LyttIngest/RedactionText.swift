/// A text in the plain form that redaction reads, and where each byte of it stands in the text as given.
///
/// Digits of any script are 0–9, full-width letters and signs are those of ASCII, a letter and the mark above it are
/// one, odd spaces are spaces, and what nobody sees is left out: «１２３４\u{200B}５６» reads «123456».
struct RedactionText {
  /// The plain form.
  private(set) var bytes: [UInt8] = []
  /// For each byte and for the end, its place in the text as given; empty where both forms are the same.
  private var origins: [Int] = []

  /// Makes the plain form.
  init(_ text: String) {
    guard text.unicodeScalars.contains(where: Self.isOdd) else {
      bytes = Array(text.utf8)
      return
    }
    let scalars = Array(text.unicodeScalars)
    bytes.reserveCapacity(text.utf8.count)
    origins.reserveCapacity(text.utf8.count + 1)
    var place = 0
    var last: Unicode.Scalar?
    for (index, scalar) in scalars.enumerated() {
      defer { place += scalar.utf8.count }
      if (0x300...0x36F).contains(scalar.value) {
        if let base = last, let whole = Self.composed[Self.joined(base, scalar)] {
          let start = origins[origins.count - base.utf8.count]
          bytes.removeLast(base.utf8.count)
          origins.removeLast(base.utf8.count)
          append(whole, start)
          last = whole
        }
        continue
      }
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      guard let plain = Self.plain(scalar, after: last, before: next) else { continue }
      append(plain, place)
      last = plain
    }
    origins.append(place)
  }

  /// Where a range of the plain form stands in the text as given, in bytes.
  func origin(_ range: Range<Int>) -> Range<Int> {
    origins.isEmpty ? range : origins[range.lowerBound]..<origins[range.upperBound]
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ place: Int) {
    for byte in scalar.utf8 {
      bytes.append(byte)
      origins.append(place)
    }
  }

  /// Whether the plain form of a scalar may be another.
  private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0xA0, 0xC0..<0x2BC: false
    case 0xAB, 0xBB, 0x20AC, 0x2026: false
    default: true
    }
  }

  /// The plain form of a scalar; `nil` where nobody sees it.
  private static func plain(
    _ scalar: Unicode.Scalar, after last: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Unicode.Scalar? {
    func isBetween(_ test: (Unicode.Scalar) -> Bool) -> Bool { last.map(test) == true && next.map(test) == true }
    switch scalar.value {
    case ..<0xA0, 0xC0..<0x2BC: return scalar
    case 0xAD, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0x20E3, 0xFE00...0xFE0F, 0xFEFF:
      return nil
    // Between words that somebody pasted it is all that parts them.
    case 0x200B: return next?.properties.isUppercase == true ? " " : nil
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return " "
    case 0x2028, 0x2029: return "\n"
    case 0x2010, 0x2011, 0x2043, 0x2212, 0xFE58, 0xFE63: return "-"
    case 0x2012...0x2015: return isBetween(isDigit) ? "-" : scalar
    case 0xB7, 0x2022, 0x2024, 0x2027, 0x2219, 0x22C5, 0x30FB: return isBetween(isDigit) ? "." : scalar
    case 0xB4, 0x2BC, 0x2018, 0x2019: return isBetween(\.properties.isAlphabetic) ? "'" : scalar
    case 0xFE6B: return "@"
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0)
    default:
      // «①» is a digit; a raised one is a power or a note.
      let isCircled = scalar.value >= 0x2460 && scalar.properties.numericType == .digit
      guard isDigit(scalar) || isCircled, let value = scalar.properties.numericValue, value <= 9 else { return scalar }
      return Unicode.Scalar(UInt8(0x30 + Int(value)))
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType == .decimal }

  private static func joined(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> String {
    var pair = String.UnicodeScalarView()
    pair.append(base)
    pair.append(mark)
    return String(pair)
  }

  /// Letters with marks, by anything that is canonically the same.
  private static let composed: [String: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: (0xC0..<0x180).compactMap { Unicode.Scalar($0) }.map { (String($0), $0) })
}
