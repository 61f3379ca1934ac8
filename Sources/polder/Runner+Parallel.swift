import Archive
import Assessments
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
      try untilInterrupted(count, threads: threads) { piece in
        try body(piece)
        progress.step()
      }
    }
  }

  /// The same, counted on by a progress that goes over several such rounds.
  static func parallel(threads: Int?, progress: Progress) -> Runner {
    Runner { count, body in
      try untilInterrupted(count, threads: threads) { piece in
        try body(piece)
        progress.step()
      }
    }
  }

  /// Pieces on several threads, of work that takes too short to tell of.
  static func quiet(threads: Int?) -> Runner { Runner { count, body in try untilInterrupted(count, threads: threads, body) } }

  private static func untilInterrupted(_ count: Int, threads: Int?, _ body: @Sendable (Int) throws -> Void) throws {
    do { try spread(count, threads: threads, isStopped: { Interruption.isAsked }, body) } catch {
      throw Interruption.isAsked ? AssessmentError.interrupted : error
    }
    if Interruption.isAsked { throw AssessmentError.interrupted }
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
