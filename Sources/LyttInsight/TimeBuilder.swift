import LyttFeatures
import LyttModel

/// Measures over time: a class by months, a participant by halves, both between two waves.
///
/// Periods of fewer than `minCell` values are withheld. Months of a class have cluster-robust intervals; a participant's
/// enquiries are taken for independent; a class changes by the mean of the changes of its participants in both waves.
struct TimeBuilder {
  /// One column of numbers, in this wave and in the earlier one.
  private struct Measure {
    var name: String
    var now: [Double?]
    var before: [Double?]?
  }

  private let season: Season
  private let measures: [Measure]
  private var rows: [TimeRow] = []

  /// All rows: months, halves, waves.
  static func rows(_ season: Season) -> [TimeRow] {
    var builder = TimeBuilder(season)
    builder.months()
    builder.halves()
    builder.waves()
    return builder.rows
  }

  private init(_ season: Season) {
    self.season = season
    var measures: [Measure] = []
    let earlier = season.input.earlier
    for (index, score) in season.dataset.scores.enumerated() where score.kind != .question {
      let before = earlier?.dataset.scoreIndex(score.id)
      measures.append(
        Measure(
          name: "score." + score.id, now: season.dataset.enquiries.map { $0.scores[index] },
          before: before.flatMap { index in earlier?.dataset.enquiries.map { $0.scores[index] } }))
    }
    for name in ["emotion_share"] + CueID.headlineFamilies.map({ EnquiryFeatures.column($0, "net") }) {
      guard let now = season.features.table[name] else { continue }
      measures.append(Measure(name: name, now: now, before: earlier?.features.table[name]))
    }
    self.measures = measures
  }

  private var groups: [(scope: TimeRow.Scope, name: String, members: [Int])] {
    [(.all, "", Array(season.members.indices))] + season.classes.map { (.group, $0.name, $0.members) }
  }

  private mutating func months() {
    let monthOfRow = season.dataset.enquiries.map { $0.date?.yearMonth }
    for group in groups {
      var byMonth: [String: [Int]] = [:]
      for row in group.members.flatMap({ season.members[$0].enquiries }) {
        if let month = monthOfRow[row] { byMonth[month, default: []].append(row) }
      }
      for measure in measures {
        for month in byMonth.keys.sorted() {
          let rows = (byMonth[month] ?? []).filter { measure.now[$0] != nil }
          let figure =
            rows.count >= season.options.minCell
            ? Descriptives.mean(rows.compactMap { measure.now[$0] }, clusters: rows.map { season.memberOfRow[$0] })
            : nil
          add(group.scope, group.name, measure, .month, month, figure)
        }
      }
    }
  }

  private mutating func halves() {
    for member in season.members {
      for measure in measures {
        func values(_ isFirst: Bool) -> [Double] {
          member.enquiries.filter { season.isFirstHalf[$0] == isFirst }.compactMap { measure.now[$0] }
        }
        add(.participant, member.name, measure, .half, ["first", "second"], values(true), values(false))
      }
    }
  }

  private mutating func waves() {
    guard let earlier = season.input.earlier else { return }
    var before: [String: [Int]] = [:]
    for (row, enquiry) in earlier.dataset.enquiries.enumerated() {
      before[enquiry.participant, default: []].append(row)
    }
    for measure in measures {
      guard let then = measure.before else { continue }
      let values = season.members.map { member in
        (
          before: (before[member.name] ?? []).compactMap { then[$0] },
          now: member.enquiries.compactMap { measure.now[$0] }
        )
      }
      let isShown = values.map { min($0.before.count, $0.now.count) >= season.options.minCell }
      for group in groups {
        let members = group.members.filter { isShown[$0] }
        guard !members.isEmpty else { continue }
        let means = members.compactMap { member -> (before: Double, now: Double)? in
          guard let a = Descriptives.mean(values[member].before), let b = Descriptives.mean(values[member].now) else {
            return nil
          }
          return (a.value, b.value)
        }
        for (period, numbers) in [
          ("before", means.map(\.before)), ("now", means.map(\.now)), ("change", means.map { $0.now - $0.before }),
        ] { add(group.scope, group.name, measure, .wave, period, Descriptives.mean(numbers)) }
      }
      for (index, member) in season.members.enumerated() where before[member.name] != nil {
        add(
          .participant, member.name, measure, .wave, ["before", "now"], values[index].before, values[index].now)
      }
    }
  }

  /// Two periods of one participant, and the change.
  private mutating func add(
    _ scope: TimeRow.Scope, _ name: String, _ measure: Measure, _ kind: TimeRow.Kind, _ periods: [String],
    _ first: [Double], _ second: [Double]
  ) {
    guard !first.isEmpty || !second.isEmpty else { return }
    func shown(_ values: [Double]) -> Figure? {
      values.count >= season.options.minCell ? Descriptives.mean(values) : nil
    }
    let figures = [shown(first), shown(second)]
    for (period, figure) in zip(periods, figures) { add(scope, name, measure, kind, period, figure) }
    let hasBoth = figures.allSatisfy { $0 != nil }
    add(scope, name, measure, kind, "change", hasBoth ? Descriptives.change(first, second) : nil)
  }

  private mutating func add(
    _ scope: TimeRow.Scope, _ name: String, _ measure: Measure, _ kind: TimeRow.Kind, _ period: String,
    _ figure: Figure?
  ) {
    rows.append(
      TimeRow(scope: scope, name: name, measure: measure.name, kind: kind, period: period, figure: figure))
  }
}
