/// A text without personal data, and what was replaced.
public struct Redacted: Hashable, Sendable {
  /// What a placeholder stands for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A person's name.
    case name = "navn"
    /// A telephone number.
    case phone = "telefon"
    /// An e-mail address.
    case email = "e-post"
    /// An identity number: fødselsnummer, D-, H- or test number, or any other eleven digits in a row.
    case identity = "fødselsnummer"
    /// A bank account.
    case account = "kontonummer"
    /// A payment card.
    case card = "kortnummer"
    /// An order, customer, case or invoice number, or another long number.
    case reference = "referanse"
    /// A web address.
    case url = "nettadresse"
    /// A postal address.
    case address = "adresse"

    /// The placeholder: `[navn]`.
    public var placeholder: String { "[\(rawValue)]" }
  }

  /// One replacement, in Unicode scalars of the text as given.
  public struct Edit: Hashable, Sendable {
    /// The first scalar that was replaced.
    public var start: Int
    /// One past the last.
    public var end: Int
    /// What stood there.
    public var kind: Kind

    /// Whether a scalar of a range is replaced.
    func overlaps(_ range: Range<Int>) -> Bool { start < range.upperBound && range.lowerBound < end }
  }

  /// The text with placeholders.
  public var text: String
  /// The replacements, in order; they do not overlap.
  public var edits: [Edit]

  /// Where a scalar of the text as given stands in the redacted text; inside a replacement, its placeholder's start.
  ///
  /// - Complexity: O(number of edits).
  public func map(_ scalarOffset: Int) -> Int {
    var shift = 0
    for edit in edits {
      if scalarOffset <= edit.start { break }
      let width = edit.kind.placeholder.unicodeScalars.count
      if scalarOffset < edit.end { return edit.start + shift }
      shift += width - (edit.end - edit.start)
    }
    return scalarOffset + shift
  }

  /// Where a span of the text as given stands in the redacted text; a placeholder that it touches is taken in whole.
  public func map(_ span: Range<Int>) -> Range<Int> {
    var end = map(span.upperBound)
    if let edit = edits.first(where: { $0.start < span.upperBound && span.upperBound < $0.end }) { end = map(edit.end) }
    return map(span.lowerBound)..<max(map(span.lowerBound), end)
  }
}

extension Redacted {
  /// Puts placeholders for ranges of a text, in bytes, which do not overlap.
  init(_ given: String, replacing found: [(range: Range<Int>, kind: Kind)]) {
    let bytes = Array(given.utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 16 * found.count)
    var edits: [Edit] = []
    var position = 0
    var scalars = 0
    func count(_ range: Range<Int>) -> Int { bytes[range].count { $0 & 0xC0 != 0x80 } }
    for (range, kind) in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      text.append(contentsOf: bytes[position..<range.lowerBound])
      scalars += count(position..<range.lowerBound)
      let length = count(range)
      // «kari_nordby» is one name, though a sign parts it.
      if kind == .name, range.lowerBound == position, let last = edits.last, last.kind == .name {
        scalars += length
        edits[edits.count - 1] = Edit(start: last.start, end: scalars, kind: .name)
        position = range.upperBound
        continue
      }
      text.append(contentsOf: kind.placeholder.utf8)
      edits.append(Edit(start: scalars, end: scalars + length, kind: kind))
      scalars += length
      position = range.upperBound
    }
    text.append(contentsOf: bytes[position...])
    self.init(text: String(decoding: text, as: UTF8.self), edits: edits)
  }

  /// A text with these parts replaced, in order and without overlap.
  init(_ text: String, replacing edits: [Edit]) {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var place = 0
    for edit in edits {
      result.append(contentsOf: scalars[place..<edit.start])
      result.append(contentsOf: edit.kind.placeholder.unicodeScalars)
      place = edit.end
    }
    result.append(contentsOf: scalars[place...])
    self.init(text: String(result), edits: edits)
  }
}
