import LyttFeatures
import LyttModel
import LyttStats

/// Weighs behaviours for a participant: score points × share × certainty.
struct ThemeBuilder {
  let season: Season
  let profile: CueProfile
  let quotes: QuotePicker
  /// Associations with the outcome, by cue, sign and class.
  private let effects: [Key: AssociationRow]

  private struct Key: Hashable {
    var subject: String
    var aspect: String
    var level: String?
  }

  init(_ season: Season, profile: CueProfile, quotes: QuotePicker, associations: [AssociationRow]) {
    self.season = season
    self.profile = profile
    self.quotes = quotes
    var effects: [Key: AssociationRow] = [:]
    for row in associations where row.score == season.headline.outcome && row.tested != nil {
      effects[Key(subject: row.subject, aspect: row.aspect, level: row.level)] = row
    }
    self.effects = effects
  }

  /// What to train: behaviours that comments say were lacking, the weightiest first.
  func themes(_ enquiries: [Int], _ participantClass: String?, channels: Set<String>) -> [Theme] {
    build(enquiries, participantClass, channels, polarity: .negative)
  }

  /// What to keep: behaviours that comments praise, the weightiest first.
  func strengths(_ enquiries: [Int], _ participantClass: String?, channels: Set<String>) -> [Theme] {
    build(enquiries, participantClass, channels, polarity: .positive)
  }

  private func build(
    _ enquiries: [Int], _ participantClass: String?, _ channels: Set<String>, polarity: Polarity
  ) -> [Theme] {
    let lines = profile.lines(enquiries, participantClass: participantClass)
    let reference = participantClass.flatMap { profile.byClass[$0] } ?? profile.all
    let cues = Set(season.features.cues)
    var themes: [Theme] = []
    for (index, line) in lines.enumerated() {
      let cue = CueID(line.subject)
      guard cues.contains(cue), cue.isTrainable else { continue }
      let lacking = line.missed + line.mixed
      guard polarity == .negative ? lacking >= 2 : line.done >= 2 else { continue }
      let share =
        polarity == .negative
        ? line.lacking
        : CueProfile.shrunken(line.done, of: line.n, towards: reference[index].done, of: reference[index].n)
      guard let share else { continue }
      let (points, level) = points(cue, polarity, participantClass)
      if let points, points.value <= 0 { continue }
      let quality = season.input.quality.first { $0.cue == cue && $0.polarity == polarity }
      let certainty = (points.map(Self.probabilityPositive) ?? 1) * (quality?.f1 ?? 1)
      let classShares = reference[index].shares
      themes.append(
        Theme(
          cue: cue, points: points, pointsClass: level, share: share,
          classShare: classShares.map { polarity == .negative ? $0.missed + $0.mixed : $0.done },
          certainty: certainty, weight: (points?.value ?? 1) * share.value * certainty, quality: quality,
          done: line.done, lacking: lacking, keep: [], missing: []))
    }
    // With points, those of unknown worth come last.
    themes.sort { a, b in
      ((a.points == nil ? 1 : 0), -a.weight, a.cue) < ((b.points == nil ? 1 : 0), -b.weight, b.cue)
    }
    return themes.prefix(polarity == .negative ? 5 : 3).map { theme in
      var theme = theme
      theme.keep = quotes.quotes(theme.cue, .positive, from: enquiries, channels: channels)
      if polarity == .negative {
        theme.missing = quotes.quotes(theme.cue, .negative, from: enquiries, channels: channels)
      }
      return theme
    }
  }

  /// The difference in the outcome, turned so that a behaviour that pays is positive; the class's own where tested.
  private func points(
    _ cue: CueID, _ polarity: Polarity, _ participantClass: String?
  ) -> (points: Figure?, level: String?) {
    let aspect = polarity == .negative ? "neg" : "pos"
    let own = participantClass.flatMap { effects[Key(subject: cue.rawValue, aspect: aspect, level: $0)] }
    let row = own ?? effects[Key(subject: cue.rawValue, aspect: aspect, level: nil)]
    guard var points = row?.tested else { return (nil, nil) }
    if polarity == .negative {
      points.value = -points.value
      points.interval = points.interval.map { Interval(-$0.upper, -$0.lower) }
    }
    return (points, row?.level)
  }

  /// The probability that an estimate's true value is positive, by the normal curve through its interval.
  static func probabilityPositive(_ estimate: Figure) -> Double {
    guard let interval = estimate.interval, interval.upper > interval.lower else { return 0.5 }
    return 1 - Normal.upperTail(estimate.value / ((interval.upper - interval.lower) / 3.92))
  }
}

extension CueID {
  /// Whether agents can train it: how long one waits and how loyal one is are not theirs.
  var isTrainable: Bool { rawValue != "waiting" && rawValue != "loyalty" }
}
