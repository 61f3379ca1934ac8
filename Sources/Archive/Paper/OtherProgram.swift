import Foundation

/// A program of this machine that makes a file from a file. Its arguments are ours alone; nothing that a reader writes is among them.
struct OtherProgram: Sendable, Hashable {
  /// The names by which it may be installed, the first to be preferred.
  let names: [String]
  /// Where programs lie.
  let folders: [String]
  /// Most seconds that it may take.
  let seconds: Int

  init(_ names: [String], folders: [String] = OtherProgram.path, seconds: Int = 30) {
    (self.names, self.folders, self.seconds) = (names, folders, seconds)
  }

  static let pandoc = OtherProgram(["pandoc"])
  static let browser = OtherProgram(["chromium", "chromium-browser", "google-chrome"])
  static let drawing = OtherProgram(["rsvg-convert"])

  /// The folders of the environment, as absolute paths.
  static var path: [String] {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
  }

  /// Where it lies; `nil` where it is not installed.
  var place: URL? {
    names.lazy.flatMap { name in folders.map { URL(fileURLWithPath: $0).appendingPathComponent(name) } }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// The bytes of the file `to` after the program worked on the file `from` with the text, in a folder of its own that is removed afterwards. The
  /// arguments follow from that folder. Throws `ProgramError`, and what Foundation throws where no file can be written.
  func make(_ to: String, from: (name: String, text: String), date: Int, arguments: (URL) -> [String]) throws -> [UInt8] {
    guard let place else { throw ProgramError.notInstalled([names[0]]) }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(from.text.utf8).write(to: folder.appendingPathComponent(from.name))
    let process = Process()
    (process.executableURL, process.currentDirectoryURL, process.arguments) = (place, folder, arguments(folder))
    process.environment = [
      "PATH": folders.joined(separator: ":"), "HOME": folder.path, "TMPDIR": folder.path, "LANG": "C.UTF-8", "SOURCE_DATE_EPOCH": "\(date)",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    try wait(for: process)
    guard process.terminationStatus == 0, let made = try? Data(contentsOf: folder.appendingPathComponent(to)), !made.isEmpty else {
      throw ProgramError.failed(names[0], code: Int(process.terminationStatus))
    }
    return Array(made)
  }

  /// Waits until the program ends, and ends it when its time is over.
  private func wait(for process: Process) throws {
    let end = ContinuousClock.now.advanced(by: .seconds(seconds))
    while process.isRunning, ContinuousClock.now < end { Thread.sleep(forTimeInterval: 0.02) }
    guard process.isRunning else { return }
    process.terminate()
    Thread.sleep(forTimeInterval: 0.5)
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    throw ProgramError.tooSlow(names[0], seconds: seconds)
  }
}
