import Archive
import Foundation

/// Makes jobs, each in a process of its own.
struct JobProgram: Sendable {
  /// How the process of a job ended.
  enum Ending: Sendable, Hashable {
    case well
    /// With a word or a code.
    case fault(Job.Fault)
    /// Somebody ended it from outside.
    case killed
  }

  /// Starts the process of a job; gives what ends it. `told` is called with how far it is, and `ended` once, both from a thread of their own.
  var start:
    @Sendable (_ job: RunID, _ told: @escaping @Sendable (Int, Int) -> Void, _ ended: @escaping @Sendable (Ending) -> Void) throws ->
      @Sendable () -> Void

  init(
    start:
      @escaping @Sendable (
        _ job: RunID, _ told: @escaping @Sendable (Int, Int) -> Void, _ ended: @escaping @Sendable (Ending) -> Void
      ) throws -> @Sendable () -> Void
  ) {
    self.start = start
  }

  /// The program in a file, as `polder work`, on so many threads.
  static func polder(at program: URL, store: URL, threads: Int) -> JobProgram {
    JobProgram { job, told, ended in
      let process = Process()
      process.executableURL = program
      process.arguments = ["work", job.hash, "--store", store.path, "--threads", "\(threads)"]
      let lines = Pipe()
      (process.standardInput, process.standardOutput, process.standardError) = (FileHandle.nullDevice, lines, FileHandle.nullDevice)
      try process.run()
      let running = JobProcess(process, lines.fileHandleForReading)
      Thread.detachNewThread { ended(running.follow(told)) }
      return { running.end() }
    }
  }
}

/// A process with what it says. A class, as threads share it: one reads, another may end it.
private final class JobProcess: @unchecked Sendable {
  // NB: Foundation's process and file handle are safe to use from several threads, and say nothing of it.
  private let process: Process
  private let said: FileHandle

  init(_ process: Process, _ said: FileHandle) { (self.process, self.said) = (process, said) }

  /// Ends it at once: what it made is in the store whole or not at all.
  func end() { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  /// Reads what it says until it ends, and how that went.
  func follow(_ told: (Int, Int) -> Void) -> JobProgram.Ending {
    var (rest, fault) = (Data(), Job.Fault?.none)
    while true {
      let more = said.availableData
      if more.isEmpty { break }
      rest += more
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        switch JobLine(String(decoding: rest[..<end], as: UTF8.self)) {
        case .progress(let done, let total): told(done, total)
        case .fault(let found): fault = found
        case nil: break
        }
        rest = Data(rest[rest.index(after: end)...])
      }
    }
    process.waitUntilExit()
    if process.terminationReason == .uncaughtSignal { return .killed }
    if let fault { return .fault(fault) }
    return process.terminationStatus == 0 ? .well : .fault(.ended(code: Int(process.terminationStatus)))
  }
}
