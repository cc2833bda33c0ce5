import LyttFeatures
import LyttInsight
import LyttModel

/// A small season made by rule: every third enquiry lacks listening and scores 20 points less.
enum TinySeason {
  static func input(
    participants: Int = 8, enquiries: Int = 12, classes: [String?] = ["Bank", "Strøm"], hasScores: Bool = true,
    hasComments: Bool = true, options: InsightOptions = InsightOptions()
  ) -> InsightInput {
    var dataset = Dataset()
    if hasScores {
      dataset.scores = [
        ScoreDefinition(id: "svar", name: "Svar- og ventetid", kind: .area),
        ScoreDefinition(id: "kundebehandleren", name: "Kundebehandleren", kind: .area),
        ScoreDefinition(id: "total", name: "Totalresultat", kind: .total),
      ]
    }
    var findings: [EnquiryFindings] = []
    var comments: [RedactedComment] = []
    for participant in 0..<participants {
      for number in 0..<enquiries {
        let lacks = (number + participant) % 3 == 0
        let text = lacks ? "Hun hørte ikke etter. Jeg måtte ringe igjen." : "Hun lyttet godt til meg. Alt ble ordnet."
        let cue =
          lacks
          ? Cue(
            start: 4, end: 20, cue: "empathy.listening", polarity: .negative, entry: "l", reasons: ["negation \"ikke\""]
          )
          : Cue(start: 4, end: 15, cue: "empathy.listening", polarity: .positive, entry: "l")
        let value = Double((lacks ? 60 : 80) + (number * 7 + participant * 5) % 11)
        let texts = hasComments ? [Comment(field: "comment", text: text)] : []
        if hasComments {
          comments.append(RedactedComment(enquiry: dataset.enquiries.count, comment: 0, text: text, cues: [cue]))
        }
        findings.append(
          hasComments
            ? [TextFindings(language: "nb", words: 9, tokens: 11, sentences: 2, questions: 0, cues: [cue])] : [])
        dataset.enquiries.append(
          Enquiry(
            id: "E\(dataset.enquiries.count)", participant: "Deltaker \(participant)",
            participantClass: classes.isEmpty ? nil : classes[participant % classes.count],
            channel: number < 3 ? "e-post" : "telefon", agent: "Kari Nordmann",
            date: CalendarDate(year: 2025, month: 1 + number % 4, day: 17), comments: texts,
            scores: hasScores ? [70 + Double(number % 5), value, (70 + value) / 2] : [],
            source: SourceLocation(file: "tiny.csv", row: dataset.enquiries.count + 2)))
      }
    }
    let features = EnquiryFeatures(dataset, findings: findings)
    return InsightInput(
      dataset: dataset, findings: findings, features: features, comments: comments, options: options)
  }
}
