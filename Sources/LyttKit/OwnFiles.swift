import FoundationEssentials
import Glibc

/// Which files of a report's folder lytt wrote, so that no other is deleted with them.
struct OwnFiles {
  /// The file that marks a folder as lytt's own, and lists what was written.
  static let mark = "run.json"

  private struct Mark: Decodable {
    var generator: String
    var files: [String]?
  }

  private let isOwn: (String) -> Bool
  private let folders: Set<String>

  /// What lytt wrote in a folder; `nil` where it has no mark of lytt's.
  private init?(_ folder: String) {
    guard FilePath.kind(folder + "/" + Self.mark) == S_IFREG,
      let data = FileManager.default.contents(atPath: folder + "/" + Self.mark),
      let mark = try? JSONDecoder().decode(Mark.self, from: data), mark.generator == "lytt"
    else { return nil }
    guard let files = mark.files else {
      isOwn = Self.hasKnownName
      folders = ["data", "explorer", "participants", "texts"]
      return
    }
    let listed = Set(files)
    isOwn = { listed.contains($0) }
    var folders: Set<String> = []
    for file in files {
      var parent = FilePath.split(file).parent
      while parent != ".", parent != "/", folders.insert(parent).inserted { parent = FilePath.split(parent).parent }
    }
    self.folders = folders
  }

  /// The paths in a folder that lytt did not write, in order; a folder of others alone is named once, with a slash.
  static func others(in folder: String) throws -> [String] {
    let own = OwnFiles(folder)
    var others: [String] = []
    func look(_ inner: String) throws {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder + "/" + inner).sorted()
      where !isStray(name) {
        let path = inner + name
        if FilePath.kind(folder + "/" + path, followingLinks: false) == S_IFDIR {
          if own?.folders.contains(path) == true { try look(path + "/") } else { others.append(path + "/") }
        } else if own?.isOwn(path) != true {
          others.append(path)
        }
      }
    }
    try look("")
    return others
  }

  /// What systems and office programs leave behind where someone has looked: no one's work.
  static func isStray(_ name: String) -> Bool {
    [".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", ".directory"].contains(name.lowercased())
      || ["._", ".~lock.", "~$"].contains { name.hasPrefix($0) }
  }

  /// Whether a folder without a list, from an earlier lytt, may have been given this file.
  private static func hasKnownName(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    let pages = [".html", ".pdf", ".json"]
    switch parts.count {
    case 1:
      let known = ["index", "analysis", "method"].flatMap { ["\($0).html", "\($0).pdf"] }
      return (known + [mark, "skipped.csv"]).contains(path)
    case 2 where parts[0] == "data":
      let tables = [
        "agreement", "correlations", "disagreements", "drivers", "features", "keyness", "participants", "parts",
        "scores", "themes", "time",
      ].map { "\($0).csv" }
      return (tables + ["cues.ndjson", "insight.json", "tables.xlsx"]).contains(String(parts[1]))
    case 2: return ["explorer", "participants", "texts"].contains(parts[0]) && pages.contains { path.hasSuffix($0) }
    default: return false
    }
  }
}
