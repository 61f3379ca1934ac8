import ArgumentParser
import Foundation
import Talks
import Vocabulary

/// The process that opens envelopes: it has the terminal of this one for secrets, and a pipe for what it says, line by line.
struct OpeningProcess {
  /// How the process leaves where an envelope opened and does not fit the question, and where one did not open; any other end is no seat's doing.
  static let (unfit, unopened) = (ExitCode(3), ExitCode(4))

  /// Why there was no line.
  private enum Silence { case ended, late, called }

  /// How often it is asked whether to go on, in milliseconds.
  private static let look: Int32 = 200

  private let process = Process()
  private let said = Pipe()
  private var rest = Data()
  private var silence = Silence.ended
  /// The terminal as it was: a process that is ended while it asks leaves it without what one types.
  private let terminal = HiddenLine.terminal

  /// Starts this program again with other words. Throws what the system says where it cannot.
  init(_ words: [String]) throws {
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = words
    process.standardOutput = said
    try process.run()
  }

  /// The one that opens the envelopes of an opening and speaks a language.
  static func unsealing(_ opening: OpeningID, of table: String, in store: URL, _ language: Language) throws -> Self {
    try Self(["table", "unsealing", table, opening.rawValue, "--store", store.path, "--language", language.rawValue])
  }

  /// Its next line; `nil` where it ended, where the moment comes first, and where it need not go on.
  mutating func line(before moment: Instant?, while goesOn: () throws -> Bool) rethrows -> Data? {
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Data(rest[..<end])
        rest = Data(rest[rest.index(after: end)...])
        return line
      }
      guard try goesOn() else { return silent(.called) }
      let left = moment.map { $0.milliseconds - SealingDesk.now.milliseconds }
      if let left, left <= 0 { return silent(.late) }
      var poll = [pollfd(fd: said.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)]
      guard Foundation.poll(&poll, 1, left.map { Int32(clamping: min($0, Int(Self.look))) } ?? Self.look) > 0 else { continue }
      let more = said.fileHandleForReading.availableData
      if more.isEmpty { return silent(.ended) }
      rest += more
    }
  }

  private mutating func silent(_ why: Silence) -> Data? {
    silence = why
    return nil
  }

  /// Ends it at once, with all that it holds.
  func end() {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    if let terminal { HiddenLine.restore(terminal) }
  }

  /// Why there was no line, for the record; `nil` where it was called off, which stands there already.
  var cause: SealingAct.Cause? {
    switch silence {
    case .called: return nil
    case .late: return .late
    case .ended:
      process.waitUntilExit()
      guard process.terminationReason == .exit else { return .broken }
      if process.terminationStatus == Self.unfit.rawValue { return .unfit }
      return process.terminationStatus == Self.unopened.rawValue ? .wrongSecret : .broken
    }
  }
}
