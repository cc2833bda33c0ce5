import ArgumentParser
import LyttKit
import LyttLexicon

extension LexiconCommand {
  /// For `scripts/compile-lexicons` alone.
  struct Compile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the bundled lexicons compiled, to be bundled themselves.", shouldDisplay: false)
    @Option(name: .shortAndLong, help: "The file to write.") var output: String

    func run() async throws {
      try await Failure.told { try OutputFile.write(CompiledLexicon.bundledBytes(), to: output) }
    }
  }
}
