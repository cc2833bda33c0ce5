public import LyttModel

/// How one file was read.
public struct FileReading: Hashable, Sendable {
  /// The file's name as given.
  public var name: String
  /// The sheet, in a workbook.
  public var sheet: String?
  /// SHA-256 of the file as it stood, in hexadecimal.
  public var sha256: String
  /// Rows below the header that held something.
  public var rows: Int
  /// How each column was read.
  public var columns: [ColumnReading]
  /// What should be told: encoding, delimiter, rows passed over.
  public var notes: [String]
}

/// A score that stands in the export and can be computed too, where the two do not agree.
public struct ScoreDisagreement: Hashable, Sendable {
  /// The score's id.
  public var score: String
  /// Its name as shown.
  public var name: String
  /// Enquiries that have both figures.
  public var compared: Int
  /// Enquiries whose figures differ by more than rounding.
  public var differing: Int
  /// The largest difference, in points.
  public var largest: Double
  /// The first enquiry that differs.
  public var first: SourceLocation
}

/// Exports as they were read.
public struct ExportReading: Hashable, Sendable {
  /// The enquiries.
  public var dataset: Dataset
  /// The files, in the order given.
  public var files: [FileReading]
  /// The scorecard used, if any.
  public var scorecard: Scorecard?
  /// Where given and computed scores differ.
  public var disagreements: [ScoreDisagreement]
  /// What should be told about all files together.
  public var notes: [String]

  /// How each column of the first file was read.
  public var columns: [ColumnReading] { files.first?.columns ?? [] }
}
