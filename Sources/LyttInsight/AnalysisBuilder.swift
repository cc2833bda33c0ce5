import LyttFeatures
import LyttModel

/// Relates what comments say to the scores.
struct AnalysisBuilder {
  let season: Season
  let profile: CueProfile

  init(_ season: Season, profile: CueProfile) {
    self.season = season
    self.profile = profile
  }

  func build() -> Analysis {
    var analysis = Analysis()
    analysis.cluster = season.members.count >= 5 ? "participant" : nil
    for score in season.dataset.scores.indices {
      var rows = associations(score, level: nil, members: Array(season.members.indices))
      if score == season.headline.outcome {
        for entry in season.classes where entry.members.count >= 5 {
          rows += associations(score, level: entry.name, members: entry.members)
        }
      }
      analysis.associations += rows
    }
    return analysis
  }

  /// Differences within class × channel, with intervals by a jackknife over participants.
  private func associations(_ score: Int, level: String?, members: [Int]) -> [AssociationRow] {
    var enquiries: [Int] = []
    var clusters: [Int] = []
    for member in members {
      for enquiry in season.members[member].enquiries
      where !season.dataset.enquiries[enquiry].isUnanswered && season.features.counts[enquiry] != nil
        && season.dataset.enquiries[enquiry].scores[score] != nil
      {
        enquiries.append(enquiry)
        clusters.append(member)
      }
    }
    let y = enquiries.map { season.dataset.enquiries[$0].scores[score]! }
    let cells = enquiries.map {
      "\(season.dataset.enquiries[$0].participantClass ?? "")\u{1}\(season.dataset.enquiries[$0].channel ?? "")"
    }
    let centredY = Self.centred(y, cells)
    var rows: [AssociationRow] = []
    for (index, subject) in profile.subjects.enumerated() {
      let states = enquiries.map { profile.state(index, $0)! }
      for aspect in ["pos", "neg", "net"] {
        let x = states.map { Self.value($0, aspect) }
        let with = x.count { $0 != 0 }
        let number = Set(clusters).count
        var row = AssociationRow(
          subject: subject, aspect: aspect, score: score, level: level, n: y.count, clusters: number, with: with,
          status: .tested)
        if min(with, y.count - with) < 10 {
          row.status = .tooRare
        } else if number < 5 {
          row.status = .tooFewClusters
        }
        row.difference = Self.slope(Self.centred(x, cells), centredY, clusters)
        if row.difference?.interval == nil, row.status == .tested { row.status = .notEstimable }
        rows.append(row)
      }
    }
    return rows
  }

  private static func value(_ state: CueState, _ aspect: String) -> Double {
    switch (aspect, state) {
    case ("pos", .done), ("pos", .mixed), ("neg", .missed), ("neg", .mixed), ("net", .done): 1
    case ("net", .missed): -1
    default: 0
    }
  }

  private static func centred(_ values: [Double], _ cells: [String]) -> [Double] {
    var sums: [String: (sum: Double, n: Double)] = [:]
    for (value, cell) in zip(values, cells) {
      let old = sums[cell] ?? (0, 0)
      sums[cell] = (old.sum + value, old.n + 1)
    }
    return zip(values, cells).map { $0 - sums[$1]!.sum / sums[$1]!.n }
  }

  private static func slope(_ x: [Double], _ y: [Double], _ clusters: [Int]) -> Figure? {
    var parts: [Int: (xy: Double, xx: Double)] = [:]
    for index in x.indices {
      let old = parts[clusters[index]] ?? (0, 0)
      parts[clusters[index]] = (old.xy + x[index] * y[index], old.xx + x[index] * x[index])
    }
    let order = parts.keys.sorted().map { parts[$0]! }
    let xy = order.reduce(0) { $0 + $1.xy }
    let xx = order.reduce(0) { $0 + $1.xx }
    guard xx > 1e-9 else { return nil }
    let slope = xy / xx
    let without = order.compactMap { xx - $0.xx > 1e-9 ? (xy - $0.xy) / (xx - $0.xx) : nil }
    guard without.count == order.count, order.count >= 5 else { return Figure(value: slope, n: x.count) }
    let g = Double(order.count)
    let error = ((g - 1) / g * without.reduce(0) { $0 + ($1 - slope) * ($1 - slope) }).squareRoot()
    let half = Descriptives.tQuantile(order.count - 1) * error
    return Figure(value: slope, interval: Interval(slope - half, slope + half), n: x.count)
  }
}
