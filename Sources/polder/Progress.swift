import Foundation
import Synchronization
import Vocabulary

/// Progress with the time left, on standard error; silent where that is not a terminal.
final class Progress: Sendable {
  /// What is counted, in the plural.
  static let futures = Phrase(nl: "toekomsten", en: "futures")

  private let total: Int
  private let work: Phrase
  private let language: Language
  private let done = Atomic<Int>(0)
  private let start = ContinuousClock.now
  private let isShown = isatty(STDERR_FILENO) == 1

  init(total: Int, of work: Phrase = Progress.futures, language: Language) {
    self.total = total
    self.work = work
    self.language = language
  }

  /// One more piece is done.
  func step() {
    let count = done.add(1, ordering: .relaxed).newValue
    guard isShown else { return }
    let spent = start.duration(to: .now)
    let left = Double(spent.components.seconds) * Double(total - count) / Double(count)
    let line = Phrase(
      nl: "\(count) van \(total) \(work.nl), nog \(Int(left.rounded())) s", en: "\(count) of \(total) \(work.en), \(Int(left.rounded())) s left")[
        language]
    FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8))
  }

  func finish() {
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}
