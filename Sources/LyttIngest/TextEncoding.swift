/// How the text of a file is stored as bytes.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// UTF-8, with or without a byte-order mark.
  case utf8 = "utf-8"
  /// UTF-16, low byte first, as Excel's «Unicode-tekst».
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, high byte first.
  case utf16BigEndian = "utf-16be"
  /// Windows-1252, which holds ISO 8859-1's letters too.
  case windows1252 = "windows-1252"

  /// Reads a name as users write it: `UTF8`, `utf-16`, `cp1252`, `latin1`.
  public init?(name: String) {
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" && $0 != " " }) {
    case "utf8", "utf8bom", "utf8sig": self = .utf8
    case "utf16", "utf16le", "unicode": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1252", "cp1252", "1252", "latin1", "iso88591", "iso885915", "ansi": self = .windows1252
    default: return nil
    }
  }

  /// Finds the encoding of a text from its first bytes: byte-order mark, then UTF-8, then zero bytes, then Windows-1252.
  ///
  /// `nil` where all bytes are ASCII: more must be seen.
  static func find(in bytes: ArraySlice<UInt8>) -> TextEncoding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    var zeros = (even: 0, odd: 0)
    var isASCII = true
    for (offset, byte) in bytes.enumerated() {
      if byte >= 0x80 { isASCII = false }
      if byte == 0 { if offset & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 } }
    }
    // Latin letters leave every other byte zero.
    let half = bytes.count / 2
    if half > 0 {
      if zeros.odd * 10 > half * 4, zeros.even * 10 < half { return .utf16LittleEndian }
      if zeros.even * 10 > half * 4, zeros.odd * 10 < half { return .utf16BigEndian }
    }
    if isASCII { return nil }
    var scan = UTF8Scan()
    bytes.withUnsafeBufferPointer { scan.count($0) }
    return scan.valid > 0 && scan.valid >= 10 * scan.broken ? .utf8 : .windows1252
  }
}

/// Counts well-formed and broken multi-byte sequences of UTF-8.
struct UTF8Scan {
  /// Well-formed sequences of two bytes or more.
  var valid = 0
  /// Bytes that belong to no well-formed sequence; one cut off at the end is not counted.
  var broken = 0

  /// Counts those of a piece of text.
  mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    var i = 0
    while i < bytes.count {
      if bytes[i] < 0x80 {
        i &+= 1
        continue
      }
      let length = Self.length(at: i, in: bytes)
      if length > 0 {
        valid &+= 1
        i &+= length
      } else if length == 0 {
        broken &+= 1
        i &+= 1
      } else {
        return
      }
    }
  }

  /// Bytes of the sequence at `i`; 0 where it is broken, -1 where the text ends inside it.
  static func length(at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let first = bytes[i]
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0 else { return 0 }
    guard i + 1 < bytes.count else { return -1 }
    let second = bytes[i + 1]
    let least: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let most: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= least, second <= most else { return 0 }
    for k in 2..<max(2, length) {
      guard i + k < bytes.count else { return -1 }
      if bytes[i + k] & 0xC0 != 0x80 { return 0 }
    }
    return length
  }
}
