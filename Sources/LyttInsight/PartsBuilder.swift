import LyttModel
import LyttStats

/// Relates areas and questions to the total and to the overall impression, each without itself inside.
struct PartsBuilder {
  private let season: Season
  private let areas: [Int]
  private let total: Int?
  /// The area that asks how the whole went («Totalinntrykk»).
  private let impression: Int?

  init(_ season: Season) {
    self.season = season
    let scores = season.dataset.scores
    areas = scores.indices.filter { scores[$0].kind == .area }
    total = scores.firstIndex { $0.kind == .total }
    impression = areas.first { scores[$0].name.lowercased().hasPrefix("totalinntrykk") }
  }

  func rows() -> [PartRow] {
    let scores = season.dataset.scores
    guard areas.count > 1 else { return [] }
    return scores.indices.flatMap { part -> [PartRow] in
      let kind = scores[part].kind
      guard kind == .area || kind == .question else { return [] }
      let home = areas.filter { scores[$0].parts.contains(scores[part].id) }
      // A question whose area is not known could be related to itself.
      if kind == .question, home.isEmpty { return [] }
      let rest = areas.filter { $0 != part && !home.contains($0) }
      var rows = [row(part, whole: total, mean(of: rest))]
      if let impression, rest.contains(impression), rest.count > 1 {
        rows.append(row(part, whole: impression, season.answered(impression)))
      }
      return rows.compactMap { $0 }
    }
  }

  /// The total without the areas that the part belongs to: a total is the mean of its areas.
  private func mean(of areas: [Int]) -> [Double?] {
    season.dataset.enquiries.map { enquiry in
      let values = areas.compactMap { enquiry.scores[$0] }
      let isWhole = !enquiry.isUnanswered && !areas.isEmpty && values.count == areas.count
      return isWhole ? values.reduce(0, +) / Double(areas.count) : nil
    }
  }

  private func row(_ part: Int, whole: Int?, _ rest: [Double?]) -> PartRow? {
    let values = season.answered(part)
    let table = AssociationTable(
      features: [.init(name: "part", values: values.map { $0.map { $0 / 10 } }, treatment: .value)],
      scores: [.init(name: "rest", values: rest)], participants: season.memberOfRow)
    guard let row = try? AssociationAnalysis(table).rows.first, row.rows >= season.options.minCell, row.pearson != nil
    else { return nil }
    func figure(_ described: Described?) -> Figure? {
      described.map { Figure(value: $0.value, interval: $0.interval, n: row.rows) }
    }
    let poor = PartWhole(part: values, whole: rest, clusters: season.memberOfRow).goodEndAfterPoorStart
    return PartRow(
      score: part, whole: whole, pearson: figure(row.pearson),
      goodEndAfterPoorStart: poor.flatMap { share in
        share.rows >= season.options.minCell
          ? Figure(value: share.value, interval: share.interval, n: share.rows) : nil
      }, within: figure(row.within), between: figure(row.between))
  }
}
