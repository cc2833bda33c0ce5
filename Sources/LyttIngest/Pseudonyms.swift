import LyttModel

/// Stable codes in place of names.
///
/// With a key, the code depends on nothing but the key and the name (for agents the participant too), so that it stays
/// the same from run to run; whoever lacks the key cannot try names. Without a key, names are numbered in the order in
/// which they are first asked for.
public struct Pseudonyms: Sendable {
  private let key: [UInt8]
  private let prefix: String
  private let digits: Int
  private var codes: [String: String] = [:]
  private var taken: Set<String> = []

  /// Begins without codes.
  ///
  /// - Parameters:
  ///   - key: what codes are made with; empty numbers the names.
  ///   - prefix: what each code begins with.
  ///   - digits: digits of a number at least.
  public init(key: [UInt8] = [], prefix: String = "KB-", digits: Int = 4) {
    self.key = key
    self.prefix = prefix
    self.digits = digits
  }

  /// A new key of 32 random bytes, as 64 hexadecimal digits and a line end.
  public static func newKey() -> String {
    var source = SystemRandomNumberGenerator()
    return SHA256.hex((0..<32).map { _ in UInt8.random(in: 0...255, using: &source) }) + "\n"
  }

  /// The code of an agent of a participant, such as `KB-4F7QX2`.
  public mutating func code(agent: String, participant: String) -> String {
    code(participant + "\u{0}" + agent)
  }

  /// The code of a name.
  public mutating func code(_ name: String) -> String {
    if let code = codes[name] { return code }
    var code = ""
    if key.isEmpty {
      code = numbered(codes.count + 1)
    } else {
      var attempt: UInt8 = 0
      repeat {
        code = keyed(name, attempt)
        attempt &+= 1
      } while taken.contains(code) && attempt != 0
    }
    taken.insert(code)
    codes[name] = code
    return code
  }

  private func numbered(_ number: Int) -> String {
    let written = String(number)
    return prefix + String(repeating: "0", count: max(0, digits - written.count)) + written
  }

  /// The first 30 bits of HMAC-SHA-256 (RFC 2104), in letters and digits that are not mistaken for one another.
  private func keyed(_ name: String, _ attempt: UInt8) -> String {
    var block = key.count > 64 ? SHA256.digest(key) : key
    block.append(contentsOf: repeatElement(0, count: 64 - block.count))
    let inner = SHA256.digest(block.map { $0 ^ 0x36 } + Array(name.utf8) + [attempt])
    let digest = SHA256.digest(block.map { $0 ^ 0x5C } + inner)
    let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
    var bits = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    var code = prefix
    for _ in 0..<6 {
      code.append(alphabet[Int(bits % UInt64(alphabet.count))])
      bits /= UInt64(alphabet.count)
    }
    return code
  }
}
