import Foundation
import Glibc
import Testing

/// A command that asks as it goes, and is answered line by line. A class, since a process has an identity.
final class Ceremony {
  let process = Process()
  private let typed = Pipe()
  private let (out, err): (URL, URL)
  private var asked = 0

  init(_ arguments: [String], environment: [String: String], in folder: URL) throws {
    // Who types to a process that has ended is told so, and not ended too.
    signal(SIGPIPE, SIG_IGN)
    let name = UUID().uuidString
    (out, err) = (folder.appendingPathComponent("\(name).out"), folder.appendingPathComponent("\(name).err"))
    for file in [out, err] { try Data().write(to: file) }
    process.executableURL = Command.binary
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    process.standardInput = typed
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    try typed.fileHandleForReading.close()
  }

  deinit {
    if process.isRunning { kill() }
    process.waitUntilExit()
  }

  /// Ends it at once. NB: no other signal reaches it, as a process begun on a worker thread has that thread's mask.
  func kill() { Glibc.kill(process.processIdentifier, SIGKILL) }

  /// What was said on both.
  var text: String { get throws { try [out, err].map { try String(contentsOf: $0, encoding: .utf8) }.joined() } }

  /// Waits until something holds, as long as the command runs; gives whether it does.
  func waits(_ isSo: () throws -> Bool) throws -> Bool {
    for _ in 0..<600 {
      if try isSo() { return true }
      if !process.isRunning { return try isSo() }
      usleep(50_000)
    }
    return false
  }

  /// Whether it comes to ask for the secret of a seat.
  func asks(_ seat: String) throws -> Bool { try waits { try text.contains("Secret of \(seat):") } }

  func type(_ line: String) throws { try typed.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8)) }

  /// The process that it started.
  func child() throws -> Int32 {
    let threads = "/proc/\(process.processIdentifier)/task"
    let all = try FileManager.default.contentsOfDirectory(atPath: threads).compactMap { thread in
      try? String(contentsOfFile: "\(threads)/\(thread)/children", encoding: .utf8)
    }
    return try #require(all.flatMap { $0.split(separator: " ") }.compactMap { Int32($0) }.first)
  }

  /// Waits for its end; gives its code and all that it said.
  func end() throws -> (code: Int32, text: String) {
    process.waitUntilExit()
    return (process.terminationStatus, try text)
  }

  /// How often words stand in the memory of a process that may be written; `nil` where the system shows it to nobody.
  static func found(_ words: [String], in process: Int32) -> Int? { found(words.map { Array($0.utf8) }, in: process) }

  /// The same of bytes, such as those of a secret or of a number.
  static func found(_ sought: [[UInt8]], in process: Int32) -> Int? {
    guard let maps = try? String(contentsOfFile: "/proc/\(process)/maps", encoding: .utf8), !maps.isEmpty,
      let memory = FileHandle(forReadingAtPath: "/proc/\(process)/mem")
    else { return nil }
    // NB: the header of this function is not part of the imported library, so it is found by name.
    typealias Search = @convention(c) (UnsafeRawPointer?, Int, UnsafeRawPointer?, Int) -> UnsafeMutableRawPointer?
    guard let symbol = dlsym(nil, "memmem") else { return nil }
    let search = unsafeBitCast(symbol, to: Search.self)
    let longest = sought.map(\.count).max() ?? 1
    var found = 0
    for line in maps.split(separator: "\n") where line.contains(" rw") {
      let ends = line.prefix { $0 != " " }.split(separator: "-").compactMap { UInt64($0, radix: 16) }
      guard ends.count == 2, (try? memory.seek(toOffset: ends[0])) != nil else { continue }
      // In pieces that overlap, so that no part of a large process is left out.
      var left = Int(ends[1] - ends[0])
      var tail: [UInt8] = []
      while left > 0, let piece = try? memory.read(upToCount: min(left, 1 << 24)), !piece.isEmpty {
        let bytes = tail + piece
        found += sought.count { one in bytes.withUnsafeBytes { search($0.baseAddress, $0.count, one, one.count) != nil } }
        tail = Array(bytes.suffix(longest - 1))
        left -= piece.count
      }
    }
    return found
  }
}
