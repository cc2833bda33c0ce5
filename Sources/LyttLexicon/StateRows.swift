/// Values by state (or another number), in one row.
@usableFromInline
struct StateRows<Value: Sendable>: Sendable {
  /// Where the values of each state begin; one more for the end.
  @usableFromInline let first: [Int32]
  @usableFromInline private(set) var values: [Value]

  /// Groups values by state, in the order given.
  init(_ found: [(state: Int32, value: Value)], states: Int) {
    // While values are put in, `ends` holds where the next of each state belongs; at last, where each state's end.
    var ends = [Int32](repeating: 0, count: states + 1)
    for item in found { ends[Int(item.state) + 1] += 1 }
    for state in 0..<states { ends[state + 1] += ends[state] }
    values = Array(unsafeUninitializedCapacity: found.count) { places, count in
      for item in found {
        let place = Int(ends[Int(item.state)])
        ends[Int(item.state)] += 1
        (places.baseAddress! + place).initialize(to: item.value)
      }
      count = found.count
    }
    for state in stride(from: states, to: 0, by: -1) { ends[state] = ends[state - 1] }
    ends[0] = 0
    first = ends
  }

  /// Puts together what was taken apart: `first` rises, and ends with the number of values.
  init(first: [Int32], values: [Value]) {
    self.first = first
    self.values = values
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
