public import Assessments
import Dispatch
import Foundation
import Synchronization

extension Runner {
  /// Pieces on all cores: for what somebody waits for and takes a second. What is longer leaves the cores to those who read.
  public static let spread = Runner { count, body in try spread(count, body) }

  /// Pieces on some threads, all cores by default. Each thread takes the next piece until none is left, or `isStopped`.
  ///
  /// - Throws: what a piece throws; of several, what the first of those pieces throws.
  public static func spread(
    _ count: Int, threads: Int? = nil, isStopped: @Sendable () -> Bool = { false }, _ body: @Sendable (Int) throws -> Void
  ) throws {
    let next = Atomic<Int>(0)
    let failure = Mutex<(piece: Int, error: any Error)?>(nil)
    let workers = min(threads ?? ProcessInfo.processInfo.activeProcessorCount, max(count, 1))
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while !isStopped(), failure.withLock({ $0 == nil }) {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < count else { return }
        do { try body(piece) } catch {
          failure.withLock { if $0.map({ piece < $0.piece }) ?? true { $0 = (piece, error) } }
        }
      }
    }
    if let error = failure.withLock({ $0?.error }) { throw error }
  }

  /// Two things, side by side where two cores are free.
  ///
  /// - Throws: what either throws; where both do, what the first throws.
  public static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () throws -> First, _ second: @Sendable () throws -> Second
  ) throws -> (First, Second) {
    let one = Mutex<First?>(nil)
    let other = Mutex<Second?>(nil)
    try spread.forEach(2) { piece in
      if piece == 0 {
        let made = try first()
        one.withLock { $0 = made }
      } else {
        let made = try second()
        other.withLock { $0 = made }
      }
    }
    // NB: both are there, or one has thrown.
    guard let one = one.withLock({ $0 }), let other = other.withLock({ $0 }) else { return try (first(), second()) }
    return (one, other)
  }
}
