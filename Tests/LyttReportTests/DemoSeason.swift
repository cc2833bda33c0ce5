import Foundation
import LyttFeatures
import LyttInsight
import LyttModel

/// The synthetic season of `corpora/demo`, with its hand-annotated cues in place of detected ones.
enum DemoSeason {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The slice in the repository, or the season that `LYTT_DEMO` names.
  static func input() throws -> InsightInput {
    let folder =
      ProcessInfo.processInfo.environment["LYTT_DEMO"].map { URL(filePath: $0) }
      ?? root.appending(path: "corpora/demo/slice")
    let table = try rows(String(contentsOf: folder.appending(path: "season.csv"), encoding: .utf8))
    let truth = try JSONDecoder().decode(Truth.self, from: Data(contentsOf: folder.appending(path: "truth.json")))
    let questions = try questionCues()
    let header = table[0]
    var dataset = Dataset()
    var scoreColumns: [Int] = []
    for (column, name) in header.enumerated() {
      let kind: ScoreKind
      if let id = questions[name]?.id {
        kind = .question
        dataset.scores.append(ScoreDefinition(id: id, name: name, kind: kind))
      } else if ["Svar- og ventetid", "Mottak og velkomst", "Kundebehandleren", "Totalinntrykk"].contains(name) {
        dataset.scores.append(ScoreDefinition(id: Slug.plain(name), name: name, kind: .area))
      } else if name == "Totalresultat" {
        dataset.scores.append(ScoreDefinition(id: "totalresultat", name: name, kind: .total))
      } else {
        continue
      }
      scoreColumns.append(column)
    }
    let truths = Dictionary(uniqueKeysWithValues: truth.enquiries.map { ($0.id, $0) })
    var findings: [EnquiryFindings] = []
    var redacted: [RedactedComment] = []
    for (number, row) in table.dropFirst().enumerated() where row.count == header.count {
      func cell(_ name: String) -> String? {
        header.firstIndex(of: name).map { row[$0] }.flatMap { $0.isEmpty ? nil : $0 }
      }
      let id = cell("Henvendelse") ?? "row-\(number)"
      let told = truths[id]
      var comments = told?.comments.filter { !$0.text.isEmpty } ?? []
      let own = cell("Kundebehandlerens svar")
      if let own { comments.append(Truth.Text(field: "Kundebehandlerens svar", text: own, cues: [])) }
      findings.append(comments.map(\.findings))
      for (index, comment) in comments.enumerated() {
        redacted.append(
          RedactedComment(
            enquiry: dataset.enquiries.count, comment: index, text: comment.text, cues: comment.findings.cues))
      }
      let day = (cell("Dato") ?? "").split(separator: ".").compactMap { Int($0) }
      dataset.enquiries.append(
        Enquiry(
          id: id, participant: cell("Deltaker") ?? "", participantClass: cell("Klasse"), channel: cell("Kontaktmåte"),
          agent: cell("Kundebehandler"), team: cell("Team"),
          date: day.count == 3 ? CalendarDate(year: day[2], month: day[1], day: day[0]) : nil,
          comments: comments.map {
            Comment(field: $0.field, text: $0.text, genre: $0.field == "Kundebehandlerens svar" ? .agent : .comment)
          },
          scores: scoreColumns.map { score(row[$0]) }, isUnanswered: told?.answered == false,
          source: SourceLocation(file: "season.csv", row: number + 2)))
    }
    dataset.commentFields = ["Kommentar"]
    let features = EnquiryFeatures(dataset, findings: findings)
    var input = InsightInput(dataset: dataset, findings: findings, features: features, comments: redacted)
    input.benchmarks = BenchmarkSet(
      scorecard: "kundeserviceprisen-2021", isReconstruction: true,
      benchmarks: [
        Benchmark(
          score: "kundebehandleren", value: 77.1, status: .final, year: 2021, source: "Kundeserviceprisen 2021"),
        Benchmark(score: "totalinntrykk", value: 74.2, status: .final, year: 2021, source: "Kundeserviceprisen 2021"),
        Benchmark(
          score: "kartla", participantClass: "Offentlig", value: 73.7, status: .preliminary, year: 2021,
          source: "Kundeserviceprisen 2021"),
      ],
      questionCues: Dictionary(
        uniqueKeysWithValues: questions.values.compactMap { entry in entry.cue.map { (entry.id, $0) } }))
    input.quality = CueID.bundled.flatMap { cue in
      Polarity.allCases.map { CueQuality(cue: cue, polarity: $0, precision: 0.93, recall: 0.84, n: 60) }
    }
    input.run = RunInfo(version: "0.0.0", facts: [RunInfo.Fact("ICU", "72.1")], notes: ["encoding: UTF-8"])
    return input
  }

  private static func score(_ cell: String) -> Double? {
    switch cell {
    case "Ja": 100
    case "Delvis": 50
    case "Nei": 0
    default: Double(cell.replacing(",", with: ".")).map { cell.contains(",") ? $0 : $0 * 10 }
    }
  }

  private static func questionCues() throws -> [String: (id: String, cue: CueID?)] {
    let table = try String(contentsOf: root.appending(path: "corpora/demo/questions.tsv"), encoding: .utf8)
    var questions: [String: (id: String, cue: CueID?)] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if cells.count == 7 { questions[cells[6]] = (cells[0], cells[5].isEmpty ? nil : CueID(cells[5])) }
    }
    return questions
  }

  /// Splits at semicolons and line breaks outside quotes.
  private static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var quoted = false
    for character in text.trimmingPrefix("\u{FEFF}") {
      switch character {
      case "\"": quoted.toggle()
      case ";" where !quoted:
        rows[rows.count - 1].append(cell)
        cell = ""
      case "\n" where !quoted, "\r\n" where !quoted:
        rows[rows.count - 1].append(cell)
        cell = ""
        rows.append([])
      default: cell.append(character)
      }
    }
    return rows
  }

  private struct Truth: Decodable {
    struct Enquiry: Decodable {
      var id: String
      var answered: Bool?
      var comments: [Text]
    }
    struct Text: Decodable {
      struct Mark: Decodable {
        var start: Int
        var end: Int
        var cue: String
        var polarity: String
      }
      var field: String
      var text: String
      var cues: [Mark]

      var findings: TextFindings {
        let words = text.split { !$0.isLetter && !$0.isNumber }.count
        return TextFindings(
          language: "nb", words: words, tokens: words, sentences: 1, questions: 0,
          cues: cues.map {
            Cue(
              start: $0.start, end: $0.end, cue: CueID($0.cue), polarity: $0.polarity == "+" ? .positive : .negative,
              entry: "demo")
          })
      }
    }
    var enquiries: [Enquiry]
  }
}
