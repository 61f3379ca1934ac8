import Foundation
import GRDB
import Testing

@testable import Archive

/// One ledger on which a program appends until it dies, again and again, and what that program said was safe. A class, since it gathers that.
final class CrashTrials {
  /// What the program said of an act.
  struct Acknowledged: Hashable {
    var count: Int
    var hash: String
    var identifier: String
  }

  /// The program, its output, and all that it said.
  typealias Program = (process: Process, output: Pipe)

  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)").resolvingSymlinksInPath()
  private let file: URL
  private let keys: KeyFolder
  private let shim: UnsyncedWrites?
  private(set) var acknowledged: [Acknowledged] = []
  /// Programs that were killed: each can have one act on the disk that it did not come to acknowledge.
  private var killed = 0

  /// Where the files of the ledger lie.
  var files: URL { file.deletingLastPathComponent() }

  init(shim: UnsyncedWrites?) throws {
    self.shim = shim
    keys = KeyFolder(folder.appendingPathComponent("keys"))
    file = try Ledger.make(in: folder.appendingPathComponent("tables"), keys: keys).file
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Starts the program that appends.
  func start(acts: Int, by seat: String, with environment: [String: String] = [:]) throws -> Program {
    let process = Process()
    process.executableURL = Bundle.main.bundleURL.appendingPathComponent("LedgerAppender")
    process.arguments = [file.path, keys.folder.path, "\(acts)", seat]
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    return (process, output)
  }

  /// Reads until the program ends. What it said in part it did not say.
  func read(_ program: Program) throws {
    let said = String(decoding: try program.output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    program.process.waitUntilExit()
    let lines = said.hasSuffix("\n") ? said.split(separator: "\n") : said.split(separator: "\n").dropLast()
    acknowledged += lines.compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 3, let count = Int(words[0]) else { return nil }
      return Acknowledged(count: count, hash: words[1], identifier: words[2])
    }
  }

  /// Lets the program append, and kills it so many microseconds after it was started, or after it said of the first act that it is safe.
  func kill(after microseconds: UInt32, firstAct isWaiting: Bool) throws {
    let program = try start(acts: 10_000, by: "North")
    var said = pollfd(fd: program.output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
    if isWaiting { poll(&said, 1, 60_000) }
    usleep(microseconds)
    Foundation.kill(program.process.processIdentifier, SIGKILL)
    killed += 1
    try read(program)
  }

  /// Lets the program append until it dies at a call that writes or synchronises, by number.
  func losePower(atCall call: Int, isDeaf: Bool = false) throws {
    guard let shim else { return }
    try read(try start(acts: 10_000, by: "North", with: shim.environment(for: files, killAt: call, isDeaf: isDeaf)))
    killed += 1
  }

  /// What was acknowledged and is not there as it was said to be.
  func lost() throws -> [Acknowledged] {
    let rows = try Ledger(file).record(for: .host).rows
    let there = Set(rows.map { Acknowledged(count: $0.number, hash: "\($0.hash)", identifier: "\($0.identifier)") })
    return acknowledged.filter { !there.contains($0) }
  }

  /// Nothing acknowledged is lost, nothing is half there, and the ledger verifies with every receipt and takes a further act.
  func check(_ trial: String, seed: Int) throws {
    let ledger = try Ledger(file, keys: keys)
    let record = try ledger.record(for: .host)
    let lost = try lost()
    #expect(lost.isEmpty, "\(trial), seed \(seed): \(lost.count) of \(acknowledged.count) lost")
    let faults = record.verified().faults
    #expect(faults.isEmpty, "\(trial), seed \(seed): \(faults)")
    #expect(record.rows.count <= acknowledged.count + killed, "\(trial), seed \(seed)")
    let integrity = try ledger.database.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
    #expect(integrity == "ok", "\(trial), seed \(seed)")
  }
}
