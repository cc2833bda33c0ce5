/// Other spellings under which a token may be known, for matching beside the text, never instead of it.
public struct SpellingVariants: Sendable {
  /// The bundled tables.
  public static let bundled = SpellingVariants(vocabulary: .bundled)

  private let vocabulary: Vocabulary
  private let table: ByteTable
  private let forms: [[String]]
  private let endings: [(spoken: [UInt8], written: [UInt8])]

  private init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    var table = ByteTable(expecting: 1024)
    var forms: [[String]] = []
    for file in ["chat", "dialect"] {
      for row in TextData.rows("lexicons/spelling/\(file).tsv") where row.count >= 2 {
        table.set(row[0], to: Int32(forms.count))
        forms.append(row[1].split(separator: ",").map(String.init))
      }
    }
    self.table = table
    self.forms = forms
    endings = TextData.rows("lexicons/spelling/endings.tsv").filter { $0.count == 2 }
      .map { (Array($0[0].utf8), Array($0[1].utf8)) }
  }

  /// Standard forms that a folded token may stand for, most likely first, the token itself left out.
  ///
  /// Dialect and chat spellings come from tables (`itj`, `d`); a stretched letter is squeezed (`braaaa`); for a word that
  /// the vocabulary lacks, a doubled letter is made one (`dårligg`), a spoken ending written out (`skikkeli`), and æ ø å
  /// restored (`faar`), where that makes a known one.
  public func variants(of folded: some Sequence<UInt8>) -> [String] {
    let word = Array(folded)
    guard !word.isEmpty, word.count <= 48 else { return [] }
    var found: [String] = []
    func add(_ form: String) { if !found.contains(form), !form.utf8.elementsEqual(word) { found.append(form) } }
    lookUp(word).forEach(add)
    for squeezed in Self.squeezed(word) {
      lookUp(squeezed).forEach(add)
      if isKnown(squeezed) { add(String(decoding: squeezed, as: UTF8.self)) }
    }
    if found.isEmpty, !isKnown(word) {
      let slips = Self.undoubled(word) + spoken(word)
      let restored = ([word] + Self.squeezed(word)).flatMap { Self.restored($0) }
      // A doubled a is an å rather than a slip: «faar» is «får», not «far».
      let likelier = word.indices.dropLast().contains { word[$0] == 0x61 && word[$0 + 1] == 0x61 }
      for other in likelier ? restored + slips : slips + restored where isKnown(other) {
        add(String(decoding: other, as: UTF8.self))
      }
    }
    return found
  }

  private func lookUp(_ word: [UInt8]) -> [String] {
    word.withUnsafeBufferPointer { table.value(of: $0) }.map { forms[Int($0)] } ?? []
  }

  private func isKnown(_ word: [UInt8]) -> Bool { vocabulary.contains(folded: word) }

  /// The word with one of two equal letters left out: `dårligg`, `hvaa`.
  private static func undoubled(_ word: [UInt8]) -> [[UInt8]] {
    word.indices.dropFirst().filter { word[$0] == word[$0 - 1] && word[$0] < 0x80 }.map { i in
      Array(word[..<i] + word[(i + 1)...])
    }
  }

  /// The word with a spoken ending written out: `skikkeli`.
  private func spoken(_ word: [UInt8]) -> [[UInt8]] {
    endings.filter { word.count > $0.spoken.count + 2 && word.suffix($0.spoken.count).elementsEqual($0.spoken) }.map {
      Array(word.dropLast($0.spoken.count)) + $0.written
    }
  }

  /// The word with every run of three or more of a letter made two, and made one.
  private static func squeezed(_ word: [UInt8]) -> [[UInt8]] {
    let scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    func squeeze(to most: Int) -> [UInt8] {
      var out = String.UnicodeScalarView()
      var run = 0
      for (i, scalar) in scalars.enumerated() {
        if i > 0, scalar != scalars[i - 1] { run = 0 }
        run += 1
        // A run counts as stretched when it is three long somewhere.
        if run <= most || !isStretched(i) { out.append(scalar) }
      }
      return Array(String(out).utf8)
    }
    func isStretched(_ i: Int) -> Bool {
      var (first, last) = (i, i)
      while first > 0, scalars[first - 1] == scalars[i] { first -= 1 }
      while last + 1 < scalars.count, scalars[last + 1] == scalars[i] { last += 1 }
      return last - first >= 2
    }
    guard scalars.indices.contains(where: isStretched) else { return [] }
    let (two, one) = (squeeze(to: 2), squeeze(to: 1))
    return two == one ? [one] : [one, two]
  }

  /// The word with æ ø å where it has aa, ae, oe, a or o: at most three places, so that long words stay cheap.
  private static func restored(_ word: [UInt8]) -> [[UInt8]] {
    var results: [[UInt8]] = []
    func go(_ i: Int, _ made: [UInt8], _ changes: Int) {
      if i >= word.count {
        if changes > 0 { results.append(made) }
        return
      }
      guard results.count < 64 else { return }
      let next = i + 1 < word.count ? word[i + 1] : 0
      if changes < 3 {
        for (first, second, letter) in Self.digraphs where word[i] == first && next == second {
          go(i + 2, made + letter, changes + 1)
        }
        for (first, letter) in Self.letters where word[i] == first { go(i + 1, made + letter, changes + 1) }
      }
      go(i + 1, made + [word[i]], changes)
    }
    go(0, [], 0)
    return results
  }

  private static let æ: [UInt8] = [0xC3, 0xA6], ø: [UInt8] = [0xC3, 0xB8], å: [UInt8] = [0xC3, 0xA5]
  private static let digraphs: [(UInt8, UInt8, [UInt8])] = [
    (0x61, 0x61, å), (0x61, 0x65, æ), (0x6F, 0x65, ø),
  ]
  private static let letters: [(UInt8, [UInt8])] = [(0x6F, ø), (0x61, å), (0x61, æ), (0x3F, ø), (0x3F, å), (0x3F, æ)]
}
