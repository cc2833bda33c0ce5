/// What an enquiry's comments say about one behaviour.
///
/// Unmentioned is not "not done": a comment that is silent says nothing.
public enum CueState: String, Hashable, Sendable, CaseIterable {
  /// Only positive cues.
  case done
  /// Only negative cues.
  case missed
  /// Both.
  case mixed
  /// No cue.
  case unmentioned

  /// Derives the state from counts.
  public init(positive: Int, negative: Int) {
    switch (positive > 0, negative > 0) {
    case (true, false): self = .done
    case (false, true): self = .missed
    case (true, true): self = .mixed
    case (false, false): self = .unmentioned
    }
  }
}
