import LyttIngest
import LyttInsight
import LyttModel
import LyttReport
import LyttStats
import LyttText

extension RunInfo {
  /// What was run, without anything that would differ on another machine or day.
  init(_ reading: ExportReading, earlier: ExportReading?, options: AnalyzeOptions, labels: [String]) {
    var facts = [
      Fact("lytt", Build.version), Fact("ICU", TextLayer.icuVersion), Fact("seed", String(options.seed)),
      Fact("min-cell", String(options.minCell)),
    ]
    if let scorecard = reading.scorecard { facts.append(Fact("scorecard", scorecard.name)) }
    for file in reading.files { facts.append(Fact("sha256 " + file.name, file.sha256)) }
    for file in earlier?.files ?? [] { facts.append(Fact("sha256 (earlier) " + file.name, file.sha256)) }
    facts.append(Fact("cluster", options.cluster.rawValue))
    facts.append(Fact("correction", options.correction.rawValue))
    var notes = reading.files.flatMap(\.notes) + reading.notes
    if let earlier {
      let names = Set(reading.dataset.enquiries.map(\.participant))
      let common = Set(earlier.dataset.enquiries.map(\.participant)).intersection(names)
      notes.append(
        "an earlier wave of \(earlier.dataset.enquiries.count) enquiries; \(common.count) of \(names.count) participants are in both"
      )
    }
    let disagreements = reading.disagreements.map {
      "\($0.name): \($0.differing) of \($0.compared) given scores differ from the ticked answers, by up to \($0.largest) points"
    }
    self.init(
      version: Build.version, facts: facts,
      notes: notes + disagreements + labels)
  }
}

/// `run.json`: versions, options, input hashes, counts, and the files that were written.
enum RunFile {
  static func json(
    _ reading: ExportReading, _ insight: Insight, _ options: AnalyzeOptions, _ labels: inout LabelRedaction,
    files: [String]
  ) -> String {
    let earlier = options.earlier.map { labels.file($0) }
    let only = options.only.map { labels.label($0, .participant) }
    var json = JSONText()
    json.object { json in
      json.member("generator", "lytt")
      json.member("version", Build.version)
      json.member("icu", TextLayer.icuVersion)
      json.key("options")
      json.object { json in
        json.member("language", options.language.rawValue)
        json.member("csv", options.csv.rawValue)
        json.key("xlsx")
        json.bool(options.xlsx)
        json.member("min-cell", options.minCell)
        json.member("seed", Int(clamping: options.seed))
        json.member("cluster", options.cluster.rawValue)
        json.member("correction", options.correction.rawValue)
        json.key("compare")
        json.array(of: earlier) { $0.string($1) }
        json.key("show-agents")
        json.bool(options.showAgents)
        json.key("keep")
        json.array(of: labels.keptAndMet) { $0.string($1) }
        json.key("only")
        json.array(of: only) { $0.string($1) }
        json.member("scorecard", reading.scorecard?.name)
        json.key("pdf")
        json.bool(options.printer != nil)
      }
      json.key("inputs")
      json.array(of: reading.files) { json, file in
        json.object { json in
          json.member("file", file.name)
          json.member("sheet", file.sheet)
          json.member("sha256", file.sha256)
          json.member("rows", file.rows)
          json.key("columns")
          json.array(of: file.columns) { json, column in
            json.object { json in
              json.member("header", column.header)
              json.member("role", column.role.rawValue)
              json.member("target", column.target)
            }
          }
          json.key("notes")
          json.array(of: file.notes) { $0.string($1) }
        }
      }
      json.key("counts")
      json.object { json in
        json.member("enquiries", reading.dataset.enquiries.count)
        json.member("participants", insight.participants.count)
        json.member("unanswered", reading.dataset.enquiries.filter(\.isUnanswered).count)
        json.member("skipped", reading.dataset.skipped.count)
      }
      // What the next run may replace: files that are not here are someone else's.
      json.key("files")
      json.array(of: (files + [OutputFolder.markFile]).sorted()) { $0.string($1) }
    }
    json.endLine()
    return json.text
  }
}
