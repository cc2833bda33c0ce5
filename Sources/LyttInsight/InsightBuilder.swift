import LyttFeatures
import LyttModel

/// Makes an insight of what was read and found.
public enum InsightBuilder {
  /// Builds all that the reports show.
  ///
  /// The same input gives the same insight; nothing is read or written.
  public static func build(_ input: InsightInput) -> Insight {
    let season = Season(input)
    let scores = ScoreComparison(season)
    let profile = CueProfile(season)
    let analysis = AnalysisBuilder(season, profile: profile).build()
    let participants = ParticipantBuilder(season, scores: scores, profile: profile, analysis: analysis).build()
    let overview = OverviewBuilder(season, scores: scores, profile: profile, analysis: analysis)
    return Insight(
      scores: input.dataset.scores, headline: season.headline, cues: input.features.cues,
      benchmarks: input.benchmarks, classes: overview.classes(), participants: participants,
      importance: overview.importance(), movers: overview.movers(), analysis: analysis,
      dataQuality: overview.dataQuality(), quality: input.quality, run: input.run, options: input.options)
  }
}
