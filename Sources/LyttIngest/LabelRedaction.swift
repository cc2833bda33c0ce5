/// Labels without personal data: each that holds some is shown by its placeholders and a code, «Team [navn] 1».
///
/// One value serves all exports of a run, so that a participant has the same code in each of them.
public struct LabelRedaction: Sendable {
  private var redactor: LabelRedactor
  private let key: [UInt8]
  private let kept: Set<String>
  /// How each label that was asked for is shown.
  private var shown: [LabelKind: [String: String]] = [:]
  /// Labels of the exports as they stand, which no code may repeat.
  private var given: [LabelKind: Set<String>] = [:]
  private var pseudonyms: [LabelKind: Pseudonyms] = [:]
  private var hasRunningIDs = false
  private var hasTenDigitIDs = false
  private var met: Set<String> = []

  /// - Parameters:
  ///   - key: the key that codes are made with, which keeps them stable between runs; empty numbers them.
  ///   - keep: labels that are shown as they stand, such as a firm that bears a person's name; a kind's name, such as
  ///     `id`, stands for all of its labels.
  ///   - agents: names of the export's agents, known wherever they stand.
  public init(key: [UInt8] = [], keep: [String] = [], agents: some Sequence<String> = []) {
    redactor = LabelRedactor(Redactor(knownNames: agents))
    self.key = key
    kept = Set(keep)
  }

  /// How a label is shown: as it stands, or with placeholders and a code of its own.
  public mutating func label(_ text: String, _ kind: LabelKind) -> String {
    if let known = shown[kind]?[text] { return known }
    if kept.contains(text) { met.insert(text) }
    var result = text
    if let redacted = redacted(text, kind) {
      var attempt = ""
      repeat {
        let name = kind.rawValue + "\u{0}" + text + attempt
        result = redacted.text(code: pseudonyms[kind, default: Pseudonyms(key: key, prefix: "", digits: 1)].code(name))
        attempt += "\u{0}"
      } while given[kind]?.contains(result) == true
    }
    shown[kind, default: [:]][text] = result
    return result
  }

  /// Decides how a label is shown.
  mutating func show(_ text: String, _ kind: LabelKind, as other: String) { shown[kind, default: [:]][text] = other }

  /// Whether a text that machines made of a label, such as `hva-synes-du-om-kari`, holds personal data.
  mutating func isPersonal(machineName text: String) -> Bool { redactor.redacted(text, .file) != nil }

  /// The label with placeholders, without a code; `nil` where nothing in it is personal, or where it is kept.
  private mutating func redacted(_ text: String, _ kind: LabelKind) -> Redacted? {
    guard !text.isEmpty, !kept.contains(text), !kept.contains(kind.rawValue),
      !(kind == .id && isMereNumber(text))
    else { return nil }
    return redactor.redacted(text, kind)
  }

  /// Takes note of labels as they stand, so that no code is mistaken for one: an export may have been redacted before.
  public mutating func learn(_ labels: some Sequence<String>, _ kind: LabelKind) {
    for label in labels where label.utf8.contains(UInt8(ascii: "[")) { given[kind, default: []].insert(label) }
  }

  /// Values to be kept that were met, and those that were not.
  public var keptAndMet: [String] { kept.intersection(met).sorted() }

  /// Looks at all ids of an export: eight digits may be a telephone, but numbers that run are none; ten may be an
  /// identity number less its zero, but not where most of them cannot.
  public mutating func learn(ids: some Sequence<String>) {
    var tens = 0
    var identities = 0
    var count = 0
    var least = Int.max
    var most = 0
    for id in ids {
      if id.utf8.count == 10, let digits = Self.digits(id) {
        tens += 1
        identities += CheckDigits.isIdentityWithoutZero(digits) ? 1 : 0
      }
      guard id.utf8.count == 8, Self.digits(id) != nil, let number = Int(id) else { continue }
      count += 1
      least = min(least, number)
      most = max(most, number)
    }
    // Telephones lie some hundred thousand apart where there are ten of them.
    hasRunningIDs = count >= 10 && most - least < 100 * count
    hasTenDigitIDs = identities * 2 < tens
  }

  /// Whether an id is a number that only looks like somebody's, by what the export's ids are.
  private func isMereNumber(_ id: String) -> Bool {
    switch id.utf8.count {
    case 8: hasRunningIDs && Self.digits(id) != nil
    case 10: hasTenDigitIDs && Self.digits(id).map(CheckDigits.isIdentityWithoutZero) ?? false
    default: false
    }
  }

  /// The digits of an id that has nothing else.
  private static func digits(_ id: String) -> [UInt8]? {
    id.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? id.utf8.map { $0 - 0x30 } : nil
  }

  /// What should be told, in English: how many labels of each kind hold personal data, and what is kept in vain.
  public var notes: [String] {
    let idle = kept.subtracting(met).subtracting(LabelKind.allCases.map(\.rawValue)).sorted()
    return hidden + idle.map { "--keep \(LyttIngest.shown($0)): no label of the export is written so" }
  }

  private var hidden: [String] {
    LabelKind.allCases.compactMap { kind in
      let changed = (shown[kind] ?? [:]).filter { $0.key != $0.value }
      guard let example = changed.values.min() else { return nil }
      let isOne = changed.count == 1
      return "\(kind.rawValue): \(changed.count) value\(isOne ? " holds" : "s hold") personal data and "
        + "\(isOne ? "is" : "are") written as '\(example)'\(isOne ? "" : " and the like"); --keep VALUE or --keep \(kind.rawValue) shows \(isOne ? "it" : "them") as \(isOne ? "it stands" : "they stand")"
    }
  }
}

extension Redacted {
  /// The text with a code behind its first placeholder.
  fileprivate func text(code: String) -> String {
    guard let first = edits.first else { return text }
    var scalars = Array(text.unicodeScalars)
    let end = first.start + first.kind.placeholder.unicodeScalars.count
    // «Kari11» is no «[navn] 111».
    let isGlued =
      end < scalars.count && (scalars[end].properties.isAlphabetic || scalars[end].properties.numericType != nil)
    scalars.insert(contentsOf: (" " + code + (isGlued ? " " : "")).unicodeScalars, at: end)
    return String(String.UnicodeScalarView(scalars))
  }
}
