/// How far a job is that is being made.
struct JobProgress: Sendable, Hashable {
  var done: Int
  var total: Int
  /// Since when it counts.
  var start: ContinuousClock.Instant

  /// Seconds until it is done, if the rest takes as long as what is done; `nil` before anything is.
  func secondsLeft(at now: ContinuousClock.Instant) -> Int? {
    guard done > 0 else { return nil }
    let spent = Double(start.duration(to: now) / .milliseconds(1)) / 1000
    return Int((spent * Double(total - done) / Double(done)).rounded(.up))
  }
}
