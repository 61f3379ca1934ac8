import Foundation

/// The library that notes what it takes to undo every write, and the program that undoes those that were not synchronised; both are `unsynced.c`. A
/// class, so that it can tidy up.
final class UnsyncedWrites {
  struct Failed: Error { var said: String }

  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)").resolvingSymlinksInPath()
  private var log: URL { folder.appendingPathComponent("log") }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("unsynced.c").path
    try Self.run("cc", ["-O1", "-shared", "-fPIC", "-o", folder.appendingPathComponent("unsynced.so").path, source, "-ldl", "-lpthread"])
    try Self.run("cc", ["-O1", "-DROLLBACK", "-o", folder.appendingPathComponent("rollback").path, source])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What a program is started with, so that its writes to the files of a folder are noted.
  func environment(for files: URL, killAt call: Int, isDeaf: Bool) -> [String: String] {
    var environment = [
      "LD_PRELOAD": folder.appendingPathComponent("unsynced.so").path, "UNSYNCED_FOLDER": files.path, "UNSYNCED_LOG": log.path,
      "UNSYNCED_KILL_AT": "\(call)",
    ]
    if isDeaf { environment["UNSYNCED_DEAF"] = "1" }
    return environment
  }

  /// Throws away what was not synchronised, but for the first few writes of it, and gives how many were thrown away.
  func rollBack(_ files: URL, keeping kept: Int = 0) throws -> Int {
    let said = try Self.run(folder.appendingPathComponent("rollback").path, [log.path, files.path, "\(kept)"])
    try FileManager.default.removeItem(at: log)
    return Int(said.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }

  @discardableResult
  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let said = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(said: said) }
    return said
  }
}
