import LyttModel

/// What a workbook says about its sheets, its texts and its number formats.
struct WorkbookContents {
  /// One sheet.
  struct Sheet: Equatable {
    /// Its name on the tab.
    var name: String
    /// Its part in the archive.
    var part: String
    /// Whether it is hidden.
    var isHidden: Bool
  }

  /// How the numbers of a style are shown.
  enum Format: UInt8 { case plain, date, percent }

  /// The sheets, in the order of the tabs.
  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904.
  private(set) var countsFrom1904 = false
  /// The shared texts.
  private(set) var texts = SharedTexts()
  /// Formats by the number of a cell's style.
  private(set) var formats: [Format] = []

  /// Reads a workbook's parts, but for its sheets.
  init(_ archive: WorkbookArchive, limits: ReadLimits) throws(IngestError) {
    let root = try Self.relations(archive, "_rels/.rels", base: "")
    let workbook = root.first { $0.type.hasSuffix("/officeDocument") }?.target ?? "xl/workbook.xml"
    guard archive.has(workbook), !workbook.hasSuffix(".bin") else { throw Self.notAWorkbook(archive) }
    let folder = workbook.split(separator: "/").dropLast().joined(separator: "/")
    let file = workbook.split(separator: "/").last.map(String.init) ?? ""
    let parts = try Self.relations(archive, (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels", base: folder)
    try readSheets(archive, workbook, parts)
    if let path = parts.first(where: { $0.type.hasSuffix("/styles") })?.target { try readStyles(archive, path) }
    if let path = parts.first(where: { $0.type.hasSuffix("/sharedStrings") })?.target {
      texts = try SharedTexts(archive, path, limits: limits)
    }
  }

  /// A reference from one part to another.
  private struct Relation { var id = "", type = "", target = "" }

  private static func relations(_ archive: WorkbookArchive, _ path: String, base: String) throws(IngestError)
    -> [Relation]
  {
    var relations: [Relation] = []
    try archive.parse(
      path,
      start: { element in
        guard element.name == "Relationship", let target = element["Target"], element["TargetMode"] != "External" else {
          return
        }
        relations.append(Relation(id: element["Id"] ?? "", type: element["Type"] ?? "", target: resolved(target, base)))
      })
    return relations
  }

  /// A part's name from a reference: absolute, or from the folder of the part that refers.
  private static func resolved(_ target: String, _ base: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = base.split(separator: "/").map(String.init)
    for part in target.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }

  private mutating func readSheets(_ archive: WorkbookArchive, _ path: String, _ parts: [Relation]) throws(IngestError)
  {
    var sheets: [Sheet] = []
    var countsFrom1904 = false
    try archive.parse(
      path,
      start: { element in
        if element.name == "sheet", let name = element["name"], let id = element["id"],
          let part = parts.first(where: { $0.id == id && $0.type.hasSuffix("/worksheet") })
        {
          sheets.append(
            Sheet(name: name, part: part.target, isHidden: element["state"].map { $0 != "visible" } ?? false))
        } else if element.name == "workbookPr" {
          countsFrom1904 = ["1", "true"].contains(element["date1904"] ?? "0")
        }
      })
    self.sheets = sheets
    self.countsFrom1904 = countsFrom1904
  }

  private mutating func readStyles(_ archive: WorkbookArchive, _ path: String) throws(IngestError) {
    var custom: [Int: Format] = [:]
    var formats: [Format] = []
    var isInCells = false
    try archive.parse(
      path,
      start: { element in
        switch element.name {
        case "numFmt":
          if let id = element["numFmtId"].flatMap({ Int($0) }) { custom[id] = Self.format(element["formatCode"] ?? "") }
        case "cellXfs": isInCells = true
        case "xf" where isInCells && formats.count < 100_000:
          let id = element["numFmtId"].flatMap { Int($0) } ?? 0
          // Built-in formats: ECMA-376 part 1, 18.8.30.
          let builtIn: Format =
            (14...22).contains(id) || (27...36).contains(id) || (45...47).contains(id) || (50...58).contains(id)
            ? .date : id == 9 || id == 10 ? .percent : .plain
          formats.append(custom[id] ?? builtIn)
        default: break
        }
      }, end: { if $0 == "cellXfs" { isInCells = false } })
    self.formats = formats
  }

  /// What a format code shows: a date if it names year or day outside quotes and brackets, a percentage if it has the sign.
  static func format(_ code: String) -> Format {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    var hasDay = false
    var hasPercent = false
    for scalar in code.lowercased().unicodeScalars {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch scalar {
      case "\\", "_", "*": isEscaped = true
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracketed = true
      case "]" where !isQuoted: isBracketed = false
      case "y", "d", "å": if !isQuoted, !isBracketed { hasDay = true }
      case "%": if !isQuoted { hasPercent = true }
      default: break
      }
    }
    return hasDay ? .date : hasPercent ? .percent : .plain
  }

  private static func notAWorkbook(_ archive: WorkbookArchive) -> IngestError {
    let (what, fix) =
      if archive.has("xl/workbook.bin") {
        ("this is a binary workbook (.xlsb)", "save it as .xlsx or CSV")
      } else if archive.has("mimetype") {
        ("this is an OpenDocument file", "save it as .xlsx or CSV")
      } else if archive.has("word/document.xml") {
        ("this is a Word document", "export the table as .xlsx or CSV")
      } else { ("this is a zip archive without a workbook", "unpack it, and name the files in it") }
    return IngestError(SourceLocation(file: archive.name), what, fix: fix)
  }
}

/// The texts that a workbook's cells share, in one buffer.
struct SharedTexts {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// No texts.
  init() {}

  /// Reads the texts; phonetic guides are left out, and the runs of rich text joined.
  init(_ archive: WorkbookArchive, _ path: String, limits: ReadLimits) throws(IngestError) {
    guard let part = try archive.part(path) else { return }
    let parser = XMLPart(part)
    var bytes: [UInt8] = []
    var ends: [Int] = []
    var isText = false
    var phonetic = false
    parser.onStart = { element in
      if element.name == "t" { isText = !phonetic } else if element.name == "rPh" { phonetic = true }
    }
    parser.onEnd = { name in
      if name == "t" {
        isText = false
      } else if name == "rPh" {
        phonetic = false
      } else if name == "si" {
        ends.append(bytes.count)
      }
    }
    parser.onText = { if isText { bytes.append(contentsOf: $0) } }
    while try parser.feed() {
      guard bytes.count <= Self.mostBytes, ends.count <= Self.mostTexts else {
        throw IngestError(
          SourceLocation(file: archive.name), "the workbook's texts take more than \(Self.mostBytes >> 20) MB",
          fix: "export the sheet as CSV, which is read as a stream")
      }
    }
    self.bytes = bytes
    self.ends = ends
  }

  private static let mostBytes = 512 << 20
  private static let mostTexts = 20_000_000

  /// The text of a number; none where there is no such text.
  subscript(index: Int) -> ArraySlice<UInt8> {
    guard index >= 0, index < ends.count else { return [] }
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}
