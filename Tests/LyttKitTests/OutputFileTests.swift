import Foundation
import LyttKit
import Testing

@Suite struct `Output file` {
  let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("lytt-\(UUID().uuidString)").path

  init() throws { try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true) }

  private func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: scratch + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: scratch).sorted() }

  @Test func `a file is replaced, and one that only its owner may read stays so`() throws {
    let path = scratch + "/a.csv"
    try OutputFile.write("one", to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try OutputFile.write("two", to: path)
    #expect(text("a.csv") == "two")
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    #expect(try names() == ["a.csv"])
  }

  @Test func `a link stays, and what it points at is replaced`() throws {
    try OutputFile.write("one", to: scratch + "/real.csv")
    try FileManager.default.createSymbolicLink(
      atPath: scratch + "/link.csv", withDestinationPath: scratch + "/real.csv")
    try OutputFile.write("two", to: scratch + "/link.csv")
    #expect(text("real.csv") == "two")
    let kind = try FileManager.default.attributesOfItem(atPath: scratch + "/link.csv")[.type] as? FileAttributeType
    #expect(kind == .typeSymbolicLink)
  }

  @Test func `a FIFO is written into, and stays one`() throws {
    let path = scratch + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    // Open at both ends, so that the writer need not wait for a reader.
    let end = open(path, O_RDWR)
    defer { close(end) }
    try OutputFile.write("through", to: path)
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = read(end, &bytes, 16)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "through")
    var found = stat()
    #expect(stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFIFO)
    #expect(try names() == ["pipe"])
  }

  @Test func `a folder, and a link that leads nowhere, are refused in words`() throws {
    let folder = #expect(throws: OutputFolder.Problem.self) { try OutputFile.write("x", to: scratch) }
    #expect(folder?.description == "\(scratch): this is a folder, and a file is wanted.\n  Fix: name a file in it.")
    let link = scratch + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: scratch + "/none")
    #expect(throws: OutputFolder.Problem.danglingLink(link)) { try OutputFile.write("x", to: link) }
  }

  @Test func `what is read is never written over, by whatever name`() throws {
    let path = scratch + "/in.csv"
    try OutputFile.write("mine", to: path)
    try FileManager.default.createSymbolicLink(atPath: scratch + "/soft.csv", withDestinationPath: path)
    try FileManager.default.linkItem(atPath: path, toPath: scratch + "/hard.csv")
    let used = UsedFile(path)
    for other in [path, scratch + "/soft.csv", scratch + "/hard.csv", scratch + "/./in.csv"] {
      #expect(throws: OutputFolder.Problem.isInput(other, used)) { try OutputFile.check(other, reading: [used]) }
    }
    // A key that is yet to be made is no place for the table either.
    let key = UsedFile(scratch + "/key", option: "--key")
    let problem = #expect(throws: OutputFolder.Problem.self) {
      try OutputFile.check(scratch + "/./key", reading: [used, key])
    }
    #expect(
      problem?.description
        == "\(scratch)/./key: this is the file of --key, and would be written over.\n  Fix: name another file to write."
    )
    try OutputFile.check(scratch + "/new.csv", reading: [used, key])
    try OutputFile.check("-", reading: UsedFile.all(["-", nil, ""]))
  }
}
