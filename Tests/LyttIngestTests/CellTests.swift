import LyttModel
import Testing

@testable import LyttIngest

@Suite struct `Reading cells` {
  static let numberCases: [(String, Double?)] = [
    ("12,5", 12.5), ("12.5", 12.5), ("1 234,5", 1234.5), ("1\u{A0}234,5", 1234.5), ("1\u{202F}234,5", 1234.5),
    ("1.234,5", 1234.5),
    ("1,234.5", 1234.5), ("1.234.567", 1_234_567), ("87 %", 87), ("87%", 87), ("−3", -3), ("-3,25", -3.25), ("–3", -3),
    ("+4", 4),
    (",5", 0.5), ("100", 100), ("1.234", 1234), ("1,234", 1.234), ("", nil), ("-", nil), ("abc", nil), ("1,2,3", nil),
    ("12.34.56", nil),
    ("1e5", nil), ("5 - Svært", nil), ("1 %%", nil), ("٣", nil), ("99999999999999999999999999999999999999999", nil),
  ]

  @Test(arguments: numberCases) func `numbers, with a decimal comma expected`(_ text: String, _ value: Double?) {
    #expect(NumberText.value(text, decimal: UInt8(ascii: ",")) == value)
  }

  @Test func `with a decimal point expected, three digits behind a comma are thousands`() {
    let point = UInt8(ascii: ".")
    #expect(NumberText.value("1,234", decimal: point) == 1234)
    #expect(NumberText.value("1.234", decimal: point) == 1.234)
    #expect(NumberText.value("62,5", decimal: point) == 62.5)
  }

  @Test func `the decimal sign is found`() {
    #expect(NumberText.decimalSign(in: ["62,5", "100", "x"]) == UInt8(ascii: ","))
    #expect(NumberText.decimalSign(in: ["62.5", "01.12.2020"]) == UInt8(ascii: "."))
    #expect(NumberText.decimalSign(in: ["100", "1.234"]) == nil)
  }

  static let dateCases: [(String, String?)] = [
    ("01.12.2020", "2020-12-01"), ("1.12.2020", "2020-12-01"), ("1.12.20", "2020-12-01"), ("2020-12-01", "2020-12-01"),
    ("1. des. 2020", "2020-12-01"),
    ("1. desember 2020", "2020-12-01"), ("tirsdag 1. des 2020 kl. 09:30", "2020-12-01"), ("Dec 1, 2020", "2020-12-01"),
    ("1 mai 2021", "2021-05-01"),
    ("2020-12-01T09:30:00Z", "2020-12-01"), ("2020-12-01 09:30", "2020-12-01"), ("01/12/2020", "2020-12-01"),
    ("20201201", nil), ("31.02.2021", nil),
    ("29.02.2020", "2020-02-29"), ("29.02.2021", nil), ("i går", nil), ("12", nil), ("00.00.0000", nil),
    ("1.13.2020", nil), ("", nil),
  ]

  @Test(arguments: dateCases) func `dates`(_ text: String, _ day: String?) {
    #expect(DateText.date(text)?.description == day)
  }

  @Test func `a second number above twelve tells that the month comes first`() {
    #expect(DateText.order(in: ["03/14/2021", "04/05/2021"]) == .monthFirst)
    #expect(DateText.order(in: ["14/03/2021", "04/05/2021"]) == .dayFirst)
    #expect(DateText.date("04/05/2021", order: .monthFirst)?.description == "2021-04-05")
  }

  static let answerCases: [(AnswerScale, String, Double?)] = [
    (.yesPartlyNo, "Ja", 100), (.yesPartlyNo, "DELVIS", 50), (.yesPartlyNo, "Nei", 0), (.yesPartlyNo, "Vet ikke", nil),
    (.yesPartlyNo, "", nil),
    (.yesNo, "Ja", 100), (.yesNo, "Delvis", nil), (.oneToFive, "3", 50), (.oneToFive, "6", nil),
    (.oneToSix, "6", 100),
    (.zeroToTen, "7", 70), (.zeroToTen, "7,5", 75), (.recommend, "10 - helt sikkert", 100), (.percent, "62,5 %", 62.5),
    (.percent, "101", nil),
    (.percent, "7", 7), (.share, "0,87", 87), (.share, "60 %", 60), (.zeroToTen, "87 %", 87),
    (.text, "Ja", nil), (.oneToFive, "5 = Svært fornøyd", 100), (.recommend, "Svært fornøyd (10)", 100),
    (.oneToFive, "4 av 5", 75), (.oneToFive, "4 av 10", nil), (.zeroToTen, "8/10", 80), (.oneToFive, "★★★★☆", 75),
    (.oneToFive, "⭐⭐", 25), (.oneToFive, "Svært fornøyd", 100), (.recommend, "Svært fornøyd", nil),
    (.degrees, "Verken fornøyd eller misfornøyd", 50), (.degrees, "Helt uenig", 0), (.degrees, "I stor grad", 75),
    (.yesNo, "Ja, veldig", 100), (.yesNo, "Nei – dessverre", 0), (.yesNo, "Ja og nei", nil), (.yesNo, "1", nil),
    (.oneToSix, "6-", nil), (.oneToSeven, "7", 100), (.percent, "½", nil),
  ]

  @Test(arguments: answerCases) func `answers on their scales`(_ scale: AnswerScale, _ text: String, _ score: Double?) {
    #expect(scale.score(text, decimal: UInt8(ascii: ",")) == score)
  }

  @Test func `known digests`() {
    // FIPS 180-4 examples.
    #expect(SHA256.hex(SHA256.digest([])) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.hex(SHA256.digest(Array("abc".utf8))) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
    #expect(
      SHA256.hex(SHA256.digest(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    var hash = SHA256()
    for length in [1, 63, 64, 65, 119, 120, 1000] { hash.update([UInt8](repeating: 97, count: length)) }
    #expect(SHA256.hex(hash.finish()) == SHA256.hex(SHA256.digest([UInt8](repeating: 97, count: 1432))))
  }

  @Test func `agents' codes are stable with a key, and numbered without`() {
    var numbered = Pseudonyms()
    #expect(numbered.code(agent: "Mia", participant: "A") == "KB-0001")
    #expect(numbered.code(agent: "Mia", participant: "B") == "KB-0002")
    #expect(numbered.code(agent: "Mia", participant: "A") == "KB-0001")
    var keyed = Pseudonyms(key: Array("en nøkkel".utf8))
    let code = keyed.code(agent: "Mia", participant: "A")
    _ = keyed.code(agent: "Ole", participant: "A")
    var again = Pseudonyms(key: Array("en nøkkel".utf8))
    #expect(again.code(agent: "Mia", participant: "A") == code)
    var other = Pseudonyms(key: Array("en annen".utf8))
    #expect(other.code(agent: "Mia", participant: "A") != code)
    #expect(Pseudonyms.newKey().utf8.count == 65)
  }
}
