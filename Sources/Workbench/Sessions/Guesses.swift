import Synchronization

/// Wrong links of each machine, so that nobody can try many. A class, since all requests share it.
final class Guesses: Sendable {
  /// Wrong links that a machine may send within the span before it must wait.
  static let most = 10
  static let span = Duration.seconds(600)
  /// Machines that are remembered at most.
  private static let remembered = 10_000

  private let wrong = Mutex<[String: [ContinuousClock.Instant]]>([:])
  private let now: @Sendable () -> ContinuousClock.Instant

  init(now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }) { self.now = now }

  /// Whether a machine must wait before it sends another link.
  func mustWait(_ client: String) -> Bool {
    let time = now()
    return wrong.withLock { Self.recent($0[client] ?? [], time).count >= Self.most }
  }

  /// Notes a wrong link.
  func note(_ client: String) {
    let time = now()
    wrong.withLock { wrong in
      if wrong.count >= Self.remembered { wrong = wrong.filter { !Self.recent($0.value, time).isEmpty } }
      // Where so many machines guess at once, the oldest notes make room.
      if wrong.count >= Self.remembered { wrong.removeAll() }
      wrong[client] = Self.recent(wrong[client] ?? [], time) + [time]
    }
  }

  private static func recent(_ times: [ContinuousClock.Instant], _ now: ContinuousClock.Instant) -> [ContinuousClock.Instant] {
    times.filter { $0.duration(to: now) < span }
  }
}
