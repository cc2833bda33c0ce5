import Foundation
import LyttReport
import Testing

@Suite struct `The tables are documented` {
  @Test func `column by column`() throws {
    let docs = try ["tables", "features", "correlations"].map { name in
      try String(contentsOf: DemoSeason.root.appending(path: "docs/\(name).md"), encoding: .utf8)
    }.joined()
    let tables = `A site made of the demo season`.pages.filter { $0.path.hasSuffix(".csv") }
    #expect(tables.count > 8)
    for table in tables {
      let header = table.contents.prefix { $0 != "\n" }
      // Columns with a dot are made of a score's or cue's id: features.md has their pattern.
      for column in header.split(separator: ",") where !column.contains(".") {
        #expect(docs.contains("`\(column)`"), "\(table.path): \(column)")
      }
      let name = table.path.split(separator: "/").last.map(String.init) ?? ""
      #expect(docs.contains(name), "\(name)")
    }
  }
}
