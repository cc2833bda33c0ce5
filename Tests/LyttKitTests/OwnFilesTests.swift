import Foundation
import LyttKit
import Testing

@Suite struct `Files of others in an output folder` {
  let out = FileManager.default.temporaryDirectory.appendingPathComponent("lytt-\(UUID().uuidString)").path + "/out"

  init() throws { try run() }

  /// A report's folder as `lytt analyze` leaves it, with its list of files.
  private func run(force: Bool = false, listing: Bool = true, reading used: [UsedFile] = []) throws {
    let folder = try OutputFolder(replacing: out, force: force, reading: used)
    for name in ["index.html", "data/features.csv", "participants/alfa.html"] { try folder.write("x", to: name) }
    let list = listing ? ",\"files\":\(folder.files + [OutputFolder.markFile])" : ""
    try folder.write("{\"generator\":\"lytt\"\(list)}\n", to: OutputFolder.markFile)
    try folder.finish()
  }

  private func put(_ name: String) throws {
    let path = URL(filePath: out + "/" + name)
    try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: path)
  }

  private func isThere(_ name: String) -> Bool { FileManager.default.fileExists(atPath: out + "/" + name) }

  @Test(arguments: [
    "review.csv", "data/egne-notater.docx", "participants/egne.html", "mine/a.txt", "data/mine/a.txt", ".hidden",
  ])
  func `a file that lytt did not write stops the run and stays`(_ name: String) throws {
    try put(name)
    let shown = name.hasSuffix("a.txt") ? String(name.dropLast(5)) : name
    #expect(throws: OutputFolder.Problem.holdsOtherFiles(out, [shown])) { try run() }
    #expect(isThere(name) && isThere("index.html"))
    try run(force: true)
    #expect(!isThere(name))
  }

  @Test func `three are named, the others counted, and the fix is told`() throws {
    for name in ["e.csv", "d.csv", "c.csv", "b.csv", "a.csv"] { try put(name) }
    let problem = #expect(throws: OutputFolder.Problem.self) { try run() }
    #expect(
      problem?.description == """
        \(out): the folder holds files that lytt did not write (a.csv, b.csv, c.csv and 2 more), and would be replaced as \
        a whole.
          Fix: move them out, name another folder, or let them be deleted (--force).
        """)
  }

  @Test func `what systems and office programs leave behind stops no run`() throws {
    for name in [".DS_Store", "data/Thumbs.db", "desktop.ini", "data/._features.csv", "data/.~lock.features.csv#"] {
      try put(name)
    }
    try run()
    #expect(!isThere(".DS_Store") && isThere("index.html"))
  }

  @Test func `a folder from before files were listed is known by the names in it`() throws {
    try run(listing: false)
    try run(listing: false)
    for name in ["data/notater.csv", "plan.html"] {
      try run(force: true, listing: false)
      try put(name)
      #expect(throws: OutputFolder.Problem.holdsOtherFiles(out, [name])) { try run() }
    }
  }

  @Test func `a file that comes while the run goes on is not deleted either`() throws {
    let folder = try OutputFolder(replacing: out)
    try folder.write("{\"generator\":\"lytt\"}\n", to: OutputFolder.markFile)
    try put("review.csv")
    #expect(throws: OutputFolder.Problem.holdsOtherFiles(out, ["review.csv"])) { try folder.finish() }
    #expect(isThere("review.csv") && isThere("index.html"))
  }

  @Test func `what the run reads is refused in its folder, by force too`() throws {
    try put("in.csv")
    let input = UsedFile(out + "/../out/in.csv")
    #expect(throws: OutputFolder.Problem.holdsInput(out, input)) { try run(force: true, reading: [input]) }
    #expect(isThere("in.csv"))
    let key = UsedFile(out + "/keys/key.txt", option: "--key")
    let problem = #expect(throws: OutputFolder.Problem.self) { try run(force: true, reading: [key]) }
    #expect(
      problem?.description == """
        \(key.path): the file of --key lies in \(out), which is replaced as a whole; it would be deleted.
          Fix: move it out of the folder, or name another folder.
        """)
    let lexicons = UsedFile(out, option: "--lexicons")
    #expect(throws: OutputFolder.Problem.holdsInput(out, lexicons)) { try run(force: true, reading: [lexicons]) }
    try run(force: true, reading: [UsedFile(out + "-2/in.csv"), UsedFile("borte/in.csv")])
  }

  @Test func `a link that leads nowhere is told as such`() throws {
    let link = out + "-link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: out + "-none")
    let problem = #expect(throws: OutputFolder.Problem.self) { try OutputFolder(replacing: link + "/") }
    #expect(
      problem?.description == """
        \(link)/: this is a link to something that is not there.
          Fix: make what it points at, or name another place.
        """)
  }
}
