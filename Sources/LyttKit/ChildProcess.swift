#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A program that runs beside this one, silent, in a process group of its own, for a bounded time.
final class ChildProcess {
  /// How it came to an end.
  enum Outcome: Equatable {
    case ended(Int32)
    case killed(Int32)
    case tookTooLong
  }

  private let pid: pid_t
  private let deadline: ContinuousClock.Instant
  private var isOver = false

  /// Starts a program; it reads nothing, and what it says is thrown away.
  init(_ path: String, _ arguments: [String], environment: [String], seconds: Int) throws(ChromiumPrinter.Problem) {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for file: Int32 in 0...2 { posix_spawn_file_actions_addopen(&files, file, "/dev/null", O_RDWR, 0) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))

    var pointers = ([path] + arguments).map { strdup($0) } + [nil]
    let inherited = getenv("PATH").map { "PATH=" + String(cString: $0) }
    var settings = (environment + [inherited ?? "PATH=/usr/bin:/bin"]).map { strdup($0) } + [nil]
    defer { for pointer in pointers + settings { free(pointer) } }
    var pid = pid_t()
    let code = posix_spawn(&pid, path, &files, &attributes, &pointers, &settings)
    guard code == 0 else {
      throw .init(
        description: "\(path) could not be started: \(String(cString: strerror(code)))."
          + "\n  Fix: check that it is a program for this machine.")
    }
    self.pid = pid
    deadline = .now + .seconds(seconds)
  }

  /// How it ended, once it has; past its time it is ended by force.
  func poll() -> Outcome? {
    var status: Int32 = 0
    if waitpid(pid, &status, WNOHANG) == pid {
      isOver = true
      // What it started and left behind goes with it.
      kill(-pid, SIGKILL)
      let signal = status & 0x7F
      return signal == 0 ? .ended((status >> 8) & 0xFF) : .killed(signal)
    }
    guard ContinuousClock.now >= deadline else { return nil }
    end()
    return .tookTooLong
  }

  /// Ends it and all it started.
  func end() {
    guard !isOver else { return }
    isOver = true
    kill(-pid, SIGKILL)
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
  }

  deinit { end() }
}
