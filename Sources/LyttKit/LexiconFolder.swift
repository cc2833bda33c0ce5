import FoundationEssentials
import LyttLexicon

/// Reads lexicons of the user's own from disk.
enum LexiconFolder {
  /// The `.lex` files of the paths, in the order given; those of a folder by name.
  static func files(_ paths: [String]) throws -> [LexiconFile] {
    try paths.flatMap { path -> [LexiconFile] in
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw missing(path) }
      guard isFolder else { return [try file(path)] }
      let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".lex") }.sorted()
      guard !names.isEmpty else {
        throw AnalyzeProblem(description: "\(path): the folder holds no .lex files.\n  Fix: see docs/lexicons.md.")
      }
      return try names.map { try file("\(path)/\($0)") }
    }
  }

  private static func file(_ path: String) throws -> LexiconFile {
    guard let data = FileManager.default.contents(atPath: path) else { throw missing(path) }
    guard data.count <= 16 << 20 else {
      throw AnalyzeProblem(description: "\(path): is over 16 MB, too large for a lexicon.")
    }
    return LexiconFile(name: path, bytes: [UInt8](data))
  }

  private static func missing(_ path: String) -> AnalyzeProblem {
    AnalyzeProblem(description: "\(path): could not be read.\n  Fix: check the name after --lexicons.")
  }
}
