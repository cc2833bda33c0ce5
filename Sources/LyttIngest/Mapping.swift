import LyttModel

/// Which column holds what, as written in a `mapping.yaml`.
public struct Mapping: Hashable, Sendable {
  /// One column for each role that an enquiry has once.
  public var single: [ColumnRole: String] = [:]
  /// The shopper's free texts.
  public var comments: [String] = []
  /// The agent's own texts.
  public var agentTexts: [String] = []
  /// Scores that stand in the export: header and, where known, the scorecard's id.
  public var scores: [Target] = []
  /// Questions: header and, where known, the scorecard's id.
  public var questions: [Target] = []
  /// Columns to leave out.
  public var unused: [String] = []
  /// The scorecard to use.
  public var scorecard: String?
  /// The decimal sign of numbers.
  public var decimal: Unicode.Scalar?

  /// A column and what it stands for in the scorecard.
  public struct Target: Hashable, Sendable {
    /// The column's header.
    public var header: String
    /// The scorecard's id, where it is known.
    public var id: String?
    /// The scale of its figures; found by looking, unless given.
    public var scale: AnswerScale?
  }

  /// No column mapped.
  public init() {}

  /// Loads a mapping from a file.
  public static func load(_ path: String) throws(IngestError) -> Mapping {
    try Mapping(yaml: YAMLText.read(path), file: path)
  }

  /// Reads a mapping.
  public init(yaml: String, file: String) throws(IngestError) {
    let root = try YAMLText(yaml, file: file)
    let singles = ColumnRole.allCases.filter(\.isSingle)
    try root.allow(
      singles.map(\.rawValue) + ["comments", "agent-texts", "scores", "questions", "unused", "scorecard", "decimal"])
    for role in singles { single[role] = try root.optionalText(role.rawValue) }
    comments = try root.texts("comments")
    agentTexts = try root.texts("agent-texts")
    unused = try root.texts("unused")
    scorecard = try root.optionalText("scorecard")
    for node in try root.list("scores") { scores.append(try Self.target(node)) }
    for node in try root.list("questions") { questions.append(try Self.target(node)) }
    if let sign = try root.optionalText("decimal") {
      guard sign == "," || sign == "." else {
        throw root.error("`decimal` cannot be \(shown(sign))", fix: "write \",\" or \".\"")
      }
      decimal = sign.unicodeScalars.first
    }
  }

  private static func target(_ node: YAMLText) throws(IngestError) -> Target {
    if let header = node.scalar { return Target(header: header) }
    try node.allow(["column", "id", "scale"])
    var target = Target(header: try node.text("column"), id: try node.optionalText("id"))
    if let name = try node.optionalText("scale") {
      guard let scale = AnswerScale(rawValue: name) else {
        throw node.error(
          "`scale` cannot be \(shown(name))",
          fix: "use one of: \(AnswerScale.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      target.scale = scale
    }
    return target
  }

  /// The mapping that a reading of columns comes to, so that it can be edited and used again.
  init(_ columns: [ColumnReading], scorecard: String?) {
    self.scorecard = scorecard
    for column in columns {
      switch column.role {
      case .comment: comments.append(column.header)
      case .agentText: agentTexts.append(column.header)
      case .area, .category, .score:
        scores.append(Target(header: column.header, id: column.target, scale: column.scale))
      case .question: questions.append(Target(header: column.header, id: column.target, scale: column.scale))
      case .unused: unused.append(column.header)
      default: single[column.role] = column.header
      }
    }
  }

  /// The mapping as YAML, with a line of explanation.
  public var yaml: String {
    var text =
      "# How lytt reads the columns of this export. Edit it, and use it with: lytt analyze --map mapping.yaml FILE\n"
    for role in ColumnRole.allCases {
      if let header = single[role] { text += "\(role.rawValue): \(Self.quoted(header))\n" }
    }
    func list(_ name: String, _ lines: [String]) {
      if !lines.isEmpty { text += "\(name):\n" + lines.map { "  - \($0)\n" }.joined() }
    }
    func targets(_ targets: [Target]) -> [String] {
      targets.map { target in
        let further = (target.id.map { ", id: \($0)" } ?? "") + (target.scale.map { ", scale: \($0.rawValue)" } ?? "")
        let header = Self.quoted(target.header)
        return further.isEmpty ? header : "{column: \(header)\(further)}"
      }
    }
    list("comments", comments.map(Self.quoted))
    list("agent-texts", agentTexts.map(Self.quoted))
    list("scores", targets(scores))
    list("questions", targets(questions))
    list("unused", unused.map(Self.quoted))
    if let scorecard { text += "scorecard: \(Self.quoted(scorecard))\n" }
    if let decimal { text += "decimal: \"\(decimal)\"\n" }
    return text
  }

  /// A text in double quotes, as YAML escapes it.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          result += "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
