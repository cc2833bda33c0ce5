import Yams

/// Turns other tools' dictionaries into lexicon text, to be saved and edited.
public enum LexiconImport {
  /// Reads a LIWC dictionary (`.dic`): categories between `%` lines, then words with their categories' numbers.
  public static func lexicon(fromLIWC text: String, file: String) throws(LexiconError) -> String {
    var names: [String: String] = [:]
    var order: [String] = []
    var words: [String: [String]] = [:]
    var percents = 0
    for (i, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let trimmed = line.split(whereSeparator: { $0 == "\t" || $0 == " " }).map(String.init)
      guard let head = trimmed.first else { continue }
      if head == "%" {
        percents += 1
        continue
      }
      if percents == 1 {
        guard trimmed.count >= 2 else {
          throw LexiconError(
            file: file, line: i + 1, problem: "a category needs a number and a name", fix: "write '1<tab>name'")
        }
        names[head] = trimmed[1]
        order.append(trimmed[1])
      } else {
        let columns = line.split(separator: "\t").map { $0.filter { $0 != "\r" } }
        let phrase = columns.count > 1 ? String(columns[0]) : head
        let numbers =
          columns.count > 1
          ? columns[1...].flatMap { $0.split(separator: " ").map(String.init) } : Array(trimmed.dropFirst())
        guard percents >= 2, !numbers.isEmpty else {
          throw LexiconError(
            file: file, line: i + 1, problem: "a word needs the number of a category",
            fix: "write the categories between two lines of '%', then 'word<tab>1'")
        }
        for number in numbers {
          guard let name = names[number] else {
            throw LexiconError(
              file: file, line: i + 1, problem: "category '\(number)' is not declared",
              fix: "declare it between the '%' lines")
          }
          words[name, default: []].append(phrase)
        }
      }
    }
    return render(order.map { ($0, words[$0] ?? []) })
  }

  /// Reads a dictionary as quanteda writes it in YAML: names, nested at will, over lists of words and globs.
  public static func lexicon(fromYAML text: String, file: String) throws(LexiconError) -> String {
    let root: Node?
    do { root = try Yams.compose(yaml: text) } catch {
      throw LexiconError(
        file: file, line: 0, problem: "it is not YAML that can be read", fix: "check its indentation and quotes")
    }
    guard let root, case .mapping = root else {
      throw LexiconError(
        file: file, line: 1, problem: "a mapping of names to words was wanted", fix: "write 'name:' and a list below it"
      )
    }
    var categories: [(String, [String])] = []
    collect(root, name: "", depth: 0, into: &categories)
    return render(categories)
  }

  private static func collect(_ node: Node, name: String, depth: Int, into categories: inout [(String, [String])]) {
    guard depth < 10 else { return }
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping {
        let part = key.string ?? ""
        collect(value, name: name.isEmpty ? part : "\(name).\(part)", depth: depth + 1, into: &categories)
      }
    case .sequence(let list):
      categories.append((name, list.compactMap(\.string)))
      for inner in list {
        if case .mapping = inner { collect(inner, name: name, depth: depth + 1, into: &categories) }
      }
    case .scalar(let scalar): categories.append((name, [scalar.string]))
    case .alias: return
    }
  }

  private static func render(_ categories: [(String, [String])]) -> String {
    // Names that differ only in signs that an id cannot hold are one category.
    var order: [String] = []
    var patterns: [String: [String]] = [:]
    for (name, words) in categories {
      let id = String(name.lowercased().map { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" ? $0 : "-" })
      for pattern in words.compactMap(pattern) where !(patterns[id]?.contains(pattern) ?? false) {
        if patterns[id] == nil { order.append(id) }
        patterns[id, default: []].append(pattern)
      }
    }
    return order.map { id in
      let lines = patterns[id] ?? []
      let example = lines.first { !$0.contains("*") } ?? lines[0]
      return "cue \(id)\n\n+ words actor=any turn=no\n" + lines.map { "  \($0)\n" }.joined()
        + "  ja: \(example.filter { $0 != "*" && $0 != "\"" })\n\n"
    }.joined()
  }

  /// A word or phrase as a pattern: quoted, but for words with a star at an end; `nil` where nothing is left of it.
  private static func pattern(_ entry: String) -> String? {
    let clean = entry.lowercased().filter { !"()|&![]\"?>@".contains($0) }
    let words = clean.split(separator: " ").map(String.init).filter { $0.contains { $0 != "*" } }
    guard !words.isEmpty else { return nil }
    guard words.contains(where: { $0.contains("*") }) else { return "\"\(words.joined(separator: " "))\"" }
    return words.map { word in
      let inner = word.drop { $0 == "*" }
      let bare = String(inner.prefix { $0 != "*" })
      // A star inside a word, or at both ends: what stands before it is kept as the beginning.
      if word.hasPrefix("*") { return inner.contains("*") ? "\(bare)*" : "*\(bare)" }
      return word.contains("*") ? "\(bare)*" : "\"\(word)\""
    }.joined(separator: " ")
  }
}
