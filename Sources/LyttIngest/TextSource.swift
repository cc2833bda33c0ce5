import LyttModel

/// A file's text as UTF-8, piece by piece, whatever its encoding.
///
/// Broken sequences and zero bytes become U+FFFD, one for one, and are counted.
final class TextSource {
  /// The bytes below.
  let bytes: ByteSource
  /// The encoding, once a byte was seen that tells it.
  private(set) var encoding: TextEncoding?
  /// Broken sequences that were replaced.
  private(set) var replaced = 0

  private var pending: [UInt8] = []
  private var isFirst = true
  private var isEnded = false

  /// Reads text from bytes, in the encoding given or found.
  init(_ bytes: ByteSource, encoding: TextEncoding?) throws(IngestError) {
    self.bytes = bytes
    self.encoding = encoding
    _ = try bytes.read(into: &pending)
    try refuseOtherFormats()
  }

  /// The first bytes, as they stand in the file.
  var firstBytes: ArraySlice<UInt8> { pending[...] }

  /// All bytes of the file, where it turned out to be no text.
  func remainingBytes(atMost bound: Int) throws(IngestError) -> [UInt8] {
    var all = pending
    pending = []
    all.append(contentsOf: try bytes.readAll(atMost: bound))
    return all
  }

  /// Appends the next piece of text; `false` at the end.
  func read(into text: inout [UInt8]) throws(IngestError) -> Bool {
    if !isFirst {
      guard !isEnded else { return false }
      isEnded = try !bytes.read(into: &pending)
    }
    let wasFirst = isFirst
    isFirst = false
    if encoding == nil { encoding = TextEncoding.find(in: pending[...]) }
    if wasFirst { dropMark() }
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian: decodeUTF16(into: &text)
    case .windows1252: decodeWindows1252(into: &text)
    case .utf8, nil: copyUTF8(into: &text)
    }
    return !(isEnded && pending.isEmpty) || !text.isEmpty
  }

  private func dropMark() {
    let mark: [UInt8] =
      switch encoding {
      case .utf8: [0xEF, 0xBB, 0xBF]
      case .utf16LittleEndian: [0xFF, 0xFE]
      case .utf16BigEndian: [0xFE, 0xFF]
      default: []
      }
    if pending.starts(with: mark) { pending.removeFirst(mark.count) }
  }

  private func copyUTF8(into text: inout [UInt8]) {
    let used = pending.withUnsafeBufferPointer { bytes -> Int in
      var i = 0
      var copied = 0
      while i < bytes.count {
        let byte = bytes[i]
        if byte &- 1 < 0x7F {
          i &+= 1
          continue
        }
        let length = byte == 0 ? 0 : UTF8Scan.length(at: i, in: bytes)
        if length > 0 {
          i &+= length
        } else if length < 0 && !isEnded {
          break
        } else {
          text.append(contentsOf: bytes[copied..<i])
          text.append(contentsOf: [0xEF, 0xBF, 0xBD])
          replaced += 1
          i += 1
          copied = i
        }
      }
      text.append(contentsOf: bytes[copied..<i])
      return i
    }
    pending.removeFirst(used)
  }

  private func decodeUTF16(into text: inout [UInt8]) {
    let isLittle = encoding == .utf16LittleEndian
    var units: [UInt16] = []
    units.reserveCapacity(pending.count / 2)
    for i in stride(from: 0, to: pending.count - 1, by: 2) {
      let (a, b) = (UInt16(pending[i]), UInt16(pending[i + 1]))
      units.append(isLittle ? b << 8 | a : a << 8 | b)
    }
    var used = units.count * 2
    if !isEnded, let last = units.last, last & 0xFC00 == 0xD800 {
      units.removeLast()
      used -= 2
    }
    pending.removeFirst(used)
    if isEnded { pending.removeAll() }
    let zero: UInt16 = 0
    for index in units.indices where units[index] == zero { units[index] = 0xFFFD }
    text.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
  }

  private func decodeWindows1252(into text: inout [UInt8]) {
    text.reserveCapacity(text.count + pending.count + pending.count / 16)
    for byte in pending {
      if byte &- 1 < 0x7F {
        text.append(byte)
      } else {
        let code = byte == 0 ? 0xFFFD : byte < 0xA0 ? Self.upper[Int(byte - 0x80)] : UInt16(byte)
        if code < 0x800 {
          text.append(UInt8(0xC0 | code >> 6))
        } else {
          text.append(UInt8(0xE0 | code >> 12))
          text.append(UInt8(0x80 | code >> 6 & 0x3F))
        }
        text.append(UInt8(0x80 | code & 0x3F))
      }
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// 0x80…0x9F of Windows-1252; the five that stand for nothing become U+FFFD.
  private static let upper: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// Refuses what is no text, by the marks that other formats begin with, or by its control characters.
  private func refuseOtherFormats() throws(IngestError) {
    let place = SourceLocation(file: bytes.name)
    let known: [(mark: [UInt8], name: String, fix: String)] = [
      ([0x25, 0x50, 0x44, 0x46], "a PDF", "export the table as CSV or XLSX"),
      ([0x89, 0x50, 0x4E, 0x47], "a picture", "export the table as CSV or XLSX"),
      ([0x7B, 0x5C, 0x72, 0x74, 0x66], "an RTF document", "export the table as CSV or XLSX"),
      ([0x50, 0x41, 0x52, 0x31], "a Parquet file", "export the table as CSV or NDJSON"),
      ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive", "unpack it first"),
      ([0x28, 0xB5, 0x2F, 0xFD], "packed by Zstandard", "unpack it first, or pack it with gzip"),
      ([0x42, 0x5A, 0x68], "packed by bzip2", "unpack it first, or pack it with gzip"),
      ([0xFD, 0x37, 0x7A, 0x58], "packed by xz", "unpack it first, or pack it with gzip"),
    ]
    for format in known where pending.starts(with: format.mark) {
      throw IngestError(place, "the file is \(format.name)", fix: format.fix)
    }
    guard encoding == nil || encoding == .utf8 || encoding == .windows1252 else { return }
    let found = TextEncoding.find(in: pending[...])
    guard found != .utf16LittleEndian, found != .utf16BigEndian else { return }
    if pending.starts(with: [0x50, 0x4B]) || pending.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return }
    let sample = pending.prefix(1 << 16)
    let controls = sample.count { $0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13 && $0 != 12 }
    guard controls * 20 <= sample.count else {
      throw IngestError(place, "this is no text: it holds binary data", fix: "name a CSV, XLSX or NDJSON file")
    }
  }
}
