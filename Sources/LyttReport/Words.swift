import LyttData

/// The texts of one language, and its way of writing numbers and dates.
struct Words: Sendable {
  let language: ReportLanguage
  private let texts: [String: String]

  init(_ language: ReportLanguage) {
    self.language = language
    texts = Self.read(BundledData.text("strings.tsv") ?? "", language)
  }

  /// Reads `id`, `nb`, `nn`, `en` split by tabs; lines that begin with `#` are notes.
  static func read(_ table: String, _ language: ReportLanguage) -> [String: String] {
    let column = 1 + (ReportLanguage.allCases.firstIndex(of: language) ?? 0)
    var texts: [String: String] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      if cells.count == 4 { texts[String(cells[0])] = String(cells[column]) }
    }
    return texts
  }

  /// The text of that id, with `{name}` filled in; an id that has no text stands for itself.
  func callAsFunction(_ id: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    guard var text = texts[id] else { return id }
    for (name, value) in values {
      guard text.contains("{") else { break }
      text = text.replacing("{\(name)}", with: value)
    }
    return text
  }

  /// The text of that id, if there is one.
  func optional(_ id: String) -> String? { texts[id] }

  /// A count with its noun, from `id.one` or `id.many`: «1 henvendelse», «25 henvendelser».
  func count(_ n: Int, _ id: String) -> String { self(id + (n == 1 ? ".one" : ".many"), ["n": integer(n)]) }

  /// The name of a cue or family; one that users added stands for itself.
  func cue(_ subject: String) -> String { texts["cue." + subject] ?? subject }

  /// A whole number with its thousands apart.
  func integer(_ n: Int) -> String {
    let digits = String(n.magnitude)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0, digits.count > 4 || language == .english {
        grouped += language == .english ? "," : "\u{00A0}"
      }
      grouped.append(digit)
    }
    return (n < 0 ? "−" : "") + grouped
  }

  /// A number with that many decimals, as the language writes it.
  func number(_ value: Double, decimals: Int = 1) -> String {
    let fixed = Self.fixed(value, decimals: decimals)
    let negative = fixed.hasPrefix("-")
    let digits = negative ? fixed.dropFirst() : fixed[...]
    let mark: Character = language == .english ? "." : ","
    return (negative ? "−" : "") + String(digits.map { $0 == "." ? mark : $0 })
  }

  /// The language that quotes are marked with where it is not the page's own; bokmål or nynorsk, nobody has told which.
  var quoteLanguage: String? { language == .english ? "no" : nil }

  /// A channel by the name that the language has for it, else as the export has it.
  func channel(_ name: String) -> String {
    name.isEmpty ? self("channel.unknown") : optional("channel." + name) ?? name
  }

  /// A number that always shows its sign.
  func signed(_ value: Double, decimals: Int = 1) -> String {
    let text = number(value, decimals: decimals)
    return text.hasPrefix("−") || !text.contains(where: { $0.isNumber && $0 != "0" }) ? text : "+" + text
  }

  /// A share 0…1 in percent.
  func percent(_ share: Double, decimals: Int = 0) -> String {
    number(100 * share, decimals: decimals) + (language == .english ? "%" : "\u{00A0}%")
  }

  /// A p- or q-value: three decimals, never below «< 0,001».
  func probability(_ p: Double) -> String {
    p < 0.001 ? "<\u{00A0}" + number(0.001, decimals: 3) : number(p, decimals: 3)
  }

  /// A month: «april 2021».
  func month(_ yearMonth: String) -> String {
    let parts = yearMonth.split(separator: "-")
    guard parts.count == 2, let number = Int(parts[1]) else { return yearMonth }
    return self("month.\(number)") + " " + parts[0]
  }

  /// Rounds half away from zero; what is not finite becomes a dash, and a zero has no sign.
  static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "–" }
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let whole = Int((abs(value) * scale).rounded())
    var digits = String(whole)
    guard decimals > 0 else { return (value < 0 && whole > 0 ? "-" : "") + digits }
    if digits.count <= decimals { digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits }
    let point = digits.index(digits.endIndex, offsetBy: -decimals)
    return (value < 0 && whole > 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
  }
}
