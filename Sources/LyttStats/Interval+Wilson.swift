extension Interval {
  /// Wilson's score interval of a share of independent trials.
  ///
  /// - Parameters:
  ///   - successes: of the trials, how many succeeded.
  ///   - trials: at least 1.
  /// - Source: Wilson (1927), JASA 22(158):209–212; R `binom::binom.wilson` gives the same numbers.
  public init(wilson successes: Int, of trials: Int, confidence: Double = 0.95) {
    self = ClusteredProportion.wilson(
      Double(successes) / Double(max(1, trials)), rows: Double(max(1, trials)),
      z: Normal.quantile(0.5 + confidence / 2))
  }
}
