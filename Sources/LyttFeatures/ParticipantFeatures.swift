public import LyttModel

/// Enquiries pooled by participant: one row a participant.
///
/// - Units: counts in enquiries; shares 0…1 of the enquiries that have a comment; scores in points 0–100.
/// - Missing: `nil` where nothing can be divided.
public struct ParticipantFeatures: Sendable {
  /// One participant and the indices of its enquiries in the data set.
  public struct Member: Hashable, Sendable {
    /// The participant's name as given.
    public var name: String
    /// Its class: the one most of its enquiries name.
    public var participantClass: String?
    /// Indices into ``Dataset/enquiries``.
    public var enquiries: [Int]
  }

  /// Participants by name in code-point order.
  public let members: [Member]
  /// The numeric columns.
  ///
  /// `enquiries`, `unanswered`, `with_comment`, `score.<id>`, `<subject>.mentioned`, `.done`, `.missed`, `.mixed`,
  /// `.net` and `emotion_share`.
  public let table: FeatureTable

  /// Pools the rows of one data set.
  public init(_ dataset: Dataset, features: EnquiryFeatures) {
    let members = Self.members(of: dataset)
    self.members = members
    var table = FeatureTable(rows: members.map(\.name))
    func add(_ name: String, _ value: ([Int]) -> Double?) { table.set(name, members.map { value($0.enquiries) }) }

    add("enquiries") { Double($0.count) }
    add("unanswered") { Double($0.filter { dataset.enquiries[$0].isUnanswered }.count) }
    add("with_comment") { Double($0.filter { features.counts[$0] != nil }.count) }
    for (index, score) in dataset.scores.enumerated() {
      add("score." + score.id) { rows in mean(rows.compactMap { dataset.enquiries[$0].scores[index] }) }
    }
    func addSubject(_ subject: String, _ signed: @escaping (CueCounts) -> CueCounts.Signed) {
      func share(_ aspect: String, _ holds: @escaping (CueState) -> Bool) {
        add(EnquiryFeatures.column(subject, aspect)) { rows in
          let states = rows.compactMap { features.counts[$0].map { signed($0).state } }
          return states.isEmpty ? nil : Double(states.filter(holds).count) / Double(states.count)
        }
      }
      share("mentioned") { $0 != .unmentioned }
      share("done") { $0 == .done }
      share("missed") { $0 == .missed }
      share("mixed") { $0 == .mixed }
      add(EnquiryFeatures.column(subject, "net")) { rows in
        mean(rows.compactMap { features.counts[$0].map { Double(signed($0).net) } })
      }
    }
    for family in features.families where !features.cues.contains(CueID(family)) {
      addSubject(family) { $0.family(family) }
    }
    for cue in features.cues { addSubject(cue.rawValue) { $0[cue] } }
    let shares = features.counts.map { $0?.emotionShare }
    add("emotion_share") { rows in mean(rows.compactMap { shares[$0] }) }
    self.table = table
  }

  private static func members(of dataset: Dataset) -> [Member] {
    var rows: [String: [Int]] = [:]
    for (index, enquiry) in dataset.enquiries.enumerated() { rows[enquiry.participant, default: []].append(index) }
    return rows.keys.sorted().map { name in
      var votes: [String: Int] = [:]
      for index in rows[name]! {
        if let label = dataset.enquiries[index].participantClass { votes[label, default: 0] += 1 }
      }
      let label = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      return Member(name: name, participantClass: label, enquiries: rows[name]!)
    }
  }
}

private func mean(_ values: [Double]) -> Double? {
  values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
}
