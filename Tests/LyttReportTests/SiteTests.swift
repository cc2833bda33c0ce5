import Foundation
import LyttInsight
import LyttModel
import LyttReport
import Testing

@Suite struct `A site made of the demo season` {
  static let pages: [Page] = {
    guard let input = try? DemoSeason.input() else { return [] }
    let insight = InsightBuilder.build(input)
    return Site.pages(for: insight) + Tables.pages(for: insight, dataset: input.dataset, features: input.features)
  }()

  @Test func `has the pages of the contract`() {
    let paths = Self.pages.map(\.path)
    for path in ["index.html", "analysis.html", "method.html", "explorer/index.html", "data/insight.json"] {
      #expect(paths.contains(path))
    }
    #expect(Set(paths).count == paths.count)
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
