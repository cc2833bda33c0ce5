/// The language that reports are written in.
public enum ReportLanguage: String, Hashable, Sendable, CaseIterable {
  /// Norwegian bokmål.
  case bokmal = "nb"
  /// Norwegian nynorsk.
  case nynorsk = "nn"
  /// English.
  case english = "en"
}
