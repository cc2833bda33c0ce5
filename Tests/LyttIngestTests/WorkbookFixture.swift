/// A zip archive with stored (not packed) or given entries, made in the test: what spreadsheet programs write, and worse.
struct WorkbookFixture {
  /// Parts by name, in order.
  var parts: [(name: String, content: [UInt8])] = []

  /// A workbook with one sheet of the given XML inside `sheetData`, and further parts as wanted.
  init(
    sheetData: String, sharedStrings: String? = nil, styles: String? = nil, workbookProperties: String = "",
    sheets: String = "<sheet name=\"Ark1\" sheetId=\"1\" r:id=\"rId1\"/>", head: String = Self.head,
    prefix: String = "",
    attributes: String = ""
  ) {
    let p = prefix.isEmpty ? "" : prefix + ":"
    let namespace =
      "xmlns\(prefix.isEmpty ? "" : ":" + prefix)=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    add(
      "_rels/.rels",
      Self.head
        + "<Relationships><Relationship Id=\"rId1\" Type=\"\(relations)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    )
    add(
      "xl/workbook.xml",
      Self.head
        + "<\(p)workbook \(namespace) xmlns:r=\"\(relations)\">\(workbookProperties)<\(p)sheets>\(sheets)</\(p)sheets></\(p)workbook>"
    )
    add(
      "xl/_rels/workbook.xml.rels",
      Self.head
        + "<Relationships><Relationship Id=\"rId1\" Type=\"\(relations)/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"\(relations)/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/><Relationship Id=\"rId3\" Type=\"\(relations)/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId4\" Type=\"\(relations)/styles\" Target=\"styles.xml\"/></Relationships>"
    )
    add(
      "xl/worksheets/sheet1.xml",
      head + "<\(p)worksheet \(namespace)\(attributes)><\(p)sheetData>\(sheetData)</\(p)sheetData></\(p)worksheet>")
    if let sharedStrings { add("xl/sharedStrings.xml", Self.head + "<sst>\(sharedStrings)</sst>") }
    if let styles { add("xl/styles.xml", Self.head + "<styleSheet>\(styles)</styleSheet>") }
  }

  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// Rows of inline texts, cell by cell.
  static func rows(_ rows: [[String]]) -> String {
    rows.enumerated().map { number, cells in
      "<row r=\"\(number + 1)\">"
        + cells.map { "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\($0)</t></is></c>" }.joined() + "</row>"
    }.joined()
  }

  mutating func add(_ name: String, _ content: String) { parts.append((name, Array(content.utf8))) }

  /// The archive's bytes: each part stored, with its checksum.
  var bytes: [UInt8] {
    var result: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in parts {
      let offset = result.count
      let fields =
        le16(20) + le16(0) + le16(0) + le32(0) + le32(Int(Self.checksum(content))) + le32(content.count)
        + le32(content.count) + le16(name.utf8.count) + le16(0)
      result += [0x50, 0x4B, 3, 4] + fields + Array(name.utf8) + content
      directory +=
        [0x50, 0x4B, 1, 2] + le16(20) + fields + le16(0) + le16(0) + le16(0) + le32(0) + le32(offset) + Array(name.utf8)
    }
    let start = result.count
    result += directory
    return result + [0x50, 0x4B, 5, 6] + le16(0) + le16(0) + le16(parts.count) + le16(parts.count)
      + le32(directory.count) + le32(start) + le16(0)
  }

  private func le16(_ n: Int) -> [UInt8] { [UInt8(n & 0xFF), UInt8(n >> 8 & 0xFF)] }
  private func le32(_ n: Int) -> [UInt8] { le16(n & 0xFFFF) + le16(n >> 16 & 0xFFFF) }

  /// CRC-32 (ISO 3309), bit by bit.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = .max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
