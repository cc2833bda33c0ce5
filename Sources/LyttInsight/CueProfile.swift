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
  private let season: Season
  /// For each enquiry with a comment its state by subject.
  private let states: [[CueState]?]

  init(_ season: Season) {
    self.season = season
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
  }

  /// The state of a subject in an enquiry; `nil` without a comment.
  func state(_ subject: Int, _ enquiry: Int) -> CueState? { states[enquiry]?[subject] }

  /// The lines of some enquiries, compared with their class and all, and drawn towards them.
  func lines(_ enquiries: [Int], participantClass: String?) -> [CueLine] {
    let reference = participantClass.flatMap { byClass[$0] } ?? all
    return Self.count(enquiries, states, subjects).enumerated().map { index, line in
      var line = line
      line.classShares = participantClass.flatMap { byClass[$0]?[index].shares }
      line.allShares = all[index].shares
      line.lacking = Self.shrunken(
        line.missed + line.mixed, of: line.n, towards: reference[index].missed + reference[index].mixed,
        of: reference[index].n)
      return line
    }
  }

  /// A share drawn towards a reference by a prior worth ten enquiries.
  static func shrunken(_ count: Int, of n: Int, towards reference: Int, of whole: Int) -> Figure? {
    guard n > 0, whole > 0 else { return nil }
    let prior = 10.0
    let expected = Double(reference) / Double(whole)
    let strength = Double(n) + prior
    let value = (Double(count) + prior * expected) / strength
    let half = 1.96 * (value * (1 - value) / strength).squareRoot()
    return Figure(value: value, interval: Interval(value - half, value + half).clamped(to: 0...1), n: n)
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
