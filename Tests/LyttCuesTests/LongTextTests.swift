import Foundation
import LyttCues
import LyttModel
import Testing

/// Texts that nobody writes: they take no more time than their length asks for, and say what is read of them.
struct LongTextTests {
  @Test(
    "Four times the text takes about four times as long, not sixteen times",
    arguments: [
      "ikke ", "hyggelig, ", "at hun ikke hørte ", "I fjor hyggelig ",
    ])
  func time(unit: String) {
    let session = TestLexicon.detector.makeSession()
    let words = unit.split(separator: " ").count
    func seconds(words wanted: Int) -> Double {
      let text = String(repeating: unit, count: wanted / words)
      return (0..<2).map { _ in Self.processorTime { _ = session.explain(text) } }.min() ?? 0
    }
    _ = session.explain(unit)
    let ratio = seconds(words: 1600) / seconds(words: 400)
    #expect(ratio < 8, "\(unit)")
  }

  /// Seconds of this thread's own, whatever else the machine does.
  private static func processorTime(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let began = now()
    work()
    return now() - began
  }

  @Test(
    "A sentence is read in parts of 250 tokens, beyond which no scope reaches",
    arguments: [(200, [String]()), (300, ["warmth+"])])
  func parts(between: Int, cues: [String]) {
    #expect(TestLexicon.cues("I fjor" + String(repeating: " ringte", count: between) + " hyggelig") == cues)
  }

  @Test("What modifies a whole text reaches a thousand tokens", arguments: [(100, [String]()), (400, ["warmth-"])])
  func text(between: Int, cues: [String]) {
    let middle = String(repeating: "Jeg ringte. ", count: between)
    #expect(TestLexicon.cues("Uhøflig? " + middle + "Ja, men det var jeg.") == cues)
  }

  @Test("Four quotation marks in a row are looked through", arguments: [(4, ["language+"]), (5, [])])
  func quotes(marks: Int, cues: [String]) {
    #expect(TestLexicon.cues("Det var lett " + String(repeating: "\"", count: marks) + " å forstå.") == cues)
  }

  @Test("A misspelt word is told from a name, whatever was read before")
  func names() {
    let session = TestLexicon.detector.makeSession()
    _ = session.findings(in: "Hun var tålmodog.")
    #expect(session.findings(in: "Hun het Tålmodog.").cues.isEmpty)
    #expect(session.findings(in: "Hun var tålmodog.").cues.count == 1)
  }
}
