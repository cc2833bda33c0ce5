public import LyttIngest
public import LyttReport
public import LyttStats

/// What `lytt analyze` is asked to do.
public struct AnalyzeOptions: Sendable {
  /// How the export is read.
  public var reading = ReadOptions()
  /// The language of the reports.
  public var language = ReportLanguage.bokmal
  /// How `data/*.csv` are written.
  public var csv = CSVStyle.plain
  /// Whether the tables of `data/` are written as a workbook too.
  public var xlsx = false
  /// Breakdowns of fewer enquiries are withheld.
  public var minCell = 5
  /// Seeds whatever is drawn.
  public var seed: UInt64 = 1
  /// Whether agents are shown as they stand in the export.
  public var showAgents = false
  /// Participants, teams and other labels that are shown as they stand, though they look like personal data.
  public var keep: [String] = []
  /// Whether teams have figures of their own.
  public var showTeams = true
  /// The key that agents' codes are made with; empty numbers them.
  public var key: [UInt8] = []
  /// The score that training themes are weighed by, by its id; `nil` chooses the agent's area, else the total.
  public var outcome: String?
  /// By which rule enquiries belong together in the associations.
  public var cluster = ClusterRule.automatic
  /// How p-values of many cues are corrected.
  public var correction = MultipleTesting.benjaminiHochberg
  /// Participants whose pages are wanted, by name; empty for all.
  public var only: [String] = []
  /// A logo and two colours.
  public var theme: SiteTheme?
  /// What prints the pages to PDF; `nil` where that was not asked for.
  public var printer: ChromiumPrinter?
  /// Exports of an earlier wave to compare with.
  public var earlier: [String] = []
  /// Folders with lexicons of the user's own.
  public var lexicons: [String] = []
  /// Tasks at once.
  public var jobs = 1

  /// The default choices.
  public init() {}
}

/// How far an analysis has come.
public enum AnalyzeStage: String, Hashable, Sendable {
  /// Reading the exports.
  case reading
  /// Finding cues.
  case detecting
  /// Computing statistics and insight.
  case analysing
  /// Writing pages and tables.
  case writing
  /// Printing pages to PDF.
  case printing
}
