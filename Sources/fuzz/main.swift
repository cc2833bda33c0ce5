// Feeds bytes from libFuzzer to one of the readers; see docs/fuzzing.md.
import CFuzz
import Glibc
import LyttIngest
import LyttLexicon
import LyttText

/// What is fuzzed; named by LYTT_FUZZ_TARGET.
enum FuzzTarget: String {
  case csv, xlsx, ndjson, redact, lexicon, tokens

  /// Gives the bytes to the target: they are read, or refused by an error of its own, or else the process ends.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .csv, .xlsx, .ndjson: InMemoryFile.with(bytes, Self.read)
    case .redact:
      let text = String(decoding: bytes, as: UTF8.self)
      let redacted = Self.redactor.redact(text)
      precondition(redacted.map(text.unicodeScalars.count) == redacted.text.unicodeScalars.count)
      var labels = LabelRedaction()
      for kind in LabelKind.allCases { _ = labels.label(text, kind) }
    case .lexicon:
      _ = try? Lexicon(reading: [LexiconFile(name: "fuzz.lex", bytes: bytes)], withExamples: true)
    case .tokens:
      let document = Self.analyzer.analyze(String(decoding: bytes, as: UTF8.self))
      _ = document.scalarSpans()
    }
  }

  private static let redactor = Redactor()
  nonisolated(unsafe) private static let analyzer = TextLayer.bundled.makeAnalyzer()

  private static func read(_ path: String) {
    var options = ReadOptions()
    options.limits.fileBytes = 1 << 24
    do { _ = try ExportReader.read([path], options: options) } catch {}
    do {
      let stream = try CommentStream(path, options: options)
      while try stream.next() != nil {}
    } catch {}
  }
}

/// A file that lives in memory, with a name that can be opened.
enum InMemoryFile {
  static func with(_ bytes: [UInt8], _ body: (String) -> Void) {
    let descriptor = lytt_fuzz_file(bytes, Int64(bytes.count))
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    body("/proc/self/fd/\(descriptor)")
  }
}

let name = getenv("LYTT_FUZZ_TARGET").map { String(cString: $0) } ?? ""
guard let target = FuzzTarget(rawValue: name) else {
  print("LYTT_FUZZ_TARGET is one of csv, xlsx, ndjson, redact, lexicon, tokens")
  exit(64)
}
let chosen = target
// What is loaded once is loaded before the clock of the first input runs.
chosen.run([])

/// Runs the chosen target on one input; libFuzzer calls it.
@_cdecl("LLVMFuzzerTestOneInput") public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  chosen.run(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(LLVMFuzzerRunDriver(&count, &arguments, fuzzOne))
