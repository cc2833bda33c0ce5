import LyttFeatures
import LyttModel
import LyttStats

/// Drivers of the outcome, and detectors against tick-boxes.
struct RelationBuilder {
  private let season: Season
  private let clusters: ClusterChoice
  private let controls: Controls
  private let quotes: QuotePicker

  init(_ season: Season, clusters: ClusterChoice, controls: Controls) {
    self.season = season
    self.clusters = clusters
    self.controls = controls
    quotes = QuotePicker(season)
  }

  /// All cues in one model: points a net cue, and the share of the explained variation.
  func drivers() -> (rows: [DriverRow], r2: Double?) {
    guard let outcome = season.headline.outcome, clusters.unit != .none else { return ([], nil) }
    let predictors = season.features.cues.compactMap { cue -> (name: String, values: [Double?])? in
      guard cue.isTrainable, let values = season.features.table[EnquiryFeatures.column(cue.rawValue, "net")],
        values.contains(where: { ($0 ?? 0) != 0 })
      else { return nil }
      return (cue.rawValue, values)
    }
    var controls = controls
    if clusters.unit != .participant, season.members.count > 1 {
      controls.factors.append(Controls.Factor(name: "participant", levels: season.memberOfRow))
    }
    guard
      let model = try? Drivers(
        predictors: predictors, score: season.answered(outcome), clusters: clusters.ids, controls: controls,
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
      let answers = season.answered(score)
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
            kappa: found.kappa?.value, mcc: found.matthews?.value,
            disagreements: channel == nil ? found.disagreements.map { disagreement($0, cue, answers[$0] == 100) } : []))
      }
    }
    return rows
  }

  /// The comment around the cue that says otherwise than the tick.
  private func disagreement(_ row: Int, _ cue: CueID, _ isTicked: Bool) -> Disagreement {
    let polarity = isTicked ? Polarity.negative : .positive
    func isWanted(_ hit: Cue) -> Bool { hit.cue == cue && hit.polarity == polarity }
    let quote = quotes.comments(row).lazy.compactMap { comment in
      comment.cues.first(where: isWanted).map { QuotePicker.cut(comment, around: $0, keeping: isWanted) }
    }.first
    let enquiry = season.dataset.enquiries[row]
    return Disagreement(enquiry: enquiry.id, participant: enquiry.participant, isTicked: isTicked, quote: quote)
  }
}
