import Foundation
import Testing

@Suite struct `lytt as a filter` {
  @Test func `detect answers in order and goes on after a bad line`() throws {
    let lytt = try Binary()
    let input = (1...300).map { #"{"id":"\#($0)","text":"Hun var hyggelig."}"# }
    let lines150 = (input[..<150] + ["{nei"] + input[150...]).joined(separator: "\n") + "\n"
    let outcome = try lytt.run(["detect"], input: lines150)
    #expect(outcome.code == 3)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 301)
    #expect(lines[0].hasPrefix(#"{"id":"1","field":"comment","language":"#))
    #expect(lines[150].hasPrefix(#"{"line":151,"error":"#))
    #expect(lines[300].hasPrefix(#"{"id":"300""#))
    #expect(lines[300].contains(#""cue":"empathy.warmth","polarity":"+""#))
  }

  @Test func `tokenize writes tokens, sentences and lemmas`() throws {
    let outcome = try Binary().run(["tokenize"], input: #"{"id":"a","text":"Ho kom kl. 14. Bra!"}"# + "\n")
    #expect(outcome.code == 0)
    let tokens = "[[0,2],[3,6],[7,10],[11,13],[13,14],[15,18],[18,19]]"
    #expect(
      outcome.output.hasPrefix(#"{"id":"a","tokens":\#(tokens),"sentences":[[0,14],[15,19]],"#), "\(outcome.output)")
  }

  @Test func `a reader that goes away is a quiet success`() throws {
    let lytt = try Binary()
    try lytt.write(String(repeating: #"{"text":"Hun var hyggelig."}"# + "\n", count: 20_000), to: "inn.ndjson")
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/bash")
    let pipe = "'\(Binary.path)' detect '\(lytt.scratch)/inn.ndjson' | head -n 1 > /dev/null"
    shell.arguments = ["-c", "set -o pipefail; \(pipe)"]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
  }

  @Test(arguments: [
    ["analyze"], ["analyze", "x.csv"], ["finn"], ["detect", "--format", "xml"],
    ["analyze", "x.csv", "-o", "ut", "--min-cell", "0"],
  ])
  func `wrong usage is code 64 with a way out`(_ arguments: [String]) throws {
    let outcome = try Binary().run(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.words.contains("--help"))
  }

  @Test(arguments: [
    "analyze", "detect", "tokenize", "correlate", "evaluate", "lexicon", "kwic", "redact", "columns", "scorecard",
  ])
  func `every verb has help with an example`(_ verb: String) throws {
    let lytt = try Binary()
    let help = try lytt.run([verb, "--help"])
    #expect(help.code == 0 && help.output.contains("OVERVIEW"))
    let subcommands = ["lexicon": ["check", "list", "explain", "import"], "scorecard": ["check"]][verb]
    for arguments in subcommands?.map({ [verb, $0, "--help"] }) ?? [[verb, "--help"]] {
      #expect(try lytt.run(arguments).output.contains("EXAMPLES"), "\(arguments)")
    }
  }

  @Test func `correlate finds a planted difference in a plain table`() throws {
    let lytt = try Binary()
    var table = "gruppe,poeng,x\n"
    for group in 0..<12 {
      for row in 0..<20 { table += "g\(group),\(50 + 10 * (row % 2) + (row * 7 + group * 3) % 5),\(row % 2)\n" }
    }
    try lytt.write(table, to: "tabell.csv")
    let outcome = try lytt.run([
      "correlate", "tabell.csv", "--scores", "poeng", "--features", "x", "--cluster", "gruppe",
    ])
    #expect(outcome.code == 0, "\(outcome.words)")
    let lines = outcome.output.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(lines.count == 2)
    let column = try #require(lines[0].firstIndex { $0 == "difference" || $0 == "estimate" })
    let difference = try #require(Double(lines[1][column]))
    #expect(abs(difference - 10) < 1)
  }
}
