import Testing

@testable import LyttLexicon

@Suite struct `Rows by number` {
  @Test func `each row has one number, in the order they came, however many there are`() {
    var table = RowTable<UInt8>(expecting: 4)
    let rows = (0..<5000).map { Array("ord\($0 % 2500)".utf8) }
    for row in rows { _ = row.withUnsafeBufferPointer { table.id(of: $0) } }
    #expect(table.count == 2500)
    for (number, row) in rows.prefix(2500).enumerated() {
      #expect(row.withUnsafeBufferPointer { table.find($0) } == Int32(number))
      #expect(Array(table[Int32(number)]) == row)
    }
    #expect(Array("ukjent".utf8).withUnsafeBufferPointer { table.find($0) } == -1)
  }

  @Test func `rows that begin or end alike are told apart`() {
    var table = RowTable<Int32>(expecting: 4)
    let rows: [[Int32]] = [[], [0], [0, 0], [1], [1, 0], [0, 1], [1, 2, 3], [1, 2, 3, 4], [1, 2, 3, 4, 5]]
    let numbers = rows.map { row in row.withUnsafeBufferPointer { table.id(of: $0) } }
    #expect(numbers == Array(0..<9))
  }
}
