/// Writes HTML and SVG; every text and attribute passes here and is escaped.
struct HTML: Sendable {
  /// What was written so far.
  private(set) var text = ""

  typealias Attributes = KeyValuePairs<String, String?>

  /// An element with whatever `body` writes inside; an attribute without a value is left out.
  mutating func tag(_ name: String, _ attributes: Attributes = [:], _ body: (inout HTML) -> Void) {
    open(name, attributes)
    body(&self)
    text += "</\(name)>"
  }

  /// An element with a text inside.
  mutating func tag(_ name: String, _ attributes: Attributes = [:], text content: String) {
    tag(name, attributes) { $0.write(content) }
  }

  /// An element without an end tag, or an empty element of SVG.
  mutating func void(_ name: String, _ attributes: Attributes = [:]) { open(name, attributes) }

  /// An SVG element without content.
  mutating func shape(_ name: String, _ attributes: Attributes = [:]) {
    open(name, attributes)
    text.removeLast()
    text += "/>"
  }

  /// A text.
  mutating func write(_ content: String) { Self.escape(content, into: &text) }

  /// A style sheet or script of our own, or JSON made safe by ``embeddable(_:)``: never a user's text.
  mutating func raw(_ content: String) { text += content }

  /// Appends finished HTML.
  mutating func append(_ other: HTML) { text += other.text }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    text += "<\(name)"
    for (key, value) in attributes {
      guard let value else { continue }
      text += " \(key)=\""
      Self.escape(value, into: &text)
      text += "\""
    }
    text += ">"
  }

  private static func escape(_ content: String, into text: inout String) {
    guard
      content.utf8.contains(where: { $0 < 0x20 || $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0x7F })
    else {
      text += content
      return
    }
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\n", "\t", "\r": text.unicodeScalars.append(scalar == "\r" ? "\n" : scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// JSON that can stand inside a `script` element.
  static func embeddable(_ json: String) -> String {
    json.replacing("<", with: "\\u003c").replacing("\u{2028}", with: "\\u2028").replacing("\u{2029}", with: "\\u2029")
  }
}
