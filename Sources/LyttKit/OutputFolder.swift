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
    /// The folder holds files that lytt did not write: their paths in it.
    case holdsOtherFiles(String, [String])
    /// What the run reads lies in the folder that it would replace.
    case holdsInput(String, UsedFile)
    /// What the run reads would be written over.
    case isInput(String, UsedFile)
    /// A folder has the name of the file to write.
    case isFolder(String)
    /// A link that leads nowhere has the name.
    case danglingLink(String)
    /// Another run holds the lock.
    case locked(String)
    /// The system refused; `doing` names the step, `reason` the system's word for it.
    case system(path: String, doing: String, reason: String)

    /// What is wrong, and what to do.
    public var description: String {
      switch self {
      case .notAFolder(let path):
        "\(path): this is a file, and a folder is wanted.\n  Fix: name another folder."
      case .holdsOtherFiles(let path, let others):
        "\(path): the folder holds files that lytt did not write (\(others.prefix(3).joined(separator: ", "))"
          + (others.count > 3 ? " and \(others.count - 3) more" : "") + "), and would be replaced as a whole."
          + "\n  Fix: move them out, name another folder, or let them be deleted (--force)."
      case .holdsInput(let path, let used):
        "\(used.path): \(used.words) lies in \(path), which is replaced as a whole; it would be deleted."
          + "\n  Fix: move it out of the folder, or name another folder."
      case .isInput(let path, let used):
        "\(path): this is \(used.words), and would be written over.\n  Fix: name another file to write."
      case .isFolder(let path): "\(path): this is a folder, and a file is wanted.\n  Fix: name a file in it."
      case .danglingLink(let path):
        "\(path): this is a link to something that is not there.\n  Fix: make what it points at, or name another place."
      case .locked(let path):
        "\(path): another run is writing to this folder.\n  Fix: wait until it is done, or name another folder."
      case .system(let path, let doing, let reason):
        "\(path): could not \(doing): \(reason).\n  Fix: check the permissions and the space left, or name another folder."
          + " Earlier reports are untouched."
      }
    }
  }

  /// The file that marks a folder as lytt's own.
  public static let markFile = OwnFiles.mark

  private let target: String
  private let shown: String
  private let force: Bool
  private let staging: String
  private let lockFile: Int32
  private var isFinished = false
  private var written: Set<String> = []

  /// The paths of what was written so far, in order.
  public var files: [String] { written.sorted() }

  /// Takes the lock and makes an empty folder beside the target.
  ///
  /// - Parameters:
  ///   - path: the folder to replace; need not exist.
  ///   - force: whether a folder may be replaced that holds other files than lytt's.
  ///   - used: what the run reads; never replaced.
  public init(replacing path: String, force: Bool = false, reading used: [UsedFile] = []) throws(Problem) {
    let trimmed = FilePath.trimmed(path)
    if FilePath.isDanglingLink(trimmed) { throw .danglingLink(path) }
    let target = FilePath.resolved(trimmed)
    let (parent, name) = FilePath.split(target)
    if FilePath.kind(target).map({ $0 != S_IFDIR }) == true { throw .notAFolder(path) }
    if let file = used.first(where: { $0.lies(in: target) }) { throw .holdsInput(path, file) }
    do {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    } catch { throw Problem.system(path: parent, doing: "make the folder", reason: Self.words(errno)) }

    self.target = target
    self.force = force
    shown = path
    staging = "\(parent)/.\(name).lytt-new"
    lockFile = try Self.lock("\(parent)/.\(name).lytt-lock", shown: path)
    // What a killed run left behind. Where it was killed between the two steps, the earlier folder stands aside still.
    let aside = staging + "-old"
    if access(target, F_OK) != 0 { _ = rename(aside, target) }
    // Under the lock, so that no other run exchanges the folder meanwhile.
    try Self.checkReplaceable(target, shown: path, force: force)
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
    let (parent, name) = FilePath.split(target)
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
    let folder = FilePath.split(full).parent
    written.insert(path)
    if folder != staging {
      do { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) } catch {
        throw .system(path: path, doing: "make the folder", reason: Self.words(errno))
      }
    }
    return full
  }

  /// Puts the new folder in the target's place.
  public func finish() throws(Problem) {
    // Someone may have saved a file there while the run went on.
    try Self.checkReplaceable(target, shown: shown, force: force)
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
    guard let kind = FilePath.kind(target) else { return }
    guard kind == S_IFDIR else { throw .notAFolder(shown) }
    var others: [String] = []
    do { others = try OwnFiles.others(in: target) } catch {
      throw .system(path: shown, doing: "read the folder", reason: words(errno))
    }
    guard access(target, W_OK) == 0 else {
      throw .system(path: shown, doing: "write to the folder", reason: words(errno))
    }
    guard others.isEmpty || force else { throw .holdsOtherFiles(shown, others) }
  }

  private static func words(_ code: Int32) -> String { String(cString: strerror(code)) }
}
