import ArgumentParser
import LyttIngest
import LyttModel

/// How an export is to be read: the same options for every verb that reads one.
struct InputOptions: ParsableArguments {
  @Option(name: .customLong("comment"), help: "A column with a shopper's free text; may be repeated.")
  var comments: [String] = []
  @Option(name: .customLong("agent-text"), help: "A column with the agent's own text; may be repeated.")
  var agentTexts: [String] = []
  @Option(help: "The column with the organisation that was contacted.")
  var participant: String?
  @Option(help: "The organisation, where all of the export is about one and no column says so.")
  var participantName: String?
  @Option(help: "The column with its class.")
  var `class`: String?
  @Option(help: "The column with the enquiry's id.")
  var id: String?
  @Option(help: "The column with the day of the contact.")
  var date: String?
  @Option(help: "The column with the contact channel.")
  var channel: String?
  @Option(help: "The column with the agent's name or code.")
  var agent: String?
  @Option(help: "The column with the agent's team.")
  var team: String?
  @Option(name: .customLong("score"), help: "A column with scores 0–100; may be repeated.")
  var scores: [String] = []
  @Option(help: "A mapping of columns, as `lytt columns --write` makes it.")
  var map: String?
  @Option(
    help: "A scorecard: kundeserviceprisen-2021, ksindeks, a path, or none. Default: the one that fits the headers.")
  var scorecard: String?
  @Option(help: "The sheet of a workbook. Default: the first that is shown and holds comments and participants.")
  var sheet: String?
  @Option(help: "utf-8, utf-16le, utf-16be or windows-1252. Default: found by looking.")
  var encoding: String?
  @Option(help: "The sign between fields: ; , | or tab. Default: found by looking.")
  var delimiter: String?
  @Option(help: "The decimal sign of numbers, , or . Default: found by looking.")
  var decimal: String?
  @Option(help: "What comes first in dates such as 3/4/2025: day or month. Default: found by looking.")
  var dateOrder: String?
  @Option(help: "Leave out enquiries before this day (2024-12-01).")
  var since: String?
  @Option(help: "The most rows of a file.") var maxRows = ReadLimits().rows
  @Option(help: "The most columns of a file.") var maxColumns = ReadLimits().columns
  @Option(help: "The most bytes of a field, or of a line of NDJSON.") var maxFieldBytes = ReadLimits().fieldBytes
  @Option(help: "The most bytes of a file, unpacked.") var maxFileBytes = ReadLimits().fileBytes

  func validate() throws {
    let limits = [
      ("rows", maxRows), ("columns", maxColumns), ("field-bytes", maxFieldBytes), ("file-bytes", maxFileBytes),
    ]
    for (name, value) in limits where value < 1 {
      throw ValidationError("--max-\(name) is \(value); it can be 1 or more.")
    }
  }

  /// As the reader takes them.
  func readOptions() throws -> ReadOptions {
    var options = ReadOptions()
    let single: [(ColumnRole, String?)] = [
      (.participant, participant), (.participantClass, `class`), (.id, id), (.date, date), (.channel, channel),
      (.agent, agent), (.team, team),
    ]
    for (role, column) in single { options.columns.single[role] = column }
    options.columns.comments = comments
    options.columns.agentTexts = agentTexts
    options.columns.scores = scores
    options.scorecard = scorecard
    options.sheet = sheet
    if let map { options.mapping = try Mapping.load(map) }
    if let encoding {
      guard let known = TextEncoding(name: encoding) else {
        throw ValidationError(
          "--encoding is '\(encoding)'; it can be \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      options.encoding = known
    }
    if let delimiter { options.delimiter = try Self.sign(delimiter, option: "--delimiter") }
    if let decimal {
      guard decimal == "," || decimal == "." else {
        throw ValidationError("--decimal is '\(decimal)'; it can be , or .")
      }
      options.decimal = decimal.unicodeScalars.first
    }
    options.participantName = participantName
    if let dateOrder {
      guard let order = DateOrder(rawValue: dateOrder) else {
        throw ValidationError("--date-order is '\(dateOrder)'; it can be day or month.")
      }
      options.dateOrder = order
    }
    if let since { options.since = try Self.day(since) }
    options.limits.rows = maxRows
    options.limits.columns = maxColumns
    options.limits.fieldBytes = maxFieldBytes
    options.limits.fileBytes = maxFileBytes
    return options
  }

  private static func sign(_ text: String, option: String) throws -> Unicode.Scalar {
    if text == "tab" || text == "\\t" { return "\t" }
    guard text.unicodeScalars.count == 1, let sign = text.unicodeScalars.first, sign.isASCII else {
      throw ValidationError("\(option) is '\(text)'; it can be one sign, or tab.")
    }
    return sign
  }

  private static func day(_ text: String) throws -> CalendarDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, let day = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) else {
      throw ValidationError("--since is '\(text)'; write a day as 2024-12-01.")
    }
    return day
  }
}
