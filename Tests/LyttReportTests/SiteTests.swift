import Foundation
import LyttFeatures
import LyttModel
import Testing

@testable import LyttInsight
@testable import LyttReport

@Suite struct `A site made of the demo season` {
  static let input: InsightInput? = try? DemoSeason.input()
  static let insight = input.map { InsightBuilder.build($0) }
  static let pages: [Page] = {
    guard let input, let insight else { return [] }
    return Site.pages(for: insight) + Tables.pages(for: insight, dataset: input.dataset, features: input.features)
  }()
  static let html = pages.filter { $0.path.hasSuffix(".html") }

  @Test func `has the pages of the contract`() {
    let paths = Self.pages.map(\.path)
    for path in [
      "index.html", "analysis.html", "method.html", "explorer/index.html", "data/features.csv", "data/participants.csv",
      "data/scores.csv", "data/correlations.csv", "data/themes.csv", "data/keyness.csv", "data/agreement.csv",
      "data/insight.json",
    ] {
      #expect(paths.contains(path), "\(path)")
    }
    #expect(Set(paths).count == paths.count)
    for path in paths where path.hasPrefix("participants/") && path.hasSuffix(".html") {
      #expect(paths.contains(path.replacing(".html", with: ".json")))
    }
  }

  @Test func `allows only its own style and scripts, by hashes`() throws {
    for page in Self.html {
      let policy = try #require(page.contents.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/))
        .1
      #expect(policy.hasPrefix("default-src 'none'"))
      #expect(!policy.contains("unsafe"))
      for match in page.contents.matches(of: /<(style|script)>([\s\S]*?)<\/(style|script)>/) {
        #expect(policy.contains("'sha256-\(SHA256.base64(String(match.2)))'"), "\(page.path)")
      }
    }
  }

  @Test func `asks for nothing from outside`() {
    for page in Self.html {
      let body = page.contents
      #expect(!body.contains("http://") && !body.contains("https://"), "\(page.path)")
      #expect(!body.contains(" style=\"") && !body.contains(" onclick"), "\(page.path)")
      #expect(!body.contains("url("), "\(page.path)")
    }
  }

  @Test func `leads only to pages that are there`() throws {
    let paths = Set(Self.pages.map(\.path)).union(["data/cues.ndjson"])
    for page in Self.html {
      let folder = page.path.split(separator: "/").dropLast().joined(separator: "/")
      for match in page.contents.matches(of: /\shref="([^"#]+)"/) {
        let link = String(match.1)
        var steps = folder.split(separator: "/")
        for step in link.split(separator: "/") {
          if step == ".." { steps.removeLast() } else { steps.append(step) }
        }
        let target = steps.joined(separator: "/")
        #expect(paths.contains(target), "\(page.path) leads to \(link)")
      }
    }
  }

  @Test func `has a page for each channel in which agents write`() throws {
    let insight = try #require(Self.insight)
    let written = insight.participants.flatMap { one in
      one.agentTexts.filter { !$0.isWithheld }.map { "texts/\(one.slug)/\($0.slug).html" }
    }
    #expect(!written.isEmpty)
    #expect(Set(written) == Set(Self.pages.map(\.path).filter { $0.hasPrefix("texts/") }))
    for page in Self.html where page.path.hasPrefix("texts/") {
      #expect(page.contents.contains("<blockquote>") && page.contents.contains("class=\"skip\""))
      #expect(page.contents.contains("id=\"several\"") == page.path.contains("chat"), "\(page.path)")
    }
  }

  @Test func `names the column behind every figure of the analyst's page`() throws {
    let page = try #require(Self.html.first { $0.path == "analysis.html" })
    var sources = 0
    for note in page.contents.matches(of: /<p class="note source">(.*?)<\/p>/) {
      let file = String(try #require(note.1.firstMatch(of: /href="([^"]+)"/)).1)
      guard file.hasSuffix(".csv") else { continue }
      let table = try #require(Self.pages.first { $0.path == file }, "\(file)")
      let header = table.contents.split(separator: "\n")[0].split(separator: ",").map(String.init)
      let columns = note.1.matches(of: /<code>([^<]+)<\/code>/).map { String($0.1) }
      #expect(!columns.isEmpty && Set(columns).isSubset(of: header), "\(file): \(columns)")
      sources += 1
    }
    #expect(sources >= 7)
    #expect(page.contents.matches(of: /<table/).count <= sources + 1 + page.contents.matches(of: /class="kwic"/).count)
  }

  @Test func `shows neither agents nor exact dates`() throws {
    let input = try #require(Self.input)
    let agents = Set(input.dataset.enquiries.compactMap(\.agent))
    let dates = Set(input.dataset.enquiries.compactMap { $0.date?.description })
    for page in Self.pages where !page.path.hasSuffix(".csv") {
      #expect(!agents.contains { page.contents.contains($0) }, "\(page.path)")
      #expect(!dates.contains { page.contents.contains($0) }, "\(page.path)")
    }
  }

  @Test func `never says what would be`() {
    for page in Self.html { #expect(!page.contents.contains("would be")) }
  }

  @Test func `says all in every language`() throws {
    let insight = try #require(Self.insight)
    for language in ReportLanguage.allCases {
      let ids = `Texts of the reports`.ids
      for page in Site.pages(for: insight, language: language, only: []) {
        for match in page.contents.matches(of: />([a-z]+(?:[.-][a-z]+)+)</) {
          #expect(!ids.contains(String(match.1)), "\(match.1) in \(page.path)")
        }
        #expect(!page.path.hasSuffix(".html") || page.contents.contains("<html lang=\"\(language.rawValue)\""))
      }
    }
  }

  @Test func `can be written to a folder to be looked at`() throws {
    guard let folder = ProcessInfo.processInfo.environment["LYTT_SITE_OUT"] else { return }
    for page in Self.pages {
      let file = URL(filePath: folder).appending(path: page.path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(page.contents.utf8).write(to: file)
    }
  }
}

@Suite struct `A site made of hostile data` {
  static let evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&"

  private static func input() -> InsightInput {
    var dataset = Dataset(
      scores: [ScoreDefinition(id: "total", name: evil, kind: .total)], commentFields: [evil])
    var findings: [EnquiryFindings] = []
    var comments: [RedactedComment] = []
    for (number, name) in [evil, "../../x", "CON", "A", "a", "", String(repeating: "x", count: 300)].enumerated() {
      for _ in 0..<6 {
        let cues = [
          Cue(start: 0, end: 9, cue: CueID(evil), polarity: .negative, entry: evil, reasons: [evil]),
          Cue(start: 3, end: 5_000, cue: "guidance", polarity: .positive, entry: "x"),
          Cue(start: 20, end: 12, cue: "guidance", polarity: .negative, entry: "x"),
        ]
        comments.append(RedactedComment(enquiry: dataset.enquiries.count, comment: 0, text: evil, cues: cues))
        findings.append([TextFindings(language: evil, words: 4, tokens: 9, sentences: 1, questions: 0, cues: cues)])
        dataset.enquiries.append(
          Enquiry(
            id: "\(evil)\(dataset.enquiries.count)", participant: name, participantClass: evil, channel: evil,
            team: evil, comments: [Comment(field: evil, text: evil)], scores: [Double(number * 10)],
            source: SourceLocation(file: evil)))
      }
    }
    dataset.skipped = [SkippedRow(source: SourceLocation(file: evil, row: 1), reason: evil)]
    var input = InsightInput(
      dataset: dataset, findings: findings, features: EnquiryFeatures(dataset, findings: findings), comments: comments)
    input.run = RunInfo(version: evil, facts: [RunInfo.Fact(evil, evil)], notes: [evil])
    return input
  }

  @Test func `holds no element that the data brought`() {
    let insight = InsightBuilder.build(Self.input())
    let pages = Site.pages(for: insight)
    #expect(pages.count == 4 + 7 * 3)
    for page in pages where page.path.hasSuffix(".html") {
      #expect(!page.contents.contains("<script>alert") && !page.contents.contains("<img src=x"), "\(page.path)")
    }
    for page in pages {
      #expect(page.path.wholeMatch(of: /[a-z0-9\/.-]+/) != nil && !page.path.contains(".."), "\(page.path)")
      #expect(page.path.utf8.count < 100)
    }
    #expect(Set(pages.map { $0.path.lowercased() }).count == pages.count)
  }

  @Test func `writes tables that spreadsheets read as text`() {
    var input = Self.input()
    input.dataset.enquiries[0].participant = "=cmd()"
    let insight = InsightBuilder.build(input)
    let pages = Tables.pages(for: insight, dataset: input.dataset, features: input.features)
    #expect(!pages.contains { $0.contents.contains("\n=cmd()") || $0.contents.contains(",=cmd()") })
  }
}

@Suite struct `The explorer` {
  private func comment(_ text: String) -> CommentView {
    CommentView(
      enquiry: "1", field: "k", genre: .comment, channel: nil, score: nil, text: text, cues: [], sourceSpans: [])
  }

  @Test func `splits many comments so that no page passes 2 MB`() {
    let comments = (0..<4000).map { comment(String(repeating: "ø", count: 400) + String($0)) }
    let parts = ExplorerPage.split(comments)
    #expect(parts.count > 1)
    #expect(parts.flatMap { $0 } == comments)
    for part in parts { #expect(part.reduce(0) { $0 + $1.text.utf8.count } < 1_500_000) }
  }

  @Test func `keeps a comment whole, however long`() {
    let parts = ExplorerPage.split([comment("a"), comment(String(repeating: "b", count: 3_000_000)), comment("c")])
    #expect(parts.map(\.count) == [1, 1, 1])
  }

  @Test func `has no part without comments`() { #expect(ExplorerPage.split([]).isEmpty) }
}
