import FoundationEssentials
import LyttKit
import Testing

@Suite struct `Config file` {
  private func arguments(_ yaml: String, verb: String = "analyze") throws -> [String] {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("lytt-\(UUID().uuidString).yaml").path
    try Data(yaml.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try ConfigFile(path: path).arguments(
      verb: verb,
      options: ["analyze": ["output", "min-cell", "quiet", "score", "input"], "detect": ["explain", "input"]])
  }

  @Test(
    arguments: [
      ("", []), ("output: ut\nmin-cell: 7\n", ["--output", "ut", "--min-cell", "7"]),
      ("quiet: true\n", ["--quiet"]), ("quiet: false\n", []), ("score: [a, b]\n", ["--score", "a", "--score", "b"]),
      ("output: ut\ninput:\n  - a.csv\n  - b.csv\n", ["--output", "ut", "--input", "a.csv", "--input", "b.csv"]),
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

  @Test func `a missing file says so`() {
    let problem = #expect(throws: ConfigFile.Problem.self) { try ConfigFile(path: "no.yaml") }
    #expect(problem?.description == "no.yaml: could not be read.\n  Fix: check the name after --config.")
  }
}
