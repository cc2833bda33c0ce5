/// Any numeric table, so that the statistics can be used and checked alone.
///
///     let table = try CorrelateTable(header: header, rows: rows)
///     let analysis = try table.correlate(.init(scores: ["score"], cluster: "participant"))
///     print(analysis.csv())
public struct CorrelateTable: Hashable, Sendable {
  /// A column's cells; an empty cell is `nil`.
  public enum Cells: Hashable, Sendable {
    /// All cells are numbers.
    case numbers([Double?])
    /// Some cell is no number, first at that row (from 1).
    case texts([String?], firstText: Int)
  }

  /// A named column.
  public struct Column: Hashable, Sendable {
    /// The header.
    public var name: String
    /// What stands below it.
    public var cells: Cells
  }

  /// The columns, in order.
  public let columns: [Column]
  /// How many rows.
  public let rowCount: Int

  /// Reads cells: a column is numeric if all its non-empty cells are finite numbers; short rows end in empty cells.
  public init(header: [String], rows: [[String]], decimalComma: Bool = false) throws(StatsError) {
    if let long = rows.first(where: { $0.count > header.count }) {
      throw .unequalLengths("the header", header.count, "a row", long.count)
    }
    if let twice = header.indices.first(where: { header[..<$0].contains(header[$0]) }) {
      throw .duplicateColumn(header[twice])
    }
    columns = header.indices.map { column in
      Column(name: header[column], cells: Self.cells(rows.map { column < $0.count ? $0[column] : "" }, decimalComma))
    }
    rowCount = rows.count
  }

  private static func cells(_ texts: [String], _ decimalComma: Bool) -> Cells {
    let trimmed = texts.map { trim($0) }
    var numbers: [Double?] = []
    for (row, text) in trimmed.enumerated() {
      if text.isEmpty {
        numbers.append(nil)
      } else if let number = number(text, decimalComma) {
        numbers.append(number)
      } else {
        return .texts(trimmed.map { $0.isEmpty ? nil : $0 }, firstText: row + 1)
      }
    }
    return .numbers(numbers)
  }

  private static func trim(_ text: String) -> String {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
    let bytes = text.utf8.drop(while: isSpace)
    let end = bytes.lastIndex { !isSpace($0) }
    return end.map { String(bytes[...$0]) ?? text } ?? ""
  }

  private static func number(_ text: String, _ decimalComma: Bool) -> Double? {
    let plain = decimalComma ? String(text.map { $0 == "," ? "." : $0 }) : text
    // Not "inf", "nan" or hexadecimal: these are words here.
    guard plain.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }), let value = Double(plain) else { return nil }
    return value.isFinite ? value : nil
  }

  /// Which columns play which part.
  public struct Roles: Hashable, Sendable {
    /// Columns that are explained.
    public var scores: [String]
    /// Columns that are related to them; empty for all numeric columns without another part.
    public var features: [String]
    /// The column that names the participant; `nil` makes each row a cluster of its own.
    public var cluster: String?
    /// The column that names the agent.
    public var agent: String?
    /// Columns adjusted for: text by category, numbers as they are.
    public var controls: [String]
    /// Numeric columns adjusted for by category.
    public var factors: [String]
    /// A numeric column: rows with a value other than 0 are left out.
    public var exclude: String?

    /// Assigns parts.
    public init(
      scores: [String], features: [String] = [], cluster: String? = nil, agent: String? = nil, controls: [String] = [],
      factors: [String] = [], exclude: String? = nil
    ) {
      self.scores = scores
      self.features = features
      self.cluster = cluster
      self.agent = agent
      self.controls = controls
      self.factors = factors
      self.exclude = exclude
    }

    var taken: Set<String> {
      Set(scores + controls + factors + [cluster, agent, exclude].compactMap { $0 })
    }
  }

  /// Names of columns that begin so and hold no words, in order.
  public func names(prefix: String) -> [String] {
    columns.filter { column in
      if case .numbers = column.cells { column.name.hasPrefix(prefix) } else { false }
    }.map(\.name)
  }

  /// Runs the analysis of associations.
  ///
  /// A feature that holds only 0 and 1, or whose name ends in `.pos` or `.neg`, enters as presence, any other as it is.
  public func correlate(
    _ roles: Roles, options: AssociationOptions = AssociationOptions(), resampling: Resampling? = nil
  ) throws(StatsError) -> AssociationAnalysis {
    let table = try associationTable(roles)
    var analysis = try AssociationAnalysis(table, options: options)
    if let resampling { try analysis.resample(table, resampling) }
    return analysis
  }

  /// The table that ``correlate(_:options:resampling:)`` analyses.
  public func associationTable(_ roles: Roles) throws(StatsError) -> AssociationTable {
    var names = roles.features
    if names.isEmpty {
      let taken = roles.taken
      names = columns.filter { !taken.contains($0.name) && $0.isNumeric }.map(\.name)
    }
    var features: [AssociationTable.Feature] = []
    for name in names {
      let values = try numbers(name)
      let isBinary = values.allSatisfy { $0 == nil || $0 == 0 || $0 == 1 }
      let isCount = name.hasSuffix(".pos") || name.hasSuffix(".neg")
      features.append(.init(name: name, values: values, treatment: isBinary || isCount ? .presence : .value))
    }
    var scores: [AssociationTable.Score] = []
    for name in roles.scores { scores.append(.init(name: name, values: try numbers(name))) }
    var controls = Controls()
    for name in roles.controls {
      if case .numbers(let values) = try column(name).cells {
        controls.covariates.append(.init(name: name, values: values))
      } else {
        controls.factors.append(.init(name: name, levels: try levels(name)))
      }
    }
    for name in roles.factors { controls.factors.append(.init(name: name, levels: try levels(name))) }
    var participants = Array(0..<rowCount)
    if let cluster = roles.cluster {
      // Rows without a cluster share one: fewer independent units, never more.
      participants = try levels(cluster).map { $0 ?? -1 }
    }
    var agents: [Int?]?
    if let agent = roles.agent { agents = try levels(agent) }
    var excluded: [Bool]?
    if let exclude = roles.exclude { excluded = try numbers(exclude).map { ($0 ?? 0) != 0 } }
    return AssociationTable(
      features: features, scores: scores, participants: participants, agents: agents, controls: controls,
      excluded: excluded)
  }

  private func column(_ name: String) throws(StatsError) -> Column {
    guard let column = columns.first(where: { $0.name == name }) else { throw .unknownColumn(name) }
    return column
  }

  private func numbers(_ name: String) throws(StatsError) -> [Double?] {
    switch try column(name).cells {
    case .numbers(let values): return values
    case .texts(_, let row): throw .notNumeric(name, row: row)
    }
  }

  /// Numbers for the different cells, in code-point order of text or in order of size.
  private func levels(_ name: String) throws(StatsError) -> [Int?] {
    func numbered<Value: Hashable & Comparable>(_ values: [Value?]) -> [Int?] {
      let order = Set(values.compactMap { $0 }).sorted()
      let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
      return values.map { $0.flatMap { place[$0] } }
    }
    switch try column(name).cells {
    case .numbers(let values): return numbered(values)
    case .texts(let values, _): return numbered(values)
    }
  }
}

extension CorrelateTable.Column {
  /// Whether all its cells are numbers or empty, and one at least is a number.
  public var isNumeric: Bool {
    if case .numbers(let values) = cells { values.contains { $0 != nil } } else { false }
  }
}
