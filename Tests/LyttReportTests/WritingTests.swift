import LyttInsight
import LyttModel
import Testing

@testable import LyttReport

@Suite struct `Writing HTML` {
  @Test func `escapes texts and attributes`() {
    var html = HTML()
    html.tag("p", ["title": "\"<&>'", "class": nil], text: "a < b & \"c\" > 'd'\u{0}")
    #expect(html.text == "<p title=\"&quot;&lt;&amp;&gt;'\">a &lt; b &amp; &quot;c&quot; &gt; 'd'\u{FFFD}</p>")
  }

  @Test func `keeps JSON inside its element`() {
    let json = HTML.embeddable(#"{"t":"</script><!--\#u{2028}"}"#)
    #expect(!json.contains("<") && !json.contains("\u{2028}"))
  }

  @Test func `closes SVG shapes`() {
    var html = HTML()
    html.shape("circle", ["r": "4"])
    #expect(html.text == "<circle r=\"4\"/>")
  }
}

@Suite struct `Writing CSV` {
  private func line(_ style: CSVStyle, _ cells: [String?]) -> String {
    var csv = CSV(style, header: ["a"])
    for cell in cells { csv.cell(cell) }
    csv.endRow()
    return String(csv.text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)[1].dropLast())
  }

  @Test func `keeps formulas from spreadsheets`() {
    for text in ["=1+1", "+47", "-5", "@x", "\t=1"] { #expect(line(.plain, [text]).contains("'" + text)) }
    for text in ["\u{FEFF}=1", "\u{200B}\u{2060}+1", "\u{1}-1", "\u{FE0F}@x"] {
      #expect(line(.plain, [text]) == "'" + text)
    }
    for text in ["a=b", "\u{FEFF}a=b", "é-"] { #expect(line(.plain, [text]) == text) }
  }

  @Test func `quotes what would split a cell, in either style`() {
    #expect(line(.plain, ["a,b", "c;d", "e\"f", "g\nh"]) == "\"a,b\",\"c;d\",\"e\"\"f\",\"g\nh\"")
  }

  @Test func `a quotation mark is doubled whatever joins it, and a zero byte is none`() {
    #expect(line(.plain, ["a\"\u{301}b"]) == "\"a\"\"\u{301}b\"")
    #expect(line(.plain, ["a\0b"]) == "a\u{FFFD}b")
  }

  @Test func `leaves missing values empty`() { #expect(line(.plain, [nil, "", "x"]) == ",,x") }

  @Test func `writes numbers for the reader`() {
    func numbers(_ style: CSVStyle) -> String {
      var csv = CSV(style, header: ["n"])
      csv.cell(2.5)
      csv.cell(-3.0)
      csv.cell(Double.nan)
      csv.cell(7 as Int?)
      csv.endRow()
      return csv.text
    }
    #expect(numbers(.plain) == "n\n2.5,-3,,7\n")
    #expect(numbers(.nb) == "\u{FEFF}n\r\n2,5;-3;;7\r\n")
  }
}

@Suite struct `SHA-256` {
  /// Reference values: FIPS 180-4 examples, and `printf '%0.sa' $(seq 1000) | sha256sum`.
  static let cases: [(String, String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 1000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
  ]

  @Test(arguments: cases) func `agrees with the standard`(_ text: String, _ digest: String) {
    let hex = SHA256.digest(Array(text.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    #expect(hex.joined() == digest)
  }

  @Test func `is written in base 64`() {
    #expect(SHA256.base64("abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }
}

@Suite struct `A theme` {
  @Test func `takes colours and images, and nothing else`() {
    #expect(SiteTheme(name: "X", accent: "#123abc") != nil)
    #expect(SiteTheme(accent: "red}body{display:none") == nil)
    #expect(SiteTheme(logo: "https://example.com/x.png") == nil)
    #expect(SiteTheme(logo: "data:image/png;base64,AAAA") != nil)
    #expect(SiteTheme(logo: "data:image/png;base64,AA\"onload=") == nil)
  }
}

@Suite struct `Detector error` {
  @Test func `leaves a perfect detector's figures alone`() {
    let error = DetectorError(.init(cue: "guidance", polarity: .positive, precision: 1, recall: 1, n: 9), found: 0.3)
    #expect(error.prevalence == 0.3 && error.attenuation == 1)
    #expect(error.difference(5) == 5)
  }

  @Test func `raises shares by recall and differences by what was mixed up`() {
    let error = DetectorError(
      .init(cue: "guidance", polarity: .positive, precision: 0.9, recall: 0.6, n: 9), found: 0.2)
    #expect(abs(error.prevalence - 0.3) < 1e-12)
    #expect(abs(error.attenuation - (0.9 - 0.12 / 0.8)) < 1e-12)
    #expect(error.difference(3) > 3)
  }
}
