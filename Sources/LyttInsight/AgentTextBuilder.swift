import LyttData
import LyttModel

/// Reads agents' own texts by a checklist, channel by channel.
struct AgentTextBuilder {
  /// One point of the checklist: done where a cue is found or a phrase stands in the text.
  struct Point {
    var id: String
    var cues: Set<CueID>
    var phrases: [String]
    /// The channels that it is about, as words of their names; empty for all.
    var channels: [String]

    func isAbout(_ channel: String) -> Bool {
      let name = channel.lowercased()
      return channels.isEmpty || channels.contains { name.contains($0) }
    }
  }

  private let season: Season
  private let quotes: QuotePicker
  private let checklist: [Point]

  init(_ season: Season, quotes: QuotePicker) {
    self.season = season
    self.quotes = quotes
    checklist = Self.read(BundledData.text("lexicons/exercises/checklist.tsv") ?? "")
  }

  /// Reads a checklist: id, cues, phrases and channels, each list split by `|`; lines that begin with `#` are notes.
  static func read(_ text: String) -> [Point] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 4 else { return nil }
      func list(_ cell: Substring) -> [String] { cell == "-" ? [] : cell.split(separator: "|").map(String.init) }
      return Point(
        id: String(cells[0]), cues: Set(list(cells[1]).map { CueID($0) }), phrases: list(cells[2]),
        channels: list(cells[3]))
    }
  }

  func insights(_ rows: [Int]) -> [AgentTextInsight] {
    var byChannel: [String: [(row: Int, comment: RedactedComment)]] = [:]
    for row in rows {
      let enquiry = season.dataset.enquiries[row]
      for comment in quotes.comments(row) where enquiry.comments[comment.comment].genre == .agent {
        byChannel[enquiry.channel ?? "", default: []].append((row, comment))
      }
    }
    let channels = byChannel.keys.sorted()
    return zip(channels, Slug.unique(channels)).map { channel, slug in
      let texts = byChannel[channel] ?? []
      guard texts.count >= season.options.minCell else {
        return AgentTextInsight(channel: channel, slug: slug, texts: texts.count, isWithheld: true, items: [])
      }
      let lowered = texts.map { LoweredText($0.comment) }
      let lix = texts.compactMap { season.input.findings[$0.row][$0.comment.comment].lix }
      return AgentTextInsight(
        channel: channel, slug: slug, texts: texts.count, isWithheld: false,
        items: checklist.filter { $0.isAbout(channel) }.map { item($0, lowered) },
        lix: Descriptives.mean(lix))
    }
  }

  private func item(_ point: Point, _ texts: [LoweredText]) -> AgentTextInsight.Item {
    var item = AgentTextInsight.Item(id: point.id, done: 0, quotes: [])
    for text in texts {
      guard let hit = Self.hit(point, text) else { continue }
      item.done += 1
      if item.quotes.count < season.options.quotes {
        var marked = text.comment
        marked.cues = [hit]
        item.quotes.append(QuotePicker.cut(marked, around: hit, keeping: { _ in true }))
      }
    }
    return item
  }

  /// Where a point is done: a positive cue, else the first phrase that stands in the text.
  static func hit(_ point: Point, _ text: LoweredText) -> Cue? {
    let cue = text.comment.cues.first { $0.polarity == .positive && point.cues.contains($0.cue) }
    if let cue { return cue }
    for phrase in point.phrases {
      guard let start = text.firstWordStart(of: phrase) else { continue }
      return Cue(
        start: start, end: start + phrase.unicodeScalars.count, cue: CueID("checklist." + point.id),
        polarity: .positive, entry: phrase)
    }
    return nil
  }
}

/// A text to look for phrases in: lower case, scalar by scalar, so that places are those of the text itself.
struct LoweredText {
  let comment: RedactedComment
  private let scalars: [Unicode.Scalar]

  init(_ comment: RedactedComment) {
    self.comment = comment
    scalars = comment.text.unicodeScalars.map { scalar in
      if scalar.isASCII { return ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? lower.first ?? scalar : scalar
    }
  }

  /// Where a phrase first stands at the beginning of a word.
  func firstWordStart(of phrase: String) -> Int? {
    let needle = Array(phrase.unicodeScalars)
    guard let first = needle.first, scalars.count >= needle.count else { return nil }
    for start in 0...(scalars.count - needle.count)
    where scalars[start] == first && scalars[start..<start + needle.count].elementsEqual(needle) {
      if start == 0 || !scalars[start - 1].properties.isAlphabetic { return start }
    }
    return nil
  }
}
