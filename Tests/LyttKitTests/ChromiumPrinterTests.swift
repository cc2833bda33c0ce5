import Foundation
import Testing

@testable import LyttKit

/// Printing, with small shell scripts in Chromium's place.
// One at a time: a script that is being written while another test starts a program cannot be run yet.
@Suite(.serialized) struct `Printing to PDF` {
  let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("lytt-print-\(UUID().uuidString)").path

  init() throws { try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true) }

  /// A program that ends with `body`; `$pdf` is what is to be written and `$page` what is to be read.
  private func browser(_ body: String) throws -> String {
    let path = scratch + "/browser"
    let script = """
      #!/bin/sh
      for argument in "$@"; do
        case $argument in
          --print-to-pdf=*) pdf=${argument#*=} ;;
          file://*) page=${argument#file://} ;;
        esac
      done
      \(body)

      """
    try Data(script.utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return path
  }

  private static let page = "<a href=\"#a\" id=\"a\">a</a> <a class=\"x\" href=\"../b.html\">b</a> ' href=&quot;c&quot;"
  private static let works =
    "{ printf '%%PDF-1.4\\n/CreationDate (D:20260102030405+00)\\n'; cat \"$page\"; printf '\\n%%%%EOF\\n'; } > \"$pdf\""

  private func print(_ body: String, pages: [String] = ["a.html"], jobs: Int = 1, seconds: Int = 20) throws {
    let folder = try OutputFolder(replacing: scratch + "/ut")
    try folder.write("{\"generator\":\"lytt\"}\n", to: "run.json")
    for page in pages { try folder.write(Self.page, to: page) }
    try ChromiumPrinter(path: browser(body), secondsPerPage: seconds).print(pages, in: folder, jobs: jobs)
    try folder.finish()
  }

  @Test func `puts a PDF beside each page, whatever the number at once`() throws {
    let pages = (1...7).map { "deltakere/p\($0).html" } + ["index.html"]
    try print(Self.works, pages: pages, jobs: 3)
    for page in pages {
      #expect(FileManager.default.fileExists(atPath: "\(scratch)/ut/\(page.dropLast(5)).pdf"), "\(page)")
    }
  }

  @Test func `leaves out dates and links to other pages, and keeps links within the page`() throws {
    try print(Self.works)
    let pdf = try String(contentsOfFile: scratch + "/ut/a.pdf", encoding: .utf8)
    #expect(pdf.contains("(D:20000101000000+00)"))
    #expect(pdf.contains("<a href=\"#a\" id=\"a\">a</a> <a class=\"x\">b</a> ' href=&quot;c&quot;"))
  }

  @Test(arguments: [
    ("exit 7", "Chromium ended with code 7"), ("exit 0", "Chromium wrote no PDF"),
    ("echo hei > \"$pdf\"", "Chromium wrote no PDF"), ("printf '%%PDF-1.4\\n' > \"$pdf\"", "Chromium wrote no PDF"),
    ("kill -9 $$", "Chromium was ended by signal 9"), ("sleep 60 & sleep 60", "Chromium took more than 1 seconds"),
  ])
  func `a page that cannot be printed is named with the reason, in bounded time`(_ body: String, _ why: String) throws {
    let began = ContinuousClock.now
    #expect(
      throws: ChromiumPrinter.Problem(
        description: "a.html could not be printed: \(why).\n  Fix: try \(scratch)/browser by hand, name another one"
          + " (--chromium PATH), or leave --pdf out. Earlier reports are untouched.")
    ) { try print(body, seconds: 1) }
    #expect(ContinuousClock.now - began < .seconds(15))
    #expect(!FileManager.default.fileExists(atPath: scratch + "/ut"))
  }

  @Test func `a browser that stumbles once is asked again`() throws {
    try print("[ -e \(scratch)/once ] || { touch \(scratch)/once; exit 1; }; \(Self.works)")
    #expect(FileManager.default.fileExists(atPath: scratch + "/ut/a.pdf"))
  }

  @Test func `what is no program is refused at once`() {
    for path in [scratch, scratch + "/borte", "/etc/passwd"] {
      #expect(throws: ChromiumPrinter.Problem.self) { try ChromiumPrinter(path: path) }
    }
  }
}
