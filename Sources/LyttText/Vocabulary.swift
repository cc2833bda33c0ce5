import LyttData

/// The core vocabulary: lexemes in bokmål and nynorsk with all their inflected forms.
///
/// Nothing is stored but stems and the paradigms they follow; see `lexicons/vocabulary/FORMAT.md` for the source and
/// `lexicons/text/paradigms.tsv` for the endings.
public struct Vocabulary: Sendable {
  /// The bundled vocabulary, read on first use.
  public static let bundled = Vocabulary(
    files: BundledData.names.filter { $0.hasPrefix("lexicons/vocabulary/") && $0.hasSuffix(".tsv") }
      .compactMap { name in BundledData.bytes(name).map { (name, $0) } })

  /// One reading of a form.
  public struct Analysis: Sendable, Hashable {
    /// The lexeme; the bokmål and nynorsk sides of one line share it.
    public var lexeme: Int32
    /// The lemma in the standard that the form belongs to.
    public var lemma: String
    /// The word class.
    public var wordClass: WordClass
    /// The written standard.
    public var standard: Standard
  }

  /// A written standard of Norwegian.
  public enum Standard: UInt8, Sendable, CaseIterable {
    /// Bokmål.
    case nb
    /// Nynorsk.
    case nn
  }

  /// A reading inside the module: an entry and the forms that the spelling may be.
  struct Reading {
    var lexeme: Int32
    var standard: Standard
    var wordClass: WordClass
    var forms: Forms
  }

  let paradigms: Paradigms
  let table: LexemeTable
  private let names: Inflector.Names

  /// Reads vocabulary files; the class of a file's lexemes follows from its name.
  init(files: [(name: String, bytes: UnsafeBufferPointer<UInt8>)]) {
    let paradigms = Paradigms()
    var reader = VocabularyReader(paradigms: paradigms, expecting: 60_000)
    for file in files { reader.read(file.bytes, named: file.name) }
    self.paradigms = paradigms
    table = reader.inflector.table
    names = reader.inflector.names
  }

  /// A vocabulary of one lemma that follows the regular paradigms of its class in both standards.
  private init(lemma: String, class wordClass: WordClass) {
    let paradigms = Vocabulary.bundled.paradigms
    var reader = VocabularyReader(paradigms: paradigms, expecting: 8, names: Vocabulary.bundled.names)
    reader.guess(lemma, wordClass)
    self.paradigms = paradigms
    table = reader.inflector.table
    names = reader.inflector.names
  }

  /// How many lexemes there are, and how many have a form in the standard.
  public func count(in standard: Standard? = nil) -> Int {
    table.lexemes.count { lexeme in
      switch standard {
      case nil: true
      case .nb: lexeme.count.nb > 0
      case .nn: lexeme.count.nn > 0
      }
    }
  }

  // MARK: Looking up

  /// Calls `body` with every reading of a folded form, endings from short to long, the genitive last.
  @inline(__always)
  func forEachReading(of form: UnsafeBufferPointer<UInt8>, _ body: (Reading) -> Void) {
    readings(of: form, genitive: false, body)
    if form.count > 2, form[form.count - 1] == UInt8(ascii: "s") {
      readings(of: UnsafeBufferPointer(rebasing: form.dropLast()), genitive: true, body)
    }
  }

  private func readings(of form: UnsafeBufferPointer<UInt8>, genitive: Bool, _ body: (Reading) -> Void) {
    let count = form.count
    guard count > 0, count < 256 else { return }
    let longest = min(Paradigms.longestEnding, count - 1)
    var hash = LexemeTable.seed
    for i in 0..<(count - longest) { hash = LexemeTable.hash(hash, form[i]) }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Paradigms.longestEnding + 1) { hashes in
      for width in stride(from: longest, through: 0, by: -1) {
        hashes[width] = hash
        if width > 0 { hash = LexemeTable.hash(hash, form[count - width]) }
      }
      var key: UInt64 = 1
      for width in 0...longest {
        if width > 0 {
          // The ending grew by one byte in front.
          let head: UInt64 = 1 << UInt64(8 * (width - 1))
          key = (key ^ head) | UInt64(form[count - width]) << UInt64(8 * (width - 1)) | head << 8
        }
        guard let ending = paradigms.ending(key) else { continue }
        let stem = UnsafeBufferPointer(rebasing: form[..<(count - width)])
        var entry = table.first(hashes[width], stem)
        while entry >= 0 {
          let found = table.entries[entry]
          if paradigms.masks[Int(found.paradigm)] & (1 << UInt64(ending)) != 0 {
            let wordClass = table.lexemes[Int(found.lexeme)].wordClass
            var forms = paradigms.forms(found.paradigm, ending)
            if genitive { forms.insert(.genitive) }
            if !genitive || wordClass == .noun || wordClass == .name {
              body(
                Reading(
                  lexeme: found.lexeme, standard: paradigms.standards[Int(found.paradigm)], wordClass: wordClass,
                  forms: forms))
            }
          }
          entry = Int(found.next)
        }
      }
    }
  }

  /// Whether some lexeme has this folded form.
  public func contains(folded form: some Sequence<UInt8>) -> Bool {
    var found = false
    withBytes(form) { bytes in forEachReading(of: bytes) { _ in found = true } }
    return found
  }

  /// All readings of a folded form, the uninflected first.
  public func analyses(folded form: some Sequence<UInt8>) -> [Analysis] {
    var found: [Analysis] = []
    withBytes(form) { bytes in
      forEachReading(of: bytes) { reading in
        let analysis = Analysis(
          lexeme: reading.lexeme, lemma: lemma(of: reading), wordClass: reading.wordClass, standard: reading.standard)
        if !found.contains(analysis) { found.append(analysis) }
      }
    }
    return found
  }

  /// The lemma of a reading in its standard.
  func lemma(of reading: Reading) -> String {
    String(decoding: table.lemma(reading.lexeme, reading.standard), as: UTF8.self)
  }

  /// The lemma of a lexeme in a standard; empty if it has none there.
  public func lemma(of lexeme: Int32, in standard: Standard) -> String {
    String(decoding: table.lemma(lexeme, standard), as: UTF8.self)
  }

  private func withBytes(_ form: some Sequence<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if form.withContiguousStorageIfAvailable(body) == nil { Array(form).withUnsafeBufferPointer(body) }
  }

  // MARK: Forms

  /// All forms, in bokmål and nynorsk, of every lexeme that has this lemma in either; sorted, genitive and passive
  /// included, empty for an unknown lemma.
  public func forms(ofLemma lemma: String, class wordClass: WordClass? = nil) -> [String] {
    let bytes = Array(lemma.utf8)
    var lexemes: Set<Int32> = []
    withBytes(bytes) { form in
      readings(of: form, genitive: false) { reading in
        guard wordClass == nil || reading.wordClass == wordClass else { return }
        for standard in Standard.allCases where table.lemma(reading.lexeme, standard).elementsEqual(bytes) {
          lexemes.insert(reading.lexeme)
        }
      }
    }
    var forms: Set<String> = []
    for lexeme in lexemes { collect(lexeme, into: &forms) }
    // The odd forms of closed classes stand on lines of their own.
    if lexemes.contains(where: { table.lexemes[Int($0)].wordClass.isClosed }) {
      for (index, lexeme) in table.lexemes.enumerated()
      where lexeme.wordClass.isClosed && (wordClass == nil || lexeme.wordClass == wordClass)
        && (table.lemma(Int32(index), .nb).elementsEqual(bytes) || table.lemma(Int32(index), .nn).elementsEqual(bytes))
      {
        collect(Int32(index), into: &forms)
      }
    }
    return forms.sorted()
  }

  /// The lemmas that have a form beginning with another byte than they do themselves: *god*, *bedre*.
  public func lemmasOfOtherInitials() -> Set<String> {
    var lemmas: Set<String> = []
    for lexeme in table.lexemes.indices.map(Int32.init) {
      for standard in Standard.allCases {
        let lemma = table.lemma(lexeme, standard)
        guard let first = lemma.first else { continue }
        if table.entries(of: lexeme).contains(where: { table.arena[Int($0.start)] != first }) {
          lemmas.insert(String(decoding: lemma, as: UTF8.self))
        }
      }
    }
    return lemmas
  }

  /// The forms that a lemma outside the vocabulary would have by the regular paradigms of its class, in both standards.
  public static func guessedForms(ofLemma lemma: String, class wordClass: WordClass) -> [String] {
    let vocabulary = Vocabulary(lemma: lemma, class: wordClass)
    var forms: Set<String> = [lemma]
    for lexeme in vocabulary.table.lexemes.indices { vocabulary.collect(Int32(lexeme), into: &forms) }
    return forms.sorted()
  }

  private func collect(_ lexeme: Int32, into forms: inout Set<String>) {
    let isNoun = table.lexemes[Int(lexeme)].wordClass == .noun
    for entry in table.entries(of: lexeme) {
      let stem = table.arena[Int(entry.start)..<Int(entry.start) + Int(entry.count)]
      for (bit, ending) in paradigms.endings.enumerated()
      where paradigms.masks[Int(entry.paradigm)] & (1 << UInt64(bit)) != 0 {
        let form = String(decoding: stem + ending, as: UTF8.self)
        forms.insert(form)
        if isNoun, let last = form.utf8.last, ![UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z")].contains(last)
        {
          forms.insert(form + "s")
        }
      }
    }
  }
}

extension WordClass {
  /// Whether the class is listed form by form.
  var isClosed: Bool { self != .noun && self != .verb && self != .adjective }
}
