import Assessments
import Foundation

extension PlannedSweep {
  /// The file whose presence stops whoever works on the sweep, on every machine that sees the folder.
  private var mark: URL { folder.appendingPathComponent("cancelled") }

  /// Whether the sweep was cancelled and not submitted since.
  public var isCancelled: Bool { FileManager.default.fileExists(atPath: mark.path) }

  /// Stops all work on the sweep: blocks that are done stay, those that are being computed end without a file, and what waits at Slurm leaves its
  /// queue. Throws `SweepFileError`.
  public func cancel() throws {
    try makeFolder()
    try WholeFile.make(mark) { try $0([]) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["scancel", "--quiet", "--state=PENDING", "--name=\(try jobName())"]
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    // Where there is no Slurm, the mark is all there is to do.
    try? process.run()
    process.waitUntilExit()
  }

  /// Lets the sweep go on.
  public func goOn() { unlink(mark.path) }

  /// What the sweep is called at an engine.
  func jobName() throws -> String { "polder-\(try questionHash().prefix(12))" }

}
