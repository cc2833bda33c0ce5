import FoundationEssentials
import LyttStats

/// Stored reference values and the tables they were computed from; see `Reference/`.
enum Reference {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference")

  /// R: clubSandwich and p.adjust.
  static let r = values("reference-r.csv")
  /// SciPy, statsmodels and brute force.
  static let python = values("reference-python.csv")

  static func text(_ name: String) -> String {
    let data = (try? Data(contentsOf: folder.appending(path: name))) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }

  private static func values(_ name: String) -> [String: Double] {
    var found: [String: Double] = [:]
    for line in text(name).split(separator: "\n") {
      guard let comma = line.lastIndex(of: ","), let value = Double(line[line.index(after: comma)...]) else { continue }
      found[String(line[..<comma])] = value
    }
    return found
  }

  static func table(_ name: String) throws -> CorrelateTable {
    let lines = text(name + ".csv").split(separator: "\n", omittingEmptySubsequences: true)
    let rows = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    return try CorrelateTable(header: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  /// One of the table's numeric columns.
  static func numbers(_ table: CorrelateTable, _ name: String) -> [Double?] {
    guard let column = table.columns.first(where: { $0.name == name }), case .numbers(let values) = column.cells else {
      return []
    }
    return values
  }
}

/// Closed forms agree to 1e-9 relative or 1e-12 absolute.
func agrees(_ a: Double?, _ b: Double?, relative: Double = 1e-9, absolute: Double = 1e-12) -> Bool {
  guard let a, let b else { return false }
  return abs(a - b) <= max(absolute, relative * max(abs(a), abs(b)))
}
