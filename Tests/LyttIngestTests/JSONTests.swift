import LyttModel
import Testing

@testable import LyttIngest

@Suite struct `Reading JSON` {
  func texts(_ json: String, limits: ReadLimits = ReadLimits()) throws -> [CommentStream.Item] {
    try withFile(json, named: "in.ndjson") { path in
      var options = ReadOptions()
      options.limits = limits
      let stream = try CommentStream(path, options: options)
      var items: [CommentStream.Item] = []
      while let item = try stream.next() { items.append(item) }
      return items
    }
  }

  @Test func `one line in, one text out, and a bad line stops nothing`() throws {
    let items = try texts(
      """
      {"id":"1","text":"Hei \\u00e5","field":"f","genre":"agent"}

      {"id":2,"text":"to"}
      {"id":"3","text":
      {"id":"4"}
      [1]
      {"id":"5","text":"x\\ud800"}
      {"text":"siste"}
      """)
    #expect(
      items == [
        .text(StreamedText(id: "1", field: "f", text: "Hei å", genre: .agent, line: 1)),
        .text(StreamedText(id: "2", field: "comment", text: "to", genre: .comment, line: 3)),
        .unreadable(line: 4, id: nil, reason: "this is no valid JSON"),
        .unreadable(line: 5, id: "4", reason: "the member \"text\" is missing or is no string"),
        .unreadable(line: 6, id: nil, reason: "this is valid JSON, but no object"),
        .unreadable(line: 7, id: nil, reason: "this is no valid JSON"),
        .text(StreamedText(id: "row-8", field: "comment", text: "siste", genre: .comment, line: 8)),
      ])
  }

  @Test(arguments: [
    "[{\"id\":\"1\",\"text\":\"a],}\\\"\"},{\"id\":\"2\",\"text\":\"b\"}]",
    " [ {\"id\":\"1\",\"text\":\"a],}\\\"\"}\n, {\"id\":\"2\",\"text\":\"b\"} ]\n",
  ])
  func `an array is read element by element`(_ json: String) throws {
    #expect(
      try texts(json) == [
        .text(StreamedText(id: "1", field: "comment", text: "a],}\"", genre: .comment, line: 1)),
        .text(StreamedText(id: "2", field: "comment", text: "b", genre: .comment, line: 2)),
      ])
  }

  @Test func `an array that is cut short is refused`() throws {
    #expect(throws: IngestError.self) { try texts("[{\"id\":\"1\",\"text\":\"a\"}") }
  }

  @Test func `a long line is passed over in bounded memory`() throws {
    var limits = ReadLimits()
    limits.fieldBytes = 1000
    let long = String(repeating: "x", count: 700_000)
    let items = try texts("{\"text\":\"\(long)\"}\n{\"text\":\"b\"}\n", limits: limits)
    #expect(
      items == [
        .unreadable(line: 1, id: nil, reason: "longer than 1000 bytes"),
        .text(StreamedText(id: "row-2", field: "comment", text: "b", genre: .comment, line: 2)),
      ])
    let elements = try texts("[{\"text\":\"\(long)\"},{\"text\":\"b\"}]", limits: limits)
    #expect(
      elements.count == 2
        && elements.last == .text(StreamedText(id: "row-2", field: "comment", text: "b", genre: .comment, line: 2)))
  }

  // The address sanitizer found that members of members were read after their parent was gone.
  @Test func `members of members are columns of their own`() throws {
    let json = "{\"deltaker\":{\"navn\":\"A\"},\"kommentar\":\"Hei på deg\",\"a\":[1,[2.5,null],true,{\"b\":\"c\"}]}\n"
    try withFile(json, named: "in.ndjson") { path in
      let table = try TableFile(path)
      #expect(table.header == ["deltaker.navn", "kommentar", "a.0", "a.1.0", "a.1.1", "a.2", "a.3.b"])
      #expect(table.rows == [["A", "Hei på deg", "1", "2.5", "", "true", "c"]])
    }
    let deep = String(repeating: "{\"a\":", count: 40) + "1" + String(repeating: "}", count: 40)
    #expect(try texts(deep + "\n") == [.unreadable(line: 1, id: nil, reason: "the object is nested more than 16 deep")])
  }

  @Test func `NDJSON exports become enquiries, comments of one id together`() throws {
    let json = """
      {"id":"H1","deltaker":"A","field":"Mottak","text":"God start.","totalresultat":80.5}
      {"id":"H1","deltaker":"A","field":"Slutt","text":"God slutt.","totalresultat":80.5}
      {"id":"H2","deltaker":"B","field":"Mottak","text":"Treigt.","totalresultat":null}
      broken
      """
    let reading = try withFile(json, named: "in.ndjson") { try ExportReader.read([$0]) }
    #expect(reading.dataset.enquiries.map(\.id) == ["H1", "H2"])
    #expect(reading.dataset.enquiries[0].comments.map(\.field) == ["Mottak", "Slutt"])
    #expect(reading.dataset.enquiries.map(\.scores) == [[80.5], [nil]])
    #expect(reading.dataset.skipped.map(\.source.row) == [4])
  }
}
