/// The paradigms that ``Inflector`` chooses from, found once by name.
extension Inflector {
  /// The paradigms of both standards.
  struct Names: Sendable {
    private let nb: Side
    private let nn: Side

    init(_ paradigms: Paradigms) {
      nb = Side(paradigms, "nb")
      nn = Side(paradigms, "nn")
    }

    subscript(_ standard: Vocabulary.Standard) -> Side { standard == .nb ? nb : nn }
  }

  /// A paradigm with comparison and the same without.
  struct Compared: Sendable {
    let full: Paradigms.ID
    let plain: Paradigms.ID
    subscript(_ isPlain: Bool) -> Paradigms.ID { isPlain ? plain : full }
  }

  /// The paradigms of one gender.
  struct Gender: Sendable {
    let regular, singular, pluralStem, weak, weakSingular, long, long2: Paradigms.ID
    let latin: Paradigms.ID?

    init(_ paradigms: Paradigms, _ name: String) {
      let isNeuter = name.hasSuffix(".n")
      regular = paradigms.id(name)
      singular = paradigms.id(name + ".sg")
      pluralStem = paradigms.id(name + ".pl")
      weak = paradigms.id(name + ".e")
      weakSingular = paradigms.id(name + ".e.sg")
      long = paradigms.id(name + ".long")
      long2 = name == "nb.n" ? paradigms.id("nb.n.poly") : regular
      latin = isNeuter ? paradigms.id(name + ".um") : nil
    }
  }

  /// The paradigms of one standard.
  struct Side: Sendable {
    let masculine, feminine, neuterGender: Gender
    let agent, ing, invariant, plural, pluralDefinite, singular: Paradigms.ID
    let pluralOnly, pluralOnlyEr, pluralOnlyAr: Paradigms.ID
    let verb, verbVowel, irregular, irregularVowel, imperative: Paradigms.ID
    let infinitive, present, past, participle: Paradigms.ID
    let presentEr, presentAr, pastWeak, pastTe, pastDe, pastDde: Paradigms.ID
    let participleStrong, participleT: Paradigms.ID
    let regular, ig, som, vowel, short, en: Compared
    let adjectiveE, invariantAdjective, adjectiveBase, participleAdjective: Paradigms.ID
    let neuter, neuterT, pluralAdjective, comparative, superlative: Paradigms.ID
    let word: Paradigms.ID

    init(_ paradigms: Paradigms, _ standard: String) {
      let id = { (name: String) in paradigms.id("\(standard).\(name)") }
      let compared = { (name: String) in Compared(full: id(name), plain: id(name + ".pos")) }
      let isBokmål = standard == "nb"
      masculine = Gender(paradigms, standard + ".m")
      feminine = Gender(paradigms, standard + ".f")
      neuterGender = Gender(paradigms, standard + ".n")
      agent = id(isBokmål ? "m.er" : "m")
      ing = id(isBokmål ? "f" : "f.ing")
      invariant = id("inv")
      plural = id("pi")
      pluralDefinite = id("pd")
      singular = id("si")
      pluralOnly = id("plur")
      pluralOnlyEr = id("plur.er")
      pluralOnlyAr = id(isBokmål ? "plur.er" : "plur.ar")
      verb = id("v")
      verbVowel = id("v.vowel")
      irregular = id("v.irregular")
      irregularVowel = id("v.irregular.vowel")
      imperative = id("v.imp")
      infinitive = id("inf")
      present = id("pres")
      past = id("past")
      participle = id("part")
      presentEr = id(isBokmål ? "v" : "v.e")
      presentAr = id(isBokmål ? "v" : "v.a")
      pastWeak = id(isBokmål ? "past.et" : "past.a")
      pastTe = id("past.te")
      pastDe = id("past.de")
      pastDde = id("past.dde")
      participleStrong = id(isBokmål ? "part.et" : "part.e")
      participleT = id("part.t")
      regular = compared("a")
      ig = compared("a.ig")
      som = compared("a.som")
      vowel = compared("a.vowel")
      short = compared("a.short")
      en = isBokmål ? compared("a") : compared("a.en")
      adjectiveE = id("a.e")
      invariantAdjective = id("a.inv")
      adjectiveBase = id("a.base")
      participleAdjective = id(isBokmål ? "a.et" : "a")
      neuter = id("a.neu")
      neuterT = id("a.neu.t")
      pluralAdjective = id("a.plu")
      comparative = id("a.cmp")
      superlative = id("a.sup")
      word = id("word")
    }

    subscript(gender letter: UInt8) -> Gender {
      switch letter {
      case UInt8(ascii: "f"): feminine
      case UInt8(ascii: "n"): neuterGender
      default: masculine
      }
    }
  }
}

/// The options of a paradigm column: a head, then words after spaces.
struct Options {
  private let words: [UnsafeBufferPointer<UInt8>]

  init(_ column: UnsafeBufferPointer<UInt8>) { words = Self.split(column, at: 0x20) }

  /// The first letter.
  var head: UInt8 { words.first?.first ?? 0 }

  /// Whether an option is among the words.
  func has(_ option: StaticString) -> Bool {
    words.contains { $0.count == option.utf8CodeUnitCount && Shape(bytes: $0).ends(in: option) }
  }

  /// What stands behind an option's equals sign.
  subscript(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    let width = name.utf8CodeUnitCount
    for word in words where word.count > width {
      if (0..<width).allSatisfy({ word[$0] == name.utf8Start[$0] }) {
        return UnsafeBufferPointer(rebasing: word[width...])
      }
    }
    return nil
  }

  /// The pieces between separators, without empty ones.
  static func split(_ bytes: UnsafeBufferPointer<UInt8>, at separator: UInt8) -> [UnsafeBufferPointer<UInt8>] {
    guard bytes.contains(separator) else { return bytes.isEmpty ? [] : [bytes] }
    return bytes.split(separator: separator).map { UnsafeBufferPointer(rebasing: $0) }
  }
}
