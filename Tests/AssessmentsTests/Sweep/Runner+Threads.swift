import Assessments
import Dispatch
import Synchronization

extension Runner {
  /// Pieces over several threads, in whatever order they come.
  static func threads(_ count: Int) -> Runner {
    Runner { pieces, body in
      let next = Atomic<Int>(0)
      let failure = Mutex<(any Error)?>(nil)
      DispatchQueue.concurrentPerform(iterations: count) { _ in
        while true {
          let piece = next.add(1, ordering: .relaxed).oldValue
          guard piece < pieces else { return }
          do { try body(piece) } catch { failure.withLock { $0 = error } }
        }
      }
      if let error = failure.withLock({ $0 }) { throw error }
    }
  }
}
