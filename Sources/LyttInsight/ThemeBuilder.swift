import LyttFeatures
import LyttModel
import LyttStats

/// Weighs behaviours for a participant: score points × share × certainty.
struct ThemeBuilder {
  let season: Season
  let profile: CueProfile
  let quotes: QuotePicker
  /// Differences in the outcome, turned so that a behaviour that pays is positive: of all, and by class.
  private let effects: [Key: Effect]

  private struct Key: Hashable {
    var subject: String
    var aspect: String
  }

  private struct Effect {
    var all: Figure?
    var byClass: [String: Figure] = [:]
  }

  init(_ season: Season, profile: CueProfile, quotes: QuotePicker, associations: [AssociationRow]) {
    self.season = season
    self.profile = profile
    self.quotes = quotes
    var effects: [Key: Effect] = [:]
    var classes: [Key: [(name: String, estimate: Estimate, n: Int)]] = [:]
    for row in associations where row.score == season.headline.outcome && row.aspect != "net" {
      guard let estimate = row.statistics.estimate, row.tested != nil else { continue }
      let key = Key(subject: row.subject, aspect: row.aspect)
      if let level = row.level {
        classes[key, default: []].append((level, estimate, row.statistics.rows))
      } else {
        effects[key, default: Effect()].all = Figure(estimate, n: row.statistics.rows)
      }
    }
    for (key, found) in classes where found.count >= 3 {
      // Classes are drawn towards each other: a class's few participants say little alone.
      let drawn = NormalShrinkage(
        means: found.map(\.estimate.value),
        variances: found.map { max(1e-9, $0.estimate.standardError * $0.estimate.standardError) })
      guard let drawn, drawn.varianceWithinGroups > 0 else { continue }
      for (entry, unit) in zip(found, drawn.units) {
        effects[key, default: Effect()].byClass[entry.name] = Figure(
          value: unit.value, interval: unit.interval, n: entry.n)
      }
    }
    self.effects = effects
  }

  /// What to train: behaviours that comments say were lacking, the weightiest first.
  func themes(_ member: Int, channels: Set<String>) -> [Theme] {
    build(member, channels, polarity: .negative)
  }

  /// What to keep: behaviours that comments praise, the weightiest first.
  func strengths(_ member: Int, channels: Set<String>) -> [Theme] {
    build(member, channels, polarity: .positive)
  }

  private func build(_ member: Int, _ channels: Set<String>, polarity: Polarity) -> [Theme] {
    let enquiries = season.members[member].enquiries
    let participantClass = season.members[member].participantClass
    let lines = profile.lines(enquiries)
    let reference = participantClass.flatMap { profile.byClass[$0] } ?? profile.all
    let cues = Set(season.features.cues)
    var themes: [Theme] = []
    for (index, line) in lines.enumerated() {
      let cue = CueID(line.subject)
      guard cues.contains(cue), cue.isTrainable else { continue }
      let lacking = line.missed + line.mixed
      guard polarity == .negative ? lacking >= 2 : line.done >= 2 else { continue }
      let drawn = polarity == .negative ? profile.lacking : profile.praised
      guard let share = drawn[index][member] else { continue }
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

  /// What a behaviour is worth: in the class where classes differ, else in all.
  private func points(
    _ cue: CueID, _ polarity: Polarity, _ participantClass: String?
  ) -> (points: Figure?, level: String?) {
    guard let effect = effects[Key(subject: cue.rawValue, aspect: polarity == .negative ? "neg" : "pos")] else {
      return (nil, nil)
    }
    let own = participantClass.flatMap { effect.byClass[$0] }
    guard var points = own ?? effect.all else { return (nil, nil) }
    if polarity == .negative {
      points.value = -points.value
      points.interval = points.interval.map { Interval(-$0.upper, -$0.lower) }
    }
    return (points, own == nil ? nil : participantClass)
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
