import LyttInsight
import Testing

@Suite struct `Slugs` {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription, name, slug: String
  }

  static let cases = [
    Case(testDescription: "Norwegian letters", name: "Sør-Øst Bærum ÅS", slug: "sor-ost-baerum-as"),
    Case(testDescription: "a decomposed letter", name: "Ma\u{030A}løy", slug: "maloy"),
    Case(testDescription: "a path", name: "../../x", slug: "x"),
    Case(testDescription: "a device of Windows", name: "CON", slug: "con-1"),
    Case(testDescription: "the index", name: "Index", slug: "index-1"),
    Case(testDescription: "nothing", name: "", slug: "deltaker"),
    Case(testDescription: "signs only", name: "🙂 !", slug: "deltaker"),
    Case(testDescription: "other scripts", name: "Ελλάδα", slug: "deltaker"),
    Case(testDescription: "quotes and tags", name: "<b>\"A\" & B</b>", slug: "b-a-b-b"),
    Case(
      testDescription: "a long name", name: String(repeating: "a", count: 300), slug: String(repeating: "a", count: 60)),
  ]

  @Test(arguments: cases) func `are safe on every file system`(_ c: Case) {
    #expect(Slug.plain(c.name) == c.slug)
  }

  @Test func `differ where names differ by case alone`() {
    #expect(Slug.unique(["A", "a", "Å", "a-2"]) == ["a", "a-2", "a-3", "a-2-2"])
  }
}
