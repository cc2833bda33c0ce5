import FoundationEssentials
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

  /// The arguments for one verb: the options of `verb`'s section after the general ones.
  ///
  /// - Parameters:
  ///   - verb: the subcommand, such as `analyze`.
  ///   - options: the long options of every verb, by its name. A general option that this verb lacks is left out; one
  ///     that no verb has is an error.
  public func arguments(verb: String, options: [String: Set<String>]) throws(Problem) -> [String] {
    var arguments: [String] = []
    func add(_ key: String, _ value: Node) throws(Problem) {
      if let flag = value.bool, value.scalar?.style == .plain {
        if flag { arguments.append("--" + key) }
      } else {
        for text in try strings(key, value) { arguments += ["--\(key)", text] }
      }
    }
    for (key, value) in root where options[key] == nil {
      guard options.values.contains(where: { $0.contains(key) }) else { throw unknown(key) }
      if options[verb]?.contains(key) == true { try add(key, value) }
    }
    for (key, value) in root where key == verb {
      guard let section = value.mapping else {
        throw Problem(path: path, reason: "`\(key):` should hold options, indented below it.")
      }
      for (name, value) in try Self.members(section, path) {
        guard options[verb]?.contains(name) == true else { throw unknown(name) }
        try add(name, value)
      }
    }
    return arguments
  }

  private func unknown(_ key: String) -> Problem {
    Problem(path: path, reason: "there is no option `\(key)`.\n  Fix: write it as in --help, without the dashes.")
  }

  private func strings(_ key: String, _ value: Node) throws(Problem) -> [String] {
    if let scalar = value.scalar { return [scalar.string] }
    if let sequence = value.sequence {
      let texts = sequence.compactMap { $0.scalar?.string }
      if texts.count == sequence.count { return texts }
    }
    throw Problem(path: path, reason: "`\(key)` wants a value or a list of values.")
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
