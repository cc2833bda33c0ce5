/// Values by state, in one row.
@usableFromInline
struct StateRows<Value: Sendable>: Sendable {
  /// Where the values of each state begin; one more for the end.
  @usableFromInline let first: [Int32]
  @usableFromInline private(set) var values: [Value]

  /// Groups values by state, in the order given.
  init(_ found: [(state: Int32, value: Value)], states: Int) {
    var next = [Int32](repeating: 0, count: states + 1)
    for item in found { next[Int(item.state) + 1] += 1 }
    for state in 0..<states { next[state + 1] += next[state] }
    first = next
    values = Array(unsafeUninitializedCapacity: found.count) { places, count in
      for item in found {
        let place = Int(next[Int(item.state)])
        next[Int(item.state)] += 1
        (places.baseAddress! + place).initialize(to: item.value)
      }
      count = found.count
    }
  }

  /// The same with the values of each state in order.
  func sorted(by precedes: (Value, Value) -> Bool) -> StateRows {
    var sorted = self
    sorted.values.withUnsafeMutableBufferPointer { values in
      for state in 0..<first.count - 1 where first[state + 1] - first[state] > 1 {
        var row = UnsafeMutableBufferPointer(rebasing: values[Int(first[state])..<Int(first[state + 1])])
        row.sort(by: precedes)
      }
    }
    return sorted
  }

  /// The places of a state's values.
  @inlinable @inline(__always)
  func places(of state: Int32) -> Range<Int> { Int(first[Int(state)])..<Int(first[Int(state) + 1]) }
}
