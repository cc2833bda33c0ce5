import LyttModel
import LyttReport
import Testing

@Suite struct `A findings line` {
  @Test func `holds what the contract names`() {
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
