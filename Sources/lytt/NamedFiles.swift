import ArgumentParser
import Glibc
import LyttKit

/// What is asked of names of files before anything is done.
enum NamedFiles {
  /// Refuses empty names, such as a script's variable gives that is not set.
  static func check(inputs: [String], output: String? = nil, option: String = "-o") throws {
    guard !inputs.contains("") else { throw ValidationError("The name of an input is empty.") }
    try check(output, option: option)
  }

  /// Refuses an empty value.
  static func check(_ value: String?, option: String) throws {
    guard value != "" else { throw ValidationError("\(option) is empty.") }
  }
}

extension InputOptions {
  /// The files beside the export that say how it is read.
  var usedFiles: [UsedFile] {
    // A scorecard may be a name, too.
    let scorecard = scorecard.flatMap { access($0, F_OK) == 0 ? $0 : nil }
    return UsedFile.all([map], option: "--map") + UsedFile.all([scorecard], option: "--scorecard")
  }
}

extension RunningOptions {
  /// The file with options.
  var usedFiles: [UsedFile] { UsedFile.all([config], option: "--config") }
}
