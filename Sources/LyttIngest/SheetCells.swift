import LyttModel

/// Makes rows of a sheet's cells as its XML is parsed.
final class SheetCells {
  /// Rows that are complete.
  var rows: [TableRow] = []
  /// Why the sheet cannot be read further.
  private(set) var fault: (row: Int, problem: String, fix: String)?
  /// Hidden rows that were read.
  private(set) var hiddenRows = 0
  /// Cells that hold an error.
  private(set) var errors = 0
  /// Formulas that were saved without a value.
  private(set) var unsaved = 0

  private let contents: WorkbookContents
  private let limits: ReadLimits
  private var row = TableRow()
  private var rowNumber = 0
  private var column = 0
  private var type = ""
  private var style = 0
  private var value: [UInt8] = []
  private var isValue = false
  private var isPhonetic = false
  private var isFormula = false

  /// Begins before the first row.
  init(_ contents: WorkbookContents, limits: ReadLimits) {
    self.contents = contents
    self.limits = limits
  }

  /// A start tag.
  func start(_ element: XMLElement) {
    switch element.name {
    case "row":
      let number = element["r"].flatMap { Int($0) } ?? rowNumber + 1
      rowNumber = max(rowNumber + 1, min(number, 1 << 24))
      row.removeAll()
      row.number = rowNumber
      column = -1
      if ["1", "true"].contains(element["hidden"] ?? "0") { hiddenRows += 1 }
    case "c":
      column = element["r"].flatMap(Self.column) ?? column + 1
      type = element["t"] ?? "n"
      style = element["s"].flatMap { Int($0) } ?? 0
      value.removeAll(keepingCapacity: true)
      isFormula = false
    case "f": isFormula = true
    case "v", "t": isValue = !isPhonetic
    case "rPh": isPhonetic = true
    default: break
    }
  }

  /// An end tag.
  func end(_ name: String) {
    switch name {
    case "v", "t": isValue = false
    case "rPh": isPhonetic = false
    case "c": endCell()
    case "row": if !row.isBlank { rows.append(row) }
    default: break
    }
  }

  /// A piece of text.
  func text(_ text: UnsafeBufferPointer<UInt8>) {
    guard isValue, fault == nil else { return }
    value.append(contentsOf: text)
    if value.count > limits.fieldBytes {
      fault = (
        rowNumber, "a cell holds more than \(limits.fieldBytes) bytes", "allow longer fields (--max-field-bytes)"
      )
    }
  }

  private func endCell() {
    guard !value.isEmpty, fault == nil else {
      if isFormula, type != "str" { unsaved += 1 }
      return
    }
    // Cells stand in order; one that does not is left out.
    guard column >= row.count else { return }
    guard column < limits.columns else {
      fault = (
        rowNumber, "there are more than \(limits.columns) columns",
        "remove stray cells to the right, or allow more columns (--max-columns)"
      )
      return
    }
    while row.count < column { row.ends.append(row.bytes.count) }
    switch type {
    case "s":
      if let index = Int(String(decoding: value, as: UTF8.self)) { appendText(contents.texts[index]) }
    case "str", "inlineStr", "d": appendText(value[...])
    case "b": row.bytes.append(contentsOf: (value == [UInt8(ascii: "1")] ? "true" : "false").utf8)
    case "e": errors += 1
    default: row.bytes.append(contentsOf: number(String(decoding: value, as: UTF8.self)).utf8)
    }
    row.ends.append(row.bytes.count)
  }

  /// A number as text: a date where the style shows one, per cent where it shows that.
  private func number(_ text: String) -> String {
    let format = contents.formats.indices.contains(style) ? contents.formats[style] : .plain
    guard let value = Double(text), value.isFinite else { return text }
    // Ids of many digits stay as they stand.
    if format == .plain, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return text }
    switch format {
    case .date: return WorkbookDate.text(value, countsFrom1904: contents.countsFrom1904) ?? PlainNumber.text(value)
    case .percent: return PlainNumber.text((value * 1e12).rounded() / 1e10) + " %"
    case .plain: return PlainNumber.text(value)
    }
  }

  /// A text, in which `_x000D_` stands for the character of that number, as the format has it.
  private func appendText(_ text: ArraySlice<UInt8>) {
    guard text.count >= 7, text.contains(UInt8(ascii: "_")) else { return row.bytes.append(contentsOf: text) }
    var i = text.startIndex
    while i < text.endIndex {
      if text[i] == UInt8(ascii: "_"), i + 6 < text.endIndex, text[i + 1] == UInt8(ascii: "x"),
        text[i + 6] == UInt8(ascii: "_"),
        let code = UInt32(String(decoding: text[(i + 2)..<(i + 6)], as: UTF8.self), radix: 16)
      {
        let scalar = Unicode.Scalar(code).flatMap { $0.value == 0 ? nil : $0 } ?? "\u{FFFD}"
        row.bytes.append(contentsOf: String(Character(scalar)).utf8)
        i += 7
      } else {
        row.bytes.append(text[i])
        i += 1
      }
    }
  }

  /// The column of a reference such as `AB12`, from 0.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    var letters = 0
    for byte in reference.utf8 {
      let upper = byte & 0xDF
      guard upper >= 0x41, upper <= 0x5A, letters < 4 else { break }
      column = column * 26 + Int(upper - 0x40)
      letters += 1
    }
    return letters > 0 ? column - 1 : nil
  }
}

/// Numbers as text that reads back the same whatever decimal sign the rest of the table has.
enum PlainNumber {
  /// The shortest decimal form; never three digits behind the point alone, which might be read as thousands.
  static func text(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e18 { return String(Int(value)) }
    let text = String(value)
    guard !text.contains("e"), let point = text.firstIndex(of: ".") else { return text }
    return text.distance(from: point, to: text.endIndex) == 4 ? text + "0" : text
  }
}

/// Days as spreadsheets count them.
enum WorkbookDate {
  /// The date of a serial number, ISO 8601; `nil` outside 1900–9999.
  ///
  /// The 1900 count has a 29 February 1900 that never was: days before 1 March 1900 are one off.
  static func text(_ serial: Double, countsFrom1904: Bool) -> String? {
    var days = Int(serial.rounded(.down).clamped(to: -1...4_000_000))
    guard days >= 0 else { return nil }
    if countsFrom1904 { days += 1462 } else if days < 60 { days += 1 }
    // Days since 1 March of year 0, in the proleptic Gregorian calendar (H. Hinnant, «chrono-compatible low-level date algorithms»).
    let count = days + 693_899
    let era = count / 146_097
    let day = count % 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1
    let date = CalendarDate(
      year: year + era * 400 + (month >= 10 ? 1 : 0), month: month < 10 ? month + 3 : month - 9, day: dayOfMonth)
    return date?.description
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
