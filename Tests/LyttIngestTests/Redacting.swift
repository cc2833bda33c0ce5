@testable import LyttIngest

/// Texts with what is personal between ⟦ and ⟧.
enum Redacting {
  static let redactor = Redactor()

  /// The text without its marks, and each letter and digit that is marked as ■.
  static func wanted(_ marked: String) -> String {
    var inside = false
    var text = ""
    for character in marked {
      switch character {
      case "⟦": inside = true
      case "⟧": inside = false
      default: text.append(inside && (character.isLetter || character.isNumber) ? "■" : character)
      }
    }
    return text
  }

  /// The text with each letter and digit that redaction replaces as ■.
  static func replaced(_ marked: String) -> String {
    let scalars = Array(marked.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" })
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let edits = redactor.redact(String(text)).edits
    var result = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      let isGone = edits.contains { $0.start <= place && place < $0.end }
      let isCounted = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      result.append(isGone && isCounted ? "■" : scalar)
    }
    return String(result)
  }
}
