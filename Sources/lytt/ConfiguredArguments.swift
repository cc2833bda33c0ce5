import ArgumentParser
import LyttKit
import Synchronization

/// The command line with the options of `--config` put before its own, so that the latter win.
struct ConfiguredArguments {
  /// All arguments, in order.
  let expanded: [String]

  init(_ given: [String], of root: any ParsableCommand.Type) throws {
    let verbs = root.configuration.subcommands
    guard let path = Self.value(of: "--config", in: given), !path.isEmpty,
      var position = given.firstIndex(where: { name in verbs.contains { $0._commandName == name } })
    else {
      expanded = given
      return
    }
    // A fault of the file itself is told as asked for, too.
    if Self.value(of: "--log", in: given) == "json" { Console.isJSON.store(true, ordering: .relaxed) }
    let file = try ConfigFile(path: path)
    if Self.value(of: "--log", in: given) == nil, file.wantsJSONLog { Console.isJSON.store(true, ordering: .relaxed) }
    var options = Dictionary(uniqueKeysWithValues: verbs.map { ($0._commandName, Self.options(of: $0)) })
    let verb = given[position]
    // `lytt lexicon suggest`: the verb's verb has the options.
    let inner = verbs.first { $0._commandName == verb }?.configuration.subcommands ?? []
    if position + 1 < given.count, let called = inner.first(where: { $0._commandName == given[position + 1] }) {
      options[verb] = Self.options(of: called)
      position += 1
    }
    let configured = try file.arguments(verb: verb, options: options)
    expanded = given[...position] + configured + given[(position + 1)...]
  }

  private static func value(of option: String, in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == option, index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
    }
    return nil
  }

  /// The long options that a verb's help lists, and whether a value follows: `-o, --output <dir>  The folder …`.
  private static func options(of verb: any ParsableCommand.Type) -> [String: ConfigFile.Kind] {
    var options: [String: ConfigFile.Kind] = [:]
    for line in verb.helpMessage(includeHidden: true, columns: 10_000).split(separator: "\n")
    where line.hasPrefix("  -") {
      let words = line.split { $0 == " " || $0 == "," || $0 == "/" }.prefix { $0.hasPrefix("-") || $0.hasPrefix("<") }
      let names = words.filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
      if words.contains(where: { $0.hasPrefix("<") }) {
        for name in names { options[name] = .value }
      } else {
        for name in names { options[name] = .flag(opposite: names.first { $0 != name }) }
      }
    }
    for inner in verb.configuration.subcommands {
      options.merge(Self.options(of: inner)) { first, _ in first }
    }
    return options
  }
}
