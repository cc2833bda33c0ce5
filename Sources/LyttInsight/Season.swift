import LyttFeatures
import LyttModel

/// The input, indexed once for all that is built from it.
struct Season {
  let input: InsightInput
  let members: [ParticipantFeatures.Member]
  let headline: Headline
  /// Classes by name, each with the indices of its members.
  let classes: [(name: String, members: [Int])]
  /// The index of each enquiry's member.
  let memberOfRow: [Int]
  /// For each enquiry whether it lies in the season's first half; `nil` without a date.
  let isFirstHalf: [Bool?]
  /// For each enquiry its share of feeling.
  let emotionShares: [Double?]

  var dataset: Dataset { input.dataset }
  var features: EnquiryFeatures { input.features }
  var options: InsightOptions { input.options }

  init(_ input: InsightInput) {
    self.input = input
    let dataset = input.dataset
    members = ParticipantFeatures(dataset, features: input.features).members
    headline = Self.headline(dataset, input.options)
    var byClass: [String: [Int]] = [:]
    for (index, member) in members.enumerated() {
      if let name = member.participantClass { byClass[name, default: []].append(index) }
    }
    classes = byClass.keys.sorted().map { ($0, byClass[$0]!) }
    var memberOfRow = [Int](repeating: 0, count: dataset.enquiries.count)
    for (index, member) in members.enumerated() { for row in member.enquiries { memberOfRow[row] = index } }
    self.memberOfRow = memberOfRow
    let days = dataset.enquiries.compactMap(\.date).sorted()
    // The middle day of all enquiries: the same for every participant.
    let middle = days.isEmpty ? nil : days[days.count / 2]
    isFirstHalf = dataset.enquiries.map { enquiry in
      guard let middle, let day = enquiry.date else { return nil }
      return day < middle
    }
    emotionShares = input.features.counts.map { $0?.emotionShare }
  }

  /// The scores of some enquiries, those that are there.
  func values(_ score: Int, _ enquiries: [Int]) -> [Double] {
    enquiries.compactMap { dataset.enquiries[$0].scores[score] }
  }

  /// A score by enquiry, without those that nobody answered.
  func answered(_ score: Int) -> [Double?] { dataset.enquiries.map { $0.isUnanswered ? nil : $0.scores[score] } }

  /// The score that stands beside quotes and comments.
  func headlineScore(_ enquiry: Int) -> Double? {
    guard let score = headline.outcome else { return nil }
    return dataset.enquiries[enquiry].scores[score]
  }

  /// The index of a score by its id or its name.
  private static func wanted(_ dataset: Dataset, _ name: String) -> Int? {
    dataset.scoreIndex(name) ?? dataset.scores.firstIndex { $0.name == name }
  }

  private static func headline(_ dataset: Dataset, _ options: InsightOptions) -> Headline {
    func index(ofKind kind: ScoreKind) -> Int? { dataset.scores.firstIndex { $0.kind == kind } }
    let total = index(ofKind: .total)
    let area =
      options.agentArea.flatMap(dataset.scoreIndex)
      ?? dataset.scores.firstIndex { $0.kind == .area && $0.name.lowercased().hasPrefix("kundebehandler") }
      ?? dataset.scores.firstIndex { $0.kind == .area && $0.id.hasPrefix("agent") }
    let outcome = options.outcome.flatMap { wanted(dataset, $0) } ?? area ?? total ?? (dataset.scores.isEmpty ? nil : 0)
    return Headline(total: total, agentArea: area, outcome: outcome)
  }
}
