public import LyttLexicon
public import LyttModel

extension CueDetector {
  /// Entries that never win on their own examples: others of the same cue take every place where they match.
  public func shadowed() -> [LexiconFinding] {
    let session = makeSession()
    return lexicon.entries.compactMap { entry in
      let examples = entry.examples.filter { $0.wanted != .silent }
      var winners: Set<String> = []
      for example in examples {
        _ = session.explain(example.text, genre: entry.genre ?? .comment)
        if session.lastHits.contains(where: { $0.entry.id == entry.id }) { return nil }
        guard session.matchedEntries.contains(entry.id) else { return nil }
        for hit in session.lastHits where hit.entry.cue == entry.cue { winners.insert(hit.entry.id) }
      }
      guard !winners.isEmpty else { return nil }
      return LexiconFinding(
        level: .warning, file: entry.file, line: entry.line, id: entry.id,
        problem: "on its own examples \(winners.sorted().joined(separator: ", ")) always wins",
        fix: "give it an example that is its own, or take it out")
    }
  }

  /// Entries that a corpus never makes fire: those whose words do not stand there, and those that others always win over.
  public func unheard(in texts: [(text: String, genre: Genre)]) -> [LexiconFinding] {
    let session = makeSession()
    var matched: Set<String> = []
    var heard: Set<String> = []
    for text in texts {
      _ = session.explain(text.text, genre: text.genre)
      matched.formUnion(session.matchedEntries)
      heard.formUnion(session.lastHits.map(\.entry.id))
    }
    return lexicon.entries.filter { !heard.contains($0.id) }.map { entry in
      matched.contains(entry.id)
        ? LexiconFinding(
          level: .warning, file: entry.file, line: entry.line, id: entry.id,
          problem: "others win over it everywhere in the corpus", fix: "narrow the others, or take it out")
        : LexiconFinding(
          level: .note, file: entry.file, line: entry.line, id: entry.id, problem: "it never fires in the corpus",
          fix: "try it on more texts, or take it out")
    }
  }
}
