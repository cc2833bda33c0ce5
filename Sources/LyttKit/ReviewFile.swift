public import LyttIngest
public import LyttModel

/// Marks that people set on found cues: `review.csv`, as the comment explorer saves it.
public enum ReviewFile {
  /// What a person says of one cue.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// The cue is there, with that sign.
    case right
    /// It is not.
    case wrong
    /// It is there, and lytt did not find it; written by hand.
    case missed
  }

  /// One mark; offsets are Unicode scalars of the text as given.
  public struct Mark: Hashable, Sendable {
    /// The enquiry's id in the export.
    public var enquiry: String
    /// The comment field.
    public var field: String
    /// The first scalar.
    public var start: Int
    /// One past the last scalar.
    public var end: Int
    /// The cue.
    public var cue: CueID
    /// Its sign.
    public var polarity: Polarity
    /// The lexicon entry that fired; empty for a miss.
    public var entry: String
    /// What was said of it.
    public var verdict: Verdict
  }

  /// The columns, in the explorer's order.
  public static let columns = ["enquiry", "field", "start", "end", "cue", "polarity", "entry", "verdict"]

  /// Reads a file of marks; the order of its columns is free, and a spreadsheet may have saved it again.
  public static func read(_ path: String) throws(IngestError) -> [Mark] {
    var options = ReadOptions()
    options.limits.rows = 1_000_000
    let table = try TableFile(path, options: options)
    let header = table.header.map { $0.lowercased() }
    var places: [Int] = []
    for column in columns {
      guard let place = header.firstIndex(of: column) else {
        throw IngestError(
          SourceLocation(file: path, row: 1), "there is no column '\(column)'",
          fix: "take the file that the comment explorer saves: \(columns.joined(separator: ","))")
      }
      places.append(place)
    }
    var marks: [Mark] = []
    for (index, row) in table.rows.enumerated() {
      let cells = places.map { $0 < row.count ? Self.bare(row[$0]) : "" }
      marks.append(try mark(cells, at: SourceLocation(file: path, row: index + 2)))
    }
    guard !marks.isEmpty else {
      throw IngestError(
        SourceLocation(file: path), "there are no marks", fix: "mark cues right or wrong in the explorer, and save")
    }
    return marks
  }

  private static func mark(_ cells: [String], at place: SourceLocation) throws(IngestError) -> Mark {
    func fault(_ column: Int, _ wanted: String, _ fix: String) -> IngestError {
      var place = place
      place.column = columns[column]
      return IngestError(place, "wanted \(wanted)", fix: fix)
    }
    guard !cells[0].isEmpty else { throw fault(0, "the enquiry's id", "copy it from the explorer") }
    guard let start = Int(cells[2]), start >= 0 else {
      throw fault(2, "a whole number from 0", "write where the cue begins")
    }
    guard let end = Int(cells[3]), end >= start else {
      throw fault(3, "a whole number not below start", "write where the cue ends")
    }
    let name = cells[4]
    guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x22 }) else {
      throw fault(4, "a cue", "write its id, such as empathy.listening")
    }
    // A spreadsheet may take the hyphen for a minus.
    guard let polarity = Polarity(rawValue: cells[5] == "−" ? "-" : cells[5]) else {
      throw fault(5, "+ or -", "write + where it was done, - where it was missed")
    }
    guard let verdict = Verdict(rawValue: cells[7].lowercased()) else {
      throw fault(7, "right, wrong or missed", "write one of them")
    }
    return Mark(
      enquiry: cells[0], field: cells[1], start: start, end: end, cue: CueID(name), polarity: polarity,
      entry: cells[6], verdict: verdict)
  }

  /// A cell without the apostrophe that keeps spreadsheets from taking it for a formula.
  private static func bare(_ cell: String) -> String {
    let signs: [Character] = ["=", "+", "-", "@"]
    guard cell.first == "'", let second = cell.dropFirst().first, signs.contains(second) else { return cell }
    return String(cell.dropFirst())
  }
}
