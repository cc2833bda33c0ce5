import FoundationEssentials
import LyttIngest
import Testing

@testable import LyttKit

@Suite struct `Measuring redaction` {
  private func gold(_ id: String, _ text: String, _ marked: [(String, Redacted.Kind)]) -> RedactionGold {
    let scalars = Array(text.unicodeScalars)
    let spans = marked.map { words, kind in
      let wanted = Array(words.unicodeScalars)
      let start = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? -1
      return RedactionGold.Span(start: start, end: start + wanted.count, kind: kind)
    }
    return RedactionGold(id: id, text: text, spans: spans)
  }

  @Test func `what is found, missed, mistaken and replaced for nothing is counted`() throws {
    let evaluation = RedactionEvaluation([
      gold("a", "Æ, ring 98765432, hilsen Kari Nordmann", [("98765432", .phone), ("Kari Nordmann", .name)]),
      gold("b", "Fnr 01019012345. Zxqvw", [("01019012345", .account), ("Zxqvw", .name)]),
      gold("c", "Skriv til ola@eksempel.no", []),
    ])
    func row(_ name: String) throws -> RedactionEvaluation.Row {
      try #require(evaluation.rows.first { $0.name == name })
    }
    #expect(evaluation.texts == 3)
    #expect(try row("numbers").recall == RedactionEvaluation.Share(right: 2, all: 2))
    #expect(try row("kontonummer").typed == RedactionEvaluation.Share(right: 0, all: 1))
    #expect(try row("names").recall == RedactionEvaluation.Share(right: 1, all: 2))
    #expect(try row("names").precision == RedactionEvaluation.Share(right: 1, all: 1))
    #expect(try row("e-post").precision == RedactionEvaluation.Share(right: 0, all: 1))
    #expect(evaluation.missed.map(\.words) == ["Fnr 01019012345. [Zxqvw]"])
    #expect(evaluation.spurious.map(\.id) == ["c"])
    #expect(evaluation.table.contains("| names | 2 | 0.500 [0.095, 0.905] (1/2) |"))
  }

  @Test func `a gold file that does not fit is refused by line`() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("lytt-gold-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    for line in [
      "{}", #"{"id":"a","text":"Hei","spans":[{"start":0,"end":9,"type":"navn"}]}"#,
      #"{"id":"a","text":"Hei","spans":[{"start":0,"end":1,"type":"katt"}]}"#,
    ] {
      try Data(("\n" + line + "\n").utf8).write(to: URL(filePath: path))
      let error = #expect(throws: GoldFile.Problem.self) { try RedactionGold.read(path) }
      #expect(error?.description.contains("line 2") == true)
    }
    try Data(#"{"id":"a","text":"Hei Kari","spans":[{"start":4,"end":8,"type":"navn"}]}"#.utf8).write(
      to: URL(filePath: path))
    #expect(try RedactionGold.read(path).count == 1)
  }
}
