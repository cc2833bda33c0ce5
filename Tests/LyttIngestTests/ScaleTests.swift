import LyttModel
import Testing

@testable import LyttIngest

/// Which scale answers and figures are on, and what is told of those that are on none.
@Suite struct `Scales of answers and figures` {
  private let comma = UInt8(ascii: ",")

  static let scales: [([String], AnswerScale)] = [
    (["Ja", "Nei", "Tja"], .yesPartlyNo), (["1", "0", "1"], .share), (["1", "3", "5"], .oneToFive),
    (["4,2", "3,9", "5"], .oneToFive), (["1", "6"], .oneToSix), (["2", "7"], .zeroToTen),
    ((1...7).flatMap { [String](repeating: "\($0)", count: 4) }, .oneToSeven), (["0", "10"], .zeroToTen),
    (["0,5", "0,87", "1"], .share), (["50", "87,5"], .percent), (["87 %", "12 %"], .percent),
    (["4 av 5", "2 av 5"], .oneToFive), (["8/10", "10/10"], .zeroToTen), (["★★★☆☆", "★★★★★"], .oneToFive),
    (["5 - Svært fornøyd", "4 - Fornøyd", "1 - Svært misfornøyd"], .oneToFive),
    (["Svært fornøyd", "Misfornøyd", "Vet ikke"], .degrees), (["Helt enig", "Helt uenig"], .degrees),
    ((1...10).map { $0 % 2 == 0 ? "1" : "2" }, .text), (["rød", "blå"], .text), ([], .text),
    // Nine of ten are shares: the tenth is the odd one.
    ((1...39).map { "0,\($0 + 10)" } + ["75"], .share),
  ]

  @Test(arguments: scales) func `the scale is the one that most answers are on`(
    _ answers: [String], _ scale: AnswerScale
  ) { #expect(AnswerTally(answers, decimal: comma).scale == scale) }

  private func read(_ csv: String, _ map: String? = nil) throws -> ExportReading {
    var options = ReadOptions()
    options.mapping = try map.map { try Mapping(yaml: $0, file: "map.yaml") }
    return try withFile(csv) { try ExportReader.read([$0], options: options) }
  }

  @Test func `ones and zeros are Ja and Nei where the scorecard asks for those`() throws {
    let reading = try read(
      """
      Id;Deltaker;Ble henvendelsen din besvart?;Ble du hilst på en hyggelig måte?;Kommentar
      1;A;1;1;Hun lyttet godt til meg.
      2;B;1;0;Han var sur og lyttet ikke.
      3;A;0;;Ingen svarte meg på to dager.
      """)
    let enquiries = reading.dataset.enquiries
    #expect(enquiries.map { $0.answers["hilste"]?.score } == [100, 0, nil])
    #expect(enquiries.map(\.isUnanswered) == [false, false, true])
  }

  @Test func `ones and twos are not guessed at`() throws {
    let rows = (1...12).map { "\($0);A;\($0 % 2 + 1);Hun lyttet godt." }.joined(separator: "\n")
    let reading = try read("Id;Deltaker;Ble du hilst på en hyggelig måte?;Kommentar\n\(rows)\n")
    #expect(reading.dataset.enquiries.allSatisfy { $0.answers["hilste"]?.score == nil })
    #expect(
      reading.notes.contains(
        "question \"Ble du hilst på en hyggelig måte?\": 12 answers are not on the scale ja-delvis-nei and count as missing (first in row 2)"
      ), "\(reading.notes)")
  }

  @Test func `answers that no scale has are told`() throws {
    let reading = try read("Deltaker;Farge?;Kommentar\nA;rød;Hei på deg\nA;blå;Hei igjen\n")
    #expect(
      reading.notes.contains(
        "question \"Farge?\": its answers fit no scale, and have no score; a mapping can name a scale"),
      "\(reading.notes)")
  }

  @Test func `each score is read on the scale of its own figures, and that is told`() throws {
    let rows = (0..<30).map { "A;0,\(50 + $0);\(50 + $0);\($0 % 5 + 1);Hei på deg" }.joined(separator: "\n")
    let reading = try read("Deltaker;Kundebehandleren;Totalresultat;Totalinntrykk;Kommentar\n\(rows)\n")
    let first = reading.dataset.enquiries[7].scores
    let byID = Dictionary(uniqueKeysWithValues: zip(reading.dataset.scores.map(\.id), first))
    #expect(byID["totalresultat"] == 57 && byID["kundebehandleren"] == 57 && byID["totalinntrykk"] == 50)
    #expect(
      reading.files[0].notes.contains(
        "column \"Kundebehandleren\": its figures are read on the scale 0-1; a mapping can give another"))
  }

  @Test func `a mapping gives a scale`() throws {
    let csv = "Deltaker;Score;Smilte hun?;Kommentar\nA;4;2;Hei på deg\nA;5;1;Hei igjen\n"
    let reading = try read(
      csv,
      "scores:\n  - {column: Score, id: score, scale: 0-10}\nquestions:\n  - {column: \"Smilte hun?\", scale: 1-5}\n")
    #expect(reading.dataset.enquiries.map { Array($0.scores) } == [[40, 25], [50, 0]])
    #expect(reading.files[0].notes.allSatisfy { !$0.contains("on the scale") })
    let error = #expect(throws: IngestError.self) { try read(csv, "scores:\n  - {column: Score, scale: 1-8}\n") }
    #expect(error?.description.contains("use one of: ja-nei") == true)
  }
}
