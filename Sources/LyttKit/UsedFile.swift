import Glibc

/// A file that a run reads, and how it was named: nothing may be written over it.
public struct UsedFile: Hashable, Sendable {
  /// The path as it was given.
  public var path: String
  /// The option that names it, such as `--key`; `nil` for the input itself.
  public var option: String?

  /// A file and the option that names it.
  public init(_ path: String, option: String? = nil) {
    self.path = path
    self.option = option
  }

  /// The files of an option that need not be there or may be repeated; standard input is none.
  public static func all(_ paths: [String?], option: String? = nil) -> [UsedFile] {
    paths.compactMap { $0 }.filter { $0 != "-" && !$0.isEmpty }.map { UsedFile($0, option: option) }
  }

  /// What a message calls it.
  var words: String { option.map { "the file of \($0)" } ?? "the input" }

  /// Whether it lies in a folder, itself or as a link there.
  func lies(in folder: String) -> Bool {
    let (parent, name) = FilePath.split(FilePath.trimmed(path))
    return [FilePath.resolved(path), FilePath.resolved(parent) + "/" + name]
      .contains { $0 == folder || $0.hasPrefix(folder == "/" ? folder : folder + "/") }
  }

  /// Whether another path leads to the same file; by device and inode, so that links are seen.
  func isSame(as other: String) -> Bool {
    var mine = stat()
    var others = stat()
    guard stat(path, &mine) == 0, stat(other, &others) == 0 else {
      return FilePath.resolved(path) == FilePath.resolved(other)
    }
    return mine.st_dev == others.st_dev && mine.st_ino == others.st_ino
  }
}

/// Paths as the system sees them.
enum FilePath {
  /// The path without links, as far as it is there.
  static func resolved(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    let (parent, name) = split(trimmed(path))
    guard parent != path, !name.isEmpty, name != "." else { return path }
    let folder = resolved(parent)
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The path without slashes at its end.
  static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }

  /// The folder and the name in it.
  static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let parent = path[..<slash]
    return (parent.isEmpty ? "/" : String(parent), String(path[path.index(after: slash)...]))
  }

  /// What kind of thing a path leads to, a bit of `S_IFMT`; `nil` where nothing is there.
  static func kind(_ path: String, followingLinks: Bool = true) -> mode_t? {
    var found = stat()
    guard (followingLinks ? stat(path, &found) : lstat(path, &found)) == 0 else { return nil }
    return found.st_mode & S_IFMT
  }

  /// Whether a path is a link that leads nowhere.
  static func isDanglingLink(_ path: String) -> Bool {
    kind(path) == nil && kind(path, followingLinks: false) == S_IFLNK
  }
}
