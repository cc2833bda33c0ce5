import Testing

@testable import LyttKit

@Suite struct `Parallel map` {
  @Test(arguments: [0, 1, 2, 63, 64, 65, 1_000], [1, 2, 7])
  func `keeps the order whatever the number of tasks`(_ count: Int, _ jobs: Int) async throws {
    let squares = try await parallelMap(count, jobs: jobs, makeState: { 0 }) { state, index in
      state += 1
      return index * index
    }
    #expect(squares == (0..<count).map { $0 * $0 })
  }

  @Test func `an error ends it`() async {
    struct Stop: Error {}
    await #expect(throws: Stop.self) {
      _ = try await parallelMap(100, jobs: 2, makeState: { 0 }) { _, index in
        if index == 50 { throw Stop() }
        return index
      }
    }
  }
}
