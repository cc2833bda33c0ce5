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
        status: figure.status == "final" ? .final : .preliminary, source: figure.source)
    }
  }
}
