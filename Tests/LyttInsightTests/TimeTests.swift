import LyttFeatures
import LyttModel
import Testing

@testable import LyttInsight

@Suite struct `Measures over time` {
  /// The season again as an earlier wave, every score five points lower.
  static func withEarlierWave(_ input: InsightInput, isWorded text: String? = nil) -> InsightInput {
    var input = input
    var dataset = input.dataset
    for row in dataset.enquiries.indices {
      dataset.enquiries[row].scores = dataset.enquiries[row].scores.map { $0.map { $0 - 5 } }
    }
    var comments = input.comments
    if let text { for index in comments.indices { comments[index].text = text } }
    input.earlier = EarlierWave(
      dataset: dataset, features: EnquiryFeatures(dataset, findings: input.findings), comments: comments)
    return input
  }

  private func row(
    _ rows: [TimeRow], _ scope: TimeRow.Scope, _ name: String, _ measure: String, _ period: String
  ) throws -> TimeRow {
    try #require(
      rows.first { $0.scope == scope && $0.name == name && $0.measure == measure && $0.period == period })
  }

  @Test func `run by month for a class, with intervals that know participants`() throws {
    let rows = InsightBuilder.build(TinySeason.input()).analysis.time
    let month = try #require(
      try row(rows, .group, "Bank", "score.kundebehandleren", "2025-02").figure, "four participants, three enquiries")
    #expect(month.n == 12 && month.interval != nil)
    #expect(Set(rows.filter { $0.kind == .month }.map(\.period)).count == 4)
    #expect(try row(rows, .group, "Bank", "emotion_share", "2025-02").figure?.value == 1)
    #expect(!rows.contains { $0.scope == .participant && $0.kind == .month })
  }

  @Test func `run by halves for a participant, with the change`() throws {
    let rows = InsightBuilder.build(TinySeason.input()).analysis.time
    let (first, second, change) = (
      try row(rows, .participant, "Deltaker 0", "score.svar", "first").figure,
      try row(rows, .participant, "Deltaker 0", "score.svar", "second").figure,
      try row(rows, .participant, "Deltaker 0", "score.svar", "change").figure
    )
    let expected = try #require(second).value - (try #require(first).value)
    let found = try #require(change)
    #expect(abs(found.value - expected) < 1e-9 && found.interval != nil)
  }

  @Test func `withhold what is too small`() throws {
    var options = InsightOptions()
    options.minCell = 13
    let rows = InsightBuilder.build(TinySeason.input(options: options)).analysis.time
    #expect(rows.filter { $0.scope == .participant || $0.scope == .group }.allSatisfy { $0.figure == nil })
    #expect(rows.contains { $0.scope == .all && $0.figure != nil })
  }

  @Test func `compare two waves, participant by participant and in classes`() throws {
    let insight = InsightBuilder.build(Self.withEarlierWave(TinySeason.input()))
    let rows = insight.analysis.time
    for (scope, name) in [
      (TimeRow.Scope.participant, "Deltaker 3"), (.group, "Bank"), (.all, ""),
    ] {
      let row = try #require(
        rows.first { row in
          row.scope == scope && row.name == name && row.measure == "score.total" && row.kind == .wave
            && row.period == "change"
        })
      let change = try #require(row.figure)
      #expect(abs(change.value - 5) < 1e-9, "\(scope)")
    }
    #expect(insight.movers.count == 8 && insight.movers.allSatisfy { abs($0.change.value - 5) < 1e-9 })
    let feeling = try #require(
      rows.first { $0.scope == .all && $0.measure == "emotion_share" && $0.kind == .wave && $0.period == "change" })
    #expect(feeling.figure?.value == 0)
  }

  @Test func `warn when the wording changed between waves, and only then`() throws {
    let same = InsightBuilder.build(Self.withEarlierWave(TinySeason.input())).analysis
    #expect(same.waveDrift?.isClear == false)
    let other = InsightBuilder.build(
      Self.withEarlierWave(TinySeason.input(), isWorded: "Kundebehandleren virket interessert og ryddig.")
    ).analysis
    #expect(other.waveDrift?.isClear == true)
    #expect(InsightBuilder.build(TinySeason.input()).analysis.waveDrift == nil)
  }
}
