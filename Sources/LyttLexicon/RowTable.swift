/// Rows of letters or numbers, each kept once and known by its number, in the order they came.
struct RowTable<Element: FixedWidthInteger & Sendable>: Sendable {
  private struct Row: Sendable {
    let start: Int32
    let count: Int32
    let hash: UInt32
  }

  private var elements: [Element]
  private var rows: [Row]
  private var slots: [Int32]

  init(expecting count: Int) {
    (elements, rows) = ([], [])
    var size = 64
    while size < 2 * count { size *= 2 }
    slots = Array(repeating: -1, count: size)
    rows.reserveCapacity(count)
    elements.reserveCapacity(8 * count)
  }

  /// The number of rows.
  var count: Int { rows.count }

  /// Eight bytes at a time; short rows, and no adversary who gains by collisions.
  @inline(__always)
  static func hash(_ row: UnsafeBufferPointer<Element>) -> UInt32 {
    let bytes = UnsafeRawBufferPointer(row)
    var hash = UInt64(bytes.count)
    var at = 0
    while at + 8 <= bytes.count {
      hash = (hash ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      at += 8
    }
    var rest: UInt64 = 0
    while at < bytes.count {
      rest = rest << 8 | UInt64(bytes[at])
      at += 1
    }
    hash = (hash ^ rest) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// The elements of a row.
  subscript(id: Int32) -> ArraySlice<Element> {
    let row = rows[Int(id)]
    return elements[Int(row.start)..<Int(row.start + row.count)]
  }

  /// Calls `body` with every row and its hash.
  func forEach(_ body: (UnsafeBufferPointer<Element>, UInt32) -> Void) {
    elements.withUnsafeBufferPointer { elements in
      for row in rows {
        body(UnsafeBufferPointer(rebasing: elements[Int(row.start)..<Int(row.start + row.count)]), row.hash)
      }
    }
  }

  /// The number of a row, or -1.
  func find(_ row: UnsafeBufferPointer<Element>) -> Int32 { slots[slot(row, Self.hash(row))] }

  /// The number of a row, new or known.
  mutating func id(of row: UnsafeBufferPointer<Element>) -> Int32 { id(of: row, hash: Self.hash(row)) }

  /// The number of a row of which the hash is known.
  mutating func id(of row: UnsafeBufferPointer<Element>, hash: UInt32) -> Int32 {
    let slot = slot(row, hash)
    if slots[slot] >= 0 { return slots[slot] }
    let id = Int32(rows.count)
    slots[slot] = id
    rows.append(Row(start: Int32(elements.count), count: Int32(row.count), hash: hash))
    elements.append(contentsOf: row)
    if 2 * rows.count > slots.count { grow() }
    return id
  }

  @inline(__always)
  private func slot(_ row: UnsafeBufferPointer<Element>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0, !holds(row, hash, slots[slot]) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  @inline(__always)
  private func holds(_ row: UnsafeBufferPointer<Element>, _ hash: UInt32, _ id: Int32) -> Bool {
    let known = rows[Int(id)]
    guard known.hash == hash, Int(known.count) == row.count else { return false }
    return elements.withUnsafeBufferPointer { elements in
      for i in 0..<row.count where elements[Int(known.start) + i] != row[i] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: 2 * slots.count)
    for (id, row) in rows.enumerated() {
      var slot = Int(row.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(id)
    }
  }
}

extension RowTable<UInt8> {
  /// Rows are put in again: that costs less than reading where each belongs.
  init(_ reader: inout ByteReader) throws(ByteReader.Damage) {
    let counts = try reader.column()
    let bytes = try reader.bytes()
    self.init(expecting: counts.count)
    let letters = bytes.assumingMemoryBound(to: UInt8.self)
    var from = 0
    for row in 0..<counts.count {
      let end = from + Int(counts[row])
      guard from <= end, end <= letters.count else { throw ByteReader.Damage() }
      _ = id(of: UnsafeBufferPointer(rebasing: letters[from..<end]))
      from = end
    }
  }

  func write(to writer: inout ByteWriter) {
    let all = (0..<Int32(count)).map { self[$0] }
    writer.put(column: all.map { Int32($0.count) })
    writer.put(bytes: all.flatMap { $0 })
  }
}
