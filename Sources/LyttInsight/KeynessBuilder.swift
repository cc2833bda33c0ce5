import LyttFeatures
import LyttModel
import LyttStats

/// Words and pairs of words that divide enquiries with high scores from those with low ones, in class × channel.
struct KeynessBuilder {
  private let season: Season
  /// Rows shown on each side.
  private let rowsPerSide = 40
  private let terms: Terms

  init(_ season: Season) {
    self.season = season
    terms = Terms([(season.dataset, season.input.comments, 0)])
  }

  func rows() -> [KeynessRow] {
    guard let found = Self.keyness(season, terms, minimumRows: max(10, season.options.minCell)) else { return [] }
    let names = terms.names
    let sorted = found.terms.filter { $0.z != nil }.sorted { ($0.z ?? 0, names[$0.term]) > ($1.z ?? 0, names[$1.term]) }
    let high = sorted.prefix(rowsPerSide).filter { ($0.z ?? 0) > 0 }
    let low = sorted.suffix(rowsPerSide).filter { ($0.z ?? 0) < 0 }
    return (high + low.reversed()).map { term in
      KeynessRow(
        word: names[term.term], high: term.first, low: term.second, z: term.z ?? 0, g2: term.logLikelihood,
        dispersion: term.dispersion, q: term.q)
    }
  }

  /// The highest third of the outcome against the lowest, each within class × channel; `nil` without scores.
  static func keyness(_ season: Season, _ terms: Terms, minimumRows: Int) -> Keyness? {
    thirds(season).map { thirds in
      Keyness(
        rows: terms.rows, isFirst: thirds.map { $0.map { $0 == .high } }, clusters: season.memberOfRow,
        minimumRows: minimumRows, method: season.options.correction)
    }
  }

  /// The third of each enquiry; `nil` without scores.
  static func thirds(_ season: Season) -> [ScoreThirds.Third?]? {
    guard let outcome = season.headline.outcome else { return nil }
    let enquiries = season.dataset.enquiries
    var strata: [String: Int] = [:]
    let strataOfRow = enquiries.map { enquiry -> Int in
      let key = "\(enquiry.participantClass ?? "")\u{1}\(enquiry.channel ?? "")"
      if let known = strata[key] { return known }
      strata[key] = strata.count
      return strata.count - 1
    }
    return ScoreThirds.label(enquiries.map { $0.isUnanswered ? nil : $0.scores[outcome] }, strata: strataOfRow)
  }

  /// Whether the wording of comments changed from the season's first half to its second.
  func drift() -> Drift? {
    guard season.isFirstHalf.contains(true), season.isFirstHalf.contains(false) else { return nil }
    return Self.drift(
      terms, isSecond: season.isFirstHalf.map { $0.map { !$0 } }, clusters: season.memberOfRow,
      seed: season.options.seed)
  }

  /// Whether the wording changed from the earlier wave to this one, among participants of both.
  static func waveDrift(_ season: Season) -> Drift? {
    guard let earlier = season.input.earlier else { return nil }
    let count = season.dataset.enquiries.count
    let members = Dictionary(uniqueKeysWithValues: season.members.enumerated().map { ($1.name, $0) })
    let before = earlier.dataset.enquiries.map { members[$0.participant] }
    let isThere = Set(before.compactMap { $0 })
    return drift(
      Terms([(season.dataset, season.input.comments, 0), (earlier.dataset, earlier.comments, count)]),
      isSecond: season.memberOfRow.map { isThere.contains($0) ? true : nil } + before.map { $0 == nil ? nil : false },
      clusters: season.memberOfRow + before.map { $0 ?? season.members.count }, seed: season.options.seed)
  }

  private static func drift(_ terms: Terms, isSecond: [Bool?], clusters: [Int], seed: UInt64) -> Drift? {
    var termsOfRow = [[Int]](repeating: [], count: isSecond.count)
    for (term, rows) in terms.rows.enumerated() where !terms.names[term].contains(" ") {
      for row in rows { termsOfRow[row].append(term) }
    }
    let found = VocabularyDrift(
      terms: termsOfRow, count: terms.names.count, isSecond: isSecond, clusters: clusters, seed: seed)
    return found.map { found in
      Drift(
        divergence: found.divergence, expected: found.expected, p: found.p,
        words: found.drivers.prefix(10).map {
          Drift.Word(word: terms.names[$0.term], before: $0.before, after: $0.after)
        })
    }
  }
}
