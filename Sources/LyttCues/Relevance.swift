/// Whether a text is about a contact with customer service at all: news and blogs have kind and angry people too.
struct Relevance {
  /// A text up to so many words is taken for a comment as it is.
  private static let shortText = 40
  /// Up to so many words it is one when the writer speaks of themself, twice or more.
  private static let tale = 80

  let view: TokenView

  /// Whether the text is short, names a contact, or is a customer's tale; a long one needs more of both.
  var isAboutContact: Bool {
    let words = (0..<view.count).reduce(0) { $0 + (view.isMark($1) ? 0 : 1) }
    if words <= Self.shortText { return true }
    var (speakers, contacts) = (0, 0)
    for at in 0..<view.count {
      if view.has(view.grammar.contact, at) { contacts += 1 }
      if view.has(view.grammar.customer, at) || view.has(view.grammar.object, at) { speakers += 1 }
    }
    return words <= Self.tale ? contacts >= 1 || speakers >= 2 : contacts + speakers >= 5 && contacts >= 1
  }
}
