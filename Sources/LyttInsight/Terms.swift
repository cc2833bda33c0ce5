import LyttModel

/// Words and pairs of words, each with the enquiries that hold it.
struct Terms {
  /// In code-point order.
  let names: [String]
  /// For each term its enquiries, ascending, each once.
  let rows: [[Int]]

  /// Terms in so many enquiries or more; enquiries are counted from `offset`.
  ///
  /// - Parameters:
  ///   - comments: redacted texts, with the data set that they are from.
  ///   - leavesOutCues: whether words inside a cue are left out: what remains no lexicon has seen.
  init(
    _ comments: [(dataset: Dataset, comments: [RedactedComment], offset: Int)], leavesOutCues: Bool = false,
    minimum: Int = 10
  ) {
    var found: [String: [Int]] = [:]
    for wave in comments {
      for comment in wave.comments
      where wave.dataset.enquiries[comment.enquiry].comments[comment.comment].genre == .comment {
        let row = wave.offset + comment.enquiry
        for place in Self.places(in: comment, leavesOutCues: leavesOutCues) where found[place.term]?.last != row {
          found[place.term, default: []].append(row)
        }
      }
    }
    let frequent = found.filter { $0.value.count >= minimum }
    names = frequent.keys.sorted()
    rows = names.map { frequent[$0] ?? [] }
  }

  /// Where a term stands, in Unicode scalars.
  struct Place {
    var term: String
    var span: Range<Int>
  }

  /// Every word and pair of neighbouring words of a comment, in reading order.
  static func places(in comment: RedactedComment, leavesOutCues: Bool) -> [Place] {
    var places: [Place] = []
    var previous: Place?
    for word in words(comment.text) {
      guard let word, !leavesOutCues || !comment.cues.contains(where: { ($0.start..<$0.end).overlaps(word.span) })
      else {
        previous = nil
        continue
      }
      places.append(word)
      if let previous {
        places.append(
          Place(term: previous.term + " " + word.term, span: previous.span.lowerBound..<word.span.upperBound))
      }
      previous = word
    }
    return places
  }

  /// Words in lower case; `nil` parts them where a sentence or a placeholder in brackets stands between.
  static func words(_ text: String) -> [Place?] {
    var words: [Place?] = []
    var word = String.UnicodeScalarView()
    var (start, position, depth) = (0, 0, 0)
    func isPart(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic || scalar == "-" }
    func end() {
      guard !word.isEmpty else { return }
      words.append(Place(term: String(word).lowercased(), span: start..<position))
      word.removeAll()
    }
    for scalar in text.unicodeScalars {
      if depth == 0, isPart(scalar) {
        if word.isEmpty { start = position }
        word.append(scalar)
      } else {
        end()
        switch scalar {
        case "[":
          depth += 1
          words.append(nil)
        case "]": depth = max(0, depth - 1)
        case ".", "!", "?", "\n", ",", ";", ":": words.append(nil)
        default: break
        }
      }
      position += 1
    }
    end()
    return words
  }
}
