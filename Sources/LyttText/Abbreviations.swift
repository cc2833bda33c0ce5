/// The lists that settle what a stop after or inside a word means.
final class Abbreviations: Sendable {
  /// How an abbreviation behaves; see `lexicons/text/abbreviations.tsv`.
  enum Behaviour: Int32, Sendable {
    case inner = 1
    case number, unit, weak, measure, any
  }

  /// What a word with an inner stop is when it ends like this; see `lexicons/text/endings.tsv`.
  enum Ending: Int32, Sendable {
    case url = 1
    case file
  }

  private let behaviours: ByteTable
  private let suffixes: [(form: [UInt8], behaviour: Behaviour)]
  private let endings: ByteTable
  private let numerals: ByteTable
  private let speech: ByteTable
  private let openers: ByteTable

  init() {
    var behaviours = ByteTable(expecting: 400)
    var suffixes: [(form: [UInt8], behaviour: Behaviour)] = []
    for row in TextData.rows("lexicons/text/abbreviations.tsv") where row.count == 2 {
      let behaviour: Behaviour =
        switch row[1] {
        case "number": .number
        case "unit": .unit
        case "weak": .weak
        case "measure": .measure
        case "any": .any
        default: .inner
        }
      if row[0].hasPrefix("*") {
        suffixes.append((Array(row[0].utf8.dropFirst()), behaviour))
      } else {
        behaviours.set(row[0], to: behaviour.rawValue)
      }
    }
    var endings = ByteTable(expecting: 64)
    for row in TextData.rows("lexicons/text/endings.tsv") where row.count == 2 {
      endings.set(row[0], to: row[1] == "url" ? Ending.url.rawValue : Ending.file.rawValue)
    }
    self.behaviours = behaviours
    self.suffixes = suffixes
    self.endings = endings
    numerals = Self.set("numerals")
    speech = Self.set("speech")
    openers = Self.set("openers")
  }

  private static func set(_ name: String) -> ByteTable {
    var table = ByteTable(expecting: 64)
    for word in TextData.words("lexicons/text/\(name).tsv") { table.set(word, to: 1) }
    return table
  }

  /// How `form`, folded and with its last stop, behaves; `nil` if it is no abbreviation.
  func behaviour(of form: UnsafeBufferPointer<UInt8>) -> Behaviour? {
    if let known = behaviours.value(of: form) { return Behaviour(rawValue: known) }
    return suffixes.first { form.count > $0.form.count && form.suffix($0.form.count).elementsEqual($0.form) }?.behaviour
  }

  /// What a folded last part makes of the whole; `nil` if nothing.
  func ending(_ part: UnsafeBufferPointer<UInt8>) -> Ending? {
    endings.value(of: part).flatMap(Ending.init(rawValue:))
  }

  /// Whether a folded word is a verb that tells who spoke, after a quoted question or cry.
  func tellsSpeech(_ word: UnsafeBufferPointer<UInt8>) -> Bool { speech.value(of: word) != nil }

  /// Whether a folded word is a number in letters, or an amount that a unit follows.
  func isNumeral(_ word: UnsafeBufferPointer<UInt8>) -> Bool { numerals.value(of: word) != nil }

  /// Whether a folded word more likely opens a sentence than follows an ordinal.
  func opens(_ word: UnsafeBufferPointer<UInt8>) -> Bool { openers.value(of: word) != nil }
}
