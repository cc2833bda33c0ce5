import LyttLexicon
import LyttText

/// The triggers of a text with how far each reaches, by the sentences that they reach into: a hit asks those alone.
final class TriggerField {
  /// In the order in which they have their say.
  let triggers: [Trigger]
  let extents: [Extent]
  let modifiers: [Modifier]
  private let scope: Scope
  private var reasons: [String?]
  /// By sentence, the numbers of the triggers that reach into it, ascending.
  private var reaching: [[Int32]]
  /// By sentence, the numbers of its triggers that ask whom a clause is about, and of its pseudo-triggers.
  private var subjects: [[Int32]]
  private var pseudo: [[Int32]]

  init(_ triggers: [Trigger], of modifiers: [Modifier], in scope: Scope) {
    (self.triggers, self.modifiers, self.scope) = (triggers, modifiers, scope)
    extents = triggers.map { scope.extent(of: modifiers[$0.modifier], at: $0.range) }
    reasons = Array(repeating: nil, count: triggers.count)
    let sentence = scope.view.lattice.sentence
    reaching = Array(repeating: [], count: Int(sentence.last ?? -1) + 1)
    (subjects, pseudo) = (reaching, reaching)
    for (number, trigger) in triggers.enumerated() {
      let modifier = modifiers[trigger.modifier]
      let own = Int(sentence[trigger.range.lowerBound])
      if modifier.effect == .keep { pseudo[own].append(Int32(number)) }
      if modifier.reach == .subject {
        subjects[own].append(Int32(number))
        continue
      }
      let hull = extents[number].hull
      for sentence in sentence[hull.lowerBound]...sentence[hull.upperBound - 1] {
        reaching[Int(sentence)].append(Int32(number))
      }
    }
  }

  private func sentence(_ at: Int) -> Int { Int(scope.view.lattice.sentence[at]) }

  /// The numbers of the triggers that reach into the sentence of a token.
  func reaching(_ at: Int) -> [Int32] { reaching[sentence(at)] }

  /// The numbers of the triggers in the sentence of a token that ask whom a clause is about.
  func subjects(_ at: Int) -> [Int32] { subjects[sentence(at)] }

  /// The numbers of the pseudo-triggers in the sentence of a token.
  func pseudo(_ at: Int) -> [Int32] { pseudo[sentence(at)] }

  /// What a trigger gives as a reason: `negation "ikke"`.
  func reason(_ number: Int) -> String {
    if let known = reasons[number] { return known }
    let reason = Self.reason(modifiers[triggers[number].modifier], scope.view.document.text(of: triggers[number].range))
    reasons[number] = reason
    return reason
  }

  static func reason(_ modifier: Modifier, _ words: String) -> String { "\(modifier.kind) \"\(words)\"" }
}
