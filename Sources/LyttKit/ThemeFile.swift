import FoundationEssentials
public import LyttReport
import Yams

/// A theme from a file: an organisation's name, logo and two colours.
///
///     name: Fjordbanken Demo
///     logo: logo.png
///     accent: "#0a5c7a"
///     second: "#c2571a"
public enum ThemeFile {
  private struct Document: Decodable {
    var name, logo, accent, second: String?
  }

  /// Reads a theme; the logo is found from the theme's own folder, and carried inside the pages.
  public static func read(_ path: String) throws -> SiteTheme {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw AnalyzeProblem(description: "\(path): could not be read.\n  Fix: check the name after --theme.")
    }
    guard let document = try? YAMLDecoder().decode(Document.self, from: Data(data)) else {
      throw AnalyzeProblem(description: "\(path): wanted name, logo, accent and second, one a line.")
    }
    let logo = try document.logo.map { try image($0, beside: path) }
    guard
      let theme = SiteTheme(logo: logo, name: document.name, accent: document.accent, second: document.second)
    else { throw AnalyzeProblem(description: "\(path): a colour is written \"#0a5c7a\".") }
    return theme
  }

  private static func image(_ name: String, beside path: String) throws -> String {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let full = name.hasPrefix("/") || folder.isEmpty ? name : folder + "/" + name
    let types = ["png": "png", "jpg": "jpeg", "jpeg": "jpeg", "svg": "svg+xml"]
    guard let ending = full.split(separator: ".").last, let type = types[ending.lowercased()] else {
      throw AnalyzeProblem(description: "\(full): a logo is a .png, .jpg or .svg file.")
    }
    guard let data = FileManager.default.contents(atPath: full), data.count <= 200_000 else {
      throw AnalyzeProblem(description: "\(full): the logo could not be read, or is over 200 kB.")
    }
    return "data:image/\(type);base64,\(data.base64EncodedString())"
  }
}
