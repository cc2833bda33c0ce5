/// Writes JSON as UTF-8 bytes, in the order of the calls: the same values give the same bytes.
///
///     var json = JSONText()
///     json.object { $0.member("id", "a"); $0.member("n", 3) }
///     json.text  // {"id":"a","n":3}
public struct JSONText: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An empty text.
  public init() {}

  /// What was written so far, as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes `{…}` around what `body` writes.
  public mutating func object(_ body: (inout JSONText) -> Void) { enclose("{", "}", body) }

  /// Writes `[…]` around what `body` writes.
  public mutating func array(_ body: (inout JSONText) -> Void) { enclose("[", "]", body) }

  /// Writes an array with one element a value.
  public mutating func array<S: Sequence>(of values: S, _ body: (inout JSONText, S.Element) -> Void) {
    array { json in for value in values { body(&json, value) } }
  }

  /// Writes a member's name; its value must follow.
  public mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string, with quotes and control characters escaped.
  public mutating func string(_ value: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { utf8 in
      var start = utf8.startIndex
      for (at, byte) in utf8.enumerated() where Self.isEscaped(byte) {
        bytes.append(contentsOf: utf8[start..<at])
        escape(byte)
        start = at + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) { raw(String(value)) }

  /// Writes a number in its shortest exact form; what is not finite becomes `null`.
  public mutating func number(_ value: Double?) {
    guard let value, value.isFinite else { return raw("null") }
    raw(value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value))
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// Writes `null`.
  public mutating func null() { raw("null") }

  /// Writes a member whose value is a string, or `null`.
  public mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// Writes a member whose value is a whole number.
  public mutating func member(_ name: String, _ value: Int) {
    key(name)
    number(value)
  }

  /// Writes a member whose value is a number, or `null`.
  public mutating func member(_ name: String, _ value: Double?) {
    key(name)
    number(value)
  }

  /// Ends a line of NDJSON; the next value begins a line of its own.
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// Takes what was written and empties the text, keeping its room.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func enclose(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONText) -> Void) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }
}
