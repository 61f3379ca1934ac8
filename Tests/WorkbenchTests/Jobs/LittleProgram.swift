import Archive
import Assessments
import Foundation
import Synchronization
import TinyPolder

@testable import Workbench

/// Makes jobs in this process, when a test says so. A class, since desk and test share it.
final class LittleProgram: Sendable {
  private struct Begun {
    var told: @Sendable (Int, Int) -> Void
    var ended: @Sendable (JobProgram.Ending) -> Void
  }

  private let begun = Mutex<[RunID: Begun]>([:])
  private let store: RunStore

  init(_ store: RunStore) { self.store = store }

  var program: JobProgram {
    JobProgram { [self] job, told, ended in
      begun.withLock { $0[job] = Begun(told: told, ended: ended) }
      return { self.end(job, .killed) }
    }
  }

  /// Whether the job is being made.
  func isMaking(_ job: RunID) -> Bool { begun.withLock { $0[job] != nil } }

  func tell(_ job: RunID, _ done: Int, of total: Int) { begun.withLock { $0[job]?.told }?(done, total) }

  /// Ends a job as it is, once.
  func end(_ job: RunID, _ ending: JobProgram.Ending) { begun.withLock { $0.removeValue(forKey: job) }?.ended(ending) }

  /// Makes the run of a job, and ends it.
  func make(_ job: Job) throws {
    guard case .assessment(let receipt) = job.receipt, let contents = try store.dossier(job.fingerprint) else { return }
    try store.keep(assess(contents.load(), AssessmentRequest(receipt)), futures: nil, of: contents, asked: job.asked)
    end(job.id, .well)
  }
}
