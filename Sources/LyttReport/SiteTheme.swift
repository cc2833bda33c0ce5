/// An organisation's look: a logo and two colours.
public struct SiteTheme: Hashable, Sendable {
  /// The logo as a `data:` URI of an image, or `nil`.
  public let logo: String?
  /// The organisation's name, the logo's alternative text.
  public let name: String?
  /// The main colour, `#rrggbb`.
  public let accent: String?
  /// The second colour, `#rrggbb`.
  public let second: String?

  /// Takes what is safe: colours as `#rrggbb`, the logo as `data:image/…;base64,…`; `nil` for anything else.
  public init?(logo: String? = nil, name: String? = nil, accent: String? = nil, second: String? = nil) {
    guard accent.map(Self.isColour) ?? true, second.map(Self.isColour) ?? true, logo.map(Self.isImage) ?? true else {
      return nil
    }
    self.logo = logo
    self.name = name
    self.accent = accent
    self.second = second
  }

  private static func isColour(_ text: String) -> Bool {
    text.utf8.count == 7 && text.hasPrefix("#") && text.dropFirst().allSatisfy(\.isHexDigit)
  }

  private static func isImage(_ text: String) -> Bool {
    ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/svg+xml;base64,"].contains { text.hasPrefix($0) }
      && !text.contains("\"")
  }

  /// Rules that set the colours, to stand after the style sheet.
  var style: String {
    var rules = ""
    if let accent { rules += "--accent:\(accent);" }
    if let second { rules += "--accent-2:\(second);" }
    return rules.isEmpty ? "" : ":root{\(rules)}"
  }
}
