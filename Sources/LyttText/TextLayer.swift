import CLyttICU
import LyttData

/// The compiled word rules and lists that all analysers share.
public final class TextLayer: Sendable {
  /// The layer with the bundled rules.
  public static let bundled = TextLayer()

  /// The version of ICU that cuts the text, such as `72.1`; counts may differ between versions.
  public static let icuVersion: String = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { text in
    guard let base = text.baseAddress else { return "" }
    lytt_icu_version(base, Int32(text.count))
    return String(cString: base)
  }

  let lists = Abbreviations()
  private let cutter: CutterSource

  /// A compiled cutter that is never used itself, only cloned; ICU allows that from any thread.
  private struct CutterSource: @unchecked Sendable { let pointer: OpaquePointer }

  /// Opens the rules as `scripts/compile-rules` left them, or, to test that this changes nothing, compiles their source.
  init(compiledRules: Bool = true) {
    var line: Int32 = 0
    var status: Int32 = 0
    guard let rules = BundledData.bytes("lexicons/text/words.rules"), let base = rules.baseAddress else {
      fatalError("lexicons/text/words.rules is not bundled")
    }
    let compiled = compiledRules ? BundledData.bytes("lexicons/text/words.brk") : nil
    let opened = lytt_cutter_open(
      base, Int32(rules.count), compiled?.baseAddress, Int32(compiled?.count ?? 0), &line, &status)
    guard let cutter = opened else {
      fatalError("lexicons/text/words.rules, line \(line): ICU status \(status)")
    }
    self.cutter = CutterSource(pointer: cutter)
  }

  deinit { lytt_cutter_close(cutter.pointer) }

  /// An analyser for one thread; it costs some microseconds and is meant to be kept.
  public func makeAnalyzer() -> TextAnalyzer { makeAnalyzer(rulesOnly: false) }

  /// An analyser that may be told to put even plain words through the rules, to test that this changes nothing.
  func makeAnalyzer(rulesOnly: Bool) -> TextAnalyzer {
    var status: Int32 = 0
    guard let clone = lytt_cutter_clone(cutter.pointer, &status) else {
      fatalError("out of memory for a text analyser (ICU status \(status))")
    }
    if rulesOnly { lytt_cutter_use_rules_only(clone) }
    return TextAnalyzer(cutter: clone, lists: lists)
  }
}
