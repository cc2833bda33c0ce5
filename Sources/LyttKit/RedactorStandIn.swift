import LyttIngest
struct Redactor: Sendable {
  static let bundled = Redactor(); func redact(_ t: String) -> R { R(text: t) }
  struct R { var text: String; func map(_ r: Range<Int>) -> Range<Int> { r } }
}
