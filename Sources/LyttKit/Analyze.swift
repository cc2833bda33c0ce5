import LyttCues
import LyttData
public import LyttFeatures
public import LyttIngest
public import LyttInsight
import LyttLexicon
public import LyttModel
import LyttReport
import LyttText

/// The main job: exports in, insight reports out.
public struct Analyze: Sendable {
  /// What was asked for.
  public let options: AnalyzeOptions
  private let detector: CueDetector
  private let progress: @Sendable (AnalyzeStage, Int, Int) -> Void

  /// Loads the lexicons.
  ///
  /// - Parameters:
  ///   - progress: told the stage, how much of it is done, and of how much; 0 where that is not known.
  public init(
    _ options: AnalyzeOptions, progress: @escaping @Sendable (AnalyzeStage, Int, Int) -> Void = { _, _, _ in }
  ) throws {
    self.options = options
    self.progress = progress
    detector = try Detectors.load(options.lexicons)
  }

  /// Reads the exports; nothing is analysed yet.
  public func read(_ paths: [String]) throws(IngestError) -> ExportReading {
    try ExportReader.read(paths, options: options.reading) { progress(.reading, $0, 0) }
  }

  /// Detects, counts and weighs.
  public func insight(_ reading: ExportReading) async throws -> (insight: Insight, material: Material) {
    guard !options.xlsx || reading.dataset.enquiries.count < XLSXWriter.mostRows else {
      throw AnalyzeProblem(
        description: "A workbook has room for \(XLSXWriter.mostRows - 1) enquiries, and there are "
          + "\(reading.dataset.enquiries.count).\n  Fix: leave out --xlsx, and read the CSV files in data/.")
    }
    var labels = LabelRedaction(key: options.key, keep: options.keep, agents: knownAgents(reading.dataset))
    var material = try await material(reading, &labels)
    var earlier: Material?
    if !options.earlier.isEmpty {
      earlier = try await self.material(ExportReader.read(options.earlier, options: options.reading), &labels)
    }
    material.labels = labels
    progress(.analysing, 0, 0)
    var input = input(material)
    input.earlier = earlier.map {
      EarlierWave(dataset: $0.reading.dataset, features: $0.features, comments: $0.comments)
    }
    input.run = RunInfo(material.reading, earlier: earlier?.reading, options: options, labels: labels.notes)
    return (InsightBuilder.build(input), material)
  }

  /// What is found in an export, ready to be shown: texts and labels redacted, agents as codes.
  func material(_ reading: ExportReading, _ labels: inout LabelRedaction) async throws -> Material {
    let given = reading
    var reading = given
    reading.dataset = pseudonymised(given.dataset)
    reading = reading.redactingLabels(&labels)
    let outcome = try outcome(given.dataset.scores, shown: reading.dataset.scores)
    let findings = try await detect(given.dataset)
    let comments = try await redact(given.dataset, findings)
    let features = EnquiryFeatures(reading.dataset, findings: findings)
    return Material(
      reading: reading, findings: findings, features: features, comments: comments, labels: labels,
      outcome: outcome)
  }

  /// The id under which the score asked for is shown; it may be named as the export or as the reports do.
  private func outcome(_ given: [ScoreDefinition], shown: [ScoreDefinition]) throws -> String? {
    guard let wanted = options.outcome else { return nil }
    for scores in [given, shown] {
      if let index = scores.firstIndex(where: { $0.id == wanted || $0.name == wanted }) { return shown[index].id }
    }
    throw AnalyzeProblem(
      description: "There is no score '\(wanted)'.\n  Fix: choose one of: " + shown.map(\.id).joined(separator: ", ")
        + ".")
  }

  /// Names of agents that are hidden wherever they stand.
  func knownAgents(_ dataset: Dataset) -> [String] {
    options.showAgents ? [] : dataset.agents
  }

  /// What an insight is made of.
  func input(_ material: Material) -> InsightInput {
    InsightInput(
      dataset: material.reading.dataset, findings: material.findings, features: material.features,
      comments: material.comments, benchmarks: BenchmarkSet(material.reading.scorecard),
      quality: QualityFile.bundled, options: insightOptions(material))
  }

  /// Writes the report's folder, which takes the place of the earlier one as a whole.
  public func write(_ insight: Insight, _ material: Material, to folder: OutputFolder) throws {
    var slugs: Set<String>?
    var labels = material.labels
    if !options.only.isEmpty { slugs = try wantedSlugs(insight, &labels) }
    var written = 0
    let total = insight.participants.count
    var sheets: [String] = []
    try Site.write(insight, language: options.language, theme: options.theme, only: slugs) { page in
      try folder.write(page.contents, to: page.path)
      // The explorer is for the screen: it has no comments before its script has run.
      if page.path.hasSuffix(".html"), !page.path.hasPrefix("explorer/") { sheets.append(page.path) }
      written += 1
      if written % 8 == 0 { progress(.writing, min(written, total), total) }
    }
    let dataset = material.reading.dataset
    let tables = Tables.all(for: insight, dataset: dataset, features: material.features, style: options.csv)
    for table in tables { try folder.write(table.contents.text, to: table.path + ".csv") }
    if options.xlsx { try XLSXWriter.write(tables, to: folder.fullPath("data/tables.xlsx")) }
    try folder.write(InsightJSON.insight(insight), to: "data/insight.json")
    var cues = JSONText()
    for comment in material.comments {
      Tables.cueLine(
        comment, of: dataset.enquiries[comment.enquiry], findings: material.findings[comment.enquiry][comment.comment],
        to: &cues)
    }
    try folder.write(cues.text, to: "data/cues.ndjson")
    if let printer = options.printer {
      try printer.print(sheets, in: folder, jobs: options.jobs) { progress(.printing, $0, sheets.count) }
    }
    try folder.write(
      RunFile.json(material.reading, insight, options, &labels, files: folder.files), to: OutputFolder.markFile)
    try folder.finish()
  }

  /// What the reports are made of, beside the insight: for the tables.
  public struct Material: Sendable {
    /// The export, with agents as codes and labels redacted.
    public var reading: ExportReading
    /// What was found, enquiry by enquiry.
    public var findings: [[TextFindings]]
    /// Cues as numbers.
    public var features: EnquiryFeatures
    /// Redacted comments.
    public var comments: [RedactedComment]
    /// How labels are shown.
    public var labels: LabelRedaction
    /// The id of the score that was asked for, if any.
    public var outcome: String?
  }

  private func insightOptions(_ material: Material) -> InsightOptions {
    var chosen = InsightOptions()
    chosen.minCell = options.minCell
    chosen.seed = options.seed
    chosen.outcome = material.outcome
    chosen.showTeams = options.showTeams
    chosen.cluster = options.cluster
    chosen.correction = options.correction
    return chosen
  }

  private func detect(_ dataset: Dataset) async throws -> [EnquiryFindings] {
    let enquiries = dataset.enquiries
    let done = Counter()
    return try await parallelMap(
      enquiries.count, jobs: options.jobs, makeState: { [detector] in detector.makeSession() },
      advance: { [progress] in progress(.detecting, done.add($0), enquiries.count) },
      { session, index in
        enquiries[index].comments.map { session.findings(in: $0.text, genre: $0.genre) }
      })
  }

  private func redact(_ dataset: Dataset, _ findings: [EnquiryFindings]) async throws -> [RedactedComment] {
    let enquiries = dataset.enquiries
    let shared = Redactor(knownNames: knownAgents(dataset))
    let redacted = try await parallelMap(
      enquiries.count, jobs: options.jobs, makeState: { shared },
      { redactor, row -> [RedactedComment] in
        zip(enquiries[row].comments, findings[row]).enumerated().map { position, pair in
          let redacted = redactor.redact(pair.0.text)
          let cues = pair.1.cues.map { cue in
            let span = redacted.map(cue.start..<cue.end)
            var moved = cue
            moved.start = span.lowerBound
            moved.end = span.upperBound
            return moved
          }
          return RedactedComment(enquiry: row, comment: position, text: redacted.text, cues: cues)
        }
      })
    return redacted.flatMap { $0 }
  }

  private func pseudonymised(_ dataset: Dataset) -> Dataset {
    if options.showAgents { return dataset }
    var dataset = dataset
    var pseudonyms = Pseudonyms(key: options.key)
    for index in dataset.enquiries.indices {
      guard let agent = dataset.enquiries[index].agent else { continue }
      dataset.enquiries[index].agent = pseudonyms.code(agent: agent, participant: dataset.enquiries[index].participant)
    }
    return dataset
  }

  private func wantedSlugs(_ insight: Insight, _ labels: inout LabelRedaction) throws -> Set<String> {
    var slugs: Set<String> = []
    for name in options.only {
      let shown = labels.label(name, .participant)
      guard let found = insight.participants.first(where: { [name, shown].contains($0.name) || $0.slug == name }) else {
        throw AnalyzeProblem(
          description: "There is no participant '\(name)' in the export.\n  Fix: write the name as it stands there.")
      }
      slugs.insert(found.slug)
    }
    return slugs
  }
}

/// What is wrong with a choice, in words.
public struct AnalyzeProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The fault and the fix.
  public var description: String
}
