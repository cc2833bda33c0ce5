import ArgumentParser
import Glibc
import Synchronization

/// How a command runs: the same options for every verb that works for a while.
struct RunningOptions: ParsableArguments {
  /// What is told on standard error when all is done.
  enum Log: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Flag(name: .shortAndLong, help: "Tell only errors.")
  var quiet = false
  @Option(help: "How the run is summed up on standard error: text, or json (one line).")
  var log = Log.text
  @Option(help: "Tasks at once. Default: one a core.")
  var jobs = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  @Option(help: "A YAML file with options; those of the command line win.")
  var config: String?

  func validate() throws {
    try NamedFiles.check(config, option: "--config")
    guard (1...1024).contains(jobs) else { throw ValidationError("--jobs is \(jobs); it can be 1 to 1024.") }
  }

  /// Makes the choices hold.
  func apply() {
    if quiet || log == .json { Console.isQuiet.store(true, ordering: .relaxed) }
    if log == .json { Console.isJSON.store(true, ordering: .relaxed) }
  }
}
