import LyttData
import LyttModel

/// A lexicon file as given: a name for messages, and its bytes.
public struct LexiconFile: Sendable {
  /// The name as the user knows it.
  public let name: String
  /// UTF-8.
  public let bytes: [UInt8]

  /// The name without its folders.
  var baseName: String { String(name.split(separator: "/").last ?? "") }

  /// Wraps the bytes of a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Wraps a text.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}

/// Entries, modifiers and sets, read from files; a later file overrides an earlier one entry by entry.
public struct Lexicon: Sendable {
  /// The cues' entries, in the order of their files.
  public private(set) var entries: [Entry]
  /// The modifiers, in the order of their files.
  public private(set) var modifiers: [Modifier]
  /// The word sets by name.
  public private(set) var sets: [WordSet]

  /// Reads files in order.
  ///
  /// An entry, modifier or set replaces one of the same id in an earlier file; the attribute `off` takes it away. Within
  /// one file an id may stand once.
  public init(reading files: [LexiconFile], withExamples: Bool = false) throws(LexiconError) {
    (entries, modifiers, sets) = ([], [], [])
    for file in files {
      var parser = LexiconParser(file, withExamples: withExamples)
      try parser.parse()
      try Self.refuseDuplicates(parser)
      merge(parser)
    }
  }

  /// The lexicons that lytt carries, with a user's files read after them; a user's file takes the place of a bundled one of
  /// the same name.
  public static func bundled(with user: [LexiconFile] = [], withExamples: Bool = false) throws(LexiconError) -> Lexicon {
    let own = Set(user.map(\.baseName))
    return try Lexicon(reading: bundledFiles.filter { !own.contains($0.baseName) } + user, withExamples: withExamples)
  }

  /// The bundled lexicon files: sets, scope, cues.
  public static var bundledFiles: [LexiconFile] {
    ["lexicons/sets/", "lexicons/scope/", "lexicons/cues/"].flatMap { folder in
      BundledData.names.filter { $0.hasPrefix(folder) && $0.hasSuffix(".lex") }.compactMap { name in
        BundledData.bytes(name).map { LexiconFile(name: name, bytes: Array($0)) }
      }
    }
  }

  /// The same sets and modifiers with the small lexicon that the examples of modifiers are written for.
  public func withModifierTargets() throws(LexiconError) -> Lexicon {
    let name = "lexicons/scope/targets.txt"
    var lexicon = self
    lexicon.entries = try Lexicon(reading: [LexiconFile(name: name, text: BundledData.text(name) ?? "")]).entries
    return lexicon
  }

  private static func refuseDuplicates(_ parser: LexiconParser) throws(LexiconError) {
    var seen: [String: Int] = [:]
    let all =
      parser.entries.map { ($0.id, $0.file, $0.line) } + parser.modifiers.map { ($0.id, $0.file, $0.line) }
      + parser.sets.map { ("@" + $0.name, $0.file, $0.line) }
    for (id, file, line) in all {
      if let before = seen.updateValue(line, forKey: id) {
        throw LexiconError(
          file: file, line: line, problem: "'\(id)' stands on line \(before) already",
          fix: "give it another name, or move its patterns there")
      }
    }
  }

  private mutating func merge(_ parser: LexiconParser) {
    let newEntries = Set(parser.entries.map(\.id)).union(parser.removed)
    let newModifiers = Set(parser.modifiers.map(\.id)).union(parser.removed)
    let newSets = Set(parser.sets.map(\.name))
    if !entries.isEmpty { entries.removeAll { newEntries.contains($0.id) } }
    if !modifiers.isEmpty { modifiers.removeAll { newModifiers.contains($0.id) } }
    if !sets.isEmpty { sets.removeAll { newSets.contains($0.name) } }
    entries += parser.entries
    modifiers += parser.modifiers
    sets += parser.sets
  }
}
