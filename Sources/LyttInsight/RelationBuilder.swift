import LyttFeatures
import LyttModel
import LyttStats

/// Drivers of the outcome, detectors against tick-boxes, and parts against the whole.
struct RelationBuilder {
  private let season: Season
  private let controls: Controls

  init(_ season: Season, controls: Controls) {
    self.season = season
    self.controls = controls
  }

  /// The outcome, without enquiries that nobody answered.
  private func answered(_ score: Int) -> [Double?] {
    season.dataset.enquiries.map { $0.isUnanswered ? nil : $0.scores[score] }
  }

  /// All cues in one model: points a net cue, and the share of the explained variation.
  func drivers() -> (rows: [DriverRow], r2: Double?) {
    guard let outcome = season.headline.outcome, season.members.count >= 5 else { return ([], nil) }
    let predictors = season.features.cues.compactMap { cue -> (name: String, values: [Double?])? in
      guard cue.isTrainable, let values = season.features.table[EnquiryFeatures.column(cue.rawValue, "net")],
        values.contains(where: { ($0 ?? 0) != 0 })
      else { return nil }
      return (cue.rawValue, values)
    }
    guard
      let model = try? Drivers(
        predictors: predictors, score: answered(outcome), clusters: season.memberOfRow, controls: controls,
        seed: season.options.seed)
    else { return ([], nil) }
    let rows = model.drivers.map { driver in
      DriverRow(
        subject: driver.name,
        coefficient: Figure(value: driver.coefficient.value, interval: driver.coefficient.interval, n: model.rows),
        importance: Figure(
          value: driver.share.value, interval: driver.share.interval?.clamped(to: 0...1), n: model.rows))
    }
    return (
      rows.sorted { (-$0.importance.value, $0.subject) < (-$1.importance.value, $1.subject) },
      model.explainedOutOfSample
    )
  }

  /// Each question that has a cue, in all and by channel.
  func agreement() -> [AgreementRow] {
    let enquiries = season.dataset.enquiries
    var rowsOfChannel: [String: [Int]] = [:]
    for (row, enquiry) in enquiries.enumerated() {
      if let channel = enquiry.channel { rowsOfChannel[channel, default: []].append(row) }
    }
    var rows: [AgreementRow] = []
    for (score, definition) in season.dataset.scores.enumerated() {
      guard let cue = season.input.benchmarks.questionCues[definition.id] else { continue }
      let answers = answered(score)
      let ticks = enquiries.indices.map { row -> Bool? in
        guard season.features.counts[row] != nil, let value = answers[row] else { return nil }
        return value == 100 ? true : value == 0 ? false : nil
      }
      // A scale from 0 to 10 is no tick-box, though its ends look like one.
      let given = enquiries.indices.count { season.features.counts[$0] != nil && answers[$0] != nil }
      guard 2 * ticks.count(where: { $0 != nil }) >= given else { continue }
      let mentions = season.features.counts.map { counts -> Agreement.Mention in
        guard let signed = counts?[cue], signed.positive + signed.negative > 0 else { return .none }
        return signed.net > 0 ? .positive : signed.net < 0 ? .negative : .mixed
      }
      for channel in [nil] + rowsOfChannel.keys.sorted().map(Optional.some) {
        let found = Agreement(
          mentions: mentions, ticks: ticks, clusters: season.memberOfRow, rows: channel.flatMap { rowsOfChannel[$0] })
        guard found.rows >= season.options.minCell, let coverage = found.coverage else { continue }
        func figure(_ share: ClusteredProportion?) -> Figure? {
          share.map { Figure(value: $0.value, interval: $0.interval, n: $0.rows) }
        }
        rows.append(
          AgreementRow(
            score: score, cue: cue, channel: channel, n: found.rows, coverage: coverage.value,
            yesGivenPositive: figure(found.yesGivenPositive), noGivenNegative: figure(found.noGivenNegative),
            kappa: found.kappa?.value, mcc: found.matthews?.value))
      }
    }
    return rows
  }

  /// Each area and question against the mean of the areas that it is no part of.
  func parts() -> [PartRow] {
    let scores = season.dataset.scores
    let areas = scores.indices.filter { scores[$0].kind == .area }
    guard areas.count > 1 else { return [] }
    return scores.indices.compactMap { part in
      let kind = scores[part].kind
      guard kind == .area || kind == .question else { return nil }
      let home = areas.filter { scores[$0].parts.contains(scores[part].id) }
      // A question whose area is not known could be related to itself.
      if kind == .question, home.isEmpty { return nil }
      let rest = areas.filter { $0 != part && !home.contains($0) }
      let whole = season.dataset.enquiries.map { enquiry -> Double? in
        let values = rest.compactMap { enquiry.scores[$0] }
        return enquiry.isUnanswered || values.count < rest.count ? nil : values.reduce(0, +) / Double(rest.count)
      }
      let table = AssociationTable(
        features: [.init(name: "part", values: answered(part).map { $0.map { $0 / 10 } }, treatment: .value)],
        scores: [.init(name: "rest", values: whole)], participants: season.memberOfRow)
      guard let row = try? AssociationAnalysis(table).rows.first, row.rows >= season.options.minCell,
        row.pearson != nil
      else { return nil }
      func figure(_ described: Described?) -> Figure? {
        described.map { Figure(value: $0.value, interval: $0.interval, n: row.rows) }
      }
      return PartRow(
        score: part, pearson: figure(row.pearson), within: figure(row.within), between: figure(row.between))
    }
  }
}
