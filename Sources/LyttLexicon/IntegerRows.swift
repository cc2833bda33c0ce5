/// Lays integers one after another: rows of bytes, and columns of numbers in as many bytes each as the greatest needs.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ number: Int) { append(Int32(truncatingIfNeeded: number), width: 4) }

  /// The number of bytes, and these.
  mutating func put(bytes row: [UInt8]) {
    put(row.count)
    bytes += row
  }

  /// How many numbers, the bytes of each, the least of them; then what each has more than the least.
  mutating func put(column: some Collection<Int32>) {
    let (least, most) = (column.min() ?? 0, column.max() ?? 0)
    let span = UInt32(bitPattern: most &- least)
    let width = span < 1 << 8 ? 1 : span < 1 << 16 ? 2 : span < 1 << 24 ? 3 : 4
    put(column.count)
    put(width)
    put(Int(least))
    for number in column { append(number &- least, width: width) }
    bytes += Array(repeating: 0, count: 4 - width)
  }

  /// How many values each state has, nearly always few: in a byte, or after 255 in a column of their own.
  mutating func put(counts first: [Int32]) {
    let counts = zip(first.dropFirst(), first).map { $0 - $1 }
    put(bytes: counts.map { UInt8(clamping: $0) })
    put(column: counts.filter { $0 >= 255 })
  }

  private mutating func append(_ number: Int32, width: Int) {
    for byte in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> Int32(8 * byte))) }
  }
}

/// Reads what ``ByteWriter`` has laid; what does not fit is an error, never a trap.
struct ByteReader {
  /// The bytes are not what they should be.
  struct Damage: Error {}

  /// Numbers where they lie, for as long as the reader's bytes live.
  struct Column {
    private let bytes: UnsafeRawBufferPointer
    private let width: Int
    private let mask: UInt32
    private let least: Int32
    let count: Int

    fileprivate init(_ reader: inout ByteReader) throws(Damage) {
      count = try reader.number()
      width = try reader.number()
      least = Int32(truncatingIfNeeded: try reader.number())
      guard count >= 0, 1...4 ~= width else { throw Damage() }
      mask = .max >> UInt32(32 - 8 * width)
      bytes = try reader.take(count * width + 4 - width)
    }

    /// Four bytes are read whatever the width: as many stand behind the last number.
    @inline(__always)
    subscript(place: Int) -> Int32 {
      let word = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place &* width, as: UInt32.self))
      return Int32(bitPattern: word & mask) &+ least
    }
  }

  private let all: UnsafeRawBufferPointer
  private var at = 0

  init(_ bytes: UnsafeRawBufferPointer) { all = bytes }

  /// Whether nothing is left.
  var isAtEnd: Bool { at == all.count }

  private mutating func take(_ count: Int) throws(Damage) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= all.count - at else { throw Damage() }
    defer { at += count }
    return UnsafeRawBufferPointer(rebasing: all[at..<at + count])
  }

  mutating func number() throws(Damage) -> Int {
    Int(Int32(littleEndian: try take(4).loadUnaligned(as: Int32.self)))
  }

  mutating func bytes() throws(Damage) -> UnsafeRawBufferPointer { try take(try number()) }

  mutating func column() throws(Damage) -> Column { try Column(&self) }

  /// A column that stands beside another.
  mutating func column(beside other: Column) throws(Damage) -> Column {
    let column = try column()
    guard column.count == other.count else { throw Damage() }
    return column
  }

  mutating func numbers() throws(Damage) -> [Int32] {
    let column = try column()
    return (0..<column.count).map { column[$0] }
  }

  /// Where the values of each state begin.
  mutating func firsts() throws(Damage) -> [Int32] {
    let counts = try bytes()
    let long = try numbers()
    guard counts.count(where: { $0 == 255 }) == long.count else { throw Damage() }
    var (sum, nextLong): (Int32, Int) = (0, 0)
    return Array(unsafeUninitializedCapacity: counts.count + 1) { firsts, initialized in
      for (state, count) in counts.enumerated() {
        firsts.initializeElement(at: state, to: sum)
        if count == 255 {
          sum &+= long[nextLong]
          nextLong += 1
        } else {
          sum &+= Int32(count)
        }
      }
      firsts.initializeElement(at: counts.count, to: sum)
      initialized = counts.count + 1
    }
  }
}
