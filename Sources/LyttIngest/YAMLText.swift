import FoundationEssentials
import LyttModel
import Yams

/// A YAML document or a part of it, read strictly: what is missing, unknown or of the wrong kind is an error that
/// names the line.
struct YAMLText {
  private let node: Node
  private let file: String

  /// Parses a document, whose top must be a mapping.
  init(_ text: String, file: String) throws(IngestError) {
    self.file = file
    do {
      guard let node = try Yams.compose(yaml: text) else {
        throw IngestError(
          SourceLocation(file: file), "the file is empty",
          fix: "see docs/mapping.md or docs/scorecards.md for an example")
      }
      self.node = node
    } catch let error as IngestError {
      throw error
    } catch {
      let line =
        if case YamlError.scanner(_, _, let mark, _) = error {
          mark.line
        } else if case YamlError.parser(_, _, let mark, _) = error { mark.line } else { 1 }
      throw IngestError(
        SourceLocation(file: file, row: line), "this is no YAML",
        fix: "mind the indentation, and quote texts that hold : or #")
    }
    guard node.mapping != nil else {
      throw self.error(
        "wanted `name: value` lines at the top", fix: "see docs/mapping.md or docs/scorecards.md for an example")
    }
  }

  private init(_ node: Node, _ file: String) {
    self.node = node
    self.file = file
  }

  /// The text of a small file.
  static func read(_ path: String) throws(IngestError) -> String {
    var limits = ReadLimits()
    limits.fileBytes = 1 << 20
    let source = try ByteSource(path, limits: limits)
    let text = String(decoding: try source.readAll(atMost: 1 << 20), as: UTF8.self)
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  /// An error at this place.
  func error(_ problem: String, fix: String) -> IngestError {
    IngestError(SourceLocation(file: file, row: node.mark?.line), problem, fix: fix)
  }

  /// Refuses members with other names.
  func allow(_ names: [String]) throws(IngestError) {
    guard let mapping = node.mapping else {
      throw error("wanted `name: value` lines", fix: "see docs/mapping.md or docs/scorecards.md")
    }
    for pair in mapping {
      guard let name = pair.key.string, names.contains(name) else {
        let found = pair.key.string ?? "?"
        throw YAMLText(pair.key, file).error(
          "\(shown(found)) is not known here",
          fix: nearest(to: found, among: names).map { "write \($0)" } ?? "use one of: \(names.joined(separator: ", "))")
      }
    }
  }

  /// The names of the members, in order.
  var names: [String] { node.mapping?.compactMap { $0.key.string } ?? [] }

  /// A member, if it is there and not empty.
  func optionalMember(_ name: String) throws(IngestError) -> YAMLText? {
    guard let member = node.mapping?[name], member.null == nil else { return nil }
    return YAMLText(member, file)
  }

  /// A member's text, which must be there.
  func text(_ name: String) throws(IngestError) -> String {
    guard let text = try optionalText(name) else { throw error("`\(name)` is missing", fix: "add it") }
    return text
  }

  /// A member's text.
  func optionalText(_ name: String) throws(IngestError) -> String? {
    guard let member = try optionalMember(name) else { return nil }
    guard let text = member.scalar else { throw member.error("`\(name)` must be a text", fix: "write it on one line") }
    return text
  }

  /// This node's text, if it is one.
  var scalar: String? { node.scalar?.string }

  /// A member's number.
  func number(_ name: String) throws(IngestError) -> Double? {
    guard let member = try optionalMember(name) else { return nil }
    guard let text = member.scalar, let number = Double(text), number.isFinite else {
      throw member.error("`\(name)` must be a number", fix: "write it with a decimal point")
    }
    return number
  }

  /// A member that is one of a few words.
  func choice<C: RawRepresentable & CaseIterable>(_ name: String, _ type: C.Type) throws(IngestError) -> C?
  where C.RawValue == String {
    guard let text = try optionalText(name) else { return nil }
    guard let value = C(rawValue: text) else {
      throw YAMLText(node.mapping?[name] ?? node, file).error(
        "`\(name)` cannot be \(shown(text))", fix: "use one of: \(C.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return value
  }

  /// The elements of a member that is a list; none where it is not there.
  func list(_ name: String) throws(IngestError) -> [YAMLText] {
    guard let member = try optionalMember(name) else { return [] }
    guard let sequence = member.node.sequence else {
      throw member.error("`\(name)` must be a list", fix: "begin each element with a hyphen")
    }
    return sequence.map { YAMLText($0, file) }
  }

  /// The texts of a member that is a list of texts, or a single text.
  func texts(_ name: String) throws(IngestError) -> [String] {
    guard let member = try optionalMember(name) else { return [] }
    if let text = member.scalar { return [text] }
    var texts: [String] = []
    for element in try list(name) {
      guard let text = element.scalar else {
        throw element.error("`\(name)` must hold texts", fix: "write one header on each line")
      }
      texts.append(text)
    }
    return texts
  }
}
