import LyttLexicon
import LyttModel

/// By cue, whether each modifier may touch its hits.
struct ModifierTargets: Sendable {
  private var byCue: [CueID: [Bool]] = [:]

  init(_ lexicon: Lexicon) {
    for cue in Set(lexicon.entries.map(\.cue)) {
      byCue[cue] = lexicon.modifiers.map { modifier in
        (modifier.targets.isEmpty || modifier.targets.contains { Self.names($0, cue) })
          && !modifier.spares.contains { Self.names($0, cue) }
      }
    }
  }

  /// For each modifier, whether it may touch hits of the cue.
  func touching(_ cue: CueID) -> [Bool] { byCue[cue] ?? [] }

  /// Whether a name is the cue's own or its family's.
  static func names(_ name: String, _ cue: CueID) -> Bool { name == cue.rawValue || name == cue.family }
}
