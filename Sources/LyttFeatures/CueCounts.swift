public import LyttModel

/// How often each cue was found in the texts of one enquiry.
public struct CueCounts: Hashable, Sendable {
  /// Positive and negative hits by cue.
  public private(set) var byCue: [CueID: Signed]

  /// Positive and negative hits of one cue or family.
  public struct Signed: Hashable, Sendable {
    /// Positive hits.
    public var positive = 0
    /// Negative hits.
    public var negative = 0
    /// Positive minus negative.
    public var net: Int { positive - negative }
    /// Done, missed, mixed or unmentioned.
    public var state: CueState { CueState(positive: positive, negative: negative) }

    static func + (a: Signed, b: Signed) -> Signed {
      Signed(positive: a.positive + b.positive, negative: a.negative + b.negative)
    }
  }

  /// Counts the cues of several texts together.
  public init(_ findings: [TextFindings]) {
    byCue = [:]
    for text in findings {
      for cue in text.cues {
        if cue.polarity == .positive {
          byCue[cue.cue, default: Signed()].positive += 1
        } else {
          byCue[cue.cue, default: Signed()].negative += 1
        }
      }
    }
  }

  /// The counts of one cue.
  public subscript(cue: CueID) -> Signed { byCue[cue] ?? Signed() }

  /// The counts of all cues of a family together.
  public func family(_ name: String) -> Signed {
    byCue.reduce(Signed()) { $1.key.family == name ? $0 + $1.value : $0 }
  }

  /// Cues of empathy over all cues that tell of feeling or case: 0 is all case, 1 all feeling; `nil` without such cues.
  ///
  /// The axis «saksorientert → følelser»: empathy / (empathy + resolution + competence + guidance + clarity).
  public var emotionShare: Double? {
    func mentions(_ family: String) -> Int {
      let counts = self.family(family)
      return counts.positive + counts.negative
    }
    let feeling = mentions("empathy")
    let whole = feeling + ["resolution", "competence", "guidance", "clarity"].reduce(0) { $0 + mentions($1) }
    return whole == 0 ? nil : Double(feeling) / Double(whole)
  }
}
