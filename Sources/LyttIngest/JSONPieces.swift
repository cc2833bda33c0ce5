import LyttModel

/// Cuts a text into the JSON objects in it: one a line, or the elements of one array.
struct JSONPieces {
  /// What comes next.
  enum Piece: Equatable {
    /// The bytes of an object, not parsed yet.
    case object(Range<Int>)
    /// A line or an element that is longer than allowed; it is passed over.
    case tooLong
    /// The bytes at hand are used up.
    case more
  }

  /// Whether the text is one array, rather than a line for each object.
  let isArray: Bool
  /// The line, or the element of the array, that was cut last, counted from 1.
  private(set) var number = 0
  /// Whether the array was closed.
  private(set) var isClosed = false

  private let limit: Int
  private var scanned = 0
  private var start: Int?
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var isPassingOver = false

  /// Begins at the first byte of a text.
  init(isArray: Bool, limit: Int) {
    self.isArray = isArray
    self.limit = limit
    depth = isArray ? -1 : 0
  }

  /// Finds the next piece in `bytes`, which hold what was not yet used; `used` says up to where they may be dropped.
  mutating func next(_ bytes: [UInt8], used: inout Int, atEnd: Bool) -> Piece {
    let piece = bytes.withUnsafeBufferPointer { isArray ? nextElement($0, &used) : nextLine($0, &used, atEnd: atEnd) }
    if piece == .more {
      if bytes.count - used > limit, !isPassingOver {
        isPassingOver = true
        number += 1
        used = bytes.count
        scanned = 0
        start = nil
        return .tooLong
      }
      if isPassingOver { used = bytes.count }
      scanned = bytes.count - used
      start = start.map { $0 - used }
    }
    return piece
  }

  private mutating func nextLine(_ bytes: UnsafeBufferPointer<UInt8>, _ used: inout Int, atEnd: Bool) -> Piece {
    while true {
      var end = used + scanned
      scanned = 0
      while end < bytes.count, bytes[end] != 10 { end &+= 1 }
      if end == bytes.count, !atEnd || used == end { return .more }
      let line = used..<end
      used = min(end + 1, bytes.count)
      if isPassingOver {
        isPassingOver = false
        continue
      }
      number += 1
      if line.contains(where: { bytes[$0] > 0x20 }) { return line.count > limit ? .tooLong : .object(line) }
    }
  }

  private mutating func nextElement(_ bytes: UnsafeBufferPointer<UInt8>, _ used: inout Int) -> Piece {
    var i = used + scanned
    scanned = 0
    while i < bytes.count {
      let byte = bytes[i]
      i += 1
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""):
        isInString = true
        if depth == 0, start == nil { start = i - 1 }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if depth == 0, start == nil { start = i - 1 }
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth < 0 {
          isClosed = true
          if let piece = element(to: i - 1, &used, next: i) { return piece }
        }
      case UInt8(ascii: ",") where depth == 0:
        if let piece = element(to: i - 1, &used, next: i) { return piece }
      default: if depth == 0, byte > 0x20, start == nil { start = i - 1 }
      }
    }
    if start == nil { used = bytes.count }
    return .more
  }

  /// Ends the element that began last, if one did.
  private mutating func element(to end: Int, _ used: inout Int, next: Int) -> Piece? {
    used = next
    if isPassingOver {
      isPassingOver = false
      start = nil
      return nil
    }
    guard let from = start else { return nil }
    start = nil
    number += 1
    return end - from > limit ? .tooLong : .object(from..<end)
  }
}
