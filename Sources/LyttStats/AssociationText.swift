internal import CLyttMath
import LyttModel

/// A cell of a result.
public enum AssociationCell: Hashable, Sendable {
  /// Words.
  case text(String)
  /// A whole number.
  case count(Int)
  /// A number with ten significant digits; `nil` where it is not defined or not tested.
  case number(Double?)
}

/// One row's columns, as `docs/correlations.md` lists them: the same for every table that lytt writes.
public struct AssociationColumns: Sendable {
  /// Names and cells, in order.
  public private(set) var items: [(name: String, cell: AssociationCell)] = []

  /// The columns of one row.
  ///
  /// - Parameters:
  ///   - isResampled: whether the columns of resampling are among them.
  public init(_ row: Association, isResampled: Bool = false) {
    text("feature", row.feature)
    text("treatment", row.treatment.rawValue)
    text("score", row.score)
    text("level", row.level)
    text("status", row.status.rawValue)
    count("n", row.rows)
    count("clusters", row.clusters)
    text("unit", row.unit.rawValue)
    count("n_with", row.rowsWith)
    number("prevalence", row.prevalence)
    number("mean_with", row.meanWith)
    number("mean_without", row.meanWithout)
    number("difference", row.difference)
    number("se", row.estimate?.standardError)
    number("df", row.estimate?.degreesOfFreedom)
    number("low", row.estimate?.interval.lower)
    number("high", row.estimate?.interval.upper)
    number("p", row.estimate?.p)
    number("q", row.q)
    text("family", row.family)
    count("family_size", row.familySize)
    number("naive_se", row.naiveStandardError)
    number("variance_ratio", row.varianceRatio)
    described("within", row.within)
    described("between", row.between)
    number("icc_score", row.scoreIntraclass)
    number("icc_feature", row.featureIntraclass)
    number("design_effect", row.designEffect)
    described("pearson", row.pearson)
    described("spearman", row.spearman)
    described("kendall", row.kendall)
    described("auc", row.auc)
    described("hedges_g", row.hedgesG)
    guard isResampled else { return }
    number("wild_p", row.resampled?.wild?.p)
    number("wild_low", row.resampled?.wild?.interval?.lower)
    number("wild_high", row.resampled?.wild?.interval?.upper)
    number("permutation_p", row.resampled?.permutationP)
    number("bootstrap_low", row.resampled?.bootstrap?.lower)
    number("bootstrap_high", row.resampled?.bootstrap?.upper)
  }

  /// The columns' names.
  public static func names(isResampled: Bool = false) -> [String] {
    let blank = Association(
      feature: "", treatment: .value, score: "", level: "", status: .noRows, rows: 0, clusters: 0, unit: .none,
      rowsWith: 0, family: "", familySize: 0)
    return AssociationColumns(blank, isResampled: isResampled).items.map(\.name)
  }

  private mutating func text(_ name: String, _ text: String) { items.append((name, .text(text))) }
  private mutating func count(_ name: String, _ count: Int) { items.append((name, .count(count))) }
  private mutating func number(_ name: String, _ number: Double?) {
    items.append((name, .number(number.map { Double(plainNumber($0)) ?? $0 })))
  }
  private mutating func described(_ name: String, _ value: Described?) {
    number(name, value?.value)
    number(name + "_low", value?.interval?.lower)
    number(name + "_high", value?.interval?.upper)
  }
}

extension AssociationAnalysis {
  /// CSV with the columns of `docs/correlations.md`; undefined numbers are empty.
  public func csv(decimalComma: Bool = false) -> String {
    let separator = decimalComma ? ";" : ","
    var text = AssociationColumns.names(isResampled: isResampled).joined(separator: separator) + "\n"
    for row in rows {
      let cells = AssociationColumns(row, isResampled: isResampled).items.map { field -> String in
        switch field.cell {
        case .text(let string): return quoted(string, separator: separator)
        case .count(let count): return String(count)
        case .number(let number):
          let plain = number.map(plainNumber) ?? ""
          return decimalComma ? String(plain.map { $0 == "." ? "," : $0 }) : plain
        }
      }
      text += cells.joined(separator: separator) + "\n"
    }
    return text
  }

  /// A JSON array with one object a row, its members named as the CSV columns.
  public func json() -> String {
    var json = JSONText()
    json.array(of: rows) { json, row in
      json.object { json in
        for column in AssociationColumns(row, isResampled: isResampled).items {
          switch column.cell {
          case .text(let words): json.member(column.name, words)
          case .count(let count): json.member(column.name, count)
          case .number(let number): json.member(column.name, number)
          }
        }
      }
    }
    json.endLine()
    return json.text
  }
}

/// Ten significant digits, shortest form, whatever the locale.
private func plainNumber(_ value: Double) -> String {
  guard value != 0 else { return "0" }
  return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
    guard let start = buffer.baseAddress else { return "" }
    let count = Int(lytt_plain_number(value, start, 32))
    return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
  }
}

private func quoted(_ text: String, separator: String) -> String {
  let needs = text.utf8.contains { $0 == 0x22 || $0 == 0x0A || $0 == 0x0D } || text.contains(separator)
  guard needs else { return text }
  return "\"" + String(text.flatMap { $0 == "\"" ? "\"\"" : String($0) }) + "\""
}
