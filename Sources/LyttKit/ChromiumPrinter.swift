import FoundationEssentials
import LyttReport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Prints pages to PDF by a Chromium that is at hand: headless, without a network, a bounded time for each page.
///
/// What a page links to stays behind, since a PDF would carry the paths of this machine; so do the dates that Chromium
/// writes, since the same report is to give the same bytes.
public struct ChromiumPrinter: Sendable {
  /// Why pages cannot be printed, in words.
  public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The fault and the fix.
    public var description: String
  }

  /// The names that Chromium goes by, the likeliest first.
  public static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
  /// The program.
  public let path: String
  /// Seconds that one page may take.
  public let secondsPerPage: Int

  /// Finds Chromium on the search path, or takes the one that is named.
  public init(path given: String? = nil, secondsPerPage: Int = 60) throws(Problem) {
    self.secondsPerPage = secondsPerPage
    if let given {
      guard Self.isProgram(given) else {
        throw Problem(description: "\(given): this is no program that can be run.\n  Fix: name Chromium's own file.")
      }
      path = given
      return
    }
    let folders = (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":")
    for name in Self.names {
      if let folder = folders.first(where: { Self.isProgram("\($0)/\(name)") }) {
        path = "\(folder)/\(name)"
        return
      }
    }
    throw Problem(
      description: "PDF needs Chromium, and none of \(Self.names.joined(separator: ", ")) is on PATH."
        + "\n  Fix: install it (apt-get install chromium), name it (--chromium PATH), or leave --pdf out.")
  }

  private static func isProgram(_ path: String) -> Bool {
    var about = stat()
    return stat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }

  /// Prints each page beside itself in the folder: `index.html` gives `index.pdf`.
  ///
  /// - Parameters:
  ///   - pages: paths from the folder, each already written.
  ///   - jobs: Chromiums at once.
  ///   - advance: told after each page how many are done.
  public func print(
    _ pages: [String], in folder: OutputFolder, jobs: Int = 1, advance: (Int) -> Void = { _ in }
  ) throws {
    let room = try Workroom()
    defer { room.remove() }
    var waiting = pages.enumerated().map { Sheet(number: $0.offset, page: $0.element, tries: 2) }[...]
    var running: [(sheet: Sheet, process: ChildProcess)] = []
    defer { for (_, process) in running { process.end() } }
    var done = 0
    while !waiting.isEmpty || !running.isEmpty {
      while running.count < max(1, jobs), let sheet = waiting.popFirst() {
        running.append((sheet, try start(sheet, from: folder, in: room)))
      }
      usleep(5_000)
      for index in running.indices.reversed() {
        guard let outcome = running[index].process.poll() else { continue }
        var (sheet, _) = running.remove(at: index)
        if outcome == .ended(0), let pdf = Self.finished(room.pdf(sheet)) {
          try pdf.withUnsafeBytes { try folder.writeBytes($0, to: sheet.pdf) }
          room.clear(sheet)
          done += 1
          advance(done)
        } else {
          // A browser may stumble once; twice is a fault.
          sheet.tries -= 1
          guard sheet.tries > 0 else { throw failure(sheet, outcome) }
          waiting.append(sheet)
        }
      }
    }
  }

  private func start(_ sheet: Sheet, from folder: OutputFolder, in room: Workroom) throws -> ChildProcess {
    guard let data = FileManager.default.contents(atPath: try folder.fullPath(sheet.page)) else {
      throw Problem(description: "\(sheet.page): the page could not be read back.\n  Fix: check the space left.")
    }
    let source = try room.write(Self.withoutLinks(Array(data)), for: sheet)
    return try ChildProcess(
      path, arguments(from: source, to: room.pdf(sheet), profile: room.profile(sheet)),
      environment: ["HOME=\(room.path)", "TMPDIR=\(room.path)", "TZ=UTC", "LC_ALL=C.UTF-8"], seconds: secondsPerPage)
  }

  private func arguments(from page: String, to pdf: String, profile: String) -> [String] {
    var arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions",
      "--disable-sync", "--disable-component-update", "--disable-background-networking", "--disable-dev-shm-usage",
      "--disable-crash-reporter", "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer",
      "--user-data-dir=\(profile)", "--print-to-pdf=\(pdf)",
    ]
    // Chromium's own sandbox refuses to start as root, and only there may it be left out.
    if geteuid() == 0 { arguments.append("--no-sandbox") }
    return arguments + ["file://" + page]
  }

  private func failure(_ sheet: Sheet, _ outcome: ChildProcess.Outcome) -> Problem {
    let why =
      switch outcome {
      case .tookTooLong: "Chromium took more than \(secondsPerPage) seconds"
      case .ended(0): "Chromium wrote no PDF"
      case .ended(let code): "Chromium ended with code \(code)"
      case .killed(let signal): "Chromium was ended by signal \(signal)"
      }
    return Problem(
      description: "\(sheet.page) could not be printed: \(why).\n  Fix: try \(path) by hand, name another one"
        + " (--chromium PATH), or leave --pdf out. Earlier reports are untouched.")
  }

  /// The page without links to other pages; links within it stay.
  ///
  /// Only tags hold an unescaped quote after `href=`.
  static func withoutLinks(_ page: [UInt8]) -> [UInt8] {
    let start = Array(" href=\"".utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(page.count)
    var at = 0
    while at < page.count {
      let afterQuote = at + start.count
      if page[at] == start[0], afterQuote < page.count, page[at..<afterQuote].elementsEqual(start),
        page[afterQuote] != UInt8(ascii: "#"), let end = page[afterQuote...].firstIndex(of: UInt8(ascii: "\""))
      {
        at = end + 1
      } else {
        kept.append(page[at])
        at += 1
      }
    }
    return kept
  }

  /// A whole PDF with its dates set to a fixed one of the same length, so that its offsets hold; `nil` if it is none.
  private static func finished(_ path: String) -> [UInt8]? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    var pdf = Array(data)
    guard pdf.starts(with: "%PDF-".utf8), pdf.suffix(32).firstRange(of: "%%EOF".utf8) != nil else { return nil }
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      guard let found = pdf.firstRange(of: key.utf8) else { continue }
      var at = found.upperBound
      for digit in "20000101000000".utf8 where at < pdf.count && (0x30...0x39).contains(pdf[at]) {
        pdf[at] = digit
        at += 1
      }
    }
    return pdf
  }
}

/// One page on its way to paper.
private struct Sheet {
  var number: Int
  var page: String
  var tries: Int
  var pdf: String { (page.hasSuffix(".html") ? String(page.dropLast(5)) : page) + ".pdf" }
}

/// A folder of our own for what Chromium reads and writes; nothing of it is left.
private struct Workroom {
  let path: String

  init() throws(ChromiumPrinter.Problem) {
    // mkdtemp(3) puts six characters of its own in the place of the X's.
    var template = Array("\(FileManager.default.temporaryDirectory.path)/lytt-pdf-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .init(
        description: "No temporary folder could be made: \(String(cString: strerror(errno)))."
          + "\n  Fix: check the space left, or set TMPDIR.")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func pdf(_ sheet: Sheet) -> String { "\(path)/\(sheet.number).pdf" }
  func profile(_ sheet: Sheet) -> String { "\(path)/profile-\(sheet.number)" }

  func write(_ page: [UInt8], for sheet: Sheet) throws -> String {
    let source = "\(path)/\(sheet.number).html"
    try OutputFile.write(page, to: source)
    return source
  }

  func clear(_ sheet: Sheet) {
    for name in [pdf(sheet), profile(sheet), "\(path)/\(sheet.number).html"] {
      try? FileManager.default.removeItem(atPath: name)
    }
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
