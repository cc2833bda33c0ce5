/// Corrections of p-values for many tests in one family.
public enum MultipleTesting: String, Hashable, Sendable, CaseIterable {
  /// Benjamini & Hochberg (1995): false discovery rate, independent or positively dependent tests.
  case benjaminiHochberg = "BH"
  /// Benjamini & Yekutieli (2001): false discovery rate, any dependence.
  case benjaminiYekutieli = "BY"
  /// Holm (1979): family-wise error rate, any dependence.
  case holm = "Holm"

  /// Adjusted p-values, in the order given; each is at most 1 and at least its p.
  ///
  /// - Ties: equal p-values get equal adjusted values.
  /// - Source: the R function `p.adjust` computes the same; reference values in `Reference/multiple.json`.
  public func adjust(_ p: [Double]) -> [Double] {
    let count = p.count
    guard count > 0 else { return [] }
    let order = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
    var adjusted = [Double](repeating: 1, count: count)
    switch self {
    case .holm:
      var running = 0.0
      for (rank, index) in order.enumerated() {
        running = max(running, min(1, Double(count - rank) * p[index]))
        adjusted[index] = running
      }
    case .benjaminiHochberg, .benjaminiYekutieli:
      let harmonic = self == .benjaminiHochberg ? 1 : (1...count).reduce(0) { $0 + 1 / Double($1) }
      var running = 1.0
      for (rank, index) in order.enumerated().reversed() {
        running = min(running, harmonic * Double(count) / Double(rank + 1) * p[index])
        adjusted[index] = running
      }
    }
    return adjusted
  }
}
