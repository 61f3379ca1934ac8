import Foundation
import Testing

/// The built command, run as a user runs it.
enum Command {
  struct Run {
    var code: Int32
    var output: String
    var errors: String
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The command lies beside the test bundle.
  static let binary = Bundle.main.bundleURL.appendingPathComponent("polder")

  /// One store for all tests of a run, so that no run of a user's is touched and none is made twice; a test that needs an empty one names its own.
  static let store = FileManager.default.temporaryDirectory.appendingPathComponent("polder-store-\(UUID().uuidString)/runs.sqlite")

  /// `input` is what the user types, line by line; nothing by default.
  static func run(
    _ arguments: [String], language: String = "en", program: URL = binary, environment: [String: String] = [:], in folder: URL = root,
    input: String = ""
  ) throws -> Run {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let own = ["POLDER_LANGUAGE": language, "POLDER_STORE": store.path].merging(environment) { _, new in new }
    process.environment = ProcessInfo.processInfo.environment.merging(own) { _, new in new }
    // Files instead of pipes, so that long output cannot block.
    let place = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: place) }
    let files = ["out", "err"].map { place.appendingPathComponent($0) }
    for file in files { try Data().write(to: file) }
    let typed = place.appendingPathComponent("in")
    try Data(input.utf8).write(to: typed)
    process.standardInput = try FileHandle(forReadingFrom: typed)
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Run(code: process.terminationStatus, output: texts[0], errors: texts[1])
  }

  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
