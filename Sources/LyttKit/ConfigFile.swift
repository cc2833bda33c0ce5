import FoundationEssentials
import Glibc
import Yams

/// Options from a file (`lytt.yaml`), as the arguments that they stand for.
///
/// Keys are the long names of options; a section named after a verb holds options of that verb alone. What the command
/// line says comes after, and wins.
///
///     output: rapporter
///     min-cell: 5
///     quiet: true
///     input: [eksport/2024.csv, eksport/2025.csv]
///     detect:
///       explain: true
public struct ConfigFile {
  /// Why a file cannot be used.
  public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file.
    public var path: String
    /// What is wrong, and the fix.
    public var reason: String

    /// File, fault and fix.
    public var description: String { "\(path): \(reason)" }
  }

  /// What follows an option's name.
  public enum Kind: Hashable, Sendable {
    /// Nothing; `opposite` is the name that turns it off, if it has one.
    case flag(opposite: String?)
    /// A value.
    case value
  }

  /// What stands on the command line alone, and why.
  private static let elsewhere = [
    "help": "ask for it on the command line", "version": "ask for it on the command line",
    "config": "name the one file on the command line",
  ]
  /// Options whose values are paths, in which `~` is the user's home.
  private static let paths: Set<String> = [
    "chromium", "compare", "corpus", "export", "input", "key", "lexicons", "map", "output", "review", "scorecard",
    "theme", "write", "write-gold",
  ]

  private let path: String
  private let root: [(key: String, value: Node)]

  /// Reads a file.
  public init(path: String) throws(Problem) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Problem(path: path, reason: "could not be read.\n  Fix: check the name after --config.")
    }
    guard data.count <= 1 << 20 else { throw Problem(path: path, reason: "is over 1 MB, too large for options.") }
    let node: Node?
    do { node = try Yams.compose(yaml: String(decoding: data, as: UTF8.self)) } catch {
      throw Problem(path: path, reason: "is not valid YAML (\(Self.place(error))).\n  Fix: one `option: value` a line.")
    }
    self.path = path
    guard let node else {
      root = []
      return
    }
    guard let mapping = node.mapping else {
      throw Problem(path: path, reason: "holds no options.\n  Fix: one `option: value` a line.")
    }
    root = try Self.members(mapping, path)
  }

  /// Whether `log: json` stands among the general options: known before they are, so that a fault is told as JSON too.
  public var wantsJSONLog: Bool { root.contains { $0.key == "log" && $0.value.scalar?.string == "json" } }

  /// The arguments for one verb: the options of `verb`'s section after the general ones.
  ///
  /// - Parameters:
  ///   - verb: the subcommand, such as `analyze`.
  ///   - options: the long options of every verb, by its name. A general option that this verb lacks is left out; one
  ///     that no verb has is an error.
  public func arguments(verb: String, options: [String: [String: Kind]]) throws(Problem) -> [String] {
    var arguments: [String] = []
    for (key, value) in root where options[key] == nil {
      try checkPlace(key)
      guard options.values.contains(where: { $0[key] != nil }) else { throw unknown(key) }
      if let kind = options[verb]?[key] { arguments += try self.arguments(key, value, kind) }
    }
    for (key, value) in root where key == verb {
      guard let section = value.mapping else {
        throw Problem(path: path, reason: "`\(key):` should hold options, indented below it.")
      }
      for (name, value) in try Self.members(section, path) {
        try checkPlace(name)
        guard let kind = options[verb]?[name] else { throw unknown(name) }
        arguments += try self.arguments(name, value, kind)
      }
    }
    return arguments
  }

  private func arguments(_ key: String, _ value: Node, _ kind: Kind) throws(Problem) -> [String] {
    switch kind {
    case .flag(let opposite):
      if try isOn(key, value) { return ["--" + key] }
      return opposite.map { ["--" + $0] } ?? []
    case .value:
      var arguments: [String] = []
      for text in try strings(key, value) { arguments += ["--" + key, try expanded(text, key)] }
      return arguments
    }
  }

  private func checkPlace(_ key: String) throws(Problem) {
    guard let place = Self.elsewhere[key] else { return }
    throw Problem(path: path, reason: "`\(key)` cannot stand here.\n  Fix: take it out, and \(place).")
  }

  private func isOn(_ key: String, _ value: Node) throws(Problem) -> Bool {
    guard let scalar = value.scalar else { throw Problem(path: path, reason: "`\(key)` wants true or false.") }
    if scalar.style == .plain, let flag = value.bool { return flag }
    switch scalar.string.lowercased() {
    case "true": return true
    case "false": return false
    case "": throw Problem(path: path, reason: "`\(key)` is empty; write true or false.")
    default: throw Problem(path: path, reason: "`\(key)` is \(scalar.string.prefix(40)); write true or false.")
    }
  }

  private func expanded(_ text: String, _ key: String) throws(Problem) -> String {
    guard Self.paths.contains(key), text.hasPrefix("~/") else { return text }
    guard let home = getenv("HOME"), home.pointee != 0 else {
      throw Problem(path: path, reason: "`\(key)` begins with ~, and HOME is not set.\n  Fix: write the whole path.")
    }
    return String(cString: home) + text.dropFirst()
  }

  private func unknown(_ key: String) -> Problem {
    Problem(path: path, reason: "there is no option `\(key)`.\n  Fix: write it as in --help, without the dashes.")
  }

  private func strings(_ key: String, _ value: Node) throws(Problem) -> [String] {
    guard let scalars = value.scalar.map({ [$0] }) ?? value.sequence?.map(\.scalar).allThere() else {
      throw Problem(path: path, reason: "`\(key)` wants a value or a list of values.")
    }
    for scalar in scalars
    where scalar.string.isEmpty || scalar.style == .plain && ["~", "null"].contains(scalar.string) {
      throw Problem(path: path, reason: "`\(key)` is empty.\n  Fix: write a value, or take the line out.")
    }
    return scalars.map(\.string)
  }

  private static func members(_ mapping: Node.Mapping, _ path: String) throws(Problem) -> [(key: String, value: Node)] {
    var result: [(key: String, value: Node)] = []
    for (key, value) in mapping {
      guard let name = key.scalar?.string else { throw Problem(path: path, reason: "has a key that is not a name.") }
      result.append((name, value))
    }
    return result
  }

  private static func place(_ error: any Error) -> String {
    switch error {
    case YamlError.parser(_, let problem, let mark, _), YamlError.scanner(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      "line \(mark.line): \(problem)"
    default: "unreadable"
    }
  }
}

extension Array {
  /// The values, if none is missing.
  fileprivate func allThere<Value>() -> [Value]? where Element == Value? {
    contains { $0 == nil } ? nil : compactMap { $0 }
  }
}
