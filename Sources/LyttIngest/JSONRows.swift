import LyttModel

/// NDJSON or a JSON array as a table: its columns are the names of the first objects' members.
final class JSONRows: RowSource {
  let sheet: String? = nil
  let joiner: String? = nil
  let hasHeader = true
  private(set) var notes: [String]

  private let objects: JSONObjects
  private var columns: [String: Int] = [:]
  private var headers: [String] = []
  private var ahead: [JSONObjects.Item] = []
  private var position = 0
  private var gaveHeader = false
  private var ignored: Set<String> = []

  /// Reads the first objects to learn the columns.
  init(_ objects: JSONObjects, limits: ReadLimits) throws(IngestError) {
    self.objects = objects
    notes = [objects.isArray ? "a JSON array" : "NDJSON"]
    while ahead.count < TableHead.sampleRows, let item = try objects.next() {
      ahead.append(item)
      guard case .success(let members) = item.members else { continue }
      for member in members where columns[member.name] == nil {
        columns[member.name] = headers.count
        headers.append(member.name)
      }
      guard headers.count <= limits.columns else {
        throw IngestError(
          SourceLocation(file: objects.source.bytes.name, row: item.number),
          "there are more than \(limits.columns) different members",
          fix: "allow more (--max-columns)")
      }
    }
    if headers.isEmpty {
      throw IngestError(
        SourceLocation(file: objects.source.bytes.name),
        ahead.isEmpty ? "the file holds no objects" : "no line is a JSON object",
        fix: "write one object a line, such as {\"id\": \"1\", \"text\": \"…\"}")
    }
  }

  func next(_ row: inout TableRow) throws(IngestError) -> Bool {
    row.removeAll()
    if !gaveHeader {
      gaveHeader = true
      for header in headers { row.append(header) }
      return true
    }
    let item: JSONObjects.Item
    if position < ahead.count {
      item = ahead[position]
      position += 1
    } else if let next = try objects.next() {
      item = next
    } else {
      return false
    }
    row.number = item.number
    row.fault = objects.words(item)
    guard case .success(let members) = item.members else { return true }
    var cells = [String](repeating: "", count: headers.count)
    for member in members {
      if let column = columns[member.name] { cells[column] = member.text ?? "" } else { ignored.insert(member.name) }
    }
    for cell in cells { row.append(cell) }
    return true
  }

  func finish() throws(IngestError) -> String {
    if !ignored.isEmpty {
      notes.append("\(ignored.count) members that the first \(TableHead.sampleRows) objects lack were left out")
    }
    return try objects.source.bytes.finish()
  }
}
