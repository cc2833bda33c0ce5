import LyttModel
import Testing

@testable import LyttIngest

@Suite struct `Reading workbooks` {
  func read(_ fixture: WorkbookFixture, options: ReadOptions = ReadOptions()) throws -> ExportReading {
    try withFile(fixture.bytes, named: "export.xlsx") { try ExportReader.read([$0], options: options) }
  }

  static let header =
    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row>"
  static let strings =
    "<si><t>Deltaker</t></si><si><t>Dato</t></si><si><t>Totalresultat</t></si><si><t>Kommentar</t></si>"

  @Test func `shared, rich and inline texts, numbers, dates, percentages, booleans, errors and gaps`() throws {
    let fixture = WorkbookFixture(
      sheetData: Self.header
        + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>4</v></c><c r=\"B3\" s=\"1\"><v>44315.75</v></c><c r=\"C3\" s=\"2\"><v>0.775</v></c><c r=\"D3\" t=\"s\"><v>5</v></c></row>"
        + "<row r=\"4\" hidden=\"1\"><c r=\"A4\" t=\"str\"><f>B1</f><v>B&amp;B</v></c><c r=\"C4\"><v>62.125</v></c><c r=\"D4\" t=\"inlineStr\"><is><r><t>lang </t></r><r><t>tekst_x000D_her</t></r></is></c></row>"
        + "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>4</v></c><c r=\"B5\" t=\"e\"><v>#N/A</v></c><c r=\"D5\" t=\"s\"><v>99</v></c></row>",
      sharedStrings: Self.strings
        + "<si><t>A</t></si><si><r><t>Hun </t></r><r><rPr/><t>lyttet</t></r><rPh><t>nei</t></rPh></si>",
      styles:
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/></cellXfs>"
    )
    let reading = try read(fixture)
    let enquiries = reading.dataset.enquiries
    #expect(enquiries.map(\.participant) == ["A", "B&B", "A"])
    #expect(enquiries.map(\.date?.description) == ["2021-04-29", nil, nil])
    #expect(enquiries.map(\.scores) == [[77.5], [62.125], [nil]])
    #expect(enquiries.map { $0.comments.map(\.text) } == [["Hun lyttet"], ["lang tekst\rher"], []])
    #expect(enquiries.map(\.source.row) == [3, 4, 5])
    #expect(enquiries[0].source.sheet == "Ark1")
    #expect(reading.files[0].notes.contains("sheet \"Ark1\""))
  }

  @Test func `dates of the 1904 count, and of the days around the leap day that never was`() throws {
    #expect(WorkbookDate.text(42_853, countsFrom1904: true) == "2021-04-29")
    #expect(WorkbookDate.text(44_315, countsFrom1904: false) == "2021-04-29")
    #expect(WorkbookDate.text(1, countsFrom1904: false) == "1900-01-01")
    #expect(WorkbookDate.text(59, countsFrom1904: false) == "1900-02-28")
    #expect(WorkbookDate.text(61, countsFrom1904: false) == "1900-03-01")
    #expect(WorkbookDate.text(2_958_465, countsFrom1904: false) == "9999-12-31")
    #expect(WorkbookDate.text(-1, countsFrom1904: false) == nil)
    #expect(WorkbookDate.text(.infinity, countsFrom1904: false) == nil)
  }

  @Test(arguments: [
    ("dd.mm.yyyy", WorkbookContents.Format.date), ("yyyy\\-mm\\-dd;@", .date), ("[$-414]d. mmm. yyyy", .date),
    ("0.0%", .percent),
    ("0.00", .plain), ("\"dag\" 0", .plain), ("[Red]0", .plain), ("hh:mm", .plain), ("#,##0.00_);(#,##0.00)", .plain),
  ]) func `a format code tells what its numbers are`(_ code: String, _ format: WorkbookContents.Format) {
    #expect(WorkbookContents.format(code) == format)
  }

  @Test func `the first sheet that is shown is read, or the one that is named`() throws {
    var fixture = WorkbookFixture(
      sheetData: WorkbookFixture.rows([["Deltaker", "Kommentar"], ["Skjult", "Hei på deg"]]),
      sheets:
        "<sheet name=\"Skjult\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"Mars\" sheetId=\"2\" r:id=\"rId2\"/>"
    )
    fixture.add(
      "xl/worksheets/sheet2.xml",
      "<worksheet><sheetData>\(WorkbookFixture.rows([["Tittel"], ["Deltaker", "Kommentar"], ["Synlig", "Hei på deg"]]))</sheetData></worksheet>"
    )
    #expect(try read(fixture).dataset.enquiries.map(\.participant) == ["Synlig"])
    var options = ReadOptions()
    options.sheet = "Skjult"
    #expect(try read(fixture, options: options).dataset.enquiries.map(\.participant) == ["Skjult"])
    options.sheet = "April"
    #expect(throws: IngestError.self) { try read(fixture, options: options) }
  }

  @Test(arguments: [
    ("", "no cell at all"), (WorkbookFixture.rows([["Les meg"], ["Uttrekk fra høsten"]]), "a title page"),
    (WorkbookFixture.rows([["Deltaker", "Antall"], ["A", "12"]]), "a summary without comments"),
    (
      WorkbookFixture.rows([["Slik leses tabellen"]] + (1...9).map { ["Her står det om kolonne \($0) i tabellen."] }),
      "an explanation"
    ),
  ]) func `a first sheet that holds no export is passed over, and told`(_ first: String, _ what: String) throws {
    var fixture = WorkbookFixture(
      sheetData: first,
      sheets: "<sheet name=\"Om\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Svar\" sheetId=\"2\" r:id=\"rId2\"/>")
    fixture.add(
      "xl/worksheets/sheet2.xml",
      "<worksheet><sheetData>\(WorkbookFixture.rows([["Deltaker", "Kommentar"], ["A", "Hei på deg"]]))</sheetData></worksheet>"
    )
    let reading = try read(fixture)
    #expect(reading.dataset.enquiries.map(\.source.sheet) == ["Svar"], "\(what)")
    #expect(reading.files[0].notes.contains("sheet \"Svar\"; not read: \"Om\""))
    var options = ReadOptions()
    options.sheet = "Om"
    #expect(throws: IngestError.self) { try read(fixture, options: options) }
  }

  @Test func `a first sheet that is damaged is refused, not passed over`() throws {
    var fixture = WorkbookFixture(
      sheetData: WorkbookFixture.rows([["Deltaker", "Kommentar"], ["A", "Hei på deg"]]) + "<row><c>",
      sheets: "<sheet name=\"I år\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"I fjor\" sheetId=\"2\" r:id=\"rId2\"/>")
    fixture.add(
      "xl/worksheets/sheet2.xml",
      "<worksheet><sheetData>\(WorkbookFixture.rows([["Deltaker", "Kommentar"], ["B", "Hei igjen"]]))</sheetData></worksheet>"
    )
    #expect(throws: IngestError.self) { try read(fixture) }
  }

  @Test func `prefixed elements and columns without references are read`() throws {
    let data =
      "<x:row><x:c t=\"inlineStr\"><x:is><x:t>Deltaker</x:t></x:is></x:c><x:c t=\"inlineStr\"><x:is><x:t>Kommentar</x:t></x:is></x:c></x:row><x:row><x:c t=\"inlineStr\"><x:is><x:t>A</x:t></x:is></x:c><x:c t=\"inlineStr\"><x:is><x:t>Hei på deg</x:t></x:is></x:c></x:row>"
    let reading = try read(
      WorkbookFixture(sheetData: data, sheets: "<x:sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", prefix: "x"))
    #expect(reading.dataset.enquiries.map(\.participant) == ["A"])
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let words: String
  }

  static var broken: [Broken] {
    let good = WorkbookFixture(sheetData: WorkbookFixture.rows([["Deltaker", "Kommentar"], ["A", "Hei på deg"]]))
    let entity = WorkbookFixture(
      sheetData: "<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row>",
      head: "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>")
    let external = WorkbookFixture(
      sheetData: "<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>",
      head: "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
    var unclosed = good
    unclosed.parts[3].content.removeLast(30)
    var ods = WorkbookFixture(sheetData: "")
    ods.parts = [("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))]
    var zip = ods
    zip.parts = [("a.csv", [65])]
    var checksum = good.bytes
    if let at = checksum.firstIndex(of: UInt8(ascii: "H")) { checksum[at] = UInt8(ascii: "h") }
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 500)
    return [
      Broken(testDescription: "cut short", bytes: Array(good.bytes.dropLast(40)), words: "damaged or cut short"),
      Broken(testDescription: "wrong checksum", bytes: checksum, words: "damaged"),
      Broken(testDescription: "XML that ends early", bytes: unclosed.bytes, words: "damaged"),
      Broken(testDescription: "entities", bytes: entity.bytes, words: "declares a document type"),
      Broken(testDescription: "an external entity", bytes: external.bytes, words: "declares a document type"),
      Broken(
        testDescription: "XML without end of depth",
        bytes: WorkbookFixture(sheetData: String(repeating: "<a>", count: 3000)).bytes, words: "damaged"),
      Broken(testDescription: "OpenDocument", bytes: ods.bytes, words: "OpenDocument"),
      Broken(testDescription: "another zip", bytes: zip.bytes, words: "zip archive"),
      Broken(
        testDescription: "password", bytes: old + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }, words: "password"
      ),
      Broken(testDescription: ".xls", bytes: old + "Workbook".utf16.flatMap { [UInt8($0), 0] }, words: ".xls"),
      Broken(testDescription: "no sheet", bytes: WorkbookFixture(sheetData: "", sheets: "").bytes, words: "no sheet"),
      Broken(testDescription: "no rows", bytes: WorkbookFixture(sheetData: "").bytes, words: "no rows"),
    ]
  }

  @Test(arguments: broken) func `what cannot be read is refused in its own words`(_ file: Broken) throws {
    let error = #expect(throws: IngestError.self) {
      try withFile(file.bytes, named: "export.xlsx") { try ExportReader.read([$0]) }
    }
    #expect(error?.description.contains(file.words) == true, "\(String(describing: error))")
  }

  @Test func `a workbook that unpacks to more than allowed is refused in bounded memory`() throws {
    var options = ReadOptions()
    options.limits.fileBytes = 100_000
    let cells = String(repeating: "<row><c><v>1</v></c></row>", count: 20_000)
    #expect(throws: IngestError.self) { try read(WorkbookFixture(sheetData: cells), options: options) }
  }

  @Test func `stray cells far out are refused, and do not fill memory`() throws {
    let data =
      WorkbookFixture.rows([["Deltaker", "Kommentar"]]) + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"
    let error = #expect(throws: IngestError.self) { try read(WorkbookFixture(sheetData: data)) }
    #expect(error?.location.row == 1_048_576)
  }
}
