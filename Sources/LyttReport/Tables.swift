public import LyttFeatures
public import LyttInsight
public import LyttModel
import LyttStats

/// A table of the reports: its path without the extension, such as `data/scores`, and its cells.
public struct NamedTable {
  /// The path, with `/` between folders.
  public let path: String
  /// What it holds.
  public let contents: CSV
}

/// The files of `data/`, each only where its data exist.
public enum Tables {
  /// All tables; `skipped` stands beside `data/`.
  public static func all(
    for insight: Insight, dataset: Dataset, features: EnquiryFeatures, style: CSVStyle = .plain
  ) -> [NamedTable] {
    var tables = [
      NamedTable(path: "data/features", contents: self.features(insight, dataset, features, style)),
      NamedTable(path: "data/participants", contents: participants(insight, dataset, features, style)),
    ]
    func add(_ path: String, _ isThere: Bool, _ contents: () -> CSV) {
      if isThere { tables.append(NamedTable(path: path, contents: contents())) }
    }
    add("data/scores", !insight.scores.isEmpty) { scores(insight, style) }
    add("data/correlations", !insight.analysis.associations.isEmpty) { correlations(insight, style) }
    add("data/themes", insight.participants.contains { !$0.themes.isEmpty }) { themes(insight, style) }
    add("data/drivers", !insight.analysis.drivers.isEmpty) { drivers(insight, style) }
    add("data/keyness", !insight.analysis.keyness.isEmpty) { keyness(insight, style) }
    add("data/agreement", !insight.analysis.agreement.isEmpty) { agreement(insight, style) }
    add("data/disagreements", insight.analysis.agreement.contains { !$0.disagreements.isEmpty }) {
      disagreements(insight, style)
    }
    add("data/parts", !insight.analysis.parts.isEmpty) { parts(insight, style) }
    add("data/time", !insight.analysis.time.isEmpty) { time(insight, style) }
    add("skipped", !dataset.skipped.isEmpty) { skipped(dataset, style) }
    return tables
  }

  /// All tables as CSV files, and `insight.json`.
  public static func pages(
    for insight: Insight, dataset: Dataset, features: EnquiryFeatures, style: CSVStyle = .plain
  ) -> [Page] {
    all(for: insight, dataset: dataset, features: features, style: style)
      .map { Page(path: $0.path + ".csv", contents: $0.contents.text) }
      + [Page(path: "data/insight.json", contents: InsightJSON.insight(insight))]
  }

  /// A row an enquiry: the export's id, keys, scores, features.
  private static func features(
    _ insight: Insight, _ dataset: Dataset, _ features: EnquiryFeatures, _ style: CSVStyle
  ) -> CSV {
    let columns = features.table.columns
    var csv = CSV(
      style,
      header: ["enquiry", "participant", "class", "channel", "agent", "team", "month", "unanswered", "language"]
        + dataset.scores.map { "score." + $0.id } + columns
        + features.subjects.map { EnquiryFeatures.column($0, "state") })
    for (row, enquiry) in dataset.enquiries.enumerated() {
      csv.cell(enquiry.id)
      csv.cell(enquiry.participant)
      csv.cell(enquiry.participantClass)
      csv.cell(enquiry.channel)
      csv.cell(enquiry.agent)
      csv.cell(enquiry.team)
      csv.cell(enquiry.date?.yearMonth)
      csv.cell(enquiry.isUnanswered ? 1 : 0)
      csv.cell(features.languages[row])
      for score in enquiry.scores { csv.cell(score) }
      for column in features.table.values { csv.cell(column[row]) }
      for subject in features.subjects { csv.cell(features.state(subject, row: row)?.rawValue) }
      csv.endRow()
    }
    return csv
  }

  private static func participants(
    _ insight: Insight, _ dataset: Dataset, _ features: EnquiryFeatures, _ style: CSVStyle
  ) -> CSV {
    let pooled = ParticipantFeatures(dataset, features: features)
    var csv = CSV(style, header: ["participant", "slug", "class"] + pooled.table.columns)
    for (row, member) in pooled.members.enumerated() {
      csv.cell(member.name)
      csv.cell(insight.participants[row].slug)
      csv.cell(member.participantClass)
      for column in pooled.table.values { csv.cell(column[row]) }
      csv.endRow()
    }
    return csv
  }

  private static func scores(_ insight: Insight, _ style: CSVStyle) -> CSV {
    var csv = CSV(
      style,
      header: [
        "participant", "class", "score", "name", "kind", "n", "mean", "lower", "upper", "shrunken", "shrunken_lower",
        "shrunken_upper", "class_mean", "all_mean", "points_to_class", "points_to_all", "percent_to_all",
        "funnel_lower", "funnel_upper", "rank",
        "rank_best", "rank_worst", "ranked", "class_rank", "class_rank_best", "class_rank_worst", "class_ranked",
      ])
    for participant in insight.participants {
      for line in participant.scores {
        let score = insight.scores[line.score]
        csv.cell(participant.name)
        csv.cell(participant.participantClass)
        csv.cell(score.id)
        csv.cell(score.name)
        csv.cell(score.kind.rawValue)
        csv.cell(line.own.n)
        for value in [
          line.own.value, line.own.interval?.lower, line.own.interval?.upper, line.shrunken?.value,
          line.shrunken?.interval?.lower, line.shrunken?.interval?.upper, line.classMean?.value, line.allMean?.value,
          line.pointsToClass, line.pointsToAll, line.percentToAll, line.funnel?.lower, line.funnel?.upper,
        ] { csv.cell(value) }
        for rank in [line.rank, line.rankInClass] {
          for value in [rank?.position, rank?.best, rank?.worst, rank?.of] { csv.cell(value) }
        }
        csv.endRow()
      }
    }
    return csv
  }

  /// The columns of `lytt correlate`, after the subject and its aspect.
  private static func correlations(_ insight: Insight, _ style: CSVStyle) -> CSV {
    var csv = CSV(style, header: ["subject", "aspect"] + AssociationColumns.names())
    for row in insight.analysis.associations {
      csv.cell(row.subject)
      csv.cell(row.aspect)
      for column in AssociationColumns(row.statistics).items {
        switch column.cell {
        case .text(let words): csv.cell(words)
        case .count(let count): csv.cell(count)
        case .number(let number): csv.cell(number)
        }
      }
      csv.endRow()
    }
    return csv
  }
}
