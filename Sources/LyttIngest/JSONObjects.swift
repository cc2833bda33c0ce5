import LyttModel

/// The objects of an NDJSON file or of a JSON array, one after the other; what is wrong is told for each.
final class JSONObjects {
  /// One object, or why it could not be read.
  struct Item {
    /// The line, or the element of the array, counted from 1.
    var number: Int
    /// Its members, or the fault.
    var members: Result<[JSONObjectParser.Member], JSONFault>
    /// Whether it was longer than allowed.
    var isTooLong = false
  }

  /// The text below.
  let source: TextSource

  private let limits: ReadLimits
  private let parser = JSONObjectParser()
  private var pieces: JSONPieces
  private var text: [UInt8] = []
  private var used = 0
  private var isEnded = false

  /// Reads objects from a text that begins with `{` or `[`.
  init(_ source: TextSource, limits: ReadLimits) throws(IngestError) {
    self.source = source
    self.limits = limits
    isEnded = try !source.read(into: &text)
    pieces = JSONPieces(isArray: text.first { $0 > 0x20 } == UInt8(ascii: "["), limit: limits.fieldBytes)
  }

  /// Whether the objects are the elements of one array.
  var isArray: Bool { pieces.isArray }

  /// Whether a text is JSON by its first sign.
  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    let first = rest.first { $0 > 0x20 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// Reads the next object; `nil` at the end.
  func next() throws(IngestError) -> Item? {
    while true {
      switch pieces.next(text, used: &used, atEnd: isEnded) {
      case .object(let range):
        let members = text.withUnsafeBufferPointer { parser.members(UnsafeBufferPointer(rebasing: $0[range])) }
        return Item(number: pieces.number, members: members)
      case .tooLong: return Item(number: pieces.number, members: .failure(.invalid), isTooLong: true)
      case .more:
        guard !isEnded else {
          guard !pieces.isArray || pieces.isClosed else {
            throw IngestError(
              SourceLocation(file: source.bytes.name), "the JSON array is cut short", fix: "export it again")
          }
          return nil
        }
        text.removeFirst(used)
        used = 0
        isEnded = try !source.read(into: &text)
      }
    }
  }

  /// What is wrong with an item, in words.
  func words(_ item: Item) -> String? {
    if item.isTooLong { return "longer than \(limits.fieldBytes) bytes" }
    guard case .failure(let fault) = item.members else { return nil }
    return fault.words
  }
}
