import LyttFeatures
import LyttModel
import Testing

private func findings(_ cues: [(CueID, Polarity)], words: Int = 20) -> TextFindings {
  TextFindings(
    language: "nb", words: words, tokens: words, sentences: 2, questions: 0,
    cues: cues.map { Cue(start: 0, end: 1, cue: $0.0, polarity: $0.1, entry: "e") })
}

private func enquiry(_ id: String, _ participant: String, comments: Int, score: Double? = nil) -> Enquiry {
  Enquiry(
    id: id, participant: participant, comments: (0..<comments).map { Comment(field: "c\($0)", text: "x") },
    scores: [score], source: SourceLocation(file: "-"))
}

@Suite struct `Features` {
  let dataset = Dataset(
    scores: [ScoreDefinition(id: "total", name: "Total", kind: .total)],
    enquiries: [
      enquiry("1", "A", comments: 2, score: 80), enquiry("2", "A", comments: 1, score: 60),
      enquiry("3", "B", comments: 0),
    ])
  let found: [EnquiryFindings] = [
    [
      findings([("empathy.listening", .positive), ("guidance", .positive)]),
      findings([("empathy.listening", .negative)]),
    ],
    [findings([("empathy.warmth", .negative)], words: 50)],
    [],
  ]

  @Test func `all comment fields of an enquiry are pooled`() {
    let features = EnquiryFeatures(dataset, findings: found)
    #expect(features.table["empathy.listening.pos"]! == [1, 0, nil])
    #expect(features.table["empathy.listening.neg"]! == [1, 0, nil])
    #expect(features.table["empathy.net"]! == [0, -1, nil])
    #expect(features.counts[0]!["empathy.listening"].state == .mixed)
    #expect(features.table["words"]! == [40, 50, nil])
    #expect(features.table["empathy.neg_per_100_words"]! == [2.5, 2, nil])
  }

  @Test func `states tell what is done, missed, mixed or unmentioned, of families too`() {
    let features = EnquiryFeatures(dataset, findings: found)
    #expect(features.subjects.count == 20 && features.subjects.prefix(2) == ["empathy", "questioning"])
    #expect((0..<3).map { features.state("empathy.listening", row: $0) } == [.mixed, .unmentioned, nil])
    #expect((0..<3).map { features.state("empathy", row: $0) } == [.mixed, .missed, nil])
    #expect(features.state("guidance", row: 0) == .done)
  }

  @Test func `a context cue without a dot has its columns once`() {
    let columns = EnquiryFeatures(dataset, findings: found).table.columns
    #expect(columns.filter { $0 == "guidance.pos" }.count == 1)
    #expect(Set(columns).count == columns.count)
  }

  @Test func `an enquiry without a comment says nothing, not zero`() {
    let features = EnquiryFeatures(dataset, findings: found)
    #expect(features.table.columns.allSatisfy { features.table[$0]![2] == nil })
    let participants = ParticipantFeatures(dataset, features: features)
    #expect(participants.table["empathy.mentioned"]! == [1, nil])
    #expect(participants.table["with_comment"]! == [2, 0])
    #expect(participants.table["score.total"]! == [70, nil])
  }

  @Test(
    arguments: [
      ([], nil), ([("empathy.warmth", Polarity.positive)], 1), ([("waiting", .negative)], nil),
      ([("empathy.warmth", .positive), ("resolution", .negative), ("competence", .positive)], 1.0 / 3),
    ] as [([(CueID, Polarity)], Double?)])
  func `emotion share is empathy over empathy and case`(_ cues: [(CueID, Polarity)], _ share: Double?) {
    #expect(CueCounts([findings(cues)]).emotionShare == share)
  }
}
