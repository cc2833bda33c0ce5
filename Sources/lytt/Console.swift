import Glibc
import LyttModel
import Synchronization

/// Words for people, on standard error: messages, and progress where a terminal is looking.
enum Console {
  /// Whether standard error is a terminal that takes colours.
  static let hasColour =
    isatty(2) == 1 && getenv("NO_COLOR") == nil && String(cString: getenv("TERM") ?? strdup("")) != "dumb"
  /// Whether standard error is a terminal.
  static let isTerminal = isatty(2) == 1
  /// Whether only errors are told.
  static let isQuiet = Atomic(false)
  /// Whether a run is summed up, and an error told, by one line of JSON.
  static let isJSON = Atomic(false)

  /// A reader that goes away is no fault: writing then ends the process quietly.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Tells something in a line of its own.
  static func say(_ text: String) {
    if isQuiet.load(ordering: .relaxed) { return }
    clearProgress()
    write(text + "\n")
  }

  /// Tells what is odd about the input.
  static func note(_ text: String) {
    if isQuiet.load(ordering: .relaxed) { return }
    clearProgress()
    write(coloured("note: ", "33") + text + "\n")
  }

  /// Tells what went wrong.
  static func fail(_ text: String) {
    clearProgress()
    guard isJSON.load(ordering: .relaxed) else { return write(coloured("error: ", "31;1") + text + "\n") }
    var json = JSONText()
    json.object { json in
      json.member("status", "failed")
      json.member("message", text)
    }
    json.endLine()
    write(json.text)
  }

  /// Shows how far a stage has come, on a terminal only.
  static func progress(_ stage: String, _ done: Int, of total: Int) {
    guard isTerminal, !isQuiet.load(ordering: .relaxed) else { return }
    let share = total > 0 ? min(1, Double(done) / Double(total)) : 1
    let width = 24
    let filled = Int(share * Double(width))
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    write("\r\u{1B}[K\(stage)  \(bar)  \(Int(share * 100)) %")
  }

  /// Takes the progress line away.
  static func clearProgress() {
    if isTerminal { write("\r\u{1B}[K") }
  }

  private static func coloured(_ text: String, _ code: String) -> String {
    hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
  }
}

extension Console {
  /// One line of JSON that sums up a run, where that is asked for: its counts in the order given.
  static func summary(
    _ counts: KeyValuePairs<String, Int>, skipped: Int = 0, since began: ContinuousClock.Instant, output: String
  ) {
    guard isJSON.load(ordering: .relaxed) else { return }
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    var json = JSONText()
    json.object { json in
      json.member("status", skipped > 0 ? "skipped" : "done")
      for (name, count) in counts { json.member(name, count) }
      json.member("seconds", (seconds * 1000).rounded() / 1000)
      json.member("output", output)
    }
    json.endLine()
    write(json.text)
  }
}
