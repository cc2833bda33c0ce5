import Foundation
import Testing

@Suite struct `lytt evaluate --review` {
  private static let export =
    "Henvendelse;Deltaker;Kommentar\nH1;Alfa Demo;Hun var hyggelig.\nH2;Alfa Demo;Ring 912 34 567.\n"
  private static let head = "enquiry,field,start,end,cue,polarity,entry,verdict\n"

  /// What lytt finds in the export, as marks.
  private func marks(_ lytt: Binary, _ verdict: String) throws -> String {
    try lytt.write(Self.export, to: "inn.csv")
    #expect(try lytt.run(["analyze", "inn.csv", "-o", "ut", "-q"]).code == 0)
    let page = try #require(lytt.read("ut/explorer/alfa-demo.html"))
    // [start, end, cue, sign, entry, reason, from, to]
    let found = try #require(page.firstMatch(of: /\[\d+,\d+,"([^"]+)","([+-])","([^"]+)","[^"]*",(\d+),(\d+)\]/))
    return Self.head + "H1,Kommentar,\(found.4),\(found.5),\(found.1),\(found.2),\(found.3),\(verdict)\n"
  }

  @Test func `marks of the explorer become figures and gold`() throws {
    let lytt = try Binary()
    try lytt.write(marks(lytt, "right"), to: "review.csv")
    let outcome = try lytt.run(["evaluate", "--review", "review.csv", "--format", "json"])
    #expect(outcome.code == 0, "\(outcome.words)")
    #expect(outcome.output.contains("\"marks\":1,\"comments\":1,\"disputed\":0"))
    #expect(outcome.output.contains("\"precision\":[1,0.2065,1]"), "\(outcome.output)")
    let gold = try lytt.run(["evaluate", "--review", "review.csv", "--export", "inn.csv", "--write-gold", "-"])
    #expect(gold.code == 0 && gold.output.contains("\"text\":\"Hun var hyggelig.\""), "\(gold.words)")
    try lytt.write(gold.output, to: "gold.jsonl")
    #expect(try lytt.run(["evaluate", "gold.jsonl"]).code == 0)
  }

  @Test(arguments: [
    (["evaluate"], Int32(64), "Name a gold file"), (["evaluate", "--review", "borte.csv"], 1, "no such file"),
    (["evaluate", "--review", "x.csv", "y.jsonl"], 64, "not both"),
    (["evaluate", "--review", "x.csv", "--write-gold", "y"], 64, "--export"),
    (["evaluate", "--review", "x.csv", "--format", "ndjson"], 64, "--review is written as a table or as json"),
  ])
  func `wrong usage and wrong files are told`(_ arguments: [String], _ code: Int32, _ words: String) throws {
    let outcome = try Binary().run(arguments)
    #expect(outcome.code == code)
    #expect(outcome.words.contains(words), "\(outcome.words)")
  }

  @Test func `PDF without Chromium is refused before anything is read, and nothing is written`() throws {
    let lytt = try Binary()
    let outcome = try lytt.run(["analyze", "inn.csv", "-o", "ut", "--pdf", "--chromium", "borte"])
    #expect(outcome.code == 1)
    #expect(outcome.words.contains("borte: this is no program that can be run.") && outcome.words.contains("Fix: "))
    #expect(try lytt.names() == [])
    #expect(try lytt.run(["analyze", "inn.csv", "-o", "ut", "--chromium", "x"]).code == 64)
  }
}
