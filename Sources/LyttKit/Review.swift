public import LyttModel
public import LyttStats

/// What people's marks say of the detectors: how often what they find is right, cue by cue and entry by entry.
public struct Review: Sendable {
  /// How many marks of each kind something has.
  public struct Tally: Hashable, Sendable {
    /// Found, and there.
    public var right = 0
    /// Found, and not there.
    public var wrong = 0
    /// There, and not found.
    public var missed = 0
    /// Found cues that were judged.
    public var judged: Int { right + wrong }
    /// The share of the judged that is right, with Wilson's 95 % interval; `nil` where none was judged.
    public var precision: Described? { Self.share(right, of: judged) }
    /// The share of what is there that was found; `nil` where no miss was marked.
    public var recall: Described? { missed > 0 ? Self.share(right, of: right + missed) : nil }

    private static func share(_ part: Int, of whole: Int) -> Described? {
      guard whole > 0 else { return nil }
      return Described(value: Double(part) / Double(whole), interval: Interval(wilson: part, of: whole))
    }
  }

  /// A cue with a sign.
  public struct CueRow: Hashable, Sendable {
    /// The cue.
    public var cue: CueID
    /// Its sign.
    public var polarity: Polarity
    /// Its marks.
    public var tally: Tally
  }

  /// An entry of a lexicon.
  public struct EntryRow: Hashable, Sendable {
    /// The entry's name.
    public var entry: String
    /// Its marks.
    public var tally: Tally
  }

  /// All marks together.
  public private(set) var all = Tally()
  /// By cue and sign, in reporting order.
  public private(set) var cues: [CueRow] = []
  /// By entry: the most often wrong first.
  public private(set) var entries: [EntryRow] = []
  /// The comments that have a mark.
  public private(set) var comments = 0
  /// Cues that were called both right and wrong; they count as neither.
  public private(set) var disputed = 0
  /// One mark a cue, in order of place; those disputed are left out.
  public private(set) var marks: [ReviewFile.Mark] = []

  /// Counts marks; the same cue marked alike by several people counts once.
  public init(_ marks: [ReviewFile.Mark]) {
    var byPlace: [Place: [ReviewFile.Mark]] = [:]
    for mark in marks { byPlace[Place(mark), default: []].append(mark) }
    for place in byPlace.keys.sorted() {
      guard let found = byPlace[place], let first = found.first else { continue }
      if found.allSatisfy({ $0.verdict == first.verdict }) {
        self.marks.append(first)
      } else {
        disputed += 1
      }
    }
    comments = Set(marks.map { [$0.enquiry, $0.field] }).count
    var byCue: [CueID: [Polarity: Tally]] = [:]
    var byEntry: [String: Tally] = [:]
    for mark in self.marks {
      Self.count(mark.verdict, &all)
      Self.count(mark.verdict, &byCue[mark.cue, default: [:]][mark.polarity, default: Tally()])
      if !mark.entry.isEmpty { Self.count(mark.verdict, &byEntry[mark.entry, default: Tally()]) }
    }
    let known = CueID.bundled.filter { byCue[$0] != nil }
    for cue in known + Set(byCue.keys).subtracting(known).sorted() {
      for polarity in Polarity.allCases {
        if let tally = byCue[cue]?[polarity] { cues.append(CueRow(cue: cue, polarity: polarity, tally: tally)) }
      }
    }
    entries = byEntry.map { EntryRow(entry: $0.key, tally: $0.value) }.sorted {
      (-$0.tally.wrong, $0.tally.right, $0.entry) < (-$1.tally.wrong, $1.tally.right, $1.entry)
    }
  }

  private static func count(_ verdict: ReviewFile.Verdict, _ tally: inout Tally) {
    switch verdict {
    case .right: tally.right += 1
    case .wrong: tally.wrong += 1
    case .missed: tally.missed += 1
    }
  }

  private struct Place: Hashable, Comparable {
    var enquiry, field: String
    var start, end: Int
    var cue: CueID
    var polarity: Polarity

    init(_ mark: ReviewFile.Mark) {
      (enquiry, field, start, end) = (mark.enquiry, mark.field, mark.start, mark.end)
      (cue, polarity) = (mark.cue, mark.polarity)
    }

    static func < (a: Place, b: Place) -> Bool {
      if (a.enquiry, a.field) != (b.enquiry, b.field) { return (a.enquiry, a.field) < (b.enquiry, b.field) }
      return (a.start, a.end, a.cue, a.polarity) < (b.start, b.end, b.cue, b.polarity)
    }
  }
}
