import Assessments
import AsylumChain
import Dispatch
import Foundation
import Synchronization
import Vocabulary

extension FutureRunner {
  /// Futures on several threads, each result in its own slot, so that order and bytes do not depend on the threads.
  static func parallel(threads: Int?, progress: Progress) -> FutureRunner {
    FutureRunner { futures, body in
      let slots = Slots(count: futures)
      let next = Atomic<Int>(0)
      let workers = min(threads ?? ProcessInfo.processInfo.activeProcessorCount, futures)
      DispatchQueue.concurrentPerform(iterations: workers) { _ in
        while !Interruption.isAsked {
          let future = next.add(1, ordering: .relaxed).oldValue
          guard future < futures else { return }
          slots.fill(future, with: Result { try body(future) })
          progress.step()
        }
      }
      if Interruption.isAsked { throw AssessmentError.interrupted }
      return try slots.all.map { try $0.get() }
    }
  }
}

/// Results by future. A class, because the threads share it.
private final class Slots: Sendable {
  private let values: Mutex<[Result<[ChainOutcome], any Error>]>

  init(count: Int) { values = Mutex(Array(repeating: .success([]), count: count)) }

  func fill(_ future: Int, with outcomes: Result<[ChainOutcome], any Error>) { values.withLock { $0[future] = outcomes } }

  var all: [Result<[ChainOutcome], any Error>] { values.withLock { $0 } }
}

/// Whether the user pressed Ctrl-C; asked for between futures, so that nothing is left half written.
enum Interruption {
  private static let asked = Atomic<Bool>(false)

  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  static func watch() { signal(SIGINT) { _ in Interruption.asked.store(true, ordering: .relaxed) } }
}

/// Progress with the time left, on standard error; silent where that is not a terminal.
final class Progress: Sendable {
  private let total: Int
  private let language: Language
  private let done = Atomic<Int>(0)
  private let start = ContinuousClock.now
  private let isShown = isatty(STDERR_FILENO) == 1

  init(total: Int, language: Language) {
    self.total = total
    self.language = language
  }

  func step() {
    let count = done.add(1, ordering: .relaxed).newValue
    guard isShown else { return }
    let spent = start.duration(to: .now)
    let left = Double(spent.components.seconds) * Double(total - count) / Double(count)
    let line = Phrase(
      nl: "\(count) van \(total) toekomsten, nog \(Int(left.rounded())) s", en: "\(count) of \(total) futures, \(Int(left.rounded())) s left")[
        language]
    FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8))
  }

  func finish() {
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}
