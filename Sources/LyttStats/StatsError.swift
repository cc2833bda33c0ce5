/// Why a statistic could not be computed; never a silent NaN.
public enum StatsError: Error, Hashable, Sendable {
  /// Two columns that should run side by side do not.
  case unequalLengths(String, Int, String, Int)
  /// Two columns have that name.
  case duplicateColumn(String)
  /// No column of that name.
  case unknownColumn(String)
  /// The column holds text where numbers are wanted, first at that row (from 1, the header not counted).
  case notNumeric(String, row: Int)
  /// A control with more categories than a model can hold.
  case tooManyCategories(String, Int, most: Int)
  /// A value that is not a finite number, or beyond ±10⁷⁰, where squares of squares overflow.
  case notFinite(String)
  /// Too few clusters for a method that was asked for.
  case tooFewClusters(Int, needed: Int)
  /// An option outside its range, with what is allowed.
  case invalidOption(String, allowed: String)
}

extension StatsError: CustomStringConvertible {
  /// What was wanted, what stood there, and what to do.
  public var description: String {
    switch self {
    case .unequalLengths(let a, let countA, let b, let countB):
      "\(a) has \(countA) values but \(b) has \(countB): give one value a row in both."
    case .duplicateColumn(let name): "two columns are named '\(name)': give each its own name."
    case .unknownColumn(let name): "no column '\(name)': check its spelling against the header."
    case .notNumeric(let name, let row):
      "column '\(name)' is not a number in data row \(row): choose a numeric column, or mend the cell."
    case .tooManyCategories(let name, let count, let most):
      "column '\(name)' has \(count) categories: control for a column with at most \(most)."
    case .notFinite(let name): "column '\(name)' holds a value that is not a finite number: leave such cells empty."
    case .tooFewClusters(let count, let needed):
      "a bootstrap of clusters needs \(needed) clusters, and there are \(count): use the wild bootstrap, which holds with few."
    case .invalidOption(let name, let allowed): "\(name) is out of range: give \(allowed)."
    }
  }
}

/// Whether products of four such values stay within the range of `Double`.
func areMeasurable(_ values: [Double?]) -> Bool { values.allSatisfy { abs($0 ?? 0) <= 1e70 } }
