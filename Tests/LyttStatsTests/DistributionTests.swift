import LyttStats
import Testing

@testable import LyttStats

@Suite struct `Distributions agree with SciPy` {
  static let keys = Reference.python.keys.filter {
    ["t", "normal", "chi2", "beta", "wilson"].contains($0.split(separator: "/").first ?? "")
  }.sorted()

  @Test(arguments: keys) func `to 1e-9`(_ key: String) throws {
    let parts = key.split(separator: "/").map(String.init)
    let numbers = parts.dropFirst(2).compactMap { Double($0) }
    let value: Double? =
      switch (parts[0], parts[1]) {
      case ("t", "sf"): StudentT(numbers[1]).upperTail(numbers[0])
      case ("t", "ppf"): StudentT(numbers[1]).quantile(numbers[0])
      case ("normal", "sf"): Normal.upperTail(numbers[0])
      case ("normal", "ppf"): Normal.quantile(numbers[0])
      case ("chi2", "sf"): ChiSquared(numbers[1]).upperTail(numbers[0])
      case ("beta", "ppf"): Beta(numbers[1], numbers[2]).quantile(numbers[0])
      case ("beta", "cdf"): Beta(numbers[1], numbers[2]).lowerTail(numbers[0])
      default: Self.wilson(parts)
      }
    #expect(agrees(value, Reference.python[key]), "\(value ?? .nan)")
  }

  private static func wilson(_ parts: [String]) -> Double? {
    guard let k = Double(parts[1]), let n = Double(parts[2]) else { return nil }
    let interval = ClusteredProportion.wilson(k / n, rows: n, z: Normal.quantile(0.975))
    return parts[3] == "low" ? interval.lower : interval.upper
  }

  @Test func `there are values to compare`() { #expect(Self.keys.count > 20) }
}

@Suite struct `Random numbers` {
  @Test func `are those of xoshiro256** seeded by SplitMix64`() {
    var random = RandomNumbers(seed: 42)
    var stream = RandomNumbers(seed: 42, stream: 3)
    for index in 0..<5 {
      #expect(Double(random.next() >> 11) == Reference.python["random/\(index)"])
      #expect(Double(stream.below(1000)) == Reference.python["random/stream/\(index)"])
    }
  }

  @Test func `shuffling keeps every element`() {
    var random = RandomNumbers(seed: 1)
    var values = Array(0..<100)
    random.shuffle(&values, in: 10..<90)
    #expect(values.sorted() == Array(0..<100))
    #expect(Array(values[..<10]) == Array(0..<10) && values[10..<90] != Array(10..<90)[...])
    #expect(random.below(1) == 0 && random.below(0) == 0)
  }

  @Test func `Webb's weights have mean 0 and variance 1`() {
    var random = RandomNumbers(seed: 9)
    let draws = (0..<60_000).map { _ in random.webb() }
    #expect(abs(draws.reduce(0, +) / 60_000) < 0.02)
    #expect(abs(draws.reduce(0) { $0 + $1 * $1 } / 60_000 - 1) < 0.02)
  }

  @Test func `normal numbers have mean 0 and variance 1`() {
    var random = RandomNumbers(seed: 10)
    let draws = (0..<60_000).map { _ in random.normal() }
    #expect(abs(draws.reduce(0, +) / 60_000) < 0.02)
    #expect(abs(draws.reduce(0) { $0 + $1 * $1 } / 60_000 - 1) < 0.03)
  }
}

@Suite struct `Corrections for many tests` {
  static let p = [0.001, 0.03, 0.03, 0.2, 0.012, 0.8, 1, 0.0004, 0.049, 0.03]

  @Test(arguments: MultipleTesting.allCases) func `agree with R's p.adjust`(_ method: MultipleTesting) {
    let name = method == .holm ? "holm" : method.rawValue
    for (index, q) in method.adjust(Self.p).enumerated() {
      #expect(agrees(q, Reference.r["adjust/\(name)/\(index)"]))
    }
  }

  @Test(arguments: MultipleTesting.allCases) func `leave nothing and one alone`(_ method: MultipleTesting) {
    #expect(method.adjust([]) == [])
    #expect(method.adjust([0.3]) == [0.3])
  }
}
