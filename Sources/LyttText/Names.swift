/// Names of people and places, needed to tell a genitive from a name in -s.
struct Names: Sendable {
  static let bundled = Names()

  private var table = ByteTable(expecting: 8192)

  private init() {
    for file in ["first-names", "surnames", "places"] {
      for name in TextData.words("lexicons/names/\(file).txt") { table.set(name, to: 1) }
    }
  }

  /// Whether a word, as written, is in the lists.
  func contains(_ written: ArraySlice<UInt8>) -> Bool {
    written.withUnsafeBufferPointer { table.value(of: $0) } != nil
  }

  /// The name without its genitive -s («Bortens», but not «Hans», «Paris»); `nil` where it stands as it is.
  func nominative(_ written: ArraySlice<UInt8>) -> String? {
    guard written.count >= 4, written.last == UInt8(ascii: "s"), written.dropLast().last != UInt8(ascii: "s"),
      !contains(written)
    else { return nil }
    return String(decoding: written.dropLast(), as: UTF8.self)
  }
}
