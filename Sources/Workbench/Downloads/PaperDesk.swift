import Archive
import Reports
import Synchronization

/// Makes files by other programs, one at a time, and keeps the last few. A class, since all requests share it.
final class PaperDesk: Sendable {
  private let made = Mutex(LeastRecentlyUsed<String, [UInt8]>(limit: 12))
  private let desk = Mutex(())

  /// The brief of a run and a language on paper; its text and date are asked for only where it is not kept. Throws `ProgramError`.
  func paper(_ form: PaperForm, named name: String, _ text: () throws -> (text: String, date: Int)) throws -> [UInt8] {
    try file("\(name) \(form.rawValue)") {
      let own = try text()
      return try form.made(from: own.text, date: own.date)
    }
  }

  /// A picture as dots. Throws `ProgramError`.
  func png(_ chart: Chart, named name: String) throws -> [UInt8] {
    try file(name) { try DotPicture.png(chart.svg(), width: Chart.wide, height: chart.height) }
  }

  /// What was made under a name, else made now. Throws `ProgramError.busy` where another file is being made: a request never waits for another.
  private func file(_ name: String, make: () throws -> [UInt8]) throws -> [UInt8] {
    if let known = made.withLock({ $0.value(of: name) }) { return known }
    guard let bytes = try desk.withLockIfAvailable({ _ in try make() }) else { throw ProgramError.busy }
    made.withLock { $0.keep(bytes, as: name) }
    return bytes
  }
}
