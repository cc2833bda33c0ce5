/// Reads vocabulary files into a table of stems.
struct VocabularyReader {
  private(set) var inflector: Inflector

  init(paradigms: Paradigms, expecting stems: Int, names: Inflector.Names? = nil) {
    inflector = Inflector(paradigms: paradigms, expecting: stems, names: names)
  }

  /// Reads one file; a line that does not follow the format is left out.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, named name: String) {
    let file = name.split(separator: "/").last ?? ""
    let wordClass: WordClass? =
      file.hasPrefix("nouns")
      ? .noun : file.hasPrefix("verbs") ? .verb : file.hasPrefix("adjectives") ? .adjective : nil
    var line = 0
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[line] != UInt8(ascii: "#"), end > line {
        let fields = UnsafeBufferPointer(rebasing: bytes[line..<end])
        if let wordClass { lexeme(fields, wordClass) } else { word(fields) }
      }
      line = end + 1
    }
  }

  /// nb, paradigm, nn, paradigm.
  private mutating func lexeme(_ line: UnsafeBufferPointer<UInt8>, _ wordClass: WordClass) {
    guard let (nb, nbParadigm, nn, nnParadigm) = Self.fields(line) else { return }
    let none = UnsafeBufferPointer(rebasing: line[0..<0])
    let bokmål = Self.is(nb, "-") ? none : nb
    let nynorsk = Self.is(nn, "-") ? none : Self.is(nn, "=") ? bokmål : nn
    inflector.table.addLexeme(nb: bokmål, nn: nynorsk, wordClass)
    if !bokmål.isEmpty { inflector.inflect(bokmål, nbParadigm, wordClass, .nb, other: nynorsk) }
    if !nynorsk.isEmpty {
      inflector.inflect(
        nynorsk, Self.is(nnParadigm, "=") ? nbParadigm : nnParadigm, wordClass, .nn, other: bokmål)
    }
  }

  /// form, lemma, class, standard.
  private mutating func word(_ line: UnsafeBufferPointer<UInt8>) {
    guard let (form, lemma, name, standard) = Self.fields(line) else { return }
    let none = UnsafeBufferPointer(rebasing: line[0..<0])
    let inBokmål = !Self.is(standard, "nn")
    let inNynorsk = !Self.is(standard, "nb")
    let wordClass = Self.wordClass(name)
    inflector.table.addLexeme(nb: inBokmål ? lemma : none, nn: inNynorsk ? lemma : none, wordClass)
    if inBokmål { inflector.inflect(form, none, .other, .nb, other: none) }
    if inNynorsk { inflector.inflect(form, none, .other, .nn, other: none) }
  }

  private static func wordClass(_ name: UnsafeBufferPointer<UInt8>) -> WordClass {
    let names: [(StaticString, WordClass)] = [
      ("adv", .adverb), ("adp", .adposition), ("pron", .pronoun), ("det", .determiner), ("cconj", .conjunction),
      ("sconj", .subjunction), ("intj", .interjection), ("num", .numeral), ("part", .particle), ("aux", .auxiliary),
      ("propn", .name),
    ]
    return names.first { Self.is(name, $0.0) }?.1 ?? .other
  }

  /// The regular paradigms of a class, for a lemma that the vocabulary lacks.
  mutating func guess(_ lemma: String, _ wordClass: WordClass) {
    let paradigms: (nb: String, nn: String) =
      switch wordClass {
      case .noun: (Self.gender(lemma), Self.gender(lemma))
      case .verb: lemma.hasSuffix("ere") ? ("te", "te") : lemma.hasSuffix("e") ? ("et/te", "a/te") : ("dde", "dde")
      default: ("-", "-")
      }
    let line = Array("\(lemma)\t\(paradigms.nb)\t=\t\(paradigms.nn)".utf8)
    line.withUnsafeBufferPointer { lexeme($0, wordClass) }
  }

  /// The gender that a noun's suffix asks for; masculine is by far the most frequent.
  private static func gender(_ lemma: String) -> String {
    if ["het", "ing", "sjon"].contains(where: lemma.hasSuffix) { return lemma.hasSuffix("sjon") ? "m" : "f" }
    return ["ment", "eri", "skap", "tek", "um", "krav", "svar", "språk"].contains(where: lemma.hasSuffix) ? "n" : "m"
  }

  private static func `is`(_ field: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    field.count == word.utf8CodeUnitCount && Shape(bytes: field).ends(in: word)
  }

  private typealias Field = UnsafeBufferPointer<UInt8>
  private static func fields(_ line: Field) -> (Field, Field, Field, Field)? {
    var cuts: (Int, Int, Int) = (0, 0, 0)
    var found = 0
    for i in line.indices where line[i] == 0x09 {
      switch found {
      case 0: cuts.0 = i
      case 1: cuts.1 = i
      case 2: cuts.2 = i
      default: return nil
      }
      found += 1
    }
    guard found == 3 else { return nil }
    return (
      Field(rebasing: line[..<cuts.0]), Field(rebasing: line[(cuts.0 + 1)..<cuts.1]),
      Field(rebasing: line[(cuts.1 + 1)..<cuts.2]), Field(rebasing: line[(cuts.2 + 1)...])
    )
  }
}
