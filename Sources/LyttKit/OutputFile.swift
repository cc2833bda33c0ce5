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
  ///
  /// A link stays, and what it points at is replaced; a device or a FIFO is written into.
  public static func write(_ bytes: [UInt8], to path: String) throws(OutputFolder.Problem) {
    if isStandardOutput(path) { return try writeAll(bytes, to: 1, path: "standard output") }
    try check(path)
    let kind = FilePath.kind(path)
    if let kind, kind != S_IFREG { return try create(path, shown: path, bytes, flags: O_WRONLY) }
    let target = FilePath.resolved(path)
    let beside = "\(target).lytt-new"
    do throws(OutputFolder.Problem) {
      try create(beside, shown: path, bytes)
      // A file that only its owner may read stays so.
      var old = stat()
      if kind != nil, stat(target, &old) == 0 { chmod(beside, old.st_mode & 0o777) }
    } catch {
      unlink(beside)
      throw error
    }
    guard rename(beside, target) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(beside)
      throw .system(path: path, doing: "put the new file in place", reason: reason)
    }
  }

  /// Refuses a path that cannot be written, or that leads to what the run reads: to be asked before the work is done.
  public static func check(_ path: String, reading used: [UsedFile] = []) throws(OutputFolder.Problem) {
    if isStandardOutput(path) { return }
    let kind = FilePath.kind(path)
    if kind == S_IFDIR || path.hasSuffix("/") { throw .isFolder(path) }
    if FilePath.isDanglingLink(path) { throw .danglingLink(path) }
    // What is written into a device or a FIFO takes nothing away.
    guard kind == nil || kind == S_IFREG else { return }
    if let file = used.first(where: { $0.isSame(as: path) }) { throw .isInput(path, file) }
  }

  private static func isStandardOutput(_ path: String) -> Bool { path == "-" || path == "/dev/stdout" }

  /// Makes a file of all bytes; closing it tells of a full disk on file systems that write late.
  static func create(
    _ full: String, shown path: String, _ bytes: [UInt8], flags: Int32 = O_CREAT | O_WRONLY | O_TRUNC
  ) throws(OutputFolder.Problem) {
    let file = open(full, flags | O_CLOEXEC, 0o644)
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
