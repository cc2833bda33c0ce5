public import LyttIngest
public import LyttModel

/// Texts read only to try detectors on them.
public enum Corpus {
  /// The texts of exports or NDJSON files, in order; lines that cannot be read are passed over.
  public static func texts(
    _ paths: [String], reading: ReadOptions = ReadOptions()
  ) throws -> [(text: String, genre: Genre)] {
    var texts: [(text: String, genre: Genre)] = []
    for path in paths {
      let stream = StreamReader(try CommentStream(path, options: reading))
      while let item = try stream.next() {
        if case .text(let text) = item { texts.append((text.text, text.genre)) }
      }
    }
    return texts
  }
}
