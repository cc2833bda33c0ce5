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
    let subcommands = ["lexicon": ["check", "list", "explain", "import", "suggest"], "scorecard": ["check"]][verb]
    for arguments in subcommands?.map({ [verb, $0, "--help"] }) ?? [[verb, "--help"]] {
      let output = try lytt.run(arguments).output
      #expect(output.contains("EXAMPLES"), "\(arguments)")
      #expect(brokenEarly(output) == [], "\(arguments)")
    }
  }

  /// Lines of the description that end though the next line's first word had room on them.
  private func brokenEarly(_ help: String) -> [Substring] {
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.hasPrefix("USAGE") }
    return zip(lines, lines.dropFirst()).compactMap { line, next in
      guard let first = next.first, line.first?.isLetter == true, first.isLowercase || line.last?.isLowercase == true,
        first.isLetter
      else { return nil }
      let word = next.prefix { $0 != " " }
      return line.count + 1 + word.count < 80 ? line : nil
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

  /// Twelve groups of twenty rows, with an effect of ten points.
  private func planted() -> String {
    var table = "gruppe,poeng,x,ord\n"
    for group in 0..<12 {
      for row in 0..<20 {
        table += "g\(group),\(50 + 10 * (row % 2) + (row * row + group * (row + 3)) % 7),\(row % 2),ja\n"
      }
    }
    return table
  }

  @Test func `correlate resamples on request, and says by which rules it tested`() throws {
    let lytt = try Binary()
    try lytt.write(planted(), to: "tabell.csv")
    let outcome = try lytt.run([
      "correlate", "tabell.csv", "--scores", "poeng", "--features", "x", "--cluster", "gruppe", "--correction", "holm",
      "--resample", "wild,permutation", "--draws", "199", "--seed", "5",
    ])
    #expect(outcome.code == 0, "\(outcome.words)")
    #expect(outcome.words.contains("12 clusters; 1 of 1 hypotheses tested") && outcome.words.contains("Holm"))
    let lines = outcome.output.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    for (name, most) in [("wild_p", 0.05), ("permutation_p", 0.05)] {
      let column = try #require(lines[0].firstIndex { $0 == name })
      #expect(try #require(Double(lines[1][column])) <= most)
    }
  }

  @Test(arguments: [
    (["--confidence", "0.4"], 64, "--confidence is 0.4"), (["--confidence", "1"], 64, "--confidence is 1"),
    (["--correction", "fdr"], 64, "bh|by|holm"), (["--resample", "jackknife"], 64, "wild, permutation, bootstrap"),
    (["--resample", "permutation"], 64, "wants --cluster"),
    (["--resample", "wild", "--draws", "9"], 64, "--draws is 9"), (["--draws", "999"], 64, "--resample"),
    (["--resample", "bootstrap"], 1, "needs 40 clusters, and there are 12"), (["--controls", "y"], 1, "no column 'y'"),
    (["--features", "ord"], 1, "is not a number"), (["--prefix", "ord"], 1, "No numeric column begins with 'ord'"),
  ])
  func `correlate refuses what it cannot do, in words`(_ options: [String], _ code: Int32, _ words: String) throws {
    let lytt = try Binary()
    try lytt.write(planted(), to: "tabell.csv")
    let clusters = words.contains("--cluster") ? [] : ["--cluster", "gruppe"]
    let outcome = try lytt.run(["correlate", "tabell.csv", "--scores", "poeng"] + clusters + options)
    #expect(outcome.code == code && outcome.words.contains(words), "\(outcome.words)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `correlate takes its options from a file too`() throws {
    let lytt = try Binary()
    try lytt.write(planted(), to: "tabell.csv")
    try lytt.write("correlate:\n  scores: poeng\n  cluster: gruppe\n  correction: by\n  quiet: true\n", to: "lytt.yaml")
    let outcome = try lytt.run(["correlate", "tabell.csv", "--config", "lytt.yaml"])
    #expect(outcome.code == 0 && outcome.words == "", "\(outcome.words)")
    #expect(outcome.output.split(separator: "\n").count == 2)
  }

  @Test func `lexicon suggest offers words in redacted contexts`() throws {
    let lytt = try Binary()
    var table = "Henvendelse;Deltaker;Kommentar;Poeng\n"
    for row in 0..<48 {
      let comment = row % 2 == 0 ? "Hun var hyggelig og spandabel." : "Det var en surmaget dag. Ring 912 34 567."
      table += "\(row);Deltaker \(row % 6) Demo;\(comment);\(60 + 30 * ((row + 1) % 2) + row % 3)\n"
    }
    try lytt.write(table, to: "inn.csv")
    let arguments = ["lexicon", "suggest", "inn.csv", "--score", "Poeng", "--most", "3", "--contexts", "1"]
    let outcome = try lytt.run(arguments)
    #expect(outcome.code == 0, "\(outcome.words)")
    #expect(outcome.output.contains("spandabel    leans high  24 high  0 low") || outcome.output.contains("spandabel"))
    #expect(outcome.output.contains("[surmaget]") || outcome.output.contains("surmaget"))
    #expect(!outcome.output.contains("912") && !outcome.output.contains("[hyggelig]"))
    let wrong = try lytt.run(arguments + ["--outcome", "finnes-ikke"])
    #expect(wrong.code == 1 && wrong.words.contains("finnes-ikke") && wrong.words.contains("Fix"))
  }
}
