/// What a value of an export is that reports are ordered by, or that names a part of the export.
public enum LabelKind: String, Hashable, Sendable, CaseIterable {
  /// An enquiry's id.
  case id
  /// The organisation that was contacted.
  case participant
  /// Its class (bransje).
  case participantClass = "class"
  /// The agent's team.
  case team
  /// The contact channel.
  case channel
  /// The header of a column: a question, a score, a comment field.
  case header
  /// The name of a file or a sheet.
  case file
}

/// Finds personal data in labels, which are no sentences: a team «Kari Hansen», an id that is an identity number.
struct LabelRedactor: Sendable {
  private let redactor: Redactor
  /// Names found in ids and files by the label with each digit as 0: ids are many, and differ by their digits.
  private var namesOfShape: [String: [Redacted.Edit]] = [:]

  /// Takes what finds personal data in running text.
  init(_ redactor: Redactor) { self.redactor = redactor }

  /// The label with placeholders; `nil` where nothing in it is personal.
  mutating func redacted(_ text: String, _ kind: LabelKind) -> Redacted? {
    let label = kind == .id || kind == .file ? Self.withoutUUIDs(text) : text
    var edits = redactor.redact(label).edits
    // A number in a question is somebody's; elsewhere one of seven digits and more orders the export.
    if kind != .header { edits.removeAll { $0.kind == .reference } }
    switch kind {
    case .header: break
    case .id, .file: add(namesOfMachines(label), to: &edits)
    case .participant, .participantClass, .team, .channel:
      if kind == .team { add(redactor.leaders(of: label), to: &edits) }
      if kind == .participant, isOrganisation(label, without: edits) { edits.removeAll { $0.kind == .name } }
      // A shop's street is no secret; a person's is.
      if edits.allSatisfy({ $0.kind == .address }) { edits = [] }
    }
    return edits.isEmpty ? nil : Redacted(text, replacing: edits)
  }

  /// Adds what was found in another way; of two that overlap the longer stays.
  private func add(_ further: [Redacted.Edit], to edits: inout [Redacted.Edit]) {
    for edit in further {
      func overlaps(_ other: Redacted.Edit) -> Bool { other.start < edit.end && edit.start < other.end }
      guard !edits.contains(where: { overlaps($0) && $0.end - $0.start >= edit.end - edit.start }) else { continue }
      edits.removeAll(where: overlaps)
      edits.append(edit)
    }
    edits.sort { $0.start < $1.start }
  }

  /// Whether the label has a word that no person bears: «Hansen Bakeri», but not «tannlege Kari Hansen, Moss».
  private func isOrganisation(_ label: String, without edits: [Redacted.Edit]) -> Bool {
    let scalars = Array(label.unicodeScalars)
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
      if end > start {
        let isInName = edits.contains { $0.start <= start && end <= $0.end }
        if redactor.isOrganisation(String(String.UnicodeScalarView(scalars[start..<end])), isInName: isInName) {
          return true
        }
      }
      start = max(end, start + 1)
    }
    return false
  }

  /// Names from the lists in what is written for machines, such as «export_ola-nordmann.csv».
  private mutating func namesOfMachines(_ label: String) -> [Redacted.Edit] {
    let shape = String(decoding: label.utf8.map { 0x30...0x39 ~= $0 ? 0x30 : $0 }, as: UTF8.self)
    if let known = namesOfShape[shape] { return known }
    let names = namesInShape(shape)
    namesOfShape[shape] = names
    return names
  }

  /// The text with each UUID (RFC 9562) as spaces: its digits are nobody's, whatever they look like.
  private static func withoutUUIDs(_ text: String) -> String {
    guard text.utf8.count >= 36 else { return text }
    var scalars = Array(text.unicodeScalars)
    var start = 0
    while start + 36 <= scalars.count {
      let isUUID = (0..<36).allSatisfy { place in
        let scalar = scalars[start + place]
        return [8, 13, 18, 23].contains(place) ? scalar == "-" : scalar.isASCII && scalar.properties.isASCIIHexDigit
      }
      if isUUID { for place in start..<start + 36 { scalars[place] = " " } }
      start += isUUID ? 36 : 1
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let formats = [".csv", ".tsv", ".txt", ".xlsx", ".json", ".ndjson", ".jsonl", ".gz"]

  private func namesInShape(_ shape: String) -> [Redacted.Edit] {
    var scalars = Array(shape.unicodeScalars)
    // «…csv» is no surname.
    let format = Self.formats.first { shape.lowercased().hasSuffix($0) } ?? ""
    let end = scalars.count - format.utf8.count
    var beginsWord = true
    for (place, scalar) in scalars.enumerated() {
      let isLetter = scalar.properties.isAlphabetic
      if ["_", "-", ".", "0"].contains(scalar) { scalars[place] = " " }
      if isLetter, beginsWord, place < end, let capital = scalar.properties.titlecaseMapping.unicodeScalars.only {
        scalars[place] = capital
      }
      beginsWord = !isLetter
    }
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars)
    return redactor.redact(String(words)).edits.filter { edit in
      let name = String(String.UnicodeScalarView(scalars[edit.start..<edit.end])).lowercased()
      return edit.kind == .name && name.split(separator: " ").contains { redactor.isListedName(String($0)) }
    }
  }
}

extension Collection {
  /// The element where there is one alone.
  fileprivate var only: Element? { count == 1 ? first : nil }
}

extension Redacted {
  /// A text with these parts replaced, in order and without overlap.
  init(_ text: String, replacing edits: [Edit]) {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var place = 0
    for edit in edits {
      result.append(contentsOf: scalars[place..<edit.start])
      result.append(contentsOf: edit.kind.placeholder.unicodeScalars)
      place = edit.end
    }
    result.append(contentsOf: scalars[place...])
    self.init(text: String(result), edits: edits)
  }
}
