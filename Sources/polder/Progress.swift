import Foundation
import Reports
import Synchronization
import Vocabulary

/// Progress with the time left, on standard error; silent where that is not a terminal.
final class Progress: Sendable {
  private let total: Int
  private let work: Phrase
  private let language: Language
  private let done = Atomic<Int>(0)
  private let start = ContinuousClock.now
  private let isShown = isatty(STDERR_FILENO) == 1
  private let listener: (@Sendable (_ done: Int, _ total: Int) -> Void)?

  /// `listener` is told of every piece, from whichever thread did it.
  init(
    total: Int, of work: Phrase = ProgressWords.futures, language: Language, listener: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) {
    self.total = total
    self.work = work
    self.language = language
    self.listener = listener
  }

  /// One more piece is done.
  func step() {
    let count = done.add(1, ordering: .relaxed).newValue
    listener?(count, total)
    guard isShown else { return }
    let spent = start.duration(to: .now)
    let left = Double(spent.components.seconds) * Double(total - count) / Double(count)
    let line = ProgressWords.line(count, of: total, work, secondsLeft: Int(left.rounded()))[language]
    FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8))
  }

  func finish() {
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}
