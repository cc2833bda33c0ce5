import LyttData

/// A bundled table with a key and a list of words on each line.
struct WordTable {
  /// Keys by word, each with the word's place in its list.
  let keys: [String: (key: String, rank: Int)]

  /// Reads a bundled file of the form `key TAB word|word`.
  init(_ name: String) {
    var keys: [String: (key: String, rank: Int)] = [:]
    for line in (BundledData.text(name) ?? "").split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", maxSplits: 1)
      guard cells.count == 2 else { continue }
      for (rank, word) in cells[1].split(separator: "|").enumerated() { keys[String(word)] = (String(cells[0]), rank) }
    }
    self.keys = keys
  }

  /// The key of a word, if it has one.
  subscript(word: String) -> String? { keys[word]?.key }

  /// What ticked answers mean.
  static let answers = WordTable("lexicons/ingest/answers.tsv")
  /// Whether words, as compared, say that there is nothing: «vet ikke», «ubesvart».
  static func saysNone(_ words: String) -> Bool { ["none", "unanswered"].contains(answers[words]) }
  /// The scores of words of degree.
  static let degrees = WordTable("lexicons/ingest/degrees.tsv")
  /// The roles of columns by their names.
  static let columns = WordTable("lexicons/ingest/columns.tsv")
}

/// A header or an answer as it is compared: lower case, with runs of anything but letters and digits as one space.
func comparable(_ text: String) -> String {
  var result: [UInt8] = []
  var needsSpace = false
  for scalar in text.lowercased().unicodeScalars {
    if scalar.isASCII
      ? (scalar.value >= 0x61 && scalar.value <= 0x7A || scalar.value >= 0x30 && scalar.value <= 0x39)
      : scalar.properties.isAlphabetic
    {
      if needsSpace, !result.isEmpty { result.append(0x20) }
      needsSpace = false
      result.append(contentsOf: Array(String(scalar).utf8))
    } else {
      needsSpace = true
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// A header as it is compared, and what is left of it without what surveys put around: tags, a number before, a hint behind.
///
/// `<b>1. Smilte hun? (Ja/Nei)</b>` is compared as itself, then as «smilte hun ja nei», then as «smilte hun».
func comparableHeader(_ header: String) -> [String] {
  var text = ""
  var isTag = false
  for character in header {
    if character == "<" { isTag = header.contains(">") }
    if !isTag { text.append(character) }
    if character == ">" { isTag = false }
  }
  let whole = comparable(text)
  var forms = [whole]
  func add(_ words: ArraySlice<Substring>) {
    let form = words.joined(separator: " ")
    if !form.isEmpty, !forms.contains(form) { forms.append(form) }
  }
  func withoutNumber(_ key: String) -> ArraySlice<Substring> {
    var words = key.split(separator: " ")[...]
    if let first = words.first, ["spm", "spørsmål", "sp", "q", "question", "nr"].contains(first), words.count > 2,
      words.dropFirst().first?.first?.isNumber == true
    {
      words.removeFirst()
    }
    while let first = words.first, words.count > 1, first.utf8.count <= 3,
      (first.first == "q" ? first.dropFirst() : first).first?.isNumber == true
    { words.removeFirst() }
    return words
  }
  add(withoutNumber(whole))
  if let open = text.lastIndex(of: "("), text.last == ")" { add(withoutNumber(comparable(String(text[..<open])))) }
  return forms
}

/// A name as an id: lower-case ASCII letters, digits and hyphens, at most 60 of them.
func slug(_ text: String) -> String {
  var result = ""
  for scalar in comparable(text).unicodeScalars {
    switch scalar {
    case "æ": result += "ae"
    case "ø", "ö": result += "o"
    case "å", "ä": result += "a"
    case "é", "è": result += "e"
    case " ": result += "-"
    default: if scalar.isASCII { result.unicodeScalars.append(scalar) }
    }
  }
  let cut = String(result.prefix(60))
  return cut.isEmpty ? "x" : cut
}

extension Set<String> {
  /// Takes a name, or the first of `name-2`, `name-3` … that is free, and returns it.
  mutating func takeFree(_ name: String) -> String {
    var free = name
    var number = 2
    while !insert(free).inserted {
      free = "\(name)-\(number)"
      number += 1
    }
    return free
  }
}
