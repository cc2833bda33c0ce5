/// What is measured: questions, the areas and categories they belong to, and how answers become scores.
public struct Scorecard: Hashable, Sendable {
  /// Whether something is the prize's own or our reconstruction.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// As its owner published it.
    case published
    /// Put together by us; reports must say so.
    case reconstructed
  }

  /// An area or a category, across which questions are averaged.
  public struct Group: Hashable, Sendable {
    /// Its name in files.
    public var id: String
    /// Its name as shown, and as exports head it.
    public var name: String
  }

  /// One question, and so one performance.
  public struct Question: Hashable, Sendable {
    /// Its name in files.
    public var id: String
    /// The question as it is put to the shopper, and as exports head it.
    public var text: String
    /// A short name of the performance, for charts.
    public var performance: String?
    /// The area it counts in.
    public var area: String?
    /// The category it counts in.
    public var category: String?
    /// How its answers are scored.
    public var scale: AnswerScale
    /// How much it counts beside the others of its area; 0 leaves it out.
    public var weight: Double
    /// The cue of comments that speaks of the same behaviour.
    public var cue: String?
    /// Whether the question was published.
    public var standing: Standing
  }

  /// A published figure to show beside one's own.
  public struct Benchmark: Hashable, Sendable {
    /// The score or question that it belongs to.
    public var score: String
    /// Whom it is about: `all`, `class Offentlig`, `participant NAV`.
    public var group: String
    /// The figure, 0–100.
    public var value: Double
    /// `final` or `preliminary`.
    public var status: String
    /// Where it was published.
    public var source: String
    /// What must be known to read it, such as «written enquiries only».
    public var note: String?
  }

  /// When an enquiry counts as unanswered: one question says so, and nothing was answered about the agent.
  public struct UnansweredRule: Hashable, Sendable {
    /// The question that tells whether there was an answer.
    public var question: String
    /// The area whose questions must all be empty.
    public var emptyArea: String
  }

  /// Its name, as given to `--scorecard`.
  public var name: String
  /// Its title, as shown.
  public var title: String
  /// Whether it is its owner's or our reconstruction.
  public var standing: Standing
  /// What every report must say about it; empty where nothing.
  public var statement: String
  /// The areas, in reporting order.
  public var areas: [Group]
  /// The categories, in reporting order.
  public var categories: [Group]
  /// The total: the mean of the known areas.
  public var total: Group
  /// The questions, in the form's order.
  public var questions: [Question]
  /// When an enquiry counts as unanswered.
  public var unanswered: UnansweredRule?
  /// Published figures.
  public var benchmarks: [Benchmark]

  /// The question of an id.
  public func question(_ id: String) -> Question? { questions.first { $0.id == id } }

  /// The weighted mean of the known scores; `nil` where none counts.
  static func mean(_ scores: some Sequence<(score: Double?, weight: Double)>) -> Double? {
    var sum = 0.0
    var weights = 0.0
    for case (let score?, let weight) in scores where weight > 0 {
      sum += score * weight
      weights += weight
    }
    return weights > 0 ? sum / weights : nil
  }

  /// The net promoter score of answers on 0–10: the share of 9–10 less the share of 0–6, in per cent.
  ///
  /// - Units: −100…100.
  /// - Missing: `nil` answers are left out; the result is `nil` where none is left.
  /// - Source: Reichheld (2003), Harvard Business Review 81(12):46–54.
  public static func netPromoterScore(_ answers: some Sequence<Double?>) -> Double? {
    var count = 0
    var net = 0
    for case let answer? in answers {
      count += 1
      if answer >= 9 { net += 1 } else if answer < 7 { net -= 1 }
    }
    return count > 0 ? 100 * Double(net) / Double(count) : nil
  }
}
