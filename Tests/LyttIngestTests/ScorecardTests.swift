import LyttModel
import Testing

@testable import LyttIngest

@Suite struct `Scorecards` {
  static let small = """
    name: liten
    statement: Prøve.
    areas:
      - {id: start, name: Start}
      - {id: slutt, name: Slutt}
    categories:
      - {id: varme, name: Varme}
    total: {id: alt, name: Alt}
    unanswered: {question: besvart, empty-area: slutt}
    questions:
      - {id: besvart, text: "Fikk du svar?", area: start, scale: ja-nei}
      - {id: hilste, text: "Hilste de?", area: start, category: varme, weight: 3}
      - {id: karakter, text: "Hvilken karakter?", area: slutt, category: varme, scale: 1-5}
      - {id: anbefale, text: "Anbefale?", area: slutt, scale: recommend, weight: 0}
    benchmarks:
      - {score: start, value: 77.1, source: "Kilde"}
    """

  func read(_ csv: String, scorecard: String) throws -> ExportReading {
    try withFile(scorecard, named: "kort.yaml") { card in
      try withFile(csv) { path in
        var options = ReadOptions()
        options.scorecard = card
        return try ExportReader.read([path], options: options)
      }
    }
  }

  @Test func `areas are weighted means of the answers, the total is the mean of the known areas`() throws {
    let csv = """
      Deltaker;Kommentar;Fikk du svar?;Hilste de?;Hvilken karakter?;Anbefale?
      A;Hei på deg;Ja;Delvis;4;10
      A;Hei på deg;Nei;;;
      A;Hei på deg;Ja;Vet ikke;;6
      """
    let reading = try read(csv, scorecard: Self.small)
    #expect(
      reading.dataset.scores.map(\.id) == [
        "alt", "start", "slutt", "varme", "besvart", "hilste", "karakter", "anbefale",
      ])
    #expect(
      reading.dataset.scores.map(\.kind) == [
        .total, .area, .area, .category, .question, .question, .question, .recommend,
      ])
    #expect(
      reading.dataset.scores[0].parts == ["start", "slutt"] && reading.dataset.scores[1].parts == ["besvart", "hilste"])
    let scores = reading.dataset.enquiries.map(\.scores)
    // Start: (1 × 100 + 3 × 50) / 4; slutt: 75; varme: (3 × 50 + 1 × 75) / 4.
    #expect(scores[0] == [68.75, 62.5, 75, 56.25, 100, 50, 75, 100])
    #expect(scores[1] == [0, 0, nil, nil, 0, nil, nil, nil])
    #expect(scores[2] == [100, 100, nil, nil, 100, nil, nil, 60])
    #expect(reading.dataset.enquiries.map(\.isUnanswered) == [false, true, false])
    #expect(Scorecard.netPromoterScore([10, nil, 6, 8]) == 0)
    #expect(Scorecard.netPromoterScore([nil]) == nil)
  }

  @Test func `given scores are kept, and disagreement with computed ones is told`() throws {
    let csv = """
      Deltaker;Kommentar;Fikk du svar?;Hilste de?;Start;Alt
      A;Hei på deg;Ja;Delvis;62,5;62,5
      B;Hei på deg;Ja;Ja;90,0;
      """
    let reading = try read(csv, scorecard: Self.small)
    #expect(reading.dataset.enquiries.map { Array($0.scores.prefix(2)) } == [[62.5, 62.5], [nil, 90]])
    #expect(!reading.dataset.scores[1].isComputed)
    #expect(
      reading.disagreements == [
        ScoreDisagreement(
          score: "start", name: "Start", compared: 2, differing: 1, largest: 10,
          first: reading.dataset.enquiries[1].source)
      ])
  }

  @Test func `a zero alone makes no enquiry unanswered, an explicit column does`() throws {
    let zero = try withFile("Deltaker;Kommentar;Totalresultat\nA;Hei på deg;0\n") { try ExportReader.read([$0]) }
    #expect(!zero.dataset.enquiries[0].isUnanswered)
    let named = try withFile("Deltaker;Kommentar;Besvart\nA;Hei på deg;Nei\nA;Hei på deg;Ja\n") {
      try ExportReader.read([$0])
    }
    #expect(named.dataset.enquiries.map(\.isUnanswered) == [true, false])
  }

  @Test func `a row for each answer comes to the same`() throws {
    let csv = """
      Henvendelse;Deltaker;Spørsmål;Svar;Kommentar
      1;A;Fikk du svar?;Ja;Hun lyttet godt
      1;A;Hilste de?;Delvis;
      1;A;Hvilken karakter?;4;
      2;B;Fikk du svar?;Nei;
      """
    let reading = try read(csv, scorecard: Self.small)
    #expect(reading.dataset.enquiries.map(\.id) == ["1", "2"])
    #expect(reading.dataset.enquiries[0].comments.count == 1)
    #expect(reading.dataset.scores.map(\.id) == ["alt", "start", "slutt", "varme", "besvart", "hilste", "karakter"])
    #expect(Array(reading.dataset.enquiries[0].scores.prefix(4)) == [68.75, 62.5, 75, 56.25])
    #expect(reading.dataset.enquiries[1].isUnanswered)
  }

  @Test func `answers in free text become comments`() throws {
    let csv = """
      Henvendelse;Deltaker;Spørsmål;Svar
      1;A;Smilte de?;Ja
      1;A;Hva skjedde?;Hun lyttet godt til det jeg sa
      2;B;Smilte de?;Nei
      2;B;Hva skjedde?;Han avbrøt meg hele tiden
      """
    let reading = try withFile(csv) { try ExportReader.read([$0]) }
    #expect(reading.dataset.scores.map(\.id) == ["smilte-de"])
    #expect(reading.dataset.commentFields == ["Hva skjedde?"])
    #expect(
      reading.dataset.enquiries.map(\.comments) == [
        [Comment(field: "Hva skjedde?", text: "Hun lyttet godt til det jeg sa")],
        [Comment(field: "Hva skjedde?", text: "Han avbrøt meg hele tiden")],
      ])
  }

  @Test func `questions that no scorecard has are read by their answers`() throws {
    let rows = (1...6).map { "A;Hei på deg;\($0 % 2 == 0 ? "Ja" : "Delvis");\($0);\($0 * 10 + 5)" }.joined(
      separator: "\n")
    let reading = try withFile("Deltaker;Kommentar;Smilte hun?;Karakter?;Hvor mange prosent?\n\(rows)\n") {
      try ExportReader.read([$0])
    }
    #expect(reading.dataset.scores.map(\.id) == ["smilte-hun", "karakter", "hvor-mange-prosent"])
    #expect(reading.dataset.enquiries[1].scores == [100, 20, 25])
    #expect(reading.notes.contains("question \"Karakter?\" is not in the scorecard: read on the scale 1-6"))
  }

  @Test func `the bundled scorecards are sound, and say what they are`() throws {
    #expect(Scorecard.bundledNames == ["ksindeks", "kundeserviceprisen-2021"])
    for name in Scorecard.bundledNames {
      let card = try Scorecard.load(name)
      #expect(card.name == name && card.lint().isEmpty && card.standing == .reconstructed && !card.statement.isEmpty)
    }
    let prize = try Scorecard.load("kundeserviceprisen-2021")
    #expect(prize.questions.count { $0.standing == .published } == 10)
    #expect(prize.areas.count == 4 && prize.categories.count == 2)
    #expect(prize.benchmarks.first { $0.score == "kundebehandleren" && $0.group == "all" }?.value == 77.1)
    #expect(prize.benchmarks.allSatisfy { !$0.source.isEmpty && ["final", "preliminary"].contains($0.status) })
  }

  @Test func `a cue that there is not is told`() throws {
    let yaml =
      "name: a\nstanding: published\nareas: [{id: s, name: S}]\nquestions: [{id: x, text: T, area: s, cue: empathy.waring}]\n"
    let card = try Scorecard(yaml: yaml, file: "kort.yaml")
    #expect(card.lint().isEmpty)
    #expect(card.lint(cues: ["empathy.warmth", "clarity.steps"]).map(\.fix) == ["write empathy.warmth"])
  }

  static let faulty: [(String, String)] = [
    ("name: a\nquestions: [{id: x, text: T, area: strat}]\nareas: [{id: start, name: Start}]\n", "write start"),
    ("name: a\nquestions: [{id: x, text: T, scale: 1-8}]\n", "cannot be \"1-8\""),
    ("name: a\nquestins: []\n", "write questions"),
    ("name: a\nquestions: [{id: x, text: T}, {id: x, text: U}]\n", "used twice"),
    ("name: a\nquestions: [{id: Æ x, text: T}]\n", "write ae-x"),
    ("name: a\nquestions: [{id: x, text: T, weight: -1}]\n", "weight below 0"),
    ("name: a\nbenchmarks: [{score: z, value: 7, source: S}]\n", "not defined"),
    ("name: a\nbenchmarks: [{score: z, value: 700, source: S}]\n", "within 0–100"),
    ("- a\n", "name: value"), ("name: [\n", "no YAML"), ("", "empty"), ("name: {a: b}\n", "must be a text"),
    ("title: a\n", "`name` is missing"),
  ]

  @Test(arguments: faulty) func `a faulty scorecard is refused in words`(_ yaml: String, _ words: String) {
    let error = #expect(throws: IngestError.self) { try Scorecard(yaml: yaml, file: "kort.yaml") }
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
  }
}
