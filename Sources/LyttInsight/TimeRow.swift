/// A measure of all, a class or a participant in one period, or its change from one period to the next.
public struct TimeRow: Hashable, Sendable {
  /// Whose measure it is.
  public enum Scope: String, Hashable, Sendable {
    /// All participants.
    case all
    /// One class.
    case group = "class"
    /// One participant.
    case participant
  }

  /// What kind of period it is.
  public enum Kind: String, Hashable, Sendable {
    /// A month: `2021-04`.
    case month
    /// A half of the season: `first`, `second`, and the `change`.
    case half
    /// An earlier wave and this one: `before`, `now`, and the `change`.
    case wave
  }

  /// Whose measure it is.
  public var scope: Scope
  /// The class's or participant's name; empty for all.
  public var name: String
  /// A score's id, `emotion_share`, or a family's `net`.
  public var measure: String
  /// What kind of period it is.
  public var kind: Kind
  /// The period.
  public var period: String
  /// The mean or the change; `nil` where it is withheld for having too few enquiries.
  public var figure: Figure?
}
