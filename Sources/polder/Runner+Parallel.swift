import Assessments
import Dispatch
import Foundation
import Reports
import Synchronization
import Vocabulary

extension Runner {
  /// Pieces on several threads, with progress and the time left on standard error; stops between pieces where the user asks for it.
  static func parallel(
    threads: Int? = nil, of work: Phrase = ProgressWords.futures, language: Language,
    listener: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) -> Runner {
    Runner { count, body in
      let progress = Progress(total: count, of: work, language: language, listener: listener)
      defer { progress.finish() }
      try spread(count, threads: threads) { piece in
        try body(piece)
        progress.step()
      }
    }
  }

  /// The same, counted on by a progress that goes over several such rounds.
  static func parallel(threads: Int?, progress: Progress) -> Runner {
    Runner { count, body in
      try spread(count, threads: threads) { piece in
        try body(piece)
        progress.step()
      }
    }
  }

  private static func spread(_ count: Int, threads: Int?, _ body: @Sendable (Int) throws -> Void) throws {
    let next = Atomic<Int>(0)
    let failure = Mutex<(piece: Int, error: any Error)?>(nil)
    let workers = min(threads ?? ProcessInfo.processInfo.activeProcessorCount, max(count, 1))
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while !Interruption.isAsked, failure.withLock({ $0 == nil }) {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < count else { return }
        do { try body(piece) } catch {
          // Of several, that of the first piece is told.
          failure.withLock { if $0.map({ piece < $0.piece }) ?? true { $0 = (piece, error) } }
        }
      }
    }
    if Interruption.isAsked { throw AssessmentError.interrupted }
    if let error = failure.withLock({ $0?.error }) { throw error }
  }
}

/// Whether the user pressed Ctrl-C; asked for between pieces of work, so that nothing is left half written.
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

  /// Stops as Ctrl-C does when something else says so, which is asked twice a second.
  static func watch(_ isStopped: @escaping @Sendable () -> Bool) {
    Thread.detachNewThread {
      while !isAsked {
        if isStopped() { asked.store(true, ordering: .relaxed) }
        Thread.sleep(forTimeInterval: 0.5)
      }
    }
  }
}
