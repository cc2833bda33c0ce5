import LyttModel

/// Chooses and cuts quotes from redacted comments.
struct QuotePicker {
  private let season: Season
  /// Indices into the input's comments, by enquiry.
  private let commentsOfEnquiry: [Int: [Int]]

  /// The longest quote, in Unicode scalars.
  static let longest = 260

  init(_ season: Season) {
    self.season = season
    var byEnquiry: [Int: [Int]] = [:]
    for (index, comment) in season.input.comments.enumerated() { byEnquiry[comment.enquiry, default: []].append(index) }
    commentsOfEnquiry = byEnquiry
  }

  /// The redacted comments of an enquiry, in their order.
  func comments(_ enquiry: Int) -> [RedactedComment] {
    (commentsOfEnquiry[enquiry] ?? []).map { season.input.comments[$0] }
  }

  /// Quotes for a cue with a sign, from different enquiries: those of middling length that say most come first.
  func quotes(_ cue: CueID, _ polarity: Polarity, from enquiries: [Int], channels: Set<String>) -> [Quote] {
    var found: [(cost: Int, order: Int, quote: Quote)] = []
    for (order, enquiry) in enquiries.enumerated() {
      var best: (cost: Int, quote: Quote)?
      for comment in comments(enquiry) where genre(comment) == .comment {
        guard let hit = comment.cues.first(where: { $0.cue == cue && $0.polarity == polarity }) else { continue }
        let quote = Self.cut(comment, around: hit, keeping: { $0.cue == cue && $0.polarity == polarity })
        let cost = Self.cost(quote, hit)
        if cost < best?.cost ?? .max { best = (cost, quote) }
      }
      guard var best else { continue }
      let channel = season.dataset.enquiries[enquiry].channel
      best.quote.channel = channel.flatMap { channels.contains($0) ? $0 : nil }
      best.quote.score = season.headlineScore(enquiry)
      found.append((best.cost, order, best.quote))
    }
    var texts = Set<String>()
    return found.sorted { ($0.cost, $0.order) < ($1.cost, $1.order) }.map(\.quote)
      .filter { texts.insert($0.text).inserted }.prefix(season.options.quotes).map { $0 }
  }

  private func genre(_ comment: RedactedComment) -> Genre {
    season.dataset.enquiries[comment.enquiry].comments[comment.comment].genre
  }

  /// How far a quote is from one that can be read aloud: about 120 characters, with more than the cue itself.
  private static func cost(_ quote: Quote, _ hit: Cue) -> Int {
    let length = quote.text.unicodeScalars.count
    let bare = length - (hit.end - hit.start) < 15 ? 60 : 0
    return abs(length - 120) + bare
  }

  /// A window of whole sentences about a cue, never longer than ``longest`` (or the cue itself).
  static func cut(_ comment: RedactedComment, around hit: Cue, keeping: (Cue) -> Bool) -> Quote {
    let scalars = Array(comment.text.unicodeScalars)
    let start = min(max(0, hit.start), scalars.count)
    let end = min(max(start, hit.end), scalars.count)
    var from = start
    while from > 0, !isBreak(scalars, from - 1) { from -= 1 }
    var to = end
    while to < scalars.count, !(to > end && isBreak(scalars, to - 1)) { to += 1 }
    // A lone short sentence takes its neighbours along while there is room.
    while to < scalars.count, to - from < 80 {
      var next = to + 1
      while next < scalars.count, !isBreak(scalars, next - 1) { next += 1 }
      guard next - from <= longest else { break }
      to = next
    }
    if to - from > longest {
      from = max(from, start - (longest - (end - start)) / 2)
      to = min(to, max(end, from + longest))
      while from > 0, from < start, scalars[from - 1] != " " { from += 1 }
      while to < scalars.count, to > end, scalars[to] != " " { to -= 1 }
    }
    while from < start, scalars[from].properties.isWhitespace { from += 1 }
    while to > end, scalars[to - 1].properties.isWhitespace { to -= 1 }
    var text = String.UnicodeScalarView()
    // Only a cut within a sentence is shown as one.
    let cutBefore =
      from > 0 && !isBreak(scalars, from - 1) && !scalars[..<from].allSatisfy(\.properties.isWhitespace)
      && !(from > 1 && scalars[from - 1].properties.isWhitespace && isBreak(scalars, from - 2))
    if cutBefore { text.append(contentsOf: "… ".unicodeScalars) }
    let shift = text.count - from
    text.append(contentsOf: scalars[from..<to])
    if to < scalars.count, to > 0, !isBreak(scalars, to - 1) { text.append(contentsOf: " …".unicodeScalars) }
    let marks = comment.cues.filter { keeping($0) && $0.start >= from && $0.end <= to && $0.start < $0.end }.map {
      Quote.Mark(start: $0.start + shift, end: $0.end + shift, cue: $0.cue, polarity: $0.polarity, reasons: $0.reasons)
    }
    return Quote(text: String(text), marks: marks)
  }

  private static func isBreak(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch scalars[index] {
    case "\n", "!", "?", "…": true
    case ".": index + 1 >= scalars.count || scalars[index + 1].properties.isWhitespace
    default: false
    }
  }
}
