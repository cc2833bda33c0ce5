import LyttModel
import LyttStats

/// A word or pair of words that divides high from low enquiries and stands outside all cues: material for a lexicon.
public struct LexiconSuggestion: Hashable, Sendable {
  /// One place where it stands, redacted.
  public struct Context: Hashable, Sendable {
    /// The export's id of the enquiry.
    public var enquiry: String
    /// What stands before.
    public var before: String
    /// The term as written.
    public var keyword: String
    /// What stands after.
    public var after: String
    /// The enquiry's score.
    public var score: Double?
  }

  /// The term in lower case.
  public var term: String
  /// Whether it leans to high scores.
  public var leansHigh: Bool
  /// Enquiries that hold it outside cues.
  public var enquiries: Int
  /// Of these, enquiries of the highest third.
  public var high: Int
  /// Of these, enquiries of the lowest third.
  public var low: Int
  /// Participants that hold it in either third.
  public var participants: Int
  /// Log odds over their clustered standard error; positive leans to high scores.
  public var z: Double
  /// The p-value corrected over all terms.
  public var q: Double?
  /// Dunning's log likelihood.
  public var g2: Double
  /// Gries' DP, 0 even … 1 in one participant.
  public var dispersion: Double
  /// Where it stands: the third that it leans to first, each participant once before any comes again.
  public var contexts: [Context]
}

/// Finds what a lexicon might lack.
public struct LexiconSuggestions: Sendable {
  /// Suggestions on each side.
  public var most = 25
  /// Contexts a suggestion.
  public var contexts = 3
  /// Unicode scalars of context on each side.
  public var width = 50
  /// Enquiries that a term must stand in.
  public var minimumEnquiries = 10
  /// Whether a word can carry meaning alone; terms of other words only are left out.
  public var isContent: @Sendable (String) -> Bool

  /// Ready with the default choices.
  public init(isContent: @escaping @Sendable (String) -> Bool = { _ in true }) { self.isContent = isContent }

  /// Terms that lean high, then those that lean low, the surest first; `nil` where the data have no scores.
  public func find(_ input: InsightInput) -> [LexiconSuggestion]? {
    let season = Season(input)
    let terms = Terms(
      [(season.dataset, input.comments, 0)], leavesOutCues: true, minimum: max(1, minimumEnquiries))
    guard let thirds = KeynessBuilder.thirds(season),
      let found = KeynessBuilder.keyness(season, terms, minimumRows: minimumEnquiries)
    else { return nil }
    let names = terms.names
    let shown = found.terms.filter { term in
      term.z != nil && names[term.term].split(separator: " ").contains { isContent(String($0)) }
    }
    let words = names.map { Set($0.split(separator: " ")) }
    // A word and a pair that stand in the same enquiries are one suggestion: the pair.
    func tellsTheSame(_ a: Keyness.Term, _ b: Keyness.Term) -> Bool {
      terms.rows[a.term] == terms.rows[b.term] && !words[a.term].isDisjoint(with: words[b.term])
    }
    func side(_ sign: Double) -> [Keyness.Term] {
      func place(_ term: Keyness.Term) -> (Double, Int, String) {
        (-sign * (term.z ?? 0), -words[term.term].count, names[term.term])
      }
      var chosen: [Keyness.Term] = []
      for term in shown.filter({ sign * ($0.z ?? 0) > 0 }).sorted(by: { place($0) < place($1) })
      where chosen.count < most && !chosen.contains(where: { tellsTheSame($0, term) }) { chosen.append(term) }
      return chosen
    }
    let chosen = side(1) + side(-1)
    var places = Places(chosen.map { names[$0.term] }, in: season)
    return chosen.enumerated().map { index, term in
      let leansHigh = (term.z ?? 0) > 0
      return LexiconSuggestion(
        term: names[term.term], leansHigh: leansHigh, enquiries: terms.rows[term.term].count, high: term.first,
        low: term.second, participants: term.clusters, z: term.z ?? 0, q: term.q, g2: term.logLikelihood,
        dispersion: term.dispersion,
        contexts: places.contexts(index, third: leansHigh ? .high : .low, thirds: thirds, most: contexts, width: width))
    }
  }
}

/// Where the chosen terms stand.
private struct Places {
  private typealias Place = (comment: Int, span: Range<Int>)

  private let season: Season
  private var ofTerm: [[Place]]

  init(_ terms: [String], in season: Season) {
    self.season = season
    let index = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($1, $0) })
    var found = [[Place]](repeating: [], count: terms.count)
    for (number, comment) in season.input.comments.enumerated()
    where season.dataset.enquiries[comment.enquiry].comments[comment.comment].genre == .comment {
      for place in Terms.places(in: comment, leavesOutCues: true) {
        if let term = index[place.term] { found[term].append((number, place.span)) }
      }
    }
    ofTerm = found
  }

  mutating func contexts(
    _ term: Int, third: ScoreThirds.Third, thirds: [ScoreThirds.Third?], most: Int, width: Int
  ) -> [LexiconSuggestion.Context] {
    let comments = season.input.comments
    var timesOfMember: [Int: Int] = [:]
    var order: [(other: Int, times: Int, position: Int)] = []
    for (position, place) in ofTerm[term].enumerated() {
      let enquiry = comments[place.comment].enquiry
      let member = season.memberOfRow[enquiry]
      order.append((thirds[enquiry] == third ? 0 : 1, timesOfMember[member, default: 0], position))
      timesOfMember[member, default: 0] += 1
    }
    return order.sorted { $0 < $1 }.prefix(max(0, most)).map { entry in
      let place = ofTerm[term][entry.position]
      let comment = comments[place.comment]
      let scalars = Array(comment.text.unicodeScalars)
      let span = place.span.clamped(to: 0..<scalars.count)
      return LexiconSuggestion.Context(
        enquiry: season.dataset.enquiries[comment.enquiry].id,
        before: Self.line(scalars[max(0, span.lowerBound - width)..<span.lowerBound]),
        keyword: Self.line(scalars[span]),
        after: Self.line(scalars[span.upperBound..<min(scalars.count, span.upperBound + width)]),
        score: season.headlineScore(comment.enquiry))
    }
  }

  private static func line(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.map { $0.properties.isWhitespace ? " " : $0 })
    return String(view)
  }
}
