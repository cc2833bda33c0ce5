import LyttFeatures
import LyttModel
import LyttStats

/// Words and pairs of words that divide enquiries with high scores from those with low ones, in class × channel.
struct KeynessBuilder {
  private let season: Season
  /// Rows shown on each side.
  private let rowsPerSide = 40

  /// Words and pairs in code-point order, each with the enquiries that hold it.
  private let terms: [String]
  private let rowsOfTerm: [[Int]]

  init(_ season: Season) {
    self.season = season
    (terms, rowsOfTerm) = Self.terms(season)
  }

  func rows() -> [KeynessRow] {
    guard let outcome = season.headline.outcome else { return [] }
    let enquiries = season.dataset.enquiries
    var strata: [String: Int] = [:]
    let strataOfRow = enquiries.map { enquiry -> Int in
      let key = "\(enquiry.participantClass ?? "")\u{1}\(enquiry.channel ?? "")"
      if let known = strata[key] { return known }
      strata[key] = strata.count
      return strata.count - 1
    }
    let thirds = ScoreThirds.label(
      enquiries.map { $0.isUnanswered ? nil : $0.scores[outcome] }, strata: strataOfRow)
    let found = Keyness(
      rows: rowsOfTerm, isFirst: thirds.map { $0.map { $0 == .high } }, clusters: season.memberOfRow,
      minimumRows: max(10, season.options.minCell))
    let sorted = found.terms.filter { $0.z != nil }.sorted { ($0.z ?? 0, terms[$0.term]) > ($1.z ?? 0, terms[$1.term]) }
    let high = sorted.prefix(rowsPerSide).filter { ($0.z ?? 0) > 0 }
    let low = sorted.suffix(rowsPerSide).filter { ($0.z ?? 0) < 0 }
    return (high + low.reversed()).map { term in
      KeynessRow(
        word: terms[term.term], high: term.first, low: term.second, z: term.z ?? 0, g2: term.logLikelihood,
        dispersion: term.dispersion, q: term.q)
    }
  }

  /// Whether the wording of comments changed from the season's first half to its second.
  func drift() -> Drift? {
    guard season.isFirstHalf.contains(true), season.isFirstHalf.contains(false) else { return nil }
    var termsOfRow = [[Int]](repeating: [], count: season.dataset.enquiries.count)
    for (term, rows) in rowsOfTerm.enumerated() where !terms[term].contains(" ") {
      for row in rows { termsOfRow[row].append(term) }
    }
    let found = VocabularyDrift(
      terms: termsOfRow, count: terms.count, isSecond: season.isFirstHalf.map { $0.map { !$0 } },
      clusters: season.memberOfRow, seed: season.options.seed)
    return found.map { found in
      Drift(
        divergence: found.divergence, expected: found.expected, p: found.p,
        words: found.drivers.prefix(10).map { Drift.Word(word: terms[$0.term], before: $0.before, after: $0.after) })
    }
  }

  /// Redacted texts only.
  private static func terms(_ season: Season) -> (terms: [String], rows: [[Int]]) {
    var rowsOfTerm: [String: [Int]] = [:]
    for comment in season.input.comments
    where season.dataset.enquiries[comment.enquiry].comments[comment.comment].genre == .comment {
      var previous: String?
      for word in Self.words(comment.text) {
        guard let word else {
          previous = nil
          continue
        }
        for term in [word] + (previous.map { [$0 + " " + word] } ?? [])
        where rowsOfTerm[term]?.last != comment.enquiry {
          rowsOfTerm[term, default: []].append(comment.enquiry)
        }
        previous = word
      }
    }
    let terms = rowsOfTerm.filter { $0.value.count >= 10 }.keys.sorted()
    return (terms, terms.map { rowsOfTerm[$0]! })
  }

  /// Words in lower case; `nil` parts them where a sentence or a placeholder in brackets stands between.
  static func words(_ text: String) -> [String?] {
    var words: [String?] = []
    var word = String.UnicodeScalarView()
    var depth = 0
    func isPart(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic || scalar == "-" }
    for scalar in text.unicodeScalars {
      if depth == 0, isPart(scalar) {
        word.append(scalar)
        continue
      }
      if !word.isEmpty {
        words.append(String(word).lowercased())
        word.removeAll()
      }
      switch scalar {
      case "[": depth += 1
      case "]": depth = max(0, depth - 1)
      case ".", "!", "?", "\n", ",", ";", ":": words.append(nil)
      default: break
      }
    }
    if !word.isEmpty { words.append(String(word).lowercased()) }
    return words
  }
}
