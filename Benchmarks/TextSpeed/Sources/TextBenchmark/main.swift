import CBareICU
import Foundation
import LyttText

/// Analyses comments one by one, and lets ICU's bare iterator walk over the same bytes in the same minute.
///
/// The comments are those of `corpora/text/messy.txt`, each joined with its neighbours to about 300 bytes, repeated to some
/// 10 MB; a file of one's own, one text a line, may be named instead.
func run() throws {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let texts =
    try CommandLine.arguments.dropFirst().first.map(readLines)
    ?? comments(root.appending(path: "corpora/text/messy.txt"))
  let bytes = texts.reduce(0) { $0 + $1.count }
  guard let bare = bare_icu_open() else { fatalError("ICU does not open") }
  let analyzer = TextLayer.bundled.makeAnalyzer()
  print("ICU \(TextLayer.icuVersion), \(texts.count) texts, \(bytes) bytes")
  print("round\tbare MB/s\tlytt MB/s\tratio")
  var ratios: [Double] = []
  for round in 1...9 {
    var (words, tokens) = (Int64(0), 0)
    let bareTime = seconds {
      for text in texts {
        text.withUnsafeBufferPointer { words += bare_icu_words(bare, $0.baseAddress!, Int64($0.count)) }
      }
    }
    let lyttTime = seconds {
      for text in texts { text.withUnsafeBufferPointer { tokens += analyzer.analyze(utf8: $0).tokens.count } }
    }
    precondition(words > 0 && tokens > 0)
    ratios.append(bareTime / lyttTime)
    print(
      round, shown(Double(bytes) / 1e6 / bareTime), shown(Double(bytes) / 1e6 / lyttTime), shown(bareTime / lyttTime),
      separator: "\t")
  }
  print("median ratio\t\t\t\(shown(ratios.sorted()[ratios.count / 2]))")
}

func comments(_ file: URL) throws -> [[UInt8]] {
  let plain = try readLines(file.path).map { line in line.filter { $0 != UInt8(ascii: "#") } }
    .map { String(decoding: $0, as: UTF8.self).filter { !"¦‖".contains($0) }.replacingOccurrences(of: "⏎", with: "\n") }
  var texts: [[UInt8]] = []
  for start in stride(from: 0, to: plain.count - 3, by: 4) {
    texts.append(Array(plain[start..<start + 4].joined(separator: " ").utf8))
  }
  let size = texts.reduce(0) { $0 + $1.count }
  return Array(repeatElement(texts, count: max(1, 10_000_000 / size)).joined())
}

func readLines(_ path: String) throws -> [[UInt8]] {
  try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x0A).map(Array.init)
}

func seconds(_ body: () -> Void) -> Double {
  let time = ContinuousClock().measure(body)
  return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}

func shown(_ value: Double) -> String { String(format: "%.2f", value) }

try run()
