/// Something over tokens that is named by its shape: an amount, a time, a number to call.
public struct Entity: Sendable, Hashable {
  /// What it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// Any number.
    case number
    /// An amount with its currency.
    case money
    /// A share in percent.
    case percent
    /// A time of day.
    case time
    /// A date.
    case date
    /// A telephone number.
    case phone
    /// A web address.
    case url
    /// A mail address.
    case mail
  }

  /// What it is.
  public var kind: Kind
  /// The tokens it covers.
  public var tokens: Range<Int>
}

extension TextDocument {
  /// The entities in order; they do not overlap.
  public func entities() -> [Entity] {
    var finder = EntityFinder(document: self)
    return finder.find()
  }
}
