/// Numbers by row and named column.
///
/// - Shape: `rows` keys × `columns` names; `values` holds one array a column.
/// - Missing: `nil`.
public struct FeatureTable: Hashable, Sendable {
  /// One key a row, such as an enquiry's id.
  public var rows: [String]
  /// Column names, unique.
  public private(set) var columns: [String]
  /// One array a column, each as long as `rows`.
  public private(set) var values: [[Double?]]
  private var indexOfColumn: [String: Int]

  /// A table without columns.
  public init(rows: [String]) {
    self.rows = rows
    columns = []
    values = []
    indexOfColumn = [:]
  }

  /// Adds a column, or replaces the one of that name.
  ///
  /// - Precondition: one value a row.
  public mutating func set(_ name: String, _ column: [Double?]) {
    precondition(column.count == rows.count, "column \(name) has \(column.count) values for \(rows.count) rows")
    if let index = indexOfColumn[name] {
      values[index] = column
    } else {
      indexOfColumn[name] = columns.count
      columns.append(name)
      values.append(column)
    }
  }

  /// The column of that name.
  public subscript(_ name: String) -> [Double?]? { indexOfColumn[name].map { values[$0] } }
}
