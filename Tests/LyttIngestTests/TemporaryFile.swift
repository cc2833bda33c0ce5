import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that is there while `body` runs.
func withFile<T>(_ bytes: [UInt8], named name: String = "export.csv", _ body: (String) throws -> T) throws -> T {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lytt-ingest-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let path = folder.appendingPathComponent(name).path
  try Data(bytes).write(to: URL(fileURLWithPath: path))
  return try body(path)
}

/// A text file that is there while `body` runs.
func withFile<T>(_ text: String, named name: String = "export.csv", _ body: (String) throws -> T) throws -> T {
  try withFile(Array(text.utf8), named: name, body)
}
