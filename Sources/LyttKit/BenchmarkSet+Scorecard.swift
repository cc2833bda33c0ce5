import LyttFeatures
import LyttIngest
import LyttInsight
import LyttModel
import LyttReport

extension BenchmarkSet {
  /// What reports need to know of a scorecard; nothing where none was used.
  init(_ scorecard: Scorecard?) {
    self.init()
    guard let scorecard else { return }
    self.scorecard = scorecard.title
    isReconstruction = scorecard.standing == .reconstructed
    for question in scorecard.questions { if let cue = question.cue { questionCues[question.id] = CueID(cue) } }
    benchmarks = scorecard.benchmarks.compactMap { figure in
      let words = figure.group.split(separator: " ", maxSplits: 1).map(String.init)
      // Figures of single participants are facts about others, not averages to stand beside.
      guard words.first == "all" || words.first == "class" else { return nil }
      return Benchmark(
        score: figure.score, participantClass: words.count > 1 ? words[1] : nil, value: figure.value,
        status: figure.status == "final" ? .final : .preliminary, year: BenchmarkYear.last(in: figure.source),
        source: figure.source)
    }
  }
}

/// The year in which a figure was published.
enum BenchmarkYear {
  /// The year that a source names last.
  static func last(in source: String) -> Int? {
    source.split { !$0.isNumber }.compactMap { $0.utf8.count == 4 ? Int($0) : nil }.last { (1990...2100).contains($0) }
  }
}
