public import LyttFeatures
public import LyttModel
public import LyttStats

/// One comment as pages may show it: redacted, with its cues at their places in the redacted text.
public struct RedactedComment: Hashable, Sendable {
  /// Index into ``Dataset/enquiries``.
  public var enquiry: Int
  /// Index into ``Enquiry/comments``.
  public var comment: Int
  /// The redacted text.
  public var text: String
  /// The cues of the same text's findings, one for one, with offsets into ``text``.
  public var cues: [Cue]

  /// Gathers a comment that may be shown.
  public init(enquiry: Int, comment: Int, text: String, cues: [Cue]) {
    self.enquiry = enquiry
    self.comment = comment
    self.text = text
    self.cues = cues
  }
}

/// How well a cue's detector was measured to find what human readers mark.
public struct CueQuality: Hashable, Sendable {
  /// The cue.
  public var cue: CueID
  /// The sign it was measured for.
  public var polarity: Polarity
  /// Of what it finds, the share that is right, 0…1.
  public var precision: Double
  /// Of what is there, the share that it finds, 0…1.
  public var recall: Double
  /// The 95 % interval of the precision, where it was measured.
  public var precisionInterval: Interval?
  /// The 95 % interval of the recall, where it was measured.
  public var recallInterval: Interval?
  /// Gold instances behind the figures.
  public var n: Int

  /// Gathers measured figures.
  public init(
    cue: CueID, polarity: Polarity, precision: Double, recall: Double, precisionInterval: Interval? = nil,
    recallInterval: Interval? = nil, n: Int
  ) {
    self.cue = cue
    self.polarity = polarity
    self.precision = precision
    self.recall = recall
    self.precisionInterval = precisionInterval
    self.recallInterval = recallInterval
    self.n = n
  }

  /// The harmonic mean of precision and recall.
  public var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }
}

/// What was run, told on the method page and in `run.json`.
public struct RunInfo: Hashable, Sendable {
  /// A fact with its name, such as `ICU` and `72.1`.
  public struct Fact: Hashable, Sendable {
    /// What it is.
    public var name: String
    /// Its value.
    public var value: String
    /// Names a fact.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The version of lytt.
  public var version: String
  /// Other facts: versions, options, input hashes.
  public var facts: [Fact]
  /// What reading the export noted, in English: encoding, title rows, guesses.
  public var notes: [String]

  /// Gathers what was run.
  public init(version: String = "", facts: [Fact] = [], notes: [String] = []) {
    self.version = version
    self.facts = facts
    self.notes = notes
  }
}

/// Choices of the analysis.
public struct InsightOptions: Hashable, Sendable {
  /// Breakdowns of fewer enquiries are withheld.
  public var minCell = 5
  /// The score that training themes are weighed by; `nil` chooses the agent's area, else the total.
  public var outcome: String?
  /// The area that tells of the agent's behaviour; `nil` finds it by name.
  public var agentArea: String?
  /// Seeds whatever is drawn.
  public var seed: UInt64 = 1
  /// Quotes on each side of a theme.
  public var quotes = 3
  /// Whether teams are shown.
  public var showTeams = true
  /// By which rule enquiries belong together in the associations.
  public var cluster = ClusterRule.automatic
  /// How p-values of many cues are corrected.
  public var correction = MultipleTesting.benjaminiHochberg

  /// The default choices.
  public init() {}
}

/// The enquiries of an earlier wave, read and counted as this one.
public struct EarlierWave: Sendable {
  /// The enquiries.
  public var dataset: Dataset
  /// Cues as numbers.
  public var features: EnquiryFeatures
  /// Redacted comments, for the wording.
  public var comments: [RedactedComment]

  /// Gathers a wave.
  public init(dataset: Dataset, features: EnquiryFeatures, comments: [RedactedComment] = []) {
    self.dataset = dataset
    self.features = features
    self.comments = comments
  }
}

/// All that an insight is made of.
public struct InsightInput: Sendable {
  /// The enquiries.
  public var dataset: Dataset
  /// What was found, enquiry by enquiry and text by text.
  public var findings: [EnquiryFindings]
  /// Cues as numbers.
  public var features: EnquiryFeatures
  /// Comments that may be shown; texts that are not listed are never shown.
  public var comments: [RedactedComment]
  /// Published figures and the questions' cues.
  public var benchmarks: BenchmarkSet
  /// Measured quality of the detectors.
  public var quality: [CueQuality]
  /// An earlier wave to compare with.
  public var earlier: EarlierWave?
  /// What was run.
  public var run: RunInfo
  /// Choices.
  public var options: InsightOptions

  /// Gathers the input.
  public init(
    dataset: Dataset, findings: [EnquiryFindings], features: EnquiryFeatures, comments: [RedactedComment],
    benchmarks: BenchmarkSet = BenchmarkSet(), quality: [CueQuality] = [], earlier: EarlierWave? = nil,
    run: RunInfo = RunInfo(), options: InsightOptions = InsightOptions()
  ) {
    self.dataset = dataset
    self.findings = findings
    self.features = features
    self.comments = comments
    self.benchmarks = benchmarks
    self.quality = quality
    self.earlier = earlier
    self.run = run
    self.options = options
  }
}
