import LyttModel
import LyttReport
import Testing

@Suite struct `JSON text` {
  @Test func `members and elements are separated by commas, in order`() {
    var json = JSONText()
    json.object {
      $0.member("a", 1)
      $0.key("b")
      $0.array(of: [1.5, 2, .nan]) { $0.number($1) }
      $0.member("c", nil as String?)
    }
    #expect(json.text == #"{"a":1,"b":[1.5,2,null],"c":null}"#)
  }

  @Test func `quotes, backslashes and control characters are escaped`() {
    var json = JSONText()
    json.string("«a\"\\\n\u{1}\u{7F}å")
    #expect(json.text == #""«a\"\\\n\u0001\u007få""#)
  }

  @Test func `a findings line holds what the contract names`() {
    var json = JSONText()
    let cue = Cue(
      start: 1, end: 3, cue: "empathy.warmth", polarity: .negative, entry: "empathy.warmth/sur",
      reasons: ["negation \"ikke\""])
    let found = TextFindings(language: "nb", words: 2, tokens: 2, sentences: 1, questions: 0, cues: [cue])
    FindingsLine(id: "7", field: "comment", findings: found, text: "😀æøå").write(to: &json)
    #expect(
      json.text
        == #"{"id":"7","field":"comment","language":"nb","tokens":2,"sentences":1,"cues":[{"start":1,"end":3,"text":"æø","#
        + #""cue":"empathy.warmth","polarity":"-","entry":"empathy.warmth/sur","reasons":["negation \"ikke\""]}]}"#
        + "\n")
  }
}
