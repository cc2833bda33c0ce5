public import LyttIngest
import LyttModel
public import LyttReport

/// `lytt redact`: an export with its texts and labels redacted and its agents as codes; scores and dates as they stand.
public struct RedactExport: Sendable {
  /// An export without personal data.
  public struct Result: Sendable {
    /// The table, as CSV.
    public var text: String
    /// How many rows the table has below its header.
    public var rows: Int
    /// How many texts were changed.
    public var changed: Int
    /// What should be told of ids, participants, teams and the like.
    public var notes: [String]
  }

  private let key: [UInt8]
  private let keep: [String]
  private let jobs: Int

  /// - Parameters:
  ///   - key: the key that codes are made with; empty numbers them.
  ///   - keep: labels that stay, such as a firm that bears a person's name.
  ///   - jobs: tasks at once.
  public init(key: [UInt8] = [], keep: [String] = [], jobs: Int = 1) {
    self.key = key
    self.keep = keep
    self.jobs = jobs
  }

  /// The export as a table.
  ///
  /// Columns that no role was found for are treated as free text, since nobody knows what they hold; so are ticked
  /// answers, and words in a column of scores.
  public func table(_ path: String, reading: ReadOptions, style: CSVStyle) async throws -> Result {
    let export = try ExportReader.columns(of: path, options: reading)
    let roles = export.columns.map(\.role)
    var reading = reading
    reading.sheet = export.sheet
    let table = try TableFile(path, options: reading)
    let agents = Set(table.rows.flatMap { row in cells(row, roles, .agent) }).sorted()
    let redactor = Redactor(knownNames: agents)
    let (rows, undated) = rows(of: table, roles, reading)
    let redacted = try await parallelMap(rows.count, jobs: jobs, makeState: { redactor }) { redactor, index in
      var row = rows[index]
      var changed = 0
      for column in row.indices where !row[column].isEmpty {
        guard Self.isText(row[column], column < roles.count ? roles[column] : .unused) else {
          continue
        }
        let header = roles.indices.contains(column) && roles[column] == .unused ? table.header[column] : ""
        let clean = redactor.redact(row[column], under: header).text
        if clean != row[column] { changed += 1 }
        row[column] = clean
      }
      return (row, changed)
    }
    var labels = LabelRedaction(key: key, keep: keep, agents: agents)
    for (column, role) in roles.enumerated() {
      guard let kind = LabelKind(role) else { continue }
      labels.learn(rows.lazy.compactMap { column < $0.count ? $0[column] : nil }, kind)
    }
    labels.learn(ids: rows.lazy.flatMap { cells($0, roles, .id) })
    var pseudonyms = Pseudonyms(key: key)
    var csv = CSV(style, header: table.header.map { labels.label($0, .header) })
    for (index, (row, _)) in redacted.enumerated() {
      let participant = cells(rows[index], roles, .participant).first ?? ""
      for column in table.header.indices {
        let cell = column < row.count ? row[column] : ""
        if cell.isEmpty {
          csv.cell(cell)
        } else if roles[column] == .agent {
          csv.cell(pseudonyms.code(agent: cell, participant: participant))
        } else {
          csv.cell(LabelKind(roles[column]).map { labels.label(cell, $0) } ?? cell)
        }
      }
      csv.endRow()
    }
    let kept = undated > 0 ? ["\(undated) rows have no date that can be read, and were kept whatever --since says"] : []
    return Result(
      text: csv.text, rows: rows.count, changed: redacted.reduce(0) { $0 + $1.1 }, notes: kept + labels.notes)
  }

  /// The rows since the first day asked for, and how many of them have no date.
  private func rows(
    of table: TableFile, _ roles: [ColumnRole], _ reading: ReadOptions
  ) -> (rows: [[String]], undated: Int) {
    guard let since = reading.since, let column = roles.firstIndex(of: .date) else { return (table.rows, 0) }
    let days = table.days(in: column, order: reading.dateOrder)
    let rows = zip(table.rows, days).filter { $1.map { $0 >= since } ?? true }.map(\.0)
    return (rows, days.count { $0 == nil })
  }

  /// A row's cells of one role.
  private func cells(_ row: [String], _ roles: [ColumnRole], _ role: ColumnRole) -> [String] {
    roles.indices.filter { roles[$0] == role && $0 < row.count }.map { row[$0] }
  }

  /// Whether a cell is read as running text: not what orders the export, a date or a number.
  private static func isText(_ cell: String, _ role: ColumnRole) -> Bool {
    switch role {
    case .agent: false
    // «12.03.2025 (Kari)»
    case .date: cell.contains(where: \.isLetter)
    default: LabelKind(role) == nil && !isFigure(cell)
    }
  }

  /// Whether a cell is a figure such as a score, with any decimals and a per cent sign; a telephone number is none.
  private static func isFigure(_ cell: String) -> Bool {
    let plain = cell.filter { !$0.isWhitespace && $0 != "%" }.replacing(",", with: ".")
    return Double(plain).map { (-1000...1000).contains($0) } ?? false
  }
}

extension LabelKind {
  /// What cells of a column's role are labels of; `nil` for those that are none.
  fileprivate init?(_ role: ColumnRole) {
    switch role {
    case .id: self = .id
    case .participant: self = .participant
    case .participantClass: self = .participantClass
    case .team: self = .team
    case .channel: self = .channel
    // The headers of a long export: two questions stay two.
    case .questionText, .field: self = .header
    default: return nil
    }
  }
}
