import CLyttArchive
import LyttModel

/// A workbook's zip archive, held in memory, whose XML parts are read as streams.
final class WorkbookArchive {
  /// The file's name as given.
  let name: String

  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let zip: OpaquePointer
  private let limits: ReadLimits
  private let packedBytes: Int

  /// Opens an archive.
  init(_ contents: [UInt8], name: String, limits: ReadLimits) throws(IngestError) {
    self.name = name
    self.limits = limits
    packedBytes = contents.count
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, contents.count))
    _ = copy.initialize(from: contents)
    guard let base = copy.baseAddress, let zip = lytt_zip_open(base, Int64(contents.count)) else {
      copy.deallocate()
      throw IngestError(
        SourceLocation(file: name), "the workbook is damaged or cut short",
        fix: "save or fetch it again, or export it as CSV")
    }
    bytes = copy
    self.zip = zip
  }

  deinit {
    lytt_zip_close(zip)
    bytes.deallocate()
  }

  /// Whether there is a part of that name.
  func has(_ part: String) -> Bool { lytt_zip_has(zip, part) != 0 }

  /// Opens a part; `nil` where there is none.
  ///
  /// Sheets and texts pack to a tenth or a fiftieth: a part that unpacks to 256 MB and more of two hundred times the whole
  /// archive is made to fill memory or time.
  func part(_ path: String, atMost bound: Int = .max) throws(IngestError) -> WorkbookPart? {
    guard has(path) else { return nil }
    guard let entry = lytt_zip_entry_open(zip, path) else { throw damaged(path) }
    let credible = max(256 << 20, packedBytes.multipliedReportingOverflow(by: 200).partialValue)
    return WorkbookPart(entry: entry, archive: self, path: path, limit: min(bound, credible, limits.fileBytes))
  }

  /// Parses a small part as a whole: what a workbook says about itself, which takes at most 32 MB.
  func parse(
    _ path: String, start: @escaping (XMLElement) -> Void, end: @escaping (String) -> Void = { _ in },
    text: @escaping (UnsafeBufferPointer<UInt8>) -> Void = { _ in }
  ) throws(IngestError) {
    guard let part = try part(path, atMost: 32 << 20) else { return }
    let parser = XMLPart(part)
    parser.onStart = start
    parser.onEnd = end
    parser.onText = text
    while try parser.feed() {}
  }

  /// The fault of a damaged part.
  func damaged(_ part: String) -> IngestError {
    IngestError(
      SourceLocation(file: name), "the workbook is damaged: \(shown(part)) cannot be read",
      fix: "save it again, or export it as CSV")
  }
}

/// One part of a workbook, unpacked as it is read.
final class WorkbookPart {
  /// The archive it belongs to.
  let archive: WorkbookArchive
  /// Its name in the archive.
  let path: String

  private let entry: OpaquePointer
  private let limit: Int
  private var total = 0

  fileprivate init(entry: OpaquePointer, archive: WorkbookArchive, path: String, limit: Int) {
    self.entry = entry
    self.archive = archive
    self.path = path
    self.limit = limit
  }

  deinit { lytt_zip_entry_close(entry) }

  /// Reads the next piece into `buffer`; how many bytes, 0 at the end.
  func read(_ buffer: inout [UInt8]) throws(IngestError) -> Int {
    let count = buffer.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { lytt_zip_entry_read(entry, $0, Int64(buffer.count)) } ?? -1
    }
    guard count >= 0 else { throw archive.damaged(path) }
    total += Int(count)
    guard total <= limit else {
      throw IngestError(
        SourceLocation(file: archive.name), "the workbook's part \(shown(path)) unpacks to more than \(limit) bytes",
        fix: "export the sheet as CSV, which is read as a stream")
    }
    return Int(count)
  }
}

/// An XML element's start: its local name and its attributes.
struct XMLElement {
  /// The name without prefix.
  let name: String
  fileprivate let attributes: UnsafeBufferPointer<lytt_xml_attribute>

  /// An attribute by its local name.
  subscript(name: StaticString) -> String? {
    for attribute in attributes where equal(attribute.name, name) {
      return attribute.value.withMemoryRebound(to: UInt8.self, capacity: Int(attribute.count)) {
        String(decoding: UnsafeBufferPointer(start: $0, count: Int(attribute.count)), as: UTF8.self)
      }
    }
    return nil
  }
}

/// Parses a part piece by piece, and calls back for elements and text.
final class XMLPart {
  /// Called for each start tag.
  var onStart: (XMLElement) -> Void = { _ in }
  /// Called for each end tag.
  var onEnd: (String) -> Void = { _ in }
  /// Called for each piece of text.
  var onText: (UnsafeBufferPointer<UInt8>) -> Void = { _ in }

  private let part: WorkbookPart
  private var parser: OpaquePointer?
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var isEnded = false

  /// Begins to parse.
  init(_ part: WorkbookPart) { self.part = part }

  deinit { if let parser { lytt_xml_close(parser) } }

  /// Parses the next piece; `false` at the end.
  func feed() throws(IngestError) -> Bool {
    guard !isEnded else { return false }
    if parser == nil { parser = open() }
    guard let parser else { throw part.archive.damaged(part.path) }
    let count = try part.read(&buffer)
    isEnded = count == 0
    let result = lytt_xml_feed(parser, buffer, Int64(count), isEnded ? 1 : 0)
    if result == 2 {
      throw IngestError(
        SourceLocation(file: part.archive.name),
        "the workbook declares a document type, as no spreadsheet program does",
        fix: "save it again from a spreadsheet program")
    }
    guard result == 0 else { throw part.archive.damaged(part.path) }
    return !isEnded
  }

  private func open() -> OpaquePointer? {
    let handlers = lytt_xml_handlers(
      start: { context, name, attributes, count in
        XMLPart.of(context).onStart(
          XMLElement(name: String(cString: name), attributes: UnsafeBufferPointer(start: attributes, count: Int(count)))
        )
      },
      end: { context, name in XMLPart.of(context).onEnd(String(cString: name)) },
      text: { context, text, count in
        text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
          XMLPart.of(context).onText(UnsafeBufferPointer(start: $0, count: Int(count)))
        }
      })
    return lytt_xml_open(Unmanaged.passUnretained(self).toOpaque(), handlers)
  }

  private static func of(_ context: UnsafeMutableRawPointer) -> XMLPart {
    Unmanaged<XMLPart>.fromOpaque(context).takeUnretainedValue()
  }
}

/// Whether a C string equals a literal.
private func equal(_ text: UnsafePointer<CChar>, _ literal: StaticString) -> Bool {
  literal.withUTF8Buffer { bytes in
    for (index, byte) in bytes.enumerated() where UInt8(bitPattern: text[index]) != byte { return false }
    return text[bytes.count] == 0
  }
}
