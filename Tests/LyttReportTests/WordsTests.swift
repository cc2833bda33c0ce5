import Foundation
import LyttData
import LyttModel
import Testing

@testable import LyttReport

@Suite struct `Texts of the reports` {
  static let table = BundledData.text("strings.tsv") ?? ""
  static let ids = Set(Words.read(table, .bokmal).keys)

  @Test func `stand in all three languages, with the same places to fill`() {
    func places(_ text: String) -> [String] { text.matches(of: /\{[a-z0-9-]+\}/).map { String($0.0) }.sorted() }
    let nb = Words.read(Self.table, .bokmal)
    for language in ReportLanguage.allCases {
      let texts = Words.read(Self.table, language)
      #expect(texts.count == nb.count)
      for (id, text) in texts {
        #expect(!text.isEmpty, "\(id)")
        #expect(places(text) == places(nb[id] ?? ""), "\(id)")
      }
    }
  }

  @Test func `are there for every id that the pages name`() throws {
    let sources = DemoSeason.root.appending(path: "Sources/LyttReport")
    for file in try FileManager.default.contentsOfDirectory(at: sources, includingPropertiesForKeys: nil)
    where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      for match in source.matches(of: /words\("([a-z0-9.-]+[a-z0-9])"/) {
        let id = String(match.1)
        #expect(Self.ids.contains(id), "\(id) in \(file.lastPathComponent)")
      }
      for match in source.matches(of: /words\.count\([^"\n]*"([a-z-]+)"/) {
        #expect(Self.ids.contains(match.1 + ".one") && Self.ids.contains(match.1 + ".many"), "\(match.1)")
      }
    }
  }

  @Test func `name every bundled cue`() {
    for cue in CueID.bundled {
      #expect(Self.ids.contains("cue." + cue.rawValue))
      #expect(Self.ids.contains("cue-text." + cue.rawValue))
    }
  }

  struct NumberCase: Sendable, CustomTestStringConvertible {
    let value: Double
    let decimals: Int
    let norwegian, english: String
    var testDescription: String { english }
  }

  static let numbers = [
    NumberCase(value: 77.05, decimals: 1, norwegian: "77,1", english: "77.1"),
    NumberCase(value: -0.04, decimals: 1, norwegian: "0,0", english: "0.0"),
    NumberCase(value: -3.25, decimals: 1, norwegian: "−3,3", english: "−3.3"),
    NumberCase(value: 100, decimals: 0, norwegian: "100", english: "100"),
    NumberCase(value: 0.005, decimals: 2, norwegian: "0,01", english: "0.01"),
    NumberCase(value: .nan, decimals: 1, norwegian: "–", english: "–"),
    NumberCase(value: .infinity, decimals: 1, norwegian: "–", english: "–"),
    NumberCase(value: 1e300, decimals: 1, norwegian: "–", english: "–"),
  ]

  @Test(arguments: numbers) func `write numbers as the language does`(_ c: NumberCase) {
    #expect(Words(.bokmal).number(c.value, decimals: c.decimals) == c.norwegian)
    #expect(Words(.english).number(c.value, decimals: c.decimals) == c.english)
  }

  @Test func `write signs, percent, thousands, probabilities and months`() {
    let nb = Words(.bokmal)
    let en = Words(.english)
    #expect([nb.signed(2), nb.signed(-2), nb.signed(0.01)] == ["+2,0", "−2,0", "0,0"])
    #expect([nb.percent(0.425), en.percent(0.425)] == ["43\u{A0}%", "43%"])
    #expect([nb.integer(3900), nb.integer(13_900), en.integer(3900)] == ["3900", "13\u{A0}900", "3,900"])
    #expect(nb.probability(0.0001) == "<\u{A0}0,001")
    #expect(nb.month("2021-04") == "april 2021")
    #expect(nb.count(1, "enquiries") == "1 henvendelse")
    #expect(nb.count(2, "enquiries") == "2 henvendelser")
  }

  @Test(arguments: ReportLanguage.allCases) func `have an exercise for every behaviour that agents can train`(
    _ language: ReportLanguage
  ) throws {
    let coaching = Coaching(language)
    for cue in CueID.bundled where cue != "waiting" && cue != "loyalty" {
      let entry = try #require(coaching[cue], "\(cue)")
      #expect(entry.steps.count >= 3)
    }
  }
}
