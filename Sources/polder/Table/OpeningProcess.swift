import ArgumentParser
import Foundation
import Talks

/// The process that opens envelopes: it has the terminal of this one for secrets, and a pipe for what it says, line by line.
struct OpeningProcess {
  private let process = Process()
  private let said = Pipe()
  private var rest = Data()
  private var isTooLate = false

  /// Starts this program again with other words. Throws what the system says where it cannot.
  init(_ words: [String]) throws {
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = words
    process.standardOutput = said
    try process.run()
  }

  /// Its next line; `nil` where it ended, or where the moment comes first.
  mutating func line(before moment: Instant?) -> Data? {
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Data(rest[..<end])
        rest = Data(rest[rest.index(after: end)...])
        return line
      }
      let left = moment.map { Int32(max(0, min($0.milliseconds - SealingDesk.now.milliseconds, 3_600_000))) } ?? -1
      var poll = [pollfd(fd: said.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)]
      guard Foundation.poll(&poll, 1, left) > 0 else {
        isTooLate = true
        return nil
      }
      let more = said.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      rest += more
    }
  }

  /// Ends it at once, with all that it holds.
  func end() {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// Why there was no line.
  var cause: SealingAct.Cause {
    if isTooLate { return .late }
    process.waitUntilExit()
    return process.terminationReason == .exit && process.terminationStatus == Leaving.mistake.rawValue ? .wrongSecret : .broken
  }
}
