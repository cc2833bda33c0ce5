import LyttData

/// The rows of a bundled table: fields split by tabs, comments and empty lines left out.
enum TextData {
  /// The rows of one file; an unknown name has none.
  static func rows(_ name: String) -> [[Substring]] {
    guard let text = BundledData.text(name) else { return [] }
    return text.split(separator: "\n").lazy.filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }

  /// The first field of every row.
  static func words(_ name: String) -> [Substring] { rows(name).compactMap(\.first) }
}
