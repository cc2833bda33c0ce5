/// Ranges of tokens that can be asked which of them overlap another, without going through all.
struct OverlapIndex {
  private let ranges: [Range<Int>]
  /// The ranges' numbers, by where they start.
  private let order: [Int]
  /// The furthest end among a range of ``order`` and those before it.
  private var furthest: [Int] = []

  init(_ ranges: [Range<Int>]) {
    self.ranges = ranges
    order = ranges.indices.sorted { (ranges[$0].lowerBound, $0) < (ranges[$1].lowerBound, $1) }
    furthest.reserveCapacity(order.count)
    for number in order { furthest.append(max(furthest.last ?? 0, ranges[number].upperBound)) }
  }

  /// Whether `holds` says so of the number of a range that overlaps `range`; asked in no particular order.
  func contains(overlapping range: Range<Int>, where holds: (Int) -> Bool) -> Bool {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[order[middle]].lowerBound < range.upperBound { low = middle + 1 } else { high = middle }
    }
    var place = low - 1
    while place >= 0, furthest[place] > range.lowerBound {
      let number = order[place]
      if ranges[number].upperBound > range.lowerBound, holds(number) { return true }
      place -= 1
    }
    return false
  }

  /// The numbers of the ranges that overlap `range`, ascending.
  func numbers(overlapping range: Range<Int>) -> [Int] {
    var numbers: [Int] = []
    _ = contains(overlapping: range) { number in
      numbers.append(number)
      return false
    }
    return numbers.sorted()
  }
}

extension Range where Bound == Int {
  /// The smallest range that holds both.
  func joined(with other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
