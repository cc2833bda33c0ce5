import LyttInsight
import LyttModel
import LyttStats

extension Tables {
  static func themes(_ insight: Insight, _ style: CSVStyle) -> CSV {
    var csv = CSV(
      style,
      header: [
        "participant", "class", "kind", "order", "cue", "points", "points_lower", "points_upper", "points_class",
        "share", "share_lower", "share_upper", "class_share", "certainty", "weight", "done", "lacking", "precision",
        "recall",
      ])
    for participant in insight.participants {
      for (kind, themes) in [("train", participant.themes), ("keep", participant.strengths)] {
        for (order, theme) in themes.enumerated() {
          csv.cell(participant.name)
          csv.cell(participant.participantClass)
          csv.cell(kind)
          csv.cell(order + 1)
          csv.cell(theme.cue.rawValue)
          for value in [theme.points?.value, theme.points?.interval?.lower, theme.points?.interval?.upper] {
            csv.cell(value)
          }
          csv.cell(theme.pointsClass)
          for value in [
            theme.share.value, theme.share.interval?.lower, theme.share.interval?.upper, theme.classShare,
            theme.certainty, theme.weight,
          ] { csv.cell(value) }
          csv.cell(theme.done)
          csv.cell(theme.lacking)
          csv.cell(theme.quality?.precision)
          csv.cell(theme.quality?.recall)
          csv.endRow()
        }
      }
    }
    return csv
  }

  static func drivers(_ insight: Insight, _ style: CSVStyle) -> CSV {
    var csv = CSV(
      style,
      header: [
        "cue", "coefficient", "coefficient_lower", "coefficient_upper", "importance", "importance_lower",
        "importance_upper",
      ])
    for row in insight.analysis.drivers {
      csv.cell(row.subject)
      for figure in [row.coefficient, row.importance] {
        for value in [figure.value, figure.interval?.lower, figure.interval?.upper] { csv.cell(value) }
      }
      csv.endRow()
    }
    return csv
  }

  static func keyness(_ insight: Insight, _ style: CSVStyle) -> CSV {
    var csv = CSV(style, header: ["word", "high", "low", "z", "q", "g2", "dp"])
    for row in insight.analysis.keyness {
      csv.cell(row.word)
      csv.cell(row.high)
      csv.cell(row.low)
      for value in [row.z, row.q, row.g2, row.dispersion] { csv.cell(value) }
      csv.endRow()
    }
    return csv
  }

  static func agreement(_ insight: Insight, _ style: CSVStyle) -> CSV {
    var csv = CSV(
      style,
      header: [
        "question", "cue", "channel", "n", "coverage", "positive", "yes_given_positive", "yes_lower", "yes_upper",
        "negative", "no_given_negative", "no_lower", "no_upper", "kappa", "mcc",
      ])
    for row in insight.analysis.agreement {
      csv.cell(insight.scores[row.score].id)
      csv.cell(row.cue.rawValue)
      csv.cell(row.channel ?? "all")
      csv.cell(row.n)
      csv.cell(row.coverage)
      for given in [row.yesGivenPositive, row.noGivenNegative] {
        csv.cell(given?.n)
        for value in [given?.value, given?.interval?.lower, given?.interval?.upper] { csv.cell(value) }
      }
      csv.cell(row.kappa)
      csv.cell(row.mcc)
      csv.endRow()
    }
    return csv
  }

  static func skipped(_ dataset: Dataset, _ style: CSVStyle) -> CSV {
    var csv = CSV(style, header: ["file", "sheet", "row", "column", "reason"])
    for row in dataset.skipped {
      csv.cell(row.source.file)
      csv.cell(row.source.sheet)
      csv.cell(row.source.row)
      csv.cell(row.source.column)
      csv.cell(row.reason)
      csv.endRow()
    }
    return csv
  }
}
