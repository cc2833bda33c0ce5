/// Holds back rows that are no enquiries: headers that stand again, totals.
struct RowSieve {
  /// Spellings of participants met, by their names in lower case.
  private(set) var spellings: [String: Set<String>] = [:]

  // Of the file being read.
  private var plan: ColumnPlan?
  private var headers: [String] = []
  private var isFirstRow = true
  private var headerRows = 0
  private var totalRows = 0

  /// Goes on to a file with this plan.
  mutating func begin(_ plan: ColumnPlan, headers: [String]) {
    self.plan = plan
    self.headers = headers
    isFirstRow = true
    headerRows = 0
    totalRows = 0
  }

  /// Takes note of an enquiry's participant.
  mutating func meet(_ participant: String) { spellings[participant.lowercased(), default: []].insert(participant) }

  /// Whether a row is no enquiry; counts it then.
  mutating func holdsBack(_ row: TableRow) -> Bool {
    guard let plan else { return false }
    if isHeaderAgain(row, plan) {
      headerRows += 1
      return true
    }
    isFirstRow = false
    guard isTotals(row, plan) else { return false }
    totalRows += 1
    return true
  }

  /// How many rows of the file were held back.
  var notes: [String] {
    var notes: [String] = []
    if totalRows > 0 { notes.append("\(totalRows) row\(totalRows == 1 ? "" : "s") of totals left out") }
    if headerRows == 1 { notes.append("1 row that repeats or explains the header left out") }
    if headerRows > 1 { notes.append("\(headerRows) rows that repeat or explain the header left out") }
    return notes
  }

  /// Whether a cell names no participant: it is empty, a dash or «N/A».
  static func isNobody(_ name: String) -> Bool {
    name.allSatisfy { "-–—".contains($0) } || WordTable.saysNone(comparable(name))
  }

  /// Whether a row repeats the header, as files that were joined do, or explains it, as survey platforms' second and third rows do.
  private func isHeaderAgain(_ row: TableRow, _ plan: ColumnPlan) -> Bool {
    let cells = (0..<min(row.count, headers.count)).lazy.filter { !row.bytes(at: $0).isEmpty }
    guard let first = cells.first else { return false }
    if row.bytes(at: first).starts(with: Array("{\"ImportId\"".utf8)) { return true }
    if isFirstRow, let participant = plan.single[.participant],
      WordTable.answers[comparable(row[participant])] == "subheader"
    {
      return true
    }
    // Nearly no row begins as the header does: the rest is looked at only then.
    guard row[first] == headers[first] else { return false }
    let alike = cells.count { row[$0] == headers[$0] }
    return alike > 1 && alike * 2 > cells.count
  }

  private func isTotals(_ row: TableRow, _ plan: ColumnPlan) -> Bool {
    guard plan.texts.allSatisfy({ row.bytes(at: $0.column).isEmpty }),
      plan.single[.date].map({ row[$0].isEmpty }) ?? true,
      let first = (0..<row.count).first(where: { !row.bytes(at: $0).isEmpty })
    else { return false }
    let cell = row[first]
    guard cell.utf8.count <= 80 else { return false }
    var words = comparable(cell).split(separator: " ")
    guard !words.isEmpty else { return false }
    // «Totalt (n=30)».
    if words.count > 1, words[words.count - 2] == "n", words.last?.allSatisfy(\.isNumber) == true {
      words.removeLast(2)
    }
    func isTotal(_ words: ArraySlice<Substring>) -> Bool {
      words.isEmpty || WordTable.answers[words.joined(separator: " ")] == "total"
    }
    if isTotal(words[...]) { return true }
    // «DNB Totalt» below the rows of DNB, as pivot tables have it.
    guard plan.single[.participant] == first, plan.single[.id].map({ row[$0].isEmpty }) ?? true else { return false }
    func isKnown(_ name: ArraySlice<Substring>) -> Bool {
      let name = name.joined(separator: " ")
      return spellings.keys.contains { comparable($0) == name }
    }
    return isTotal(words.suffix(1)) && isKnown(words.dropLast())
      || isTotal(words.prefix(1)) && isKnown(words.dropFirst())
  }
}
