import LyttInsight
import LyttModel
import LyttStats

extension Tables {
  /// Measures over time: months, halves and waves; a withheld period has no value.
  static func time(_ insight: Insight, _ style: CSVStyle) -> CSV {
    var csv = CSV(style, header: ["scope", "name", "measure", "kind", "period", "n", "value", "lower", "upper"])
    for row in insight.analysis.time {
      for words in [row.scope.rawValue, row.name, row.measure, row.kind.rawValue, row.period] { csv.cell(words) }
      csv.cell(row.figure?.n)
      figure(&csv, row.figure)
      csv.endRow()
    }
    return csv
  }

  /// Areas and questions against a whole without themselves.
  static func parts(_ insight: Insight, _ style: CSVStyle) -> CSV {
    var csv = CSV(
      style,
      header: [
        "score", "name", "kind", "whole", "n", "pearson", "pearson_lower", "pearson_upper", "within", "within_lower",
        "within_upper", "between", "between_lower", "between_upper", "poor_starts", "good_end", "good_end_lower",
        "good_end_upper",
      ])
    for row in insight.analysis.parts {
      let score = insight.scores[row.score]
      csv.cell(score.id)
      csv.cell(score.name)
      csv.cell(score.kind.rawValue)
      csv.cell(row.whole.map { insight.scores[$0].id } ?? "other-areas")
      csv.cell(row.pearson?.n)
      for value in [row.pearson, row.within, row.between] { figure(&csv, value) }
      csv.cell(row.goodEndAfterPoorStart?.n)
      figure(&csv, row.goodEndAfterPoorStart)
      csv.endRow()
    }
    return csv
  }

  /// Comments that say otherwise than the tick, for review.
  static func disagreements(_ insight: Insight, _ style: CSVStyle) -> CSV {
    var csv = CSV(style, header: ["question", "cue", "enquiry", "participant", "ticked", "comment_says", "comment"])
    for row in insight.analysis.agreement {
      for found in row.disagreements {
        csv.cell(insight.scores[row.score].id)
        csv.cell(row.cue.rawValue)
        csv.cell(found.enquiry)
        csv.cell(found.participant)
        csv.cell(found.isTicked ? "yes" : "no")
        csv.cell(found.isTicked ? "no" : "yes")
        csv.cell(found.quote?.text)
        csv.endRow()
      }
    }
    return csv
  }

  private static func figure(_ csv: inout CSV, _ figure: Figure?) {
    csv.cell(figure?.value)
    csv.cell(figure?.interval?.lower)
    csv.cell(figure?.interval?.upper)
  }
}
