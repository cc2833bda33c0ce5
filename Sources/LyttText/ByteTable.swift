/// A hash table from byte strings to small numbers, built once and then only read.
struct ByteTable: Sendable {
  private var arena: [UInt8] = []
  private var entries: [Entry] = []
  private var slots: [Int32]
  private var mask: Int

  private struct Entry: Sendable {
    var start: Int32
    var count: Int32
    var hash: UInt32
    var value: Int32
  }

  init(expecting count: Int) {
    var size = 16
    while size < 2 * count { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = size - 1
    entries.reserveCapacity(count)
    arena.reserveCapacity(count * 8)
  }

  /// The number of keys.
  var count: Int { entries.count }

  /// FNV-1a, folded: short keys, no adversary who gains by collisions.
  static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var h: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key { h = (h ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: h ^ (h >> 32))
  }

  /// The value of a key, or `nil`.
  func value(of key: UnsafeBufferPointer<UInt8>) -> Int32? {
    let hash = Self.hash(key)
    var slot = Int(hash) & mask
    while true {
      let index = Int(slots[slot])
      if index < 0 { return nil }
      let entry = entries[index]
      if entry.hash == hash, matches(entry, key) { return entry.value }
      slot = (slot + 1) & mask
    }
  }

  private func matches(_ entry: Entry, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(entry.count) == key.count else { return false }
    return arena.withUnsafeBufferPointer { bytes in
      for i in 0..<key.count where bytes[Int(entry.start) + i] != key[i] { return false }
      return true
    }
  }

  /// Sets the value of a key that may be new, from the value it had.
  mutating func update(_ key: UnsafeBufferPointer<UInt8>, _ change: (Int32?) -> Int32) {
    let hash = Self.hash(key)
    var slot = Int(hash) & mask
    while true {
      let index = Int(slots[slot])
      if index < 0 { break }
      if entries[index].hash == hash, matches(entries[index], key) {
        entries[index].value = change(entries[index].value)
        return
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(start: Int32(arena.count), count: Int32(key.count), hash: hash, value: change(nil)))
    arena.append(contentsOf: key)
    if 2 * entries.count > slots.count { grow() }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: 2 * slots.count)
    mask = slots.count - 1
    for (index, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(index)
    }
  }

  /// The value of a string, or `nil`.
  func value(of key: some StringProtocol) -> Int32? {
    var key = String(key)
    return key.withUTF8 { value(of: $0) }
  }

  /// Sets the value of a string.
  mutating func set(_ key: some StringProtocol, to value: Int32) {
    var key = String(key)
    key.withUTF8 { update($0) { _ in value } }
  }
}
