import LyttFeatures
import LyttModel
import LyttStats

/// Counts states of cues and families over groups of enquiries, and compares them.
struct CueProfile {
  /// Subjects in reporting order: each family, then its cues; a family of one cue stands once.
  let subjects: [String]
  /// For each class its lines.
  let byClass: [String: [CueLine]]
  /// Everybody's lines.
  let all: [CueLine]
  /// For each subject and member the share of comments that lack it, and that praise it, drawn towards the class.
  let lacking: [[Figure?]]
  let praised: [[Figure?]]
  /// For each enquiry with a comment its state by subject.
  private let states: [[CueState]?]

  init(_ season: Season) {
    let features = season.features
    var subjects: [String] = []
    for family in features.families {
      let cues = features.cues.filter { $0.family == family }
      if !cues.contains(CueID(family)) { subjects.append(family) }
      subjects += cues.map(\.rawValue)
    }
    self.subjects = subjects
    let cues = Set(features.cues.map(\.rawValue))
    let states = features.counts.map { counts -> [CueState]? in
      counts.map { counts in
        subjects.map { cues.contains($0) ? counts[CueID($0)].state : counts.family($0).state }
      }
    }
    self.states = states
    all = Self.count(Array(states.indices), states, subjects)
    var byClass: [String: [CueLine]] = [:]
    for entry in season.classes {
      byClass[entry.name] = Self.count(entry.members.flatMap { season.members[$0].enquiries }, states, subjects)
    }
    self.byClass = byClass
    let byMember = season.members.map { Self.count($0.enquiries, states, subjects) }
    lacking = Self.drawn(season, byMember) { $0.missed + $0.mixed }
    praised = Self.drawn(season, byMember) { $0.done }
  }

  /// The state of a subject in an enquiry; `nil` without a comment.
  func state(_ subject: Int, _ enquiry: Int) -> CueState? { states[enquiry]?[subject] }

  /// The lines of some enquiries.
  func lines(_ enquiries: [Int]) -> [CueLine] { Self.count(enquiries, states, subjects) }

  /// A member's lines, compared with its class and all.
  func lines(member: Int, of season: Season) -> [CueLine] {
    let participantClass = season.members[member].participantClass
    return lines(season.members[member].enquiries).enumerated().map { index, line in
      var line = line
      line.classShares = participantClass.flatMap { byClass[$0]?[index].shares }
      line.allShares = all[index].shares
      line.lacking = lacking[index][member]
      return line
    }
  }

  /// Members' shares by subject, by a beta-binomial model of participants within classes.
  private static func drawn(
    _ season: Season, _ byMember: [[CueLine]], _ successes: (CueLine) -> Int
  ) -> [[Figure?]] {
    let known = byMember.indices.filter { byMember[$0].first.map { $0.n > 0 } ?? false }
    var groups: [Int: Int] = [:]
    for (group, entry) in season.classes.enumerated() { for member in entry.members { groups[member] = group } }
    return (byMember.first ?? []).indices.map { subject in
      var figures = [Figure?](repeating: nil, count: byMember.count)
      let lines = known.map { byMember[$0][subject] }
      let result = BetaBinomialShrinkage(
        successes: lines.map(successes), trials: lines.map(\.n),
        groups: known.map { groups[$0] ?? season.classes.count })
      for (position, unit) in (result?.units ?? []).enumerated() {
        figures[known[position]] = Figure(value: unit.value, interval: unit.interval, n: lines[position].n)
      }
      return figures
    }
  }

  private static func count(_ enquiries: [Int], _ states: [[CueState]?], _ subjects: [String]) -> [CueLine] {
    var lines = subjects.map { CueLine(subject: $0, n: 0, done: 0, missed: 0, mixed: 0) }
    for enquiry in enquiries {
      guard let row = states[enquiry] else { continue }
      for (index, state) in row.enumerated() {
        lines[index].n += 1
        switch state {
        case .done: lines[index].done += 1
        case .missed: lines[index].missed += 1
        case .mixed: lines[index].mixed += 1
        case .unmentioned: break
        }
      }
    }
    return lines
  }
}
