import FoundationEssentials
import LyttData
import LyttModel
import Yams

extension Scorecard {
  /// The names of the bundled scorecards.
  public static var bundledNames: [String] {
    BundledData.names.compactMap { name in
      guard name.hasPrefix("scorecards/"), name.hasSuffix(".yaml") else { return nil }
      return String(name.dropFirst("scorecards/".count).dropLast(".yaml".count))
    }
  }

  /// The bundled scorecards, in order of their names.
  static let bundled: [Scorecard] = bundledNames.compactMap { name in
    BundledData.text("scorecards/\(name).yaml").flatMap { try? Scorecard(yaml: $0, file: name) }
  }

  /// Loads a bundled scorecard by its name, or one by its path.
  public static func load(_ nameOrPath: String) throws(IngestError) -> Scorecard {
    if let scorecard = bundled.first(where: { $0.name == nameOrPath }) { return scorecard }
    guard nameOrPath.contains("/") || nameOrPath.hasSuffix(".yaml") || nameOrPath.hasSuffix(".yml") else {
      throw IngestError(
        SourceLocation(file: nameOrPath), "there is no such scorecard",
        fix: "name a file, or one of the bundled: \(bundledNames.joined(separator: ", "))")
    }
    return try Scorecard(yaml: YAMLText.read(nameOrPath), file: nameOrPath)
  }

  /// Reads a scorecard, and checks that its parts fit together.
  public init(yaml: String, file: String) throws(IngestError) {
    let root = try YAMLText(yaml, file: file)
    try root.allow([
      "name", "title", "standing", "statement", "areas", "categories", "total", "unanswered", "questions", "benchmarks",
    ])
    name = try root.text("name")
    title = try root.optionalText("title") ?? name
    standing = try root.choice("standing", Standing.self) ?? .reconstructed
    statement = try root.optionalText("statement") ?? ""
    areas = try Self.groups(root, "areas")
    categories = try Self.groups(root, "categories")
    total =
      try root.optionalMember("total").map { node throws(IngestError) in try Self.group(node) }
      ?? Group(id: "total", name: "Total")
    questions = []
    for node in try root.list("questions") {
      try node.allow(["id", "text", "performance", "area", "category", "scale", "weight", "cue", "standing"])
      questions.append(
        Question(
          id: try node.text("id"), text: try node.text("text"), performance: try node.optionalText("performance"),
          area: try node.optionalText("area"), category: try node.optionalText("category"),
          scale: try node.choice("scale", AnswerScale.self) ?? .yesPartlyNo, weight: try node.number("weight") ?? 1,
          cue: try node.optionalText("cue"), standing: try node.choice("standing", Standing.self) ?? standing))
    }
    unanswered = try root.optionalMember("unanswered").map { node throws(IngestError) in
      try node.allow(["question", "empty-area"])
      return UnansweredRule(question: try node.text("question"), emptyArea: try node.text("empty-area"))
    }
    benchmarks = []
    for node in try root.list("benchmarks") {
      try node.allow(["score", "group", "value", "status", "source", "note"])
      guard let value = try node.number("value"), (0...100).contains(value) else {
        throw node.error("the benchmark's value is missing, or not within 0–100", fix: "write a number such as 77.1")
      }
      benchmarks.append(
        Benchmark(
          score: try node.text("score"), group: try node.optionalText("group") ?? "all", value: value,
          status: try node.optionalText("status") ?? "final", source: try node.text("source"),
          note: try node.optionalText("note")))
    }
    if let fault = faults().first { throw IngestError(SourceLocation(file: file), fault.problem, fix: fault.fix) }
  }

  private static func groups(_ root: YAMLText, _ name: String) throws(IngestError) -> [Group] {
    var groups: [Group] = []
    for node in try root.list(name) { groups.append(try group(node)) }
    return groups
  }

  private static func group(_ node: YAMLText) throws(IngestError) -> Group {
    try node.allow(["id", "name"])
    return Group(id: try node.text("id"), name: try node.text("name"))
  }
}

/// A fault in a scorecard, or something that its author may not have meant.
public struct ScorecardFinding: Hashable, Sendable {
  /// What is wrong or odd.
  public var problem: String
  /// What to do.
  public var fix: String
}

extension Scorecard {
  /// What makes the scorecard unusable.
  func faults() -> [ScorecardFinding] {
    var faults: [ScorecardFinding] = []
    var seen: Set<String> = []
    for id in areas.map(\.id) + categories.map(\.id) + [total.id] + questions.map(\.id) {
      if id.isEmpty || id != slug(id) {
        faults.append(.init(problem: "the id \(shown(id)) cannot be used in files", fix: "write \(slug(id))"))
      }
      if !seen.insert(id).inserted {
        faults.append(
          .init(problem: "the id \(shown(id)) is used twice", fix: "give each score and question an id of its own"))
      }
    }
    let areaIDs = areas.map(\.id)
    let categoryIDs = categories.map(\.id)
    for question in questions {
      if let area = question.area, !areaIDs.contains(area) {
        faults.append(
          .init(
            problem: "question \(question.id) names the area \(shown(area)), which is not defined",
            fix: suggestion(area, areaIDs)))
      }
      if let category = question.category, !categoryIDs.contains(category) {
        faults.append(
          .init(
            problem: "question \(question.id) names the category \(shown(category)), which is not defined",
            fix: suggestion(category, categoryIDs)))
      }
      if !(question.weight >= 0 && question.weight.isFinite) {
        faults.append(
          .init(
            problem: "question \(question.id) has a weight below 0",
            fix: "write 0 to leave it out, or a positive number"))
      }
    }
    if let rule = unanswered {
      if question(rule.question) == nil {
        faults.append(
          .init(
            problem:
              "the rule for unanswered enquiries names the question \(shown(rule.question)), which is not defined",
            fix: suggestion(rule.question, questions.map(\.id))))
      }
      if !areaIDs.contains(rule.emptyArea) {
        faults.append(
          .init(
            problem: "the rule for unanswered enquiries names the area \(shown(rule.emptyArea)), which is not defined",
            fix: suggestion(rule.emptyArea, areaIDs)))
      }
    }
    for benchmark in benchmarks where !seen.contains(benchmark.score) {
      faults.append(
        .init(
          problem: "a benchmark is for \(shown(benchmark.score)), which is not defined",
          fix: suggestion(benchmark.score, seen.sorted())))
    }
    return faults
  }

  /// What is odd, though the scorecard can be used: told by `lytt scorecard check`.
  ///
  /// - Parameter cues: the cues that there are; none are looked up where it is empty.
  public func lint(cues: Set<String> = []) -> [ScorecardFinding] {
    var findings: [ScorecardFinding] = []
    for question in questions {
      guard let cue = question.cue, !cues.isEmpty, !cues.contains(cue) else { continue }
      findings.append(
        .init(
          problem: "question \(question.id) names the cue \(shown(cue)), which there is not",
          fix: suggestion(cue, cues.sorted())))
    }
    for area in areas where !questions.contains(where: { $0.area == area.id && $0.weight > 0 && $0.scale != .text }) {
      findings.append(
        .init(problem: "no question counts in the area \(area.id)", fix: "its score must then stand in the export"))
    }
    for category in categories where !questions.contains(where: { $0.category == category.id && $0.scale != .text }) {
      findings.append(
        .init(problem: "no question counts in the category \(category.id)", fix: "add one, or remove the category"))
    }
    var texts: [String: String] = [:]
    for question in questions {
      if let other = texts.updateValue(question.id, forKey: comparable(question.text)) {
        findings.append(
          .init(
            problem: "questions \(other) and \(question.id) have the same text",
            fix: "exports are matched by text: tell them apart"))
      }
      if question.area == nil, question.weight > 0, question.scale != .text {
        findings.append(
          .init(problem: "question \(question.id) belongs to no area", fix: "name one, or set its weight to 0"))
      }
    }
    if standing == .reconstructed, statement.isEmpty {
      findings.append(
        .init(problem: "a reconstruction has no statement", fix: "say in `statement` what is reconstructed"))
    }
    return findings
  }

  private func suggestion(_ name: String, _ known: [String]) -> String {
    if let near = nearest(to: name, among: known) { return "write \(near)" }
    return known.isEmpty ? "define it" : "use one of: \(known.joined(separator: ", "))"
  }
}
