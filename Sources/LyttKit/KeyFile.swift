import FoundationEssentials
import Glibc
import LyttIngest

/// The key that agents' codes are made with.
public enum KeyFile {
  /// Reads a key, or makes one that only the user can read.
  public static func readOrMake(_ path: String) throws -> [UInt8] {
    if FileManager.default.fileExists(atPath: path) {
      guard let data = FileManager.default.contents(atPath: path), data.count <= 4096 else {
        throw AnalyzeProblem(description: "\(path): could not be read as a key.\n  Fix: check the name after --key.")
      }
      let key = String(decoding: data, as: UTF8.self).filter { !$0.isWhitespace }
      guard key.utf8.count >= 32 else {
        throw AnalyzeProblem(
          description:
            "\(path): a key has 32 characters or more.\n  Fix: name a file that is not there, and one is made.")
      }
      return Array(key.utf8)
    }
    let key = Pseudonyms.newKey()
    let old = umask(0o077)
    defer { umask(old) }
    try OutputFile.write(key, to: path)
    return Array(key.utf8.filter { $0 != 0x0A })
  }
}
