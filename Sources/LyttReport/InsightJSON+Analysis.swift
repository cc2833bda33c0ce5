import LyttInsight
import LyttModel
import LyttStats

extension InsightJSON {
  /// The rules of the statistics, and what the analyst's page shows that stands in no table.
  static func analysis(_ insight: Insight, _ json: inout JSONText) {
    let analysis = insight.analysis
    json.object { json in
      json.member("cluster", analysis.cluster.rawValue)
      json.key("controls")
      json.array(of: analysis.controls) { $0.string($1) }
      json.member("correction", analysis.rules.method.rawValue)
      json.member("confidence", analysis.rules.confidence)
      json.member("minimum_clusters", analysis.rules.minimumClusters)
      json.member("minimum_rows", analysis.rules.minimumRows)
      json.member("minimum_clusters_with", analysis.rules.minimumClustersWith)
      json.member("minimum_df", analysis.rules.minimumDegreesOfFreedom)
      json.member("drivers_r2", analysis.driversR2)
      drift("drift", analysis.drift, &json)
      drift("wave_drift", analysis.waveDrift, &json)
    }
  }

  private static func drift(_ name: String, _ drift: Drift?, _ json: inout JSONText) {
    json.key(name)
    guard let drift else { return json.null() }
    json.object { json in
      json.member("divergence", drift.divergence)
      json.member("expected", drift.expected)
      json.member("p", drift.p)
      json.key("clear")
      json.bool(drift.isClear)
      json.key("words")
      json.array(of: drift.words) { json, word in
        json.object { json in
          json.member("word", word.word)
          json.member("before", word.before)
          json.member("after", word.after)
        }
      }
    }
  }
}
