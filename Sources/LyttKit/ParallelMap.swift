/// Maps 0..<count on all cores; the result is in order and does not depend on how many tasks there are.
///
/// - Parameters:
///   - count: how many results.
///   - jobs: tasks at once; at least 1.
///   - makeState: makes what one task needs for itself, such as a detector session.
///   - advance: told after each block how many results it added.
///   - body: makes one result.
func parallelMap<State, Result: Sendable>(
  _ count: Int, jobs: Int, makeState: @escaping @Sendable () throws -> State,
  advance: @escaping @Sendable (Int) -> Void = { _ in },
  _ body: @escaping @Sendable (inout State, Int) throws -> Result
) async throws -> [Result] {
  let jobs = max(1, min(jobs, count))
  // Texts differ in length: tasks take small blocks in turn, so that none is left with the long ones.
  let block = max(1, min(64, count / (4 * jobs)))
  let blocks = (count + block - 1) / block
  var results: [[Result]] = Array(repeating: [], count: blocks)
  try await withThrowingTaskGroup(of: [(Int, [Result])].self) { group in
    for job in 0..<jobs {
      group.addTask {
        var state = try makeState()
        return try stride(from: job, to: blocks, by: jobs).map { index in
          let rows = index * block..<min(count, (index + 1) * block)
          let made = try rows.map { try body(&state, $0) }
          advance(rows.count)
          return (index, made)
        }
      }
    }
    for try await part in group { for (index, made) in part { results[index] = made } }
  }
  return results.flatMap { $0 }
}
