import LyttFeatures
import LyttModel
import LyttStats

/// Words and pairs of words that divide enquiries with high scores from those with low ones, in class × channel.
struct KeynessBuilder {
  private let season: Season
  /// Rows shown on each side.
  private let rowsPerSide = 40

  init(_ season: Season) { self.season = season }

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
    let (terms, rows) = terms()
    let found = Keyness(
      rows: rows, isFirst: thirds.map { $0.map { $0 == .high } }, clusters: season.memberOfRow,
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

  /// Words and pairs in code-point order, each with the enquiries that hold it; redacted texts only.
  private func terms() -> (terms: [String], rows: [[Int]]) {
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
