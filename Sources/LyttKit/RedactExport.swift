public import LyttIngest
import LyttModel
public import LyttReport

/// `lytt redact`: an export with its free texts redacted and its agents as codes; all else as it stands.
public struct RedactExport: Sendable {
  private let key: [UInt8]
  private let jobs: Int

  /// - Parameters:
  ///   - key: the key that agents' codes are made with; empty numbers them.
  ///   - jobs: tasks at once.
  public init(key: [UInt8] = [], jobs: Int = 1) {
    self.key = key
    self.jobs = jobs
  }

  /// The export as a table, and how many texts were changed.
  ///
  /// Columns that no role was found for are treated as free text, since nobody knows what they hold.
  public func table(
    _ path: String, reading: ReadOptions, style: CSVStyle
  ) async throws -> (text: String, changed: Int) {
    let columns = try ExportReader.columns(of: path, options: reading).columns
    let table = try TableFile(path, options: reading)
    let agentColumn = columns.firstIndex { $0.role == .agent }
    let participantColumn = columns.firstIndex { $0.role == .participant }
    let free = columns.indices.filter { [.comment, .agentText, .answer, .unused].contains(columns[$0].role) }
    let agents = Set(table.rows.compactMap { row in agentColumn.flatMap { $0 < row.count ? row[$0] : nil } }).sorted()
    let redactor = Redactor(knownNames: agents)
    let rows = table.rows
    let redacted = try await parallelMap(rows.count, jobs: jobs, makeState: { redactor }) { redactor, index in
      var row = rows[index]
      var changed = 0
      for column in free where column < row.count && !row[column].isEmpty {
        let clean = redactor.redact(row[column]).text
        if clean != row[column] { changed += 1 }
        row[column] = clean
      }
      return (row, changed)
    }
    var pseudonyms = Pseudonyms(key: key)
    var csv = CSV(style, header: table.header)
    for (row, _) in redacted {
      for column in table.header.indices {
        let cell = column < row.count ? row[column] : ""
        if column == agentColumn, !cell.isEmpty {
          let participant = participantColumn.flatMap { $0 < row.count ? row[$0] : nil } ?? ""
          csv.cell(pseudonyms.code(agent: cell, participant: participant))
        } else {
          csv.cell(cell)
        }
      }
      csv.endRow()
    }
    return (csv.text, redacted.reduce(0) { $0 + $1.1 })
  }
}
