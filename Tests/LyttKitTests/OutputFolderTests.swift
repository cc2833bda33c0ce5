import FoundationEssentials
import LyttKit
import Testing

@Suite struct `Output folder` {
  let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("lytt-\(UUID().uuidString)").path

  init() throws { try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true) }

  private func write(_ files: [String: String], to path: String, force: Bool = false) throws {
    let folder = try OutputFolder(replacing: path, force: force)
    for (name, text) in files { try folder.write(text, to: name) }
    try folder.finish()
  }

  private func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  private let mark = "{\"generator\":\"lytt\"}\n"

  @Test func `a new folder appears whole, and nothing else stays beside it`() throws {
    try write(["run.json": mark, "data/a.csv": "x\n"], to: scratch + "/out")
    #expect(try names(scratch) == ["out"])
    #expect(try names(scratch + "/out") == ["data", "run.json"])
  }

  @Test func `an earlier folder is replaced as a whole, never mixed`() throws {
    try write(["run.json": mark, "index.html": "old"], to: scratch + "/out")
    try write(["run.json": mark, "analysis.html": "new"], to: scratch + "/out")
    #expect(try names(scratch + "/out") == ["analysis.html", "run.json"])
    #expect(try names(scratch) == ["out"])
  }

  @Test func `a run that does not finish leaves the earlier reports`() throws {
    try write(["run.json": mark], to: scratch + "/out")
    do {
      let folder = try OutputFolder(replacing: scratch + "/out")
      try folder.write("half", to: "half.html")
    }
    #expect(try names(scratch + "/out") == ["run.json"])
    #expect(try names(scratch) == ["out"])
  }

  @Test func `a folder with other files is refused, and taken by force`() throws {
    let path = scratch + "/mine"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data("dear".utf8).write(to: URL(filePath: path + "/thesis.txt"))
    #expect(throws: OutputFolder.Problem.holdsOtherFiles(path, ["thesis.txt"])) {
      try write(["run.json": mark], to: path)
    }
    #expect(try names(path) == ["thesis.txt"])
    try write(["run.json": mark], to: path, force: true)
    #expect(try names(path) == ["run.json"])
  }

  @Test func `a file in the folder's place is refused`() throws {
    let path = scratch + "/file"
    try Data("x".utf8).write(to: URL(filePath: path))
    #expect(throws: OutputFolder.Problem.notAFolder(path)) { try write(["run.json": mark], to: path) }
  }

  @Test func `two runs do not write to one folder at once`() throws {
    let first = try OutputFolder(replacing: scratch + "/out")
    #expect(throws: OutputFolder.Problem.locked(scratch + "/out")) { try OutputFolder(replacing: scratch + "/out") }
    try first.write(mark, to: "run.json")
    try first.finish()
    #expect(try names(scratch + "/out") == ["run.json"])
  }

  @Test func `a folder that a killed run left aside is put back`() throws {
    // Where the file system has no exchange, the earlier folder steps aside for a moment.
    let aside = scratch + "/.out.lytt-new-old"
    try FileManager.default.createDirectory(atPath: aside, withIntermediateDirectories: true)
    try Data(mark.utf8).write(to: URL(filePath: aside + "/run.json"))
    do {
      let folder = try OutputFolder(replacing: scratch + "/out")
      try folder.write("half", to: "half.html")
    }
    #expect(try names(scratch) == ["out"])
    #expect(try names(scratch + "/out") == ["run.json"])
  }

  @Test func `what a killed run left behind is swept away`() throws {
    try FileManager.default.createDirectory(atPath: scratch + "/.out.lytt-new/data", withIntermediateDirectories: true)
    try write(["run.json": mark], to: scratch + "/out")
    #expect(try names(scratch) == ["out"])
  }
}
