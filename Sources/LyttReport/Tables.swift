public import LyttFeatures
public import LyttInsight
public import LyttModel
import LyttStats

/// The files of `data/`, each only where its data exist.
public enum Tables {
  /// All CSV files and `insight.json`; `skipped.csv` stands beside `data/`.
  public static func pages(
    for insight: Insight, dataset: Dataset, features: EnquiryFeatures, style: CSVStyle = .plain
  ) -> [Page] {
    var pages = [
      Page(path: "data/features.csv", contents: self.features(insight, dataset, features, style)),
      Page(path: "data/participants.csv", contents: participants(insight, dataset, features, style)),
    ]
    func add(_ name: String, _ isThere: Bool, folder: String = "data/", _ contents: () -> String) {
      if isThere { pages.append(Page(path: folder + name, contents: contents())) }
    }
    add("scores.csv", !insight.scores.isEmpty) { scores(insight, style) }
    add("correlations.csv", !insight.analysis.associations.isEmpty) { correlations(insight, style) }
    add("themes.csv", insight.participants.contains { !$0.themes.isEmpty }) { themes(insight, style) }
    add("drivers.csv", !insight.analysis.drivers.isEmpty) { drivers(insight, style) }
    add("parts.csv", !insight.analysis.parts.isEmpty) { parts(insight, style) }
    add("drift.csv", insight.analysis.drift?.isClear ?? false) { drift(insight, style) }
    add("measures.csv", insight.analysis.driversR2 != nil || insight.analysis.drift != nil) { measures(insight, style) }
    add("keyness.csv", !insight.analysis.keyness.isEmpty) { keyness(insight, style) }
    add("agreement.csv", !insight.analysis.agreement.isEmpty) { agreement(insight, style) }
    add("skipped.csv", !dataset.skipped.isEmpty, folder: "") { skipped(dataset, style) }
    pages.append(Page(path: "data/insight.json", contents: InsightJSON.insight(insight)))
    return pages
  }

  /// A row an enquiry: the export's id, keys, scores, features.
  private static func features(
    _ insight: Insight, _ dataset: Dataset, _ features: EnquiryFeatures, _ style: CSVStyle
  ) -> String {
    let columns = features.table.columns
    var csv = CSV(
      style,
      header: ["enquiry", "participant", "class", "channel", "team", "month", "unanswered", "language"]
        + dataset.scores.map { "score." + $0.id } + columns)
    for (row, enquiry) in dataset.enquiries.enumerated() {
      csv.cell(enquiry.id)
      csv.cell(enquiry.participant)
      csv.cell(enquiry.participantClass)
      csv.cell(enquiry.channel)
      csv.cell(enquiry.team)
      csv.cell(enquiry.date?.yearMonth)
      csv.cell(enquiry.isUnanswered ? 1 : 0)
      csv.cell(features.languages[row])
      for score in enquiry.scores { csv.cell(score) }
      for column in features.table.values { csv.cell(column[row]) }
      csv.endRow()
    }
    return csv.text
  }

  private static func participants(
    _ insight: Insight, _ dataset: Dataset, _ features: EnquiryFeatures, _ style: CSVStyle
  ) -> String {
    let pooled = ParticipantFeatures(dataset, features: features)
    var csv = CSV(style, header: ["participant", "slug", "class"] + pooled.table.columns)
    for (row, member) in pooled.members.enumerated() {
      csv.cell(member.name)
      csv.cell(insight.participants[row].slug)
      csv.cell(member.participantClass)
      for column in pooled.table.values { csv.cell(column[row]) }
      csv.endRow()
    }
    return csv.text
  }

  private static func scores(_ insight: Insight, _ style: CSVStyle) -> String {
    var csv = CSV(
      style,
      header: [
        "participant", "class", "score", "name", "kind", "n", "mean", "lower", "upper", "shrunken", "shrunken_lower",
        "shrunken_upper", "class_mean", "all_mean", "points_to_class", "points_to_all", "percent_to_all", "rank",
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
          line.pointsToClass, line.pointsToAll, line.percentToAll,
        ] { csv.cell(value) }
        for rank in [line.rank, line.rankInClass] {
          for value in [rank?.position, rank?.best, rank?.worst, rank?.of] { csv.cell(value) }
        }
        csv.endRow()
      }
    }
    return csv.text
  }

  private static func correlations(_ insight: Insight, _ style: CSVStyle) -> String {
    var csv = CSV(
      style,
      header: [
        "subject", "aspect", "feature", "score", "level", "status", "rows", "clusters", "rows_with", "prevalence",
        "mean_with", "mean_without", "difference", "standard_error", "df", "lower", "upper", "p", "q", "family",
        "family_size", "within", "within_lower", "within_upper", "between", "between_lower", "between_upper",
        "icc_score", "icc_feature", "design_effect", "pearson", "pearson_lower", "pearson_upper", "spearman",
        "spearman_lower", "spearman_upper", "kendall", "auc", "auc_lower", "auc_upper", "hedges_g",
      ])
    for row in insight.analysis.associations {
      let found = row.statistics
      csv.cell(row.subject)
      csv.cell(row.aspect)
      csv.cell(found.feature)
      csv.cell(found.score)
      csv.cell(row.level ?? "all")
      csv.cell(found.status.rawValue)
      for count in [found.rows, found.clusters, found.rowsWith] { csv.cell(count) }
      for value in [
        found.prevalence, found.meanWith, found.meanWithout, found.difference, found.estimate?.standardError,
        found.estimate?.degreesOfFreedom, found.estimate?.interval.lower, found.estimate?.interval.upper,
        found.estimate?.p, found.q,
      ] { csv.cell(value) }
      csv.cell(found.family)
      csv.cell(found.familySize)
      for described in [found.within, found.between] { cells(&csv, described) }
      for value in [found.scoreIntraclass, found.featureIntraclass, found.designEffect] { csv.cell(value) }
      for described in [found.pearson, found.spearman] { cells(&csv, described) }
      csv.cell(found.kendall?.value)
      cells(&csv, found.auc)
      csv.cell(found.hedgesG?.value)
      csv.endRow()
    }
    return csv.text
  }

  private static func cells(_ csv: inout CSV, _ described: Described?) {
    csv.cell(described?.value)
    csv.cell(described?.interval?.lower)
    csv.cell(described?.interval?.upper)
  }
}
