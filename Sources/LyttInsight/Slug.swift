/// Names for files: lower-case ASCII letters, digits and hyphens, at most 60, safe on every file system.
public enum Slug {
  private static let letters: [Unicode.Scalar: String] = [
    "æ": "ae", "ø": "o", "å": "a", "ä": "a", "ö": "o", "ü": "u", "é": "e", "è": "e", "ê": "e", "ë": "e", "á": "a",
    "à": "a", "â": "a", "ã": "a", "ó": "o", "ò": "o", "ô": "o", "õ": "o", "í": "i", "ì": "i", "î": "i", "ï": "i",
    "ú": "u", "ù": "u", "û": "u", "ý": "y", "ñ": "n", "ç": "c", "č": "c", "š": "s", "ž": "z", "đ": "d", "ŋ": "n",
    "ŧ": "t", "ð": "d", "þ": "th", "ß": "ss",
  ]
  /// Names that Windows keeps for devices, and those that the explorer uses itself.
  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul", "index"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// The plain slug of a name; `fallback` where nothing is left of it.
  public static func plain(_ name: String, fallback: String = "deltaker") -> String {
    var slug = ""
    var gap = false
    for scalar in name.lowercased().unicodeScalars {
      let kept: String
      switch scalar {
      case "a"..."z", "0"..."9": kept = String(scalar)
      default: kept = letters[scalar] ?? ""
      }
      if kept.isEmpty {
        // A combining mark belongs to the letter before it.
        if scalar.properties.generalCategory != .nonspacingMark { gap = true }
        continue
      }
      if gap, !slug.isEmpty { slug += "-" }
      gap = false
      slug += kept
      if slug.count >= 60 { break }
    }
    if slug.isEmpty { slug = fallback }
    return reserved.contains(slug) ? slug + "-1" : slug
  }

  /// One slug a name, in the same order, all different.
  public static func unique(_ names: [String]) -> [String] {
    let plain = names.map { Slug.plain($0) }
    var taken = Set<String>()
    // Names that need no number keep their plain slug whatever the order.
    return plain.map { base in
      var slug = base
      var number = 2
      while !taken.insert(slug).inserted {
        slug = "\(base)-\(number)"
        number += 1
      }
      return slug
    }
  }
}
