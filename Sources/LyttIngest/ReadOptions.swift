public import LyttModel

/// How much a file may hold before it is refused; every bound can be set.
public struct ReadLimits: Hashable, Sendable {
  /// Bytes of one file, unpacked.
  public var fileBytes = 8 << 30
  /// Bytes of one field, or of one line of NDJSON.
  public var fieldBytes = 1 << 20
  /// Rows of one file.
  public var rows = 500_000
  /// Columns of one file.
  public var columns = 2_000

  /// The bounds that hold unless set.
  public init() {}
}

/// How an export is to be read; what is `nil` or empty is found by looking.
public struct ReadOptions: Sendable {
  /// The text's encoding.
  public var encoding: TextEncoding?
  /// The sign between two fields of a CSV file.
  public var delimiter: Unicode.Scalar?
  /// The decimal sign of numbers, `,` or `.`.
  public var decimal: Unicode.Scalar?
  /// The sheet to read of a workbook; by default the first that is shown.
  public var sheet: String?
  /// A mapping written by `lytt columns`, or by hand.
  public var mapping: Mapping?
  /// Columns named one by one; they win over the mapping and over recognition.
  public var columns = ColumnChoice()
  /// A bundled scorecard's name, or a path to one; by default the bundled one that fits the headers best.
  public var scorecard: String?
  /// Which number comes first in dates such as `3/4/2021`.
  public var dateOrder: DateOrder?
  /// The organisation that all of the export is about, where no column says so.
  public var participantName: String?
  /// Enquiries before this day are left out; those without a date stay.
  public var since: CalendarDate?
  /// How much a file may hold.
  public var limits = ReadLimits()

  /// Everything found by looking.
  public init() {}
}

/// Which number comes first in dates such as `3/4/2021`.
public enum DateOrder: String, Hashable, Sendable, CaseIterable {
  case dayFirst = "day"
  case monthFirst = "month"
}

/// Columns by role, named by their headers.
public struct ColumnChoice: Hashable, Sendable {
  /// One column for each role that an enquiry has once; the word `none` stands for no column.
  public var single: [ColumnRole: String] = [:]
  /// The shopper's free texts.
  public var comments: [String] = []
  /// The agent's own texts.
  public var agentTexts: [String] = []
  /// Columns with scores 0–100.
  public var scores: [String] = []

  /// No column chosen.
  public init() {}
}
