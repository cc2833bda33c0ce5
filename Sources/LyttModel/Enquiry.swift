/// A day in the proleptic Gregorian calendar, without time zone.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year, such as 2021.
  public let year: Int
  /// The month, 1…12.
  public let month: Int
  /// The day of the month, 1…31.
  public let day: Int

  /// Checks the day against the month's length; `nil` if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// ISO 8601: `2021-04-29`.
  public var description: String { "\(yearMonth)-\(day < 10 ? "0" : "")\(day)" }
  /// Year and month: `2021-04`.
  public var yearMonth: String {
    String(repeating: "0", count: max(0, 4 - String(year).count)) + "\(year)-\(month < 10 ? "0" : "")\(month)"
  }
  /// In time order.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

/// One free text of an enquiry.
public struct Comment: Hashable, Sendable {
  /// The export's column, or `comment` where there is only one.
  public var field: String
  /// The text as given.
  public var text: String
  /// Who wrote it.
  public var genre: Genre

  /// Names a text.
  public init(field: String, text: String, genre: Genre = .comment) {
    self.field = field
    self.text = text
    self.genre = genre
  }
}

/// What was ticked for one question.
public struct Answer: Hashable, Sendable {
  /// The answer as it stood in the export.
  public var text: String
  /// Its score, 0–100 by the scorecard's scale; `nil` where the answer carries none («Vet ikke», text).
  public var score: Double?

  /// Pairs an answer with its score.
  public init(text: String, score: Double?) {
    self.text = text
    self.score = score
  }
}

/// One contact between a shopper or customer and a customer-service centre.
public struct Enquiry: Hashable, Sendable {
  /// The export's id, or `row-N` where it has none; unique within a data set.
  public var id: String
  /// The organisation that was contacted.
  public var participant: String
  /// Its class (bransje), such as «Offentlig».
  public var participantClass: String?
  /// Contact channel, lower case: `telefon`, `chat`, `e-post` or the export's own word.
  public var channel: String?
  /// The agent's name or code as given; never shown unless asked for.
  public var agent: String?
  /// The agent's team.
  public var team: String?
  /// The day of the contact.
  public var date: CalendarDate?
  /// All free texts that are not empty.
  public var comments: [Comment]
  /// Answers by the id of the question.
  public var answers: [String: Answer]
  /// Scores 0–100, in the order of ``Dataset/scores``; `nil` where missing.
  public var scores: [Double?]
  /// Whether nobody answered the enquiry: it stays in totals and ranks and leaves associations.
  public var isUnanswered: Bool
  /// Where it was read.
  public var source: SourceLocation

  /// Gathers one enquiry.
  public init(
    id: String, participant: String, participantClass: String? = nil, channel: String? = nil, agent: String? = nil,
    team: String? = nil, date: CalendarDate? = nil, comments: [Comment] = [], answers: [String: Answer] = [:],
    scores: [Double?] = [], isUnanswered: Bool = false, source: SourceLocation
  ) {
    self.id = id
    self.participant = participant
    self.participantClass = participantClass
    self.channel = channel
    self.agent = agent
    self.team = team
    self.date = date
    self.comments = comments
    self.answers = answers
    self.scores = scores
    self.isUnanswered = isUnanswered
    self.source = source
  }
}
