import LyttCues
public import LyttIngest
import LyttLexicon
import LyttModel
import LyttText

/// `lytt kwic`: a pattern in its contexts, with the scores of the enquiry beside.
public struct Concordance: Sendable {
  /// One place where the pattern stands; texts are redacted.
  public struct Line: Hashable, Sendable {
    /// The enquiry's id.
    public var id: String
    /// The comment field.
    public var field: String
    /// What stands before, at most `width` scalars.
    public var before: String
    /// What the pattern matched.
    public var keyword: String
    /// What stands after, at most `width` scalars.
    public var after: String
    /// The enquiry's scores, by name.
    public var scores: [(name: String, value: Double)]

    /// By all but the scores.
    public static func == (a: Line, b: Line) -> Bool {
      (a.id, a.field, a.before, a.keyword, a.after) == (b.id, b.field, b.before, b.keyword, b.after)
    }

    /// By id, field and keyword.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(id)
      hasher.combine(field)
      hasher.combine(keyword)
    }
  }

  private let detector: CueDetector
  private let width: Int

  /// - Parameters:
  ///   - pattern: a pattern of the lexicon format, such as `lytte (godt|nøye)`; or a cue's id, such as `empathy.listening`.
  ///   - width: scalars of context on each side.
  public init(_ pattern: String, width: Int = 50) throws {
    self.width = width
    if CueID.bundled.contains(CueID(pattern)) {
      let lexicon = try Lexicon.bundled()
      detector = try CueDetector(lexicon)
      wanted = CueID(pattern)
    } else {
      let sets = Lexicon.bundledFiles.filter { $0.name.contains("/sets/") }
      let entry = "cue kwic\n\n+ pattern actor=any genre=any turn=no\n  \(pattern)\n"
      detector = try CueDetector(Lexicon(reading: sets + [LexiconFile(name: "the pattern", text: entry)]))
      wanted = "kwic"
    }
  }

  private let wanted: CueID

  /// All places in the exports' comments, in order.
  public func lines(_ paths: [String], reading: ReadOptions = ReadOptions()) throws -> [Line] {
    let session = detector.makeSession()
    let given = try ExportReader.read(paths, options: reading)
    let agents = given.dataset.agents
    var labels = LabelRedaction(agents: agents)
    let export = given.redactingLabels(&labels)
    let redactor = Redactor(knownNames: agents)
    let names = export.dataset.scores.map(\.name)
    return export.dataset.enquiries.flatMap { enquiry -> [Line] in
      let scores = zip(names, enquiry.scores).compactMap { name, value in value.map { (name: name, value: $0) } }
      return enquiry.comments.flatMap { comment -> [Line] in
        let cues = session.findings(in: comment.text, genre: comment.genre).cues.filter { $0.cue == wanted }
        guard !cues.isEmpty else { return [] }
        let redacted = redactor.redact(comment.text)
        let scalars = Array(redacted.text.unicodeScalars)
        return cues.map { cue in
          let span = redacted.map(cue.start..<cue.end).clamped(to: 0..<scalars.count)
          return Line(
            id: enquiry.id, field: comment.field,
            before: text(scalars[max(0, span.lowerBound - width)..<span.lowerBound]), keyword: text(scalars[span]),
            after: text(scalars[span.upperBound..<min(scalars.count, span.upperBound + width)]), scores: scores)
        }
      }
    }
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.map { $0 == "\n" || $0 == "\r" || $0 == "\t" ? " " : $0 })
    return String(view)
  }
}
