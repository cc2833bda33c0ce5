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

  /// What is longer is no label, and read as running text only, in time that follows its length.
  private static let longest = 500

  /// The label with placeholders; `nil` where nothing in it is personal.
  mutating func redacted(_ text: String, _ kind: LabelKind) -> Redacted? {
    guard text.utf8.count <= Self.longest else {
      let redacted = redactor.redact(text)
      return redacted.edits.isEmpty ? nil : redacted
    }
    let isMachines = kind == .id || kind == .file
    let label = isMachines ? Self.withoutMachineKeys(text) : kind == .team ? redactor.withSpaces(text) : text
    var edits = redactor.redact(label).edits
    // A number in a question is somebody's; elsewhere one of seven digits and more orders the export.
    if kind != .header { edits.removeAll { $0.kind == .reference } }
    if isMachines {
      edits.removeAll { $0.kind == .name }
      add(Self.identityNumbers(label), to: &edits)
    }
    if isMachines || kind == .channel || Self.isInOneCase(label) { add(namesInAnyCase(label), to: &edits) }
    switch kind {
    case .id, .file: break
    case .header: if label.split(separator: " ").count <= 3 { edits = withWholeNames(edits, in: label) }
    case .participant, .participantClass, .team, .channel:
      if kind == .team { add(redactor.leaders(of: label), to: &edits) }
      if kind == .participant, isOrganisation(label, without: edits) {
        edits.removeAll { $0.kind == .name && !Self.isPresented(label, $0.start) }
      }
      edits = withWholeNames(edits, in: label)
      // A shop's street is no secret; a person's is.
      if edits.allSatisfy({ $0.kind == .address }) { edits = [] }
    }
    return edits.isEmpty ? nil : Redacted(text, replacing: edits)
  }

  /// «Nordby, Kari»: a surname that is a place too, before a comma and a first name.
  private func isInverted(_ word: Range<Int>, _ scalars: [Unicode.Scalar], _ edits: [Redacted.Edit]) -> Bool {
    let text = String(String.UnicodeScalarView(scalars[word])).lowercased()
    return word.lowerBound == 0 && redactor.isSurname(text)
      && scalars.dropFirst(word.upperBound).starts(with: [",", " "])
      && edits.contains { $0.kind == .name && $0.start == word.upperBound + 2 }
  }

  /// The names with the words beside them that belong to them: «Nordmann, Kari», «kari nordmann», «Kari & Ola».
  private func withWholeNames(_ edits: [Redacted.Edit], in label: String) -> [Redacted.Edit] {
    guard edits.contains(where: { $0.kind == .name }) else { return edits }
    let scalars = Array(label.unicodeScalars)
    let isSmall = Self.isInOneCase(label)
    var result = edits
    for word in Redactor.words(of: scalars) {
      let text = String(String.UnicodeScalarView(scalars[word]))
      guard isSmall || scalars[word.lowerBound].properties.isUppercase, word.count >= 2,
        redactor.mayBelongToName(text.lowercased()) || isInverted(word, scalars, edits),
        !result.contains(where: { $0.overlaps(word) }),
        result.contains(where: { edit in
          guard edit.kind == .name else { return false }
          let between =
            edit.end <= word.lowerBound
            ? edit.end..<word.lowerBound : word.upperBound..<max(edit.start, word.upperBound)
          return between.count <= 3 && scalars[between].allSatisfy { [" ", ",", "&", "/"].contains($0) }
        })
      else { continue }
      result.append(Redacted.Edit(start: word.lowerBound, end: word.upperBound, kind: .name))
    }
    return result.sorted { $0.start < $1.start }
  }

  /// Whether a person is named at a place of an organisation's label: «Hytteutleie v/ Geir Moen».
  private static func isPresented(_ label: String, _ start: Int) -> Bool {
    let before = String(String.UnicodeScalarView(Array(label.unicodeScalars)[..<start])).lowercased()
    let words = before.split(separator: " ")
    return words.last.map { ["v/", "c/o", "att:", "att."].contains($0) } == true
  }

  /// Whether all letters are small, or all are capitals, so that case tells nothing.
  private static func isInOneCase(_ label: String) -> Bool {
    label == label.lowercased() || label == label.uppercased()
  }

  /// Runs of exactly eleven digits, whatever letters stand beside them: «K01017012345»; and ten that lost a zero.
  private static func identityNumbers(_ label: String) -> [Redacted.Edit] {
    let scalars = Array(label.unicodeScalars)
    var edits: [Redacted.Edit] = []
    var start: Int?
    for (place, scalar) in (scalars + [" "]).enumerated() {
      if "0"..."9" ~= scalar {
        start = start ?? place
      } else if let begin = start {
        let digits = scalars[begin..<place].map { UInt8($0.value - 0x30) }
        if digits.count == 11 || CheckDigits.isIdentityWithoutZero(digits) {
          edits.append(Redacted.Edit(start: begin, end: place, kind: .identity))
        }
        start = nil
      }
    }
    return edits
  }

  /// Adds what was found in another way; of two that overlap the longer stays.
  private func add(_ further: [Redacted.Edit], to edits: inout [Redacted.Edit]) {
    for edit in further {
      let place = edit.start..<edit.end
      guard !edits.contains(where: { $0.overlaps(place) && $0.end - $0.start >= place.count }) else { continue }
      edits.removeAll { $0.overlaps(place) }
      edits.append(edit)
    }
    edits.sort { $0.start < $1.start }
  }

  /// Whether the label has a word that no person bears: «Hansen Bakeri», but not «tannlege Kari Hansen, Moss».
  private func isOrganisation(_ label: String, without edits: [Redacted.Edit]) -> Bool {
    let scalars = Array(label.unicodeScalars)
    return Redactor.words(of: scalars).contains { word in
      let isInName = edits.contains { $0.start <= word.lowerBound && word.upperBound <= $0.end }
      return redactor.isOrganisation(String(String.UnicodeScalarView(scalars[word])), isInName: isInName)
    }
  }

  /// Names from the lists where case and spaces tell little: «export_ola-nordmann.csv», «KariNordmann7».
  private mutating func namesInAnyCase(_ label: String) -> [Redacted.Edit] {
    let shape = String(decoding: label.utf8.map { 0x30...0x39 ~= $0 ? 0x30 : $0 }, as: UTF8.self)
    if let known = namesOfShape[shape] { return known }
    let names = namesInShape(shape)
    namesOfShape[shape] = names
    return names
  }

  private func namesInShape(_ shape: String) -> [Redacted.Edit] {
    let scalars = Array(shape.unicodeScalars)
    // «…csv» is no surname.
    let format = Self.formats.first { shape.lowercased().hasSuffix($0) } ?? ""
    let end = scalars.count - format.utf8.count
    let isShouted = shape == shape.uppercased()
    var spaced = String.UnicodeScalarView()
    var origins: [Int] = []
    var previous: Unicode.Scalar = " "
    for (place, scalar) in scalars.enumerated() {
      let isCapital = scalar.properties.isUppercase
      if isCapital, previous.properties.isLowercase {
        spaced.append(" ")
        origins.append(place)
      }
      let beginsWord = !previous.properties.isAlphabetic || isCapital && previous.properties.isLowercase
      var written = ["_", "-", ".", "0"].contains(scalar) ? " " : scalar
      if scalar.properties.isAlphabetic, place < end {
        let mapped =
          beginsWord ? scalar.properties.titlecaseMapping : isShouted ? scalar.properties.lowercaseMapping : ""
        written = mapped.unicodeScalars.only ?? written
      }
      spaced.append(written)
      origins.append(place)
      previous = scalar
    }
    let view = Array(spaced)
    return redactor.redact(String(spaced)).edits.compactMap { edit in
      let name = String(String.UnicodeScalarView(view[edit.start..<edit.end])).lowercased()
      guard edit.kind == .name, redactor.isClearlyName(name.split(separator: " ").map(String.init)) else { return nil }
      return Redacted.Edit(start: origins[edit.start], end: origins[edit.end - 1] + 1, kind: .name)
    }
  }

  /// The text with what machines count by as spaces.
  ///
  /// The digits of UUIDs (RFC 9562) and other long hexadecimal keys are nobody's, whatever they look like.
  private static func withoutMachineKeys(_ text: String) -> String {
    guard text.utf8.count >= 16 else { return text }
    var scalars = Array(text.unicodeScalars)
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, scalars[end] == "-" || scalars[end].isASCII && scalars[end].properties.isASCIIHexDigit
      {
        end += 1
      }
      let digits = scalars[start..<end].filter { "0"..."9" ~= $0 }.count
      let letters = scalars[start..<end].filter { $0.properties.isAlphabetic }.count
      if digits + letters >= 16, digits >= 4, letters >= 3 { for place in start..<end { scalars[place] = " " } }
      start = max(end, start + 1)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let formats = [".csv", ".tsv", ".txt", ".xlsx", ".json", ".ndjson", ".jsonl", ".gz"]
}

extension Collection {
  /// The element where there is one alone.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
