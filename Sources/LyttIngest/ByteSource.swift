import CLyttArchive
import LyttModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of one file or of standard input, piece by piece; gzip is unpacked on the way.
///
/// The bytes as they stood in the file are hashed and counted. A file that changes while it is read is refused.
final class ByteSource {
  /// The file's name as given; `-` for standard input.
  let name: String
  /// Whether the file is packed by gzip.
  private(set) var isPacked = false

  private let descriptor: Int32
  private let limit: Int
  private var hash = SHA256()
  private var inflater: OpaquePointer?
  private var raw: [UInt8] = []
  private var rawPosition = 0
  private var memberIsOpen = false
  private var rawEnded = false
  private var unpackedBytes = 0
  private var opened = stat()

  /// Opens a file; `-` is standard input.
  init(_ path: String, limits: ReadLimits) throws(IngestError) {
    name = path
    limit = limits.fileBytes
    guard path != "-" else {
      descriptor = 0
      try fillFirst()
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    let place = SourceLocation(file: path)
    guard descriptor >= 0 else {
      let reason = errno
      throw IngestError(
        place, reason == ENOENT ? "there is no such file" : "could not open the file: \(Self.words(reason))",
        fix: "check the name, the folder and the permissions")
    }
    guard fstat(descriptor, &opened) == 0, opened.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw IngestError(
        place, "this is a folder, and a file is wanted", fix: "name the files in it, such as \(path)/*.csv")
    }
    try fillFirst()
  }

  deinit {
    if let inflater { lytt_gunzip_close(inflater) }
    if descriptor > 0 { close(descriptor) }
  }

  /// Appends the next piece; `false` at the end.
  func read(into bytes: inout [UInt8]) throws(IngestError) -> Bool {
    let before = bytes.count
    if isPacked {
      while bytes.count == before {
        guard try unpackMore(into: &bytes) else { return false }
      }
    } else {
      if rawPosition == raw.count, try !fill() { return false }
      bytes.append(contentsOf: raw[rawPosition...])
      rawPosition = raw.count
    }
    unpackedBytes += bytes.count - before
    guard unpackedBytes <= limit else {
      throw IngestError(
        SourceLocation(file: name), "the file holds more than \(limit) bytes\(isPacked ? " when unpacked" : "")",
        fix: "split the file, or allow more (--max-file-bytes)")
    }
    return true
  }

  /// All that is left, at most `bound` bytes.
  func readAll(atMost bound: Int) throws(IngestError) -> [UInt8] {
    var bytes: [UInt8] = []
    while try read(into: &bytes) {
      guard bytes.count <= bound else {
        throw IngestError(
          SourceLocation(file: name), "a workbook of more than \(bound) bytes is too large to open",
          fix: "export the sheet as CSV, which is read as a stream")
      }
    }
    return bytes
  }

  /// The SHA-256 of the file as it stood, in hexadecimal; call it once, at the end.
  ///
  /// - Throws: where the file changed while it was read.
  func finish() throws(IngestError) -> String {
    while try fill() {}
    var now = stat()
    if descriptor > 0, fstat(descriptor, &now) == 0, opened.st_mode & S_IFMT == S_IFREG,
      now.st_size != opened.st_size || now.st_mtim.tv_sec != opened.st_mtim.tv_sec
        || now.st_mtim.tv_nsec != opened.st_mtim.tv_nsec
    {
      throw IngestError(
        SourceLocation(file: name), "the file changed while it was read", fix: "run again when it is complete")
    }
    return SHA256.hex(hash.finish())
  }

  private func fillFirst() throws(IngestError) {
    _ = try fill()
    isPacked = raw.count >= 2 && raw[0] == 0x1F && raw[1] == 0x8B
    if isPacked { inflater = lytt_gunzip_open() }
  }

  private func fill() throws(IngestError) -> Bool {
    guard !rawEnded else { return false }
    var count = 0
    var failure: Int32 = 0
    raw = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, filled in
      repeat {
        count = systemRead(descriptor, buffer.baseAddress, buffer.count)
        failure = errno
      } while count < 0 && failure == EINTR
      filled = max(0, count)
    }
    rawPosition = 0
    guard count >= 0 else {
      throw IngestError(
        SourceLocation(file: name), "could not read the file: \(Self.words(failure))",
        fix: "check the disk or the share")
    }
    raw.withUnsafeBytes { hash.update($0) }
    rawEnded = count == 0
    return count > 0
  }

  private func unpackMore(into bytes: inout [UInt8]) throws(IngestError) -> Bool {
    if rawPosition == raw.count, try !fill() {
      guard !memberIsOpen else { throw damaged() }
      return false
    }
    var output = [UInt8](repeating: 0, count: 1 << 18)
    var taken: Int64 = 0
    var ended: Int32 = 0
    guard let inflater else { return false }
    let count = raw[rawPosition...].withUnsafeBufferPointer { input in
      input.baseAddress.map {
        lytt_gunzip_feed(inflater, $0, Int64(input.count), &taken, &output, Int64(output.count), &ended)
      } ?? -1
    }
    rawPosition += Int(taken)
    if count < 0 {
      // Zeros behind the last member are padding.
      guard !memberIsOpen, raw[rawPosition...].allSatisfy({ $0 == 0 }) || rawPosition == raw.count else {
        throw damaged()
      }
      rawPosition = raw.count
      return true
    }
    memberIsOpen = ended == 0
    bytes.append(contentsOf: output[..<Int(count)])
    return true
  }

  private func damaged() -> IngestError {
    IngestError(SourceLocation(file: name), "the gzip file is damaged or cut short", fix: "fetch or pack it again")
  }

  private static func words(_ code: Int32) -> String { String(cString: strerror(code)) }
}

/// read(2), whose name the methods here share.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
