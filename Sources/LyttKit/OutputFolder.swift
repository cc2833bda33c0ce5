import CLyttFiles
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder that is replaced as a whole: files are written beside it and take its place in one step.
///
/// Readers see the earlier reports or the new ones, never a mixture; a run that is killed, or that meets a full disk,
/// leaves the earlier ones as they were. One run at a time holds the folder's lock.
public final class OutputFolder {
  /// Why a folder cannot be written.
  public enum Problem: Error, Hashable, Sendable, CustomStringConvertible {
    /// Something that is not a folder has the name.
    case notAFolder(String)
    /// The folder holds files that lytt did not write.
    case holdsOtherFiles(String)
    /// Another run holds the lock.
    case locked(String)
    /// The system refused; `doing` names the step, `reason` the system's word for it.
    case system(path: String, doing: String, reason: String)

    /// What is wrong, and what to do.
    public var description: String {
      switch self {
      case .notAFolder(let path):
        "\(path): this is a file, and a folder is wanted.\n  Fix: name another folder."
      case .holdsOtherFiles(let path):
        "\(path): the folder holds files that lytt did not write, and would be replaced as a whole."
          + "\n  Fix: name another folder, or allow it by name (--force)."
      case .locked(let path):
        "\(path): another run is writing to this folder.\n  Fix: wait until it is done, or name another folder."
      case .system(let path, let doing, let reason):
        "\(path): could not \(doing): \(reason).\n  Fix: check the permissions and the space left, or name another folder."
          + " Earlier reports are untouched."
      }
    }
  }

  /// The file that marks a folder as lytt's own.
  public static let markFile = "run.json"

  private let target: String
  private let staging: String
  private let lockFile: Int32
  private var isFinished = false

  /// Takes the lock and makes an empty folder beside the target.
  ///
  /// - Parameters:
  ///   - path: the folder to replace; need not exist.
  ///   - force: whether a folder may be replaced that holds other files than lytt's.
  public init(replacing path: String, force: Bool = false) throws(Problem) {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let target = Self.resolved(trimmed)
    let (parent, name) = Self.split(target)
    try Self.checkReplaceable(target, shown: path, force: force)
    do {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    } catch { throw Problem.system(path: parent, doing: "make the folder", reason: Self.words(errno)) }

    self.target = target
    staging = "\(parent)/.\(name).lytt-new"
    lockFile = try Self.lock("\(parent)/.\(name).lytt-lock", shown: path)
    // What a killed run left behind. Where it was killed between the two steps, the earlier folder stands aside still.
    let aside = staging + "-old"
    if access(target, F_OK) != 0 { _ = rename(aside, target) }
    try? FileManager.default.removeItem(atPath: staging)
    try? FileManager.default.removeItem(atPath: aside)
    guard mkdir(staging, 0o700) == 0 else {
      let reason = Self.words(errno)
      throw .system(path: path, doing: "make a folder beside it", reason: reason)
    }
  }

  deinit {
    if !isFinished { try? FileManager.default.removeItem(atPath: staging) }
    // The lock file is removed while the lock is held, so that no empty file stays behind.
    let (parent, name) = Self.split(target)
    unlink("\(parent)/.\(name).lytt-lock")
    close(lockFile)
  }

  /// Writes one file; folders in `path` are made.
  public func write(_ text: String, to path: String) throws(Problem) {
    let bytes = Array(text.utf8)
    let outcome = bytes.withUnsafeBytes { bytes -> Problem? in
      do throws(Problem) { try writeBytes(bytes, to: path) } catch { return error }
      return nil
    }
    if let outcome { throw outcome }
  }

  /// Writes one file of bytes; folders in `path` are made.
  public func writeBytes(_ bytes: UnsafeRawBufferPointer, to path: String) throws(Problem) {
    let full = try fullPath(path)
    try OutputFile.create(full, shown: path, Array(bytes))
  }

  /// The path beside the target under which a library may write `path` itself; folders are made.
  public func fullPath(_ path: String) throws(Problem) -> String {
    let full = "\(staging)/\(path)"
    let folder = Self.split(full).parent
    if folder != staging {
      do { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) } catch {
        throw .system(path: path, doing: "make the folder", reason: Self.words(errno))
      }
    }
    return full
  }

  /// Puts the new folder in the target's place.
  public func finish() throws(Problem) {
    chmod(staging, 0o755)
    if access(target, F_OK) != 0 {
      guard rename(staging, target) == 0 else {
        throw .system(path: target, doing: "put the new folder in place", reason: Self.words(errno))
      }
    } else {
      switch lytt_exchange(staging, target) {
      case 0: try? FileManager.default.removeItem(atPath: staging)
      case ENOSYS, EINVAL: try exchangeInTwoSteps()
      case let code: throw .system(path: target, doing: "put the new folder in place", reason: Self.words(code))
      }
    }
    isFinished = true
  }

  /// For file systems without an exchange: the old folder steps aside first, and back again if the new one cannot move.
  private func exchangeInTwoSteps() throws(Problem) {
    let aside = staging + "-old"
    guard rename(target, aside) == 0 else {
      throw .system(path: target, doing: "move the earlier folder aside", reason: Self.words(errno))
    }
    guard rename(staging, target) == 0 else {
      let reason = Self.words(errno)
      _ = rename(aside, target)
      throw .system(path: target, doing: "put the new folder in place", reason: reason)
    }
    try? FileManager.default.removeItem(atPath: aside)
  }

  /// An exclusive lock that ends with the process, however it ends.
  private static func lock(_ lockPath: String, shown: String) throws(Problem) -> Int32 {
    while true {
      let file = open(lockPath, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
      guard file >= 0 else { throw .system(path: shown, doing: "lock the folder", reason: words(errno)) }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        close(file)
        throw .locked(shown)
      }
      // Between opening and locking, the run before may have removed the file: then this lock guards nothing.
      var locked = stat()
      var named = stat()
      if fstat(file, &locked) == 0, stat(lockPath, &named) == 0, locked.st_ino == named.st_ino { return file }
      close(file)
    }
  }

  private static func checkReplaceable(_ target: String, shown: String, force: Bool) throws(Problem) {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: target, isDirectory: &isFolder) else { return }
    guard isFolder else { throw .notAFolder(shown) }
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: target) else {
      throw .system(path: shown, doing: "read the folder", reason: words(errno))
    }
    guard access(target, W_OK) == 0 else {
      throw .system(path: shown, doing: "write to the folder", reason: words(errno))
    }
    if entries.isEmpty || force { return }
    guard entries.contains(markFile), isOwn(target + "/" + markFile) else { throw .holdsOtherFiles(shown) }
  }

  private static func isOwn(_ mark: String) -> Bool {
    guard let data = FileManager.default.contents(atPath: mark) else { return false }
    return String(decoding: data.prefix(400), as: UTF8.self).contains("\"generator\":\"lytt\"")
  }

  /// Follows a link, so that what it points at is replaced and not the link.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else {
      let (parent, name) = split(path)
      guard parent != path, let folder = realpath(parent, nil) else { return path }
      defer { free(folder) }
      return "\(String(cString: folder))/\(name)"
    }
    defer { free(real) }
    return String(cString: real)
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let parent = path[..<slash]
    return (parent.isEmpty ? "/" : String(parent), String(path[path.index(after: slash)...]))
  }

  private static func words(_ code: Int32) -> String { String(cString: strerror(code)) }
}
