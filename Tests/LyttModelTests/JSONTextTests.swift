import LyttModel
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
}
