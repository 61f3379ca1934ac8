import Assessments
import Dispatch
import Foundation
import Synchronization

extension Runner {
  /// Pieces on all cores: for what somebody waits for and takes a second. What is longer leaves the cores to those who read.
  static let spread = Runner { count, body in
    let next = Atomic<Int>(0)
    let failure = Mutex<(piece: Int, error: any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: min(ProcessInfo.processInfo.activeProcessorCount, max(count, 1))) { _ in
      while failure.withLock({ $0 == nil }) {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < count else { return }
        do { try body(piece) } catch {
          // Of several, that of the first piece is told.
          failure.withLock { if $0.map({ piece < $0.piece }) ?? true { $0 = (piece, error) } }
        }
      }
    }
    if let error = failure.withLock({ $0?.error }) { throw error }
  }
}
