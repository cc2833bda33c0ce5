import LyttModel

/// Stable codes in place of agents' names.
///
/// With a key, the code depends on nothing but the key, the participant and the name, so that it stays the same from
/// run to run; whoever lacks the key cannot try names. Without a key, agents are numbered in the order in which they
/// are first asked for.
public struct Pseudonyms: Sendable {
  private let key: [UInt8]
  private var codes: [String: String] = [:]
  private var taken: Set<String> = []

  /// Begins without codes; an empty key numbers the agents.
  public init(key: [UInt8] = []) { self.key = key }

  /// A new key of 32 random bytes, as 64 hexadecimal digits and a line end.
  public static func newKey() -> String {
    var source = SystemRandomNumberGenerator()
    return SHA256.hex((0..<32).map { _ in UInt8.random(in: 0...255, using: &source) }) + "\n"
  }

  /// The code of an agent of a participant, such as `KB-4F7QX2`.
  public mutating func code(agent: String, participant: String) -> String {
    let name = participant + "\u{0}" + agent
    if let code = codes[name] { return code }
    var code = ""
    if key.isEmpty {
      code = Self.numbered(codes.count + 1)
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

  private static func numbered(_ number: Int) -> String {
    let digits = String(number)
    return "KB-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The first 30 bits of HMAC-SHA-256 (RFC 2104), in letters and digits that are not mistaken for one another.
  private func keyed(_ name: String, _ attempt: UInt8) -> String {
    var block = key.count > 64 ? SHA256.digest(key) : key
    block.append(contentsOf: repeatElement(0, count: 64 - block.count))
    let inner = SHA256.digest(block.map { $0 ^ 0x36 } + Array(name.utf8) + [attempt])
    let digest = SHA256.digest(block.map { $0 ^ 0x5C } + inner)
    let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
    var bits = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    var code = "KB-"
    for _ in 0..<6 {
      code.append(alphabet[Int(bits % UInt64(alphabet.count))])
      bits /= UInt64(alphabet.count)
    }
    return code
  }
}
