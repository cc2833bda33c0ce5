import Dispatch
import Synchronization

/// Reads, works and writes at once: one reader, several workers, outputs in the order of the inputs, bounded memory.
///
/// An input is handed over as soon as it is read, so that a lone line is answered at once; under load, workers take
/// several at a time.
final class OrderedPipeline<Input: Sendable, Output: Sendable>: Sendable {
  private struct State {
    var open: [Input] = []
    var batchesTaken = 0
    var finished: [Int: [Output]] = [:]
    var isReadToEnd = false
    var failure: (any Error)?
  }

  private let state = Mutex(State())
  private let room: DispatchSemaphore
  private let work = DispatchSemaphore(value: 0)
  private let ready = DispatchSemaphore(value: 0)
  private let jobs: Int
  private let largestBatch = 64

  /// - Parameters:
  ///   - jobs: workers.
  ///   - capacity: inputs that may wait or be worked on at once.
  init(jobs: Int, capacity: Int = 4096) {
    self.jobs = max(1, jobs)
    room = DispatchSemaphore(value: capacity)
  }

  /// Runs until `read` gives `nil` and all is written; what `read` or `write` throws ends it.
  func run<Worker>(
    read: @escaping @Sendable () throws -> Input?, makeWorker: @escaping @Sendable () -> Worker,
    work body: @escaping @Sendable (Worker, Input) -> Output, write: ([Output]) throws -> Void
  ) throws {
    let threads = DispatchQueue(label: "lytt.pipeline", attributes: .concurrent)
    threads.async { self.readAll(read) }
    for _ in 0..<jobs { threads.async { self.workAll(makeWorker(), body) } }
    try writeAll(write)
  }

  private func readAll(_ read: () throws -> Input?) {
    do {
      while let input = try read() {
        room.wait()
        state.withLock { $0.open.append(input) }
        work.signal()
      }
    } catch {
      state.withLock { $0.failure = error }
    }
    state.withLock { $0.isReadToEnd = true }
    for _ in 0..<jobs { work.signal() }
    ready.signal()
  }

  private func workAll<Worker>(_ worker: Worker, _ body: (Worker, Input) -> Output) {
    while true {
      work.wait()
      let (batch, number, isOver) = state.withLock { state -> ([Input], Int, Bool) in
        let batch = Array(state.open.prefix(largestBatch))
        state.open.removeFirst(batch.count)
        if !batch.isEmpty { state.batchesTaken += 1 }
        return (batch, state.batchesTaken - 1, state.isReadToEnd && state.open.isEmpty)
      }
      if !batch.isEmpty {
        let outputs = batch.map { body(worker, $0) }
        state.withLock { $0.finished[number] = outputs }
        ready.signal()
      }
      if isOver { break }
    }
    // Others may still wait for a signal that a larger batch has used up.
    work.signal()
  }

  private func writeAll(_ write: ([Output]) throws -> Void) throws {
    var next = 0
    while true {
      ready.wait()
      let (batches, isOver, failure) = state.withLock { state -> ([[Output]], Bool, (any Error)?) in
        var batches: [[Output]] = []
        while let batch = state.finished.removeValue(forKey: next + batches.count) { batches.append(batch) }
        let written = next + batches.count
        let isOver = state.isReadToEnd && state.open.isEmpty && state.batchesTaken == written
        return (batches, isOver, state.failure)
      }
      next += batches.count
      for batch in batches {
        try write(batch)
        for _ in batch { room.signal() }
      }
      if isOver {
        if let failure { throw failure }
        return
      }
    }
  }
}
