import Synchronization

/// A count that several tasks add to.
final class Counter: Sendable {
  private let value = Atomic(0)

  /// Adds, and returns the sum so far.
  func add(_ amount: Int) -> Int { value.wrappingAdd(amount, ordering: .relaxed).newValue }
}
