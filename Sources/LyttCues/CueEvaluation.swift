public import LyttModel

/// How well found cues agree with gold ones, counted as the annotation guidelines say.
///
/// - Family and cue: over (text, family or cue, polarity), each once a text.
/// - Span: cue and polarity right and intersection over union at least .5, one to one, greatest overlap first; a surplus
///   prediction wholly inside a matched gold span is no error.
/// - Intervals: percentile bootstrap over texts.
public struct CueEvaluation: Sendable {
  /// The three ways of counting.
  public struct Figures: Hashable, Sendable {
    /// Over (text, family, polarity).
    public let family: MeasuredCounts
    /// Over (text, cue, polarity).
    public let cue: MeasuredCounts
    /// Over spans.
    public let span: MeasuredCounts
  }

  /// The figures of one cue with one polarity.
  public struct Row: Hashable, Sendable {
    /// The cue.
    public let cue: CueID
    /// The polarity; `nil` for both together.
    public let polarity: Polarity?
    /// Over (text, cue, polarity).
    public let text: MeasuredCounts
    /// Over spans.
    public let span: MeasuredCounts
  }

  /// A missed or a false cue.
  public struct Mistake: Hashable, Sendable {
    /// The text's name.
    public let id: String
    /// The first scalar.
    public let start: Int
    /// One past the last.
    public let end: Int
    /// The words of the span.
    public let words: String
    /// The cue.
    public let cue: CueID
    /// The polarity.
    public let polarity: Polarity
    /// The entry that fired; `nil` for a missed cue.
    public let entry: String?
  }

  /// The number of texts.
  public let texts: Int
  /// Empathy, questioning and clarity.
  public let headline: Figures
  /// The context cues.
  public let context: Figures
  /// Each cue: both polarities together, then `+`, then `-`; in the order of the bundled cues, others after them.
  public let rows: [Row]
  /// Gold spans that were not found.
  public let missed: [Mistake]
  /// Found spans that are in no gold.
  public let spurious: [Mistake]

  /// Compares found cues with gold ones.
  ///
  /// - Parameters:
  ///   - gold: the texts.
  ///   - found: for each text, in the same order, what was found.
  ///   - resamples: how many bootstrap samples are drawn.
  ///   - seed: the seed of the bootstrap.
  /// - Precondition: as many lists as texts.
  public init(gold: [GoldText], found: [[Cue]], resamples: Int = 1000, seed: UInt64 = 1) {
    precondition(gold.count == found.count, "\(gold.count) texts, but cues for \(found.count)")
    texts = gold.count
    var (missed, spurious): ([Mistake], [Mistake]) = ([], [])
    func figures(_ keep: @escaping (CueID) -> Bool) -> Figures {
      let pairs = zip(gold, found).map { ($0.cues.filter { keep($0.cue) }, $1.filter { keep($0.cue) }) }
      return Figures(
        family: MeasuredCounts(pairs.map { Self.sets($0, $1) { $0.family } }, resamples: resamples, seed: seed),
        cue: MeasuredCounts(pairs.map { Self.sets($0, $1) { $0.rawValue } }, resamples: resamples, seed: seed),
        span: MeasuredCounts(pairs.map { SpanMatching($0, $1).counts }, resamples: resamples, seed: seed))
    }
    headline = figures { $0.isHeadline }
    context = figures { !$0.isHeadline }
    var rows: [Row] = []
    let all = Set(gold.flatMap { $0.cues.map(\.cue) } + found.flatMap { $0.map(\.cue) })
    for cue in CueID.bundled.filter(all.contains) + all.subtracting(CueID.bundled).sorted() {
      for polarity in [nil, Polarity.positive, .negative] {
        let pairs = zip(gold, found).map { text, cues in
          (
            text.cues.filter { $0.cue == cue && (polarity == nil || $0.polarity == polarity) },
            cues.filter { $0.cue == cue && (polarity == nil || $0.polarity == polarity) }
          )
        }
        rows.append(
          Row(
            cue: cue, polarity: polarity,
            text: MeasuredCounts(pairs.map { Self.sets($0, $1) { $0.rawValue } }, resamples: resamples, seed: seed),
            span: MeasuredCounts(pairs.map { SpanMatching($0, $1).counts }, resamples: resamples, seed: seed)))
      }
    }
    self.rows = rows
    for (text, cues) in zip(gold, found) {
      let matching = SpanMatching(text.cues, cues)
      missed += matching.missed.map { text.cues[$0] }.map {
        Mistake(
          id: text.id, start: $0.start, end: $0.end, words: text.words($0.start, $0.end), cue: $0.cue,
          polarity: $0.polarity, entry: nil)
      }
      spurious += matching.spurious.map { cues[$0] }.map {
        Mistake(
          id: text.id, start: $0.start, end: $0.end, words: text.words($0.start, $0.end), cue: $0.cue,
          polarity: $0.polarity, entry: $0.entry)
      }
    }
    (self.missed, self.spurious) = (missed, spurious)
  }

  private static func sets(_ gold: [GoldText.Annotation], _ found: [Cue], _ name: (CueID) -> String) -> MatchCounts {
    let wanted = Set(gold.map { name($0.cue) + $0.polarity.rawValue })
    let got = Set(found.map { name($0.cue) + $0.polarity.rawValue })
    var counts = MatchCounts()
    counts.right = wanted.intersection(got).count
    counts.spurious = got.count - counts.right
    counts.missed = wanted.count - counts.right
    return counts
  }
}

/// The spans of one text, paired one to one by greatest overlap.
struct SpanMatching {
  private(set) var counts = MatchCounts()
  private(set) var missed: [Int] = []
  private(set) var spurious: [Int] = []

  init(_ gold: [GoldText.Annotation], _ found: [Cue]) {
    var pairs: [(overlap: Double, found: Int, gold: Int)] = []
    for (j, cue) in found.enumerated() {
      for (k, annotation) in gold.enumerated() where Self.agree(cue, annotation) {
        let overlap = Self.overlap(cue.start..<cue.end, annotation.start..<annotation.end)
        if overlap >= 0.5 { pairs.append((overlap, j, k)) }
      }
    }
    pairs.sort { ($1.overlap, $0.found, $0.gold) < ($0.overlap, $1.found, $1.gold) }
    var (usedFound, usedGold): (Set<Int>, Set<Int>) = ([], [])
    for pair in pairs where !usedFound.contains(pair.found) && !usedGold.contains(pair.gold) {
      usedFound.insert(pair.found)
      usedGold.insert(pair.gold)
    }
    for (j, cue) in found.enumerated() where !usedFound.contains(j) {
      let inside = usedGold.contains {
        Self.agree(cue, gold[$0]) && gold[$0].start <= cue.start && cue.end <= gold[$0].end
      }
      if !inside { spurious.append(j) }
    }
    missed = gold.indices.filter { !usedGold.contains($0) }
    counts.right = usedGold.count
    counts.spurious = spurious.count
    counts.missed = missed.count
  }

  private static func agree(_ cue: Cue, _ gold: GoldText.Annotation) -> Bool {
    cue.cue == gold.cue && cue.polarity == gold.polarity
  }

  private static func overlap(_ a: Range<Int>, _ b: Range<Int>) -> Double {
    let inner = min(a.upperBound, b.upperBound) - max(a.lowerBound, b.lowerBound)
    guard inner > 0 else { return 0 }
    return Double(inner) / Double(max(a.upperBound, b.upperBound) - min(a.lowerBound, b.lowerBound))
  }
}

extension GoldText {
  /// The words between two scalar offsets; an offset beyond the text is cut.
  fileprivate func words(_ start: Int, _ end: Int) -> String {
    var words = String.UnicodeScalarView()
    for (i, scalar) in text.unicodeScalars.enumerated() where i >= start && i < end { words.append(scalar) }
    return String(words)
  }
}
