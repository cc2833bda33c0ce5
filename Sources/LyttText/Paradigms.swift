/// Which forms of a lexeme a spelling may be.
struct Forms: OptionSet, Sendable, Hashable {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }

  static let singular = Forms(rawValue: 1 << 0)
  static let singularDefinite = Forms(rawValue: 1 << 1)
  static let plural = Forms(rawValue: 1 << 2)
  static let pluralDefinite = Forms(rawValue: 1 << 3)
  static let infinitive = Forms(rawValue: 1 << 4)
  static let present = Forms(rawValue: 1 << 5)
  static let past = Forms(rawValue: 1 << 6)
  static let participle = Forms(rawValue: 1 << 7)
  static let presentParticiple = Forms(rawValue: 1 << 8)
  static let imperative = Forms(rawValue: 1 << 9)
  static let passive = Forms(rawValue: 1 << 10)
  static let positive = Forms(rawValue: 1 << 11)
  static let neuter = Forms(rawValue: 1 << 12)
  static let pluralAdjective = Forms(rawValue: 1 << 13)
  static let comparative = Forms(rawValue: 1 << 14)
  static let superlative = Forms(rawValue: 1 << 15)
  static let word = Forms(rawValue: 1 << 16)
  /// A noun's form with the genitive -s.
  static let genitive = Forms(rawValue: 1 << 17)

  /// Forms of a verb that carry a clause.
  static let finite: Forms = [.present, .past, .imperative]
  static let names: [Substring: Forms] = [
    "si": .singular, "sd": .singularDefinite, "pi": .plural, "pd": .pluralDefinite, "inf": .infinitive,
    "pres": .present, "past": .past, "part": .participle, "pp": .presentParticiple, "imp": .imperative,
    "pass": .passive, "pos": .positive, "neu": .neuter, "plu": .pluralAdjective, "cmp": .comparative,
    "sup": .superlative, "word": .word,
  ]
}

/// The endings of `lexicons/text/paradigms.tsv`.
struct Paradigms: Sendable {
  /// The place of a paradigm in the table.
  typealias ID = UInt8

  static let longestEnding = 5

  /// Endings, packed into a number each; the place is the ending's bit in ``masks``.
  private(set) var endings: [[UInt8]] = []
  private(set) var masks: [UInt64] = []
  private(set) var standards: [Vocabulary.Standard] = []
  private var forms: [Forms] = []
  private var ids: [Substring: ID] = [:]
  private var slots: [(key: UInt64, ending: Int8)] = Array(repeating: (0, -1), count: 256)

  init() {
    for row in TextData.rows("lexicons/text/paradigms.tsv") where row.count == 2 {
      var mask: UInt64 = 0
      var row64 = Array(repeating: Forms(), count: 64)
      for field in row[1].split(separator: " ") {
        let parts = field.split(separator: ":")
        guard parts.count == 2 else { continue }
        let ending = bit(of: parts[0] == "-" ? [] : Array(parts[0].utf8))
        mask |= 1 << UInt64(ending)
        for name in parts[1].split(separator: "+") { row64[ending].formUnion(Forms.names[name] ?? []) }
      }
      ids[row[0]] = ID(masks.count)
      masks.append(mask)
      standards.append(row[0].hasPrefix("nb") ? .nb : .nn)
      forms.append(contentsOf: row64)
    }
  }

  /// The paradigm of a name in the table; an unknown name is a fault in the bundled data.
  func id(_ name: String) -> ID {
    guard let id = ids[Substring(name)] else { fatalError("lexicons/text/paradigms.tsv lacks \(name)") }
    return id
  }

  private mutating func bit(of ending: [UInt8]) -> Int {
    if let known = endings.firstIndex(of: ending) { return known }
    precondition(endings.count < 64 && ending.count <= Self.longestEnding)
    endings.append(ending)
    let key = ending.reduce(1) { $0 << 8 | UInt64($1) }
    var slot = Self.slot(key)
    while slots[slot].ending >= 0 { slot = (slot + 1) & 255 }
    slots[slot] = (key, Int8(endings.count - 1))
    return endings.count - 1
  }

  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 56) }

  /// The bit of an ending packed as `reduce(1) { $0 << 8 | $1 }`; `nil` if no paradigm has it.
  @inline(__always)
  func ending(_ key: UInt64) -> Int? {
    var slot = Self.slot(key)
    while slots[slot].ending >= 0 {
      if slots[slot].key == key { return Int(slots[slot].ending) }
      slot = (slot + 1) & 255
    }
    return nil
  }

  /// The forms that an ending makes in a paradigm.
  @inline(__always)
  func forms(_ paradigm: ID, _ ending: Int) -> Forms { forms[Int(paradigm) << 6 | ending] }
}
