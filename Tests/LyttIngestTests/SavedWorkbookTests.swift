import FoundationEssentials
import LyttModel
import Testing

@testable import LyttIngest

/// Workbooks as programs save them: `corpora/exports/make.py` says how the files were made.
@Suite struct `Workbooks saved by spreadsheet programs` {
  static func bytes(_ name: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appendingPathComponent("corpora/exports/" + name)))
  }

  @Test(arguments: ["openpyxl.xlsx", "openpyxl-1904.xlsx", "openpyxl-write-only.xlsx", "libreoffice.xlsx"])
  func `openpyxl and LibreOffice`(_ name: String) throws {
    let reading = try withFile(try Self.bytes(name), named: name) { try ExportReader.read([$0]) }
    let enquiries = reading.dataset.enquiries
    #expect(enquiries.map(\.id) == ["H1", "H2", "H3", "H4"])
    #expect(enquiries.map(\.participant) == ["Alfa Demo", "Beta Demo", "Gamma Demo", "Alfa Demo"])
    #expect(enquiries.map(\.date?.description) == ["2021-04-29", "2021-04-29", "2021-05-01", nil])
    #expect(enquiries.map(\.isUnanswered) == [false, true, false, false])
    let totals = enquiries.map { $0.scores.first ?? nil }
    #expect(totals[..<3] == [62.125, nil, 100])
    #expect(abs((totals[3] ?? 0) - 1 / 3) < 1e-12)
    let comments = enquiries.map { $0.comments.first?.text.trimmingPrefix(while: \.isWhitespace) ?? "" }
    #expect(comments[0] == "Hun lyttet & forsto «alt» <nesten>.\nLinje to")
    #expect(comments[1] == "=ikke en formel")
    #expect(comments[2].hasPrefix("Mellomrom foran og "))
    #expect(comments[3] == "Skjult rad: han var hyggelig. 🙂")
    let notes = reading.files[0].notes.joined(separator: "\n")
    #expect(notes.contains("sheet \"Henvendelser\""))
    if name != "openpyxl-write-only.xlsx" {
      #expect(notes.contains("not read: \"Grunnlag\" (hidden), \"Notater\""))
      #expect(notes.contains("1 hidden row was read too"))
      #expect(notes.contains("1 title row above passed over"))
    }
    // LibreOffice computes what it saves; openpyxl does not.
    #expect(notes.contains("no saved value") == name.hasPrefix("openpyxl"))
    #expect(notes.contains("an error such as") == name.hasPrefix("libreoffice"))
  }

  @Test(arguments: [("libreoffice.ods", "OpenDocument"), ("libreoffice.xls", ".xls")])
  func `other formats are refused in their own words`(_ name: String, _ words: String) throws {
    let error = #expect(throws: IngestError.self) {
      try withFile(try Self.bytes(name), named: name) { try ExportReader.read([$0]) }
    }
    #expect(error?.description.contains(words) == true)
    #expect(error?.fix.contains(".xlsx") == true)
  }

  @Test
  func `as Excel writes: spans, row heights, several runs, phonetic guides, formulas that give text, errors, dates`()
    throws
  {
    let shared =
      "<si><t>Deltaker</t></si><si><t>Dato</t></si><si><t>Totalresultat</t></si><si><t>Kommentar</t></si><si><t>Uttrekk per 1. mai</t></si>"
      + "<si><r><rPr><b/><sz val=\"11\"/><color theme=\"1\"/><rFont val=\"Calibri\"/></rPr><t xml:space=\"preserve\">Hun </t></r><r><rPr><i/></rPr><t>lyttet.</t></r><phoneticPr fontId=\"1\" type=\"noConversion\"/></si>"
      + "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>"
    let attributes = "spans=\"1:4\" ht=\"15.75\" thickBot=\"1\" x14ac:dyDescent=\"0.25\""
    let data =
      "<row r=\"1\" \(attributes)><c r=\"A1\" s=\"4\" t=\"s\"><v>4</v></c><c r=\"B1\" s=\"4\"/></row>"
      + "<row r=\"2\" \(attributes)>"
      + ["A", "B", "C", "D"].enumerated().map { "<c r=\"\($1)2\" t=\"s\"><v>\($0)</v></c>" }.joined() + "</row>"
      + "<row r=\"3\" \(attributes)><c r=\"A3\" t=\"str\"><f t=\"shared\" ref=\"A3:A4\" si=\"0\">\"Al\"&amp;\"fa\"</f><v>Alfa</v></c><c r=\"B3\" s=\"1\"><v>44315</v></c><c r=\"C3\" s=\"2\"><v>0.8125</v></c><c r=\"D3\" t=\"s\"><v>5</v></c></row>"
      + "<row r=\"4\" collapsed=\"1\"><c r=\"A4\" t=\"str\"><f t=\"shared\" si=\"0\"/><v>Alfa</v></c><c r=\"B4\" s=\"3\"><v>44316.9999999</v></c><c r=\"C4\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"D4\" t=\"s\"><v>6</v></c></row>"
      + "<row r=\"5\"><c r=\"A5\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"B5\" t=\"d\"><v>2021-05-02T00:00:00</v></c></row>"
    let styles =
      "<numFmts count=\"2\"><numFmt numFmtId=\"165\" formatCode=\"[$-414]d/\\ mmm\\ yyyy;@\"/><numFmt numFmtId=\"166\" formatCode=\"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy\"/></numFmts>"
      + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"165\"/><xf numFmtId=\"9\"/><xf numFmtId=\"166\"/><xf numFmtId=\"0\"/></cellXfs>"
    let fixture = WorkbookFixture(
      sheetData: data, sharedStrings: shared, styles: styles,
      workbookProperties:
        "<fileVersion appName=\"xl\"/><workbookPr defaultThemeVersion=\"166925\"/><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"x15\"/></mc:AlternateContent>",
      attributes: " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\"")
    let reading = try withFile(fixture.bytes, named: "excel.xlsx") { try ExportReader.read([$0]) }
    let enquiries = reading.dataset.enquiries
    #expect(enquiries.map(\.participant) == ["Alfa", "Alfa"])
    #expect(enquiries.map(\.date?.description) == ["2021-04-29", "2021-04-30"])
    #expect(enquiries.map { $0.scores.first ?? nil } == [81.25, nil])
    #expect(enquiries.map { $0.comments.first?.text } == ["Hun lyttet.", "東京"])
    #expect(!reading.files[0].notes.contains { $0.contains("no saved value") })
    #expect(reading.files[0].notes.contains("1 cell holds an error such as #N/A and counts as empty"))
  }
}
