public import LyttCues
public import LyttIngest
import LyttModel
import LyttReport

/// `lytt detect`: texts in, findings out, one line a text, in the same order, in bounded memory.
public struct DetectStream: Sendable {
  /// How many texts were answered, and how many lines could not be read.
  public struct Counts: Hashable, Sendable {
    /// Texts answered.
    public var texts = 0
    /// Lines that could not be read; each gave an error line.
    public var unreadable = 0
  }

  private let detector: CueDetector
  private let explains: Bool
  private let jobs: Int

  /// - Parameters:
  ///   - explains: whether each line also holds the hits that were dropped, and why.
  ///   - jobs: workers.
  public init(_ detector: CueDetector, explains: Bool = false, jobs: Int = 1) {
    self.detector = detector
    self.explains = explains
    self.jobs = jobs
  }

  /// Reads files in order, `-` being standard input, and hands over the lines.
  public func run(
    _ paths: [String], reading: ReadOptions = ReadOptions(), write: ([UInt8]) throws -> Void
  ) throws -> Counts {
    var counts = Counts()
    for path in paths {
      let stream = StreamReader(try CommentStream(path, options: reading))
      let pipeline = OrderedPipeline<CommentStream.Item, (bytes: [UInt8], isError: Bool)>(jobs: jobs)
      let explains = explains
      try pipeline.run(
        read: { try stream.next() }, makeWorker: { [detector] in Worker(session: detector.makeSession()) },
        work: { worker, item in worker.line(item, explains: explains) },
        write: { lines in
          counts.texts += lines.count { !$0.isError }
          counts.unreadable += lines.count { $0.isError }
          try write(lines.flatMap(\.bytes))
        })
    }
    return counts
  }

  private final class Worker {
    private let session: Session
    private var json = JSONText()

    init(session: Session) { self.session = session }

    func line(_ item: CommentStream.Item, explains: Bool) -> (bytes: [UInt8], isError: Bool) {
      json.removeAll()
      switch item {
      case .unreadable: return (ErrorLine.bytes(item), true)
      case .text(let text):
        let findings = session.findings(in: text.text, genre: text.genre)
        let line = FindingsLine(id: text.id, field: text.field, findings: findings, text: text.text)
        if explains {
          let dropped = session.explain(text.text, genre: text.genre).dropped
          line.write(to: &json) { Self.add(dropped, to: &$0) }
        } else {
          line.write(to: &json)
        }
        return (json.bytes, false)
      }
    }

    private static func add(_ dropped: [Detection.Dropped], to json: inout JSONText) {
      json.key("dropped")
      json.array(of: dropped) { json, hit in
        json.object { json in
          json.member("start", hit.cue.start)
          json.member("end", hit.cue.end)
          json.member("cue", hit.cue.cue.rawValue)
          json.member("polarity", hit.cue.polarity.rawValue)
          json.member("entry", hit.cue.entry)
          json.member("why", hit.why)
        }
      }
    }
  }
}
