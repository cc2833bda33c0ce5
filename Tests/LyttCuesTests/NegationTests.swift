import LyttCues
import Testing

@Suite struct `Negations in the sense of NoReC_neg` {
  private func show(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    func words(_ ranges: [Range<Int>]) -> String {
      ranges.map { range in
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
      }.joined(separator: "|")
    }
    return TestLexicon.detector.makeSession().negations(in: text).map { "\(words($0.cue)) → \(words($0.scope))" }
  }

  static let cases: [(String, [String])] = [
    ("Filmen er ikke god.", ["ikke → Filmen er|god"]),
    ("Det er ikke vanskelig.", ["ikke → er|vanskelig"]),
    ("Den er fin, men slutten er ikke bra.", ["ikke → slutten er|bra"]),
    ("Et spill som ikke virker.", ["ikke → Et spill|virker"]),
    ("Vi så den uten briller.", ["uten → briller"]),
    ("Han var verken rik eller klok.", ["verken|eller → rik|klok"]),
    ("Det var uklart.", ["u → klart"]),
    ("En håpløs sak.", ["løs → håp|sak"]),
    ("Han kom knapt fram.", []),
    ("Du får vite det, ikke sant?", []),
    ("Hun oppløste laget.", []),
  ]

  @Test(arguments: cases) func `cue and scope`(_ text: String, _ wanted: [String]) {
    #expect(show(text) == wanted)
  }
}
