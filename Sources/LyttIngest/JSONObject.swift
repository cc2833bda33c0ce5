import CLyttJSON

/// Parses JSON objects into flat lists of members: nested names are joined by dots.
final class JSONObjectParser {
  /// A member whose value is a string, a number, a truth value or nothing.
  struct Member {
    /// The name, such as `text` or `kunde.klasse`.
    var name: String
    /// The value as text; `nil` for null.
    var text: String?
    /// Whether the value is a string.
    var isString: Bool
  }

  private let parser: OpaquePointer?

  /// Makes a parser, to be used again and again.
  init() { parser = lytt_json_open() }

  deinit { if let parser { lytt_json_close(parser) } }

  /// The members in order, or what is wrong.
  func members(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<[Member], JSONFault> {
    guard let parser, let base = bytes.baseAddress else { return .failure(.invalid) }
    var members: [Member] = []
    let code = withUnsafeMutablePointer(to: &members) { list in
      lytt_json_object(parser, base, Int64(bytes.count), UnsafeMutableRawPointer(list)) {
        context, name, nameCount, kind, text, count in
        let list = context.assumingMemoryBound(to: [Member].self)
        let value = kind == LYTT_JSON_NULL ? nil : decoded(text, count)
        list.pointee.append(Member(name: decoded(name, nameCount), text: value, isString: kind == LYTT_JSON_STRING))
      }
    }
    return code == 0 ? .success(members) : .failure(code == 2 ? .notAnObject : code == 3 ? .tooDeep : .invalid)
  }
}

/// Why a piece of text is no usable JSON object.
enum JSONFault: Error {
  case invalid, notAnObject, tooDeep

  /// In words, without any of the text.
  var words: String {
    switch self {
    case .invalid: "this is no valid JSON"
    case .notAnObject: "this is valid JSON, but no object"
    case .tooDeep: "the object is nested more than 16 deep"
    }
  }
}

private func decoded(_ text: UnsafePointer<CChar>, _ count: Int64) -> String {
  text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
    String(decoding: UnsafeBufferPointer(start: $0, count: Int(count)), as: UTF8.self)
  }
}
