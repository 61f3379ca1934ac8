import Assessments
import Dispatch
import Foundation
import Synchronization
import Vocabulary

extension FutureRunner {
  /// The same with progress of its own.
  static func parallel(threads: Int?, language: Language) -> FutureRunner {
    FutureRunner { futures, body in
      let progress = Progress(total: futures, language: language)
      defer { progress.finish() }
      return try FutureRunner.parallel(threads: threads, progress: progress).run(futures, body)
    }
  }

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
          progress.step { slots.filled }
        }
      }
      if Interruption.isAsked { throw AssessmentError.interrupted }
      return try slots.all.map { try $0.get() }
    }
  }
}

/// Results by future. A class, because the threads share it.
private final class Slots: Sendable {
  private let values: Mutex<[Result<[FutureRecord], any Error>?]>

  init(count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

  func fill(_ future: Int, with records: Result<[FutureRecord], any Error>) { values.withLock { $0[future] = records } }

  /// The results of the futures done so far.
  var filled: [[FutureRecord]] { values.withLock { $0.compactMap { try? $0?.get() } } }

  var all: [Result<[FutureRecord], any Error>] { values.withLock { $0.map { $0 ?? .success([]) } } }
}

/// Whether the user pressed Ctrl-C; asked for between futures, so that nothing is left half written.
enum Interruption {
  private static let asked = Atomic<Bool>(false)

  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  static func watch() {
    signal(SIGINT) { _ in Interruption.asked.store(true, ordering: .relaxed) }
    // Whoever started the program may have kept the signal from it.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}
