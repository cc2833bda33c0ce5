import Dispatch
public import LyttInsight
import Synchronization

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
    let wanted = insight.participants.filter { only?.contains($0.slug) ?? true }
    for first in stride(from: 0, to: wanted.count, by: participantsATime) {
      let these = wanted[first..<min(wanted.count, first + participantsATime)]
      let made = Mutex([[Page]](repeating: [], count: these.count))
      DispatchQueue.concurrentPerform(iterations: these.count) { position in
        let participant = these[first + position]
        var pages = [page.page(participant)]
        let json = InsightJSON.participant(participant, insight)
        pages.append(Page(path: "participants/\(participant.slug).json", contents: json))
        pages += agentTexts.pages(participant) + explorer.pages(participant)
        made.withLock { $0[position] = pages }
      }
      for page in made.withLock({ $0 }).joined() { try sink(page) }
    }
  }

  /// Pages are made on all cores, so many participants at a time, and handed over in order.
  private static let participantsATime = 16
}
