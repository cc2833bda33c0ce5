import Foundation

/// Runs the real binary in a temporary folder of its own.
struct Binary {
  /// What a run gave.
  struct Outcome {
    var code: Int32
    var output: String
    var words: String
  }

  let scratch: String

  init() throws {
    scratch = FileManager.default.temporaryDirectory.appendingPathComponent("lytt-cli-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
  }

  /// The checkout's root.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The product that was built with the tests.
  static let path: String = {
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return [beside.appendingPathComponent("lytt").path, root + "/.build/debug/lytt"]
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "lytt"
  }()

  /// Runs `lytt` with arguments and standard input, in the scratch folder.
  func run(_ arguments: [String], input: String = "") throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: Self.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: scratch)
    let given = scratch + "/.stdin"
    let out = scratch + "/.stdout"
    let words = scratch + "/.stderr"
    try Data(input.utf8).write(to: URL(filePath: given))
    for path in [out, words] { try Data().write(to: URL(filePath: path)) }
    process.standardInput = FileHandle(forReadingAtPath: given)
    process.standardOutput = FileHandle(forWritingAtPath: out)
    process.standardError = FileHandle(forWritingAtPath: words)
    try process.run()
    process.waitUntilExit()
    return Outcome(code: process.terminationStatus, output: read(".stdout") ?? "", words: read(".stderr") ?? "")
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: scratch + "/" + name))
  }

  func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: scratch + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch + "/" + folder)
      .filter { !$0.hasPrefix(".std") }.sorted()
  }
}
