import Foundation
import LyttCues
import LyttFeatures
import LyttIngest
import LyttModel
import LyttStats
import Testing

@testable import LyttKit

@Suite struct `Review of found cues` {
  private static let head = "enquiry,field,start,end,cue,polarity,entry,verdict\n"

  private func file(_ text: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("review-\(UUID().uuidString).csv").path
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private func mark(
    _ enquiry: String = "1", _ start: Int = 0, _ cue: CueID = "guidance", _ verdict: ReviewFile.Verdict = .right,
    _ polarity: Polarity = .positive, entry: String = "guidance/x", end: Int? = nil
  ) -> ReviewFile.Mark {
    ReviewFile.Mark(
      enquiry: enquiry, field: "k", start: start, end: end ?? start + 3, cue: cue, polarity: polarity, entry: entry,
      verdict: verdict)
  }

  @Test(arguments: [
    head + "H1,Kommentar,4,9,empathy.listening,-,empathy.listening/x,wrong\n",
    // As a Norwegian spreadsheet saves it again.
    "\u{FEFF}enquiry;field;start;end;cue;polarity;entry;verdict\r\nH1;Kommentar;4;9;empathy.listening;−;empathy.listening/x;WRONG\r\n",
    "verdict,enquiry,field,start,end,cue,polarity,entry\nwrong,H1,Kommentar,4,9,empathy.listening,-,empathy.listening/x\n",
  ])
  func `is read as the explorer saves it, and as a spreadsheet saves it again`(_ text: String) throws {
    #expect(
      try ReviewFile.read(file(text)) == [
        ReviewFile.Mark(
          enquiry: "H1", field: "Kommentar", start: 4, end: 9, cue: "empathy.listening", polarity: .negative,
          entry: "empathy.listening/x", verdict: .wrong)
      ])
  }

  @Test func `an apostrophe that guards against formulas is taken away`() throws {
    let marks = try ReviewFile.read(file(Self.head + "'=1+1,'-felt,0,3,guidance,+,'+x,right\n"))
    #expect(marks[0].enquiry == "=1+1" && marks[0].field == "-felt" && marks[0].entry == "+x")
  }

  private static let faults: [(text: String, fault: String)] = [
    ("a,b\n1,2\n", "row 1: there is no column 'enquiry'"), (head, "no marks"), ("", "empty"),
    (head + "H1,k,x,9,guidance,+,e,right\n", "row 2, column \"start\": wanted a whole number from 0"),
    (head + "H1,k,9,4,guidance,+,e,right\n", "row 2, column \"end\": wanted a whole number not below start"),
    (head + "H1,k,1,4,guidance,?,e,right\n", "row 2, column \"polarity\": wanted + or -"),
    (head + "H1,k,1,4,,+,e,right\n", "row 2, column \"cue\": wanted a cue"),
    (head + "H1,k,1,4,guidance,+,e,right\nH1,k,1,4,guidance,+,e,kanskje\n", "row 3, column \"verdict\": wanted right"),
    (head + ",k,1,4,guidance,+,e,right\n", "row 2, column \"enquiry\": wanted the enquiry's id"),
  ]

  @Test(arguments: faults)
  func `a wrong file is refused with its place and its fix`(_ text: String, _ fault: String) throws {
    let path = try file(text)
    let error = #expect(throws: IngestError.self) { try ReviewFile.read(path) }
    #expect(error?.description.contains(fault) == true && error?.description.contains("Fix: ") == true, "\(error!)")
  }

  @Test func `counts by cue and by entry, the most often wrong entry first`() {
    let review = Review(
      (0..<8).map { mark("\($0)") }
        + (0..<2).map { mark("\($0)", 9, "guidance", .wrong, .positive, entry: "guidance/y") }
        + [mark("3", 20, "loyalty", .missed, .negative, entry: "")])
    #expect(review.cues.map { "\($0.cue)\($0.polarity.rawValue)" } == ["guidance+", "loyalty-"])
    #expect(review.cues[0].tally.precision?.value == 0.8)
    #expect(review.entries.map(\.entry) == ["guidance/y", "guidance/x"])
    #expect(review.cues[1].tally.precision == nil && review.cues[1].tally.recall?.value == 0)
    #expect(review.comments == 8)
  }

  // Reference: R 4.2, binom::binom.wilson(8, 10) gives 0.4901625 and 0.9433178.
  @Test func `the interval is Wilson's`() {
    let interval = Interval(wilson: 8, of: 10)
    #expect(abs(interval.lower - 0.4901625) < 1e-7 && abs(interval.upper - 0.9433178) < 1e-7)
    #expect(Interval(wilson: 0, of: 5).lower == 0 && Interval(wilson: 5, of: 5).upper == 1)
  }

  @Test func `the same mark twice counts once, and one that people disagree on counts as neither`() {
    let review = Review([mark(), mark(), mark("2"), mark("2", 0, "guidance", .wrong)])
    #expect(review.all.right == 1 && review.all.wrong == 0 && review.disputed == 1)
  }

  private func gold(_ marks: [ReviewFile.Mark]) -> ReviewGold {
    let text = "Ring 912 34 567. Bra råd."
    let comment = Comment(field: "k", text: text)
    let enquiry = Enquiry(
      id: "1", participant: "A", comments: [comment], scores: [], source: SourceLocation(file: "x"))
    let found = TextFindings(
      language: "nb", words: 4, tokens: 6, sentences: 2, questions: 0,
      cues: [
        Cue(start: 17, end: 24, cue: "guidance", polarity: .positive, entry: "e"),
        Cue(start: 0, end: 4, cue: "waiting", polarity: .negative, entry: "f"),
      ])
    return ReviewGold(Review(marks), enquiries: [enquiry], found: [[found]], redactor: Redactor())
  }

  @Test func `a comment whose cues are all judged becomes gold, redacted, with its offsets moved`() throws {
    let gold = gold([
      mark("1", 17, end: 24), mark("1", 0, "waiting", .wrong, .negative, end: 4),
      mark("1", 5, "loyalty", .missed, .positive, entry: "", end: 15),
    ])
    #expect(gold.written == 1 && gold.incomplete == 0 && gold.unknown == 0)
    let line =
      "{\"id\":\"1/k\",\"genre\":\"comment\",\"lang\":\"nb\",\"text\":\"Ring [telefon]. Bra råd.\",\"cues\":["
      + "{\"start\":5,\"end\":14,\"cue\":\"loyalty\",\"polarity\":\"+\"},"
      + "{\"start\":16,\"end\":23,\"cue\":\"guidance\",\"polarity\":\"+\"}]}\n"
    #expect(gold.lines == line)
    let path = try file(gold.lines)
    #expect(try GoldFile.read(path).first?.cues.count == 2)
  }

  @Test func `a comment with a cue that nobody judged is left out, and so is one the export does not have`() {
    let gold = gold([mark("1", 17, end: 24), mark("9")])
    #expect(gold.written == 0 && gold.incomplete == 1 && gold.unknown == 1 && gold.lines == "")
  }
}

@Suite struct `Published figures` {
  @Test(arguments: [
    ("SeeYou, «Prestasjoner og vinnere i Kundeserviceprisen 2021», 2021", 2021),
    ("Rapport 2019–2020, side 1234", 2020), ("uten år", nil), ("post 0150", nil),
  ])
  func `take their year from the source`(_ source: String, _ year: Int?) {
    #expect(BenchmarkYear.last(in: source) == year)
  }
}
