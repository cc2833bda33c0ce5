import CLyttICU

/// Grows the folded view of one text: NFC, case-folded, soft hyphens left out, quotes and apostrophes made straight.
///
/// ASCII and Latin-1 letters, nearly all of Norwegian, are folded here; a token with anything else goes through ICU.
struct FoldBuffer: ~Copyable {
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init() {
    capacity = 4096
    bytes = .allocate(capacity: capacity)
  }

  deinit { bytes.deallocate() }

  /// Empties the buffer and makes room for the fast path of a text of that many bytes.
  mutating func reset(for length: Int) {
    count = 0
    // Fast folding never lengthens a token but for ß, which is as long as ss; a space may stand before each token.
    reserve(2 * length + 64)
  }

  private mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * wanted)
    larger.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = larger
    capacity = 2 * wanted
  }

  /// Appends one byte as it is.
  mutating func append(_ byte: UInt8) {
    reserve(count + 1)
    bytes[count] = byte
    count &+= 1
  }

  /// Forgets what was appended after `mark`.
  mutating func rewind(to mark: Int) { count = mark }

  /// Appends the fold of `text[start..<end]`.
  @inline(__always)
  mutating func append(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, room: Int) {
    reserve(count + (end - start) + room)
    let mark = count
    var out = mark
    var i = start
    while i < end {
      let byte = text[i]
      if byte < 0x80 {
        // A-Z to a-z; the grave accent serves as an apostrophe.
        let isUpper = byte &- 0x41 < 26
        bytes[out] = isUpper ? byte | 0x20 : (byte == 0x60 ? 0x27 : byte)
        out &+= 1
        i &+= 1
      } else if byte == 0xC3, i + 1 < end, text[i + 1] & 0xC0 == 0x80, text[i + 1] != 0x9F {
        let next = text[i + 1]
        bytes[out] = 0xC3
        bytes[out + 1] = next < 0x9F && next != 0x97 ? next | 0x20 : next
        out &+= 2
        i &+= 2
      } else if let quote = Self.straight(text, i, end) {
        bytes[out] = quote.byte
        out &+= 1
        i &+= quote.width
      } else {
        count = mark
        appendSlowly(text, start, end, room: room)
        return
      }
    }
    count = out
  }

  /// The straight form of a quote or apostrophe at `i`.
  private static func straight(
    _ text: UnsafePointer<UInt8>, _ i: Int, _ end: Int
  ) -> (byte: UInt8, width: Int)? {
    if text[i] == 0xC2, i + 1 < end {
      switch text[i + 1] {
      case 0xAB, 0xBB: return (0x22, 2)  // « »
      case 0xB4: return (0x27, 2)  // ´
      default: return nil
      }
    }
    if text[i] == 0xE2, i + 2 < end, text[i + 1] == 0x80 {
      switch text[i + 2] {
      case 0x98, 0x99, 0x9A, 0x9B: return (0x27, 3)  // ‘ ’ ‚ ‛
      case 0x9C, 0x9D, 0x9E, 0x9F: return (0x22, 3)  // “ ” „ ‟
      default: return nil
      }
    }
    return nil
  }

  private mutating func appendSlowly(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int, room: Int) {
    let length = end - start
    reserve(count + 4 * length + 64 + room)
    var written = Int(lytt_fold(text + start, Int32(length), bytes + count, Int32(capacity - count)))
    if written > capacity - count {
      reserve(count + written + room)
      written = Int(lytt_fold(text + start, Int32(length), bytes + count, Int32(capacity - count)))
    }
    // A soft hyphen alone leaves nothing, and ICU fails for want of memory: the token then stands as it is.
    if written <= 0 || written > capacity - count {
      (bytes + count).update(from: text + start, count: length)
      written = length
    }
    // Straighten what ICU left.
    var i = count
    var out = count
    let stop = count + written
    while i < stop {
      if let quote = Self.straight(UnsafePointer(bytes), i, stop) {
        bytes[out] = quote.byte
        i += quote.width
      } else {
        bytes[out] = bytes[i] == 0x60 ? 0x27 : bytes[i]
        i += 1
      }
      out += 1
    }
    count = out
  }
}
