import LyttModel

// How what matching asks of entries, modifiers and sets lies in bytes: numbers, of which some stand for texts.
extension Lexicon {
  init(_ reader: inout ByteReader) throws(ByteReader.Damage) {
    var fields = try FieldReader(&reader)
    (entries, modifiers, sets) = ([], [], [])
    for _ in 0..<(try fields.count()) { entries.append(try Entry(&fields)) }
    for _ in 0..<(try fields.count()) { modifiers.append(try Modifier(&fields)) }
    for _ in 0..<(try fields.count()) { sets.append(try WordSet(&fields)) }
  }

  func write(to writer: inout ByteWriter) {
    var fields = FieldWriter()
    fields.put(entries.count)
    for entry in entries { entry.write(to: &fields) }
    fields.put(modifiers.count)
    for modifier in modifiers { modifier.write(to: &fields) }
    fields.put(sets.count)
    for set in sets { set.write(to: &fields) }
    fields.finish(&writer)
  }
}

/// The patterns of the bundled lexicons as they are written, read when somebody looks into those of a lexicon that came
/// compiled.
enum WrittenPatterns {
  private static let all: [String: PatternCode] = {
    guard let lexicon = try? Lexicon.bundled() else { return [:] }
    let named =
      lexicon.entries.map { ($0.id, $0.code) } + lexicon.modifiers.map { ($0.id, $0.code) }
      + lexicon.sets.map { ("@" + $0.name, $0.code) }
    return Dictionary(named) { first, _ in first }
  }()

  /// The patterns of an entry, a modifier or `@set`.
  static func of(_ id: String) -> PatternCode {
    all[id] ?? PatternCode(nodes: [], words: WordList(RowTable(expecting: 0)))
  }
}

/// Gathers numbers and, each once, texts.
private struct FieldWriter {
  private var numbers: [Int32] = []
  private var texts: [String] = []
  private var numberOf: [String: Int32] = [:]

  mutating func put(_ number: Int) { numbers.append(Int32(number)) }

  /// `nil` is the empty text.
  mutating func put(_ text: String?) {
    let text = text ?? ""
    let number = numberOf[text, default: Int32(texts.count)]
    if number == texts.count {
      numberOf[text] = number
      texts.append(text)
    }
    numbers.append(number)
  }

  /// Names, none of which holds a comma.
  mutating func put(_ names: [String]) { put(names.joined(separator: ",")) }

  mutating func put(_ flags: Bool...) { put(flags.reduce(0) { $0 << 1 | ($1 ? 1 : 0) }) }

  func finish(_ writer: inout ByteWriter) {
    writer.put(column: texts.map { Int32($0.utf8.count) })
    writer.put(bytes: texts.flatMap(\.utf8))
    writer.put(column: numbers)
  }
}

private struct FieldReader {
  private let texts: [String]
  private let numbers: [Int32]
  private var at = 0

  init(_ reader: inout ByteReader) throws(ByteReader.Damage) {
    let (counts, bytes) = (try reader.numbers(), try reader.bytes())
    var texts: [String] = []
    texts.reserveCapacity(counts.count)
    var from = 0
    for count in counts {
      guard count >= 0, Int(count) <= bytes.count - from else { throw ByteReader.Damage() }
      texts.append(String(decoding: bytes[from..<from + Int(count)], as: UTF8.self))
      from += Int(count)
    }
    self.texts = texts
    numbers = try reader.numbers()
  }

  mutating func number() throws(ByteReader.Damage) -> Int {
    guard at < numbers.count else { throw ByteReader.Damage() }
    defer { at += 1 }
    return Int(numbers[at])
  }

  mutating func count() throws(ByteReader.Damage) -> Int {
    let count = try number()
    guard count >= 0 else { throw ByteReader.Damage() }
    return count
  }

  mutating func text() throws(ByteReader.Damage) -> String {
    let index = try number()
    guard texts.indices.contains(index) else { throw ByteReader.Damage() }
    return texts[index]
  }

  mutating func optionalText() throws(ByteReader.Damage) -> String? {
    let text = try text()
    return text.isEmpty ? nil : text
  }

  mutating func names() throws(ByteReader.Damage) -> [String] { try text().split(separator: ",").map(String.init) }

  mutating func value<Value: RawRepresentable<String>>() throws(ByteReader.Damage) -> Value {
    guard let value = Value(rawValue: try text()) else { throw ByteReader.Damage() }
    return value
  }

  mutating func optional<Value: RawRepresentable<String>>() throws(ByteReader.Damage) -> Value? {
    try optionalText().flatMap(Value.init)
  }
}

extension Entry {
  fileprivate init(_ fields: inout FieldReader) throws(ByteReader.Damage) {
    cue = CueID(try fields.text())
    polarity = try fields.value()
    id = try fields.text()
    actor = try fields.value()
    genre = try fields.optional()
    let flags = try fields.number()
    (turns, needsQuestion, isWeak) = (flags & 4 != 0, flags & 2 != 0, flags & 1 != 0)
    beats = try fields.names()
    (written, patternLines, examples) = (nil, [], [])
    file = try fields.text()
    line = try fields.number()
  }

  fileprivate func write(to fields: inout FieldWriter) {
    fields.put(cue.rawValue)
    fields.put(polarity.rawValue)
    fields.put(id)
    fields.put(actor.rawValue)
    fields.put(genre?.rawValue)
    fields.put(turns, needsQuestion, isWeak)
    fields.put(beats)
    fields.put(file)
    fields.put(line)
  }
}

extension Modifier {
  fileprivate init(_ fields: inout FieldReader) throws(ByteReader.Damage) {
    kind = try fields.text()
    id = try fields.text()
    effect = try fields.value()
    side = try fields.value()
    reach = try Reach(number: fields.number())
    let flags = try fields.number()
    (takesSpan, isNegation, revives, needsQuestion) = (flags & 8 != 0, flags & 4 != 0, flags & 2 != 0, flags & 1 != 0)
    targets = try fields.names()
    spares = try fields.names()
    polarity = try fields.optional()
    genre = try fields.optional()
    stop = try fields.optionalText()
    (written, patternLines, examples) = (nil, [], [])
    file = try fields.text()
    line = try fields.number()
  }

  fileprivate func write(to fields: inout FieldWriter) {
    fields.put(kind)
    fields.put(id)
    fields.put(effect.rawValue)
    fields.put(side.rawValue)
    fields.put(reach.number)
    fields.put(takesSpan, isNegation, revives, needsQuestion)
    fields.put(targets)
    fields.put(spares)
    fields.put(polarity?.rawValue)
    fields.put(genre?.rawValue)
    fields.put(stop)
    fields.put(file)
    fields.put(line)
  }
}

extension Modifier.Reach {
  /// A number of words, or less than nothing for the others.
  fileprivate var number: Int {
    switch self {
    case .words(let count): count
    case .phrase: -1
    case .clause: -2
    case .wide: -3
    case .neighbour: -4
    case .sentence: -5
    case .subject: -6
    case .text: -7
    }
  }

  fileprivate init(number: Int) throws(ByteReader.Damage) {
    switch number {
    case 1...: self = .words(number)
    case -1: self = .phrase
    case -2: self = .clause
    case -3: self = .wide
    case -4: self = .neighbour
    case -5: self = .sentence
    case -6: self = .subject
    case -7: self = .text
    default: throw ByteReader.Damage()
    }
  }
}

extension WordSet {
  fileprivate init(_ fields: inout FieldReader) throws(ByteReader.Damage) {
    name = try fields.text()
    (written, memberLines) = (nil, [])
    file = try fields.text()
    line = try fields.number()
  }

  fileprivate func write(to fields: inout FieldWriter) {
    fields.put(name)
    fields.put(file)
    fields.put(line)
  }
}
