public import LyttIngest
public import LyttInsight
import LyttModel
import LyttText

extension Analyze {
  /// What divides high from low enquiries and stands in no cue: `lytt lexicon suggest`.
  ///
  /// - Parameters:
  ///   - search: how much is wanted; terms of function words only are left out.
  /// - Throws: ``AnalyzeProblem`` where the export has no score to divide by.
  public func suggestions(
    _ reading: ExportReading, _ configure: (inout LexiconSuggestions) -> Void = { _ in }
  ) async throws -> [LexiconSuggestion] {
    var labels = LabelRedaction(key: options.key, keep: options.keep, agents: knownAgents(reading.dataset))
    let material = try await material(reading, &labels)
    var search = LexiconSuggestions { Self.isContent($0) }
    configure(&search)
    guard let found = search.find(input(material)) else {
      throw AnalyzeProblem(
        description: "The export has no score, so nothing divides high from low.\n  Fix: name one with --score.")
    }
    return found
  }

  /// Whether no reading of a word is a function word.
  private static func isContent(_ word: String) -> Bool {
    !Vocabulary.bundled.analyses(folded: word.utf8).contains { functionWords.contains($0.wordClass) }
  }

  private static let functionWords: Set<WordClass> = [
    .pronoun, .determiner, .adposition, .conjunction, .subjunction, .auxiliary, .particle, .numeral,
  ]
}
