#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Single files that appear whole or not at all: written beside, then renamed.
public enum OutputFile {
  /// Writes text to a path; `-` is standard output.
  public static func write(_ text: String, to path: String) throws(OutputFolder.Problem) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes bytes to a path; `-` is standard output.
  public static func write(_ bytes: [UInt8], to path: String) throws(OutputFolder.Problem) {
    if path == "-" { return try writeAll(bytes, to: 1, path: "standard output") }
    let beside = "\(path).lytt-new"
    do throws(OutputFolder.Problem) { try create(beside, shown: path, bytes) } catch {
      unlink(beside)
      throw error
    }
    guard rename(beside, path) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(beside)
      throw .system(path: path, doing: "put the new file in place", reason: reason)
    }
  }

  /// Makes a file of all bytes; closing it tells of a full disk on file systems that write late.
  static func create(_ full: String, shown path: String, _ bytes: [UInt8]) throws(OutputFolder.Problem) {
    let file = open(full, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .system(path: path, doing: "make the file", reason: String(cString: strerror(errno))) }
    do throws(OutputFolder.Problem) { try writeAll(bytes, to: file, path: path) } catch {
      close(file)
      throw error
    }
    guard close(file) == 0 else {
      throw .system(path: path, doing: "write the file", reason: String(cString: strerror(errno)))
    }
  }

  /// Writes all bytes to an open file; a reader that went away is a quiet success.
  static func writeAll(_ bytes: [UInt8], to file: Int32, path: String) throws(OutputFolder.Problem) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress! + written, bytes.count - written) }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { return }
        throw .system(path: path, doing: "write the file", reason: String(cString: strerror(errno)))
      }
      written += count
    }
  }
}
