public import LyttModel

/// Free texts, one after the other, from NDJSON or any export, in bounded memory.
///
/// NDJSON with a member `text` is read line by line, without looking ahead.
public final class CommentStream {
  /// One text, or a line that could not be read.
  public enum Item: Sendable, Hashable {
    /// A text.
    case text(StreamedText)
    /// A line that is passed over: its number, its id if that could be read, and what is wrong.
    case unreadable(line: Int, id: String?, reason: String)
  }

  private enum Source {
    case objects(JSONObjects)
    case table(any RowSource, ColumnPlan)
  }

  private let source: Source
  private let options: ReadOptions
  private var waiting: [Item] = []
  private var position = 0
  private var headRows: [TableRow] = []
  private var row = TableRow()

  /// How the columns of an export were read; empty for NDJSON with a member `text`.
  public let columns: [ColumnReading]

  /// Opens a file, or `-` for standard input.
  public init(_ path: String, options: ReadOptions = ReadOptions()) throws(IngestError) {
    self.options = options
    guard options.since == nil else {
      throw IngestError(
        SourceLocation(file: path), "--since is not known where texts are read one by one",
        fix: "leave it out, or use lytt analyze or lytt redact")
    }
    let opened = try OpenTable.open(path, options: options)
    if case .objects(let objects) = opened, options.columns.comments.isEmpty, options.columns.agentTexts.isEmpty,
      options.mapping == nil
    {
      source = .objects(objects)
      columns = []
      return
    }
    let table = try OpenTable(opened, path, options: options, scorecard: .some(nil))
    columns = table.columns
    try table.requireText()
    source = .table(
      table.source, ColumnPlan(table.columns, head: table.head, scorecard: nil, joiner: table.source.joiner))
    headRows = table.head.rows.reversed()
  }

  /// The next text; `nil` at the end.
  public func next() throws(IngestError) -> Item? {
    while position == waiting.count {
      waiting.removeAll(keepingCapacity: true)
      position = 0
      switch source {
      case .objects(let objects):
        guard let item = try objects.next() else { return nil }
        waiting.append(Self.text(item, of: objects))
      case .table(let rows, let plan):
        if let ahead = headRows.popLast() {
          row = ahead
        } else if try !rows.next(&row) {
          return nil
        }
        waiting.append(contentsOf: Self.texts(row, plan))
      }
    }
    position += 1
    return waiting[position - 1]
  }

  private static func text(_ item: JSONObjects.Item, of objects: JSONObjects) -> Item {
    if let words = objects.words(item) { return .unreadable(line: item.number, id: nil, reason: words) }
    guard case .success(let members) = item.members else { return .unreadable(line: item.number, id: nil, reason: "") }
    func member(_ name: String) -> JSONObjectParser.Member? { members.last { $0.name == name } }
    let id = member("id")?.text
    guard let text = member("text"), let content = text.text, text.isString else {
      return .unreadable(line: item.number, id: id, reason: "the member \"text\" is missing or is no string")
    }
    let genre = member("genre")?.text.map(Genre.init(rawValue:)) ?? .comment
    guard let genre else {
      return .unreadable(line: item.number, id: id, reason: "the member \"genre\" is neither \"comment\" nor \"agent\"")
    }
    return .text(
      StreamedText(
        id: id ?? "row-\(item.number)", field: member("field")?.text ?? "comment", text: content, genre: genre,
        line: item.number))
  }

  private static func texts(_ row: TableRow, _ plan: ColumnPlan) -> [Item] {
    if let fault = row.fault { return [.unreadable(line: row.number, id: nil, reason: fault)] }
    guard !row.isBlank else { return [] }
    let given = plan.single[.id].map { row[$0] } ?? ""
    let id = given.isEmpty ? "row-\(row.number)" : given
    return plan.texts(in: row).map { comment in
      .text(
        StreamedText(id: id, field: comment.field, text: comment.text, genre: comment.genre, line: row.number))
    }
  }
}

/// One free text on its way through a stream.
public struct StreamedText: Sendable, Hashable {
  /// Its id, or its enquiry's; `row-N` where it has none.
  public var id: String
  /// The comment field.
  public var field: String
  /// The text as given.
  public var text: String
  /// Who wrote it.
  public var genre: Genre
  /// The line, the row, or the element of an array, counted from 1.
  public var line: Int
}
