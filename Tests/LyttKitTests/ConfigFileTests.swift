import Foundation
import LyttKit
import Testing

@Suite struct `Config file` {
  private func arguments(_ yaml: String, verb: String = "analyze") throws -> [String] {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("lytt-\(UUID().uuidString).yaml").path
    try Data(yaml.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try ConfigFile(path: path).arguments(
      verb: verb,
      options: [
        "analyze": [
          "output": .value, "min-cell": .value, "quiet": .flag(opposite: nil), "score": .value, "input": .value,
          "teams": .flag(opposite: "no-teams"), "help": .flag(opposite: nil), "config": .value,
        ], "detect": ["explain": .flag(opposite: nil), "input": .value],
      ])
  }

  @Test(
    arguments: [
      ("", []), ("output: ut\nmin-cell: 7\n", ["--output", "ut", "--min-cell", "7"]),
      ("quiet: true\n", ["--quiet"]), ("quiet: false\n", []), ("score: [a, b]\n", ["--score", "a", "--score", "b"]),
      ("output: ut\ninput:\n  - a.csv\n  - b.csv\n", ["--output", "ut", "--input", "a.csv", "--input", "b.csv"]),
      ("quiet: \"true\"\n", ["--quiet"]), ("quiet: 'false'\n", []), ("teams: false\n", ["--no-teams"]),
      ("teams: true\n", ["--teams"]), ("score: no\n", ["--score", "no"]), ("score: ~x\n", ["--score", "~x"]),
      ("explain: true\noutput: ut\n", ["--output", "ut"]),
      ("output: ut\nanalyze:\n  output: inn\ndetect:\n  explain: true\n", ["--output", "ut", "--output", "inn"]),
    ] as [(String, [String])])
  func `options become the arguments they stand for`(_ yaml: String, _ expected: [String]) throws {
    #expect(try arguments(yaml) == expected)
  }

  @Test(arguments: [
    "output: [", "- a\n- b\n", "output: {a: 1}\n", "analyze: 3\n", "outptu: x\n", "analyze:\n  explain: true\n",
  ])
  func `what is not a list of options is refused with the file's name`(_ yaml: String) {
    #expect(throws: ConfigFile.Problem.self) { try arguments(yaml) }
  }

  @Test(
    arguments: [
      ("quiet: ja\n", "`quiet` is ja; write true or false."), ("quiet:\n", "`quiet` is empty; write true or false."),
      ("score:\n", "`score` is empty.\n  Fix: write a value, or take the line out."),
      ("score: [a, \"\"]\n", "`score` is empty.\n  Fix: write a value, or take the line out."),
      ("help: true\n", "`help` cannot stand here.\n  Fix: take it out, and ask for it on the command line."),
      (
        "analyze:\n  version: true\n",
        "`version` cannot stand here.\n  Fix: take it out, and ask for it on the command line."
      ), ("config: x\n", "`config` cannot stand here.\n  Fix: take it out, and name the one file on the command line."),
    ] as [(String, String)])
  func `a value that an option cannot have is told by the option's name`(_ yaml: String, _ reason: String) {
    let problem = #expect(throws: ConfigFile.Problem.self) { try arguments(yaml) }
    #expect(problem?.reason == reason)
  }

  @Test func `a path that begins in the user's home is written out`() throws {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
    #expect(try arguments("output: ~/ut\n") == ["--output", home + "/ut"])
    #expect(try arguments("score: ~/ut\n") == ["--score", "~/ut"])
  }

  @Test func `a missing file says so`() {
    let problem = #expect(throws: ConfigFile.Problem.self) { try ConfigFile(path: "no.yaml") }
    #expect(problem?.description == "no.yaml: could not be read.\n  Fix: check the name after --config.")
  }
}
