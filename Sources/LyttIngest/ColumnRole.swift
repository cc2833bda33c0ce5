/// What a column of an export holds.
public enum ColumnRole: String, Hashable, Sendable, CaseIterable, Comparable {
  /// The enquiry's id.
  case id
  /// The day of the contact.
  case date
  /// The organisation that was contacted.
  case participant
  /// Its class.
  case participantClass = "class"
  /// The contact channel.
  case channel
  /// The agent's name or code.
  case agent
  /// The agent's team.
  case team
  /// Whether the enquiry was answered at all.
  case answered
  /// A shopper's free text.
  case comment
  /// The agent's own text.
  case agentText = "agent-text"
  /// The enquiry's total.
  case total
  /// A performance area's score.
  case area
  /// A category's score.
  case category
  /// Another score, 0–100.
  case score
  /// The answers to one question.
  case question
  /// The text of a question, in exports with a row for each answer.
  case questionText = "question-text"
  /// The answer to it.
  case answer
  /// The name of the comment field, in exports with a row for each comment.
  case field
  /// Who wrote the text: `comment` or `agent`.
  case genre
  /// Nothing that is used.
  case unused

  /// Whether an enquiry has at most one column of this role.
  var isSingle: Bool {
    switch self {
    case .comment, .agentText, .area, .category, .score, .question, .unused: false
    default: true
    }
  }

  /// In the order of declaration.
  public static func < (a: ColumnRole, b: ColumnRole) -> Bool { order[a, default: 0] < order[b, default: 0] }
  private static let order = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
}

/// How one column was read.
public struct ColumnReading: Hashable, Sendable {
  /// The header, or `column C` where it has none.
  public var header: String
  /// What the column holds.
  public var role: ColumnRole
  /// The score's or question's id in the scorecard, where it has one.
  public var target: String?
  /// The scale of its figures, where the mapping gives one.
  public var scale: AnswerScale?
  /// Why it was read so, in English.
  public var why: String

  /// Names a column and its reading.
  public init(header: String, role: ColumnRole, target: String? = nil, why: String) {
    self.header = header
    self.role = role
    self.target = target
    self.why = why
  }
}
