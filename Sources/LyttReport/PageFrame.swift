import LyttData
import LyttInsight
import LyttModel

/// A finished file: its path from the output folder, and its text.
public struct Page: Hashable, Sendable {
  /// The path, with `/` between folders.
  public var path: String
  /// The whole contents.
  public var contents: String

  /// Names a file.
  public init(path: String, contents: String) {
    self.path = path
    self.contents = contents
  }
}

/// What all pages share: style, scripts, policy, navigation, foot.
struct PageFrame: Sendable {
  /// The pages that the navigation leads to.
  enum Place: String {
    case overview = "index.html", analysis = "analysis.html", method = "method.html",
      explorer = "explorer/index.html", participant = ""
  }

  let words: Words
  private let theme: SiteTheme?
  private let style: String
  private let styleHash: String
  private let scripts: [String: (text: String, hash: String)]
  private let version: String
  /// What the table script says, as JSON.
  private let tableTexts: String

  init(_ words: Words, theme: SiteTheme?, version: String) {
    self.words = words
    self.theme = theme
    self.version = version
    style = (BundledData.text("report.css") ?? "") + (theme?.style ?? "")
    styleHash = SHA256.base64(style)
    var scripts: [String: (text: String, hash: String)] = [:]
    for name in ["tables.js", "explorer.js"] {
      let text = BundledData.text(name) ?? ""
      scripts[name] = (text, SHA256.base64(text))
    }
    self.scripts = scripts
    var texts = JSONText()
    texts.object { json in
      for key in ["filter", "copy", "copied", "rows"] { json.member(key, words("tables." + key)) }
    }
    tableTexts = texts.text
  }

  /// A whole page.
  ///
  /// - Parameters:
  ///   - root: the way up to the output folder: empty or `../`.
  ///   - data: JSON for the scripts, in an element of its own.
  func page(
    path: String, title: String, place: Place, root: String, scripts names: [String] = ["tables.js"],
    data: String? = nil, _ body: (inout HTML) -> Void
  ) -> Page {
    var html = HTML()
    html.raw("<!DOCTYPE html>\n")
    html.tag("html", ["lang": words.language.rawValue, "data-tables": tableTexts]) { html in
      html.tag("head") { html in
        html.void("meta", ["charset": "utf-8"])
        html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        html.void("meta", ["http-equiv": "Content-Security-Policy", "content": policy(names)])
        html.void("meta", ["name": "referrer", "content": "no-referrer"])
        html.void("meta", ["name": "color-scheme", "content": "light dark"])
        html.void("meta", ["name": "generator", "content": "lytt \(version)"])
        html.tag("title", text: title + " – " + words("site.title"))
        html.tag("style") { $0.raw(style) }
      }
      html.raw("\n")
      html.tag("body") { html in
        html.tag("a", ["class": "skip", "href": "#main"], text: words("nav.skip"))
        header(&html, place: place, root: root)
        html.tag("main", ["id": "main", "tabindex": "-1"], body)
        footer(&html, root: root)
        if let data {
          html.tag("script", ["type": "application/json", "id": "data"]) { $0.raw(HTML.embeddable(data)) }
        }
        for name in names { html.tag("script") { $0.raw(scripts[name]?.text ?? "") } }
      }
    }
    html.raw("\n")
    return Page(path: path, contents: html.text)
  }

  private func policy(_ names: [String]) -> String {
    let hashes = names.compactMap { scripts[$0].map { "'sha256-\($0.hash)'" } }.joined(separator: " ")
    return "default-src 'none'; style-src 'sha256-\(styleHash)'; script-src \(hashes.isEmpty ? "'none'" : hashes); "
      + "img-src data:; base-uri 'none'; form-action 'none'"
  }

  private func header(_ html: inout HTML, place: Place, root: String) {
    html.tag("header", ["class": "site"]) { html in
      html.tag("div", ["class": "brand"]) { html in
        if let logo = theme?.logo { html.void("img", ["src": logo, "alt": theme?.name ?? "", "height": "28"]) }
        html.tag("span", ["class": "brand-name"], text: words("site.title"))
      }
      html.tag("nav", ["aria-label": words("nav.label")]) { html in
        html.tag("ul") { html in
          for (target, key) in [
            (Place.overview, "nav.overview"), (.analysis, "nav.analysis"), (.explorer, "nav.explorer"),
            (.method, "nav.method"),
          ] {
            html.tag("li") { html in
              html.tag(
                "a", ["href": root + target.rawValue, "aria-current": target == place ? "page" : nil],
                text: words(key))
            }
          }
        }
      }
    }
  }

  private func footer(_ html: inout HTML, root: String) {
    html.tag("footer", ["class": "site"]) { html in
      html.tag("p") { html in
        html.write(words("foot.synopsis") + " ")
        html.tag("a", ["href": root + "method.html"], text: words("foot.method"))
        html.write(".")
      }
      html.tag("p", ["class": "muted"], text: words("foot.made", ["version": version]))
    }
  }
}
