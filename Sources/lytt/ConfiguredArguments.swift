import ArgumentParser
import LyttKit

/// The command line with the options of `--config` put before its own, so that the latter win.
struct ConfiguredArguments {
  /// All arguments, in order.
  let expanded: [String]

  init(_ given: [String], of root: any ParsableCommand.Type) throws {
    let verbs = root.configuration.subcommands
    guard let path = Self.value(of: "--config", in: given),
      let position = given.firstIndex(where: { name in verbs.contains { $0._commandName == name } })
    else {
      expanded = given
      return
    }
    let options = Dictionary(uniqueKeysWithValues: verbs.map { ($0._commandName, Self.options(of: $0)) })
    let configured = try ConfigFile(path: path).arguments(verb: given[position], options: options)
    expanded = given[...position] + configured + given[(position + 1)...]
  }

  private static func value(of option: String, in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == option, index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
    }
    return nil
  }

  /// The long options that a verb's help names.
  private static func options(of verb: any ParsableCommand.Type) -> Set<String> {
    let help = verb.helpMessage(includeHidden: true, columns: 10_000)
    let words = help.split { $0 == " " || $0 == "\n" || $0 == "," || $0 == "/" }.filter { $0.hasPrefix("--") }
    return Set(words.map { String($0.dropFirst(2).prefix { $0.isLetter || $0 == "-" || $0.isNumber }) })
  }
}
