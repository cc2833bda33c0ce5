public import LyttCues
public import LyttIngest
import LyttModel
public import LyttText

/// `lytt tokenize`: texts in; tokens, sentences and lemmas out, in the same order, in bounded memory.
public struct TokenizeStream: Sendable {
  private let format: TokenizeFormat
  private let detector: CueDetector?
  private let jobs: Int

  /// - Parameters:
  ///   - format: how they are written.
  ///   - detector: finds negations; `nil` where none are asked for.
  ///   - jobs: workers.
  public init(_ format: TokenizeFormat, negations detector: CueDetector? = nil, jobs: Int = 1) {
    self.format = format
    self.detector = detector
    self.jobs = jobs
  }

  /// Reads files in order, `-` being standard input; returns how many lines could not be read.
  public func run(
    _ paths: [String], reading: ReadOptions = ReadOptions(), write: ([UInt8]) throws -> Void
  ) throws -> Int {
    var unreadable = 0
    for path in paths {
      let stream = StreamReader(try CommentStream(path, options: reading))
      let pipeline = OrderedPipeline<CommentStream.Item, (bytes: [UInt8], isError: Bool)>(jobs: jobs)
      try pipeline.run(
        read: { try stream.next() },
        makeWorker: { [format, detector] in Worker(format: format, session: detector?.makeSession()) },
        work: { worker, item in worker.lines(item) },
        write: { lines in
          unreadable += lines.count { $0.isError }
          try write(lines.flatMap(\.bytes))
        })
    }
    return unreadable
  }

  private final class Worker {
    private let format: TokenizeFormat
    private let session: Session?
    private let analyzer = TextLayer.bundled.makeAnalyzer()
    private let lemmatizer = Lemmatizer()

    init(format: TokenizeFormat, session: Session?) {
      self.format = format
      self.session = session
    }

    func lines(_ item: CommentStream.Item) -> (bytes: [UInt8], isError: Bool) {
      switch item {
      case .unreadable: return (ErrorLine.bytes(item), true)
      case .text(let text):
        let document = analyzer.analyze(text.text)
        let lemmas = lemmatizer.lemmas(of: document, language: document.languageGuess().language)
        let negations = session.map { session in
          session.negations(in: text.text).map { TokenizeFormat.Negation(cue: $0.cue, scope: $0.scope) }
        }
        return (Array(format.string(for: document, id: text.id, lemmas: lemmas, negations: negations).utf8), false)
      }
    }
  }
}

/// A stream, used by a pipeline's one reader only.
final class StreamReader: @unchecked Sendable {
  private let stream: CommentStream

  init(_ stream: CommentStream) { self.stream = stream }

  func next() throws -> CommentStream.Item? { try stream.next() }
}

/// The line that stands for a text that could not be read.
enum ErrorLine {
  static func bytes(_ item: CommentStream.Item) -> [UInt8] {
    guard case .unreadable(let line, let id, let reason) = item else { return [] }
    var json = JSONText()
    json.object { json in
      if let id { json.member("id", id) }
      json.member("line", line)
      json.member("error", reason)
    }
    json.endLine()
    return json.bytes
  }
}
