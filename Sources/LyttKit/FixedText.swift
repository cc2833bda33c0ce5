/// Figures and words in columns of a terminal, the same in every locale.
enum FixedText {
  /// A share or figure of at least 0 with three decimals: `0.954`.
  static func decimals(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// A figure with its interval: `0.954 [0.926, 0.979]`.
  static func figure(_ value: Double, _ low: Double, _ high: Double) -> String {
    "\(decimals(value)) [\(decimals(low)), \(decimals(high))]"
  }

  /// The text with spaces behind it up to a width in characters; a longer one stays whole.
  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
