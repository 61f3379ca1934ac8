import Archive
import Foundation
import Synchronization

/// Works on the queue of a store, one job at a time. A class, since all requests share it.
///
/// The queue is in the store alone; what is kept here is how far the job of now is, and what ends it.
final class JobDesk: Sendable {
  let store: RunStore
  let limits: JobLimits
  private let program: JobProgram
  private let unexpected: @Sendable (any Error) -> Void
  private let state = Mutex(State())

  private struct State {
    /// `nil` where another server works on the queue, or this one stops.
    var lock: QueueLock?
    var isClosed = false
    /// The job that is being made.
    var current: RunID?
    var progress: JobProgress?
    var end: (@Sendable () -> Void)?
    /// Whether jobs may count as being made that nobody makes: those of a server before this one, or one whose end could not be written.
    var isAstray = false
    /// When room was made last.
    var roomMade: ContinuousClock.Instant?
  }

  /// `unexpected` is told of what has no reader to tell, for the log.
  init(_ store: RunStore, _ program: JobProgram, limits: JobLimits = JobLimits(), unexpected: @escaping @Sendable (any Error) -> Void) {
    (self.store, self.program, self.limits, self.unexpected) = (store, program, limits, unexpected)
  }

  /// Puts a job in the queue, and begins it where nothing else is being made. Throws `JobError` and `RunStoreError`.
  func order(_ wish: JobWish, in circle: Circle = .everyone) throws -> Job {
    let job = try store.enqueue(wish, limits, in: circle)
    work()
    return job
  }

  /// Ends a job that waits or is being made. Throws `RunStoreError`.
  func cancel(_ id: RunID, in circle: Circle = .everyone) throws {
    guard try store.cancel(id, in: circle) else { return }
    state.withLock { $0.current == id ? $0.end : nil }?()
  }

  /// How far a job is; `nil` for one that this server is not making.
  func progress(of id: RunID) -> JobProgress? { state.withLock { $0.current == id ? $0.progress : nil } }

  /// Begins the job that waited longest, if none is being made. To be called now and then, as other servers and programs may add jobs.
  func work() {
    do {
      guard try takeQueue() else { return }
      while let job = try claimed() { if begin(job) { return } }
    } catch { unexpected(error) }
  }

  /// Ends the job of now, which waits again for the next server.
  func close() {
    let end = state.withLock { state in
      state.isClosed = true
      return state.end
    }
    end?()
    // Once it is ended, `ended` gives it back; without a process nothing is to be given back.
    let until = ContinuousClock.now.advanced(by: .seconds(2))
    while state.withLock({ $0.current != nil }), ContinuousClock.now < until { Thread.sleep(forTimeInterval: 0.01) }
    state.withLock { $0.lock = nil }
  }

  /// Whether the queue is this server's; jobs that count as being made and are not wait again.
  private func takeQueue() throws -> Bool {
    let mustGiveBack = state.withLock { state -> Bool? in
      if state.isClosed { return nil }
      if state.lock == nil {
        state.lock = QueueLock(store.file)
        guard state.lock != nil else { return nil }
        state.isAstray = true
      }
      guard state.isAstray, state.current == nil else { return false }
      state.current = Self.nobody
      return true
    }
    guard let mustGiveBack else { return false }
    guard mustGiveBack else { return true }
    defer { state.withLock { $0.current = nil } }
    try store.giveBackAll()
    state.withLock { $0.isAstray = false }
    return true
  }

  private func claimed() throws -> Job? {
    let isFree = state.withLock { state in
      guard state.current == nil, !state.isClosed else { return false }
      state.current = Self.nobody
      return true
    }
    guard isFree else { return nil }
    do {
      let job = try store.claimJob()
      state.withLock { $0.current = job?.id }
      return job
    } catch {
      state.withLock { $0.current = nil }
      throw error
    }
  }

  /// Stands in place of a job while one is looked for.
  private static let nobody = RunID(hash: "")

  /// Begins a job; gives whether it is being made now.
  private func begin(_ job: Job) -> Bool {
    do {
      guard try !store.isMade(job.id, in: job.circle) else {
        try finish(job, .well)
        return false
      }
      let end = try program.start(job.id, { [weak self] in self?.told(job.id, $0, $1) }, { [weak self] in self?.ended(job, $0) })
      let isClosed = state.withLock { state in
        if state.current == job.id { state.end = end }
        return state.isClosed
      }
      // Cancelled, or the server stopped, before there was anything to end.
      if try isClosed || store.job(job.id, in: job.circle)?.state == .cancelled { end() }
      return true
    } catch {
      unexpected(error)
      do { try finish(job, .fault(.notStarted)) } catch { unexpected(error) }
      return false
    }
  }

  private func told(_ id: RunID, _ done: Int, _ total: Int) {
    state.withLock { state in
      guard state.current == id else { return }
      // A job may count several sweeps one after the other; each has a time of its own.
      let start = state.progress.flatMap { $0.total == total && $0.done <= done ? $0.start : nil } ?? ContinuousClock.now
      state.progress = JobProgress(done: done, total: total, start: start)
    }
  }

  private func ended(_ job: Job, _ ending: JobProgram.Ending) {
    do { try finish(job, ending) } catch { unexpected(error) }
    work()
  }

  private func finish(_ job: Job, _ ending: JobProgram.Ending) throws {
    let (id, circle) = (job.id, job.circle)
    defer { state.withLock { if $0.current == id { ($0.current, $0.progress, $0.end) = (nil, nil, nil) } } }
    do {
      switch ending {
      case .well: try store.end(id, nil, in: circle)
      case .fault(let fault): try store.end(id, fault, in: circle)
      // A server that stops ends its job itself.
      case .killed: if state.withLock({ $0.isClosed }) { try store.giveBackAll() } else { try store.giveBack(id, limits, in: circle) }
      }
    } catch {
      // A full disk, say: once it can be written again the job waits again, or is done where its run is there.
      state.withLock { $0.isAstray = true }
      throw error
    }
  }

  /// Lets runs make way that are too old or too many, where this desk works on the queue; gives how many went. To be called now and then.
  func makeRoom(_ retention: Retention) -> Int {
    let now = ContinuousClock.now
    let isDue = state.withLock { state in
      guard retention.isAsked, state.lock != nil, !state.isClosed else { return false }
      if let last = state.roomMade, last.duration(to: now) < Self.roomInterval { return false }
      state.roomMade = now
      return true
    }
    guard isDue else { return 0 }
    do { return try store.makeRoom(retention) } catch {
      unexpected(error)
      return 0
    }
  }

  /// Time between two looks at how much the store holds.
  private static let roomInterval = Duration.seconds(30)
}
