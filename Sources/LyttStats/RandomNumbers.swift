/// xoshiro256** (Blackman & Vigna 2018): the same seed gives the same numbers on every machine and Swift version.
public struct RandomNumbers: Sendable {
  private var s0, s1, s2, s3: UInt64

  /// Spreads a seed over the state with SplitMix64; a stream number gives independent series under one seed.
  public init(seed: UInt64, stream: UInt64 = 0) {
    var x = seed &+ stream &* 0xD1B5_4A32_D192_ED03
    func next() -> UInt64 {
      x &+= 0x9E37_79B9_7F4A_7C15
      var z = x
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
    s0 = next()
    s1 = next()
    s2 = next()
    s3 = next()
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    let product = s1 &* 5
    let result = ((product << 7) | (product >> 57)) &* 9
    let t = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= t
    s3 = (s3 << 45) | (s3 >> 19)
    return result
  }

  /// A number in 0…1, 1 not included, in steps of 2⁻⁵³.
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number in 0..<bound, all equally likely (Lemire 2019); 0 for a bound below 2.
  public mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let range = UInt64(bound)
    var (high, low) = next().multipliedFullWidth(by: range)
    if low < range {
      let threshold = (0 &- range) % range
      while low < threshold { (high, low) = next().multipliedFullWidth(by: range) }
    }
    return Int(high)
  }

  /// A standard normal number, by inversion.
  public mutating func normal() -> Double { Normal.quantile((Double(next() >> 12) + 0.5) * 0x1p-52) }

  /// Webb's (2014) six-point weight: ±√½, ±1, ±√1.5.
  public mutating func webb() -> Double {
    switch below(6) {
    case 0: -1.5.squareRoot()
    case 1: -1
    case 2: -0.5.squareRoot()
    case 3: 0.5.squareRoot()
    case 4: 1
    default: 1.5.squareRoot()
    }
  }

  /// Puts the elements of a range in random order (Fisher–Yates).
  public mutating func shuffle<Element>(_ elements: inout [Element], in range: Range<Int>) {
    guard range.count > 1 else { return }
    for index in stride(from: range.upperBound - 1, to: range.lowerBound, by: -1) {
      elements.swapAt(index, range.lowerBound + below(index - range.lowerBound + 1))
    }
  }
}
