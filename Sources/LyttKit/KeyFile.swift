import FoundationEssentials
import Glibc
import LyttIngest

/// The key that agents' codes are made with.
public enum KeyFile {
  /// Reads a key, or makes one that only the user can read.
  public static func readOrMake(_ path: String) throws -> [UInt8] {
    if FileManager.default.fileExists(atPath: path) {
      guard let data = FileManager.default.contents(atPath: path), data.count <= 4096 else {
        throw AnalyzeProblem(
          description:
            "\(path): could not be read as a key.\n  Fix: check the name after --key, and that this user may read it.")
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
    do throws(OutputFolder.Problem) { try OutputFile.write(key, to: path) } catch {
      guard case .system(_, _, let reason) = error else { throw error }
      throw AnalyzeProblem(
        description: """
          \(path): the key is not there, and could not be made: \(reason).
            Fix: name a file after --key in a folder that this user may write to, outside the reports; or make the key once \
          (openssl rand -hex 32 > FILE), and let only this user read it (chown, chmod 400).
          """)
    }
    return Array(key.utf8.filter { $0 != 0x0A })
  }
}
