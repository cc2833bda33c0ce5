import Dispatch
import LyttData
import LyttModel
import Synchronization

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
  public internal(set) var entries: [Entry]
  /// The modifiers, in the order of their files.
  public internal(set) var modifiers: [Modifier]
  /// The word sets by name.
  public internal(set) var sets: [WordSet]

  /// Reads files in order.
  ///
  /// An entry, modifier or set replaces one of the same id in an earlier file; the attribute `off` takes it away. Within
  /// one file an id may stand once.
  public init(reading files: [LexiconFile], withExamples: Bool = false) throws(LexiconError) {
    (entries, modifiers, sets) = ([], [], [])
    let parsers = try Self.parse(files, withExamples: withExamples)
    // The last file that names an id has the say.
    var last: [String: Int] = [:]
    for (i, parser) in parsers.enumerated() {
      try Self.refuseDuplicates(parser)
      for id in Self.ids(of: parser) { last[id] = i }
    }
    for (i, parser) in parsers.enumerated() {
      entries += parser.entries.filter { last[$0.id] == i }
      modifiers += parser.modifiers.filter { last[$0.id] == i }
      sets += parser.sets.filter { last["@" + $0.name] == i }
    }
  }

  /// Reads every file, on all cores; of several faults the first file's is told.
  private static func parse(_ files: [LexiconFile], withExamples: Bool) throws(LexiconError) -> [LexiconParser] {
    let results = Mutex<[Int: Result<LexiconParser, LexiconError>]>([:])
    DispatchQueue.concurrentPerform(iterations: files.count) { i in
      var parser = LexiconParser(files[i], withExamples: withExamples)
      let result: Result<LexiconParser, LexiconError>
      do throws(LexiconError) {
        try parser.parse()
        result = .success(parser)
      } catch { result = .failure(error) }
      results.withLock { $0[i] = result }
    }
    var parsers: [LexiconParser] = []
    let all = results.withLock { $0 }
    for i in files.indices {
      if let result = all[i] { parsers.append(try result.get()) }
    }
    return parsers
  }

  private static func ids(of parser: LexiconParser) -> [String] {
    parser.entries.map(\.id) + parser.modifiers.map(\.id) + parser.sets.map { "@" + $0.name } + parser.removed
  }

  /// The lexicons that lytt carries, with a user's files read after them; a user's file takes the place of a bundled one of
  /// the same name.
  public static func bundled(with user: [LexiconFile] = [], withExamples: Bool = false) throws(LexiconError) -> Lexicon
  {
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
}
