import CLyttData

/// The text files that are compiled into the binary: lexicons, scorecards and report assets.
///
/// Names are paths from the checkout's root, such as `lexicons/vocabulary/verbs.tsv`; report assets are named from
/// `Sources/LyttReport/Assets`. `scripts/embed` lists the files.
public enum BundledData {
  /// All names, in code-point order of their paths in the checkout.
  public static let names: [String] = (0..<lytt_data_count).map { String(cString: lytt_data_at($0).name!) }

  private static let indexOfName = Dictionary(uniqueKeysWithValues: zip(names, Int32(0)...))

  /// The bytes of one file, for as long as the process lives, or `nil` if no file has that name.
  public static func bytes(_ name: String) -> UnsafeBufferPointer<UInt8>? {
    guard let index = indexOfName[name] else { return nil }
    let file = lytt_data_at(index)
    return UnsafeBufferPointer(start: file.bytes, count: Int(file.count))
  }

  /// One file as text, or `nil` if no file has that name.
  public static func text(_ name: String) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }
}
