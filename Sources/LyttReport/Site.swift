public import LyttInsight

/// The pages of a report.
public enum Site {
  /// Every page, in a fixed order.
  ///
  /// - Parameters:
  ///   - only: slugs of the participants whose pages are wanted; `nil` for all.
  public static func pages(
    for insight: Insight, language: ReportLanguage = .bokmal, theme: SiteTheme? = nil, only: Set<String>? = nil
  ) -> [Page] {
    var pages: [Page] = []
    write(insight, language: language, theme: theme, only: only) { pages.append($0) }
    return pages
  }

  /// Hands over one page at a time, so that they need not be held together.
  public static func write(
    _ insight: Insight, language: ReportLanguage = .bokmal, theme: SiteTheme? = nil, only: Set<String>? = nil,
    to sink: (Page) throws -> Void
  ) rethrows {
    let frame = PageFrame(Words(language), theme: theme, version: insight.run.version)
    let coaching = Coaching(language)
    try sink(OverviewPage(insight: insight, frame: frame).page())
    try sink(AnalysisPage(insight: insight, frame: frame).page())
    try sink(MethodPage(insight: insight, frame: frame).page())
    let explorer = ExplorerPage(insight: insight, frame: frame)
    try sink(explorer.index())
    let agentTexts = AgentTextPage(insight: insight, frame: frame)
    let page = ParticipantPage(insight: insight, frame: frame, coaching: coaching)
    for participant in insight.participants where only?.contains(participant.slug) ?? true {
      try sink(page.page(participant))
      try sink(
        Page(path: "participants/\(participant.slug).json", contents: InsightJSON.participant(participant, insight)))
      for texts in agentTexts.pages(participant) { try sink(texts) }
      for part in explorer.pages(participant) { try sink(part) }
    }
  }
}
