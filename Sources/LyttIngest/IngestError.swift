public import LyttModel

/// A fault in a user's file, told so that the user can mend it; never echoes free text.
public struct IngestError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, and where in it.
  public let location: SourceLocation
  /// What is wrong, in one clause.
  public let problem: String
  /// What to do about it.
  public let fix: String

  /// Names a fault and its mending.
  public init(_ location: SourceLocation, _ problem: String, fix: String) {
    self.location = location
    self.problem = problem
    self.fix = fix
  }

  /// Where, what, and how to mend it.
  public var description: String { "\(location): \(problem).\n  Fix: \(fix)." }
}

/// The name among `candidates` that is spelled most like `name`, if any is near.
///
/// - Complexity: O(*n* · *m*) for each candidate.
func nearest(to name: String, among candidates: [String]) -> String? {
  let wanted = Array(name.lowercased().prefix(200))
  var best: (distance: Int, name: String)?
  for candidate in candidates {
    let other = Array(candidate.lowercased().prefix(200))
    var row = Array(0...other.count)
    for (i, a) in wanted.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in other.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = above
      }
    }
    if row[other.count] < best?.distance ?? Int.max { best = (row[other.count], candidate) }
  }
  guard let best, best.distance <= (wanted.count <= 4 ? 1 : max(2, wanted.count / 3)) else { return nil }
  return best.name
}

/// A name from a user's file, fit for an error: control characters gone, cut at 60 characters, quoted.
func shown(_ name: String) -> String {
  var text = String.UnicodeScalarView()
  for scalar in name.unicodeScalars.prefix(60) {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: text.append(" ")
    default: text.append(scalar)
    }
  }
  return "\"\(String(text))\(name.unicodeScalars.count > 60 ? "…" : "")\""
}
